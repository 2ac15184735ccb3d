# SPDX-License-Identifier: GPL-2.0-or-later
"""From the map sheets of a country to tasks, by the plugin's own buttons: workspace, maps, hazards, tasks."""

from __future__ import annotations

import os
from pathlib import Path

from more_steps import pause, quiet_dialogs
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from qgis.utils import iface, plugins

CONTENTS = (
    ("suspect_areas", "suspected_area"),
    ("cleared_areas", "cleared_area"),
    ("lifted_minefields", "lifted_minefield"),
    ("incidents", "incident"),
)
WHO, WHY = "Operations officer", "Agreed at the planning meeting"


def idle():
    """Tell whether nothing runs in the background."""
    return QgsApplication.taskManager().countActiveTasks() == 0


class Hands:
    """What a planner's hands do: press what can be pressed, open what a menu offers, type."""

    def press(self, widget):
        """Press a button; one that is hidden or greyed is no way for a planner."""
        if not widget.isVisible() or not widget.isEnabled():
            raise LookupError(f"cannot be pressed: {widget.text()} {widget.toolTip()}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.clicks += 1

    def do(self, action):
        """Choose an entry of a menu or a button of a row."""
        if not action.isEnabled():
            raise LookupError(f"is greyed: {action.text()}")
        action.trigger()
        self.clicks += 1

    def offered(self, dock, text, chosen=()):
        """Choose an entry of a dock's menu ⋯."""
        from mine_planner.ui import offers

        desk = self.panel(dock).desk
        offer = next(item for item in offers.offers_of(dock) if item.text == text)
        if not offers.can_begin(offer, desk, list(chosen)):
            raise LookupError(f"is greyed: {text}")
        offers._begin(offer, desk, list(chosen))
        self.clicks += 1

    def window(self, name):
        """Return our open window of this class, or None."""
        found = [item for item in iface.mainWindow().findChildren(QDialog) if item.objectName() == name]
        return next((item for item in found if item.isVisible() and not getattr(item, "gone", False)), None)

    def sign(self, form):
        """Say who decides and why, and save."""
        form.who_edit.setText(WHO)
        form.why_edit.setText(WHY)
        self.press(form.save_button)

    def settle(self, seconds=0.6):
        """Wait for what runs, and for the windows to paint."""
        yield pause(seconds)
        yield idle
        yield pause(0.2)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def count(self, table):
        """Return the number of rows of a table."""
        return self.session.workspace.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


class CountrySteps(Hands):
    """Maps, hazard areas, proposed tasks."""

    data = Path(os.environ.get("MINE_PLANNER_APP_DATA", "."))

    def step_country_opens(self):
        quiet_dialogs()
        yield lambda: "mine_planner" in plugins and len(QgsProject.instance().mapLayers()) == 1
        yield lambda: self.dock("maps") is not None
        iface.mainWindow().showMaximized()
        self.raise_dock("maps")
        yield pause(1.5)
        self.shot("01-nothing-open")

    def step_country_workspace(self):
        buttons = self.dock("maps").findChildren(QPushButton)
        make = next(item for item in buttons if item.text().startswith("New Workspace"))
        QTimer.singleShot(0, lambda: self.press(make))
        yield lambda: QApplication.activeModalWidget() is not None
        form = QApplication.activeModalWidget()
        form.title_edit.setText("Sheets 1:50,000")
        form.organisation_edit.setText("Mine action centre")
        form.office_edit.setText("BH")
        form.file_widget.setFilePath(str(self.sheets / "country.gpkg"))
        self.shot("02-new-workspace")
        self.press(form.buttons.button(form.buttons.StandardButton.Ok))
        yield lambda: self.session.is_open
        yield from self.settle()

    def step_country_maps(self):
        panel = self.panel("maps")
        for name, content in CONTENTS:
            chosen = str(self.data / f"{name}.geojson")
            QFileDialog.getOpenFileName = staticmethod(lambda *_a, chosen=chosen, **_k: (chosen, ""))
            self.do(panel.actions.add)
            yield lambda: panel.import_button.isVisible() and panel.import_button.isEnabled()
            panel.content_box.setCurrentIndex(panel.content_box.findData(content))
            panel.field_box.setCurrentIndex(panel.field_box.findData("fileId"))
            panel.source_box.setCurrentIndex(panel.source_box.findData("C"))
            panel.info_box.setCurrentIndex(panel.info_box.findData("3"))
            panel.batch_box.setEditText("Sheets 1:50,000")
            panel.sigma_spin.setValue(25)
            yield pause(0.3)
            self.shot(f"03-add-{name}")
            self.press(panel.import_button)
            yield lambda: panel.pages.currentWidget() is panel.list_page
            yield from self.settle()
        self.said["maps"] = self.count("source_map")
        self.said["sheets"] = len({row["name"] for row in self.session.workspace.rows("source_map")})
        self.said["incidents"] = self.count("incident")
        self.shot("04-maps")

    def step_country_hazards(self):
        self.offered("maps", "Hazard Areas…")
        yield lambda: self.window("HazardsWindow") is not None
        window = self.window("HazardsWindow")
        self.press(window.bar.compute_button)
        yield lambda: not window.bar.is_running and window.model.rowCount() > 0
        yield from self.settle()
        self.said["hazards"] = self.count("hazard_area")
        self.shot("05-hazards")
        window.table.sortByColumn(self.area_column(), Qt.SortOrder.DescendingOrder)
        window.table.selectRow(3)
        yield pause(0.5)
        self.press(window.area_buttons[0])
        yield pause(0.6)
        self.shot("06-hazard-chosen")
        self.do(window.classify_action)
        box = window.form._extra[1]
        box.setCurrentIndex(box.findData("CHA"))
        self.shot("07-classify")
        self.sign(window.form)
        yield from self.settle()
        rows = self.session.workspace.rows("hazard_area", areatype="CHA")
        self.said["classified"] = [row["uuid"] for row in rows]

    def area_column(self):
        from mine_planner.ui.hazards.model import AREA

        return AREA

    def step_country_propose(self):
        """Plan what lies in the map around the classified area, and that area."""
        hazards = self.window("HazardsWindow")
        hazards.choose(self.said["classified"])
        self.do(hazards.propose_action)
        hazards.close()
        yield lambda: self.window("ProposeWindow") is not None
        window, form = self.window("ProposeWindow"), self.window("ProposeWindow").form
        self.said["ticked_from_hazards"] = len(form.ticked(form.hazards))
        canvas = iface.mapCanvas()
        canvas.zoomByFactor(1.5)
        yield from self.settle()
        self.press(form.pick.in_view)
        self.said["ticked_in_view"] = len(form.ticked(form.hazards))
        form.target.setValue(60_000)
        form.most.setValue(120_000)
        barrier = form.barriers.item(0)
        barrier.setCheckState(Qt.CheckState.Checked)
        self.shot("08-propose")
        self.press(form.propose)
        yield lambda: len(window.list.rows) > 0 and form.propose.isEnabled()
        yield from self.settle()
        self.said["candidates"] = len(window.list.rows)
        yield from self.refuse_one(window)
        self.press(form.accept_all)
        self.shot("09-candidates")
        self.said["accepted"] = len(window.list.accepted())
        self.press(form.save)
        yield lambda: self.window("ProposeWindow") is None
        yield from self.settle(1.0)
        self.said["proposed"] = self.count("clearance_task")

    def refuse_one(self, window):
        form = window.form
        form.candidates.topLevelItem(0).setSelected(True)
        self.press(form.refuse)
        yield lambda: self.window("DecisionWindow") is not None
        question = self.window("DecisionWindow")
        question.fields.who.setText(WHO)
        question.fields.why.setText("The ground is under water until July")
        self.press(question.decide)
        yield lambda: len(window.list.rows) == self.said["candidates"] - 1
        yield from self.settle()
