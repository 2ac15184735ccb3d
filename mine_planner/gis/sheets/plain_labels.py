# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels of a template that show one variable and nothing else: painted without QGIS's own machinery.

QGIS builds the whole context of expressions anew for each label of each page; for a label that says
``[% @sheet_heading %]`` and no more, the same words can be written at once. Whatever else a template
has (logos, frames, longer expressions) is left to QGIS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayoutItem, QgsLayoutItemLabel, QgsLayoutItemPage
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from mine_planner.gis.sheets.flow import Region
from mine_planner.gis.sheets.measure import Type

if TYPE_CHECKING:
    from qgis.core import QgsPrintLayout

    from mine_planner.gis.sheets.canvas import Canvas

_ONE_VARIABLE = re.compile(r"\[%\s*@(sheet_\w+)\s*%\]")


@dataclass(frozen=True)
class PlainLabel:
    """A label's variable, where it stands on its page (mm), and how it is written."""

    variable: str
    page: int
    region: Region
    style: Type

    def paint(self, canvas: Canvas, values: dict[str, str]) -> None:
        """Write the variable's value, broken into lines as wide as the label."""
        lines = canvas.wrap(values.get(self.variable, ""), self.style, self.region.width)
        for number, line in enumerate(lines):
            y = self.region.y + number * self.style.line_mm
            canvas.text(self.region.x, y, self.region.width, line, self.style)


def take_plain_labels(layout: QgsPrintLayout, family: str) -> tuple[list[PlainLabel], set[int]]:
    """Hide the plain labels from QGIS and return them, with the pages on which QGIS has still to draw."""
    plain: list[PlainLabel] = []
    busy: set[int] = set()
    for item in layout.items():
        if not isinstance(item, QgsLayoutItem) or isinstance(item, QgsLayoutItemPage) or not item.isVisible():
            continue
        label = _plain(item, family)
        if label is None:
            busy.add(item.page())
        else:
            plain.append(label)
            item.setVisibility(False)
    return plain, busy


def _plain(item: QgsLayoutItem, family: str) -> PlainLabel | None:
    if not isinstance(item, QgsLayoutItemLabel) or not _looks_plain(item):
        return None
    match = _ONE_VARIABLE.fullmatch(item.text().strip())
    text = item.textFormat()
    font = text.font()
    plain_font = font.family() == family and not font.italic() and text.sizeUnit() == Qgis.RenderUnit.Points
    if match is None or not plain_font or text.color() != QColor("black"):
        return None
    spot, rect = item.pagePos(), item.rect()
    region = Region(spot.x() + item.marginX(), spot.y() + item.marginY(), rect.width(), rect.height())
    return PlainLabel(match[1], item.page(), region, Type(text.size(), font.bold()))


def _looks_plain(label: QgsLayoutItemLabel) -> bool:
    return (
        label.hAlign() == Qt.AlignmentFlag.AlignLeft
        and label.vAlign() == Qt.AlignmentFlag.AlignTop
        and label.itemRotation() == 0
        and not label.frameEnabled()
        and not label.hasBackground()
        and label.itemOpacity() == 1.0
        and not label.dataDefinedProperties().hasActiveProperties()
    )
