# SPDX-License-Identifier: GPL-2.0-or-later
"""Records from the entry form: computed, saved, changed, kept waiting, visited, printed."""

from __future__ import annotations

import json
import shutil

import import_fixtures as fixtures
import openpyxl
import pytest
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_drafts import RecordDraft, drafts_of
from mine_planner.domain.record_sheets import COLUMNS
from mine_planner.gis import (
    record_budget,
    record_choices,
    record_entry,
    record_import,
    record_operations,
    record_preview,
    record_sheet,
    record_sheet_paint,
    record_template,
    record_visits,
    tables,
    workspaces,
)
from mine_planner.gis.projections import parse_crs
from mine_planner.gis.record_import import RecordOrder
from mine_planner.gis.record_visits import VisitReport
from mine_planner.resources import resource_path
from mine_planner.store import authority, undo, waiting_records
from mine_planner.store.gpkg_blob import geometry_from_blob

pytestmark = pytest.mark.usefixtures("qgis_app")
CHIEF = record_entry.Decision("Operations officer", "A slip of the pen, seen on the scan.")


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


@pytest.fixture
def draft(sample):
    """Return sample record 117 as a draft."""
    return drafts_of(tables.read_tables(sample / "records", record_import.SHEETS, "records"))["117"]


def computed(opened, draft, **more):
    target = workspaces.workspace_crs(opened)
    return record_entry.compute_draft(draft, RecordOrder(**more), target, record_budget.read_budget(opened))


def enter(opened, draft) -> str:
    result = computed(opened, draft)
    with opened.action("Enter record") as action:
        return record_entry.save_new(action, opened, result.placed, RecordOrder())


def test_a_record_typed_in_is_the_same_as_one_from_tables(opened, sample, draft, tmp_path) -> None:
    map_uuid = enter(opened, draft)
    typed = opened.row("minefield_record", map_uuid=map_uuid)
    other = fixtures.workspace(tmp_path / "other.gpkg")
    record_import.import_records(other, sample / "records", RecordOrder())
    read = other.row("minefield_record", record="117")
    assert typed["as_entered"] == read["as_entered"]
    assert typed["misclosure_m"] == pytest.approx(read["misclosure_m"])
    ours = [geometry_from_blob(row["geom"]).wkt for row in opened.rows("mine_row")]
    uuid = read["uuid"]
    assert ours == [geometry_from_blob(row["geom"]).wkt for row in other.rows("mine_row", record_uuid=uuid)]
    other.close()


def test_a_saved_record_comes_back_as_it_was_typed(opened, draft) -> None:
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    again, order = record_entry.draft_of_saved(opened, uuid)
    assert computed(opened, again).placed.record == computed(opened, draft).placed.record
    assert again.children["legs"][0]["azimuth_raw"] == "117.5"
    assert order.operation.startswith("+proj=pipeline")


def test_a_change_keeps_the_rows_identity_and_writes_who_and_why(opened, draft) -> None:
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    before = {row["row_no"]: row["uuid"] for row in opened.rows("mine_row", record_uuid=uuid)}
    where = geometry_from_blob(opened.rows("mine_row", record_uuid=uuid)[0]["geom"])
    draft.children["legs"][1]["azimuth_raw"] = "130"
    result = computed(opened, draft)
    nobody = record_entry.Decision("", "why")
    with pytest.raises(InputError, match="who"), opened.action("Change") as action:
        record_entry.save_changed(action, opened, uuid, result.placed, RecordOrder(), nobody)
    with opened.action("Change") as action:
        record_entry.save_changed(action, opened, uuid, result.placed, RecordOrder(), CHIEF)
    rows = opened.rows("mine_row", record_uuid=uuid)
    assert {row["row_no"]: row["uuid"] for row in rows} == before
    assert geometry_from_blob(rows[0]["geom"]).distance(shapely.Point(where.geoms[0].coords[0])) > 5.0
    decision = opened.rows("decision", subject_uuid=uuid)[-1]
    assert (decision["decided_by"], decision["reason"]) == (CHIEF.person, CHIEF.reason)
    undo.undo(opened)
    back = geometry_from_blob(opened.rows("mine_row", record_uuid=uuid)[0]["geom"])
    assert back.equals(where)


