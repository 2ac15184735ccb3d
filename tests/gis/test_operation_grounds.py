# SPDX-License-Identifier: GPL-2.0-or-later
"""A datum operation has to be made for the ground that positions lie on, or a person says why not."""

from __future__ import annotations

from itertools import pairwise

import import_fixtures as fixtures
import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
    QgsPointXY,
)

from mine_planner.domain.errors import InputError
from mine_planner.gis import crs_areas, georeferencing_crs, map_import, official_hazards, progress_points
from mine_planner.gis.map_import import MapOrder
from mine_planner.gis.sources import SourceFeatures, SourceFile

pytestmark = pytest.mark.usefixtures("qgis_app")
BANJA_LUKA, AGHDAM, TIRANA, TBILISI = (17.2, 44.8), (46.93, 39.99), (19.8, 41.3), (44.8, 41.7)
MGI_BALKANS, MGI_1901_BALKANS = "EPSG:31275", "EPSG:3907"


def crs(code: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(code)


def utm(lon: float) -> QgsCoordinateReferenceSystem:
    return crs(f"EPSG:{32631 + int(lon // 6)}")


def placed(code: str, *lon_lat: tuple[float, float]) -> list[tuple[float, float]]:
    """Return places in a system, to within the datum shift."""
    way = QgsCoordinateTransform(crs("EPSG:4326"), crs(code), QgsCoordinateTransformContext())
    found = [way.transform(QgsPointXY(lon, lat)) for lon, lat in lon_lat]
    return [(point.x(), point.y()) for point in found]


def chosen(code: str, place: tuple[float, float], operation: str = "", reason: str = ""):
    where = placed(code, place)
    return georeferencing_crs.choose_operation(crs(code), utm(place[0]), operation, reason, where)


def test_an_operation_made_for_another_country_is_refused_with_where_it_is_made_for():
    with pytest.raises(InputError, match=r"MGI to WGS 84 \(3\) is made for other ground \(Austria\)"):
        chosen(MGI_BALKANS, BANJA_LUKA)


def test_what_it_would_have_been_off_is_what_a_person_who_takes_it_reckons_with():
    taken = chosen(MGI_BALKANS, BANJA_LUKA, reason="The country's own office says so")
    right = chosen(MGI_1901_BALKANS, BANJA_LUKA)
    (place,) = placed(MGI_BALKANS, BANJA_LUKA)
    off = float(np.hypot(*(taken([place])[0] - right([place])[0])))
    assert 300.0 < off < georeferencing_crs.FOREIGN_DATUM_M == taken.accuracy_m
    assert taken.override_reason == "The country's own office says so"
    assert right.accuracy_m == 5.0


@pytest.mark.parametrize(
    ("code", "place", "name", "accuracy"),
    [
        ("EPSG:28408", AGHDAM, "Pulkovo 1942 to WGS 84 (16)", 4.5),
        ("EPSG:2532", AGHDAM, "Pulkovo 1942 to WGS 84 (16)", 4.5),
        ("EPSG:2937", AGHDAM, "Pulkovo 1942 to WGS 84 (16)", 4.5),
        ("EPSG:4179", TIRANA, "Pulkovo 1942(58) to WGS 84 (8)", 6.0),
        ("EPSG:23033", BANJA_LUKA, "ED50 to WGS 84 (1)", 10.0),
        ("EPSG:32633", BANJA_LUKA, "", 0.0),
    ],
)
def test_the_first_operation_that_is_made_for_the_ground_is_taken(code, place, name: str, accuracy: float):
    found = chosen(code, place)
    assert name in found.name
    assert found.accuracy_m == accuracy


def test_an_operation_that_a_person_names_has_to_be_made_for_the_ground_too():
    with pytest.raises(InputError, match=r"\(7\) is made for other ground \(Kazakhstan"):
        chosen("EPSG:28408", AGHDAM, "EPSG:1291")
    assert chosen("EPSG:28408", AGHDAM, "EPSG:1291", "asked for").accuracy_m == 350.0


def test_an_area_over_the_antimeridian_holds_what_lies_on_both_sides_of_it():
    known = QgsDatumTransform.operations(crs("EPSG:4284"), crs("EPSG:4326"), True)
    whole = next(item for item in known if item.operationDetails[0].code == "15865")
    assert whole.bounds.xMinimum() > whole.bounds.xMaximum()
    for lon, lat, inside in [(46.9, 40.0, True), (-175.0, 66.0, True), (-100.0, 50.0, False)]:
        assert crs_areas.is_made_for(whole, np.array([(lon, lat)])) is inside


def test_one_slip_in_thirty_places_does_not_speak_against_the_operation():
    near = [(17.2 + 0.01 * step, 44.8) for step in range(30)]
    where = [*placed(MGI_1901_BALKANS, *near), *placed(MGI_1901_BALKANS, (17.0, 49.5))]
    way = georeferencing_crs.choose_operation(crs(MGI_1901_BALKANS), utm(17.2), where=where)
    assert "MGI 1901 to WGS 84 (1)" in way.name


@pytest.mark.parametrize(
    ("code", "place"), [("EPSG:28408", AGHDAM), ("EPSG:28408", TBILISI), ("EPSG:3907", BANJA_LUKA)]
)
def test_the_accuracy_is_never_better_than_the_operations_for_the_ground_agree(code, place):
    known = QgsDatumTransform.operations(crs(code), utm(place[0]), True)
    where = placed(code, place)
    ways = []
    for item in known:
        fits = crs_areas.is_made_for(item, np.array([place]))
        if item.isAvailable and fits and 0.0 < item.accuracy <= 10.0:
            ways.append(georeferencing_crs.choose_operation(*_pair(code, place), item.proj, where=where))
    assert len(ways) > 1
    for one, other in [*pairwise(ways), (ways[0], ways[-1])]:
        apart = float(np.hypot(*(one(where)[0] - other(where)[0])))
        assert one.accuracy_m >= apart - 1e-6
        assert other.accuracy_m >= apart - 1e-6


def _pair(code: str, place: tuple[float, float]):
    return crs(code), utm(place[0])


def features(code: str, *places: tuple[float, float]) -> SourceFeatures:
    made = SourceFeatures("fields", crs(code))
    for number, (x, y) in enumerate(placed(code, *places)):
        made.ids.append(str(number))
        made.wkb.append(shapely.to_wkb(shapely.box(x, y, x + 50, y + 50)))
        made.attributes.append({"HA_ID": f"H{number}", "KIND": "Suspected", "STATE": "Open"})
    return made


@pytest.fixture
def office(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg", "EPSG:32633")
    yield made
    made.close()


def order(**more) -> MapOrder:
    return MapOrder("suspected_area", **{"source_grade": "B", "info_grade": 2, "sigma_m": 20.0, **more})


def test_a_map_in_a_system_whose_shift_is_another_countrys_is_refused_whole(office):
    file = SourceFile("fields.shp", "", None)
    with pytest.raises(InputError, match="other ground"):
        map_import.import_map(office, file, [features(MGI_BALKANS, BANJA_LUKA)], order())
    assert office.rows("source_map") == []


def test_sigma_is_raised_to_what_the_datum_alone_may_be_off_and_that_is_said(office):
    file = SourceFile("fields.shp", "", None)
    stated = order(override_reason="No better one is known", sigma_m=12.0)
    result = map_import.import_map(office, file, [features(MGI_BALKANS, BANJA_LUKA)], stated)
    assert any("Sigma was raised from 12 m to 350 m" in text for text in result.warnings)
    assert office.row("source_map")["sigma_m"] == 350.0


def test_official_areas_in_such_a_system_are_refused(office):
    mapping = {"imsma_id": "HA_ID", "areatype": {"field": "KIND", "values": {"Suspected": "SHA"}}}
    with pytest.raises(InputError, match="other ground"):
        official_hazards.bring_in(office, features(MGI_BALKANS, BANJA_LUKA), mapping, source="areas.shp")
    official_hazards.bring_in(office, features(MGI_1901_BALKANS, BANJA_LUKA), mapping, source="areas.shp")
    assert len(office.rows("hazard_area")) == 1


def test_a_find_in_such_a_system_gets_no_place():
    places = progress_points.Places(utm(17.2))
    (there,) = placed(MGI_BALKANS, BANJA_LUKA)
    with pytest.raises(InputError, match="other ground"):
        places.of(MGI_BALKANS, *there)
    (here,) = placed("EPSG:4326", BANJA_LUKA)
    east, north = places.of("EPSG:4326", *here)
    assert abs(east - 674_000) < 5_000
    assert abs(north - 4_963_000) < 5_000
