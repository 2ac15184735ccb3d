# SPDX-License-Identifier: GPL-2.0-or-later
"""The office's title and task codes, and the table of grades that count as direct evidence."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QObject, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QLabel

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import translate
from mine_planner.store import authority
from mine_planner.ui import parts
from mine_planner.ui.maps.words import INFO_GRADES, SOURCE_GRADES, said
from mine_planner.ui.settings.authority_tab import require_who_and_why
from mine_planner.ui.settings.meanwhile import Meanwhile, require_there

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.settings.window import SettingsWindow


_FIELDS: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("MinePlanner", "Title"),
    "organisation": QT_TRANSLATE_NOOP("MinePlanner", "Organisation"),
    "task_code_pattern": QT_TRANSLATE_NOOP("MinePlanner", "Pattern of task codes"),
}


class OfficeTab(QObject):
    """Two forms, each saved by itself: the office, and the grade table with who and why."""

    def __init__(self, desk: Desk, ui: SettingsWindow) -> None:
        super().__init__(ui)
        self._desk = desk
        self._ui = ui
        self._office: tuple[str, str, str] = ("", "", "")
        self._direct: frozenset[str] = frozenset()
        self._meanwhile = Meanwhile()
        self.boxes: dict[str, QCheckBox] = {}
        self._make_boxes()
        for label in (ui.office_problem, ui.grades_problem):
            parts.as_complaint(label)
        for edit in (ui.title_edit, ui.organisation_edit, ui.pattern_edit):
            edit.textChanged.connect(self._show_code)
        for edit in (ui.grades_who, ui.grades_why):
            edit.textChanged.connect(self._enable)
        ui.save_office.clicked.connect(lambda _checked=False: self.save_office())
        ui.save_grades.clicked.connect(lambda _checked=False: self.save_grades())

    @property
    def is_edited(self) -> bool:
        """Whether something is entered and not saved."""
        return self._entered() != self._office or self.direct() != self._direct

    def direct(self) -> frozenset[str]:
        """Return the grades that are ticked."""
        return frozenset(grade for grade, box in self.boxes.items() if box.isChecked())

    def reload(self) -> None:
        """Show office and grades as saved."""
        row = self._desk.session.workspace.row("workspace")
        if row is not None:
            self._office = (row["title"], row["organisation"], row["task_code_pattern"])
            self._ui.title_edit.setText(row["title"])
            self._ui.organisation_edit.setText(row["organisation"])
            self._ui.pattern_edit.setText(row["task_code_pattern"])
            self._ui.office_code.setText(row["office"])
        self._desk.session.workspace.refresh_info()
        self._meanwhile.forget()
        self._ui.office_problem.hide()
        self._ui.grades_problem.hide()
        self._show_grades()
        self._show_code()

    # -------------------------------------------------------------- the office
    def save_office(self) -> None:
        """Save title, organisation and pattern; say what is wrong otherwise."""
        title, organisation, pattern = self._entered()
        try:
            self._code(pattern)
            if not title:
                raise InputError(translate("MinePlanner", "The workspace has no title: enter one."))
            workspace = self._desk.session.workspace
            values = dict(zip(_FIELDS, (title, organisation, pattern), strict=True))
            shown = dict(zip(_FIELDS, self._office, strict=True))
            stored = require_there(workspace.row("workspace"), title)
            row = translate("MinePlanner", "the office's data")
            words = {name: translate("MinePlanner", text) for name, text in _FIELDS.items()}
            mine = self._meanwhile.mine(row, shown, values, stored, words)
            with self._desk.session.action(translate("MinePlanner", "Edit the office")) as action:
                action.update("workspace", workspace.info.uuid, {name: values[name] for name in mine})
        except PlannerError as error:
            parts.complain(self._ui.office_problem, error.message)
            return
        self.reload()

    def _entered(self) -> tuple[str, str, str]:
        edits = (self._ui.title_edit, self._ui.organisation_edit, self._ui.pattern_edit)
        title, organisation, pattern = (edit.text().strip() for edit in edits)
        return title, organisation, pattern

    def _code(self, pattern: str) -> str:
        from mine_planner.store.task_codes import code_from_pattern

        row = self._desk.session.workspace.row("workspace")
        number = 1 if row is None else int(row["next_task_number"])
        office = self._desk.session.workspace.info.office
        return code_from_pattern(pattern, office=office, number=number, year=datetime.now(UTC).year)

    def _show_code(self) -> None:
        if not self._desk.session.is_open:
            return
        try:
            words = translate("MinePlanner", "{} and so on").format(self._code(self._entered()[2]))
            self._ui.office_problem.hide()
        except PlannerError as error:
            words = "–"
            parts.complain(self._ui.office_problem, error.message)
        self._ui.code_preview.setText(words)
        self._enable()

    # -------------------------------------------------------------- the grades
    def save_grades(self) -> None:
        """Save the table of grades, with who and why."""
        workspace = self._desk.session.workspace
        try:
            who, why = require_who_and_why(self._ui.grades_who.text(), self._ui.grades_why.text())
            row = workspace.row("setting", key=authority.GRADE_TABLE_KEY)
            source = "" if row is None else row["source"]
            value = json.dumps(sorted(self.direct()))
            stored = ", ".join(sorted(self._stored_grades()))
            self._meanwhile.mine(
                translate("MinePlanner", "the grades"),
                {"direct": ", ".join(sorted(self._direct))},
                {"direct": ", ".join(sorted(self.direct()))},
                {"direct": stored},
                {"direct": translate("MinePlanner", "Direct evidence")},
            )
            with self._desk.session.action(
                translate("MinePlanner", "Set the grades of direct evidence")
            ) as action:
                setting = authority.Setting(authority.GRADE_TABLE_KEY, value, "", source, who, why)
                authority.write(action, workspace, setting)
        except PlannerError as error:
            parts.complain(self._ui.grades_problem, error.message)
            return
        self._ui.grades_who.clear()
        self._ui.grades_why.clear()
        self._ui.grades_problem.hide()
        self._show_grades()
        self._enable()

    def _show_grades(self) -> None:
        workspace = self._desk.session.workspace
        setting = authority.read(workspace, authority.GRADE_TABLE_KEY)
        self._direct = self._stored_grades()
        for grade, box in self.boxes.items():
            box.setChecked(grade in self._direct)
        if setting is None:
            words = translate(
                "MinePlanner",
                "Not decided. What is ticked is this program's suggestion and is marked so; save it with who "
                "and why to decide it.",
            )
        else:
            words = translate("MinePlanner", "Set by {}: {}").format(
                setting.set_by or setting.source or "–", setting.reason or "–"
            )
        self._ui.grades_note.setText(words)

    def _stored_grades(self) -> frozenset[str]:
        """Return the grades that are saved; none where they cannot be read, so that they can be set anew."""
        try:
            table = authority.grade_table(self._desk.session.workspace)
        except InputError as error:
            parts.complain(self._ui.grades_problem, error.message)
            return frozenset()
        return frozenset(str(grade) for grade in table.direct)

    def _make_boxes(self) -> None:
        """Lay 6 × 6 ticks: sources downwards, information across."""
        grid = self._ui.grades_grid
        for at, info in enumerate(INFO_GRADES, start=1):
            label = QLabel(info, self._ui)
            label.setToolTip(said(INFO_GRADES, info))
            grid.addWidget(label, 0, at, Qt.AlignmentFlag.AlignCenter)
        for row, source in enumerate(SOURCE_GRADES, start=1):
            grid.addWidget(QLabel(said(SOURCE_GRADES, source), self._ui), row, 0)
            for at, info in enumerate(INFO_GRADES, start=1):
                box = QCheckBox(self._ui)
                box.setToolTip(f"{source}{info}: {said(SOURCE_GRADES, source)}, {said(INFO_GRADES, info)}")
                box.setAccessibleName(f"{source}{info}")
                box.toggled.connect(lambda _on: self._enable())
                self.boxes[f"{source}{info}"] = box
                grid.addWidget(box, row, at, Qt.AlignmentFlag.AlignCenter)
        grid.setColumnStretch(7, 1)

    def _enable(self) -> None:
        self._ui.save_office.setEnabled(self._entered() != self._office)
        said_who = bool(self._ui.grades_who.text().strip() or self._ui.grades_why.text().strip())
        self._ui.save_grades.setEnabled(self.direct() != self._direct or said_who)