def test_a_bad_cell_keeps_its_record_waiting_until_it_is_corrected(opened, sample, tmp_path) -> None:
    folder = shutil.copytree(sample / "records", tmp_path / "records")
    text = (folder / "legs.csv").read_text(encoding="utf-8").replace("117,2,BM,SP,122", "117,2,BM,SP,abc")
    (folder / "legs.csv").write_text(text, encoding="utf-8")
    result = record_import.import_records(opened, folder, RecordOrder(source_grade="C"))
    assert (result.records, result.waiting) == (2, 1)
    waiting = waiting_records.waiting(opened)
    assert [row.record for row in waiting] == ["117"]
    assert "row 3, column azimuth_raw: 'abc'" in waiting[0].problem
    assert waiting[0].order["source_grade"] == "C"
    record_import.import_records(opened, folder, RecordOrder())
    assert len(waiting_records.waiting(opened)) == 1, "the same cells wait once"
    draft = RecordDraft.from_json(waiting[0].draft)
    assert draft.children["legs"][1]["azimuth_raw"] == "abc"
    assert computed(opened, draft).problems[0].column == "azimuth_raw"
    draft.children["legs"][1]["azimuth_raw"] = "122"
    with opened.action("Enter record") as action:
        placed = computed(opened, draft).placed
        map_uuid = record_entry.save_new(action, opened, placed, RecordOrder(), waiting[0].uuid)
    assert waiting_records.waiting(opened) == []
    kept = opened.row("import_finding", uuid=waiting[0].uuid)
    assert (kept["outcome"], kept["map_uuid"]) == ("repaired", map_uuid)


def test_a_record_is_set_aside_only_by_a_person_with_a_reason(opened, draft) -> None:
    values = waiting_records.row_values("", "117", "unfinished", draft.to_json(), {})
    with opened.action("Keep") as action:
        uuid = action.insert("import_finding", values)
    with pytest.raises(InputError, match="who"), opened.action("Set aside") as action:
        waiting_records.set_aside(action, uuid, "Clerk", " ")
    with opened.action("Set aside") as action:
        waiting_records.set_aside(action, uuid, "Clerk", "A copy of 118")
    assert waiting_records.waiting(opened) == []
    assert "A copy of 118" in opened.row("import_finding", uuid=uuid)["explanation"]


def test_the_preview_says_what_came_of_each_record(opened, sample) -> None:
    content = record_preview.read(sample / "records")
    target, budget = workspaces.workspace_crs(opened), record_budget.read_budget(opened)
    seen = record_preview.preview(sample / "records", content, RecordOrder(), target, budget)
    by_name = {row.record: row for row in seen.rows}
    assert by_name["117"].operation == "Pulkovo 1942 to WGS 84 (16) (±4.5 m)"
    assert by_name["119"].state == record_preview.ASKS
    assert by_name["117"].within_m == pytest.approx(69.0, abs=5.0)
    with pytest.raises(InputError, match="cancelled"):
        record_preview.preview(
            sample / "records", content, RecordOrder(), target, budget, lambda _percent: False
        )


def test_what_a_person_states_fills_open_cells_alone_and_is_noted(sample) -> None:
    content = record_preview.read(sample / "records")
    stated = {"north": "magnetic", "crs": "EPSG:2532"}
    heads = record_preview.state_for(content, ["119"], stated, "stated by clerk")["records"]
    found = {cells["record"]: cells for _, cells in heads}
    assert found["119"]["north"] == "magnetic"
    assert found["119"]["crs"] == "EPSG:28408", "what stands on the form stays"
    assert "stated by clerk: north magnetic" in found["119"]["note"]
    assert found["118"] == dict(content["records"])[3]


def test_operations_say_their_accuracy_and_what_speaks_against_them() -> None:
    found = record_operations.choices(parse_crs("EPSG:28408"), parse_crs("EPSG:32638"))
    by_code = {item.code: item for item in found}
    assert by_code["15865"].accuracy_m == pytest.approx(4.5)
    assert by_code["1808"].name == "Pulkovo 1942 to WGS 84 (14)"
    assert by_code["1808"].area.startswith("Azerbaijan")
    assert record_operations.choices(parse_crs("EPSG:4326"), parse_crs("EPSG:32638")) == []


