# SPDX-License-Identifier: GPL-2.0-or-later
"""Scans come in whole or not at all, and a new fit takes what was traced along without releasing land."""

from __future__ import annotations

import json

import import_fixtures as fixtures
import numpy as np
import pytest
import shapely
from osgeo import gdal
from qgis.core import QgsProject

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import (
    map_groups,
    map_import,
    scan_bring,
    scan_import,
    scan_layers,
    scan_pages,
    scan_raster,
    scan_register,
    scan_traces,
    sources,
)
from mine_planner.gis.georeferencing_points import ControlPoint
from mine_planner.gis.hazard_compute import compute_hazard_areas
from mine_planner.gis.layers import MAP_PROPERTY
from mine_planner.gis.map_import_values import MapOrder
from mine_planner.gis.scan_import import MapPaper, ScanOrder
from mine_planner.gis.scan_scale import PaperError
from mine_planner.store.gpkg_blob import geometry_from_blob

pytestmark = pytest.mark.usefixtures("qgis_app")
PAPER = MapPaper(
    "38-10-Б", "Spring", "C", 3, "38-10-Б", "1994", "Regional office", "2021-06-12", opacity=0.75
)


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


def order(opened, tmp_path, points=None, **more) -> ScanOrder:
    scan = tmp_path / "sheet.png"
    if not scan.is_file():
        fixtures.scan_file(scan)
    values = {
        "path": scan,
        "points": points or fixtures.grid_points(noise=1.0),
        "points_crs": fixtures.crs(fixtures.SK42),
        "method": "affine",
        "output": scan_bring.raster_path(opened.path, scan),
        "paper": PaperError(scale=25_000, plotting_mm=0.4),
    }
    return ScanOrder(**{**values, **more})


def shifted(metres: float) -> tuple[ControlPoint, ...]:
    return tuple(
        ControlPoint(p.label, p.pixel_x, p.pixel_y, p.x + metres, p.y)
        for p in fixtures.grid_points(noise=1.0)
    )


def test_who_handed_a_scan_over_and_when_is_kept(opened, tmp_path) -> None:
    made = scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER)
    row = opened.row("source_map", uuid=made.map_uuid)
    assert (row["handed_over_by"], row["handed_over_on"]) == ("Regional office", "2021-06-12")
    assert (row["map_sheet"], row["map_edition"], row["opacity"]) == ("38-10-Б", "1994", 0.75)
    assert row["raster_path"] == "scans/sheet.tif"


def test_evidence_that_comes_in_later_is_not_hidden_under_the_paper_of_a_scan(opened, tmp_path) -> None:
    made = scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER)
    path = tmp_path / "outline.geojson"
    ring = [[46.92, 39.98], [46.93, 39.98], [46.93, 39.99], [46.92, 39.98]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {}, "geometry": shape}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    said = MapOrder(content="suspected_area", source_grade="C", info_grade=3, sigma_m=20.0)
    map_import.import_map(opened, *sources.read_file(path), said)
    project = QgsProject()
    map_groups.update_map_groups(project, opened)
    drawn = [layer.customProperty(MAP_PROPERTY) for layer in project.layerTreeRoot().layerOrder()]
    assert drawn[-1] == made.map_uuid
    assert len(set(drawn)) == 2


@pytest.mark.parametrize("until", [5.0, 60.0, 99.9])
def test_cancelling_leaves_neither_raster_nor_map(opened, tmp_path, until: float) -> None:
    with pytest.raises(InputError, match="cancelled"):
        scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER, None, lambda done: done < until)
    assert list((tmp_path / "scans").glob("*")) == []
    assert fixtures.count(opened, "source_map") == 0


def test_what_the_workspace_refuses_leaves_no_raster(opened, tmp_path) -> None:
    gone = scan_bring.Revision("no such map", "Operations officer", "Better points")
    with pytest.raises(RuleError):
        scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER, gone)
    assert list((tmp_path / "scans").glob("*")) == []


