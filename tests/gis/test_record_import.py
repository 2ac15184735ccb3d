# SPDX-License-Identifier: GPL-2.0-or-later
"""Minefield records from tables to rows: located, nothing guessed, the unreadable waiting."""

from __future__ import annotations

import csv
import json
import shutil

import import_fixtures as fixtures
import numpy as np
import openpyxl
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.geomagnetism import declination
from mine_planner.gis import record_choices, record_import
from mine_planner.gis.record_import import RecordOrder
from mine_planner.store.gpkg_blob import geometry_from_blob

pytestmark = pytest.mark.usefixtures("qgis_app")
SHEETS = ("records", "ref_points", "legs", "rows")


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


@pytest.fixture
def tables(tmp_path, sample):
    """Return a copy of the sample's records, to be spoilt."""
    return shutil.copytree(sample / "records", tmp_path / "records")


def change(folder, sheet: str, row: int, column: str, value: str) -> None:
    """Write another value into one cell; rows count from 1 without the headings."""
    path = folder / f"{sheet}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[row][rows[0].index(column)] = value
    fixtures.write_csv(path, rows)


def read(opened, folder, **more):
    return record_import.import_records(opened, folder, RecordOrder(**more))


def rows_of(opened, record: str) -> list[dict]:
    uuid = opened.row("minefield_record", record=record)["uuid"]
    return [dict(row) for row in opened.rows("mine_row", record_uuid=uuid)]


def truth(sample, field: str) -> np.ndarray:
    """Return where the mines of a field really lie."""
    with (sample / "truth.csv").open(encoding="utf-8") as file:
        lines = [row for row in csv.DictReader(file) if row["field"] == field]
    return np.array([(float(row["easting"]), float(row["northing"])) for row in lines])


@pytest.mark.parametrize(("record", "field"), [("117", "101"), ("118", "104")])
def test_the_rows_of_a_sound_record_hold_the_mines_within_95_percent(opened, sample, record, field) -> None:
    read(opened, sample / "records")
    rows = rows_of(opened, record)
    assert len(rows) == 2
    corridor = shapely.union_all(
        [geometry_from_blob(row["geom"]).buffer(2.45 * row["sigma_m"]) for row in rows]
    )
    assert shapely.covers(corridor, shapely.points(truth(sample, field))).mean() >= 0.95


def test_the_reversed_azimuth_of_a_record_is_offered_first_and_not_applied(opened, sample) -> None:
    read(opened, sample / "records")
    uuid = opened.row("minefield_record", record="119")["uuid"]
    first = opened.rows("proposal", subject_uuid=uuid)[0]
    assert first["state"] == "open"
    assert "magnetic of 1994 and leg 2 were measured from its other end" in first["explanation"]
    assert opened.row("minefield_record", record="119")["hypothesis"] == ""
    placements = {json.loads(row["attributes"])["placement"] for row in rows_of(opened, "119")}
    assert {"azimuths magnetic, from LM1", "azimuths magnetic, from LM2"} <= placements
    corridor = shapely.union_all(
        [geometry_from_blob(row["geom"]).buffer(2.45 * row["sigma_m"]) for row in rows_of(opened, "119")]
    )
    assert shapely.covers(corridor, shapely.points(truth(sample, "106"))).mean() >= 0.95


def test_devices_are_counted_once_however_many_placements_there_are(opened, sample) -> None:
    read(opened, sample / "records")
    counted = [item for row in rows_of(opened, "119") for item in json.loads(row["devices"])]
    assert sorted((item["type"], item["count"]) for item in counted) == [("PMN", 71), ("TM-57", 71)]
    of_118 = [item for row in rows_of(opened, "118") for item in json.loads(row["devices"])]
    assert {item["type"]: item["tripwire"] for item in of_118} == {"OZM-72": True, "PMN": False}


def test_a_chosen_reading_moves_the_rows_and_settles_the_questions(opened, sample) -> None:
    read(opened, sample / "records")
    uuid = opened.row("minefield_record", record="119")["uuid"]
    chosen = opened.rows("proposal", subject_uuid=uuid)[0]["uuid"]
    with pytest.raises(InputError, match="who"):
        record_choices.choose_proposal(opened, chosen, "", "it closes")
    assert record_choices.choose_proposal(opened, chosen, "Operations officer", "It closes to 3 m.") == 2
    rows = rows_of(opened, "119")
    assert len(rows) == 2
    corridor = shapely.union_all(
        [geometry_from_blob(row["geom"]).buffer(2.45 * row["sigma_m"]) for row in rows]
    )
    assert shapely.covers(corridor, shapely.points(truth(sample, "106"))).mean() >= 0.95
    assert {row["state"] for row in opened.rows("proposal", subject_uuid=uuid)} == {"accepted", "refused"}
    assert {row["state"] for row in opened.rows("open_question", subject_uuid=uuid)} == {"settled"}
    assert opened.row("decision")["decided_by"] == "Operations officer"
    with pytest.raises(RuleError, match="already"):
        record_choices.choose_proposal(opened, chosen, "Operations officer", "again")