def test_a_found_landmark_proposes_a_refit_and_moves_nothing(opened, draft) -> None:
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    point = opened.row("ref_point", record_uuid=uuid, label="LM1")
    lines = [geometry_from_blob(row["geom"]) for row in opened.rows("mine_row", record_uuid=uuid)]
    at = geometry_from_blob(point["geom"])
    report = VisitReport("found", str(at.x + 30), str(at.y), "EPSG:32638", 2.0, "Team 3 leader", "2026-05-02")
    with opened.action("Visit") as action:
        proposal = record_visits.save_visit(action, opened, point["uuid"], report)
    row = opened.row("proposal", uuid=proposal)
    assert "LM1 found 30 m from the record" in row["explanation"]
    after = [geometry_from_blob(row["geom"]) for row in opened.rows("mine_row", record_uuid=uuid)]
    assert all(one.equals(other) for one, other in zip(lines, after, strict=True))
    assert record_choices.choose_proposal(opened, proposal, "Operations officer", "Found by two teams") == 2
    moved = geometry_from_blob(opened.rows("mine_row", record_uuid=uuid)[0]["geom"])
    assert moved.centroid.x - lines[0].centroid.x == pytest.approx(30.0, abs=0.01)
    visit = json.loads(opened.row("minefield_record", uuid=uuid)["as_entered"])["ref_points"][0]["visit"]
    assert (visit["state"], visit["x_text"]) == ("found", str(at.x + 30))


def visited(opened, uuid, label, by_m):
    """Report a landmark as found so far east of its place in the record; return the refit's proposal."""
    point = opened.row("ref_point", record_uuid=uuid, label=label)
    at = geometry_from_blob(point["geom"])
    report = VisitReport(
        "found", str(at.x + by_m), str(at.y), "EPSG:32638", 2.0, "Team 3 leader", "2026-05-02"
    )
    with opened.action("Visit") as action:
        return record_visits.save_visit(action, opened, point["uuid"], report)


def middle(opened, uuid):
    return geometry_from_blob(opened.rows("mine_row", record_uuid=uuid)[0]["geom"]).centroid


def test_a_refit_starts_from_the_reading_that_a_person_chose(opened, draft) -> None:
    draft.children["legs"][1]["azimuth_raw"] = "302"
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    wrong = middle(opened, uuid)
    reading = opened.row("proposal", subject_uuid=uuid, kind="record_hypothesis")
    record_choices.choose_proposal(opened, reading["uuid"], "Operations officer", "It closes to 6 m")
    chosen = middle(opened, uuid)
    assert chosen.distance(wrong) > 100.0
    refit = visited(opened, uuid, "LM1", 30.0)
    record_choices.choose_proposal(opened, refit, "Operations officer", "Found by two teams")
    after = middle(opened, uuid)
    assert (after.x - chosen.x, after.y - chosen.y) == pytest.approx((30.0, 0.0), abs=0.5)


def test_the_sheet_shows_a_record_as_it_was_chosen_to_be_read_and_refitted(opened, draft) -> None:
    draft.children["legs"][1]["azimuth_raw"] = "302"
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    assert record_sheet.read_sheet(opened, uuid, "2026-06-14").placements == 2
    reading = opened.row("proposal", subject_uuid=uuid, kind="record_hypothesis")
    record_choices.choose_proposal(opened, reading["uuid"], "Operations officer", "It closes to 6 m")
    assert record_sheet.read_sheet(opened, uuid, "2026-06-14").placements == 1
    before = record_sheet.read_sheet(opened, uuid, "2026-06-14")
    refit = visited(opened, uuid, "LM1", 30.0)
    record_choices.choose_proposal(opened, refit, "Operations officer", "Found by two teams")
    after = record_sheet.read_sheet(opened, uuid, "2026-06-14")
    kept = opened.rows("source_map")[0]["sigma_m"]
    assert after.within_m == pytest.approx(2.4477 * kept, rel=1e-3)
    assert after.within_m > before.within_m
    metres = [float(sheet.points[0].utm.split()[1]) for sheet in (before, after)]
    assert metres[1] - metres[0] == pytest.approx(30.0, abs=0.2)


