# SPDX-License-Identifier: GPL-2.0-or-later
"""More of the story: every window of the docks is opened, and a paper map comes in by mouse and keyboard."""

from __future__ import annotations

import re
import shutil
import time

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit
from qgis.utils import iface

SHEET = "map_38-10-B.png"
DOCKS = ("maps", "tasks", "progress", "sheets")


def pause(seconds):
    began = time.monotonic()
    return lambda: time.monotonic() - began > seconds


def quiet_dialogs():
    """Let questions for a file be answered with none; they would hold the story up."""
    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_args, **_more: ("", "")))
    QFileDialog.getOpenFileNames = staticmethod(lambda *_args, **_more: ([], ""))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_args, **_more: "")


class WindowSteps:
    """Opens what each dock's menu offers, pictures it, and closes it again."""

    def step_windows(self):
        from mine_planner.ui import offers
        from mine_planner.ui.window import PlannerWindow

        quiet_dialogs()
        self.said["windows"] = []
        for dock in DOCKS:
            panel = self.panel(dock)
            self.raise_dock(dock)
            yield pause(0.5)
            chosen = self.some_of(dock, panel)
            for offer in offers.offers_of(dock):
                about = self.a_record() if offer.group == "record" else chosen
                if not offers.can_begin(offer, panel.desk, about):
                    continue
                offers._begin(offer, panel.desk, about)
                yield pause(1.2)
                yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
                name = re.sub(r"\W+", "-", offer.text.lower()).strip("-")
                self.shot(f"window-{dock}-{name}")
                self.said["windows"].append(name)
                for window in iface.mainWindow().findChildren(PlannerWindow):
                    if not window.gone:
                        window.close()
                iface.actionPan().trigger()
                yield pause(0.2)

    def some_of(self, dock, panel):
        """Choose the first map, or the first task."""
        workspace = self.session.workspace
        if dock == "maps":
            found = next(row for row in workspace.rows("source_map") if "38-10" in row["name"])
        else:
            found = workspace.row("clearance_task", code="N-0003") or workspace.rows("clearance_task")[0]
        if dock == "tasks":
            panel.choose([found["uuid"]])
        return [found["uuid"]]

    def a_record(self):
        return [
            next(row["uuid"] for row in self.session.workspace.rows("source_map") if row["kind"] == "record")
        ]


class ScanSteps:
    """Journey 1: a paper map arrives, and lies over the base layer with its error stated."""

    def step_scan(self):
        from mine_planner.resources import resource_path
        from mine_planner.ui import offers
        from mine_planner.ui.scans.window import ScanWindow

        sheet = self.sheets / SHEET
        shutil.copy(resource_path("sample", SHEET), sheet)
        QFileDialog.getOpenFileName = staticmethod(lambda *_args, **_more: (str(sheet), ""))
        panel, self.clicks = self.panel("maps"), 0
        self.raise_dock("maps")
        before = len(self.session.workspace.rows("source_map"))
        began = time.monotonic()
        offer = next(offer for offer in offers.offers_of("maps") if offer.text == "Add Scan…")
        offers._begin(offer, panel.desk, [])
        self.clicks += 3  # the menu, its entry, a double click on the file
        found = lambda: next(  # noqa: E731 - asked again and again
            (item for item in iface.mainWindow().findChildren(ScanWindow) if not item.gone), None
        )
        yield lambda: found() is not None and found().scan is not None and found().judgement is not None
        window = found()
        yield pause(1.5)
        yield from self.set_crosses(window, resource_path("sample", SHEET + ".points"))
        self.shot("scan-points")
        yield from self.fill_form(window)
        yield pause(0.6)  # the verdict grows with its words at the next turn of the event loop
        self.shot("scan-ready")
        self.press(window.ui.save_button)
        yield lambda: len(self.session.workspace.rows("source_map")) > before
        yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
        yield pause(2)
        self.said["clicks_to_bring_a_scan_in"] = self.clicks
        self.said["seconds_to_bring_a_scan_in"] = time.monotonic() - began
        self.said["scan_sigma_m"] = dict(self.session.workspace.rows("source_map")[-1])["sigma_m"]
        self.shot("scan-in")

    def set_crosses(self, window, points):
        """Click on each grid cross of the scan, and type what is printed beside it."""
        lines = [line.split(",") for line in points.read_text(encoding="utf-8").splitlines()]
        for east, north, x, y, *_ in [line for line in lines if line[0][:1].isdigit()]:
            view = window.ui.view
            at = view.pixel_of(float(x), -float(y))
            viewport = view.canvas.viewport()
            place = QPoint(round(at.x()), round(at.y()))
            QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
            for text in (north, east):
                editor = window.ui.table.findChild(QLineEdit)
                QTest.keyClicks(editor, text)
                QTest.keyClick(editor, Qt.Key.Key_Tab)
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            yield pause(0.1)

    def fill_form(self, window):
        fields = window.ui.fields
        yield fields.suggest_button.isVisible
        self.press(fields.suggest_button)
        edit = fields.scale_box.lineEdit()
        self.press(edit)
        edit.selectAll()
        QTest.keyClicks(edit, "25000")
        for box, value in ((fields.source_box, "C"), (fields.info_box, "3")):
            box.setCurrentIndex(box.findData(value))
            self.clicks += 2  # open the list, choose
        yield window.ui.save_button.isEnabled

    def press(self, widget):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.clicks += 1
