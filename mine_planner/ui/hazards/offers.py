# SPDX-License-Identifier: GPL-2.0-or-later
"""What the room of hazard areas offers in the docks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

GROUP = "hazards"


def offers() -> list[Offer]:
    """Return the entries of the maps and the tasks dock."""
    areas = (
        translate("MinePlanner", "Hazard Areas…"),
        translate("MinePlanner", "Compute, classify and cancel hazard areas, with what each rests on"),
        "hazard",
        _hazards,
        "open",
        GROUP,
    )
    return [
        Offer("maps", *areas),
        Offer("tasks", *areas),
        Offer(
            "maps",
            translate("MinePlanner", "New Contamination…"),
            translate("MinePlanner", "Enter a hazard that no map shows, with its own evidence"),
            "incident",
            _contamination,
            "writable",
            GROUP,
        ),
        Offer(
            "maps",
            translate("MinePlanner", "Official Hazard Layer…"),
            translate("MinePlanner", "Bring the authority's hazard areas in, or in again, by their ids"),
            "official",
            _official,
            "writable",
            GROUP,
        ),
    ]


def _hazards(desk: Desk, _chosen: list[str]) -> object:
    from mine_planner.ui.hazards.window import HazardsWindow
    from mine_planner.ui.window import open_window

    return open_window(HazardsWindow, desk)


def _contamination(desk: Desk, _chosen: list[str]) -> object:
    from mine_planner.ui.hazards.contamination import ContaminationWindow
    from mine_planner.ui.window import open_window

    return open_window(ContaminationWindow, desk)


def _official(desk: Desk, _chosen: list[str]) -> object:
    from mine_planner.ui.hazards.official import OfficialWindow
    from mine_planner.ui.window import open_window

    return open_window(OfficialWindow, desk)
