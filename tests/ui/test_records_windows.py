# SPDX-License-Identifier: GPL-2.0-or-later
"""The windows for minefield records: import, entry form, waiting list, landmarks."""

from __future__ import annotations

import shutil

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from mine_planner.domain.record_drafts import drafts_of
from mine_planner.gis import record_import, record_preview
from mine_planner.resources import resource_path
from mine_planner.store import waiting_records
from mine_planner.ui.offers import offers_of
from mine_planner.ui.records import offers, printing, result_view
from mine_planner.ui.records.entry_window import EntryWindow

RECORDS = resource_path("sample", "records")


@pytest.fixture
def imported(session):
    """Bring the sample's records in; return name → uuid of the map."""
    record_import.import_records(session.workspace, RECORDS, record_import.RecordOrder())
    return {row["record"]: row["map_uuid"] for row in session.workspace.rows("minefield_record")}


@pytest.fixture
def draft():
    return drafts_of(record_preview.read(RECORDS))["117"]


def test_the_dock_offers_records_by_verb_and_object():
    texts = {offer.text for offer in offers_of("maps")}
    assert {"Import Records…", "Enter Record…", "Change Record…", "Landmark Found…"} <= texts
    assert {"Waiting Records…", "Print Reconnaissance Sheets…", "Save Empty Tables…"} <= texts


def test_the_samples_records_come_in_from_the_window(desk, qtbot, messages):
    window = offers.begin_import(desk, RECORDS)
    qtbot.waitUntil(lambda: window.preview is not None and window.page.bring_in.isEnabled(), timeout=8000)
    assert window.page.records.topLevelItemCount() == 3
    assert window.page.records.topLevelItem(0).text(1) == "119", "what asks comes first"
    assert "Pulkovo 1942 to WGS 84 (16)" in window.page.records.topLevelItem(1).text(8)
    window.bring_in()
    qtbot.waitUntil(lambda: bool(messages()), timeout=8000)
    assert any(text.startswith("Records brought in: 3, with rows: 6") for text in messages())
    assert len(desk.session.workspace.rows("minefield_record")) == 3


def test_the_operations_for_records_say_which_are_made_for_their_place(desk, qtbot):
    window = offers.begin_import(desk, RECORDS)
    qtbot.waitUntil(lambda: window.preview is not None and window.page.bring_in.isEnabled(), timeout=8000)
    box = window.page.operation
    lines = [box.itemText(at) for at in range(box.count())]
    assert lines[0] == "The first that is made for the place"
    assert "WGS 84 (16), EPSG:15865" in lines[1]
    elsewhere = [line.endswith(" · not made for this place") for line in lines]
    assert elsewhere == sorted(elsewhere)
    assert elsewhere[next(at for at, line in enumerate(lines) if "EPSG:5044" in line)]
    assert not elsewhere[1]


def test_the_entry_form_offers_operations_for_where_the_record_lies(desk, imported):
    window = offers.begin_change(desk, [imported["117"]])
    window.compute_now()
    box = window.page.operation
    lines = [box.itemText(at) for at in range(box.count())]
    assert "WGS 84 (16), EPSG:15865" in lines[1]
    assert any("EPSG:5044" in line and line.endswith(" · not made for this place") for line in lines)
    window.close()


def test_records_that_are_there_already_are_not_called_ready(desk, qtbot, imported, tmp_path):
    folder = shutil.copytree(RECORDS, tmp_path / "records")
    window = offers.begin_import(desk, folder)
    qtbot.waitUntil(lambda: window.preview is not None and window.page.body.isEnabled(), timeout=8000)
    assert [row.state for row in window.preview.rows] == ["known"] * 3
    assert "exactly so" in window.page.records.topLevelItem(0).toolTip(0)
    assert window.page.bring_in.text() == "Bring In Records (0)"
    assert not window.page.bring_in.isEnabled()
    text = (folder / "records.csv").read_text(encoding="utf-8")
    (folder / "records.csv").write_text(text.replace("0.74", "0.75"), encoding="utf-8")
    window.read(folder)
    qtbot.waitUntil(lambda: window.preview is not None and window.page.bring_in.isEnabled(), timeout=8000)
    states = {row.record: row.state for row in window.preview.rows}
    assert states == {"117": "known", "118": "asks", "119": "known"}
    assert "comes in beside it" in window.page.records.topLevelItem(0).toolTip(0)
    assert window.page.bring_in.text() == "Bring In Records (1)"


