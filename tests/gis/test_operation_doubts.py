# SPDX-License-Identifier: GPL-2.0-or-later
"""What speaks against a datum operation is never silent: it is refused, or said, reckoned with and kept."""

from __future__ import annotations

import itertools
import time

import import_fixtures as fixtures
import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_tables import parse_records
from mine_planner.gis import (
    area_shapes,
    georeferencing_crs,
    map_import,
    official_hazards,
    priority_places,
    progress_points,
    record_import,
    record_operations,
    record_positions,
    scan_assess,
    scan_bring,
    scan_raster,
)
from mine_planner.gis.georeferencing_points import ControlPoint
from mine_planner.gis.map_import import MapOrder
from mine_planner.gis.record_import import RecordOrder
from mine_planner.gis.scan_import import MapPaper, ScanOrder
from mine_planner.gis.scan_scale import PaperError
from mine_planner.gis.sources import SourceFeatures, SourceFile

pytestmark = pytest.mark.usefixtures("qgis_app")
AGHDAM, BANJA_LUKA, BAGHDAD, GROZNY = (46.93, 39.99), (17.2, 44.8), (44.4, 33.3), (45.7, 43.3)
MYKOLAIV, KHARKIV, ZUGDIDI, KARS = (32.0, 47.0), (37.0, 49.5), (41.9, 42.5), (41.2, 40.4)
OLD_GDR, MGI_BALKANS, MGI_1901_BALKANS = "EPSG:4178", "EPSG:31275", "EPSG:3907"
FSU, RUSSIA = "Pulkovo 1942 to WGS 84 (16)", "Pulkovo 1942 to WGS 84 (20)"


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
    return georeferencing_crs.choose_operation(
        crs(code), utm(place[0]), operation, reason, placed(code, place)
    )


# -------------------------------------------------------------- the one that is taken by itself
@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("EPSG:28406", MYKOLAIV),
        ("EPSG:28407", KHARKIV),
        ("EPSG:28407", ZUGDIDI),
        ("EPSG:28407", KARS),
        ("EPSG:28466", MYKOLAIV),
    ],
)
def test_one_states_own_operation_is_not_taken_by_itself_where_its_box_holds_its_neighbours(code, place):
    taken = chosen(code, place)
    assert FSU in taken.name
    assert taken.accuracy_m >= 4.5
    assert taken.doubts == ()


def test_the_operation_of_one_state_can_be_named_and_is_not_said_to_be_better_than_the_sure_one():
    taken = chosen("EPSG:28406", MYKOLAIV, "EPSG:5044")
    assert RUSSIA in taken.name
    assert taken.accuracy_m == 4.5
    assert "made for Russian Federation - onshore alone" in taken.doubts[0]
    assert chosen("EPSG:28406", MYKOLAIV, "EPSG:15865").doubts == ()


def test_where_only_one_states_operation_is_known_it_is_taken_and_what_to_check_is_said():
    taken = chosen("EPSG:4200", GROZNY)
    assert "Pulkovo 1995 to WGS 84" in taken.name
    assert "check that the positions lie there" in taken.doubts[0]


@pytest.mark.parametrize(
    ("code", "place"), [("EPSG:28407", KARS), ("EPSG:28407", KHARKIV), ("EPSG:28408", AGHDAM)]
)
@pytest.mark.parametrize("choices", [georeferencing_crs.operation_choices, record_operations.choices])
def test_the_operation_that_is_taken_is_offered_first_and_what_is_made_elsewhere_last(choices, code, place):
    offered = choices(crs(code), utm(place[0]), placed(code, place))
    assert offered[0].proj == chosen(code, place).proj
    here = [item.is_made_here for item in offered]
    assert here == sorted(here, reverse=True)
    assert (RUSSIA in [item.name for item in offered if not item.is_made_here]) is (place[1] < 41)


def test_an_operation_is_offered_as_made_here_when_it_is_for_one_of_the_systems():
    systems = {"EPSG:28407": placed("EPSG:28407", KARS), "EPSG:28408": placed("EPSG:28408", GROZNY)}
    found = {item.code: item for item in record_operations.choices_for(systems, utm(GROZNY[0]))}
    assert found["5044"].is_made_here
    assert not record_operations.choices_for({"EPSG:28407": placed("EPSG:28407", KARS)}, utm(41))[
        -1
    ].is_made_here


