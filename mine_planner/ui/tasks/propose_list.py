# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of candidates: a tick accepts one, an empty box refuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from mine_planner.i18n import in_users_language, square_metres, translate
from mine_planner.ui.tasks.words import HAZARD_SIGNS, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtWidgets import QTreeWidget

    from mine_planner.gis.task_proposals import Candidate

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CandidateList:
    """Keeps candidates and their lines together; a candidate's number is its line."""

    def __init__(self, view: QTreeWidget) -> None:
        self._view = view
        self.rows: list[Candidate] = []

    def fill(self, rows: Sequence[Candidate]) -> None:
        """Show other candidates, none of them accepted yet."""
        self.rows = list(rows)
        self._show(set())

    def chosen(self) -> list[int]:
        """Return the numbers of the chosen lines, from 0."""
        view = self._view
        return sorted(view.indexOfTopLevelItem(item) for item in view.selectedItems())

    def is_accepted(self, row: int) -> bool:
        """Tell whether a candidate is accepted."""
        item = self._view.topLevelItem(row)
        return item is not None and item.checkState(0) == Qt.CheckState.Checked

    def accepted(self) -> list[Candidate]:
        """Return the accepted candidates in order."""
        return [candidate for row, candidate in enumerate(self.rows) if self.is_accepted(row)]

    def set_all(self, *, accepted: bool) -> None:
        """Accept or refuse all."""
        self._set(range(len(self.rows)), accepted=accepted)

    def put(self, row: int, candidates: Sequence[Candidate]) -> None:
        """Put candidates in the place of one; those that the planner made are accepted."""
        taken = [self.is_accepted(number) for number in range(len(self.rows))]
        self.rows[row : row + 1] = candidates
        taken[row : row + 1] = [True] * len(candidates)
        self._show({number for number, on in enumerate(taken) if on})

    def drop(self, rows: Sequence[int]) -> None:
        """Take candidates out that went into another one."""
        kept = [number for number in range(len(self.rows)) if number not in set(rows)]
        taken = {new for new, old in enumerate(kept) if self.is_accepted(old)}
        self.rows = [self.rows[number] for number in kept]
        self._show(taken)

    def _set(self, rows: Sequence[int], *, accepted: bool) -> None:
        self._view.blockSignals(True)
        for row in rows:
            state = Qt.CheckState.Checked if accepted else Qt.CheckState.Unchecked
            self._view.topLevelItem(row).setCheckState(0, state)
        self._view.blockSignals(False)
        self._view.itemSelectionChanged.emit()

    def _show(self, accepted: set[int]) -> None:
        view = self._view
        view.blockSignals(True)
        view.clear()
        items = []
        for row, candidate in enumerate(self.rows):
            cells = [
                translate("MinePlanner", "No. {}").format(row + 1),
                square_metres(candidate.area_m2),
                candidate.hazard_name,
                said(HAZARD_SIGNS, candidate.areatype),
                in_users_language(candidate.note),
            ]
            item = QTreeWidgetItem(cells)
            item.setTextAlignment(1, _RIGHT)
            item.setCheckState(0, Qt.CheckState.Checked if row in accepted else Qt.CheckState.Unchecked)
            items.append(item)
        view.addTopLevelItems(items)
        for column in range(view.columnCount() - 1):
            view.resizeColumnToContents(column)
        view.blockSignals(False)
