# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with tasks: each command ends in one saved action or in a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QMenu

from mine_planner.domain import life_cycle
from mine_planner.i18n import translate
from mine_planner.ui.popups import ask_sentence
from mine_planner.ui.tasks.actions import TaskActions
from mine_planner.ui.tasks.ground import GroundCommands
from mine_planner.ui.tasks.several import ForSeveral
from mine_planner.ui.tasks.words import STATUS_NAMES, said

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.panel import TasksPanel


class TaskCommands(GroundCommands):
    """Does what the panel's actions ask for, with the chosen tasks."""

    def __init__(self, desk: Desk, panel: TasksPanel) -> None:
        super().__init__(desk, panel)
        self.actions = TaskActions(panel, self)
        self.several = ForSeveral(desk, panel, self)
        self.refresh()

    def make_menu(self, parent: QWidget) -> QMenu:
        """Return the context menu: every button, and what all chosen tasks get at once."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        menu.addActions([self.actions.edit, self.actions.dossier, self.actions.zoom])
        self.several.fill(menu)
        menu.addSeparator()
        menu.addActions(self.actions.shaping())
        menu.addSeparator()
        menu.addAction(self.actions.delete)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # -------------------------------------------------------------- state
    def refresh(self) -> None:
        """Enable what can be done now."""
        session = self._desk.session
        count = len(self._panel.chosen()) if session.is_open else 0
        writable = session.is_open and not session.read_only
        for action in (self.actions.draw, self.actions.bearings, self.actions.propose):
            action.setEnabled(writable)
        self.actions.revisions.setEnabled(session.is_open)
        self.actions.zoom.setEnabled(count > 0)
        self.actions.merge.setEnabled(writable and count > 1)
        self.actions.delete.setEnabled(writable and count > 0)
        one = (
            self.actions.edit,
            self.actions.corners,
            self.actions.boundary,
            self.actions.reshape,
            self.actions.dossier,
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

    # -------------------------------------------------------------- doing
    def edit(self) -> None:
        """Open the form of the chosen task."""
        with self._desk.reporter.boundary():
            self._panel.form.begin_edit(self._panel.chosen()[0])

    def dossier(self) -> None:
        """Open work items, attachments and devices of the chosen task."""
        from mine_planner.ui.tasks.dossier_window import DossierWindow
        from mine_planner.ui.window import open_window

        with self._desk.reporter.boundary():
            open_window(DossierWindow, self._desk).set_task(self._panel.chosen()[0])

    def zoom(self) -> None:
        """Show the chosen tasks on the map."""
        from mine_planner.ui.tasks.zooming import zoom_to_tasks

        with self._desk.reporter.boundary():
            zoom_to_tasks(self._desk, self._panel.chosen())

    def set_status(self, status: str) -> None:
        """Give all chosen tasks a status; a step back, a stop or a withdrawal asks for the reason."""
        chosen = self._panel.chosen()
        now = {row.uuid: row.status for row in self._panel.model.rows}
        moving = [uuid for uuid in chosen if now.get(uuid) != status]
        name = said(STATUS_NAMES, status)
        steps = {(step.before, step.after): step for step in life_cycle.ALLOWED_STEPS}
        known = [steps[now[uuid], status] for uuid in moving if (now[uuid], status) in steps]
        if not any(step.needs_reason for step in known):
            self.write(moving, {"status": status}, translate("MinePlanner", "Set status {}").format(name))
            return

        def then(reason: str) -> None:
            values = {"status": status, "status_reason": reason}
            self.write(moving, values, translate("MinePlanner", "Set status {}").format(name))

        question = translate("MinePlanner", "Why is the status set to {}?").format(name)
        ask_sentence(self._panel.tool_row, question, translate("MinePlanner", "Set Status"), then)

    def set_team(self, team: str, code: str) -> None:
        """Give all chosen tasks to a team."""
        name = translate("MinePlanner", "Give tasks to team {}").format(code)
        self.write(self._panel.chosen(), {"team_uuid": team}, name)

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

    def write(self, uuids: list[str], values: dict[str, object], name: str) -> None:
        """Give tasks the same values in one action."""
        with self._desk.reporter.boundary(), self._desk.session.action(name) as action:
            self._desk.session.tasks().update_many(action, uuids, values)

    def _say(self, words: str, what: str) -> None:
        self._desk.reporter.success(words.format(what) + ".")