def test_a_second_raster_takes_another_name(opened, tmp_path) -> None:
    scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER)
    assert order(opened, tmp_path).output.name == "sheet_2.tif"


def test_a_new_fit_needs_a_person_and_a_reason(opened, tmp_path) -> None:
    made = scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER)
    for who, why in (("", "Better points"), ("Operations officer", " ")):
        revision = scan_bring.Revision(made.map_uuid, who, why)
        with pytest.raises(InputError, match="who decides"):
            scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER, revision)
    assert len(opened.rows("map_fit")) == 1
    assert len(list((tmp_path / "scans").iterdir())) == 1


@pytest.fixture
def traced(opened, tmp_path):
    """Return the uuid of a scan map over which a row and a landmark were traced."""
    made = scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER)
    east, north = fixtures.AGHDAM_UTM
    line = shapely.LineString([(east - 100, north), (east + 100, north + 20)])
    with opened.action("Trace") as action:
        row = scan_traces.Trace("row", line, "1", devices=(scan_traces.Devices("TM-62M", 40, True),))
        scan_traces.save_trace(action, opened, made.map_uuid, row)
        landmark = scan_traces.Trace("landmark", shapely.Point(east, north - 300), "bridge")
        scan_traces.save_trace(action, opened, made.map_uuid, landmark)
    return made.map_uuid


def test_what_is_traced_is_evidence_with_the_grade_and_sigma_of_its_scan(opened, traced) -> None:
    scan = opened.row("source_map", uuid=traced)
    (row,) = opened.rows("mine_row")
    assert row["map_uuid"] == traced
    assert row["sigma_m"] == pytest.approx(scan["sigma_m"])
    assert json.loads(row["devices"]) == [{"type": "TM-62M", "count": 40, "anti_lift": True}]
    (point,) = opened.rows("ref_point")
    assert (point["role"], point["label"], point["sigma_m"]) == ("landmark", "bridge", scan["sigma_m"])
    compute_hazard_areas(opened)
    (hazard,) = opened.rows("hazard_area")
    line = geometry_from_blob(row["geom"])
    reach = shapely.hausdorff_distance(geometry_from_blob(hazard["geom"]), line)
    assert reach >= 2.45 * scan["sigma_m"] - 0.01


def test_traced_things_go_along_with_a_new_fit_and_hazard_areas_do_not_shrink(
    opened, traced, tmp_path
) -> None:
    compute_hazard_areas(opened)
    before = geometry_from_blob(opened.rows("hazard_area")[0]["geom"])
    place = geometry_from_blob(opened.rows("mine_row")[0]["geom"]).centroid
    revision = scan_bring.Revision(traced, "Operations officer", "Crosses were read one square off")
    made = scan_bring.bring_in(opened.path, order(opened, tmp_path, shifted(200.0)), PAPER, revision)
    moved = geometry_from_blob(opened.rows("mine_row")[0]["geom"]).centroid
    # One projection's metre is another's within the scale of the zones, 0.04 %, and the convergence.
    assert np.hypot(moved.x - place.x, moved.y - place.y) == pytest.approx(200.0, rel=0.001)
    assert any("2 traced things moved" in sentence for sentence in made.sentences)
    current = opened.row("map_fit", map_uuid=traced, is_current=1)
    assert json.loads(current["parameters"])["reason"] == "Crosses were read one square off"
    compute_hazard_areas(opened)
    areas = shapely.union_all([geometry_from_blob(row["geom"]) for row in opened.rows("hazard_area")])
    assert shapely.difference(before, areas).area < 0.01
    assert areas.contains(moved)


