# SPDX-License-Identifier: GPL-2.0-or-later
"""Official hazard layers: in by a mapping, in again by id, and never a square metre released."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shapely
import sheet_fixtures as region
from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.domain.errors import InputError
from mine_planner.gis import official_hazards
from mine_planner.gis.sources import SourceFeatures
from mine_planner.store.gpkg_blob import geometry_from_blob

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

E, N = region.EAST, region.NORTH
MAPPING = {
    "imsma_id": "HA_ID",
    "areatype": {"field": "KIND", "values": {"Suspected": "SHA", "Confirmed": "CHA"}},
    "status": {"field": "STATE", "values": {"Open": "open", "Done": "closed"}},
    "tripwire": "TRIP",
}


@pytest.fixture
def workspace(tmp_path: Path):
    opened = region.new_workspace(tmp_path / "official.gpkg")
    yield opened
    opened.close()


def layer(*rows: tuple[str, str, float], state: str = "Open", epsg: int = 32638) -> SourceFeatures:
    """Make a layer: id, class and side of a square for each row, 1 km apart."""
    made = SourceFeatures("official", QgsCoordinateReferenceSystem(f"EPSG:{epsg}"))
    for number, (name, kind, side) in enumerate(rows):
        x = E + 1_000 * number
        made.ids.append(str(number))
        made.wkb.append(shapely.to_wkb(shapely.box(x, N, x + side, N + side)))
        made.attributes.append({"HA_ID": name, "KIND": kind, "STATE": state, "TRIP": "yes"})
    return made


def bring(workspace, features: SourceFeatures, mapping=MAPPING):
    return official_hazards.bring_in(workspace, features, mapping, source="official.gpkg")


def area(workspace, name: str):
    row = workspace.row("hazard_area", imsma_id=name)
    return row, geometry_from_blob(row["geom"])


def test_a_layer_comes_in_by_its_saved_mapping(workspace) -> None:
    official_hazards.save_mapping(workspace, "National layer", MAPPING)
    mapping = official_hazards.read_mapping(workspace, "National layer")
    result = bring(workspace, layer(("h1", "Suspected", 100), ("h2", "Confirmed", 50)), mapping)
    assert result.added == 2
    row, shape = area(workspace, "h2")
    assert (row["origin"], row["areatype"], row["status"], row["tripwire"]) == ("official", "CHA", "open", 1)
    assert shape.area == pytest.approx(2_500)
    assert row["classified_by"] == "official.gpkg"


def test_it_comes_in_again_by_id_and_grows_in_place(workspace) -> None:
    bring(workspace, layer(("h1", "Suspected", 100), ("h2", "Confirmed", 50)))
    result = bring(workspace, layer(("h1", "Confirmed", 120), ("h2", "Confirmed", 50)))
    assert (result.added, result.changed, result.unchanged) == (0, 1, 1)
    row, shape = area(workspace, "h1")
    assert (row["areatype"], row["area_m2"]) == ("CHA", pytest.approx(14_400))
    assert shape.area == pytest.approx(14_400)


def test_a_smaller_outline_releases_nothing_and_is_proposed(workspace) -> None:
    bring(workspace, layer(("h1", "Suspected", 100)))
    result = bring(workspace, layer(("h1", "Suspected", 80)))
    row, shape = area(workspace, "h1")
    assert shape.area == pytest.approx(10_000)
    assert (row["cancellation"], result.cancellation_proposed) == ("proposed", 1)
    proposal = workspace.row("proposal", kind="cancellation")
    assert geometry_from_blob(proposal["geom"]).area == pytest.approx(10_000 - 6_400)
    bring(workspace, layer(("h1", "Suspected", 80)))
    assert len(workspace.rows("proposal")) == 1


def test_a_status_of_closed_needs_a_report_here_too(workspace) -> None:
    bring(workspace, layer(("h1", "Suspected", 100)))
    result = bring(workspace, layer(("h1", "Suspected", 100), state="Done"))
    row, _ = area(workspace, "h1")
    assert (row["status"], row["cancellation"]) == ("open", "proposed")
    assert "until a person files" in result.notes[0]


def test_an_area_that_is_missing_is_said_and_kept(workspace) -> None:
    bring(workspace, layer(("h1", "Suspected", 100), ("h2", "Confirmed", 50)))
    result = bring(workspace, layer(("h1", "Suspected", 100)))
    assert result.notes == [
        "The official hazard area h2 is not in official.gpkg any more and stays as it is."
    ]
    assert area(workspace, "h2")[0]["status"] == "open"


def test_parts_with_one_id_are_one_area_and_areas_without_an_id_do_not_double(workspace) -> None:
    features = layer(("h1", "Suspected", 100), ("h1", "Suspected", 50), ("", "Suspected", 30))
    assert bring(workspace, features).added == 2
    assert area(workspace, "h1")[1].area == pytest.approx(12_500)
    result = bring(workspace, features)
    assert (result.added, result.unchanged) == (0, 2)


def test_a_computed_area_is_never_taken_for_an_official_one(workspace) -> None:
    with workspace.action("Computed") as action:
        shape = action.blob(shapely.MultiPolygon([shapely.box(E, N, E + 10, N + 10)]))
        action.insert("hazard_area", {"origin": "computed", "imsma_id": "h1", "geom": shape})
    assert bring(workspace, layer(("h1", "Suspected", 100))).added == 1
    assert {r["origin"] for r in workspace.rows("hazard_area", imsma_id="h1")} == {"computed", "official"}


@pytest.mark.parametrize(
    ("mapping", "says"),
    [
        ({"imsma_id": "NO_SUCH"}, 'no field "NO_SUCH"'),
        ({"areatype": "KIND"}, '"Suspected" is no areatype'),
        ({"origin": "KIND"}, "cannot fill origin"),
    ],
)
def test_a_mapping_that_does_not_fit_is_explained_and_nothing_comes_in(workspace, mapping, says) -> None:
    with pytest.raises(InputError, match=says):
        bring(workspace, layer(("h1", "Suspected", 100)), mapping)
    assert workspace.rows("hazard_area") == []


def test_a_layer_without_a_crs_is_refused_and_a_point_is_listed(workspace) -> None:
    features = layer(("h1", "Suspected", 100), ("h2", "Suspected", 100))
    features.wkb[1] = shapely.to_wkb(shapely.Point(E, N))
    assert bring(workspace, features).notes == ["Feature 1 was left out: It is no polygon."]
    features.crs = QgsCoordinateReferenceSystem()
    with pytest.raises(InputError, match="which CRS"):
        bring(workspace, features)


def test_a_preview_says_what_would_change_and_writes_nothing(workspace) -> None:
    bring(workspace, layer(("h1", "Suspected", 100), ("h2", "Confirmed", 50), ("h3", "Confirmed", 50)))
    again = layer(("h1", "Suspected", 80), ("h2", "Suspected", 50))
    result = official_hazards.preview(workspace, again, MAPPING, source="official.gpkg")
    kinds = {change.name: change.kind for change in result.changes}
    assert kinds == {"h1": "unchanged", "h2": "changed", "h3": "missing"}
    by_name = {change.name: change for change in result.changes}
    assert by_name["h1"].proposed.area == pytest.approx(10_000 - 6_400)
    assert (by_name["h2"].before["areatype"], by_name["h2"].values["areatype"]) == ("CHA", "SHA")
    assert {row["areatype"] for row in workspace.rows("hazard_area", imsma_id="h2")} == {"CHA"}
    assert workspace.rows("proposal") == []


def test_an_edge_that_bends_by_less_than_a_millimetre_is_the_same_edge(workspace) -> None:
    features = layer(("h1", "Suspected", 100))
    bring(workspace, features)
    bent = [(E, N), (E + 50, N + 4e-4), (E + 100, N), (E + 100, N + 100), (E, N + 100)]
    features.wkb[0] = shapely.to_wkb(shapely.Polygon(bent))
    result = bring(workspace, features)
    assert (result.unchanged, result.cancellation_proposed) == (1, 0)


def test_an_area_without_a_code_gets_one_of_the_offices_numbering_and_keeps_it(workspace) -> None:
    bring(workspace, layer(("HA-1", "Suspected", 100), ("HA-2", "Confirmed", 100)))
    given = [area(workspace, name)[0]["code"] for name in ("HA-1", "HA-2")]
    office = workspace.info.office
    assert given == [f"{office}-H0001", f"{office}-H0002"]
    bring(workspace, layer(("HA-1", "Suspected", 120), ("HA-2", "Confirmed", 100), ("HA-3", "Suspected", 50)))
    assert [area(workspace, name)[0]["code"] for name in ("HA-1", "HA-2")] == given
    assert area(workspace, "HA-3")[0]["code"] == f"{office}-H0003"


def test_a_code_that_the_layer_gives_stays_and_is_given_to_no_other_area(workspace) -> None:
    coded = f"{workspace.info.office}-H0001"
    features = layer(("", "Suspected", 100), (coded, "Suspected", 100))
    bring(workspace, features, {**MAPPING, "code": "HA_ID"})
    codes = sorted(row["code"] for row in workspace.rows("hazard_area"))
    assert codes == [coded, f"{workspace.info.office}-H0002"]
