# SPDX-License-Identifier: GPL-2.0-or-later
"""A small line on the canvas that says what is being drawn and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QLabel

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

_CALM = "background: rgba(38, 50, 60, 225); color: white;"
_TROUBLE = "background: rgba(150, 35, 28, 235); color: white;"
_SHAPE = "QLabel {{ {} border-radius: 4px; padding: 5px 9px; }}"


class CanvasHint(QLabel):
    """A label at the lower left of the map; it never takes a click."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        canvas.installEventFilter(self)

    def say(self, text: str, *, trouble: bool = False) -> None:
        """Show a text; trouble is said on red, and with a sign, for those who do not see red."""
        self.setStyleSheet(_SHAPE.format(_TROUBLE if trouble else _CALM))
        self.setText(("⚠ " if trouble else "") + text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the map is resized."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setMaximumWidth(max(parent.width() - 24, 60))
            self.move(12, parent.height() - self.height() - 12)