@pytest.mark.parametrize(
    ("code", "box"),
    [("EPSG:28408", (42.1, 41.3, 46.4, 43.4)), ("EPSG:3906", (15.8, 42.6, 19.5, 45.2))],
)
def test_the_accuracy_holds_what_the_operations_disagree_at_the_corners_of_a_wide_map_too(code, box):
    west, south, east, north = box
    corners = placed(code, *itertools.product((west, east), (south, north)))
    many = placed(code, *itertools.product(np.linspace(west, east, 20), np.linspace(south, north, 20)))
    target = utm(west)
    ways = [
        georeferencing_crs.choose_operation(crs(code), target, item.proj, "", many)
        for item in georeferencing_crs.operation_choices(crs(code), target, many)
        if item.is_made_here and item.accuracy_m <= 10.0
    ]
    assert len(ways) > 1
    for one, other in itertools.combinations(ways, 2):
        apart = float(np.hypot(*(one(corners) - other(corners)).T).max())
        assert min(one.accuracy_m, other.accuracy_m) > 0.97 * apart


def test_positions_at_nought_say_nothing_about_how_far_operations_disagree():
    source, target = crs("EPSG:3906"), utm(17.0)
    near = placed("EPSG:3906", *[(17.0 + 0.001 * step, 44.8) for step in range(95)])
    sound = georeferencing_crs.choose_operation(source, target, where=near)
    slips = georeferencing_crs.choose_operation(source, target, where=[*near, *[(0.0, 0.0)] * 25])
    assert slips.accuracy_m == pytest.approx(sound.accuracy_m, abs=0.1) == 5.0


def test_the_choice_for_many_positions_takes_no_noticeable_time():
    x, y = placed("EPSG:28408", AGHDAM)[0]
    many = np.column_stack([np.linspace(x, x + 20_000, 189_000), np.linspace(y, y + 20_000, 189_000)])
    georeferencing_crs.choose_operation(crs("EPSG:28408"), utm(46), where=many[:10])
    began = time.perf_counter()
    georeferencing_crs.choose_operation(crs("EPSG:28408"), utm(46), where=many)
    assert time.perf_counter() - began < 0.2


# -------------------------------------------------------------- where the system itself does not belong
@pytest.mark.parametrize(
    ("code", "place"), [(OLD_GDR, AGHDAM), ("EPSG:20438", AGHDAM), ("EPSG:4270", BAGHDAD)]
)
def test_the_datum_of_another_country_is_refused_wherever_positions_are_typed(code, place):
    with pytest.raises(InputError, match="lie outside the area"):
        chosen(code, place)
    ((x, y),) = placed(code, place)
    with pytest.raises(InputError, match="lie outside the area"):
        progress_points.Places(utm(place[0])).of(code, x, y)
    with pytest.raises(InputError, match="lie outside the area"):
        progress_points.point_of_text(str(x), str(y), code, utm(place[0]))


def test_many_finds_on_a_foreign_datum_are_refused_without_asking_for_each():
    places = progress_points.Places(utm(BANJA_LUKA[0]))
    ((x, y),) = placed(MGI_BALKANS, BANJA_LUKA)
    began = time.perf_counter()
    for step in range(1500):
        with pytest.raises(InputError, match="other ground"):
            places.of(MGI_BALKANS, x + step, y)
    assert time.perf_counter() - began < 2.0


def features(code: str, *places: tuple[float, float]) -> SourceFeatures:
    made = SourceFeatures("fields", crs(code))
    size = 0.0005 if crs(code).isGeographic() else 50.0
    for number, (x, y) in enumerate(placed(code, *places)):
        made.ids.append(str(number))
        made.wkb.append(shapely.to_wkb(shapely.box(x, y, x + size, y + size)))
        made.attributes.append({"HA_ID": f"H{number}", "KIND": "Suspected"})
    return made


@pytest.fixture(params=[AGHDAM], ids=["aghdam"])
def office(tmp_path, request):
    made = fixtures.workspace(tmp_path / "office.gpkg", utm(request.param[0]).authid())
    yield made
    made.close()


def order(**more) -> MapOrder:
    return MapOrder("suspected_area", **{"source_grade": "B", "info_grade": 2, "sigma_m": 20.0, **more})


def test_a_reason_for_a_foreign_datum_never_makes_it_exact_and_is_kept_with_what_it_overrides(office):
    result = map_import.import_map(
        office,
        SourceFile("old.shp", "", None),
        [features(OLD_GDR, AGHDAM)],
        order(override_reason="No other"),
    )
    row = office.row("source_map")
    assert (row["sigma_m"], row["crs_override_reason"]) == (georeferencing_crs.FOREIGN_DATUM_M, "No other")
    assert any("lie outside the area of EPSG:4178" in text for text in result.warnings)
    (kept,) = office.rows("import_finding", map_uuid=row["uuid"])
    assert kept["outcome"] == "noted"
    assert "lie outside the area of EPSG:4178" in kept["problem"]
    assert [item.problem for item in result.findings] == [kept["problem"]]


