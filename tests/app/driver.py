# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside the real QGIS (``qgis --code``): a planner's first minutes, step by step.

Each step is a function that returns when it is done; between steps the event loop runs, so that
windows paint and background work goes on. What happened is written to a JSON file.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QPushButton
from qgis.utils import iface, plugins

OUT = Path(os.environ["MINE_PLANNER_APP_OUT"])
SHOTS = Path(os.environ["MINE_PLANNER_APP_SHOTS"])
SHEETS = Path(os.environ["MINE_PLANNER_APP_SHEETS"])
sys.path.insert(0, os.environ["MINE_PLANNER_APP_TESTS"])

from country_steps import CountrySteps  # noqa: E402 - QGIS runs this file as text
from ground_steps import GroundSteps  # noqa: E402
from more_steps import ScanSteps, WindowSteps  # noqa: E402
from order_steps import OrderSteps  # noqa: E402

PATIENCE_S = 60


class Story(CountrySteps, GroundSteps, OrderSteps, WindowSteps, ScanSteps):
    """The steps, and what came of them."""

    sheets = SHEETS
    shots = SHOTS

    def __init__(self) -> None:
        self.said: dict[str, object] = {"raised": [], "critical": []}
        self.clicks = 0
        QgsApplication.messageLog().messageReceived.connect(self.note_message)

    def note_message(self, message, tag, level) -> None:
        wrong = (1, 2) if tag in ("Python error", "Plugins") else (2,)
        if tag in ("Mine Planner", "Python error", "Plugins") and int(level) in wrong:
            self.said["critical"].append(f"{tag}: {message}")

    # -------------------------------------------------------------- helpers
    def shot(self, name: str) -> None:
        window = iface.mainWindow()
        window.screen().grabWindow(0).save(str(SHOTS / f"{name}.png"))

    def dock(self, name: str) -> QDockWidget:
        return iface.mainWindow().findChild(QDockWidget, "MinePlanner_" + name)

    def raise_dock(self, name: str) -> None:
        dock = self.dock(name)
        dock.show()
        dock.raise_()

    def pixel(self, x: float, y: float) -> QPoint:
        to_pixel = iface.mapCanvas().getCoordinateTransform()
        point = to_pixel.transform(QgsPointXY(x, y))
        return QPoint(round(point.x()), round(point.y()))

    def click(self, x: float, y: float, button=Qt.MouseButton.LeftButton) -> None:
        viewport = iface.mapCanvas().viewport()
        where = self.pixel(x, y)
        QTest.mouseMove(viewport, where)
        QTest.mouseClick(viewport, button, Qt.KeyboardModifier.NoModifier, where)
        self.clicks += 1

    def tool_action(self, words: str):
        for action in iface.mainWindow().findChildren(type(iface.actionPan())):
            if action.text().replace("&", "").startswith(words):
                return action
        raise LookupError(words)

    def panel(self, name: str):
        return self.dock(name).open_panel()

    @property
    def session(self):
        return self.panel("tasks").desk.session

    # -------------------------------------------------------------- the steps
    def step_loaded(self):
        yield lambda: "mine_planner" in plugins
        yield lambda: len(QgsProject.instance().mapLayers()) > 10
        yield lambda: self.dock("tasks") is not None
        iface.mainWindow().showMaximized()
        browser = iface.mainWindow().findChild(QDockWidget, "Browser")
        if browser is not None:
            browser.hide()
        began = time.monotonic()
        yield lambda: time.monotonic() - began > 2
        self.said["docks"] = [
            dock.windowTitle()
            for dock in iface.mainWindow().findChildren(QDockWidget)
            if dock.objectName().startswith("MinePlanner_")
        ]
        self.said["workspace"] = str(self.session.path)
        self.said["layers"] = len(QgsProject.instance().mapLayers())

    def step_docks(self):
        for name in ("maps", "tasks", "progress", "sheets"):
            self.raise_dock(name)
            began = time.monotonic()
            yield lambda began=began: time.monotonic() - began > 2.5
            yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
            self.shot(f"dock-{name}")

    def step_draw(self):
        self.raise_dock("tasks")
        centre = iface.mapCanvas().extent().center()
        width = iface.mapCanvas().extent().width() / 10
        x, y = centre.x() + 1.5 * width, centre.y() - 1.5 * width
        self.said["tasks_before"] = len(self.session.workspace.rows("clearance_task"))
        self.tool_action("Draw Task").trigger()
        self.clicks += 1
        yield lambda: iface.mapCanvas().mapTool() is not None
        for dx, dy in ((0, 0), (width, 0), (width, width), (0, width)):
            self.click(x + dx, y + dy)
            began = time.monotonic()
            yield lambda began=began: time.monotonic() - began > 0.4
        self.shot("drawing")
        self.click(x, y + width, Qt.MouseButton.RightButton)
        began = time.monotonic()
        yield lambda began=began: time.monotonic() - began > 1.5
        self.shot("task-form")

    def step_save(self):
        panel = self.panel("tasks")
        reason = getattr(panel, "reason_edit", None)
        if reason is not None and reason.isVisible():
            setter = reason.setPlainText if hasattr(reason, "setPlainText") else reason.setText
            setter("Daily use; agreed with the duty officer.")
        saves = [
            button
            for button in panel.findChildren(QPushButton)
            if button.isVisible() and button.text().replace("&", "").startswith("Save")
        ]
        QTest.mouseClick(saves[0], Qt.MouseButton.LeftButton)
        self.clicks += 1
        yield lambda: len(self.session.workspace.rows("clearance_task")) > self.said["tasks_before"]
        began = time.monotonic()
        yield lambda began=began: time.monotonic() - began > 1.5
        self.said["task"] = dict(self.session.workspace.rows("clearance_task")[-1])["code"]
        self.said["clicks_to_draw"] = self.clicks
        self.shot("task-saved")

    def step_sheet(self):
        self.raise_dock("sheets")
        panel = self.panel("sheets")
        yield lambda: panel.model.rowCount() > self.said["tasks_before"]
        yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
        code = self.said["task"]
        others = [row.uuid for row in panel.model.chosen() if row.code != code]
        panel.model.choose(others, on=False)
        chosen = next(row for row in panel.model.chosen() if row.code == code)
        panel.select(chosen.uuid)
        panel.make(SHEETS)
        yield lambda: any(SHEETS.glob(f"{code}*.pdf"))
        yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
        began = time.monotonic()
        yield lambda began=began: time.monotonic() - began > 1.5
        self.shot("sheet-made")

    def country(self):
        """Return the steps from map sheets to ranked tasks, in the order in which they stand."""
        kinds = (CountrySteps, GroundSteps, OrderSteps)
        names = [name for kind in kinds for name in vars(kind) if name.startswith("step_country")]
        return [getattr(self, name) for name in names]

    def steps(self):
        steps = [self.step_loaded, self.step_docks, self.step_draw, self.step_save, self.step_sheet]
        if os.environ["MINE_PLANNER_APP_STORY"] == "demo":
            steps += [self.step_windows, self.step_scan]
        if os.environ["MINE_PLANNER_APP_STORY"] == "country":
            steps = self.country()
        for step in steps:
            self.said["step"] = step.__name__
            yield from step()
        self.said["step"] = "done"


class Runner:
    """Runs the story between the events of QGIS."""

    def __init__(self) -> None:
        self.story = Story()
        self.steps = self.story.steps()
        self.wanted = None
        self.since = time.monotonic()
        self.timer = QTimer()
        self.timer.setInterval(100)
        self.timer.timeout.connect(self.tick)
        self.timer.start()

    def tick(self) -> None:
        self.timer.stop()
        try:
            if self.wanted is None or self.wanted():
                self.wanted = next(self.steps)
                self.since = time.monotonic()
            elif time.monotonic() - self.since > PATIENCE_S:
                running = [task.description() for task in QgsApplication.taskManager().activeTasks()]
                raise TimeoutError(f"{self.story.said.get('step')}, still running: {running}")
        except StopIteration:
            self.end()
            return
        except Exception:  # noqa: BLE001 - whatever it is, the story ends with it written down
            self.story.said["raised"].append(traceback.format_exc())
            self.story.shot("failed")
            self.end()
            return
        self.timer.start()

    def end(self) -> None:
        OUT.write_text(json.dumps(self.story.said, default=str, indent=1), "utf-8")
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(200, lambda: os._exit(0))


runner = Runner()
