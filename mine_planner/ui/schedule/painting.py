# SPDX-License-Identifier: GPL-2.0-or-later
"""How the board is drawn: heads, weekends, today, bars; a clash is red, hatched and has a sign."""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen

from mine_planner.i18n import in_users_language, translate
from mine_planner.ui.parts import ERROR_COLOUR, tint
from mine_planner.ui.schedule.placing import today
from mine_planner.ui.tasks.words import STATUS_NAMES, STATUS_SIGNS, said
from mine_planner.ui.times import day_text

if TYPE_CHECKING:
    from mine_planner.gis.schedule_data import Schedule
    from mine_planner.ui.schedule.board import Board

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_WIDE_DAY = 16
"""From so many pixels on, single days are named."""


def paint_board(painter: QPainter, board: Board, shift: QPoint) -> None:
    """Draw a board; ``shift`` is how far the chosen bar is dragged."""
    from mine_planner.ui.schedule.board import HEAD, TEAM_WIDTH

    view = board.viewport().rect()
    painter.fillRect(view, board.palette().base())
    if board.schedule is None:
        return
    painter.save()
    painter.setClipRect(QRect(TEAM_WIDTH, 0, view.width(), view.height()))
    _paint_days(painter, board)
    painter.setClipRect(QRect(TEAM_WIDTH, HEAD, view.width(), view.height()))
    for index in range(len(board.bars)):
        box = board.box_of(index)
        _paint_bar(painter, board, index, box.translated(shift) if index == board.current else box)
    painter.restore()
    _paint_teams(painter, board)


def _paint_days(painter: QPainter, board: Board) -> None:
    from mine_planner.ui.schedule.board import HEAD

    view, wide = board.viewport().rect(), board.day_width
    line, quiet = QColor(tint(board, 0.15)), QColor(tint(board, 0.06))
    begin = board.first_day + board.horizontalScrollBar().value() // wide
    now = today().toordinal()
    for day in range(begin, min(begin + view.width() // wide + 2, board.last_day + 1)):
        when, x = date.fromordinal(day), board.x_of(day)
        if when.weekday() >= 5:
            painter.fillRect(QRect(x, HEAD, wide, view.height()), quiet)
        if when.weekday() == 0 or wide >= _WIDE_DAY:
            painter.setPen(line)
            painter.drawLine(x, HEAD, x, view.height())
        _paint_heads(painter, board, when, x)
        if day == now:
            painter.fillRect(QRect(x + wide // 2, 20, 2, view.height()), QColor("#2b88c8"))


def _paint_heads(painter: QPainter, board: Board, when: date, x: int) -> None:
    from mine_planner.ui.schedule.board import HEAD, TEAM_WIDTH

    painter.setPen(board.palette().text().color())
    locale, wide = QLocale(), board.day_width
    at_edge = x <= TEAM_WIDTH and (calendar.monthrange(when.year, when.month)[1] - when.day) * wide > 110
    if when.day == 1 or at_edge:
        name = locale.standaloneMonthName(when.month, QLocale.FormatType.ShortFormat)
        painter.drawText(QRect(max(x, TEAM_WIDTH) + 3, 2, 120, 18), _LEFT, f"{name} {when.year}")
    if wide >= _WIDE_DAY:
        painter.drawText(QRect(x, 20, wide, HEAD - 22), _CENTRE, str(when.day))
    elif when.weekday() == 0:
        painter.drawText(QRect(x + 2, 20, 7 * wide, HEAD - 22), _LEFT, str(when.day))


def _paint_bar(painter: QPainter, board: Board, index: int, box: QRect) -> None:
    if board.schedule is None or not box.intersects(board.viewport().rect()):
        return
    work = board.schedule.planned[index]
    sign = STATUS_SIGNS[work.status]
    colour = QColor(sign.colour)
    clash = index in board.clashing
    painter.setPen(QPen(QColor(ERROR_COLOUR) if clash else colour.darker(120), 2 if clash else 1))
    painter.setBrush(colour.lighter(165) if work.is_done else colour)
    painter.drawRect(box)
    if clash:
        painter.fillRect(box.adjusted(1, 1, 0, 0), QBrush(QColor(ERROR_COLOUR), Qt.BrushStyle.BDiagPattern))
    if index == board.current:
        painter.setPen(QPen(board.palette().text().color(), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-1, -1, 1, 1))
    words = f"{'⚠ ' if clash else ''}{sign.letter} {work.code}"
    box = box.intersected(_in_sight(board))  # a bar that began earlier still says what it is
    room = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 6)
    if clash:  # letters stay readable on the hatch
        wide = painter.fontMetrics().horizontalAdvance(room) + 6
        patch = QRect(box.left() + 2, box.top() + 2, min(wide, box.width() - 3), box.height() - 3)
        painter.fillRect(patch, colour)
    painter.setPen(QColor("black") if work.is_done else QColor("white"))
    painter.drawText(box.adjusted(4, 0, -2, 0), _LEFT, room)


def _in_sight(board: Board) -> QRect:
    """Return the part of the view in which bars are seen."""
    from mine_planner.ui.schedule.board import TEAM_WIDTH

    return board.viewport().rect().adjusted(TEAM_WIDTH, 0, 0, 0)


def _paint_teams(painter: QPainter, board: Board) -> None:
    from mine_planner.ui.schedule.board import HEAD, TEAM_WIDTH

    if board.schedule is None:
        return
    view, line = board.viewport().rect(), QColor(tint(board, 0.2))
    side = board.palette().window()
    painter.save()
    painter.fillRect(QRect(0, 0, TEAM_WIDTH, view.height()), side)
    painter.setPen(board.palette().text().color())
    painter.drawText(QRect(8, 0, TEAM_WIDTH - 10, HEAD), _LEFT, translate("MinePlanner", "Team"))
    painter.setClipRect(QRect(0, HEAD, view.width(), view.height()))
    for row, code in enumerate(board.schedule.teams.values()):
        top, end = board.top_of(row), board.top_of(row + 1)
        painter.setPen(board.palette().text().color())
        name = painter.fontMetrics().elidedText(code, Qt.TextElideMode.ElideRight, TEAM_WIDTH - 12)
        painter.drawText(QRect(8, top, TEAM_WIDTH - 12, end - top), _LEFT, name)
        painter.setPen(line)
        painter.drawLine(0, end, view.width(), end)
    painter.setClipping(False)
    painter.drawLine(TEAM_WIDTH - 1, 0, TEAM_WIDTH - 1, view.height())
    painter.drawLine(0, HEAD, view.width(), HEAD)
    painter.restore()


def tip(schedule: Schedule, index: int) -> str:
    """Return what a bar is, and what clashes with it."""
    work = schedule.planned[index]
    name = f"{work.code} · {work.name}" if work.name else work.code
    lines = [
        f"{name} ({said(STATUS_NAMES, work.status)})",
        translate("MinePlanner", "{}, {} to {}").format(
            schedule.teams[work.team], day_text(work.first), day_text(work.last)
        ),
    ]
    clashes = [clash.sentence for clash, rows in schedule.clashes if index in rows]
    lines += ["⚠ " + in_users_language(sentence, parts=True) for sentence in clashes]
    return "\n".join(lines)