@pytest.mark.parametrize("office", [BANJA_LUKA], indirect=True)
def test_an_operation_taken_on_other_ground_is_said_in_the_warnings_and_kept_with_the_map(office):
    result = map_import.import_map(
        office, SourceFile("f.shp", "", None), [features(MGI_BALKANS, BANJA_LUKA)], order(override_reason="r")
    )
    sentence = "MGI to WGS 84 (3) is made for other ground (Austria)"
    assert any(sentence in text for text in result.warnings)
    assert sentence in office.row("import_finding")["problem"]


@pytest.mark.parametrize("office", [BANJA_LUKA], indirect=True)
def test_the_few_positions_beside_an_operations_ground_are_counted_in_the_warnings(office):
    near = [(17.2 + 0.01 * step, 44.8) for step in range(30)]
    layer = features(MGI_1901_BALKANS, *near, (17.0, 48.5))
    result = map_import.import_map(office, SourceFile("f.shp", "", None), [layer], order())
    assert any(
        text.startswith("1 of 31 positions that were looked at lie beside") for text in result.warnings
    )


def test_an_ordinary_map_has_nothing_to_say_about_its_datum(office):
    layer = features("EPSG:28408", AGHDAM)
    result = map_import.import_map(office, SourceFile("f.shp", "", None), [layer], order())
    assert result.warnings == []
    assert office.rows("import_finding") == []
    assert office.row("source_map")["sigma_m"] == 20.0


@pytest.mark.parametrize("office", [GROZNY], indirect=True)
def test_what_is_to_be_checked_of_an_official_layers_datum_is_said(office):
    mapping = {"imsma_id": "HA_ID", "areatype": {"field": "KIND", "values": {"Suspected": "SHA"}}}
    result = official_hazards.bring_in(office, features("EPSG:4200", GROZNY), mapping, source="areas.shp")
    assert any("check that the positions lie there" in text for text in result.notes)


# -------------------------------------------------------------- records
def tables(code: str, *places: tuple[float, float]) -> dict:
    """Return a table set of one record per place, each with its landmark and one row."""
    made = {sheet: [] for sheet in ("records", "ref_points", "legs", "rows")}
    for number, (x, y) in enumerate(placed(code, *places), 1):
        name = f"R{number}"
        head = {"record": name, "crs": code, "axis_order": "east_first", "north": "grid"}
        made["records"].append((number + 1, {**head, "laid_from": "1993"}))
        point = {
            "record": name,
            "label": "LM",
            "x_text": f"{x:.2f}",
            "y_text": f"{y:.2f}",
            "role": "landmark",
        }
        made["ref_points"].append((number + 1, point))
    return made


def located(code: str, *places: tuple[float, float], **choice: str):
    parsed = parse_records(tables(code, *places))
    assert len(parsed.records) == len(places)
    return record_positions.place_references(parsed.records, utm(places[0][0]), **choice)


def test_a_record_beside_the_ground_of_the_others_operation_finds_its_own_or_waits():
    near = [(15.9 + 0.01 * step, 44.8) for step in range(40)]
    found = located(MGI_1901_BALKANS, *near, (15.9, 48.5))
    assert [item.problem for item in found[:-1]] == [""] * 40
    assert "is made for other ground" in found[-1].problem


def test_a_record_that_a_reason_lets_pass_reckons_with_the_foreign_datum_and_says_so():
    near = [(15.9 + 0.01 * step, 44.8) for step in range(40)]
    found = located(MGI_1901_BALKANS, *near, (15.9, 48.5), override_reason="No other")
    assert found[0].datum_m == 5.0
    assert found[0].doubts == ()
    assert found[-1].datum_m == georeferencing_crs.FOREIGN_DATUM_M
    assert "is made for other ground" in found[-1].doubts[0]


def test_records_in_two_countries_are_taken_and_refused_each_by_its_own_ground():
    near = [(15.9 + 0.01 * step, 44.8) for step in range(20)]
    far = [(15.9 + 0.01 * step, 48.5) for step in range(20)]
    found = located(MGI_1901_BALKANS, *near, *far)
    assert [bool(item.positions) for item in found] == [True] * 20 + [False] * 20
    assert all("is made for other ground" in item.problem for item in found[20:])
    found = located(MGI_1901_BALKANS, *near, *far, override_reason="No other")
    assert {item.datum_m for item in found[:20]} == {5.0}
    assert {item.datum_m for item in found[20:]} == {georeferencing_crs.FOREIGN_DATUM_M}


