# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in QGIS's window: loads fast and light, and leaves nothing behind when it goes."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar, QWidget
from ui_samples import CRS, flush

from mine_planner import classFactory, settings
from mine_planner.store.task_values import TaskDraft
from mine_planner.ui.planner_dock import PlannerDock
from mine_planner.ui.shell import Shell

ROOT = Path(__file__).resolve().parents[2]

MEASURE = """
import sys, time
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow
from pytest_qgis.mock_qgis_classes import MockMessageBar
from pytest_qgis.qgis_interface import QgisInterface
application = QgsApplication([], True)
application.initQgis()
window = QMainWindow()
iface = QgisInterface(QgsMapCanvas(window), MockMessageBar(), window)
iface.addDockWidget = window.addDockWidget
before = set(sys.modules)
begin = time.perf_counter()
from mine_planner import classFactory
plugin = classFactory(iface)
plugin.initGui()
seconds = time.perf_counter() - begin
new = sorted(name for name in set(sys.modules) - before if name.split(".")[0] in ("shapely", "numpy"))
print("RESULT", seconds, new)
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.fixture
def iface(qgis_iface, canvas, window, project, monkeypatch):
    """Return the stub of iface with docks in a real window, so that what is left can be counted."""

    def remove(dock):
        window.removeDockWidget(dock)

    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", remove, raising=False)
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window, raising=False)
    monkeypatch.setattr(qgis_iface, "mapCanvas", lambda: canvas, raising=False)
    monkeypatch.setattr(qgis_iface, "cadDockWidget", lambda: None, raising=False)
    monkeypatch.setattr(qgis_iface, "addToolBar", window.addToolBar, raising=False)
    return qgis_iface


@pytest.fixture
def plugin(iface):
    made = classFactory(iface)
    made.initGui()
    yield made
    made.unload()
    flush()


def test_a_dock_behind_another_tab_is_built_and_read_only_when_it_comes_to_the_front(
    plugin, window, tmp_path, qtbot
):
    window.show()
    qtbot.wait(50)
    all_docks = docks(window)
    tasks, sheets = all_docks["MinePlanner_tasks"], all_docks["MinePlanner_sheets"]
    session = tasks._desk.session
    tasks.raise_()
    qtbot.wait(50)
    session.create(tmp_path / "north.gpkg", CRS, title="North", organisation="", office="N")
    assert tasks._panel is not None
    assert sheets._panel is None
    sheets.raise_()
    qtbot.waitUntil(lambda: sheets._panel is not None)
    tasks.raise_()
    qtbot.wait(50)
    read = []
    sheets._panel.reload = lambda: read.append("sheets")
    with session.action("Add a team") as action:
        action.insert("team", {"code": "T1"})
    assert read == []
    sheets.raise_()
    qtbot.waitUntil(lambda: read == ["sheets"])


def count(window, canvas):
    flush()
    kinds = (QDockWidget, QToolBar, QMenu, QAction, QWidget)
    counted = {kind.__name__: len(window.findChildren(kind)) for kind in kinds}
    counted["objects"] = len(window.children())
    counted["canvas items"] = len(canvas.scene().items())
    counted["providers"] = sorted(p.id() for p in QgsApplication.processingRegistry().providers())
    project = QgsProject.instance()
    counted["receivers"] = [
        project.receivers(project.readProject),
        project.receivers(project.cleared),
    ]
    return counted


def docks(window):
    return {dock.objectName(): dock for dock in window.findChildren(PlannerDock)}


def use(window, folder):
    """Do what a planner does: open, draw, look at every dock."""
    all_docks = docks(window)
    session = all_docks["MinePlanner_tasks"]._desk.session

    folder.mkdir()
    session.create(folder / "north.gpkg", CRS, title="North", organisation="", office="N")
    for dock in all_docks.values():
        assert dock.open_panel() is not None
        flush()
    tasks = session.tasks()
    with session.action("Draw task") as action:
        draft = TaskDraft(
            shapely.box(500_000, 4_400_000, 500_100, 4_400_100), "N-1", (), {"non_cha_reason": "Asked for"}
        )
        uuid = tasks.create(action, draft)
    panel = all_docks["MinePlanner_tasks"].open_panel()
    panel.choose([uuid])
    panel.commands.zoom()


def objects_left(iface):
    """Return names of the plugin's own objects that are still there, of those all others hang on."""
    for stub in iface._mock_methods.values():
        stub.reset_mock()  # a mock keeps what it was called with
    gc.collect()
    return [type(one).__name__ for one in gc.get_objects() if type(one) in (Shell, PlannerDock)]


