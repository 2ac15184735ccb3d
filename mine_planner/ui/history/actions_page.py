# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that was done in the workspace: filtered by person, day and table; undone from here as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mine_planner import background
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.history import words
from mine_planner.ui.history.row_page import end_of_day
from mine_planner.ui.times import local_time

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask
    from mine_planner.store.action_list import Changed, Done
    from mine_planner.ui.desk import Desk

_ROLE = Qt.ItemDataRole.UserRole


class ActionsPage(QWidget):
    """Actions above, what the chosen one changed below.

    Signals
    -------
    row_asked
        Table and uuid of a row whose history is wanted.
    """

    row_asked = pyqtSignal(str, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BackgroundTask[list[Done]] | None = None
        self._build()

    # -------------------------------------------------------------- building
    def _build(self) -> None:
        self.person_box = QComboBox(self)
        self.table_box = QComboBox(self)
        self.day_check = QCheckBox(translate("MinePlanner", "&Only on"), self)
        self.day_edit = QDateEdit(QDate.currentDate(), self)
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setEnabled(False)
        self.undo_action = parts.action(
            self,
            translate("MinePlanner", "Undo"),
            "undo",
            translate("MinePlanner", "Take back your newest action"),
            self._undo,
        )
        self.redo_action = parts.action(
            self,
            translate("MinePlanner", "Redo"),
            "redo",
            translate("MinePlanner", "Do again what you took back"),
            self._redo,
        )
        column = QVBoxLayout(self)
        column.addLayout(self._filter_row())
        column.addWidget(self._lists(), 1)
        self.day_check.toggled.connect(self.day_edit.setEnabled)
        for signal in (
            self.person_box.currentIndexChanged,
            self.table_box.currentIndexChanged,
            self.day_check.toggled,
            self.day_edit.dateChanged,
        ):
            signal.connect(lambda _value: self.list_actions())

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, box in (
            (translate("MinePlanner", "&Person"), self.person_box),
            (translate("MinePlanner", "&Table"), self.table_box),
        ):
            label = QLabel(text, self)
            label.setBuddy(box)
            label.setMinimumWidth(label.sizeHint().width() + 6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.day_check)
        row.addWidget(self.day_edit)
        row.addStretch(1)
        for source in (self.undo_action, self.redo_action):
            row.addWidget(parts.button(self, source, with_text=True))
        return row

    def _lists(self) -> QSplitter:
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(translate("MinePlanner", "Actions"))
        self.list.setHeaderLabels(
            [
                translate("MinePlanner", "When"),
                translate("MinePlanner", "Who"),
                translate("MinePlanner", "Action"),
                translate("MinePlanner", "Entries"),
                translate("MinePlanner", "Tables"),
            ]
        )
        self.changes = QTreeWidget(self)
        self.changes.setAccessibleName(translate("MinePlanner", "What the chosen action changed"))
        self.changes.setHeaderLabels(
            [
                translate("MinePlanner", "Row"),
                translate("MinePlanner", "What"),
                translate("MinePlanner", "Fields"),
            ]
        )
        for tree in (self.list, self.changes):
            tree.setRootIsDecorated(False)
            tree.setUniformRowHeights(True)
        self.changes.setToolTip(translate("MinePlanner", "Double-click a row to see its whole history"))
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_changes())
        self.changes.itemActivated.connect(self._ask_row)
        lists = QSplitter(Qt.Orientation.Vertical, self)
        lists.addWidget(self.list)
        lists.addWidget(self.changes)
        lists.setSizes([300, 150])
        lists.setChildrenCollapsible(False)
        return lists

    # -------------------------------------------------------------- what is listed
    def reload(self) -> None:
        """Read people, actions, and what can be undone anew; the filter stays."""
        from mine_planner.store import action_list, derived, verify_replay

        connection = self._desk.session.workspace.connection
        everybody = translate("MinePlanner", "Everybody")
        _refill(self.person_box, everybody, [(name, name) for name in action_list.people(connection)])
        tables = sorted((derived.in_words(name), name) for name in verify_replay.journaled_tables())
        _refill(self.table_box, translate("MinePlanner", "All tables"), tables)
        self._enable()
        self.list_actions()

    def list_actions(self) -> None:
        """List the actions that the filter lets through, in the background: a journal may be long."""
        background.cancel(self._task)
        path = self._desk.session.workspace.path
        person, table = self.person_box.currentData() or "", self.table_box.currentData() or ""
        day = self.day_edit.date() if self.day_check.isChecked() else None
        self._task = background.run_in_background(
            translate("MinePlanner", "Read the journal"),
            lambda _progress: _read(path, person, table, day),
            self._show,
            self._desk.reporter.failure,
        )

    def _show(self, found: list[Done]) -> None:
        from mine_planner.store import derived

        self._task = None
        chosen = self.chosen()
        self.list.clear()
        for done in found:
            name = done.name
            if done.state == "undone":
                name = translate("MinePlanner", "{} (taken back)").format(name)
            tables = ", ".join(derived.in_words(table) for table in done.tables)
            who = words.who(done.user, done.office, done.program)
            item = QTreeWidgetItem([local_time(done.at), who, name, number(done.entries), tables])
            item.setData(0, _ROLE, done)
            item.setTextAlignment(3, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.list.addTopLevelItem(item)
            if chosen is not None and done.fid == chosen.fid:
                self.list.setCurrentItem(item)
        for column in range(4):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(self.list.columnWidth(column), 320))
        if self.list.currentItem() is None and found:
            self.list.setCurrentItem(self.list.topLevelItem(0))

    def chosen(self) -> Done | None:
        """Return the action that is chosen."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, _ROLE)

    def _show_changes(self) -> None:
        from mine_planner.store import action_list

        self.changes.clear()
        done = self.chosen()
        if done is None:
            return
        with self._desk.reporter.boundary():
            found = action_list.changed_rows(self._desk.session.workspace.connection, done.fid)
            for changed in found:
                self.changes.addTopLevelItem(_item(changed))
            for column in range(2):
                self.changes.resizeColumnToContents(column)

    def _ask_row(self, item: QTreeWidgetItem, _column: int) -> None:
        changed: Changed = item.data(0, _ROLE)
        if changed.uuid:
            self.row_asked.emit(changed.table, changed.uuid)

    # -------------------------------------------------------------- back and forth
    def _undo(self) -> None:
        with self._desk.reporter.boundary():
            name = self._desk.session.undo()
            self._desk.reporter.success(translate("MinePlanner", "Taken back: {}").format(name))

    def _redo(self) -> None:
        with self._desk.reporter.boundary():
            name = self._desk.session.redo()
            self._desk.reporter.success(translate("MinePlanner", "Done again: {}").format(name))

    def _enable(self) -> None:
        from mine_planner.store import undo

        session = self._desk.session
        for action, step, words_ in (
            (self.undo_action, undo.undoable, translate("MinePlanner", "Take back: {}")),
            (self.redo_action, undo.redoable, translate("MinePlanner", "Do again: {}")),
        ):
            found = None if session.read_only else step(session.workspace)
            action.setEnabled(found is not None)
            action.setToolTip("" if found is None else words_.format(found.name))

    def stop(self) -> None:
        """Stop reading."""
        background.cancel(self._task)
        self._task = None


def _read(path: Path, person: str, table: str, day: QDate | None) -> list[Done]:
    """Read the journal with a connection of its own; for a worker thread."""
    from contextlib import closing

    from mine_planner.store import action_list, database

    since, until = "", ""
    if day is not None:
        since = QDateTime(day, QTime(0, 0)).toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"
        until = end_of_day(day)
    with database.translated(path), closing(database.connect_reading(path)[0]) as connection:
        return action_list.actions(connection, person=person, since=since, until=until, table=table)


def _refill(box: QComboBox, everything: str, entries: list[tuple[str, str]]) -> None:
    """Fill a box and keep what was chosen in it."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, "")
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


def _item(changed: Changed) -> QTreeWidgetItem:
    operation = translate("MinePlanner", words.OPERATIONS[changed.operation])
    columns = ", ".join(words.column_words(name) for name in changed.columns if name not in words.QUIET)
    made = QTreeWidgetItem([changed.label, operation, columns])
    made.setData(0, _ROLE, changed)
    return made
