# SPDX-License-Identifier: GPL-2.0-or-later
"""The teams and their qualifications; a team that leaves is marked as not active and stays in the records."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QObject
from qgis.PyQt.QtWidgets import QHeaderView

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.settings.grid import Column, Grid
from mine_planner.ui.settings.meanwhile import Meanwhile, require_there

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.settings.window import SettingsWindow

KINDS: dict[str, str] = {
    "accreditation": QT_TRANSLATE_NOOP("MinePlanner", "Accreditation"),
    "medic": QT_TRANSLATE_NOOP("MinePlanner", "Medic"),
    "deminer": QT_TRANSLATE_NOOP("MinePlanner", "Deminer"),
    "dog": QT_TRANSLATE_NOOP("MinePlanner", "Dog"),
    "machine": QT_TRANSLATE_NOOP("MinePlanner", "Machine"),
    "other": QT_TRANSLATE_NOOP("MinePlanner", "Other"),
}
_COUNTS = ("deminers", "dogs", "machines")


class TeamsTab(QObject):
    """Edits teams and the papers of the chosen one; saves both as one action."""

    def __init__(self, desk: Desk, ui: SettingsWindow) -> None:
        super().__init__(ui)
        self._desk = desk
        self._ui = ui
        self._team = ""
        self._meanwhile = Meanwhile()
        self.teams = Grid(ui.teams_table, _team_columns())
        self.papers = Grid(ui.papers_table, _paper_columns())
        _lay(self.teams, stretched=1, widths=(80, 0, 150, 100, 130, 90, 60, 90, 70))
        _lay(self.papers, stretched=1, widths=(140, 0, 110, 110))
        Blank(ui.teams_table, translate("MinePlanner", "No team yet: press Add Team."))
        words = translate(
            "MinePlanner", "Accreditations and certificates of the chosen team, with their last day."
        )
        Blank(ui.papers_table, words)
        parts.as_complaint(ui.teams_problem)
        ui.teams_table.currentCellChanged.connect(lambda row, _c, _r, _d: self._choose(row))
        for grid in (self.teams, self.papers):
            grid.edited.connect(self._enable)
        ui.add_team.clicked.connect(lambda _checked=False: self.teams.add({"active": 1}))
        ui.add_paper.clicked.connect(lambda _checked=False: self.papers.add({"kind": "accreditation"}))
        ui.save_teams.clicked.connect(lambda _checked=False: self.save())
        ui.reset_teams.clicked.connect(lambda _checked=False: self.reload())

    @property
    def is_edited(self) -> bool:
        """Whether something is entered and not saved."""
        return bool(self.teams.changed_rows() or self.papers.changed_rows())

    def reload(self) -> None:
        """Show the teams as saved; what is entered and not saved is forgotten."""
        self._meanwhile.forget()
        rows = self._desk.session.workspace.rows("team", ("code",))
        self.papers.fill([])
        self.teams.fill([(row["uuid"], dict(row)) for row in rows])
        self._ui.teams_problem.hide()
        at = max(self.teams.row_of(self._team), 0) if rows else -1
        self._team = self.teams.uuid(at)
        self._ui.teams_table.blockSignals(True)
        self._ui.teams_table.setCurrentCell(at, 0)
        self._ui.teams_table.blockSignals(False)
        self._show_papers()

    def save(self) -> None:
        """Save teams and papers, or say beside the tables what is wrong."""
        try:
            self._require_different_codes()
            teams = [self._changed(self.teams, row) for row in self.teams.changed_rows()]
            papers = [self._changed(self.papers, row) for row in self.papers.changed_rows()]
            with self._desk.session.action(translate("MinePlanner", "Edit teams")) as action:
                for table, rows in (("team", teams), ("qualification", papers)):
                    for uuid, values in rows:
                        if uuid:
                            action.update(table, uuid, values)
                        else:
                            action.insert(table, values)
        except PlannerError as error:
            parts.complain(self._ui.teams_problem, error.message)
            return
        self.reload()

    # -------------------------------------------------------------- which team
    def _choose(self, row: int) -> None:
        """Show the papers of a team, unless those of another one wait to be saved."""
        uuid = self.teams.uuid(row)
        if uuid == self._team:
            return
        if self.papers.changed_rows():
            parts.complain(
                self._ui.teams_problem,
                translate(
                    "MinePlanner",
                    "The qualifications of {} are not saved: save them or take them back first.",
                ).format(self._code(self._team)),
            )
            return
        self._team = uuid
        self._show_papers()

    def _show_papers(self) -> None:
        rows = self._desk.session.workspace.rows("qualification", team_uuid=self._team) if self._team else []
        self.papers.fill([(row["uuid"], dict(row)) for row in rows])
        self._ui.papers_title.setText(
            translate("MinePlanner", "Qualifications of {}").format(self._code(self._team))
            if self._team
            else translate("MinePlanner", "Qualifications: choose a saved team")
        )
        self._enable()

    def _code(self, uuid: str) -> str:
        row = self.teams.row_of(uuid)
        return self.teams.values(row)["code"] if row >= 0 else ""

    def _enable(self) -> None:
        edited = self.is_edited
        self._ui.save_teams.setEnabled(edited)
        self._ui.reset_teams.setEnabled(edited)
        self._ui.add_paper.setEnabled(bool(self._team))

    # -------------------------------------------------------------- what is saved
    def _changed(self, grid: Grid, row: int) -> tuple[str, dict[str, object]]:
        """Return a row's uuid and what is to be written: of a saved row, what was changed here."""
        is_team = grid is self.teams
        values = self._team_values(row) if is_team else self._paper_values(row)
        uuid, entered = grid.uuid(row), grid.values(row)
        if not uuid:
            return uuid, values
        name = entered["code"] if is_team else entered["reference"] or entered["kind"]
        stored = self._desk.session.workspace.row("team" if is_team else "qualification", uuid=uuid)
        stored = require_there(stored, name)
        headings = {column.name: column.heading for column in grid.columns}
        mine = self._meanwhile.mine(name, grid.before(row), entered, stored, headings)
        return uuid, {key: values[key] for key in mine}

    def _require_different_codes(self) -> None:
        from mine_planner.store.task_codes import same_code

        codes = [self.teams.values(row)["code"] for row in range(self.teams.table.rowCount())]
        for at, code in enumerate(codes):
            if not code:
                raise InputError(
                    translate("MinePlanner", "The team in row {} has no code: enter one.").format(at + 1)
                )
            if any(same_code(code, other) for other in codes[:at]):
                raise InputError(
                    translate("MinePlanner", "Two teams have the code {}: give one another code.").format(
                        code
                    )
                )

    def _team_values(self, row: int) -> dict[str, object]:
        entered = self.teams.values(row)
        values: dict[str, object] = {**entered, "active": int(entered["active"])}
        for name in _COUNTS:
            text = entered[name]
            if text and not (text.isascii() and text.isdigit()):
                raise InputError(
                    translate(
                        "MinePlanner",
                        '"{}" in team {} is no whole number: enter 0 or more, or leave it empty.',
                    ).format(text, entered["code"])
                )
            values[name] = int(text) if text else None
        return values

    def _paper_values(self, row: int) -> dict[str, object]:
        entered = self.papers.values(row)
        begin, end = (_date(entered[name]) for name in ("valid_from", "valid_to"))
        if begin and end and end < begin:
            raise InputError(
                translate(
                    "MinePlanner", "A qualification ends on {} before it begins on {}: correct one of them."
                ).format(end, begin)
            )
        return {**entered, "team_uuid": self._team, "valid_from": begin, "valid_to": end}