def test_using_and_unloading_twice_leaves_nothing_behind(iface, window, canvas, tmp_path, qtbot):
    """Qt itself keeps tab bars and the menu bar's overflow menu once they were needed; nothing grows."""
    before, after = count(window, canvas), []
    older = objects_left(iface)
    for turn in range(2):
        made = classFactory(iface)
        made.initGui()
        use(window, tmp_path / str(turn))
        made.unload()
        QgsProject.instance().clear()
        # The outline that zooming flashes goes by itself, half a second later.
        qtbot.waitUntil(lambda: len(canvas.scene().items()) == before["canvas items"], timeout=5000)
        after.append(count(window, canvas))
        del made
        # Cancelled background work lets go of its workspace when it next looks up.
        qtbot.waitUntil(lambda: objects_left(iface) == older, timeout=10_000)
    assert after[0] == after[1]
    for kind in ("QDockWidget", "QToolBar", "canvas items", "providers", "receivers"):
        assert after[1][kind] == before[kind]
    assert [child.title() for child in window.findChildren(QMenu) if child.title()] == []


def test_loading_is_fast_and_loads_neither_shapely_nor_numpy():
    done = subprocess.run(
        [sys.executable, "-c", MEASURE], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    line = next((item for item in done.stdout.splitlines() if item.startswith("RESULT")), "")
    assert line, done.stderr
    _, seconds, modules = line.split(maxsplit=2)
    assert modules == "[]"
    assert float(seconds) < 0.150 * 3, "measured without load it has to stay below 0.15 s"


def test_the_first_start_says_what_to_do_in_every_dock(plugin, window):
    for dock in docks(window).values():
        assert dock.open_panel() is None
        page = dock._pages.currentWidget()
        words = [button.text() for button in page.findChildren(QWidget) if hasattr(button, "click")]
        assert {"New Workspace…", "Open Workspace…", "Open the Demo"} <= set(words)


def test_docks_build_their_panels_only_when_a_workspace_is_open(plugin, window):
    dock = docks(window)["MinePlanner_tasks"]
    dock.open_panel()
    assert dock._panel is None


def test_the_project_remembers_its_workspace_and_opens_it_again(plugin, window, tmp_path, project):
    session = docks(window)["MinePlanner_tasks"]._desk.session

    path = tmp_path / "north.gpkg"
    session.create(path, CRS, title="North", organisation="", office="N")
    settings.remember_workspace(project, str(path))
    assert project.write(str(tmp_path / "north.qgz"))
    project.clear()
    assert not session.is_open
    assert project.read(str(tmp_path / "north.qgz"))
    assert session.path == path


def test_a_remembered_workspace_that_is_gone_is_said_and_nothing_else_happens(
    plugin, window, tmp_path, project
):
    session = docks(window)["MinePlanner_tasks"]._desk.session
    settings.remember_workspace(project, str(tmp_path / "gone.gpkg"))
    assert project.write(str(tmp_path / "north.qgz"))
    assert project.read(str(tmp_path / "north.qgz"))
    assert not session.is_open


def test_the_toolbar_has_the_six_actions_and_every_one_says_what_it_does(plugin, window):
    toolbar = window.findChild(QToolBar, "MinePlannerToolBar")
    actions = [action for action in toolbar.actions() if action.text()]
    assert len(actions) == 5, "the sixth is the button with the menu"
    assert all(action.toolTip() and not action.icon().isNull() for action in actions)


def test_actions_that_write_wait_for_a_workspace(plugin, window, tmp_path):

    toolbar = window.findChild(QToolBar, "MinePlannerToolBar")
    assert not any(action.isEnabled() for action in toolbar.actions() if action.text())
    session = docks(window)["MinePlanner_tasks"]._desk.session
    session.create(tmp_path / "n.gpkg", CRS, title="North", organisation="", office="N")
    assert all(action.isEnabled() for action in toolbar.actions() if action.text())


def tabbed(window):
    first = docks(window)["MinePlanner_maps"]
    return {dock.objectName() for dock in window.tabifiedDockWidgets(first)} >= {
        "MinePlanner_tasks",
        "MinePlanner_progress",
        "MinePlanner_sheets",
    }


def stand_below_one_another(window):
    for dock in docks(window).values():
        window.removeDockWidget(dock)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock, Qt.Orientation.Vertical)
        dock.show()


def test_docks_become_tabs_until_qgis_has_kept_an_arrangement_of_its_own(plugin, window):
    shell = window.findChild(Shell)
    settings = QgsSettings()
    for kept, tabs in ((None, True), (QMainWindow().saveState(), True), (window.saveState(), False)):
        stand_below_one_another(window)
        assert not tabbed(window)
        settings.setValue("UI/state", kept)
        shell.lay_tabs_once()
        assert tabbed(window) is tabs
    settings.remove("UI/state")
