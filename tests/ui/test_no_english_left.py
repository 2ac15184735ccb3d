# SPDX-License-Identifier: GPL-2.0-or-later
"""The main windows, with results in them, say nothing in English to a person who reads Russian."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QGroupBox, QLabel, QTextEdit, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import season_fixtures as season

from mine_planner.reporting import Reporter
from mine_planner.session import Session
from mine_planner.ui.desk import Desk
from mine_planner.ui.outlook import offers
from mine_planner.ui.progress.import_window import ImportWindow
from mine_planner.ui.quality.window import QualityWindow
from mine_planner.ui.ranking.window import RankingWindow
from mine_planner.ui.releases.window import ReleaseWindow
from mine_planner.ui.tasks.checks_tab import ChecksTab
from mine_planner.ui.window import open_window

WAIT = 60_000
COMMON = {
    *("the", "of", "is", "are", "was", "were", "not", "no", "with", "in", "and", "or", "from", "to", "it"),
    *("its", "this", "that", "by", "for", "on", "be", "has", "than"),
}
"""Words of which an English sentence has some, and a name or a code has none."""
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class Russian(QTranslator):
    """Speaks as the file of the translators does."""

    def __init__(self):
        super().__init__()
        path = Path(__file__).resolve().parents[2] / "resources" / "i18n" / "mine_planner_ru.ts"
        texts = ET.parse(path).iter("message")
        self._said = {one.findtext("source"): one.findtext("translation") for one in texts}

    def translate(self, context, text, _more=None, _count=-1):
        """Return what the file holds."""
        return self._said.get(text) if context == "MinePlanner" else None

    def isEmpty(self):
        """Return that there is something."""
        return False


@pytest.fixture(scope="module")
def played(tmp_path_factory, qgis_app):
    from mine_planner.gis import accuracy_compute, accuracy_proposals, hazard_compute

    path = tmp_path_factory.mktemp("english") / "season.gpkg"
    workspace = season.new_region(path)
    hazard_compute.compute_hazard_areas(workspace)
    season.play_season(workspace)
    accuracy_proposals.propose(workspace, accuracy_compute.measure(workspace))
    workspace.close()
    return path


@pytest.fixture
def desk(played, tmp_path, qtbot):
    target = tmp_path / "season.gpkg"
    target.write_bytes(played.read_bytes())
    translator = Russian()
    QCoreApplication.installTranslator(translator)
    session = Session()
    session.open(target)
    window = QWidget()
    window.resize(1300, 700)
    qtbot.addWidget(window)
    canvas = QgsMapCanvas(window)
    yield Desk(session, Reporter(QgsMessageBar(window)), canvas, QgsProject.instance(), window, None)
    QgsApplication.taskManager().cancelAll()
    session.close()
    QgsProject.instance().clear()
    QCoreApplication.removeTranslator(translator)


def shown(widget):
    """Yield every text that a window shows or would show at the mouse."""
    for one in [widget, *widget.findChildren(QWidget)]:
        yield one.toolTip()
        if isinstance(one, (QLabel, QAbstractButton)):
            yield one.text()
        elif isinstance(one, QGroupBox):
            yield one.title()
        elif isinstance(one, QTextEdit):
            yield one.toPlainText()
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from cells(one.model())


def cells(model):
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 200)):
            for role in ROLES:
                said = model.index(row, column).data(role)
                yield said if isinstance(said, str) else ""


def english(text):
    """Return the runs of three English words and more with a common one in them."""
    plain = re.sub(r"<[^>]*>|&[a-z]+;", " ", text)
    runs = re.findall(r"(?:[A-Za-z][a-z']*[ ,;:]+){2,}[A-Za-z][a-z']*", plain)
    return [run for run in runs if COMMON & set(re.findall(r"[a-z']+", run))]


def left(widget):
    return sorted({run for text in shown(widget) for run in english(text)})


def test_an_english_sentence_is_found_and_names_and_codes_are_not(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Задание North Ridge N-0012, PMN-2, EPSG:32638, MGRS, Team 1", window)
    assert left(window) == []
    label.setText("<b>N-0012</b>: 12 м² were left unchecked without a reason and it is not known.")
    assert left(window)


def test_the_window_of_accuracy_says_what_the_finds_say_in_russian(desk, qtbot):
    window = offers.show_accuracy(desk, [])
    qtbot.waitUntil(lambda: window.list is not None and window.list.row() is not None, timeout=WAIT)
    found = []
    for row in window.list.rows_model.rows:
        window.list.choose(row.key)
        found += left(window)
    assert found == []
    assert "находок лежат в её коридорах" in window.facts.toPlainText()


def test_the_forecast_says_what_it_rests_on_in_russian(desk, qtbot):
    window = offers.show_forecast(desk, [])
    qtbot.waitUntil(lambda: window.table.rowCount() > 0 and window.answer.text() != "", timeout=WAIT)
    assert left(window) == []


def test_an_import_says_why_rows_are_held_and_refused_in_russian(desk, qtbot, tmp_path):
    code = desk.session.workspace.rows("clearance_task")[0]["code"]
    path = tmp_path / "reports.csv"
    path.write_text(
        "date,task,team,method,hours,deminers,area_m2,unchecked_m2,finds\n"
        f"2026-01-01,{code},Team 1,manual,5,8,150,20,0\n"
        f"2126-01-01,{code},Team 1,manual,5,8,150,0,0\n"
        "2026-01-03,X-0001,Team 1,manual,5,8,160,0,0\n"
        f"2026-01-04,{code},Team 1,manual,55,8,160,0,0\n"
        f"2026-01-05,{code},Team 1,manual,5,8,99999999,0,0\n"
    )
    window = open_window(ImportWindow, desk)
    window.preview(path)
    qtbot.waitUntil(lambda: window._seen is not None, timeout=WAIT)
    assert len(window.list.rows_model.rows) == 5
    assert left(window) == []
    window.close()


def test_the_checks_of_all_tasks_are_said_in_russian(desk, qtbot):
    tab = ChecksTab(desk, desk.window)
    tab.scope.setCurrentIndex(tab.scope.findData("all"))
    tab.run()
    qtbot.waitUntil(lambda: bool(tab.findings), timeout=WAIT)
    assert tab.view.count()
    assert left(tab) == []


def test_why_a_task_ranks_where_it_does_is_said_in_russian(desk, qtbot):
    window = open_window(RankingWindow, desk)
    window.choices.set_weights({"devices": 1.0})
    window.rank_button.click()
    qtbot.waitUntil(lambda: window.task is None, timeout=WAIT)
    assert window.model.rowCount() > 0, window.problem.text()
    assert left(window) == []
    window.close()


@pytest.mark.parametrize("kind", [ReleaseWindow, QualityWindow])
def test_releases_and_visits_are_said_in_russian(desk, kind):
    window = open_window(kind, desk)
    assert left(window) == []
    window.close()
