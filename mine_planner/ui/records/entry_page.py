# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of the entry form: head and tables on the left, what they come to on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.record_drafts import CHILD_SHEETS, RecordDraft, next_leg, next_row
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.maps.form_parts import place_words
from mine_planner.ui.records import words
from mine_planner.ui.records.cell_table import CellTable
from mine_planner.ui.records.entry_fields import HeadFields, columns_of
from mine_planner.ui.records.readings import ReadingsView
from mine_planner.ui.records.sketch_view import SketchView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.PyQt.QtWidgets import QDialog

    from mine_planner.domain.record_cells import CellProblem
    from mine_planner.gis.record_entry import Decision
    from mine_planner.gis.record_import import RecordOrder
    from mine_planner.gis.record_positions import RecordPositions


class EntryPage(QObject):
    """Builds the form into a window and gives what is typed as a draft.

    Signals
    -------
    edited
        A cell or a field was changed by the person at the desk.
    """

    edited = pyqtSignal()

    def __init__(self, window: QDialog) -> None:
        super().__init__(window)
        self._systems: dict[str, list[tuple[float, float]]] = {}
        window.resize(1240, 680)
        outer = QVBoxLayout(window)
        self.notice = QLabel(window)
        self.notice.setWordWrap(True)
        split = QSplitter(Qt.Orientation.Horizontal, window)
        split.addWidget(self._build_form(window))
        split.addWidget(self._build_result(window))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([800, 420])
        split.setChildrenCollapsible(False)
        outer.addWidget(self.notice)
        outer.addWidget(split, 1)
        self.problem = QLabel(window)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        outer.addWidget(self.problem)
        outer.addWidget(self._build_decision(window))
        outer.addLayout(self._build_buttons(window))

    # -------------------------------------------------------------- building
    def _build_form(self, window: QWidget) -> QWidget:
        self.tabs = QTabWidget(window)
        self.tabs.setDocumentMode(True)
        head_page = QWidget(self.tabs)
        box = QVBoxLayout(head_page)
        fields = QWidget(head_page)
        self.head = HeadFields(fields)
        self.head.edited.connect(self.edited.emit)
        box.addWidget(fields)
        box.addLayout(self._build_order(head_page))
        box.addStretch(1)
        tables = QWidget(self.tabs)
        stack = QVBoxLayout(tables)
        self.tables: dict[str, CellTable] = {}
        for sheet in CHILD_SHEETS:
            title = QLabel(f"<b>{translate('MinePlanner', words.SHEETS[sheet])}</b>", tables)
            table = CellTable(sheet, columns_of(sheet), tables)
            table.setAccessibleName(translate("MinePlanner", words.SHEETS[sheet]))
            table.edited.connect(self.edited.emit)
            table.known_points = self.known_points
            self.tables[sheet] = table
            stack.addWidget(title)
            stack.addWidget(table, 1)
        self.tables["legs"].next_line = next_leg
        self.tables["rows"].next_line = next_row
        hint = QLabel(translate("MinePlanner", "Tab: next cell · Enter: next line · Ctrl+Del: remove line"))
        hint.setStyleSheet(f"color: {parts.tint(window, 0.6)};")
        stack.addWidget(hint)
        self.tabs.addTab(head_page, translate("MinePlanner", "&1 Head of the form"))
        self.tabs.addTab(tables, translate("MinePlanner", "&2 Points, legs and rows"))
        for place in range(2):
            keys = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), window)
            keys.activated.connect(lambda place=place: self.go_to_tab(place))
        return self.tabs

    def _build_order(self, page: QWidget) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(9, 0, 9, 0)
        form.setHorizontalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.operation = QComboBox(page)
        self.operation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.operation.setToolTip(
            translate("MinePlanner", "How the record's datum is led to the workspace's; kept with the record")
        )
        self.override = QLineEdit(page)
        self.override.setPlaceholderText(translate("MinePlanner", "Only where no datum shift is known"))
        self.batch = QComboBox(page)
        self.batch.setEditable(True)
        form.addRow(translate("MinePlanner", "Datum operation"), self.operation)
        form.addRow(translate("MinePlanner", "Reason to override"), self.override)
        form.addRow(translate("MinePlanner", "Batch"), self.batch)
        self.head.line_up(
            [form.labelForField(field) for field in (self.operation, self.override, self.batch)]
        )
        return form

    def _build_result(self, window: QWidget) -> QWidget:
        side = QWidget(window)
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        self.sketch = SketchView(side)
        line = QHBoxLayout()
        self.on_map = QCheckBox(translate("MinePlanner", "Show on the map"), side)
        self.on_map.setChecked(True)
        self.zoom = QPushButton(parts.icon("zoom"), translate("MinePlanner", "Zoom There"), side)
        self.zoom.setToolTip(translate("MinePlanner", "Move the map to where the record is placed now"))
        self.zoom.setAutoDefault(False)
        line.addWidget(self.on_map)
        line.addStretch(1)
        line.addWidget(self.zoom)
        self.result = QTextBrowser(side)
        self.result.document().setDocumentMargin(8)
        self.result.setAccessibleName(translate("MinePlanner", "What the record comes to"))
        self.result.setPlaceholderText(
            translate(
                "MinePlanner",
                "Enter the head, then points, legs and rows as they stand on the form. How far the rows may "
                "be off, and why, is said here while you type.",
            )
        )
        self.readings = ReadingsView(side)
        lower = QSplitter(Qt.Orientation.Vertical, side)
        for widget in (self.sketch, self.result, self.readings):
            lower.addWidget(widget)
        lower.setSizes([180, 260, 180])
        lower.setChildrenCollapsible(False)
        box.addWidget(lower, 1)
        box.addLayout(line)
        return side

    def _build_decision(self, window: QWidget) -> QWidget:
        self.decision_row = QWidget(window)
        line = QHBoxLayout(self.decision_row)
        line.setContentsMargins(0, 0, 0, 0)
        self.person = QLineEdit(self.decision_row)
        self.person.setPlaceholderText(translate("MinePlanner", "Role, such as operations officer"))
        self.reason = QLineEdit(self.decision_row)
        self.reason.setPlaceholderText(translate("MinePlanner", "Why the saved record is changed"))
        line.addWidget(QLabel(translate("MinePlanner", "Changed by"), self.decision_row))
        line.addWidget(self.person, 1)
        line.addWidget(QLabel(translate("MinePlanner", "Reason"), self.decision_row))
        line.addWidget(self.reason, 2)
        return self.decision_row

    def _build_buttons(self, window: QWidget) -> QHBoxLayout:
        self.discard = QPushButton(translate("MinePlanner", "Close Without Saving"), window)
        self.discard.setToolTip(translate("MinePlanner", "Close; what is typed and not saved is dropped"))
        self.keep = QPushButton(translate("MinePlanner", "Keep for Later"), window)
        self.keep.setToolTip(
            translate("MinePlanner", "Put the record, as far as it is typed, among the waiting records")
        )
        self.save = QPushButton(translate("MinePlanner", "Save Record"), window)
        self.save.setShortcut(QKeySequence("Ctrl+S"))
        self.save.setToolTip(translate("MinePlanner", "Save the record and its located rows (Ctrl+S)"))
        line = QHBoxLayout()
        line.addStretch(1)
        for made in (self.discard, self.keep, self.save):
            made.setAutoDefault(False)
            line.addWidget(made)
        return line

    # -------------------------------------------------------------- content
    def fill(self, draft: RecordDraft, order: RecordOrder) -> None:
        """Show a draft."""
        self.head.fill(draft.head)
        for sheet, table in self.tables.items():
            table.fill(draft.children.get(sheet, []))
        self._systems = {}
        self.operation.blockSignals(True)
        self.operation.clear()
        self.operation.addItem(translate("MinePlanner", "The first that is made for the place"), "")
        if order.operation:
            self.operation.addItem(translate("MinePlanner", "as saved"), order.operation)
            self.operation.setCurrentIndex(1)
        self.operation.blockSignals(False)
        self.override.setText(order.override_reason)
        self.person.clear()
        self.reason.clear()
        self.go_to_tab(0)

    def fill_batches(self, names: list[str]) -> None:
        """Offer the batches that are there."""
        self.batch.clear()
        self.batch.addItems(names)
        self.batch.setCurrentText("")

    def fill_operations(self, where: RecordPositions, target: QgsCoordinateReferenceSystem) -> None:
        """Offer the operations that lead from a record's positions to the workspace, once per place."""
        from mine_planner.gis import record_operations

        systems = {where.crs: []} if where.crs else {}
        systems |= record_operations.given_positions([where])
        if systems == self._systems:
            return
        self._systems = systems
        chosen = self.operation.currentData() or ""
        self.operation.blockSignals(True)
        self.operation.clear()
        self.operation.addItem(translate("MinePlanner", "The first that is made for the place"), "")
        for item in record_operations.choices_for(systems, target):
            if item.problem:
                continue
            text = f"{item.name}, EPSG:{item.code}" if item.code else item.name
            text += f" · ±{number(item.accuracy_m or 0.0, 1)} m"
            area = place_words(item.area, is_made_here=item.is_made_here)
            self.operation.addItem(text + area, item.proj)
            self.operation.setItemData(self.operation.count() - 1, item.area, Qt.ItemDataRole.ToolTipRole)
        if chosen and self.operation.findData(chosen) < 0:
            self.operation.addItem(translate("MinePlanner", "as saved"), chosen)
        self.operation.setCurrentIndex(max(self.operation.findData(chosen), 0))
        self.operation.blockSignals(False)

    def draft(self) -> RecordDraft:
        """Return what is typed as a draft; a point without a role is a landmark."""
        children = {sheet: table.lines() for sheet, table in self.tables.items()}
        for point in children["ref_points"]:
            point.setdefault("role", "landmark")
        return RecordDraft(self.head.cells(), children)

    def known_points(self) -> list[str]:
        """Return the labels that are typed in points and legs."""
        lines = [*self.tables["ref_points"].lines(), *self.tables["legs"].lines()]
        labels = [line.get(name, "") for line in lines for name in ("label", "from_pt", "to_pt")]
        return sorted({label for label in labels if label})

    def decision(self) -> Decision:
        """Return who changes a saved record, and why."""
        from mine_planner.gis.record_entry import Decision

        return Decision(self.person.text().strip(), self.reason.text().strip())

    def take_decision(self, decision: Decision) -> None:
        """Let the decision for a reading stand for the change that is saved with it."""
        self.person.setText(self.person.text() or decision.person)
        self.reason.setText(self.reason.text() or decision.reason)

    def mark(self, problems: Sequence[CellProblem]) -> None:
        """Mark the fields and cells that cannot be read."""
        self.head.mark(problems)
        for table in self.tables.values():
            table.mark(problems)

    def go_to_tab(self, place: int) -> None:
        """Show head or tables, and put the cursor there."""
        self.tabs.setCurrentIndex(place)
        if place == 0:
            self.head.fields["record"].setFocus()
        else:
            table = self.tables["ref_points"]
            table.setCurrentCell(0, 0)
            table.setFocus()