def test_every_bad_cell_is_listed_and_its_record_waits(desk, qtbot, tmp_path, messages):
    folder = shutil.copytree(RECORDS, tmp_path / "records")
    text = (folder / "legs.csv").read_text(encoding="utf-8")
    (folder / "legs.csv").write_text(text.replace("117,2,BM,SP,122", "117,2,BM,SP,=1+1"), encoding="utf-8")
    window = offers.begin_import(desk, folder)
    qtbot.waitUntil(lambda: window.preview is not None and window.page.bring_in.isEnabled(), timeout=8000)
    item = window.page.cells.topLevelItem(0)
    assert [item.text(at) for at in range(5)] == ["117", "Legs", "3", "Azimuth", "=1+1"]
    assert item.text(5) == "plain text, no formula"
    window.bring_in()
    qtbot.waitUntil(lambda: bool(messages()), timeout=8000)
    assert [row.record for row in waiting_records.waiting(desk.session.workspace)] == ["117"]
    listed = offers.begin_waiting(desk)
    listed.correct()
    form = desk.window.findChild(EntryWindow)
    form.page.tables["legs"].set_cell(1, 3, "122")
    assert form.save()
    listed.reload()
    assert listed.tree.topLevelItemCount() == 0


def test_a_folder_without_records_is_said_beside_the_fields(desk, qtbot, tmp_path):
    window = offers.begin_import(desk, tmp_path)
    qtbot.waitUntil(lambda: window.page.problem.text() != "", timeout=8000)
    assert window.page.problem.text().startswith("⚠")
    assert not window.page.bring_in.isEnabled()


def typing_in(table):
    """Return the column whose editor has the keyboard, or None: keys go nowhere else."""
    line = QApplication.focusWidget()
    if not isinstance(line, QLineEdit) or not table.isAncestorOf(line):
        return None
    return table.currentColumn() if table.indexWidget(table.currentIndex()) is line else None


def test_a_record_is_typed_with_the_keyboard_alone(desk, qtbot):
    form = offers.begin_entry(desk)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    legs = form.page.tables["legs"]
    form.page.go_to_tab(1)
    legs.setCurrentCell(0, 0)
    legs.edit(legs.currentIndex())
    for column, text in enumerate(("1", "LM1", "BM", "117,5")):
        qtbot.waitUntil(lambda column=column: typing_in(legs) == column)
        QTest.keyClicks(QApplication.focusWidget(), text)
        last = text == "117,5"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return if last else Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: legs.currentRow() == 1)
    assert legs.lines()[0] == {"seq": "1", "from_pt": "LM1", "to_pt": "BM", "azimuth_raw": "117,5"}
    assert legs.lines()[1] == {"seq": "2", "from_pt": "BM"}, "a leg begins where the last one ended"
    form.discard()


def test_the_form_computes_while_it_is_typed_and_says_where_the_error_comes_from(desk, qtbot, draft):
    form = offers.begin_entry(desk)
    form.begin(draft)
    qtbot.waitUntil(lambda: form.result is not None and form.result.placed is not None, timeout=8000)
    text = form.page.result.toPlainText()
    assert text.startswith("95 % within 69 m")
    for part in ("datum", "plotting", "azimuths", "distances", "Gross errors apart", "Misclosure"):
        assert part in text
    assert len(form.sketch().corridors) == 2
    form.page.tables["legs"].set_cell(1, 3, "abc")
    qtbot.waitUntil(lambda: form.result.placed is None, timeout=8000)
    assert not form.page.save.isEnabled()
    assert "column azimuth_raw" in form.page.problem.text()
    form.discard()


def test_saving_is_one_action_and_one_undo(desk, draft):
    form = offers.begin_entry(desk)
    form.begin(draft)
    assert form.save()
    assert form.windowTitle() == "Change Record 117"
    assert len(desk.session.workspace.rows("mine_row")) == 2
    assert desk.session.undo() == "Enter record 117"
    assert desk.session.workspace.rows("minefield_record") == []
    form.discard()


