# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of hazard areas for a table view; filtered and sorted in plain Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from mine_planner.i18n import in_users_language, number, square_metres, translate
from mine_planner.ui.hazards import words
from mine_planner.ui.signs import letter_icon
from mine_planner.ui.tasks.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from qgis.PyQt.QtCore import QObject

    from mine_planner.store.hazard_values import HazardRow

CODE, STATE, CLASS, EVIDENCE, ORIGIN, AREA, DEVICES, MAPS, RANK = range(9)
UUID_ROLE = int(Qt.ItemDataRole.UserRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ORDER = (words.PROPOSED, words.NEW, words.GROWN, words.UNCHANGED, words.NONE)
_LAST = 10**9
_FIGURES = (AREA, DEVICES, MAPS, RANK)


class HazardModel(QAbstractTableModel):
    """Hazard areas that match the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[HazardRow] = []
        self._rows: list[HazardRow] = []
        self._states: Mapping[str, str] = {}
        self._ranks: Mapping[str, int] = {}
        self._text, self._wanted = "", ""
        self._sort = (STATE, Qt.SortOrder.AscendingOrder)

    # -------------------------------------------------------------- what the window sets and asks
    def set_rows(self, rows: Sequence[HazardRow], ranks: Mapping[str, int]) -> None:
        """Show other areas."""
        self._all, self._ranks = list(rows), ranks
        self._arrange()

    def set_states(self, states: Mapping[str, str]) -> None:
        """Show what the last run said of each area."""
        self._states = states
        self._arrange()

    def set_filter(self, text: str, state: str) -> None:
        """Show areas with these words, and in this state or class; empty for all."""
        self._text, self._wanted = text.strip().casefold(), state
        self._arrange()

    @property
    def rows(self) -> list[HazardRow]:
        """The areas that are shown."""
        return self._rows

    @property
    def total(self) -> int:
        """How many areas there are."""
        return len(self._all)

    def state(self, row: HazardRow) -> str:
        """Return the state of an area: proposed for cancellation, or as the last run left it."""
        return words.PROPOSED if row.cancellation == "proposed" else self._states.get(row.uuid, words.NONE)

    def counts(self) -> dict[str, int]:
        """Return how many areas are in each state."""
        found = dict.fromkeys(words.STATES, 0)
        for row in self._all:
            found[self.state(row)] += 1
        return found

    def row_of(self, uuid: str) -> int:
        """Return where an area is shown, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.uuid == uuid), -1)

    # -------------------------------------------------------------- what Qt asks
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of areas shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return RANK + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return _RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        shown: dict[int, Callable[[], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): lambda: self._text_of(row, column),
            UUID_ROLE: lambda: row.uuid,
            int(Qt.ItemDataRole.ToolTipRole): lambda: _tip(row, column),
            int(Qt.ItemDataRole.TextAlignmentRole): lambda: _RIGHT if column in _FIGURES else None,
            int(Qt.ItemDataRole.DecorationRole): lambda: self._sign(row) if column == STATE else None,
        }
        get = shown.get(int(role))
        return None if get is None else get()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._sort = (column, order)
        self._arrange()

    # -------------------------------------------------------------- helpers
    def _sign(self, row: HazardRow) -> Any:
        sign = words.STATE_SIGNS.get(self.state(row))
        return None if sign is None else letter_icon(sign.letter, sign.colour, sign.shape)

    def _text_of(self, row: HazardRow, column: int) -> str:
        shown: dict[int, Callable[[], str]] = {
            CODE: lambda: in_users_language(row.label),
            STATE: lambda: said(words.STATES, self.state(row)) if self.state(row) else "",
            CLASS: lambda: words.short_class(row),
            EVIDENCE: lambda: said(words.EVIDENCE, row.evidence),
            ORIGIN: lambda: said(words.ORIGINS, row.origin),
            AREA: lambda: square_metres(row.area_m2),
            DEVICES: lambda: number(words.device_count(row.devices)) if row.devices != "[]" else "",
            MAPS: lambda: number(row.maps) if row.maps else "",
            RANK: lambda: number(self._ranks[row.uuid]) if row.uuid in self._ranks else "",
        }
        return shown[column]()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = sorted((row for row in self._all if self._matches(row)), key=self._key)
        if self._sort[1] == Qt.SortOrder.DescendingOrder:
            self._rows.reverse()
        self.endResetModel()

    def _matches(self, row: HazardRow) -> bool:
        if self._wanted and self._wanted not in {self.state(row), row.areatype, row.origin}:
            return False
        words_ = f"{row.code} {row.imsma_id} {row.devices} {row.classified_by}".casefold()
        return self._text in words_

    def _key(self, row: HazardRow) -> tuple[Any, str]:
        column = self._sort[0]
        if column == STATE:
            return _ORDER.index(self.state(row)), row.label
        figures = {
            AREA: row.area_m2 or 0.0,
            MAPS: row.maps,
            RANK: self._ranks.get(row.uuid, _LAST),
        }
        if column == DEVICES:
            return words.device_count(row.devices), row.label
        return figures.get(column, self._text_of(row, column) if column not in figures else 0), row.label


def _headings() -> tuple[str, ...]:
    return (
        translate("MinePlanner", "Area"),
        translate("MinePlanner", "Last run"),
        translate("MinePlanner", "Class"),
        translate("MinePlanner", "Evidence"),
        translate("MinePlanner", "Origin"),
        translate("MinePlanner", "Size"),
        translate("MinePlanner", "Devices"),
        translate("MinePlanner", "Maps"),
        translate("MinePlanner", "Rank"),
    )


def _tip(row: HazardRow, column: int) -> str:
    if column == CLASS:
        return words.class_text(row)
    if column == DEVICES:
        return words.devices_text(row.devices)
    return row.imsma_id if column == CODE else ""
