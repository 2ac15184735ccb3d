# SPDX-License-Identifier: GPL-2.0-or-later
"""Approve a sheet, verify a sheet in somebody's hand, and look at who holds which copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.popups import ask_sentence

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QToolButton

    from mine_planner.store.sheets import Verdict
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.sheets.panel import SheetsPanel


class Approvals(QObject):
    """The three actions beside *Make sheets*."""

    def __init__(self, desk: Desk, panel: SheetsPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel

    def fill(self, approve: QToolButton, verify: QToolButton, register: QToolButton) -> None:
        """Give the buttons their actions."""
        for button, words, icon, tip, call in (
            (
                approve,
                translate("MinePlanner", "Approve Sheet…"),
                "accept",
                translate("MinePlanner", "Approve the content of this sheet for field use"),
                self.approve,
            ),
            (
                verify,
                translate("MinePlanner", "Verify Sheet…"),
                "find",
                translate("MinePlanner", "Type the code of a sheet to learn whether it still holds"),
                self.verify,
            ),
            (
                register,
                translate("MinePlanner", "Show Register"),
                "history",
                translate("MinePlanner", "Show who holds which copy and revision"),
                self.show_register,
            ),
        ):
            button.setDefaultAction(parts.action(self._panel, words, icon, tip, call))
            button.setAutoRaise(True)

    # -------------------------------------------------------------- approve
    def approve(self) -> None:
        """Ask who approves, and approve exactly what the sheet says now."""
        state = self._panel.current()
        if state is None:
            return
        ask_sentence(
            self._panel.approve_button,
            translate(
                "MinePlanner",
                "Who approves revision {} of {} for field use? Any later change of content ends it.",
            ).format(state.revision, state.code),
            translate("MinePlanner", "Approve"),
            lambda name: self.approve_as(state.code, name),
            hint=translate("MinePlanner", "for example: Operations officer"),
        )

    def approve_as(self, code: str, approver: str) -> None:
        """Approve the sheet of a task in somebody's name."""
        from mine_planner.gis.sheets.reading import SheetReader
        from mine_planner.store.sheets import SheetStore

        with self._desk.reporter.boundary():
            workspace = self._desk.session.workspace
            content = SheetReader(workspace).read(code)
            store = SheetStore(workspace)
            with self._desk.session.action(f"Approve the sheet of task {code}") as action:
                store.approve(action, content, approver)
            self._desk.reporter.success(
                translate("MinePlanner", "The sheet of {} is approved for field use.").format(code)
            )

    # -------------------------------------------------------------- verify
    def verify(self) -> None:
        """Ask for a code and say what is known of that sheet."""
        ask_sentence(
            self._panel.verify_button,
            translate("MinePlanner", "Code beside the QR code of the sheet:"),
            translate("MinePlanner", "Verify"),
            self.verify_code,
            hint="3QNR-CZPK",
        )

    def verify_code(self, typed: str) -> None:
        """Say what is known of the sheet with this code."""
        with self._desk.reporter.boundary():
            verdict = self.verdict(typed)
            show = self._desk.reporter.success if verdict.good else self._desk.reporter.warning
            show(verdict_words(verdict))

    def verdict(self, typed: str) -> Verdict:
        """Return what is known of the sheet with this code, compared with the workspace of now."""
        from mine_planner.gis.sheets.reading import SheetReader
        from mine_planner.store.sheets import SheetStore

        workspace = self._desk.session.workspace
        store = SheetStore(workspace)
        verdict = store.verify(typed)
        if not verdict.task_code:
            return verdict
        return store.verify(typed, SheetReader(workspace).read(verdict.task_code))

    # -------------------------------------------------------------- register
    def show_register(self) -> None:
        """Show who holds which copy."""
        from mine_planner.ui.sheets.register_window import RegisterWindow
        from mine_planner.ui.window import open_window

        open_window(RegisterWindow, self._desk)


def verdict_words(verdict: Verdict) -> str:
    """Return what a verdict means for the person with the paper."""
    words = {
        "current": translate("MinePlanner", "Sheet {} revision {} is the current, approved one."),
        "draft": translate("MinePlanner", "Sheet {} revision {} is a draft: not for field use."),
        "superseded": translate(
            "MinePlanner", "Sheet {} revision {} was replaced by a newer one: do not work from it."
        ),
        "recalled": translate("MinePlanner", "Sheet {} revision {} was recalled: do not work from it."),
        "content_changed": translate(
            "MinePlanner", "The plan of {} changed since revision {}: do not work from this sheet."
        ),
        "approval_ended": translate(
            "MinePlanner", "The approval of sheet {} revision {} ended: do not work from it."
        ),
        "unknown": translate(
            "MinePlanner", "No sheet with this code is in the register: check the code, or do not use it."
        ),
    }
    return words[verdict.state].format(verdict.task_code, verdict.revision)
