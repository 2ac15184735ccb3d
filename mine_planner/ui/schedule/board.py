# SPDX-License-Identifier: GPL-2.0-or-later
"""The board: teams as rows, days or weeks as columns, work as bars that can be chosen and dragged."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QToolTip

from mine_planner.ui.schedule import painting
from mine_planner.ui.schedule.placing import Bar, lanes_of, ordinal, today

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.gis.schedule_data import Schedule

HEAD, TEAM_WIDTH, LANE, GAP = 44, 96, 24, 6
DAY, WEEK = 26, 6
"""Pixels of one day when days or weeks are shown."""


class Board(QAbstractScrollArea):
    """Shows a schedule.

    Signals
    -------
    chosen
        Index of the planned work that was chosen, or -1.
    opened
        Index of the planned work that was double-clicked or taken by Enter.
    moved
        Index of the planned work, days it is moved by, uuid of the team it is dropped on.
    """

    chosen = pyqtSignal(int)
    opened = pyqtSignal(int)
    moved = pyqtSignal(int, int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.schedule: Schedule | None = None
        self.bars: list[Bar] = []
        self.day_width = DAY
        self.current = -1
        self.clashing: set[int] = set()
        self.first_day = today().toordinal()
        self.last_day = self.first_day + 60
        self.can_move = False
        self._tops: list[int] = []
        self._press: QPoint | None = None
        self._shift = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(160)
        self.viewport().setMouseTracking(True)

    # -------------------------------------------------------------- what the window sets and asks
    def set_schedule(self, schedule: Schedule) -> None:
        """Show a schedule; what was chosen stays by its task."""
        task = self.schedule.planned[self.current].task if self.schedule and self.current >= 0 else ""
        self.schedule = schedule
        self.clashing = {row for _, rows in schedule.clashes for row in rows}
        now = today().toordinal()
        self.first_day = min([now, *(ordinal(item.first) for item in schedule.planned)]) - 7
        self.last_day = max([now, *(ordinal(item.last) for item in schedule.planned)]) + 28
        self.bars, lanes = lanes_of(schedule)
        self._tops, top = [], 0
        for count in lanes:
            self._tops.append(top)
            top += max(count, 1) * LANE + GAP
        self._tops.append(top)
        self.current = next((at for at, item in enumerate(schedule.planned) if item.task == task), -1)
        self._set_ranges()
        self.viewport().update()

    def set_day_width(self, pixels: int) -> None:
        """Show days or weeks."""
        middle = (self.horizontalScrollBar().value() + self._room() / 2) / self.day_width
        self.day_width = pixels
        self._set_ranges()
        self.horizontalScrollBar().setValue(int(middle * pixels - self._room() / 2))
        self.viewport().update()

    def choose(self, index: int) -> None:
        """Choose work and bring it in sight."""
        self.current = index
        if index >= 0:
            box = self.box_of(index)
            for bar, near, far, size in (
                (self.horizontalScrollBar(), box.left() - TEAM_WIDTH, box.right(), self.viewport().width()),
                (self.verticalScrollBar(), box.top() - HEAD, box.bottom(), self.viewport().height()),
            ):
                if near < 0:
                    bar.setValue(bar.value() + near - 20)
                elif far > size:
                    bar.setValue(bar.value() + min(far - size + 20, near))
        self.viewport().update()
        self.chosen.emit(index)

    def show_day(self, day: int) -> None:
        """Bring a day to the left edge."""
        self.horizontalScrollBar().setValue((day - self.first_day) * self.day_width)

    def show_work(self) -> None:
        """Bring today to the left, or where nothing is planned then, the work that is nearest to it."""
        now = today().toordinal()
        near = min(self.bars, key=lambda bar: max(bar.first - now, now - bar.last, 0), default=None)
        day = now if near is None or near.first <= now + 28 else near.first
        if near is not None and near.last < now - 7:
            day = near.first
        self.show_day(day - 7)

    # -------------------------------------------------------------- geometry
    def x_of(self, day: int) -> int:
        """Return the left edge of a day in the viewport."""
        return TEAM_WIDTH + (day - self.first_day) * self.day_width - self.horizontalScrollBar().value()

    def top_of(self, row: int) -> int:
        """Return the upper edge of a team's row in the viewport."""
        return HEAD + self._tops[row] - self.verticalScrollBar().value()

    def box_of(self, index: int) -> QRect:
        """Return where work is drawn in the viewport."""
        bar = self.bars[index]
        left, right = self.x_of(bar.first), self.x_of(bar.last + 1)
        top = self.top_of(bar.row) + bar.lane * LANE + GAP // 2
        return QRect(left, top, max(right - left - 1, 4), LANE - 3)

    def index_at(self, place: QPoint) -> int:
        """Return the work below a point of the viewport, or -1."""
        if place.x() < TEAM_WIDTH or place.y() < HEAD:
            return -1
        return next((at for at in range(len(self.bars)) if self.box_of(at).contains(place)), -1)

    def team_at(self, y: int) -> str:
        """Return the uuid of the team whose row lies at a height of the viewport; empty where none does."""
        if self.schedule is None:
            return ""
        for row, uuid in enumerate(self.schedule.teams):
            if self.top_of(row) <= y < self.top_of(row) + self._tops[row + 1] - self._tops[row]:
                return uuid
        return ""

    def _room(self) -> int:
        return self.viewport().width() - TEAM_WIDTH

    def _set_ranges(self) -> None:
        wide = (self.last_day - self.first_day + 1) * self.day_width
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(wide - self._room(), 0))
        across.setPageStep(max(self._room(), 1))
        across.setSingleStep(self.day_width)
        high = self._tops[-1] if self._tops else 0
        down.setRange(0, max(high + HEAD - self.viewport().height(), 0))
        down.setPageStep(max(self.viewport().height() - HEAD, 1))
        down.setSingleStep(LANE)

    # -------------------------------------------------------------- what Qt asks
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size."""
        super().resizeEvent(event)
        self._set_ranges()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the board."""
        painter = QPainter(self.viewport())
        painting.paint_board(painter, self, self._shift if self._press is not None else QPoint())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and perhaps begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.index_at(event.pos())
            self.choose(index)
            if index >= 0 and self.can_move:
                self._press, self._shift = event.pos(), QPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the bar."""
        if self._press is not None:
            self._shift = event.pos() - self._press
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the bar."""
        if self._press is None:
            return
        self._shift = event.pos() - self._press
        days = round(self._shift.x() / self.day_width)
        team = self.team_at(self._press.y() + self._shift.y())
        self._press = None
        self.viewport().update()
        if self.schedule is None or self.current < 0:
            return
        before = self.schedule.planned[self.current].team
        if days or (team and team != before):
            self.moved.emit(self.current, days, team or before)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is below the pointer."""
        index = self.index_at(event.pos())
        if index >= 0:
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar by the arrow keys; open by Enter."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self.bars:
            order = sorted(range(len(self.bars)), key=lambda at: (self.bars[at].row, self.bars[at].first))
            place = order.index(self.current) if self.current in order else -1
            self.choose(order[(place + steps[event.key()]) % len(order)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.opened.emit(self.current)
        elif event.key() == Qt.Key.Key_Escape and self._press is not None:
            self._press = None
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tip what a bar is, and what clashes with it."""
        if event.type() == QEvent.Type.ToolTip and self.schedule is not None:
            help_event: QHelpEvent = event  # type: ignore[assignment]
            index = self.index_at(help_event.pos())
            if index >= 0:
                QToolTip.showText(help_event.globalPos(), painting.tip(self.schedule, index), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)


def day_of(number: int) -> str:
    """Return a day as the workspace writes it."""
    return date.fromordinal(number).isoformat()


def moved_by(day: str, days: int) -> str:
    """Return a stored day some days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
