# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with control points, each with its key: place, remove, undo, load, save, look at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.scans import loading, points_model

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction

    from mine_planner.ui.scans.window import ScanWindow


class PointCommands(QObject):
    """The actions of the window; ``in_order`` is how they stand in its tool row, None parts groups."""

    def __init__(self, window: ScanWindow) -> None:
        super().__init__(window)
        self._window = window
        self._make()
        self._make_looks()
        self._make_changes()
        self.in_order: list[QAction | None] = [
            self.load_action,
            self.map_action,
            None,
            self.look_action,
            self.all_action,
            None,
            self.remove_action,
            self.undo_action,
            self.redo_action,
        ]
        window.addActions([item for item in self.in_order if item is not None])

    def _make(self) -> None:
        window = self._window
        self.load_action = parts.action(
            window,
            translate("MinePlanner", "Load Points…"),
            "folder",
            translate("MinePlanner", "Load control points from a .points file of QGIS's georeferencer"),
            self.load,
            "Ctrl+L",
        )
        self.load_action.setData(True)
        self.map_action = parts.action(
            window,
            translate("MinePlanner", "Pick on Map"),
            "points",
            translate("MinePlanner", "Click on the main map where the chosen point lies"),
            window.pick_place,
            "Ctrl+M",
        )
        self.map_action.setData(True)

    def _make_looks(self) -> None:
        window = self._window
        self.look_action = parts.action(
            window,
            translate("MinePlanner", "Look at Point"),
            "zoom",
            translate("MinePlanner", "Show the chosen point on the scan, close up"),
            self.look_at,
            "Ctrl+J",
        )
        self.all_action = parts.action(
            window,
            translate("MinePlanner", "Show Whole Scan"),
            "maps",
            translate("MinePlanner", "Show the whole scan"),
            self.show_all,
            "Ctrl+0",
        )

    def _make_changes(self) -> None:
        window = self._window
        self.remove_action = parts.action(
            window,
            translate("MinePlanner", "Remove Points"),
            "delete",
            translate("MinePlanner", "Remove the chosen points; can be taken back"),
            self.remove,
            QKeySequence.StandardKey.Delete,
        )
        self.undo_action = parts.action(
            window,
            translate("MinePlanner", "Undo"),
            "undo",
            translate("MinePlanner", "Take the last change of the points back"),
            window.points.undo,
            QKeySequence.StandardKey.Undo,
        )
        self.redo_action = parts.action(
            window,
            translate("MinePlanner", "Redo"),
            "redo",
            translate("MinePlanner", "Do again what was taken back"),
            window.points.redo,
            QKeySequence.StandardKey.Redo,
        )

    def enable(self) -> None:
        """Grey what cannot be done now."""
        window = self._window
        ready = window.scan is not None and not window.bringing.is_running
        chosen = bool(window.chosen())
        self.load_action.setEnabled(ready)
        self.all_action.setEnabled(ready)
        for item in (self.map_action, self.look_action, self.remove_action):
            item.setEnabled(ready and chosen)
        self.undo_action.setEnabled(ready and window.points.can_undo)
        self.redo_action.setEnabled(ready and window.points.can_redo)

    def edit_place(self) -> None:
        """Open the first figure of the chosen point for typing."""
        table = self._window.ui.table
        row = table.currentIndex().row()
        if row >= 0:
            table.setFocus()
            table.edit(self._window.model.index(row, points_model.FIRST))

    def show_all(self) -> None:
        """Show the whole scan."""
        self._window.ui.view.show_all()

    def look_at(self) -> None:
        """Show the chosen point on the scan, close up."""
        point = self._window.points.get(self._window.chosen())
        self._window.ui.view.look_at(point.pixel_x, point.pixel_y)

    def remove(self) -> None:
        """Remove the chosen points."""
        window = self._window
        labels = window.points.labels()
        rows = {index.row() for index in window.ui.table.selectionModel().selectedRows()}
        window.points.remove(labels[row] for row in rows)

    def load(self) -> None:
        """Ask for a .points file and take its points in the place of all."""
        window = self._window
        name, _ = QFileDialog.getOpenFileName(
            window,
            translate("MinePlanner", "Load Control Points"),
            str(window.scan.path.parent) if window.scan is not None else settings.load().last_folder,
            translate("MinePlanner", "Control points of QGIS (*.points);;All files (*)"),
        )
        if name:
            settings.save(replace(settings.load(), last_folder=str(Path(name).parent)))
            self.load_file(Path(name))

    def load_file(self, path: Path) -> None:
        """Take the points of a file in the place of all; can be taken back."""
        from mine_planner.gis import georeferencing_points

        window = self._window
        with window.desk.reporter.boundary():
            if window.scan is not None:
                found = georeferencing_points.read_points(path)
                loading.take_points(window.points, window.ui.fields, window.scan, found)
