# SPDX-License-Identifier: GPL-2.0-or-later
"""Small drawn signs for lists: a letter in a shape of a colour, and bars."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

SIZE = 16
_SCALE = 3


@lru_cache(maxsize=128)
def letter_icon(letter: str, colour: str, shape: str) -> QIcon:
    """Return a letter in a filled square, a filled circle (``round``) or an outline (``hollow``)."""
    made = QIcon(_letter(letter, colour, shape))
    # Qt tints the picture of a chosen row until it cannot be read; an outline turns white there instead.
    chosen = _letter(letter, "white" if shape == "hollow" else colour, shape)
    made.addPixmap(chosen, QIcon.Mode.Selected)
    return made


def _letter(letter: str, colour: str, shape: str) -> QPixmap:
    pixmap = _canvas(SIZE)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(1, 1, SIZE - 2, SIZE - 2)
    hollow = shape == "hollow"
    painter.setPen(QPen(QColor(colour), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor(colour))
    if shape == "round":
        painter.drawEllipse(area)
    else:
        painter.drawRoundedRect(area, 3, 3)
    font = QFont()
    font.setPixelSize(10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(colour) if hollow else QColor("white"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def trust_icon(bars: int, colour: str) -> QIcon:
    """Return three bars of which some are filled: how far a map is to be trusted."""
    made = QIcon(_bars(bars, colour))
    made.addPixmap(_bars(bars, "white"), QIcon.Mode.Selected)
    return made


def _bars(bars: int, colour: str) -> QPixmap:
    pixmap = _canvas(SIZE)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index in range(3):
        height = 5 + 4 * index
        painter.setPen(QPen(QColor(colour), 1.2))
        painter.setBrush(QColor(colour) if index < bars else Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1 + 5 * index, SIZE - 1 - height, 3.6, height))
    painter.end()
    return pixmap


def _canvas(size: int) -> QPixmap:
    pixmap = QPixmap(size * _SCALE, size * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
