# SPDX-License-Identifier: GPL-2.0-or-later
"""How the window of a scan is laid out: scan and table at the left, form and verdict at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.scans import points_model
from mine_planner.ui.scans.fields import ScanFields
from mine_planner.ui.scans.scan_view import ScanView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtGui import QAction
    from qgis.PyQt.QtWidgets import QDialog

FIRST_SIZE = QSize(1180, 690)
FORM_WIDTH = 372
_Trigger = QAbstractItemView.EditTrigger
_EDIT = _Trigger.DoubleClicked | _Trigger.SelectedClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed


class ScanLayout:
    """The widgets of the window, by name."""

    def __init__(self, window: QDialog, actions: Sequence[QAction | None]) -> None:
        self.view = ScanView(window)
        self.table = _table(window)
        self.fields = ScanFields(window)
        self.page_label = QLabel(translate("MinePlanner", "Page"), window)
        self.page_spin = QSpinBox(window)
        self.page_spin.setMinimum(1)
        self.page_spin.setKeyboardTracking(False)
        self.page_spin.setAccessibleName(translate("MinePlanner", "Page of the PDF"))
        self.page_label.setBuddy(self.page_spin)
        self.then_map = QCheckBox(translate("MinePlanner", "Then pick on the map"), window)
        self.then_map.setToolTip(
            translate(
                "MinePlanner", "After each click on the scan the window steps aside for a click on the map"
            )
        )
        self.state_label = QLabel(window)
        self.aside_box = QCheckBox(window)
        self.aside_frame = _aside(window, self.aside_box)
        self.verdict = QLabel(window)
        self.problem = QLabel(window)
        self.progress = QProgressBar(window)
        self.cancel_button = QPushButton(translate("MinePlanner", "Cancel"), window)
        self.discard_button = QPushButton(translate("MinePlanner", "Discard"), window)
        self.save_button = QPushButton(translate("MinePlanner", "Bring In"), window)
        self._lay_out(window, actions)

    def _lay_out(self, window: QDialog, actions: Sequence[QAction | None]) -> None:
        split = QSplitter(Qt.Orientation.Vertical, window)
        split.addWidget(self.view)
        split.addWidget(self.table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([450, 190])
        left = QWidget(window)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._tool_row(left, actions))
        column.addWidget(self.aside_frame)
        column.addWidget(split, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(left, 1)
        row.addWidget(self._right(window))
        outer = QVBoxLayout(window)
        outer.setContentsMargins(10, 8, 10, 10)
        outer.addLayout(row, 1)
        outer.addLayout(self._bottom())
        window.resize(FIRST_SIZE)
        window.setMinimumSize(820, 480)

    def _tool_row(self, parent: QWidget, actions: Sequence[QAction | None]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for item in actions:
            if item is None:
                row.addSpacing(10)
                continue
            button: QToolButton = parts.button(parent, item, with_text=bool(item.data()))
            row.addWidget(button)
        row.addSpacing(10)
        row.addWidget(self.then_map)
        row.addStretch(1)
        row.addWidget(self.page_label)
        row.addWidget(self.page_spin)
        return row

    def _right(self, window: QWidget) -> QWidget:
        side = QWidget(window)
        side.setFixedWidth(FORM_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        scroll = QScrollArea(side)
        scroll.setWidget(self.fields)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(scroll, 1)
        frame = QFrame(side)
        frame.setObjectName("verdictFrame")
        frame.setStyleSheet(
            f"#verdictFrame {{ border: 1px solid {parts.tint(side, 0.25)}; border-radius: 4px; }}"
        )
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(10, 8, 10, 8)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.RichText)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verdict.setAccessibleName(translate("MinePlanner", "What the fit is worth"))
        inner.addWidget(self.verdict)
        column.addWidget(frame)
        return side

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.progress.setRange(0, 100)
        self.progress.setMaximumWidth(220)
        for widget in (self.progress, self.cancel_button):
            widget.hide()
        row.addWidget(self.problem, 1)
        row.addWidget(self.state_label, 1)
        row.addWidget(self.progress)
        row.addWidget(self.cancel_button)
        row.addWidget(self.discard_button)
        row.addWidget(self.save_button)
        for button in (self.cancel_button, self.discard_button, self.save_button):
            button.setAutoDefault(False)
        return row


def _table(window: QWidget) -> QTableView:
    table = QTableView(window)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(_EDIT)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 9)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setMinimumHeight(120)
    table.setAccessibleName(translate("MinePlanner", "Control points"))
    return table


def size_columns(table: QTableView) -> None:
    """Give figures their width and the remark the rest; called when the model is set."""
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    wide = table.fontMetrics().horizontalAdvance("0")
    widths = {
        points_model.USE: 7,
        points_model.FIRST: 14,
        points_model.SECOND: 14,
        points_model.RESIDUAL: 9,
        points_model.PAPER: 10,
        points_model.LEFT_OUT: 9,
    }
    for column, digits in widths.items():
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(column, digits * wide)
    header.setSectionResizeMode(points_model.REMARK, QHeaderView.ResizeMode.Stretch)


def _aside(window: QWidget, box: QCheckBox) -> QFrame:
    """Return the bar that asks about a georeferencing which the file brings."""
    frame = QFrame(window)
    frame.setObjectName("asideFrame")
    frame.setStyleSheet("#asideFrame { border: 1px solid #bf6f12; border-radius: 4px; }")
    row = QHBoxLayout(frame)
    row.setContentsMargins(10, 5, 10, 5)
    words = QLabel(
        translate(
            "MinePlanner", "⚠ This file brings a georeferencing of its own; nobody knows how good it is."
        ),
        frame,
    )
    box.setText(translate("MinePlanner", "Set it aside: the control points alone decide"))
    row.addWidget(words)
    row.addStretch(1)
    row.addWidget(box)
    frame.hide()
    return frame