def test_an_adjustment_is_offered_on_demand_and_closes_the_record(opened, sample) -> None:
    read(opened, sample / "records")
    uuid = opened.row("minefield_record", record="117")["uuid"]
    before = [geometry_from_blob(row["geom"]) for row in rows_of(opened, "117")]
    proposal = record_choices.propose_adjustment(opened, uuid)
    assert [geometry_from_blob(row["geom"]) for row in rows_of(opened, "117")] == before
    record_choices.choose_proposal(opened, proposal, "Operations officer", "The form closes well.")
    after = [geometry_from_blob(row["geom"]) for row in rows_of(opened, "117")]
    assert 0.1 < before[0].hausdorff_distance(after[0]) < 10.0
    contradicting = opened.row("minefield_record", record="119")["uuid"]
    with pytest.raises(InputError, match="offered"):
        record_choices.propose_adjustment(opened, contradicting)


def test_a_landmark_found_elsewhere_proposes_a_refit(opened, sample) -> None:
    read(opened, sample / "records")
    uuid = opened.row("minefield_record", record="117")["uuid"]
    with pytest.raises(InputError, match="reconnaissance"):
        record_choices.propose_refit(opened, uuid)
    point = opened.row("ref_point", record_uuid=uuid, label="LM1")
    place = geometry_from_blob(point["geom"])
    with opened.action("Report a landmark") as action:
        found = {"found_x": place.x + 20.0, "found_y": place.y - 15.0, "found_accuracy_m": 3.0}
        action.update("ref_point", point["uuid"], {**found, "found_on_ground": "found"})
    proposal = opened.row("proposal", uuid=record_choices.propose_refit(opened, uuid))
    assert "25 m" in proposal["explanation"]
    before = geometry_from_blob(rows_of(opened, "117")[0]["geom"])
    record_choices.choose_proposal(opened, proposal["uuid"], "Operations officer", "The tank was found.")
    after = geometry_from_blob(rows_of(opened, "117")[0]["geom"])
    moved = np.subtract(shapely.get_coordinates(after), shapely.get_coordinates(before))
    assert moved == pytest.approx(np.array([[20.0, -15.0]] * 2), abs=0.01)


def test_declination_convergence_and_operation_are_those_of_place_and_date(opened, sample) -> None:
    read(opened, sample / "records", operation="EPSG:15865")
    row = opened.row("minefield_record", record="117")
    point = opened.row("ref_point", record_uuid=row["uuid"], label="LM1")
    place = geometry_from_blob(point["geom"])
    lon_lat = record_import_lon_lat(place.x, place.y)
    assert row["declination_deg"] == pytest.approx(declination(lon_lat[1], lon_lat[0], 1994.42), abs=0.01)
    gamma = np.degrees(np.arctan(np.tan(np.radians(lon_lat[0] - 45.0)) * np.sin(np.radians(lon_lat[1]))))
    assert row["convergence_deg"] == pytest.approx(gamma, abs=0.001)
    assert "+rx=0 +ry=-0.35 +rz=-0.736" in row["crs_op"]
    leg = opened.row("leg", record_uuid=row["uuid"], seq=1)
    assert leg["azimuth_raw"] == "117.5"
    grid = 117.5 + row["declination_deg"] - row["convergence_deg"]
    assert leg["azimuth_grid"] == pytest.approx(grid, abs=1e-9)


def record_import_lon_lat(x: float, y: float) -> tuple[float, float]:
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext, QgsPointXY

    way = QgsCoordinateTransform(
        fixtures.crs(fixtures.UTM), fixtures.crs("EPSG:4326"), QgsCoordinateTransformContext()
    )
    point = way.transform(QgsPointXY(x, y))
    return point.x(), point.y()


def test_reference_points_agree_with_the_published_vector_to_a_centimetre(opened, tables) -> None:
    east, north = fixtures.AGHDAM_SK42
    change(tables, "ref_points", 1, "x_text", f"{north:.2f}")
    change(tables, "ref_points", 1, "y_text", f"{east:.2f}")
    read(opened, tables, operation="EPSG:15865")
    record = opened.row("minefield_record", record="117")["uuid"]
    place = geometry_from_blob(opened.row("ref_point", record_uuid=record, label="LM1")["geom"])
    assert (place.x, place.y) == pytest.approx(fixtures.AGHDAM_UTM, abs=0.01)


