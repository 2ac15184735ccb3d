# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dock's menu ⋯ offers: every room lists its windows, and is imported only when one is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk

ROOMS: tuple[str, ...] = (
    "mine_planner.ui.scans.offers",
    "mine_planner.ui.maps.offers",
    "mine_planner.ui.hazards.offers",
    "mine_planner.ui.tasks.offers",
    "mine_planner.ui.ranking.offers",
    "mine_planner.ui.schedule.offers",
    "mine_planner.ui.exchange.offers",
    "mine_planner.ui.sheets.offers",
    "mine_planner.ui.history.offers",
    "mine_planner.ui.records.offers",
    "mine_planner.ui.bundle.offers",
    "mine_planner.ui.offline.offers",
    "mine_planner.ui.progress.offers",
    "mine_planner.ui.outlook.offers",
)
"""Modules with a function ``offers() -> list[Offer]``, in the order in which a menu shows them."""

GROUPS = (
    *("add", "scan", "record", "register", "hazards", "tasks", "order"),
    *("reports", "land", "finds", "quality", "numbers", "paper"),
    *("", "exchange", "offline", "history"),
)
"""Groups in the order in which a menu shows them: what is done daily first, what looks back last."""
_ELSE = GROUPS.index("")


@dataclass(frozen=True)
class Offer:
    """One entry of a dock's menu.

    Attributes
    ----------
    dock
        ``maps``, ``tasks``, ``progress`` or ``sheets``.
    text, tip
        A verb and an object; what will happen. Already translated.
    icon
        Name of an icon of ours.
    begin
        Gets the desk and the uuids that are chosen in the dock; imports its room only when it is called.
    needs
        ``nothing``, ``open`` (a workspace, perhaps for reading only), ``writable``, ``one`` or ``some``
        (that many chosen rows in a workspace that can be written).
    group
        Entries of one group stand together; a line parts groups.
    kind
        The kind of handed-over map that must be chosen; empty where any will do.
    """

    dock: str
    text: str
    tip: str
    icon: str
    begin: Callable[[Desk, list[str]], object]
    needs: str = "writable"
    group: str = ""
    kind: str = ""


def offers_of(dock: str) -> list[Offer]:
    """Return what the rooms offer in a dock, in the order of `GROUPS`; other groups come where they are."""
    found: list[Offer] = []
    for room in ROOMS:
        found += [offer for offer in import_module(room).offers() if offer.dock == dock]
    return sorted(found, key=lambda offer: GROUPS.index(offer.group) if offer.group in GROUPS else _ELSE)


def can_begin(offer: Offer, desk: Desk, chosen: list[str]) -> bool:
    """Return whether what an entry needs is there."""
    if offer.needs == "nothing":
        return True
    session = desk.session
    if not session.is_open:
        return False
    if offer.needs == "open":
        return True
    enough = {"writable": True, "one": len(chosen) == 1, "some": bool(chosen)}[offer.needs]
    return enough and not session.read_only and _are_of_kind(desk, chosen, offer.kind)


def _are_of_kind(desk: Desk, chosen: list[str], kind: str) -> bool:
    if not kind:
        return True
    rows = [desk.session.workspace.row("source_map", uuid=uuid) for uuid in chosen]
    return any(row is not None and row["kind"] == kind for row in rows)


def fill_menu(menu: QMenu, dock: str, desk: Desk, chosen: list[str]) -> None:
    """Write a dock's entries into a menu; what cannot be done now is shown and greyed."""
    last: str | None = None
    for offer in offers_of(dock):
        if last is not None and offer.group != last:
            menu.addSeparator()
        last = offer.group
        action = menu.addAction(parts.icon(offer.icon), offer.text)
        action.setToolTip(offer.tip)
        action.setEnabled(can_begin(offer, desk, chosen))
        action.triggered.connect(lambda _checked=False, offer=offer: _begin(offer, desk, chosen))


def _begin(offer: Offer, desk: Desk, chosen: list[str]) -> None:
    with desk.reporter.boundary():
        offer.begin(desk, chosen)


def menu_button(parent: QWidget, dock: str, desk: Desk, chosen: Callable[[], list[str]]) -> QToolButton:
    """Return the button ⋯ of a dock; its menu is made when it is pressed."""
    button = QToolButton(parent)
    button.setObjectName("offers_button")
    button.setText("⋯")
    button.setAutoRaise(True)
    button.setToolTip(translate("MinePlanner", "More that can be done here"))
    button.setAccessibleName(translate("MinePlanner", "More"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
    menu = QMenu(button)
    menu.setToolTipsVisible(True)

    def fill() -> None:
        menu.clear()
        fill_menu(menu, dock, desk, chosen())

    menu.aboutToShow.connect(fill)
    button.setMenu(menu)
    return button
