# SPDX-License-Identifier: GPL-2.0-or-later
"""A list whose chosen row stays in sight when the list gets less room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTreeView


class KeepInSight(QObject):
    """Scrolls to the current row when the view shrinks, if it was in sight before."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look where the current row was before the view was made smaller."""
        if event.type() == QEvent.Type.Resize and event.oldSize().height() > event.size().height():
            place = self._view.visualRect(self._view.currentIndex())
            if place.isValid() and 0 <= place.top() < event.oldSize().height():
                self._view.scrollTo(self._view.currentIndex())
        return super().eventFilter(watched, event)