@pytest.mark.parametrize(
    ("sheet", "column", "value"),
    [
        ("records", "map_scale", "big"),
        ("records", "laid_from", "1994-13-01"),
        ("ref_points", "x_text", "<b>4423000</b>"),
        ("legs", "azimuth_raw", "=1+1"),
        ("legs", "dist_unit", "furlong"),
        ("rows", "qty_recorded", "many"),
        ("rows", "from_pt", "nowhere"),
    ],
)
def test_a_bad_cell_makes_its_record_wait_and_is_listed(opened, tables, sheet, column, value) -> None:
    change(tables, sheet, 1, column, value)
    result = read(opened, tables)
    assert (result.records, result.waiting) == (2, 1)
    listed = [item for item in result.findings if item.outcome == "skipped"]
    first = listed[0]
    assert (first.record, first.sheet, first.row, first.column, first.value) == (
        "117",
        sheet,
        2,
        column,
        value,
    )
    assert first.expected
    kept = [row for row in opened.rows("import_finding") if row["outcome"] == "skipped"]
    assert {row["map_name"] for row in kept} == {"117"}
    assert opened.row("minefield_record", record="117") is None


def test_a_corrected_record_comes_in_and_the_others_are_not_doubled(opened, tables) -> None:
    change(tables, "legs", 1, "dist_raw", "far")
    assert read(opened, tables).records == 2
    change(tables, "legs", 1, "dist_raw", "182")
    result = read(opened, tables)
    assert result.records == 1
    assert fixtures.count(opened, "minefield_record") == 3


def test_dates_in_the_wrong_order_make_the_record_wait(opened, tables) -> None:
    change(tables, "records", 1, "laid_to", "1993-01-01")
    result = read(opened, tables)
    assert result.waiting == 1
    assert any("1993-01-01" in item.sentence for item in result.findings)


def test_a_year_alone_is_enough_for_the_declination_and_stays_as_entered(opened, tables) -> None:
    change(tables, "records", 1, "laid_from", "1994")
    change(tables, "records", 1, "laid_to", "")
    read(opened, tables)
    row = opened.row("minefield_record", record="117")
    assert row["laid_from"] is None
    assert json.loads(row["as_entered"])["laid_from"] == "1994"
    assert 4.5 < row["declination_deg"] < 4.8


def test_a_magnetic_record_without_a_date_is_not_located_with_no_declination(opened, tables) -> None:
    for column in ("laid_from", "laid_to"):
        change(tables, "records", 1, column, "")
    read(opened, tables)
    assert rows_of(opened, "117") == []
    questions = [row["topic"] for row in opened.rows("open_question")]
    assert "record_unlocated" in questions


def test_an_unstated_system_is_recognised_by_its_prefix_and_asked_about(opened, tables) -> None:
    for column in ("crs", "axis_order"):
        change(tables, "records", 1, column, "")
    result = read(opened, tables)
    assert result.records == 3
    asked = [row["ours"] for row in opened.rows("open_question", topic="record_reading")]
    assert len(asked) == 2
    assert "EPSG:28408" in asked[0]
    assert "northing first" in asked[0]


def test_figures_that_no_reading_puts_into_the_region_make_the_record_wait(opened, tables) -> None:
    change(tables, "ref_points", 1, "y_text", "12657625")
    result = read(opened, tables)
    assert result.waiting == 1
    assert any("EPSG:28408" in item.sentence for item in result.findings if item.outcome == "skipped")


def test_degrees_without_a_datum_make_the_record_wait(opened, tables) -> None:
    for column in ("crs", "axis_order"):
        change(tables, "records", 1, column, "")
    for row in (1, 5):
        change(tables, "ref_points", row, "x_text", "39.91")
        change(tables, "ref_points", row, "y_text", "46.85")
    result = read(opened, tables)
    assert result.waiting == 1
    assert any("EPSG:4284" in item.sentence for item in result.findings)


def test_an_unknown_datum_operation_is_refused_for_every_record(opened, tables) -> None:
    result = read(opened, tables, operation="EPSG:1234")
    assert (result.records, result.waiting) == (0, 3)
    assert all("choose one of these" in item.sentence for item in result.findings)


def test_another_operation_moves_the_rows_by_metres_and_is_stored(tmp_path, sample) -> None:
    places = []
    for code in ("EPSG:15865", "EPSG:1808"):
        opened = fixtures.workspace(tmp_path / f"{code[5:]}.gpkg")
        read(opened, sample / "records", operation=code)
        places.append(shapely.get_coordinates(geometry_from_blob(rows_of(opened, "117")[0]["geom"]))[0])
        assert opened.row("source_map", name="Record 117")["crs_operation"]
        opened.close()
    assert 2.0 < np.hypot(*(places[0] - places[1])) < 6.0


