# SPDX-License-Identifier: GPL-2.0-or-later
"""How the fields of the report form behave: narrow, right-aligned, lists that keep what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.ui.progress.panel import ProgressPanel

NARROW = 60
"""A field may get this narrow, so that the form fits a dock of 340 pixels."""


def narrow_fields(ui: ProgressPanel, changed: Callable[[], object]) -> None:
    """Let the fields get narrow, and tell when one of them changes."""
    for spin in (ui.hours_spin, ui.area_spin, ui.unchecked_spin, ui.stoppage_spin):
        spin.setShowClearButton(False)
    for spin in (
        *(ui.hours_spin, ui.deminers_spin, ui.machines_spin, ui.dogs_spin),
        *(ui.area_spin, ui.unchecked_spin, ui.stoppage_spin),
    ):
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.setMinimumWidth(NARROW)
        spin.valueChanged.connect(lambda _value: changed())
    for box in (ui.team_box, ui.unchecked_box, ui.stoppage_box):
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.editTextChanged.connect(lambda _text: changed())
    for box in (ui.task_box, ui.team_box, ui.method_box, ui.unchecked_box, ui.stoppage_box):
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.setMinimumWidth(NARROW)


def refill(box: QComboBox, items: list[tuple[str, str]]) -> None:
    """Put new values and labels into a list; what is chosen or typed stays."""
    chosen, text = box.currentData(), box.currentText()
    box.blockSignals(True)
    box.clear()
    for value, label in items:
        box.addItem(label, value)
    index = box.findData(chosen) if chosen is not None else 0
    box.setCurrentIndex(max(index, 0))
    if box.isEditable() and index <= 0 and text:
        box.setEditText(text)
    box.blockSignals(False)


def choose(box: QComboBox, value: str) -> None:
    """Choose a value; one that the list does not hold is added."""
    index = box.findData(value)
    if index < 0 and value:
        box.addItem(value, value)
        index = box.count() - 1
    box.setCurrentIndex(max(index, 0))
