# SPDX-License-Identifier: GPL-2.0-or-later
"""A small question beside the button that asked it: one figure or one sentence, never modal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

if TYPE_CHECKING:
    from collections.abc import Callable


def ask_figure(
    anchor: QWidget,
    question: str,
    button: str,
    then: Callable[[float], object],
    *,
    value: float,
    suffix: str,
    maximum: float = 10_000.0,
) -> QMenu:
    """Ask for a figure below a widget; ``then`` gets it when the button or Enter is pressed."""
    spin = QgsDoubleSpinBox()
    spin.setDecimals(0)
    spin.setMaximum(maximum)
    spin.setValue(value)
    spin.setSuffix(suffix)
    spin.setShowClearButton(False)
    return _popup(anchor, question, button, spin, lambda: then(spin.value()))


def ask_sentence(
    anchor: QWidget, question: str, button: str, then: Callable[[str], object], *, hint: str = ""
) -> QMenu:
    """Ask for a sentence below a widget; nothing happens while it is empty."""
    edit = QgsFilterLineEdit()
    edit.setPlaceholderText(hint)
    edit.setMinimumWidth(220)

    def take() -> None:
        if edit.text().strip():
            then(edit.text().strip())

    menu = _popup(anchor, question, button, edit, take)
    edit.returnPressed.connect(lambda: _finish(menu, take))
    return menu


def _finish(menu: QMenu, take: Callable[[], object]) -> None:
    menu.close()
    take()


def _popup(anchor: QWidget, question: str, button: str, field: QWidget, take: Callable[[], object]) -> QMenu:
    menu = QMenu(anchor)
    menu.setObjectName("plannerPopup")
    body = QWidget(menu)
    column = QVBoxLayout(body)
    column.setContentsMargins(10, 8, 10, 8)
    words = QLabel(question, body)
    words.setWordWrap(True)
    column.addWidget(words)
    row = QHBoxLayout()
    row.addWidget(field, 1)
    go = QPushButton(button, body)
    go.setDefault(True)
    row.addWidget(go)
    column.addLayout(row)
    holder = QWidgetAction(menu)
    holder.setDefaultWidget(body)
    menu.addAction(holder)
    go.clicked.connect(lambda _checked=False: _finish(menu, take))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
    field.setFocus()
    return menu
