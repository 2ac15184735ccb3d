# SPDX-License-Identifier: GPL-2.0-or-later
"""What a forecast needs beside its ranges: the season, the currency, how far it looks ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from mine_planner.domain.errors import InputError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.gis.forecast_settings import ForecastInput

FULL = (1.0,) * 12


class GeneralForm(QWidget):
    """Three fields.

    Signals
    -------
    edited
        A field was changed by hand.
    """

    edited = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tr = translate
        self.season_edit, self.currency_edit = QLineEdit(self), QLineEdit(self)
        self.horizon_spin = QSpinBox(self)
        self.season_edit.setPlaceholderText(tr("MinePlanner", "12 shares in %, January first; empty is 100"))
        self.season_edit.setToolTip(
            tr("MinePlanner", "Share of the working days that weather leaves in each month, January first")
        )
        self.currency_edit.setMaximumWidth(120)
        self.horizon_spin.setRange(1, 500)
        self.horizon_spin.setSuffix(tr("MinePlanner", " years"))
        self.horizon_spin.setMaximumWidth(120)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("MinePlanner", "Working days left by season"), self.season_edit)
        form.addRow(tr("MinePlanner", "Currency"), self.currency_edit)
        form.addRow(tr("MinePlanner", "Look ahead"), self.horizon_spin)
        for edit in (self.season_edit, self.currency_edit):
            edit.editingFinished.connect(self.edited.emit)
        self.horizon_spin.valueChanged.connect(lambda _years: self.edited.emit())

    def show_values(self, given: ForecastInput) -> None:
        """Show what is saved."""
        shares = given.season if given.season != FULL else ()
        self.season_edit.setText(", ".join(f"{100 * share:g}" for share in shares))
        self.currency_edit.setText(given.currency)
        self.horizon_spin.blockSignals(True)
        self.horizon_spin.setValue(given.horizon_years)
        self.horizon_spin.blockSignals(False)

    def season(self) -> tuple[float, ...]:
        """Return the share of working days per month.

        Raises
        ------
        InputError
            When there are not twelve figures.
        """
        text = self.season_edit.text().strip()
        if not text:
            return FULL
        try:
            shares = tuple(float(part) / 100 for part in text.replace(";", ",").split(","))
        except ValueError:
            shares = ()
        if len(shares) != 12:
            raise InputError("The season needs twelve shares in %, January first: separate them with commas.")
        return shares

    def currency(self) -> str:
        """Return the name of the currency."""
        return self.currency_edit.text().strip()

    def horizon(self) -> int:
        """Return how many years are looked at."""
        return self.horizon_spin.value()
