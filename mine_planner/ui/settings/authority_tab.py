# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of the national authority: each with source, person and reason, or not decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QHeaderView

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import translate
from mine_planner.store import authority
from mine_planner.ui import parts
from mine_planner.ui.settings import figures
from mine_planner.ui.settings.figure_list import FIGURES
from mine_planner.ui.settings.grid import Column, EmptyDelegate, Grid

if TYPE_CHECKING:
    from mine_planner.store.authority import Setting
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.settings.window import SettingsWindow

_BY_KEY = {figure.key: figure for figure in FIGURES}


class AuthorityTab(QObject):
    """Shows what is decided and saves all changes as one action, with who and why."""

    def __init__(self, desk: Desk, ui: SettingsWindow) -> None:
        super().__init__(ui)
        self._desk = desk
        self._ui = ui
        self.grid = Grid(ui.figures_table, _columns())
        table = ui.figures_table
        table.setItemDelegateForColumn(1, EmptyDelegate(translate("MinePlanner", "not decided"), table))
        table.horizontalHeader().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        for at, width in enumerate((430, 125, 45, 140, 150)):
            table.setColumnWidth(at, width)
        parts.as_complaint(ui.figures_problem)
        self.grid.edited.connect(self._enable)
        ui.save_figures.clicked.connect(lambda _checked=False: self.save())
        ui.reset_figures.clicked.connect(lambda _checked=False: self.reload())

    @property
    def is_edited(self) -> bool:
        """Whether something is entered and not saved."""
        return bool(self.grid.changed_rows())

    def reload(self) -> None:
        """Show the figures as saved; what is entered and not saved is forgotten."""
        self.grid.fill([(figure.key, self._row(figure)) for figure in FIGURES])
        self._ui.figures_problem.hide()
        self._enable()

    def save(self) -> None:
        """Save every changed figure, or say beside the table what is wrong."""
        try:
            settings = self._settings()
            with self._desk.session.action(
                translate("MinePlanner", "Set figures of the authority")
            ) as action:
                for setting in settings:
                    authority.write(action, self._desk.session.workspace, setting)
        except PlannerError as error:
            parts.complain(self._ui.figures_problem, error.message)
            return
        self._ui.figures_who.clear()
        self._ui.figures_why.clear()
        self.reload()

    # -------------------------------------------------------------- helpers
    def _row(self, figure: figures.Figure) -> dict[str, object]:
        row = self._desk.session.workspace.row("setting", key=figure.key)
        if row is None:
            return {"words": figures.said(figure), "unit": figure.unit}
        return {
            "words": figures.said(figure),
            "value": figures.shown(figure, row["value"]),
            "unit": figure.unit,
            "source": row["source"],
            "set_by": row["set_by"],
            "reason": row["reason"],
        }

    def _settings(self) -> list[Setting]:
        who, why = require_who_and_why(self._ui.figures_who.text(), self._ui.figures_why.text())
        found, values = [], self._stored_values()
        for row in self.grid.changed_rows():
            figure, entered = _BY_KEY[self.grid.uuid(row)], self.grid.values(row)
            self._require_unchanged(row, figure)
            value = values[figure.key]
            if entered["value"] != self.grid.before(row)["value"]:
                value = figures.stored(figure, entered["value"])
            values[figure.key] = value
            found.append(authority.Setting(figure.key, value, figure.unit, entered["source"], who, why))
        figures.check_together(values)
        return found

    def _stored_values(self) -> dict[str, str | None]:
        rows = {row["key"]: row["value"] for row in self._desk.session.workspace.rows("setting")}
        return {figure.key: rows.get(figure.key) for figure in FIGURES}

    def _require_unchanged(self, row: int, figure: figures.Figure) -> None:
        """Refuse to write over what another person set while this window was open."""
        now, before = self._row(figure), self.grid.before(row)
        if any(str(now.get(name) or "") != before[name] for name in ("value", "source", "set_by", "reason")):
            raise InputError(
                translate(
                    "MinePlanner",
                    '"{}" was set anew while you edited it: press Take Back, and read what stands there now.',
                ).format(figures.said(figure))
            )

    def _enable(self) -> None:
        edited = self.is_edited
        self._ui.save_figures.setEnabled(edited)
        self._ui.reset_figures.setEnabled(edited)


def require_who_and_why(who: str, why: str) -> tuple[str, str]:
    """Return who decides and why.

    Raises
    ------
    InputError
        When one of them is empty.
    """
    who, why = who.strip(), why.strip()
    if not who:
        raise InputError(
            translate("MinePlanner", "It is not said who decides: enter the role or office under the table.")
        )
    if not why:
        raise InputError(
            translate("MinePlanner", "It is not said why: enter a reason or the decision's reference.")
        )
    return who, why


def _columns() -> list[Column]:
    return [
        Column("words", translate("MinePlanner", "Figure"), editable=False),
        Column("value", translate("MinePlanner", "Value"), figure=True),
        Column("unit", translate("MinePlanner", "Unit"), editable=False),
        Column("source", translate("MinePlanner", "Source")),
        Column("set_by", translate("MinePlanner", "Set by"), editable=False),
        Column("reason", translate("MinePlanner", "Reason"), editable=False),
    ]
