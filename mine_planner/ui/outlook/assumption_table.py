# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a forecast's assumptions: low, likely, high and source, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from mine_planner.domain.errors import InputError
from mine_planner.i18n import in_users_language, number, translate

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.domain.forecast_assumptions import Assumptions, Range
    from mine_planner.gis.forecast_settings import ForecastInput

GENERAL = {
    "hazard_m2": QT_TRANSLATE_NOOP("MinePlanner", "Hazard left, m²"),
    "empty_share": QT_TRANSLATE_NOOP("MinePlanner", "Empty of it, %"),
    "empty_searched": QT_TRANSLATE_NOOP("MinePlanner", "Empty but searched, %"),
    "growth_m2_per_year": QT_TRANSLATE_NOOP("MinePlanner", "New hazard, m²/year"),
    "survey_cost_m2": QT_TRANSLATE_NOOP("MinePlanner", "Survey, cost per m²"),
}
OF_KIND = {
    "teams": QT_TRANSLATE_NOOP("MinePlanner", "Teams"),
    "rate_m2": QT_TRANSLATE_NOOP("MinePlanner", "m² a team-day"),
    "days_per_month": QT_TRANSLATE_NOOP("MinePlanner", "Days a month"),
    "availability": QT_TRANSLATE_NOOP("MinePlanner", "Teams at work, %"),
    "cost_per_day": QT_TRANSLATE_NOOP("MinePlanner", "Cost a team-day"),
}
TIPS = {
    "hazard_m2": QT_TRANSLATE_NOOP("MinePlanner", "Hazard that remains to be dealt with"),
    "empty_share": QT_TRANSLATE_NOOP("MinePlanner", "Share of the hazard that holds no device"),
    "empty_searched": QT_TRANSLATE_NOOP(
        "MinePlanner",
        "Share of that empty land which is searched in full all the same; survey frees the rest",
    ),
    "growth_m2_per_year": QT_TRANSLATE_NOOP("MinePlanner", "Hazard that becomes known each year"),
    "survey_cost_m2": QT_TRANSLATE_NOOP("MinePlanner", "Cost of releasing empty land by survey"),
    "teams": QT_TRANSLATE_NOOP("MinePlanner", "Teams of this kind"),
    "rate_m2": QT_TRANSLATE_NOOP("MinePlanner", "Ground searched by a team on a working day"),
    "days_per_month": QT_TRANSLATE_NOOP("MinePlanner", "Working days of a team in a month of full season"),
    "availability": QT_TRANSLATE_NOOP("MinePlanner", "Share of the teams at work: training, leave, repairs"),
    "cost_per_day": QT_TRANSLATE_NOOP("MinePlanner", "Cost of a team on a working day"),
}
PERCENT = ("empty_share", "empty_searched", "availability")
WHOLE = ("hazard_m2", "growth_m2_per_year")
_LOW, _LIKELY, _HIGH, _SOURCE = 1, 2, 3, 4


