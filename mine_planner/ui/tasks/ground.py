# SPDX-License-Identifier: GPL-2.0-or-later
"""Commands that draw or change the ground of tasks; each ends in one saved action or in a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from mine_planner.i18n import translate
from mine_planner.ui.map_tools.bands import as_shapely
from mine_planner.ui.popups import ask_figure
from mine_planner.ui.tasks import changing
from mine_planner.ui.window import open_window

if TYPE_CHECKING:
    from qgis.core import QgsGeometry

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.panel import TasksPanel

LINES = {"split", "reshape"}
"""Purposes for which a line is drawn; for the others it is an outline."""


class GroundCommands(QObject):
    """What the panel's drawing is used for."""

    def __init__(self, desk: Desk, panel: TasksPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._purpose = ""
        self._target = ""

    # -------------------------------------------------------------- drawing
    def draw(self) -> None:
        """Draw a new task."""
        self._purpose, self._target = "new", ""
        with self._desk.reporter.boundary():
            self._panel.drawing.draw_outline()

    def draw_for(self, purpose: str) -> None:
        """Begin to draw what changes the chosen task: a boundary or a part of it, a cut, a piece."""
        chosen = self._panel.chosen()
        if len(chosen) != 1:
            return
        self._purpose, self._target = purpose, chosen[0]
        with self._desk.reporter.boundary():
            if purpose == "split":
                self._panel.drawing.draw_cut()
            elif purpose == "reshape":
                words = translate(
                    "MinePlanner",
                    "Draw the new part of the boundary: begin and end across the old one; right-click ends.",
                )
                self._panel.drawing.draw_line(words)
            else:
                self._panel.drawing.draw_outline(leave_out=self._target)

    def move_corners(self) -> None:
        """Move corners of the chosen task; the new outline goes the way of every boundary change."""
        from mine_planner.gis import task_boundary

        uuid = self._panel.chosen()[0]
        desk = self._desk
        with desk.reporter.boundary():
            shape = desk.session.tasks().geometry(uuid)
            task_boundary.describe_change(desk.session.workspace, uuid, shape)  # a closed task is said first
            self._panel.commands.zoom()

            def then(changed: Any) -> None:
                if not changed.equals(shape):
                    changing.change_boundary(desk, uuid, changed)

            self._panel.corners.begin(shape, then)

    def take_outline(self, geometry: QgsGeometry) -> None:
        """Use a drawn polygon for what it was drawn for."""
        from mine_planner.gis import task_shaping

        desk = self._desk
        with desk.reporter.boundary():
            if self._purpose == "new":
                self._panel.outline_drawn(geometry)
                return
            self._panel.drawing.stop()
            ground = as_shapely(geometry)
            if self._purpose == "cut_out":
                shaping = task_shaping.plan_cut_out(desk.session.workspace, self._target, ground)
                changing.shape(desk, shaping, translate("MinePlanner", "The rest and the piece are {}"))
            else:
                changing.change_boundary(desk, self._target, ground)

    def take_cut(self, geometry: QgsGeometry) -> None:
        """Use a drawn line for what it was drawn for: split the task, or draw a part of it anew."""
        from mine_planner.gis import task_shaping

        desk, line = self._desk, as_shapely(geometry)
        with desk.reporter.boundary():
            if self._purpose == "reshape":
                new = task_shaping.reshape(desk.session.workspace, self._target, line)
                changing.change_boundary(desk, self._target, new)
                return
            shaping = task_shaping.plan_split(desk.session.workspace, self._target, line)
            changing.shape(desk, shaping, translate("MinePlanner", "The parts are {}"))

    # -------------------------------------------------------------- without drawing
    def merge(self) -> None:
        """Join the chosen tasks."""
        from mine_planner.gis import task_shaping

        with self._desk.reporter.boundary():
            shaping = task_shaping.plan_merge(self._desk.session.workspace, self._panel.chosen())
            changing.shape(self._desk, shaping, translate("MinePlanner", "The tasks are merged into {}"))

    def widen(self) -> None:
        """Ask for the margin, and widen; the authority's margin is proposed where it is set."""
        from mine_planner.gis.task_checks import MARGIN_KEY
        from mine_planner.store import authority

        uuid = self._panel.chosen()[0]
        with self._desk.reporter.boundary():
            margin = authority.number(self._desk.session.workspace, MARGIN_KEY) or 0.0
            question = translate("MinePlanner", "Margin around the hazard areas that the task has to hold:")
            button = translate("MinePlanner", "Widen")

            def then(metres: float) -> None:
                self.widen_by(uuid, metres)

            ask_figure(self._panel.tool_row, question, button, then, value=margin, suffix=" m")

    def widen_by(self, uuid: str, metres: float) -> None:
        """Grow a task until it holds its hazard areas with a margin."""
        from mine_planner.gis import task_shaping

        with self._desk.reporter.boundary():
            wide = task_shaping.widened(self._desk.session.workspace, uuid, metres)
            changing.change_boundary(self._desk, uuid, wide)

    # -------------------------------------------------------------- windows
    def boxes(self) -> None:
        """Open the window that divides the chosen task."""
        from mine_planner.ui.tasks.boxes_window import BoxesWindow

        with self._desk.reporter.boundary():
            open_window(BoxesWindow, self._desk).set_task(self._panel.chosen()[0])

    def bearings(self) -> None:
        """Open the table of bearings and distances for a new task."""
        from mine_planner.ui.tasks.bearings_window import BearingsWindow

        with self._desk.reporter.boundary():
            open_window(BearingsWindow, self._desk)

    def propose(self) -> None:
        """Open the window that proposes tasks from hazard areas."""
        from mine_planner.ui.tasks.propose_window import ProposeWindow

        with self._desk.reporter.boundary():
            open_window(ProposeWindow, self._desk)

    def revisions(self) -> None:
        """Open the list of boundaries that wait for approval."""
        from mine_planner.ui.tasks.revisions_window import RevisionsWindow

        with self._desk.reporter.boundary():
            open_window(RevisionsWindow, self._desk)
