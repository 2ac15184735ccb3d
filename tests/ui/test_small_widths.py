# SPDX-License-Identifier: GPL-2.0-or-later
"""What must stay readable in the narrowest dock and with large letters, and what goes once it is answered."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QTabBar, QTreeView, QVBoxLayout, QWidget

from mine_planner.ui import parts
from mine_planner.ui.dock_plans import dock_plans
from mine_planner.ui.ranking.effort_window import EffortWindow
from mine_planner.ui.releases.columns import ground_columns
from mine_planner.ui.sheets.columns import SheetColumns
from mine_planner.ui.sheets.model import REVISION
from mine_planner.ui.tasks import model
from mine_planner.ui.tasks.dossier_window import DossierWindow
from mine_planner.ui.tasks.panel import TasksPanel
from mine_planner.ui.tasks.propose_window import ProposeWindow
from mine_planner.ui.window import open_window

NARROWEST = 340


def said_in(language: str, text: str) -> str:
    from xml.etree import ElementTree as ET

    from mine_planner.resources import resource_path

    if language == "en":
        return text
    path = resource_path("i18n", f"mine_planner_{language}.ts")
    found = {m.findtext("source"): m.findtext("translation") for m in ET.parse(path).iter("message")}
    return found[text]


@pytest.mark.parametrize("language", ["en", "az", "ru", "uk"])
def test_the_names_of_all_four_docks_fit_side_by_side_in_the_narrowest_dock(qtbot, language):
    bar = QTabBar()
    font = bar.font()
    font.setPixelSize(13)  # 10 points on a usual screen
    bar.setFont(font)
    qtbot.addWidget(bar)
    for plan in dock_plans():
        bar.addTab(said_in(language, plan.tab))
    assert bar.sizeHint().width() <= NARROWEST


@pytest.fixture
def form(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.edit, made.box, made.problem = QLineEdit(made), QComboBox(made), QLabel(made)
    made.box.addItems(["a", "b"])
    for widget in (made.edit, made.box, made.problem):
        column.addWidget(widget)
    parts.as_complaint(made.problem)
    made.show()
    return made


def test_a_complaint_goes_when_its_form_is_answered(form):
    for _again in range(2):
        parts.complain(form.problem, "The reason is missing: enter it.")
        assert form.problem.isVisible()
        QTest.keyClicks(form.edit, "x")
        assert not form.problem.isVisible()
    parts.complain(form.problem, "The reason is missing: enter it.")
    QTest.keyClick(form.box, Qt.Key.Key_Down)
    assert not form.problem.isVisible()


def test_a_complaint_stays_when_a_program_fills_the_form(form):
    parts.complain(form.problem, "The reason is missing: enter it.")
    form.edit.setText("filled in")
    form.box.setCurrentIndex(1)
    assert form.problem.isVisible()


@pytest.fixture
def tasks(desk, session, add_task, qtbot):
    with session.action("Add a team") as action:
        team = action.insert("team", {"code": "Team 12"})
    add_task(0, 0, 100, 100, team_uuid=team, name="Field by the school")
    made = TasksPanel(desk)
    qtbot.addWidget(made)
    font = made.font()
    font.setPointSize(14)
    made.setFont(font)
    made.show()
    yield made
    made.unload()


def test_a_team_is_shown_whole_or_not_at_all(tasks):
    view = tasks.task_view
    for width in (NARROWEST, 900):
        tasks.resize(width, 640)
        tasks.reload()
        hidden = view.isColumnHidden(model.TEAM)
        assert hidden == (width == NARROWEST)
        assert hidden or view.columnWidth(model.TEAM) >= view.sizeHintForColumn(model.TEAM)


def test_a_hundred_percent_is_never_cut_to_two_noughts(tasks):
    tasks.resize(NARROWEST, 640)
    tasks.reload()
    view = tasks.task_view
    assert view.columnWidth(model.DONE) >= QFontMetrics(view.font()).horizontalAdvance("100 %") + 6


def test_ground_without_anything_beyond_says_none():
    class Empty:
        is_empty, area = True, 0.0

    class Ground:
        beyond, typed_m2 = Empty(), 0.0

    columns = {column.heading: column for column in ground_columns()}
    assert columns["Beyond the task"].text(Ground()) == "none"
    assert columns["Only typed"].text(Ground()) == "none"


def test_figures_in_the_tables_of_rates_stand_at_the_right(desk):
    window = open_window(EffortWindow, desk)
    window.rates.methods.add({"name": "Manual", "rate_m2": 150})
    sides = [window.methods_table.item(0, at).textAlignment() for at in range(4)]
    assert [bool(side & int(Qt.AlignmentFlag.AlignRight)) for side in sides] == [False, True, True, True]
    window.close()


def test_an_empty_list_says_what_belongs_there_and_the_window_can_be_closed(desk, add_task):
    window = open_window(DossierWindow, desk)
    window.set_task(add_task(0, 0, 100, 100))
    words = [label.text() for label in window.items.view.viewport().findChildren(QLabel)]
    assert any(text.startswith("No work item yet") for text in words)
    window.findChild(QWidget, "close_button").click()
    assert window.gone


def test_names_of_sheets_are_read_before_their_revisions(qtbot):
    view, rows = QTreeView(), QStandardItemModel(0, 4)
    qtbot.addWidget(view)
    view.setModel(rows)
    columns = SheetColumns(view)
    view.show()
    rows.appendRow(
        [QStandardItem(text) for text in ("N-0001", "Field by the school", "1", "Draft, not printed")]
    )
    for width, hidden in ((330, True), (900, False)):
        view.resize(width, 200)
        columns.share()
        assert view.isColumnHidden(REVISION) == hidden


def test_the_list_of_candidates_says_how_it_is_filled(desk):
    window = open_window(ProposeWindow, desk)
    words = [label.text() for label in window.form.candidates.viewport().findChildren(QLabel)]
    assert any("press Propose" in text for text in words)
    window.close()
