# SPDX-License-Identifier: GPL-2.0-or-later
"""Weigh a map: its grade, how far it may be off, whether it was verified or refuted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts, popups
from mine_planner.ui.maps import words

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.panel import MapsPanel

STATES = ("received", "digitised", "located", "verified", "refuted")


class Weighing(QObject):
    """The actions on the map that is looked at; each is one saved action that can be undone."""

    def __init__(self, desk: Desk, panel: MapsPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._fill(
            panel.grade_button,
            "edit",
            translate("MinePlanner", "Change the grade of this map"),
            self._grade_menu(),
        )
        self._fill(
            panel.status_button,
            "accept",
            translate("MinePlanner", "Say that this map was verified or refuted"),
            self._status_menu(),
        )
        sigma = parts.action(
            panel,
            translate("MinePlanner", "Change Accuracy…"),
            "buffer",
            translate("MinePlanner", "Say within how many metres 95 % of its positions hold"),
            self.ask_within,
        )
        panel.sigma_button.setDefaultAction(sigma)

    def _fill(self, button: QToolButton, icon: str, tip: str, menu: QMenu) -> None:
        button.setIcon(parts.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _grade_menu(self) -> QMenu:
        menu = QMenu(self._panel)
        for source, said in words.SOURCE_WORDS.items():
            sub = menu.addMenu(translate("MinePlanner", said))
            for information, also in words.INFO_WORDS.items():
                item = sub.addAction(translate("MinePlanner", also))
                item.triggered.connect(lambda _checked=False, s=source, i=information: self.set_grade(s, i))
        return menu

    def _status_menu(self) -> QMenu:
        menu = QMenu(self._panel)
        for state in STATES:
            item = menu.addAction(words.said(words.STATUS_WORDS, state))
            item.triggered.connect(lambda _checked=False, s=state: self._ask_reason(s))
        return menu

    # -------------------------------------------------------------- saving
    def set_grade(self, source: str, information: int) -> None:
        """Give the map another grade; the evidence class follows the authority's table."""
        from mine_planner.domain.grades import Grade
        from mine_planner.store import authority
        from mine_planner.store.map_register import MapStore

        row = self._panel.current()
        if row is None:
            return
        with self._desk.reporter.boundary():
            workspace = self._desk.session.workspace
            evidence = authority.grade_table(workspace).evidence(Grade(source, information))
            with self._desk.session.action(f"Grade {row.name} {source}{information}") as action:
                MapStore(workspace).grade(action, row.uuid, source, information, evidence)

    def ask_within(self) -> None:
        """Ask within how many metres 95 % of the positions hold."""
        from mine_planner.domain import uncertainty

        row = self._panel.current()
        if row is None:
            return
        popups.ask_figure(
            self._panel.sigma_button,
            translate("MinePlanner", "95 % of the positions on {} hold within").format(row.name),
            translate("MinePlanner", "Save"),
            self.set_within,
            value=uncertainty.k_of_share(0.95) * row.sigma_m,
            suffix=translate("MinePlanner", " m"),
        )

    def set_within(self, radius_m: float) -> None:
        """Save a new accuracy; hazard areas that were computed do not shrink by it."""
        from mine_planner.domain import uncertainty
        from mine_planner.store.map_register import MapStore

        row = self._panel.current()
        if row is None or radius_m <= 0:
            return
        with self._desk.reporter.boundary():
            store = MapStore(self._desk.session.workspace)
            sigma = radius_m / uncertainty.k_of_share(0.95)
            with self._desk.session.action(f"Change the accuracy of {row.name}") as action:
                store.set_sigma(action, row.uuid, sigma, "stated by the planner")

    def _ask_reason(self, state: str) -> None:
        row = self._panel.current()
        if row is None:
            return
        popups.ask_sentence(
            self._panel.status_button,
            translate("MinePlanner", "{}: why is {} now {}?").format(
                row.batch, row.name, words.said(words.STATUS_WORDS, state).lower()
            ),
            translate("MinePlanner", "Save"),
            lambda reason: self.set_status(state, reason),
            hint=translate("MinePlanner", "What it rests on"),
        )

    def set_status(self, state: str, reason: str) -> None:
        """Save a new state with its reason."""
        from mine_planner.store.map_register import MapStore

        row = self._panel.current()
        if row is None:
            return
        with self._desk.reporter.boundary():
            store = MapStore(self._desk.session.workspace)
            with self._desk.session.action(f"Set {row.name} to {state}") as action:
                store.set_status(action, row.uuid, state, reason)
