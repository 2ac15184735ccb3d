# SPDX-License-Identifier: GPL-2.0-or-later
"""The actions of the tasks panel: names, icons, keys, and the row of buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QAction, QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.ui.tasks.commands import TaskCommands
    from mine_planner.ui.tasks.panel import TasksPanel


class TaskActions:
    """All actions of the panel, each bound to a command."""

    def __init__(self, panel: TasksPanel, commands: TaskCommands) -> None:
        self._panel = panel
        self._build_work(commands)
        self._build_shaping(commands)
        self._build_measuring(commands)
        self._build_windows(commands)
        self._build_editing(commands)
        self._lay_out()

    def shaping(self) -> list[QAction]:
        """Return the actions that change a task's ground."""
        return [
            self.reshape,
            self.boundary,
            self.corners,
            self.split,
            self.cut,
            self.merge,
            self.widen,
            self.boxes,
        ]

    def _made(
        self,
        text: str,
        icon: str,
        tip: str,
        does: Callable[[], object],
        keys: str | QKeySequence.StandardKey = "",
    ) -> QAction:
        action = parts.action(self._panel, text, icon, tip, does, keys)
        self._panel.addAction(action)
        return action

    def _build_work(self, commands: TaskCommands) -> None:
        self.draw = self._made(
            translate("MinePlanner", "Draw"),
            "draw_task",
            translate("MinePlanner", "Draw a new task on the map"),
            commands.draw,
            "Ctrl+N",
        )
        self.edit = self._made(
            translate("MinePlanner", "Change Task"),
            "edit",
            translate("MinePlanner", "Change what is entered"),
            commands.edit,
            "F2",
        )
        self.dossier = self._made(
            translate("MinePlanner", "Work Items and Attachments…"),
            "attach",
            translate("MinePlanner", "Work items, photos and scans, and expected devices of the task"),
            commands.dossier,
        )
        self.zoom = self._made(
            translate("MinePlanner", "Zoom to Task"),
            "zoom",
            translate("MinePlanner", "Show the chosen tasks on the map and flash them"),
            commands.zoom,
            "Ctrl+J",
        )
        self.find = self._made(
            translate("MinePlanner", "Filter"),
            "filter",
            translate("MinePlanner", "Go to the filter"),
            self._panel.filter_edit.setFocus,
            QKeySequence.StandardKey.Find,
        )

    def _build_shaping(self, commands: TaskCommands) -> None:
        self.corners = self._made(
            translate("MinePlanner", "Move Corners"),
            "points",
            translate("MinePlanner", "Move, add or take out corners of the chosen task on the map"),
            commands.move_corners,
        )
        self.boundary = self._made(
            translate("MinePlanner", "Draw Boundary Anew"),
            "boundary",
            translate("MinePlanner", "Draw the boundary of the chosen task anew"),
            lambda: commands.draw_for("redraw"),
        )
        self.reshape = self._made(
            translate("MinePlanner", "Redraw a Part"),
            "trace",
            translate("MinePlanner", "Draw a part of the boundary anew; the rest stays"),
            lambda: commands.draw_for("reshape"),
        )
        self.split = self._made(
            translate("MinePlanner", "Split Task"),
            "split",
            translate("MinePlanner", "Cut the chosen task in two along a line"),
            lambda: commands.draw_for("split"),
        )
        self.cut = self._made(
            translate("MinePlanner", "Cut Out a Piece"),
            "cut_out",
            translate("MinePlanner", "Draw a piece of the chosen task that becomes a task of its own"),
            lambda: commands.draw_for("cut_out"),
        )

    def _build_measuring(self, commands: TaskCommands) -> None:
        self.merge = self._made(
            translate("MinePlanner", "Merge Tasks"),
            "merge",
            translate("MinePlanner", "Join the chosen tasks into one; the others are withdrawn"),
            commands.merge,
        )
        self.widen = self._made(
            translate("MinePlanner", "Widen to Margin…"),
            "buffer",
            translate("MinePlanner", "Grow the task until it holds its hazard areas with a margin"),
            commands.widen,
        )
        self.boxes = self._made(
            translate("MinePlanner", "Boxes and Lanes…"),
            "boxes",
            translate("MinePlanner", "Divide the task into boxes or lanes along a base-line"),
            commands.boxes,
        )

    def _build_windows(self, commands: TaskCommands) -> None:
        self.bearings = self._made(
            translate("MinePlanner", "From Bearings and Distances…"),
            "bearing",
            translate("MinePlanner", "Enter the boundary of a new task as it stands on paper"),
            commands.bearings,
        )
        self.propose = self._made(
            translate("MinePlanner", "Propose Tasks…"),
            "propose",
            translate("MinePlanner", "Cut hazard areas into candidates; you accept, change or refuse each"),
            commands.propose,
        )
        self.revisions = self._made(
            translate("MinePlanner", "Boundary Revisions…"),
            "boundary",
            translate("MinePlanner", "Approve or refuse new boundaries of tasks under work"),
            commands.revisions,
        )

    def _build_editing(self, commands: TaskCommands) -> None:
        standard = QKeySequence.StandardKey
        self.delete = self._made(
            translate("MinePlanner", "Delete Task"),
            "delete",
            translate("MinePlanner", "Delete the chosen tasks; can be undone"),
            commands.delete,
            standard.Delete,
        )
        self.undo = self._made(
            translate("MinePlanner", "Undo"),
            "undo",
            translate("MinePlanner", "Take back your last change"),
            commands.undo,
            standard.Undo,
        )
        self.redo = self._made(
            translate("MinePlanner", "Redo"),
            "redo",
            translate("MinePlanner", "Do the change again"),
            commands.redo,
            standard.Redo,
        )

    def _lay_out(self) -> None:
        row = self._panel.tool_row
        layout = row.layout()
        layout.addWidget(self._draw_button())
        layout.addWidget(self._shape_button())
        for group in ((self.edit, self.zoom), (self.undo, self.redo), (self.delete,)):
            line = QFrame(row)
            line.setFrameShape(QFrame.Shape.VLine)
            line.setFrameShadow(QFrame.Shadow.Sunken)
            line.setFixedWidth(8)
            layout.addWidget(line)
            for action in group:
                layout.addWidget(parts.button(row, action))
        layout.addStretch(1)

    def _draw_button(self) -> QToolButton:
        """Return the button that draws; its arrow offers the other ways to a new task."""
        button = parts.button(self._panel.tool_row, self.draw, with_text=True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions([self.draw, self.bearings, self.propose])
        button.setMenu(menu)
        return button

    def _shape_button(self) -> QToolButton:
        """Return the button whose menu changes the ground of tasks."""
        row = self._panel.tool_row
        opens = QAction(parts.icon("boundary"), translate("MinePlanner", "Shape"), row)
        opens.setToolTip(translate("MinePlanner", "Change the ground of the chosen tasks"))
        button = parts.button(row, opens, with_text=True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(self.shaping())
        menu.addSeparator()
        menu.addAction(self.revisions)
        button.setMenu(menu)
        return button
