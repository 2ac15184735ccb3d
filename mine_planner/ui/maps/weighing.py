# SPDX-License-Identifier: GPL-2.0-or-later
"""Weigh handed-over maps anew: grade, how far positions may be off, status; each one saved action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.maps.words import INFO_GRADES, SOURCE_GRADES, STATES, said, within

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.session import Session
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.decision import DecisionPopup
    from mine_planner.ui.maps.panel import MapsPanel


class Weighing(QObject):
    """The button that weighs the chosen maps, with its menu."""

    def __init__(self, desk: Desk, panel: MapsPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._person = ""
        self.button = self._make_button(panel.tool_row)

    def _make_button(self, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setIcon(parts.icon("weigh"))
        button.setAutoRaise(True)
        button.setToolTip(translate("MinePlanner", "Weigh the chosen maps anew: grade, accuracy, status"))
        button.setAccessibleName(translate("MinePlanner", "Weigh Maps"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        grades = menu.addMenu(translate("MinePlanner", "Set Grade"))
        for source in SOURCE_GRADES:
            below = grades.addMenu(said(SOURCE_GRADES, source))
            for info in INFO_GRADES:
                item = below.addAction(said(INFO_GRADES, info))
                item.triggered.connect(lambda _c=False, s=source, i=info: self.ask_grade(s, int(i)))
        states = menu.addMenu(translate("MinePlanner", "Set Status"))
        for state in STATES:
            item = states.addAction(said(STATES, state))
            item.triggered.connect(lambda _c=False, s=state: self.ask_status(s))
        menu.addAction(translate("MinePlanner", "Set Accuracy…")).triggered.connect(
            lambda _c=False: self.ask_sigma()
        )
        button.setMenu(menu)
        return button

    # -------------------------------------------------------------- asking
    def ask_grade(self, source: str, info: int) -> None:
        """Ask who grades and why, and grade the chosen maps."""
        question = translate("MinePlanner", "Grade the chosen maps {} ({}; {}).").format(
            f"{source}{info}", said(SOURCE_GRADES, source), said(INFO_GRADES, str(info))
        )
        self._ask(
            question,
            translate("MinePlanner", "Set Grade"),
            lambda who, why: self.set_grade(source, info, who, why),
        )

    def ask_status(self, state: str) -> None:
        """Ask who decides and what the new status rests on, and set it."""
        question = translate("MinePlanner", "Set the chosen maps to {}.").format(said(STATES, state))
        if state == "refuted":
            question += " " + translate(
                "MinePlanner", "Ground that rests on them stays hazard; tasks on them are warned of."
            )
        self._ask(
            question,
            translate("MinePlanner", "Set Status"),
            lambda who, why: self.set_status(state, who, why),
        )

    def ask_sigma(self) -> None:
        """Ask how far positions may be off; computed hazard areas never shrink by it unasked."""
        row = self._session.workspace.row("source_map", uuid=self._panel.tree.selected()[0])
        popup = self._ask(
            translate("MinePlanner", "How far may positions on the chosen maps be off?"),
            translate("MinePlanner", "Set Accuracy"),
            lambda who, why: self.set_sigma(popup.figure.value(), who, why),
            sigma_m=row["sigma_m"] if row is not None else 1.0,
        )

    def _ask(
        self, question: str, button: str, then: Callable[[str, str], object], *, sigma_m: float | None = None
    ) -> DecisionPopup:
        from mine_planner.ui.maps.decision import DecisionPopup

        def remember(who: str, why: str) -> None:
            self._person = who
            then(who, why)

        return DecisionPopup(self.button, question, button, remember, person=self._person, sigma_m=sigma_m)

    # -------------------------------------------------------------- doing
    def set_grade(self, source: str, info: int, who: str, why: str) -> None:
        """Give the chosen maps a grade; evidence direct or indirect follows from the authority's table."""
        from mine_planner.domain.grades import Grade
        from mine_planner.store import authority

        with self._desk.reporter.boundary():
            evidence = authority.grade_table(self._session.workspace).evidence(Grade(source, info))
            values = {"sourcereliability": source, "inforeliability": info, "evidence": str(evidence)}
            name = translate("MinePlanner", "Grade maps {}: {}").format(f"{source}{info}", why)
            self._write(name, values, said_by(who, why, f"{source}{info}"))

    def set_status(self, state: str, who: str, why: str) -> None:
        """Set the status of the chosen maps; the reason stands in the history and in the map's note."""
        name = translate("MinePlanner", "Set maps to {}: {}").format(said(STATES, state), why)
        with self._desk.reporter.boundary():
            self._write(name, {"status": state}, said_by(who, why, said(STATES, state)))

    def set_sigma(self, sigma_m: float, who: str, why: str) -> None:
        """Set how far positions may be off, in metres per axis, and what that rests on."""
        basis = translate("MinePlanner", "stated by {}: {}").format(who, why)
        name = translate("MinePlanner", "Set the accuracy of maps: {}").format(why)
        with self._desk.reporter.boundary():
            values: dict[str, object] = {"sigma_m": sigma_m, "sigma_basis": basis}
            self._write(name, values, said_by(who, why, within(sigma_m)))

    @property
    def _session(self) -> Session:
        return self._desk.session

    def _write(self, name: str, values: dict[str, object], note: str) -> None:
        with self._session.action(name) as action:
            for uuid in self._panel.tree.selected():
                action.update("source_map", uuid, values | noted(self._session, uuid, note))


def said_by(who: str, why: str, what: str) -> str:
    """Return a line for a map's note: when, who, what, why."""
    from datetime import datetime

    day = datetime.now().astimezone().date().isoformat()
    return f"{day} {who}: {what}. {why}"


def noted(session: Session, uuid: str, line: str) -> dict[str, object]:
    """Return a map's note with a line added below what stands there."""
    row = session.workspace.row("source_map", uuid=uuid)
    return {} if row is None else {"note": "\n".join(filter(None, (row["note"], line)))}
