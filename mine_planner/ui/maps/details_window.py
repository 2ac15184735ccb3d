# SPDX-License-Identifier: GPL-2.0-or-later
"""The window "Map details": what a handed-over map is and who handed it over, corrected with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
)

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.maps import form_parts
from mine_planner.ui.maps.completeness_group import CompletenessGroup
from mine_planner.ui.maps.weighing import said_by
from mine_planner.ui.times import local_time
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.ui.desk import Desk

_LARGEST_SCALE = 10_000_000


class DetailsWindow(PlannerWindow):
    """Corrects what was written down of a map; its grade, accuracy and status are weighed elsewhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Map Details"))
        self.setMinimumWidth(820)
        self.resize(860, 480)
        self.uuid = ""
        column = QVBoxLayout(self)
        sides = QHBoxLayout()
        column.addLayout(sides, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        self._add_map(left)
        self._add_provenance(left)
        self.completeness = CompletenessGroup(self)  # after the left side: Tab goes in this order
        right.addWidget(self.completeness)
        self._add_file(right)
        for side in (left, right):
            side.addStretch(1)
            sides.addLayout(side, 1)
        self.closing = form_parts.Closing(self, column, self.save, reason=True)

    def show_map(self, uuid: str) -> None:
        """Show a map's details."""
        row = self.desk.session.workspace.row("source_map", uuid=uuid)
        if row is None:
            self.close()
            return
        self.uuid = uuid
        self._show(row)

    def reload(self) -> None:
        """Close when the map is gone; what is being typed stays."""
        if self.uuid and self.desk.session.workspace.row("source_map", uuid=self.uuid) is None:
            self.close()

    def save(self) -> None:
        """Save what was changed, under the reason; nothing is saved where nothing changed."""
        if not self.uuid or not self.closing.answered():
            return
        with self.desk.reporter.boundary():
            row = self.desk.session.workspace.row("source_map", uuid=self.uuid)
            changed = {} if row is None else changes(row, self.values())
            if row is None or not (changed or self.completeness.is_changed()):
                said = translate("MinePlanner", "Nothing was changed.")
                parts.complain(self.closing.problem, said)
                return
            who, why = self.closing.who.text().strip(), self.closing.why.text().strip()
            line = said_by(who, why, translate("MinePlanner", "details corrected"))
            changed["note"] = "\n".join(filter(None, (self.note.toPlainText().strip(), line)))
            name = translate("MinePlanner", "Change details of {}: {}").format(row["name"], why)
            with self.desk.session.action(name) as action:
                action.update("source_map", self.uuid, changed)
                if self.completeness.is_changed():
                    self.completeness.save(action, self.uuid, person=who, reason=why)
            self.closing.why.clear()
            self.show_map(self.uuid)

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields, as it is stored."""
        return {
            "name": self.name.text().strip(),
            "batch_uuid": self.batch.currentData() or None,
            "map_sheet": self.sheet.text().strip(),
            "map_edition": self.edition.text().strip(),
            "map_scale": self.scale.value() or None,
            "handed_over_by": self.from_whom.text().strip(),
            "handed_over_on": form_parts.day_of(self.received),
            "note": self.note.toPlainText().strip(),
        }

    # -------------------------------------------------------------- building
    def _add_map(self, column: QVBoxLayout) -> None:
        form = form_parts.new_form(translate("MinePlanner", "The map"), column, self)
        self.name, self.sheet, self.edition = (QLineEdit(self) for _ in range(3))
        self.batch = QComboBox(self)
        self.scale = QSpinBox(self)
        self.scale.setRange(0, _LARGEST_SCALE)
        self.scale.setSingleStep(5000)
        self.scale.setGroupSeparatorShown(True)
        self.scale.setPrefix("1:")
        self.scale.setSpecialValueText(translate("MinePlanner", "Not known"))
        form.addRow(translate("MinePlanner", "&Name"), self.name)
        form.addRow(translate("MinePlanner", "&Batch"), self.batch)
        row = QHBoxLayout()
        edition = QLabel(translate("MinePlanner", "&Edition"), self)
        edition.setBuddy(self.edition)
        row.addWidget(self.sheet, 1)
        row.addWidget(edition)
        row.addWidget(self.edition, 1)
        sheet = QLabel(translate("MinePlanner", "S&heet"), self)
        sheet.setBuddy(self.sheet)
        form.addRow(sheet, row)
        form.addRow(translate("MinePlanner", "S&cale"), self.scale)

    def _add_provenance(self, column: QVBoxLayout) -> None:
        form = form_parts.new_form(translate("MinePlanner", "How it came"), column, self)
        self.from_whom = QLineEdit(self)
        self.from_whom.setPlaceholderText(translate("MinePlanner", "Who handed it over"))
        self.received = form_parts.day_field(self)
        self.note = QPlainTextEdit(self)
        self.note.setFixedHeight(54)
        self.note.setTabChangesFocus(True)
        form.addRow(translate("MinePlanner", "&From"), self.from_whom)
        form.addRow(translate("MinePlanner", "Received &on"), self.received)
        form.addRow(translate("MinePlanner", "No&te"), self.note)

    def _add_file(self, column: QVBoxLayout) -> None:
        form = form_parts.new_form(translate("MinePlanner", "The file, as it came in"), column, self)
        self.file, self.checksum, self.brought_in, self.system = (QLabel(self) for _ in range(4))
        for label in (self.file, self.checksum, self.brought_in, self.system):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(translate("MinePlanner", "File"), self.file)
        form.addRow(translate("MinePlanner", "SHA-256"), self.checksum)
        form.addRow(translate("MinePlanner", "Brought in"), self.brought_in)
        form.addRow(translate("MinePlanner", "CRS"), self.system)

    def _show(self, row: sqlite3.Row) -> None:
        self.setWindowTitle(translate("MinePlanner", "Map Details · {}").format(row["name"]))
        self.name.setText(row["name"])
        self.batch.clear()
        self.batch.addItem(translate("MinePlanner", "No batch"), "")
        for batch in self.desk.session.workspace.rows("batch", ("sort_order", "fid")):
            self.batch.addItem(batch["name"], batch["uuid"])
        self.batch.setCurrentIndex(max(self.batch.findData(row["batch_uuid"] or ""), 0))
        self.sheet.setText(row["map_sheet"])
        self.edition.setText(row["map_edition"])
        self.scale.setValue(row["map_scale"] or 0)
        self.from_whom.setText(row["handed_over_by"])
        form_parts.set_day(self.received, row["handed_over_on"])
        self.note.setPlainText(row["note"])
        self.file.setText(" · ".join(filter(None, (row["file_name"], row["file_layer"]))) or "–")
        digest = row["file_sha256"] or ""
        self.checksum.setText(" ".join(digest[i : i + 8] for i in range(0, len(digest), 8)) or "–")
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.8)
        self.checksum.setFont(small)
        # A form gives a wrapped label one line; a checksum of 64 characters takes two.
        self.checksum.setMinimumHeight(2 * self.checksum.fontMetrics().lineSpacing() if digest else 0)
        self.brought_in.setText(
            " · ".join(filter(None, (local_time(row["imported_at"]), row["imported_by"]))) or "–"
        )
        self.system.setText(" · ".join(filter(None, (row["crs"], row["crs_operation"]))) or "–")
        self.completeness.show_map(self.desk.session.workspace, row)
        self.closing.save.setEnabled(not self.desk.session.read_only)
        needed = self.layout().heightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))


def changes(row: sqlite3.Row, values: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that differ from what is stored."""
    return {name: value for name, value in values.items() if (row[name] or None) != (value or None)}
