# SPDX-License-Identifier: GPL-2.0-or-later
"""The records that wait: correct one in the entry form, or set it aside with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.window import PlannerWindow, open_window

if TYPE_CHECKING:
    from mine_planner.store.waiting_records import WaitingRow
    from mine_planner.ui.desk import Desk


class WaitingWindow(PlannerWindow):
    """Lists waiting records, oldest first; nothing in it is ever deleted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Waiting Records"))
        self.resize(820, 420)
        self._rows: list[WaitingRow] = []
        box = QVBoxLayout(self)
        self.intro = QLabel(self)
        self.intro.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setHeaderLabels(
            [
                translate("MinePlanner", "Record"),
                translate("MinePlanner", "From"),
                translate("MinePlanner", "What is open"),
            ]
        )
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(translate("MinePlanner", "Waiting records"))
        Blank(
            self.tree,
            translate(
                "MinePlanner", "Records that could not be read, or that you keep for later, wait here."
            ),
        )
        box.addWidget(self.intro)
        box.addWidget(self.tree, 1)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        box.addWidget(self.problem)
        box.addLayout(self._build_line())
        box.addLayout(foot(self, self.open_form))
        self.tree.itemActivated.connect(lambda _item, _column: self.correct())
        self.tree.currentItemChanged.connect(lambda _now, _before: self._enable())
        self.reload()

    def _build_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.person, self.reason = QLineEdit(self), QLineEdit(self)
        self.person.setPlaceholderText(translate("MinePlanner", "Decided by (role)"))
        self.person.setAccessibleName(translate("MinePlanner", "Decided by"))
        self.reason.setAccessibleName(translate("MinePlanner", "Reason"))
        self.reason.setPlaceholderText(translate("MinePlanner", "Reason to set it aside"))
        self.set_aside = QPushButton(translate("MinePlanner", "Set Aside"), self)
        self.set_aside.setToolTip(
            translate("MinePlanner", "It waits no more; its cells and the reason stay in the workspace")
        )
        self.open_form = QPushButton(parts.icon("edit"), translate("MinePlanner", "Correct in Form…"), self)
        self.open_form.setToolTip(
            translate("MinePlanner", "Open the chosen record in the form, with what is wrong marked")
        )
        line.addWidget(self.person, 1)
        line.addWidget(self.reason, 2)
        line.addWidget(self.set_aside)
        self.set_aside.setAutoDefault(False)
        self.set_aside.clicked.connect(lambda _checked=False: self.put_aside())
        self.open_form.clicked.connect(lambda _checked=False: self.correct())
        for field in (self.person, self.reason):
            field.textChanged.connect(lambda _text: self._enable())
        return line

    def reload(self) -> None:
        """Show the records that wait now."""
        from mine_planner.store import waiting_records

        before = self._current()
        self._rows = waiting_records.waiting(self.desk.session.workspace)
        self.tree.blockSignals(True)
        self.tree.clear()
        for row in self._rows:
            origin = row.file_name or translate("MinePlanner", "entry form")
            problem = in_users_language(row.problem, parts=True)
            item = QTreeWidgetItem([row.record, origin, problem])
            item.setData(0, Qt.ItemDataRole.UserRole, row.uuid)
            item.setToolTip(2, problem)
            self.tree.addTopLevelItem(item)
            if before is None or row.uuid == before.uuid:
                self.tree.setCurrentItem(item)
                before = row
        self.tree.blockSignals(False)
        if self._rows:
            words = translate("MinePlanner", "These records are kept cell by cell, as handed in or typed.")
        else:
            words = translate("MinePlanner", "No record waits.")
        self.intro.setText(words)
        self._enable()

    def _current(self) -> WaitingRow | None:
        item = self.tree.currentItem()
        uuid = "" if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return next((row for row in self._rows if row.uuid == uuid), None)

    def _enable(self) -> None:
        writable = self._current() is not None and not self.desk.session.read_only
        self.open_form.setEnabled(writable)
        said = self.person.text().strip() and self.reason.text().strip()
        self.set_aside.setEnabled(bool(writable and said))

    def correct(self) -> None:
        """Open the entry form with the chosen record."""
        from mine_planner.domain.record_drafts import RecordDraft
        from mine_planner.gis.record_import import RecordOrder
        from mine_planner.ui.records.entry_window import EntryWindow

        row = self._current()
        if row is None:
            return
        said = dict(row.order)
        record_uuid = str(said.pop("record_uuid", ""))
        window = open_window(EntryWindow, self.desk)
        window.begin(RecordDraft.from_json(row.draft), RecordOrder(**said), record_uuid, row.uuid)

    def put_aside(self) -> None:
        """Set the chosen record aside, with who and why."""
        from mine_planner.store import waiting_records

        row = self._current()
        if row is None:
            return
        try:
            title = translate("MinePlanner", "Set record {} aside").format(row.record)
            with self.desk.session.action(title) as action:
                waiting_records.set_aside(action, row.uuid, self.person.text(), self.reason.text())
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self.problem.hide()
        self.reason.clear()