def test_closing_keeps_what_was_typed_among_the_waiting_records(desk, draft):
    form = offers.begin_entry(desk)
    form.begin(draft)
    form.page.tables["legs"].set_cell(0, 3, "1")
    assert form.is_edited
    form.close()
    assert form.gone
    kept = waiting_records.waiting(desk.session.workspace)
    assert [row.record for row in kept] == ["117"]


def test_another_record_does_not_push_out_one_that_is_not_saved(desk, imported, draft):
    form = offers.begin_entry(desk)
    form.page.head.fields["record"].setText("120")
    form.page.head.edited.emit()
    same = offers.begin_change(desk, [imported["118"]])
    assert same is form
    assert form.draft().name == "120"
    assert "not saved" in form.page.problem.text()
    form.discard()


def test_a_person_takes_a_reading_with_a_reason(desk, qtbot, imported):
    form = offers.begin_change(desk, [imported["119"]])
    form.compute_now()
    view = form.page.readings
    assert view.tree.count() >= 2
    assert "magnetic of 1994 and leg 2 were measured from its other end" in view.tree.item(0).text()
    view.tree.setCurrentRow(0)
    assert not view.take.isEnabled(), "nobody decided yet"
    assert len(form.sketch().rows) == 2, "the chosen reading is shown alone"
    view.person.setText("Operations officer")
    view.reason.setText("It closes to 3 m.")
    view.take.click()
    row = desk.session.workspace.row("minefield_record", record="119")
    assert "leg 2" in row["hypothesis"]
    assert len(desk.session.workspace.rows("mine_row", record_uuid=row["uuid"])) == 2
    again = offers.begin_change(desk, [imported["119"]])
    assert "A person decided" in again.page.notice.text()
    again.discard()


def test_a_change_is_refused_without_who_and_why(desk, imported):
    form = offers.begin_change(desk, [imported["117"]])
    form.page.tables["legs"].set_cell(1, 3, "130")
    assert form.save() == ""
    assert "who" in form.page.problem.text()
    form.page.person.setText("Clerk")
    form.page.reason.setText("Misread digit")
    assert form.save() == imported["117"]
    form.discard()


def test_a_found_landmark_is_kept_and_its_refit_waits_for_a_person(desk, imported):
    window = offers.begin_landmark(desk, [imported["117"]])
    window.x_text.setText("39.9258")
    window.y_text.setText("46.8429")
    window.save_visit()
    assert "who" in window.problem.text()
    window.found_by.setText("Team 3 leader")
    window.x_text.setText("39.9258")
    window.y_text.setText("46.8429")
    window.save_visit()
    assert window.points.topLevelItem(0).text(3) == "found"
    assert "a shift of the record is proposed" in window.sentence.text()
    assert not window.accept_refit.isEnabled()
    window.person.setText("Operations officer")
    window.reason.setText("Two teams found it")
    window.accept_refit.click()
    assert desk.session.workspace.rows("proposal", kind="record_refit")[0]["state"] == "accepted"
    window.reload()
    assert window.sentence.text() == "None is open: what was found has been decided on."


def test_sheets_are_printed_for_records_alone(desk, qtbot, imported, tmp_path):
    records = printing.records_of(desk, list(imported.values()))
    assert len(records) == 3
    path = tmp_path / "sheets.pdf"
    printing.print_sheets(desk, records, path)
    qtbot.waitUntil(path.is_file, timeout=8000)


@pytest.mark.parametrize("width", [1366])
def test_the_windows_fit_a_small_laptop(desk, imported, width):
    for window in (
        offers.begin_import(desk),
        offers.begin_change(desk, [imported["119"]]),
        offers.begin_waiting(desk),
        offers.begin_landmark(desk, [imported["117"]]),
    ):
        least = window.minimumSizeHint()
        assert least.width() <= width
        assert least.height() <= 740
        window.close()


def test_a_radius_is_rounded_outwards():
    assert result_view.metres(68.01) == "69 m"
    assert result_view.metres(2.91) == "3.0 m"
