# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws the searched share of a task as a bar with its figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mine_planner.ui.tasks.model import SHARE_ROLE

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QModelIndex
    from qgis.PyQt.QtGui import QPainter

BAR = QColor("#3a9150")
HEIGHT = 5


class BarDelegate(QStyledItemDelegate):
    """A thin bar below the figure, so that both are read at a glance."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw background, figure and bar."""
        share = index.data(SHARE_ROLE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        if share is None:
            return
        area = QRectF(option.rect).adjusted(4, 1, -4, -2)
        bar = QRectF(area.left(), area.bottom() - HEIGHT + 1, area.width(), HEIGHT - 1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(
            QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        )
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QColor(ink)
        groove.setAlpha(45)
        painter.setBrush(groove)
        painter.drawRoundedRect(bar, 2, 2)
        if share > 0:
            painter.setBrush(BAR)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 2, 2)
        painter.setPen(ink)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        words = area.adjusted(0, 0, 0, -HEIGHT)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()
