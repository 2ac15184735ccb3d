# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws a score as a bar of its parts; each has a colour and letters, so that print tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mine_planner.gis.priority_words import LABELS
from mine_planner.i18n import translate
from mine_planner.ui.ranking.model import PARTS_ROLE

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QModelIndex
    from qgis.PyQt.QtGui import QPainter

COLOURS: dict[str, str] = {
    "people": "#1f6f9f",
    "children": "#2b88c8",
    "returnees": "#5a7fb0",
    "schools": "#7a5bb5",
    "clinics": "#9a4f8f",
    "water": "#1f8a8a",
    "roads": "#5f6f7f",
    "farmland": "#3a8150",
    "access": "#7a8791",
    "incidents": "#c03a30",
    "victims": "#9b2d3f",
    "devices": "#a85f10",
    "effort": "#6a6a3a",
}
LETTER_WIDTH = 13


class PartsDelegate(QStyledItemDelegate):
    """A bar of parts with the figure at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Ask for room."""
        return QSize(210, super().sizeHint(option, index).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw background, parts and figure."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        figure, shown.text = shown.text, ""
        shown.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        area = QRectF(option.rect).adjusted(4, 4, -38, -4)
        painter.save()
        left = area.left()
        for name, part in index.data(PARTS_ROLE) or []:
            width = area.width() * part
            if width >= 1:
                self._draw_part(painter, QRectF(left, area.top(), width, area.height()), name)
            left += width
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        painter.setPen(palette.highlightedText().color() if selected else palette.text().color())
        words = QRectF(option.rect).adjusted(0, 0, -6, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), figure)
        painter.restore()

    def _draw_part(self, painter: QPainter, box: QRectF, name: str) -> None:
        painter.fillRect(box.adjusted(0, 0, -1, 0), QColor(COLOURS[name]))
        if box.width() < LETTER_WIDTH:
            return
        font = QFont(painter.font())
        font.setPixelSize(max(int(box.height()) - 4, 8))
        painter.setFont(font)
        painter.setPen(QColor("white"))
        words = translate("MinePlanner", LABELS[name])
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideNone, int(box.width()))
        if painter.fontMetrics().horizontalAdvance(shown) > box.width() - 4:
            shown = words[:1]
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)
