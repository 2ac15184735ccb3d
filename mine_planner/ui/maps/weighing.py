# SPDX-License-Identifier: GPL-2.0-or-later
"""Weigh handed-over maps anew: grade, how far positions may be off, status; each one saved action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts, popups
from mine_planner.ui.maps.words import INFO_GRADES, SOURCE_GRADES, STATES, said

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.session import Session
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.panel import MapsPanel


class Weighing(QObject):
    """The button that weighs the chosen maps, with its menu."""

    def __init__(self, desk: Desk, panel: MapsPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self.button = self._make_button(panel.tool_row)

    def _make_button(self, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setIcon(parts.icon("settings"))
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
                item.triggered.connect(lambda _c=False, s=source, i=info: self.set_grade(s, int(i)))
        states = menu.addMenu(translate("MinePlanner", "Set Status"))
        for state in STATES:
            item = states.addAction(said(STATES, state))
            item.triggered.connect(lambda _c=False, s=state: self.ask_status(s))
        menu.addAction(translate("MinePlanner", "Set Accuracy…")).triggered.connect(
            lambda _c=False: self.ask_sigma()
        )
        button.setMenu(menu)
        return button

    # -------------------------------------------------------------- doing
    def set_grade(self, source: str, info: int) -> None:
        """Give the chosen maps a grade; evidence direct or indirect follows from the authority's table."""
        from mine_planner.domain.grades import Grade
        from mine_planner.store import authority

        with self._desk.reporter.boundary():
            evidence = authority.grade_table(self._session.workspace).evidence(Grade(source, info))
            values = {"sourcereliability": source, "inforeliability": info, "evidence": str(evidence)}
            self._write(translate("MinePlanner", "Grade maps {}").format(f"{source}{info}"), values)

    def ask_status(self, state: str) -> None:
        """Ask what the new status rests on, and set it."""

        def then(reason: str) -> None:
            name = translate("MinePlanner", "Set maps to {}: {}").format(said(STATES, state), reason)
            with self._desk.reporter.boundary():
                self._write(name, {"status": state}, note=reason)

        question = translate("MinePlanner", "What does {} rest on?").format(said(STATES, state))
        popups.ask_sentence(self.button, question, translate("MinePlanner", "Set Status"), then)

    def ask_sigma(self) -> None:
        """Ask how far positions may be off; computed hazard areas never shrink by it unasked."""

        def then(sigma: float) -> None:
            basis = translate("MinePlanner", "stated by the planner")
            with self._desk.reporter.boundary():
                self._write(
                    translate("MinePlanner", "Set the accuracy of maps"),
                    {"sigma_m": sigma, "sigma_basis": basis},
                )

        row = self._session.workspace.row("source_map", uuid=self._panel.tree.selected()[0])
        popups.ask_figure(
            self.button,
            translate("MinePlanner", "Sigma: standard deviation of positions per axis"),
            translate("MinePlanner", "Set"),
            then,
            value=row["sigma_m"] if row is not None else 0.0,
            suffix=" m",
        )

    @property
    def _session(self) -> Session:
        return self._desk.session

    def _write(self, name: str, values: dict[str, object], *, note: str = "") -> None:
        with self._session.action(name) as action:
            for uuid in self._panel.tree.selected():
                action.update("source_map", uuid, values | self._noted(uuid, note))

    def _noted(self, uuid: str, note: str) -> dict[str, object]:
        """Return the map's note with a reason added below what stands there."""
        row = self._session.workspace.row("source_map", uuid=uuid)
        if not note or row is None:
            return {}
        return {"note": "\n".join(filter(None, (row["note"], note)))}