def test_many_records_are_refused_together_where_they_lie_together():
    many = [(17.0 + 0.0005 * step, 44.8) for step in range(1500)]
    records = parse_records(tables(MGI_BALKANS, *many)).records
    began = time.perf_counter()
    found = record_positions.place_references(records, utm(17.0))
    assert time.perf_counter() - began < 2.0
    assert all("other ground (Austria)" in item.problem for item in found)


def test_a_point_outside_its_system_is_told_with_its_label():
    (found,) = located("EPSG:20438", AGHDAM)
    assert found.problem.startswith("LM: The positions lie outside the area")


@pytest.mark.parametrize("office", [BANJA_LUKA], indirect=True)
def test_what_speaks_against_a_records_operation_is_asked_listed_and_kept(office, tmp_path):
    for sheet, rows in tables(MGI_BALKANS, BANJA_LUKA).items():
        if rows:
            fixtures.write_csv(
                tmp_path / f"{sheet}.csv", [list(rows[0][1]), *(list(row.values()) for _, row in rows)]
            )
    refused = record_import.import_records(office, tmp_path, RecordOrder())
    assert refused.records == 0
    assert "other ground (Austria)" in refused.findings[0].sentence
    result = record_import.import_records(office, tmp_path, RecordOrder(override_reason="No other"))
    assert result.records == 1
    assert any("other ground (Austria)" in item.sentence for item in result.findings)
    assert "other ground (Austria)" in office.row("source_map")["note"]
    (question,) = office.rows("open_question", topic="record_datum")
    assert "other ground (Austria)" in question["ours"]


# -------------------------------------------------------------- scans
def scan_order(office, tmp_path, code: str, place: tuple[float, float], **more) -> ScanOrder:
    scan = tmp_path / "sheet.png"
    fixtures.scan_file(scan)
    ((x, y),) = placed(code, place)
    first = fixtures.grid_points(noise=1.0)
    points = tuple(
        ControlPoint(p.label, p.pixel_x, p.pixel_y, x + p.x - first[0].x, y + p.y - first[0].y) for p in first
    )
    paper = PaperError(scale=25_000, plotting_mm=0.4)
    output = scan_bring.raster_path(office.path, scan)
    return ScanOrder(scan, points, crs(code), "affine", output, paper=paper, **more)


@pytest.mark.parametrize("office", [BANJA_LUKA], indirect=True)
def test_what_speaks_against_a_scans_operation_is_said_before_and_after_and_kept(office, tmp_path):
    from mine_planner.gis import workspaces

    target = workspaces.workspace_crs(office)
    refused = scan_order(office, tmp_path, MGI_BALKANS, BANJA_LUKA)
    scan = scan_raster.inspect_scan(refused.path)
    assert "other ground (Austria)" in scan_assess.assess(refused, scan, target).trouble
    taken = scan_order(office, tmp_path, MGI_BALKANS, BANJA_LUKA, override_reason="No other")
    before = scan_assess.assess(taken, scan, target)
    assert any("other ground (Austria)" in text for text in before.remarks)
    made = scan_bring.bring_in(office.path, taken, MapPaper("sheet", source_grade="C", info_grade=3))
    assert any("other ground (Austria)" in text for text in made.sentences)
    (kept,) = office.rows("import_finding", map_uuid=made.map_uuid)
    assert "other ground (Austria)" in kept["problem"]
    assert office.row("source_map", uuid=made.map_uuid)["sigma_m"] > georeferencing_crs.FOREIGN_DATUM_M


# -------------------------------------------------------------- layers beside the evidence
def layer_of(code: str, place: tuple[float, float]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={code}&field=name:string", "areas", "memory")
    ((x, y),) = placed(code, place)
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["A"])
    feature.setGeometry(QgsGeometry.fromWkt(shapely.box(x, y, x + 50, y + 50).wkt))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def test_areas_and_places_of_other_layers_are_carried_by_an_operation_of_their_ground_or_refused():
    target = utm(BANJA_LUKA[0])
    for code in (MGI_BALKANS, MGI_1901_BALKANS):
        layer = layer_of(code, BANJA_LUKA)
        read = [
            lambda layer=layer: area_shapes.shapes_by_name(layer, "name", target)["A"].area,
            lambda layer=layer: (
                priority_places.read_places(priority_places.snapshot(layer), target, lambda: None)[0]
                .geometry[0]
                .area
            ),
        ]
        for call in read:
            if code == MGI_BALKANS:
                with pytest.raises(InputError, match="other ground"):
                    call()
            else:
                assert call() == pytest.approx(2500.0, rel=0.01)