def test_a_workbook_brings_the_same_as_the_folder(tmp_path, sample) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in SHEETS:
        page = book.create_sheet(sheet)
        with (sample / "records" / f"{sheet}.csv").open(encoding="utf-8") as file:
            for row in csv.reader(file):
                page.append([float(cell) if cell.replace(".", "", 1).isdigit() else cell for cell in row])
    path = tmp_path / "records.xlsx"
    book.save(path)
    lines = []
    for source in (path, sample / "records"):
        opened = fixtures.workspace(tmp_path / f"{source.name}.gpkg")
        result = read(opened, source)
        assert (result.records, result.rows, result.waiting) == (3, 6, 0)
        lines.append([geometry_from_blob(row["geom"]).wkt for row in opened.rows("mine_row")])
        opened.close()
    assert lines[0] == lines[1]


def test_a_formula_in_a_workbook_makes_its_record_wait(opened, tmp_path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "records"
    page.append(["record", "note", "map_scale"])
    page.append(["1", '=HYPERLINK("x")', 25000])
    page.append(["2", "plain", 25000])
    path = tmp_path / "records.xlsx"
    book.save(path)
    result = read(opened, path)
    assert result.waiting == 1
    assert [(item.row, item.column) for item in result.findings if item.outcome == "skipped"] == [(2, "note")]


def test_a_record_without_coordinates_comes_in_and_asks_for_a_landmark(opened, tables) -> None:
    for row in (1, 5):
        for column in ("x_text", "y_text"):
            change(tables, "ref_points", row, column, "")
    read(opened, tables)
    of_map = opened.row("source_map", name="Record 117")
    assert (of_map["status"], of_map["feature_count"]) == ("digitised", 0)
    assert "not located" in of_map["sigma_basis"]


def test_a_wider_budget_of_the_authority_widens_the_rows(tmp_path, sample) -> None:
    from mine_planner.store import authority

    sigmas = []
    for plotting in ("0.5", "2.0"):
        opened = fixtures.workspace(tmp_path / f"w{plotting}.gpkg")
        with opened.action("Set the plotting error") as action:
            authority.write(action, opened, authority.Setting("plotting_mm", plotting, "mm", "", "Authority"))
        result = read(opened, sample / "records")
        assert "plotting_mm" not in result.warnings[0]
        sigmas.append(rows_of(opened, "117")[0]["sigma_m"])
        opened.close()
    assert sigmas[1] > sigmas[0] + 10.0


def test_everything_is_one_action_in_the_journal(opened, sample) -> None:
    before = fixtures.count(opened, "journal_action")
    read(opened, sample / "records")
    assert fixtures.count(opened, "journal_action") == before + 1


def test_the_workspace_of_another_projection_computes_the_same_ground(tmp_path, sample) -> None:
    """The same record in UTM 38N and in Gauss-Krüger on SK-42 lies at one place."""
    from mine_planner.gis.georeferencing_crs import choose_operation

    ends = []
    for code in (fixtures.UTM, fixtures.SK42):
        opened = fixtures.workspace(tmp_path / f"{code[5:]}.gpkg", code)
        read(opened, sample / "records")
        line = shapely.get_coordinates(geometry_from_blob(rows_of(opened, "118")[0]["geom"]))
        way = choose_operation(QgsCoordinateReferenceSystem(code), fixtures.crs(fixtures.UTM), "")
        ends.append(way(line))
        opened.close()
    assert ends[0] == pytest.approx(ends[1], abs=0.02)


def test_the_template_holds_every_column_and_is_never_written_over(opened, tmp_path) -> None:
    from mine_planner.gis.record_template import write_template

    files = write_template(tmp_path / "forms")
    assert [file.stem for file in files] == list(SHEETS)
    fixtures.write_csv(files[0], [["record", "map_scale"], ["1", "25000"]])
    assert read(opened, tmp_path / "forms").records == 1
    with pytest.raises(InputError, match="already"):
        write_template(tmp_path / "forms")


def test_the_checksum_covers_the_very_files_that_were_read(sample, tmp_path) -> None:
    folder = shutil.copytree(sample / "records", tmp_path / "set")
    before = record_import.tables_sha256(folder)
    (folder / "records.csv").rename(folder / "Batch 3.csv")
    (folder / "legs.csv").rename(folder / "LEGS.CSV")
    main = folder / "Batch 3.csv"
    assert record_import.tables_sha256(main) == before
    main.write_bytes(main.read_bytes().replace(b"0.74", b"0.75"))
    changed = record_import.tables_sha256(main)
    (folder / "LEGS.CSV").write_bytes(b"record\n")
    assert len({before, changed, record_import.tables_sha256(main)}) == 3
