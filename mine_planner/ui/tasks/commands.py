# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with tasks: each command ends in one saved action or in a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QMenu

from mine_planner.domain import life_cycle
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.popups import ask_figure, ask_sentence
from mine_planner.ui.tasks.actions import TaskActions
from mine_planner.ui.tasks.words import STATUS_NAMES, said

if TYPE_CHECKING:
    from qgis.core import QgsGeometry
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.panel import TasksPanel


class TaskCommands(QObject):
    """Does what the panel's actions ask for, with the chosen tasks."""

    def __init__(self, desk: Desk, panel: TasksPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._purpose = ""
        self._target = ""
        self.actions = TaskActions(panel, self)
        self.refresh()

    def make_menu(self, parent: QWidget) -> QMenu:
        """Return the context menu: every button, and status and team for all chosen tasks."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        menu.addActions([self.actions.edit, self.actions.zoom])
        self._status_menu(menu)
        self._team_menu(menu)
        menu.addSeparator()
        menu.addActions(self.actions.shaping())
        menu.addSeparator()
        menu.addAction(self.actions.delete)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _status_menu(self, menu: QMenu) -> None:
        below = menu.addMenu(translate("MinePlanner", "Set Status"))
        below.setEnabled(bool(self._panel.chosen()) and not self._desk.session.read_only)
        chosen = [row.status for row in self._panel.model.rows if row.uuid in self._panel.chosen()]
        for value in STATUS_NAMES:
            item = below.addAction(said(STATUS_NAMES, value))
            item.setEnabled(any(value in life_cycle.next_states(status) for status in chosen))
            item.triggered.connect(lambda _checked=False, value=value: self.set_status(value))

    def _team_menu(self, menu: QMenu) -> None:
        below = menu.addMenu(parts.icon("team"), translate("MinePlanner", "Give to Team"))
        teams = self._desk.session.workspace.rows("team", ("code",))
        below.setEnabled(bool(self._panel.chosen()) and bool(teams) and not self._desk.session.read_only)
        for team in teams:
            item = below.addAction(" · ".join(filter(None, (team["code"], team["name"]))))
            item.triggered.connect(
                lambda _checked=False, team=team: self.set_team(team["uuid"], team["code"])
            )

    # -------------------------------------------------------------- state
    def refresh(self) -> None:
        """Enable what can be done now."""
        session = self._desk.session
        count = len(self._panel.chosen()) if session.is_open else 0
        writable = session.is_open and not session.read_only
        self.actions.draw.setEnabled(writable)
        self.actions.zoom.setEnabled(count > 0)
        self.actions.merge.setEnabled(writable and count > 1)
        self.actions.delete.setEnabled(writable and count > 0)
        one = (
            self.actions.edit,
            self.actions.corners,
            self.actions.boundary,
            self.actions.split,
            self.actions.cut,
            self.actions.widen,
            self.actions.boxes,
        )
        for action in one:
            action.setEnabled(writable and count == 1)
        self._refresh_undo(writable=writable)

    def _refresh_undo(self, *, writable: bool) -> None:
        from mine_planner.store import undo

        session = self._desk.session
        back = undo.undoable(session.workspace) if writable else None
        ahead = undo.redoable(session.workspace) if writable else None
        for action, step, words in (
            (self.actions.undo, back, translate("MinePlanner", "Undo: {}")),
            (self.actions.redo, ahead, translate("MinePlanner", "Redo: {}")),
        ):
            action.setEnabled(step is not None)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = words.format(step.name if step is not None else "–")
            action.setToolTip(f"{name} ({keys})")

    def show_or_explain(self) -> None:
        """Show the list, or say why it is empty and what to do."""
        from mine_planner.ui.tasks.empty_list import empty_list

        stack, tasks = self._panel.list_stack, self._panel.model
        while stack.count() > 1:
            old = stack.widget(1)
            stack.removeWidget(old)
            old.deleteLater()
        if tasks.shown_count():
            stack.setCurrentIndex(0)
            return
        stack.addWidget(empty_list(self._panel, filtered=bool(tasks.rows), draw=self.actions.draw))
        stack.setCurrentIndex(1)

    # -------------------------------------------------------------- drawing
    def draw(self) -> None:
        """Draw a new task."""
        self._purpose, self._target = "new", ""
        with self._desk.reporter.boundary():
            self._panel.drawing.draw_outline()

    def draw_for(self, purpose: str) -> None:
        """Begin to draw what changes the chosen task: a boundary, a cut, a piece."""
        chosen = self._panel.chosen()
        if len(chosen) != 1:
            return
        self._purpose, self._target = purpose, chosen[0]
        with self._desk.reporter.boundary():
            if purpose == "split":
                self._panel.drawing.draw_cut()
            else:
                self._panel.drawing.draw_outline(leave_out=self._target)

    def move_corners(self) -> None:
        """Begin QGIS's vertex tool on the layer of tasks, with the chosen one selected and in view."""
        from mine_planner.gis import layers

        layer = layers.workspace_layer(self._desk.project, "clearance_task")
        if layer is None or self._desk.edit_corners is None:
            self._desk.reporter.info(
                translate(
                    "MinePlanner", "The layer of tasks is not in the project: open the workspace again."
                )
            )
            return
        self.zoom()
        fid = next(row.fid for row in self._panel.model.rows if row.uuid == self._panel.chosen()[0])
        layer.selectByIds([fid])
        self._desk.edit_corners(layer)
        self._desk.reporter.info(
            translate("MinePlanner", "Move the corners, then save the edits of the layer Clearance tasks.")
        )

    def take_outline(self, geometry: QgsGeometry) -> None:
        """Use a drawn polygon for what it was drawn for."""
        from mine_planner.ui.tasks import shaping

        session = self._desk.session
        with self._desk.reporter.boundary():
            if self._purpose == "new":
                self._panel.outline_drawn(geometry)
                return
            self._panel.drawing.stop()
            if self._purpose == "cut_out":
                self._say(
                    translate("MinePlanner", "The piece is task {}"),
                    shaping.cut_out(session, self._target, geometry),
                )
            else:
                shaping.redraw(session, self._target, geometry)

    def take_cut(self, geometry: QgsGeometry) -> None:
        """Split the task along a drawn line."""
        from mine_planner.ui.tasks import shaping

        with self._desk.reporter.boundary():
            codes = shaping.split(self._desk.session, self._target, geometry)
            self._say(translate("MinePlanner", "The parts are {}"), ", ".join(codes))

    # -------------------------------------------------------------- doing
    def edit(self) -> None:
        """Open the form of the chosen task."""
        with self._desk.reporter.boundary():
            self._panel.form.begin_edit(self._panel.chosen()[0])

    def zoom(self) -> None:
        """Show the chosen tasks on the map."""
        from mine_planner.ui.tasks.zooming import zoom_to_tasks

        with self._desk.reporter.boundary():
            zoom_to_tasks(self._desk, self._panel.chosen())

    def merge(self) -> None:
        """Join the chosen tasks."""
        from mine_planner.ui.tasks import shaping

        with self._desk.reporter.boundary():
            code = shaping.merge(self._desk.session, self._panel.chosen())
            self._say(translate("MinePlanner", "The tasks are merged into {}"), code)

    def widen(self) -> None:
        """Ask for the margin, and widen."""
        from mine_planner.ui.tasks import shaping

        uuid = self._panel.chosen()[0]

        def then(metres: float) -> None:
            with self._desk.reporter.boundary():
                shaping.widen(self._desk.session, uuid, metres)

        question = translate("MinePlanner", "Margin around the hazard areas that the task has to hold:")
        button = translate("MinePlanner", "Widen")
        ask_figure(self._panel.tool_row, question, button, then, value=0, suffix=" m")

    def boxes(self) -> None:
        """Ask for the size, and divide."""
        from mine_planner.ui.tasks import shaping

        uuid = self._panel.chosen()[0]

        def then(metres: float) -> None:
            with self._desk.reporter.boundary():
                count = shaping.make_boxes(self._desk.session, uuid, metres)
                self._say(translate("MinePlanner", "The task has {} boxes"), str(count))

        question = translate("MinePlanner", "Side of a box, along the longest side of the task:")
        button = translate("MinePlanner", "Make Boxes")
        ask_figure(self._panel.tool_row, question, button, then, value=50, suffix=" m")

    def set_status(self, status: str) -> None:
        """Give all chosen tasks a status; a step back, a stop or a withdrawal asks for the reason."""
        chosen = self._panel.chosen()
        now = {row.uuid: row.status for row in self._panel.model.rows}
        moving = [uuid for uuid in chosen if now.get(uuid) != status]
        name = said(STATUS_NAMES, status)
        steps = {(step.before, step.after): step for step in life_cycle.ALLOWED_STEPS}
        known = [steps[now[uuid], status] for uuid in moving if (now[uuid], status) in steps]
        if not any(step.needs_reason for step in known):
            self._write(moving, {"status": status}, translate("MinePlanner", "Set status {}").format(name))
            return

        def then(reason: str) -> None:
            values = {"status": status, "status_reason": reason}
            self._write(moving, values, translate("MinePlanner", "Set status {}").format(name))

        question = translate("MinePlanner", "Why is the status set to {}?").format(name)
        ask_sentence(self._panel.tool_row, question, translate("MinePlanner", "Set Status"), then)

    def set_team(self, team: str, code: str) -> None:
        """Give all chosen tasks to a team."""
        name = translate("MinePlanner", "Give tasks to team {}").format(code)
        self._write(self._panel.chosen(), {"team_uuid": team}, name)

    def delete(self) -> None:
        """Delete the chosen tasks in one action; undo brings them back."""
        chosen = self._panel.chosen()
        with self._desk.reporter.boundary():
            tasks = self._desk.session.tasks()
            codes = ", ".join(tasks.row(uuid)["code"] for uuid in chosen)
            with self._desk.session.action(
                translate("MinePlanner", "Delete task {}").format(codes)
            ) as action:
                for uuid in chosen:
                    tasks.delete(action, uuid)
            self._say(translate("MinePlanner", "Deleted: {}; Undo brings it back"), codes)

    def undo(self) -> None:
        """Take back the last action."""
        with self._desk.reporter.boundary():
            self._say(translate("MinePlanner", "Taken back: {}"), self._desk.session.undo())

    def redo(self) -> None:
        """Do the action that was taken back again."""
        with self._desk.reporter.boundary():
            self._say(translate("MinePlanner", "Done again: {}"), self._desk.session.redo())

    def _write(self, uuids: list[str], values: dict[str, object], name: str) -> None:
        with self._desk.reporter.boundary(), self._desk.session.action(name) as action:
            self._desk.session.tasks().update_many(action, uuids, values)

    def _say(self, words: str, what: str) -> None:
        self._desk.reporter.success(words.format(what) + ".")
