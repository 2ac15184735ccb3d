# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Batch": maps that were handed over together, by whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.maps import form_parts
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class BatchWindow(PlannerWindow):
    """Makes a batch, or renames and describes one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Batch of Maps"))
        self.setMinimumWidth(380)
        self.uuid = ""
        column = QVBoxLayout(self)
        form = form_parts.new_form(translate("MinePlanner", "Handed over together"), column, self)
        self.name, self.from_whom = QLineEdit(self), QLineEdit(self)
        self.from_whom.setPlaceholderText(translate("MinePlanner", "Who handed it over"))
        self.received = form_parts.day_field(self)
        self.note = QPlainTextEdit(self)
        self.note.setFixedHeight(72)
        self.note.setTabChangesFocus(True)
        form.addRow(translate("MinePlanner", "&Name"), self.name)
        form.addRow(translate("MinePlanner", "&From"), self.from_whom)
        form.addRow(translate("MinePlanner", "Received &on"), self.received)
        form.addRow(translate("MinePlanner", "No&te"), self.note)
        self.closing = form_parts.Closing(self, column, self.save, reason=False)

    def show_batch(self, uuid: str) -> None:
        """Show a batch; an empty uuid begins a new one."""
        row = self.desk.session.workspace.row("batch", uuid=uuid) if uuid else None
        self.uuid = "" if row is None else uuid
        self.name.setText("" if row is None else row["name"])
        self.from_whom.setText("" if row is None else row["handed_over_by"])
        form_parts.set_day(self.received, None if row is None else row["received_on"])
        self.note.setPlainText("" if row is None else row["note"])
        self.closing.save.setEnabled(not self.desk.session.read_only)
        self.name.setFocus()

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields, as it is stored."""
        return {
            "name": self.name.text().strip(),
            "handed_over_by": self.from_whom.text().strip(),
            "received_on": form_parts.day_of(self.received),
            "note": self.note.toPlainText().strip(),
        }

    def save(self) -> None:
        """Save the batch and close."""
        values = self.values()
        if not values["name"]:
            sentence = translate("MinePlanner", "The batch has no name: enter one.")
            parts.complain(self.closing.problem, sentence)
            self.name.setFocus()
            return
        session = self.desk.session
        changed, made = translate("MinePlanner", "Change batch {}"), translate("MinePlanner", "Make batch {}")
        words = changed if self.uuid else made
        with self.desk.reporter.boundary():
            last = session.workspace.connection.execute(_LAST).fetchone()[0]
            with session.action(words.format(values["name"])) as action:
                if self.uuid:
                    action.update("batch", self.uuid, values)
                else:
                    action.insert("batch", values | {"sort_order": int(last) + 10})
            self.close()


_LAST = "SELECT coalesce(max(sort_order), -10) FROM batch"