def test_degrees_of_a_visit_are_latitude_then_longitude(opened, draft) -> None:
    target = workspaces.workspace_crs(opened)
    east, north = record_visits.visited_position(VisitReport("found", "39.928", "46.8445"), target)
    assert (east, north) == pytest.approx((657616.0, 4421395.0), abs=5.0)
    assert record_visits.visited_position(VisitReport("not_found"), target) is None
    with pytest.raises(InputError, match="position"):
        record_visits.visited_position(VisitReport("found"), target)


def test_a_visit_needs_who_and_when(opened, draft) -> None:
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    point = opened.row("ref_point", record_uuid=uuid, label="LM1")
    with pytest.raises(InputError, match="who"), opened.action("Visit") as action:
        record_visits.save_visit(action, opened, point["uuid"], VisitReport("not_found"))
    assert opened.row("ref_point", uuid=point["uuid"])["found_on_ground"] == "not_visited"


def test_a_landmark_in_another_country_is_refused_and_nothing_is_kept(opened, draft) -> None:
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    point = opened.row("ref_point", record_uuid=uuid, label="LM1")
    swapped = VisitReport("found", "46.8429", "39.9258", "WGS84", 5.0, "Team 3 leader", "2026-05-02")
    with (
        pytest.raises(InputError, match="km from where the record puts it"),
        opened.action("Visit") as action,
    ):
        record_visits.save_visit(action, opened, point["uuid"], swapped)
    assert opened.row("ref_point", uuid=point["uuid"])["found_on_ground"] == "not_visited"
    assert opened.rows("proposal", subject_uuid=uuid, kind="record_refit") == []


def test_the_sheet_sends_nobody_into_the_corridor(opened, draft, tmp_path) -> None:
    uuid = record_entry.record_of_map(opened, enter(opened, draft))
    sheet = record_sheet.read_sheet(opened, uuid, "2026-05-02")
    among = {point.label for point in sheet.points if point.among_mines}
    assert among == {"SP", "EP"}
    sought = {point.label for page in record_sheet_paint.pages_of(sheet) for point in page}
    assert sought == {"LM1", "LM2", "BM"}
    into = {(way.start, way.end): way.into_mines for way in sheet.ways}
    assert into == {("LM1", "BM"): False, ("BM", "SP"): True, ("SP", "EP"): True, ("EP", "LM2"): True}
    first = sheet.points[0]
    assert (first.lat, first.lon) == pytest.approx((39.925742, 46.842582), abs=2e-6)
    path = tmp_path / "sheet.pdf"
    assert record_sheet_paint.write_sheets(path, [sheet]) == 1
    assert path.read_bytes().startswith(b"%PDF")


def test_the_sheet_of_a_contradicting_record_holds_both_landmarks(opened, sample) -> None:
    record_import.import_records(opened, sample / "records", RecordOrder())
    uuid = opened.row("minefield_record", record="119")["uuid"]
    sheet = record_sheet.read_sheet(opened, uuid, "2026-05-02")
    assert {"LM1", "LM2"} <= {point.label for point in sheet.points}
    assert sheet.placements == 6


def test_the_shipped_workbook_has_every_column_as_text_and_explains_it(tmp_path) -> None:
    path = record_template.write_workbook(tmp_path / "tables.xlsx")
    book = openpyxl.load_workbook(path)
    for sheet, columns in COLUMNS.items():
        assert [cell.value for cell in book[sheet][1]] == [column.rstrip("*") for column in columns]
        assert {
            cell.number_format for row in book[sheet]["A2:Z9"] for cell in row if cell.column <= len(columns)
        } == {"@"}
    told = [tuple(cell.value for cell in row) for row in book["explanations"].iter_rows(min_row=2)]
    assert told == record_template.explanations()
    explained = {(sheet, column) for sheet, column, _, _ in told}
    assert explained == {(sheet, name.rstrip("*")) for sheet, names in COLUMNS.items() for name in names}
    with pytest.raises(InputError, match="there already"):
        record_template.write_workbook(path)
    assert resource_path("templates", record_template.WORKBOOK).stat().st_size < 100_000


