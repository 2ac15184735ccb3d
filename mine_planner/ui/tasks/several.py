# SPDX-License-Identifier: GPL-2.0-or-later
"""What all chosen tasks get at once: status, team, method, depth, medical plan; each is one saved action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain import life_cycle
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.popups import ask_figure, ask_sentence
from mine_planner.ui.tasks.words import METHODS, STATUS_NAMES, said

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QMenu

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.commands import TaskCommands
    from mine_planner.ui.tasks.panel import TasksPanel


class ForSeveral:
    """Fills the menu of the list; proposed tasks come by the hundred, and none is opened for these."""

    def __init__(self, desk: Desk, panel: TasksPanel, commands: TaskCommands) -> None:
        self._desk = desk
        self._panel = panel
        self._commands = commands

    def fill(self, menu: QMenu) -> None:
        """Add the entries for the chosen tasks."""
        self._status_menu(menu)
        self._team_menu(menu)
        below = menu.addMenu(translate("MinePlanner", "Set Method"))
        below.setEnabled(self._can())
        for value in METHODS:
            item = below.addAction(said(METHODS, value))
            item.triggered.connect(lambda _checked=False, value=value: self.set_method(value))
        for words, does in (
            (translate("MinePlanner", "Set Depth…"), self.ask_depth),
            (translate("MinePlanner", "Set Medical Plan…"), self.ask_medical_plan),
        ):
            item = menu.addAction(words)
            item.setEnabled(self._can())
            item.triggered.connect(lambda _checked=False, does=does: does())

    def _can(self) -> bool:
        return bool(self._panel.chosen()) and not self._desk.session.read_only

    def _status_menu(self, menu: QMenu) -> None:
        below = menu.addMenu(translate("MinePlanner", "Set Status"))
        below.setEnabled(self._can())
        uuids = set(self._panel.chosen())
        chosen = [row.status for row in self._panel.model.rows if row.uuid in uuids]
        for value in STATUS_NAMES:
            item = below.addAction(said(STATUS_NAMES, value))
            item.setEnabled(any(value in life_cycle.next_states(status) for status in chosen))
            item.triggered.connect(lambda _checked=False, value=value: self._commands.set_status(value))

    def _team_menu(self, menu: QMenu) -> None:
        below = menu.addMenu(parts.icon("team"), translate("MinePlanner", "Give to Team"))
        teams = self._desk.session.workspace.rows("team", ("code",))
        below.setEnabled(self._can() and bool(teams))
        for team in teams:
            item = below.addAction(" · ".join(filter(None, (team["code"], team["name"]))))
            item.triggered.connect(
                lambda _checked=False, team=team: self._commands.set_team(team["uuid"], team["code"])
            )

    # -------------------------------------------------------------- doing
    def set_method(self, method: str) -> None:
        """Give all chosen tasks a method."""
        name = translate("MinePlanner", "Set method {}").format(said(METHODS, method))
        self._commands.write(self._panel.chosen(), {"method": method}, name)

    def ask_depth(self) -> None:
        """Ask for the depth that all chosen tasks are cleared to."""
        chosen = self._panel.chosen()
        question = translate("MinePlanner", "Clearance depth of the chosen tasks, by the authority's rule:")
        button = translate("MinePlanner", "Set Depth")

        def then(centimetres: float) -> None:
            name = translate("MinePlanner", "Set depth {} cm").format(f"{centimetres:g}")
            self._commands.write(chosen, {"depth_cm": centimetres or None}, name)

        ask_figure(self._panel.tool_row, question, button, then, value=0, suffix=" cm", maximum=1_000)

    def ask_medical_plan(self) -> None:
        """Ask for the medical plan that holds for all chosen tasks."""
        chosen = self._panel.chosen()
        question = translate("MinePlanner", "Medical plan of the chosen tasks:")
        button = translate("MinePlanner", "Set Plan")

        def then(words: str) -> None:
            name = translate("MinePlanner", "Set the medical plan")
            self._commands.write(chosen, {"medical_plan": words}, name)

        ask_sentence(self._panel.tool_row, question, button, then)


def several_words(count: int) -> str:
    """Say how many tasks are chosen, and where what all of them get is found."""
    words = translate(
        "MinePlanner",
        "<b>Tasks chosen: {}</b><br>A right-click on the list gives all of them a status, team, method, "
        "depth or medical plan.",
    )
    return words.format(number(count))
