# SPDX-License-Identifier: GPL-2.0-or-later
"""A desk to sit at: window, canvas, message bar, an open workspace with two hazard areas."""

from __future__ import annotations

import time

import pytest
import shapely
from qgis.core import QgsProject, QgsRectangle
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow
from ui_samples import CRS, flush

from mine_planner import background
from mine_planner.reporting import Reporter
from mine_planner.session import Session
from mine_planner.store.task_values import TaskDraft
from mine_planner.ui.desk import Desk

EXTENT = QgsRectangle(500_000, 4_400_000, 500_800, 4_400_600)


@pytest.fixture
def window(qtbot):
    """Return a window that goes last, after all that lies on its map: qtbot would let it go before."""
    made = QMainWindow()
    made.resize(1100, 700)
    made.menuBar()
    for dock in (QDockWidget("one", made), QDockWidget("two", made)):
        # Qt keeps the tab bar of docks that were tabbed once; QGIS's own docks are.
        made.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    made.tabifyDockWidget(*made.findChildren(QDockWidget))
    yield made
    if not sip.isdeleted(made):
        made.close()
        flush()
        sip.delete(made)


@pytest.fixture
def canvas(window):
    made = QgsMapCanvas(window)
    made.setDestinationCrs(CRS)
    made.resize(800, 600)
    window.setCentralWidget(made)
    window.show()
    made.setExtent(EXTENT)
    return made


@pytest.fixture
def bar(window):
    return QgsMessageBar(window)


@pytest.fixture
def project(qgis_new_project):
    made = QgsProject.instance()
    made.setCrs(CRS)
    yield made
    made.clear()


@pytest.fixture
def session(qgis_app, tmp_path):
    made = Session()
    made.create(tmp_path / "north.gpkg", CRS, title="North", organisation="Office", office="N")
    yield made
    made.close()


@pytest.fixture
def desk(session, bar, canvas, project, window):
    cad = QgsAdvancedDigitizingDockWidget(canvas, window)
    yield Desk(session, Reporter(bar), canvas, project, window, cad)
    end_tasks()


def end_tasks():
    """End what runs in the background, as unloading the plugin does, before its windows go."""
    background.cancel_all()
    end = time.monotonic() + 30
    while background.is_running() and time.monotonic() < end:
        flush()


@pytest.fixture
def hazards(session):
    """Return the uuids of a confirmed and a suspected hazard area, side by side."""
    with session.action("Add hazards") as action:
        return [
            action.insert(
                "hazard_area",
                {"code": code, "areatype": kind, "geom": action.blob(shapely.MultiPolygon([shape]))},
            )
            for code, kind, shape in (
                ("H-1", "CHA", shapely.box(500_100, 4_400_100, 500_300, 4_400_300)),
                ("H-2", "SHA", shapely.box(500_400, 4_400_100, 500_600, 4_400_300)),
            )
        ]


@pytest.fixture
def add_task(session):
    """Return a function that saves a task on a box in metres from the extent's corner."""

    def add(x, y, width, height, **values):
        tasks = session.tasks()
        shape = shapely.box(500_000 + x, 4_400_000 + y, 500_000 + x + width, 4_400_000 + y + height)
        values = {"non_cha_reason": "Requested by the village", **values}
        with session.action("Draw task") as action:
            return tasks.create(action, TaskDraft(shape, tasks.next_code(), (), values))

    return add


@pytest.fixture
def messages(bar):
    """Return a function that gives the texts in the message bar."""

    def read():
        return [item.text() for item in bar.items() if not sip.isdeleted(item)]

    return read


@pytest.fixture
def calm_machine(qtbot):
    """Wait until the machine itself does not stall."""
    from heartbeat import wait_for_calm

    wait_for_calm(qtbot)
