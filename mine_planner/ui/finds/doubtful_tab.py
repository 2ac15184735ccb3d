# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds whose coordinates do not fit their task: hazard where reported, other readings to choose from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui.progress.deciding import DecisionRow
from mine_planner.ui.progress.listing import Column, Listing
from mine_planner.ui.progress.sketch import BEFORE, HAZARD, PLACE
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from mine_planner.ui.finds.window import FindsWindow


class DoubtfulTab(QWidget):
    """The doubtful finds above, the readings of the chosen one below."""

    def __init__(self, window: FindsWindow) -> None:
        super().__init__(window)
        tr = translate
        self._window = window
        self._desk = window.desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self.list = Listing(
            _find_columns(),
            lambda row: row["uuid"],
            self,
            name=tr("MinePlanner", "Doubtful positions"),
            empty=tr("MinePlanner", "Every position fits its task."),
        )
        self.list.chosen.connect(self._show)
        self.readings = Listing(
            _reading_columns(),
            lambda reading: str(reading["index"]),
            self,
            name=tr("MinePlanner", "Other readings"),
            empty=tr("MinePlanner", "No reading to choose from: measure the place again."),
        )
        self.readings.chosen.connect(self._on_reading)
        title = QLabel(tr("MinePlanner", "Readings that would lie in the task"))
        title.setStyleSheet("font-weight: bold;")
        self.decision = DecisionRow(self, why=tr("MinePlanner", "What shows that this reading is right"))
        self.take_button = self.decision.add_button(
            tr("MinePlanner", "Take This Reading"),
            "accept",
            tr("MinePlanner", "Move the find; the hazard where it was first reported stays until cancelled"),
            self.take,
        )
        column.addWidget(self.list, 1)
        column.addWidget(title)
        column.addWidget(self.readings, 1)
        column.addWidget(self.decision)

    def reload(self) -> None:
        """Read the doubtful finds anew."""
        from mine_planner.store.find_list import list_doubtful

        self.list.set_rows(list_doubtful(self._desk.session.workspace))
        self._show()

    def _show(self) -> None:
        row = self.list.row()
        found = [] if row is None else json.loads(row["content"]).get("corrections", [])
        self.readings.set_rows([{**reading, "index": place} for place, reading in enumerate(found)])
        self.show_state()
        if self._window.tabs.currentWidget() is self:
            self.sketch()

    def _on_reading(self) -> None:
        self.show_state()
        if self._window.tabs.currentWidget() is self:
            self.sketch()

    def sketch(self) -> None:
        """Draw the unresolved hazard, the task and the chosen reading over the map."""
        import shapely

        from mine_planner.store.gpkg_blob import geometry_from_blob

        sketch, row, reading = self._window.sketch, self.list.row(), self.readings.row()
        sketch.clear()
        if row is None:
            return
        shapes: list[Any] = [geometry_from_blob(row["geom"]), geometry_from_blob(row["place"])]
        sketch.draw(shapes[0], HAZARD)
        sketch.draw(shapes[1], HAZARD)
        if row["task_uuid"]:
            shapes.append(self._desk.session.tasks().geometry(row["task_uuid"]))
            sketch.draw(shapes[-1], BEFORE)
        if reading is not None:
            shapes.append(shapely.Point(reading["x"], reading["y"]))
            sketch.draw(shapes[-1], PLACE)
        sketch.look_at(shapely.MultiPoint(_corners(shapes)))

    def show_state(self) -> None:
        """A reading must be chosen."""
        self.take_button.setEnabled(self._window.writable and self.readings.row() is not None)

    def take(self) -> None:
        """Take the chosen reading by a person's decision."""
        from mine_planner.store.finds import FindStore

        with self._window.attempt(self.decision.problem):
            person, reason = self.decision.taken()
            proposal, choice = self.list.key(), int(self.readings.key())
            finds = FindStore(self._desk.session.workspace)
            name = translate("MinePlanner", "Correct the position of a find")
            with self._desk.session.action(name) as action:
                finds.correct_position(action, proposal, choice, person=person, reason=reason)
            self.decision.settle()


def _corners(shapes: list[Any]) -> list[tuple[float, float]]:
    boxes = [shape.bounds for shape in shapes if shape is not None and not shape.is_empty]
    return [corner for west, south, east, north in boxes for corner in ((west, south), (east, north))]


def _find_columns() -> list[Column]:
    tr = translate
    return [
        Column(
            tr("MinePlanner", "Found"), lambda r: day_text(r["found_on"]), key=lambda r: r["found_on"] or ""
        ),
        Column(tr("MinePlanner", "Task"), lambda r: r["task"]),
        Column(tr("MinePlanner", "Device"), lambda r: r["ordnance"]),
        Column(
            tr("MinePlanner", "As entered"),
            lambda r: f"{r['user_entered_x']} / {r['user_entered_y']} {r['coordrefsys']}".strip(" /"),
        ),
        Column(tr("MinePlanner", "What is wrong"), lambda r: in_users_language(r["explanation"]), wide=True),
    ]


def _reading_columns() -> list[Column]:
    tr = translate
    return [
        Column(tr("MinePlanner", "Reading"), lambda r: r["reading"], wide=True, key=lambda r: r["index"]),
        Column(tr("MinePlanner", "Easting (m)"), lambda r: number(r["x"], 1), True, key=lambda r: r["x"]),
        Column(tr("MinePlanner", "Northing (m)"), lambda r: number(r["y"], 1), True, key=lambda r: r["y"]),
    ]
