# SPDX-License-Identifier: GPL-2.0-or-later
"""A picture of a page that keeps its shape at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QPaintEvent

_MARGIN = 6


class PagePicture(QWidget):
    """Shows a page, or a sentence while there is none; a click is for the panel to use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self.setAccessibleName(translate("MinePlanner", "Preview of the sheet"))

    def sizeHint(self) -> QSize:
        """Return a size that shows a page readably enough to be recognised."""
        return QSize(300, 380)

    def show_image(self, image: QImage) -> None:
        """Show a page."""
        self._image, self._words = image, ""
        self.update()

    def show_words(self, words: str) -> None:
        """Show a sentence instead."""
        self._image, self._words = QImage(), words
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page centred, with a thin edge."""
        painter = QPainter(self)
        area = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._image.isNull():
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self._words)
        else:
            self._paint_page(painter, area)
        painter.end()

    def _paint_page(self, painter: QPainter, area: QRect) -> None:
        size = self._image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        smooth = self._image.scaled(
            size * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        smooth.setDevicePixelRatio(ratio)
        corner = QRect(area.topLeft(), size)
        corner.moveCenter(area.center())
        painter.drawImage(corner.topLeft(), smooth)
        painter.setPen(QColor(128, 128, 128))
        painter.drawRect(corner.adjusted(0, 0, -1, -1))