class AssumptionTable(QTableWidget):
    """One row per assumption; rows that a person changed are bold.

    Signals
    -------
    edited
        A cell was changed by hand.
    """

    edited = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 5, parent)
        tr = translate
        self.setHorizontalHeaderLabels(
            [
                tr("MinePlanner", "Assumption"),
                tr("MinePlanner", "Lowest"),
                tr("MinePlanner", "Likely"),
                tr("MinePlanner", "Highest"),
                tr("MinePlanner", "Source"),
            ]
        )
        self.setAccessibleName(tr("MinePlanner", "Assumptions of the forecast"))
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_SOURCE, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._keys: list[tuple[str, str]] = []
        self._changed: set[tuple[str, str]] = set()
        self.itemChanged.connect(self._on_item)

    # -------------------------------------------------------------- showing
    def show_assumptions(self, rests_on: Assumptions, given: ForecastInput) -> None:
        """Show what a forecast rests on; what a person gave is bold."""
        self.blockSignals(True)
        rows = [("", name, translate("MinePlanner", words)) for name, words in GENERAL.items()]
        for pool in rests_on.pools:
            rows.append((pool.name, "", translate("MinePlanner", pool.name)))
            rows += [(pool.name, name, translate("MinePlanner", words)) for name, words in OF_KIND.items()]
        pools = {pool.name: pool for pool in rests_on.pools}
        self.clearSpans()
        self.setRowCount(len(rows))
        self._keys = [(kind, name) for kind, name, _ in rows]
        self._changed = {
            *(("", name) for name in GENERAL if getattr(given, name) is not None),
            *((kind, name) for kind, figures in given.by_kind.items() for name in figures),
        }
        for row, (kind, name, words) in enumerate(rows):
            if name:
                self._fill(row, words, getattr(pools[kind] if kind else rests_on, name))
            else:
                self._fill_head(row, words)
        self.blockSignals(False)

    def _fill(self, row: int, words: str, values: Range) -> None:
        key = self._keys[row]
        factor = 100.0 if key[1] in PERCENT else 1.0
        texts = [
            words,
            *(_text(value * factor, key[1]) for value in (values.low, values.likely, values.high)),
        ]
        for column, text in enumerate([*texts, in_users_language(values.source, parts=True)]):
            item = QTableWidgetItem(text)
            if column == 0:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            elif column < _SOURCE:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(translate("MinePlanner", TIPS[key[1]]) if column == 0 else text)
            self.setItem(row, column, item)
        self._mark(row)

    def _fill_head(self, row: int, words: str) -> None:
        """Write the name of a kind of team across the row."""
        item = QTableWidgetItem(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font()
        font.setItalic(True)
        item.setFont(font)
        item.setBackground(self.palette().alternateBase())
        self.setItem(row, 0, item)
        self.setSpan(row, 0, 1, 5)

    def _mark(self, row: int) -> None:
        changed = self._keys[row] in self._changed
        for column in range(5):
            item = self.item(row, column)
            font = item.font()
            font.setBold(changed)
            item.setFont(font)

    # -------------------------------------------------------------- reading
    @property
    def has_changes(self) -> bool:
        """Whether a person gave any figure."""
        return bool(self._changed)

    def follow_workspace(self) -> None:
        """Let the chosen row follow the workspace's own figures again."""
        row = self.currentRow()
        if 0 <= row < len(self._keys):
            self._changed.discard(self._keys[row])
            self.edited.emit()

    def values(self) -> tuple[dict[str, Range], dict[str, dict[str, Range]]]:
        """Return the figures that a person gave: general ones, and those of kinds of teams.

        Raises
        ------
        InputError
            Naming the row that cannot be read.
        """
        general: dict[str, Range] = {}
        by_kind: dict[str, dict[str, Range]] = {}
        for row, (kind, name) in enumerate(self._keys):
            if (kind, name) in self._changed:
                target = by_kind.setdefault(kind, {}) if kind else general
                target[name] = self._range(row, name)
        return general, by_kind

    def _range(self, row: int, name: str) -> Range:
        from mine_planner.domain.forecast_assumptions import Range

        figures = []
        for column in (_LOW, _LIKELY, _HIGH):
            value, good = QLocale().toDouble(self.item(row, column).text().strip())
            if not good:
                raise InputError(f"{self.item(row, 0).text()}: enter three numbers.")
            figures.append(value / (100.0 if name in PERCENT else 1.0))
        source = self.item(row, _SOURCE).text().strip() or "user's input"
        return Range(figures[0], figures[1], figures[2], source)

    def _on_item(self, item: QTableWidgetItem) -> None:
        row = item.row()
        self.blockSignals(True)
        if self._keys[row] not in self._changed:
            self._changed.add(self._keys[row])
            if item.column() != _SOURCE:
                self.item(row, _SOURCE).setText(translate("MinePlanner", "user's input"))
        if item.column() in (_LOW, _LIKELY, _HIGH):
            self._keep_order(row, item.column())
        self._mark(row)
        self.blockSignals(False)
        self.edited.emit()

    def _keep_order(self, row: int, column: int) -> None:
        """Let the other figures of a row follow the one that was typed, where they would contradict it."""
        value, good = QLocale().toDouble(self.item(row, column).text().strip())
        if not good:
            return
        low, high = self.item(row, _LOW), self.item(row, _HIGH)
        if column == _LIKELY and low.text() == high.text():  # one figure so far: one figure now
            low.setText(self.item(row, column).text())
            high.setText(self.item(row, column).text())
        for other in (_LOW, _LIKELY, _HIGH):
            shown, readable = QLocale().toDouble(self.item(row, other).text().strip())
            if readable and ((other < column and shown > value) or (other > column and shown < value)):
                self.item(row, other).setText(self.item(row, column).text())


def _text(value: float, name: str) -> str:
    if name in WHOLE:
        return number(value)
    return number(value, 0 if value == int(value) else (1 if value >= 10 else 2))
