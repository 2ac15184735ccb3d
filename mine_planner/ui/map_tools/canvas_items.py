# SPDX-License-Identifier: GPL-2.0-or-later
"""How items of ours live on a map: they tell the scene of every new size, and they go before the map does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRectF

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QGraphicsItem


def take_off(canvas: QgsMapCanvas, item: QGraphicsItem) -> None:
    """Take an item off a map for good, now.

    Items are no QObjects: one that is left to Python's garbage collection may be destroyed by whichever
    thread collects, and after the map that it asks while it is destroyed.
    """
    if sip.isdeleted(item):
        return  # the map went first and took its items along
    if not sip.isdeleted(canvas):
        canvas.scene().removeItem(item)
    sip.delete(item)


class WholeCanvasItem(QgsMapCanvasItem):
    """An item that may draw anywhere on the map.

    The scene finds an item again by the size that the item told it last: one that simply answers with the
    map's size of the moment is lost in the scene's index when the map is resized, and asked when it is gone.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._size = QRectF(0, 0, canvas.width(), canvas.height())

    def boundingRect(self) -> QRectF:
        """Return the whole map as it was when QGIS told of its last move."""
        return self._size

    def updatePosition(self) -> None:
        """Follow the map when it is moved, zoomed or resized."""
        size = QRectF(0, 0, self._canvas.width(), self._canvas.height())
        if size != self._size:
            self.prepareGeometryChange()
            self._size = size
        self.setPos(0, 0)
        self.update()
