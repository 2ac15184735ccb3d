# SPDX-License-Identifier: GPL-2.0-or-later
"""Words in the middle of a list that is empty: what belongs there, or what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QAbstractItemView

_MARGIN = 16
_STRENGTH = 0.65


class Blank(QLabel):
    """Lies over a list and is seen while the list has no row; set the list's model before.

    `QLabel.setText` changes the words later.
    """

    def __init__(self, view: QAbstractItemView, words: str) -> None:
        super().__init__(words, view.viewport())
        self._view = view
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(_MARGIN)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setPalette(_quiet(view.palette()))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        view.viewport().installEventFilter(self)
        model = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            changed.connect(self._follow)
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep to the size of the list."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return False

    def _follow(self, *_changed: object) -> None:
        self.setGeometry(self._view.viewport().rect())
        self.setVisible(self._view.model().rowCount() == 0)


def _quiet(palette: QPalette) -> QPalette:
    """Return a palette in which words on a list's ground are as faint as those in an empty field."""
    quiet, colour = QPalette(palette), palette.text().color()
    colour.setAlphaF(_STRENGTH)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):  # a viewport hands on its own
            quiet.setColor(group, role, colour)
    return quiet