def test_a_fit_of_the_same_points_moves_nothing(opened, traced, tmp_path) -> None:
    before = [geometry_from_blob(row["geom"]) for row in opened.rows("mine_row")]
    revision = scan_bring.Revision(traced, "Operations officer", "Checked")
    scan_bring.bring_in(opened.path, order(opened, tmp_path), PAPER, revision)
    after = [geometry_from_blob(row["geom"]) for row in opened.rows("mine_row")]
    assert shapely.hausdorff_distance(before[0], after[0]) < 0.01


def test_the_original_is_found_by_its_checksum_alone(opened, traced, tmp_path) -> None:
    assert scan_bring.find_original(opened, traced).resolve() == (tmp_path / "sheet.png").resolve()
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    (tmp_path / "sheet.png").rename(elsewhere / "sheet.png")
    assert scan_bring.find_original(opened, traced) is None
    assert scan_bring.find_original(opened, traced, (elsewhere,)) == elsewhere / "sheet.png"
    (elsewhere / "sheet.png").write_bytes(b"another picture")
    assert scan_bring.find_original(opened, traced, (elsewhere,)) is None


def test_the_raster_and_its_traces_are_shown_with_opacity_and_corridor(opened, traced) -> None:
    project = QgsProject.instance()
    project.clear()
    layer = scan_layers.show_scan(project, opened, traced)
    assert layer.opacity() == pytest.approx(0.75)
    rows = [
        item
        for item in project.mapLayers().values()
        if item.customProperty("mine_planner/table") == "mine_row"
    ]
    symbol = rows[0].renderer().symbols(__import__("qgis.core").core.QgsRenderContext())[0]
    sigma = opened.row("source_map", uuid=traced)["sigma_m"]
    assert f'2.45 * max(coalesce("sigma_m", 0), {sigma})' in symbol.symbolLayer(0).geometryExpression()
    project.clear()


@pytest.mark.parametrize(
    ("trace", "words"),
    [
        (scan_traces.Trace("landmark", shapely.Point(1, 1), " "), "needs a name"),
        (scan_traces.Trace("row", shapely.LineString([(0, 0), (1, 1)]), spacing_m=-1.0), "above 0"),
        (scan_traces.Trace("outline", shapely.box(0, 0, 1, 1), content="safe"), "choose what the map says"),
        (scan_traces.Trace("outline", shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])), "crosses itself"),
    ],
)
def test_a_trace_that_cannot_be_is_refused_in_words(opened, traced, trace, words: str) -> None:
    with pytest.raises(InputError, match=words), opened.action("Trace") as action:
        scan_traces.save_trace(action, opened, traced, trace)


def test_a_refuted_scan_is_not_traced_over(opened, traced) -> None:
    with opened.action("Refute") as action:
        action.update("source_map", traced, {"status": "refuted"})
    with pytest.raises(RuleError, match="refuted"):
        scan_traces.scan_map(opened, traced)


def test_a_picture_is_shown_in_pixels_whatever_georeferencing_it_brings(tmp_path) -> None:
    scan = fixtures.scan_file(
        tmp_path / "old.tif", geotransform=(500_000.0, 4.0, 0.0, 4_400_000.0, 0.0, -4.0)
    )
    found = scan_raster.inspect_scan(scan)
    assert found.old_transform is not None
    layer = scan_pages.picture_layer(scan_pages.make_picture(found, tmp_path / "shown"), "old")
    assert (layer.extent().xMinimum(), layer.extent().yMaximum()) == (0.0, 0.0)
    assert (layer.extent().width(), layer.extent().height()) == (1000.0, 1000.0)


def test_registering_through_the_algorithm_keeps_what_a_revision_needs(opened, tmp_path) -> None:
    prepared = scan_import.prepare_scan(order(opened, tmp_path), fixtures.crs(fixtures.UTM))
    made = scan_register.register_scan(opened, prepared, MapPaper())
    kept = json.loads(opened.row("map_fit", map_uuid=made.map_uuid)["parameters"])
    assert len(kept["points"]) == 9
    assert kept["scan_path"] == "sheet.png"
    assert gdal.Open(str(prepared.warped.path)).RasterCount == 2