def test_a_filled_workbook_comes_in_as_the_tables_do(opened, sample, tmp_path) -> None:
    path = record_template.write_workbook(tmp_path / "tables.xlsx")
    book = openpyxl.load_workbook(path)
    content = record_preview.read(sample / "records")
    for sheet, rows in content.items():
        names = [cell.value for cell in book[sheet][1]]
        for number, cells in rows:
            for name, value in cells.items():
                if value:
                    book[sheet].cell(number, names.index(name) + 1, value)
    book.save(path)
    result = record_import.import_records(opened, path, RecordOrder())
    assert (result.records, result.waiting) == (3, 0)
    assert opened.row("leg", azimuth_raw="11-05") is not None


def state(opened, **figures) -> None:
    with opened.action("Decide") as action:
        for key, value in figures.items():
            authority.write(
                action, opened, authority.Setting(key, str(value), set_by="Authority", reason="Finds")
            )


def test_a_share_of_gross_errors_widens_what_nothing_closes_in_and_is_said(opened, draft) -> None:
    closing = computed(opened, draft).placed
    draft.children["ref_points"][-1] |= {"x_text": "", "y_text": ""}
    apart = computed(opened, draft).placed
    assert record_budget.read_budget(opened).words.endswith("gross errors apart")
    state(opened, gross_error_percent=10)
    with pytest.raises(InputError, match="how far away"):
        record_budget.read_budget(opened)
    state(opened, gross_error_landmark_m=150)
    wide = computed(opened, draft).placed
    assert wide.gross_share == pytest.approx(0.1)
    assert wide.sigma_m > 1.5 * apart.sigma_m
    assert "10 % gross errors that do not show included" in record_budget.read_budget(opened).words
    draft.children["ref_points"][-1] |= {"x_text": "4423060", "y_text": "8658535"}
    assert computed(opened, draft).placed.sigma_m == pytest.approx(closing.sigma_m)


@pytest.mark.parametrize(
    ("crs", "x_text", "y_text"),
    [
        ("EPSG:28408", "4430281.60", "8664842.43"),
        ("EPSG:2498", "4430281.60", "664842.43"),
        ("EPSG:2532", "4429045.43", "16408612.78"),
        ("EPSG:2591", "4429045.43", "408612.78"),
        ("EPSG:2937", "4415770.80", "3248470.49"),
    ],
)
def test_every_system_of_the_reference_leads_to_one_place_within_a_centimetre(
    opened, draft, crs, x_text, y_text
) -> None:
    draft.head["crs"] = crs
    draft.children["ref_points"][0] |= {"x_text": x_text, "y_text": y_text}
    draft.children["ref_points"][-1] |= {"x_text": "", "y_text": ""}
    placed = computed(opened, draft, operation="EPSG:15865").placed
    at = placed.where.positions["LM1"]
    # The figures of the other systems are rounded to the centimetre themselves, hence 1 cm on each axis.
    assert (at.east, at.north) == pytest.approx(fixtures.AGHDAM_UTM, abs=0.0101)
    assert "15865" not in placed.where.operation.name
    assert placed.where.datum_m == pytest.approx(4.5)


def test_a_swapped_order_is_asked_about_and_an_unsafe_system_refused_without_a_reason(opened, draft) -> None:
    draft.head |= {"crs": "", "axis_order": ""}
    placed = computed(opened, draft).placed
    assert "northing first; is that how the form means it?" in dict(placed.questions)["record_reading"]
    draft.head |= {"crs": "EPSG:4019", "axis_order": "north_first"}
    draft.children["ref_points"][0] |= {"x_text": "39.99", "y_text": "46.93"}
    draft.children["ref_points"][-1] |= {"x_text": "", "y_text": ""}
    refused = computed(opened, draft)
    assert refused.placed is None
    assert refused.sentence
    taken = computed(opened, draft, override_reason="No other reading; the authority agreed")
    assert taken.placed.where.datum_m >= 150.0
