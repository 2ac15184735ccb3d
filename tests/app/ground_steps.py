# SPDX-License-Identifier: GPL-2.0-or-later
"""A task's ground and paper: drawn, reshaped, split, merged, cut, widened; boxes, points, site, dossier."""

from __future__ import annotations

from country_steps import WHO, WHY
from more_steps import pause
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QPushButton
from qgis.utils import iface


class GroundSteps:
    """What is done with one task on the map and in the tabs below the list."""

    def tasks(self):
        return self.session.workspace.rows("clearance_task", ("fid",))

    def standing(self):
        return [row for row in self.tasks() if row["status"] != "withdrawn"]

    def box(self, uuid):
        """Return west, south, east, north of a task."""
        return self.session.tasks().geometry(uuid).bounds

    def clicks_on(self, places, button=Qt.MouseButton.RightButton):
        """Click along places, then end with the right button."""
        for place in places:
            self.click(*place)
            yield pause(0.25)
        if button is not None:
            self.click(*places[-1], button)
        yield pause(0.4)

    def answer(self, name, fields, button):
        """Answer a window that asks for a person and a reason, if it came."""
        yield pause(0.5)
        window = self.window(name)
        if window is not None:
            fields(window).who.setText(WHO)
            fields(window).why.setText(WHY)
            self.press(button(window))
        yield from self.settle()
        if window is not None and self.window(name) is not None:
            self.window(name).close()

    # -------------------------------------------------------------- shaping
    def step_country_draw(self):
        panel = self.panel("tasks")
        self.raise_dock("tasks")
        hazard = self.said["classified"][0]
        shape = self.hazard_shape(hazard)
        self.look_at(shape.bounds, 1.8)
        yield from self.settle()
        before = len(self.tasks())
        self.do(panel.commands.actions.draw)
        west, south, east, north = iface.mapCanvas().extent().toRectF().getCoords()
        width, height = (east - west) / 30, (north - south) / 30
        x, y = west + 2 * width, south + 5 * height
        yield from self.clicks_on(
            [(x, y), (x + 4 * width, y), (x + 4 * width, y + 4 * height), (x, y + 4 * height)]
        )
        yield lambda: panel.pages.currentWidget() is panel.form_page
        panel.type_box.setCurrentIndex(panel.type_box.findData("ts"))
        panel.name_edit.setText("West of the road")
        self.shot("11-task-form")
        self.press(panel.save_button)
        yield lambda: len(self.tasks()) == before + 1
        yield from self.settle()
        made = self.tasks()[-1]
        self.said["drawn"] = made["uuid"]
        index = panel.model.find(made["uuid"])
        self.said["drawn_row_in_sight"] = (
            panel.task_view.viewport().rect().contains(panel.task_view.visualRect(index).center())
        )
        self.said["drawn_row_chosen"] = panel.chosen() == [made["uuid"]]
        self.shot("12-task-drawn")

    def hazard_shape(self, uuid):
        from mine_planner.store.gpkg_blob import geometry_from_blob

        return geometry_from_blob(self.session.workspace.row("hazard_area", uuid=uuid)["geom"])

    def look_at(self, bounds, times):
        from qgis.core import QgsRectangle

        canvas = iface.mapCanvas()
        canvas.setExtent(QgsRectangle(*bounds))
        canvas.zoomByFactor(times)

    def step_country_shape(self):
        """Redraw a part, move a corner, split, merge, cut out, widen: each by its entry below Shape."""
        panel = self.panel("tasks")
        actions, done = panel.commands.actions, self.said.setdefault("shaped", {})
        drawn = self.said["drawn"]
        panel.choose([drawn])
        self.look_at(self.box(drawn), 2.2)
        yield from self.settle()
        west, south, east, north = self.box(drawn)
        w, h = east - west, north - south
        area = self.area(drawn)
        self.do(actions.reshape)
        yield from self.clicks_on(
            [(west + w / 4, north - h / 9), (west + w / 2, north + h / 4), (east - w / 4, north - h / 9)]
        )
        yield from self.settle()
        done["reshape"] = self.area(drawn) > area
        area = self.area(drawn)
        self.do(actions.corners)
        yield from self.settle()
        yield from self.clicks_on([(east, south), (east + w / 4, south - h / 4)])
        yield from self.settle()
        done["corners"] = self.area(drawn) > area
        yield from self.split_and_merge(panel, actions, done)

    def area(self, uuid):
        return self.session.workspace.row("clearance_task", uuid=uuid)["area_m2"]

    def split_and_merge(self, panel, actions, done):
        drawn = self.said["drawn"]
        whole, before = self.area(drawn), len(self.standing())
        west, south, east, north = self.box(drawn)
        middle = (west + east) / 2
        h = north - south
        self.do(actions.split)
        yield from self.clicks_on([(middle, south - h / 5), (middle, north + h / 5)])
        yield from self.settle()
        done["split"] = len(self.standing()) == before + 1
        halves = [drawn, self.tasks()[-1]["uuid"]]
        done["nothing_lost"] = abs(sum(self.area(uuid) for uuid in halves) - whole) < 0.01
        self.shot("13-split")
        panel.choose(halves)
        yield pause(0.3)
        self.do(actions.merge)
        yield from self.answer("DecisionWindow", lambda w: w.fields, lambda w: w.decide)
        done["merge"] = len(self.standing()) == before
        kept = next(u for u in halves if u in {row["uuid"] for row in self.standing()})
        self.said["drawn"] = kept
        self.said["drawn_code"] = self.session.tasks().row(kept)["code"]
        panel.choose([kept])
        west, south, east, north = self.box(kept)
        w, h = east - west, north - south
        self.do(actions.cut)
        yield from self.clicks_on(
            [
                (west + w / 3, south - h / 6),
                (west + w / 2, south - h / 6),
                (west + w / 2, south + h / 3),
                (west + w / 3, south + h / 3),
            ]
        )
        yield from self.settle()
        done["cut_out"] = len(self.standing()) == before + 1
        yield from self.widen(panel, actions, done)

    def widen(self, panel, actions, done):
        target = self.biggest()
        panel.choose([target])
        yield from self.settle()
        area = self.area(target)
        self.do(actions.widen)
        yield pause(0.4)
        menu = next(m for m in panel.findChildren(QMenu, "plannerPopup") if m.isVisible())
        menu.findChild(QgsDoubleSpinBox).setValue(10)
        self.press(menu.findChildren(QPushButton)[-1])
        yield from self.answer("RevisionsWindow", lambda w: w.fields, lambda w: w.approve)
        done["widened"] = area < self.area(target) < 1.5 * area

    def biggest(self):
        """Return a proposed task on the classified area."""
        linked = self.session.workspace.rows("task_hazard", hazard_uuid=self.said["classified"][0])
        return max((row["task_uuid"] for row in linked), key=self.area)

    # -------------------------------------------------------------- boxes and points
    def step_country_boxes(self):
        panel, task = self.panel("tasks"), self.biggest()
        self.said["task"] = task
        panel.choose([task])
        self.do(panel.commands.actions.zoom)
        yield from self.settle()
        self.do(panel.commands.actions.boxes)
        yield lambda: self.window("BoxesWindow") is not None
        window = self.window("BoxesWindow")
        yield window.save_button.isEnabled
        self.said["left_over"] = window.result.text()
        self.shot("14-boxes")
        self.press(window.save_button)
        yield lambda: self.window("BoxesWindow") is None
        yield from self.settle()
        self.said["boxes"] = len(self.session.workspace.rows("task_box", task_uuid=task))
        yield from self.lanes(panel, task)

    def lanes(self, panel, task):
        self.do(panel.commands.actions.boxes)
        yield lambda: self.window("BoxesWindow") is not None
        window = self.window("BoxesWindow")
        window.kind.setCurrentIndex(window.kind.findData("lanes"))
        yield from self.settle(1.0)
        yield window.save_button.isEnabled
        self.said["lanes"] = window.result.text()
        self.shot("15-lanes")
        window.close()

    def step_country_points(self):
        panel, task = self.panel("tasks"), self.said["task"]
        panel.choose([task])
        panel.detail_tabs.setCurrentWidget(panel.points_tab)
        yield from self.settle()
        tab = panel.tabs.points
        west, south, east, north = self.box(task)
        self.look_at(self.box(task), 1.6)
        yield from self.settle()
        for at, kind in enumerate(("Landmark", "Benchmark")):
            entry = next(a for a in tab.place_button.menu().actions() if a.text() == kind)
            self.do(entry)
            outside = (west - (2 - at) * (east - west) / 10, south - (north - south) / 10)
            yield from self.clicks_on([outside], button=None)
            yield from self.settle()
        from mine_planner.gis import task_point_table

        lines = task_point_table.read_table(self.session.workspace, task).lines
        self.said["points"] = [line.kind for line in lines]
        self.said["bearings"] = [
            tab.view.topLevelItem(row).text(2) for row in range(tab.view.topLevelItemCount())
        ]
        self.shot("16-points")
        self.press(tab.full_button)
        yield lambda: self.window("PointsWindow") is not None
        yield pause(0.5)
        self.shot("17-all-points")
        self.window("PointsWindow").close()

    # -------------------------------------------------------------- site and dossier
    def step_country_site(self):
        panel, task = self.panel("tasks"), self.said["task"]
        panel.detail_tabs.setCurrentWidget(panel.site_tab)
        yield from self.settle()
        tab = panel.tabs.site
        west, south, east, _north = self.box(task)
        for at, name in enumerate(("Control point", "Parking", "Paramedic post")):
            tab.kinds.aboutToShow.emit()
            entry = next(a for a in tab.kinds.actions() if a.text() == name)
            self.do(entry)
            yield from self.clicks_on([(west + (at + 1) * (east - west) / 12, south - 60)], button=None)
            yield from self.settle()
        self.said["site"] = [item.kind for item in tab.features]
        self.said["rings"] = [item.distance_m for item in tab.features]
        tab.view.setCurrentItem(tab.view.topLevelItem(0))
        self._menu = tab._menu()
        self.do(next(a for a in self._menu.actions() if a.text() == "Set Safety Distance…"))
        yield pause(0.4)
        popup = next(menu for menu in tab.findChildren(QMenu, "plannerPopup") if menu.isVisible())
        popup.findChild(QgsDoubleSpinBox).setValue(300)
        self.press(popup.findChildren(QPushButton)[-1])
        yield from self.settle()
        self.said["ring_of_the_control_point"] = tab.features[0].distance_m
        self.shot("18-site")

    def step_country_dossier(self):
        panel, task = self.panel("tasks"), self.said["task"]
        self.do(panel.commands.actions.dossier)
        yield lambda: self.window("DossierWindow") is not None
        window = self.window("DossierWindow")
        window.items.organisation.setText("Mine action centre")
        self.press(window.items.add_button)
        yield from self.settle()
        self.shot("19-dossier")
        window.tabs.setCurrentWidget(window.files)
        photo = str(self.shots / "04-maps.png")
        QFileDialog.getOpenFileNames = staticmethod(lambda *_a, **_k: ([photo], ""))
        yield pause(0.3)
        self.press(window.files.add_button)
        yield from self.settle()
        self.shot("20-attachment")
        self.said["work_items"] = len(self.session.workspace.rows("work_item", task_uuid=task))
        self.said["attachments"] = self.count("attachment")
        window.close()
        self.do(panel.commands.actions.edit)
        yield pause(0.4)
        panel.medical_edit.setText("Paramedic on the ground, ambulance at the road")
        panel.depth_spin.setValue(20)
        self.press(panel.save_button)
        yield from self.settle()