def _date(text: str) -> str | None:
    """Return a day as it is stored, or None where it is empty."""
    if not text:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise InputError(
            translate("MinePlanner", '"{}" is no date: write year-month-day, such as 2025-03-31.').format(
                text
            )
        ) from error


def _lay(grid: Grid, *, stretched: int, widths: tuple[int, ...]) -> None:
    for at, width in enumerate(widths):
        if width:
            grid.table.setColumnWidth(at, width)
    grid.table.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)


def _team_columns() -> list[Column]:
    return [
        Column("code", translate("MinePlanner", "Code")),
        Column("name", translate("MinePlanner", "Name")),
        Column("organisation", translate("MinePlanner", "Organisation")),
        Column("call_sign", translate("MinePlanner", "Call sign")),
        Column("phone", translate("MinePlanner", "Phone")),
        Column("deminers", translate("MinePlanner", "Deminers"), figure=True),
        Column("dogs", translate("MinePlanner", "Dogs"), figure=True),
        Column("machines", translate("MinePlanner", "Machines"), figure=True),
        Column("active", translate("MinePlanner", "Active"), checked=True),
    ]


def _paper_columns() -> list[Column]:
    kinds = {value: translate("MinePlanner", words) for value, words in KINDS.items()}
    return [
        Column("kind", translate("MinePlanner", "Kind"), choices=kinds),
        Column("reference", translate("MinePlanner", "Reference")),
        Column("valid_from", translate("MinePlanner", "Valid from")),
        Column("valid_to", translate("MinePlanner", "Valid to")),
    ]
