# SPDX-License-Identifier: GPL-2.0-or-later
"""How wide a text is and where it breaks, in millimetres; needs no page."""

from __future__ import annotations

from functools import lru_cache
from threading import get_ident
from typing import NamedTuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

UNIT = 100.0
"""Painter units per millimetre: fine enough for whole-number font sizes."""

MM_PER_POINT = 25.4 / 72.0
LINE_SPACING = 1.2
_KNOWN_AT_MOST = 20_000


class Type(NamedTuple):
    """A way of writing: size in points, bold or not."""

    size: float
    bold: bool = False

    @property
    def line_mm(self) -> float:
        """Height of a line in millimetres."""
        return self.size * MM_PER_POINT * LINE_SPACING


@lru_cache(maxsize=64)
def font(family: str, style: Type) -> QFont:
    """Return a font whose size is in painter units."""
    made = QFont(family)
    made.setPixelSize(max(1, round(style.size * MM_PER_POINT * UNIT)))
    made.setBold(style.bold)
    made.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class _Known:
    """Widths and lines that were measured before: a batch says the same words on every sheet."""

    def __init__(self) -> None:
        self.metrics: dict[Type, QFontMetricsF] = {}
        self.widths: dict[tuple[str, Type], float] = {}
        self.lines: dict[tuple[str, Type, float], list[str]] = {}

    def trim(self) -> None:
        """Forget everything once it is much, so that a long batch does not grow."""
        for table in (self.widths, self.lines):
            if len(table) > _KNOWN_AT_MOST:
                table.clear()


@lru_cache(maxsize=4)
def _known(_family: str, _thread: int) -> _Known:
    """Return what is known of a family of fonts; each thread keeps its own."""
    return _Known()


class Measure:
    """Measures text in one family of fonts; needs no page."""

    def __init__(self, family: str) -> None:
        self.family = family
        self._known = _known(family, get_ident())
        self._known.trim()

    def font(self, style: Type) -> QFont:
        """Return the font of a style."""
        return font(self.family, style)

    def width(self, text: str, style: Type) -> float:
        """Return the width of one line, mm."""
        known = self._known.widths.get((text, style))
        if known is None:
            known = self._of(style).horizontalAdvance(text) / UNIT
            self._known.widths[(text, style)] = known
        return known

    def _of(self, style: Type) -> QFontMetricsF:
        metrics = self._known.metrics
        if style not in metrics:
            metrics[style] = QFontMetricsF(self.font(style))
        return metrics[style]

    def wrap(self, text: str, style: Type, width_mm: float) -> list[str]:
        """Return the lines of a text: broken at words, and inside a word that is longer than a line."""
        key = (text, style, width_mm)
        known = self._known.lines.get(key)
        if known is not None:
            return known
        lines: list[str] = []
        for paragraph in text.splitlines() or [""]:
            if self.width(paragraph, style) <= width_mm:
                lines.append(paragraph)
            else:
                lines += self._broken(paragraph, style, width_mm)
        self._known.lines[key] = lines
        return lines

    def _broken(self, text: str, style: Type, width_mm: float) -> list[str]:
        layout = QTextLayout(text, self.font(style))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        # Positions count UTF-16 units, which differ from Python's only beyond the basic plane.
        units = text.encode("utf-16-le")
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width_mm * UNIT)
            start, length = line.textStart(), line.textLength()
            lines.append(units[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip())
        layout.endLayout()
        return lines

    def elided(self, text: str, style: Type, width_mm: float) -> str:
        """Return the text, shortened with an ellipsis where it is wider than a line."""
        return self._of(style).elidedText(text, Qt.TextElideMode.ElideRight, width_mm * UNIT)
