# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dock shows while no workspace is open: what it is for, and three ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mine_planner.ui.parts import icon, tint

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction


class EmptyPage(QScrollArea):
    """An icon, a line that says what the dock is for, and buttons that begin."""

    def __init__(
        self,
        icon_name: str,
        heading: str,
        explanation: str,
        actions: list[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(2)
        picture = QLabel(page)
        picture.setPixmap(icon(icon_name).pixmap(QSize(48, 48)))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(picture)
        column.addWidget(_words(page, heading, bold=True))
        column.addWidget(_words(page, explanation, bold=False))
        column.addSpacing(12)
        for source in actions:
            column.addWidget(_button(page, source), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setWidget(page)


def _words(page: QWidget, text: str, *, bold: bool) -> QLabel:
    label = QLabel(text, page)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    if bold:
        font = label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        label.setFont(font)
    else:
        label.setStyleSheet(f"color: {tint(page, 0.75)};")
    return label


def _button(page: QWidget, source: QAction) -> QPushButton:
    made = QPushButton(source.icon(), source.text(), page)
    made.setToolTip(source.toolTip())
    made.setMinimumWidth(230)
    made.setStyleSheet("QPushButton { text-align: left; padding: 5px 10px; }")
    made.clicked.connect(lambda _checked=False: source.trigger())
    return made
