# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of the schedule: the board, what clashes, and what waits for a team and days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.schedule.board import DAY, WEEK, Board, moved_by
from mine_planner.ui.schedule.placing import today
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.gis.schedule_data import Schedule, Work
    from mine_planner.ui.desk import Desk

_ROW = int(Qt.ItemDataRole.UserRole)


class ScheduleWindow(PlannerWindow):
    """Above: who works where and when; below: clashes, waiting tasks, and the days of what is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Schedule"))
        self.resize(1180, 620)
        self.board = Board(self)
        self.schedule: Schedule | None = None
        self.clash_list, self.waiting_list = QListWidget(self), QListWidget(self)
        self.tabs = QTabWidget(self)
        self.days_button, self.weeks_button = (
            QRadioButton(translate("MinePlanner", "Days"), self),
            QRadioButton(translate("MinePlanner", "Weeks"), self),
        )
        self.today_button = QPushButton(translate("MinePlanner", "Today"), self)
        self.today_button.setToolTip(translate("MinePlanner", "Show the weeks around today"))
        self.team_box, self.first_edit, self.last_edit = (
            QComboBox(self),
            QgsDateEdit(self),
            QgsDateEdit(self),
        )
        self.plan_button = QPushButton(parts.icon("accept"), translate("MinePlanner", "Save Days"), self)
        self.plan_button.setToolTip(translate("MinePlanner", "Save the days of the tasks that were moved"))
        self.work_label, self.problem, self.note_label = QLabel(self), QLabel(self), QLabel(self)
        self._work: Work | None = None
        self._lay_out()
        self._connect()
        self.reload()
        self.board.show_work()

    # -------------------------------------------------------------- building
    def _lay_out(self) -> None:
        head = QHBoxLayout()
        group = QButtonGroup(self)
        for button in (self.days_button, self.weeks_button):
            group.addButton(button)
            head.addWidget(button)
        self.days_button.setChecked(True)
        head.addWidget(self.today_button)
        self.note_label.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        self.note_label.setWordWrap(True)
        head.addWidget(self.note_label, 1)
        for empty, view in (
            (translate("MinePlanner", "Nothing clashes."), self.clash_list),
            (translate("MinePlanner", "Every task has a team and days."), self.waiting_list),
        ):
            view.setWordWrap(True)
            view.setAlternatingRowColors(True)
            Blank(view, empty)
            self.tabs.addTab(view, "")
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.board)
        splitter.addWidget(self.tabs)
        splitter.setSizes([400, 160])
        splitter.setStretchFactor(0, 1)
        parts.as_complaint(self.problem)
        self.problem.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(splitter, 1)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self._plan_row(), 1)
        row.addLayout(foot(self, self.plan_button))
        column.addLayout(row)

    def _plan_row(self) -> QWidget:
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        self.work_label.setMinimumWidth(220)
        row.addWidget(self.work_label, 1)
        for words, field in (
            (translate("MinePlanner", "Team"), self.team_box),
            (translate("MinePlanner", "From"), self.first_edit),
            (translate("MinePlanner", "To"), self.last_edit),
        ):
            label = QLabel(words, whole)
            label.setBuddy(field)
            field.setAccessibleName(words)
            row.addWidget(label)
            row.addWidget(field)
        for edit in (self.first_edit, self.last_edit):
            edit.setAllowNull(False)
            edit.setMinimumWidth(140)
        self.team_box.setMinimumWidth(110)
        self.plan_row = whole
        return whole

    def _connect(self) -> None:
        for button in (self.today_button, self.plan_button):
            button.setAutoDefault(False)
        self.days_button.toggled.connect(lambda on: self.board.set_day_width(DAY if on else WEEK))
        self.today_button.clicked.connect(lambda _checked=False: self.board.show_day(today().toordinal() - 7))
        self.board.chosen.connect(self._on_bar)
        self.board.opened.connect(lambda _index: self.zoom())
        self.board.moved.connect(self._on_moved)
        self.clash_list.itemActivated.connect(self._on_clash)
        self.clash_list.itemClicked.connect(self._on_clash)
        self.waiting_list.currentRowChanged.connect(lambda _row: self._on_waiting())
        self.waiting_list.itemClicked.connect(lambda _item: self._on_waiting())
        self.plan_button.clicked.connect(lambda _checked=False: self.save_days())

    # -------------------------------------------------------------- showing
    def reload(self) -> None:
        """Read the schedule anew."""
        if not self.desk.session.is_open:
            return
        from mine_planner.gis.schedule_data import read_schedule

        with self.desk.reporter.boundary():
            self.schedule = read_schedule(self.desk.session.workspace)
            self.board.can_move = not self.desk.session.read_only
            self.board.set_schedule(self.schedule)
            self._fill_lists(self.schedule)
            self._fill_teams(self.schedule)
            self._show_work(self._again(self._work))

    def _fill_lists(self, schedule: Schedule) -> None:
        self.clash_list.clear()
        for clash, rows in schedule.clashes:
            item = QListWidgetItem("⚠ " + in_users_language(clash.sentence, parts=True))
            item.setData(_ROW, rows[0])
            self.clash_list.addItem(item)
        self.waiting_list.blockSignals(True)
        self.waiting_list.clear()
        self.waiting_list.addItems([self._waiting_words(work) for work in schedule.waiting])
        if schedule.waiting_count > len(schedule.waiting):
            more = number(schedule.waiting_count - len(schedule.waiting))
            self.waiting_list.addItem(translate("MinePlanner", "… and {} more, lower in rank").format(more))
        self.waiting_list.blockSignals(False)
        counts = (number(len(schedule.clashes)), number(schedule.waiting_count))
        self.tabs.setTabText(0, translate("MinePlanner", "Clashes ({})").format(counts[0]))
        self.tabs.setTabText(1, translate("MinePlanner", "Without team or days ({})").format(counts[1]))
        if not schedule.teams:
            words = translate("MinePlanner", "No team is entered yet: enter teams in the settings first.")
            self.note_label.setText(words)
        else:
            self.note_label.setText(in_users_language(" ".join(schedule.notes)))

    def _waiting_words(self, work: Work) -> str:
        parts_ = [f"{work.code} · {work.name}" if work.name else work.code]
        if work.rank is not None:
            parts_.append(translate("MinePlanner", "rank {}").format(number(work.rank)))
        if work.planned_days:
            parts_.append(translate("MinePlanner", "{} team-days").format(number(work.planned_days)))
        return ", ".join(parts_)

    def _fill_teams(self, schedule: Schedule) -> None:
        chosen = self.team_box.currentData()
        self.team_box.clear()
        for uuid, code in schedule.teams.items():
            self.team_box.addItem(code, uuid)
        self.team_box.setCurrentIndex(self.team_box.findData(chosen))

    def _again(self, work: Work | None) -> Work | None:
        if work is None or self.schedule is None:
            return None
        every = [*self.schedule.planned, *self.schedule.waiting]
        return next((item for item in every if (item.task, item.item) == (work.task, work.item)), None)

    def _show_work(self, work: Work | None) -> None:
        self._work = work
        self.plan_row.setEnabled(work is not None and not self.desk.session.read_only and not work.is_done)
        self.plan_button.setEnabled(self.plan_row.isEnabled())
        if work is None:
            self.work_label.setText(translate("MinePlanner", "Choose work on the board or in the list."))
            return
        self.work_label.setText(f"<b>{work.code}</b> {work.name}")
        self.team_box.setCurrentIndex(self.team_box.findData(work.team))
        first = work.first or today().isoformat()
        days = max(round(work.planned_days or 1), 1)
        last = work.last or (date.fromisoformat(first) + timedelta(days=days - 1)).isoformat()
        for edit, day in ((self.first_edit, first), (self.last_edit, last)):
            edit.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    # -------------------------------------------------------------- reacting
    def _on_bar(self, index: int) -> None:
        if index >= 0 and self.schedule is not None:
            work = self.schedule.planned[index]
            self._show_work(work)
            self.desk.session.choose_task(work.task)
            self.zoom()
        else:
            self._show_work(None)

    def _on_clash(self, item: QListWidgetItem) -> None:
        self.board.choose(int(item.data(_ROW)))

    def _on_waiting(self) -> None:
        row = self.waiting_list.currentRow()
        if self.schedule is not None and 0 <= row < len(self.schedule.waiting):
            work = self.schedule.waiting[row]
            self._show_work(work)
            self.desk.session.choose_task(work.task)

    def zoom(self) -> None:
        """Show the chosen work on the map."""
        from mine_planner.ui.tasks.zooming import zoom_to_tasks

        if self._work is not None:
            with self.desk.reporter.boundary():
                zoom_to_tasks(self.desk, [self._work.task])

    # -------------------------------------------------------------- moving
    def save_days(self) -> None:
        """Save team and days of the chosen work."""
        if self._work is not None:
            first, last = (edit.date().toString("yyyy-MM-dd") for edit in (self.first_edit, self.last_edit))
            self._plan(self._work, str(self.team_box.currentData() or ""), first, last)

    def _on_moved(self, index: int, days: int, team: str) -> None:
        if self.schedule is not None:
            work = self.schedule.planned[index]
            self._plan(work, team, moved_by(work.first, days), moved_by(work.last, days))

    def _plan(self, work: Work, team: str, first: str, last: str) -> None:
        from mine_planner.gis.schedule_data import plan_work

        session = self.desk.session
        self.problem.hide()
        try:
            with session.action(translate("MinePlanner", "Plan {}").format(work.code)) as action:
                plan_work(action, session.workspace, work, team=team, first=first, last=last)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self._warn(work.task)

    def _warn(self, task: str) -> None:
        """Say at once what clashes with what was moved."""
        if self.schedule is None:
            return
        mine = [
            clash.sentence
            for clash, rows in self.schedule.clashes
            if any(self.schedule.planned[row].task == task for row in rows)
        ]
        if mine:
            parts.complain(self.problem, in_users_language(mine[0], parts=True))
