# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of the list of sheets: where room is short, names are read before numbers of revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QHeaderView

from mine_planner.ui.sheets.model import CODE, NAME, REVISION, STATE

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTreeView

_LEAST_NAME = 9
"""Letters of a name that must be seen; the rest is in the details of the task."""


class SheetColumns(QObject):
    """Follows the width of a list whose model is set."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        view.sortByColumn(CODE, Qt.SortOrder.AscendingOrder)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        view.viewport().installEventFilter(self)
        view.model().modelReset.connect(self.share)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Share the room out anew when there is more or less of it."""
        if event.type() == QEvent.Type.Resize:
            self.share()
        return False

    def share(self) -> None:
        """Leave the revision out where names would be cut to nothing."""
        view = self._view
        header = view.header()
        taken = sum(
            max(view.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in (CODE, REVISION, STATE)
        )
        least = _LEAST_NAME * view.fontMetrics().averageCharWidth()
        view.setColumnHidden(REVISION, view.viewport().width() - taken < least)
