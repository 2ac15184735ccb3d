# SPDX-License-Identifier: GPL-2.0-or-later
"""A question beside a button for what a person must answer for: who decides, and for what reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_SIGMA_M = 99_999.0


class DecisionPopup(QMenu):
    """Asks for a person and a reason, perhaps for a figure too; nothing happens while one is missing.

    Attributes
    ----------
    figure
        The figure's field; None where none is asked for.
    """

    def __init__(
        self,
        anchor: QWidget,
        question: str,
        button: str,
        then: Callable[[str, str], object],
        *,
        person: str = "",
        sigma_m: float | None = None,
    ) -> None:
        super().__init__(anchor)
        self.setObjectName("plannerPopup")
        self._then = then
        self._build(question, button, person, sigma_m)
        self.who.textChanged.connect(self._judge)
        self.why.textChanged.connect(self._judge)
        self.why.returnPressed.connect(self.take)
        self.go.clicked.connect(lambda _checked=False: self.take())
        self.aboutToHide.connect(self.deleteLater)
        self._judge()
        self.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
        (self.why if person else self.who).setFocus()

    def _build(self, question: str, button: str, person: str, sigma_m: float | None) -> None:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 8, 10, 8)
        words = QLabel(question, body)
        words.setWordWrap(True)
        words.setMinimumWidth(270)
        column.addWidget(words)
        form = QFormLayout()
        self.figure = self._figure(form, sigma_m)
        self.who = QLineEdit(person, body)
        self.who.setPlaceholderText(translate("MinePlanner", "Role, such as operations officer"))
        self.why = QLineEdit(body)
        self.why.setPlaceholderText(translate("MinePlanner", "What it rests on"))
        form.addRow(translate("MinePlanner", "Decided &by"), self.who)
        form.addRow(translate("MinePlanner", "&Reason"), self.why)
        column.addLayout(form)
        self.go = QPushButton(button, body)
        self.go.setDefault(True)
        column.addWidget(self.go)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(body)
        self.addAction(holder)

    def take(self) -> None:
        """Hand the answer on, once it is whole."""
        if self.go.isEnabled():
            who, why = self.who.text().strip(), self.why.text().strip()
            self.close()
            self._then(who, why)

    def _figure(self, form: QFormLayout, sigma_m: float | None) -> QDoubleSpinBox | None:
        if sigma_m is None:
            return None
        from mine_planner.ui.maps.words import within

        spin = QDoubleSpinBox(self)
        spin.setDecimals(1)
        spin.setRange(0.1, _MOST_SIGMA_M)
        spin.setSuffix(translate("MinePlanner", " m"))
        said = QLabel(self)
        spin.valueChanged.connect(lambda value: said.setText(within(value)))
        spin.setValue(sigma_m)
        said.setText(within(spin.value()))
        form.addRow(translate("MinePlanner", "&Sigma per axis"), spin)
        form.addRow("", said)
        return spin

    def _judge(self) -> None:
        self.go.setEnabled(bool(self.who.text().strip()) and bool(self.why.text().strip()))
