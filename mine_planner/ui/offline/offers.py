# SPDX-License-Identifier: GPL-2.0-or-later
"""What the docks offer for work without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the entry of the dock of maps."""
    return [
        Offer(
            "maps",
            translate("MinePlanner", "Check for Work without a Network…"),
            translate("MinePlanner", "List what the project would miss without a network, with repairs"),
            "offline",
            check_offline,
            needs="open",
            group="offline",
        )
    ]


def check_offline(desk: Desk, _chosen: list[str]) -> object:
    """Show the window that checks."""
    from mine_planner.ui.offline.window import OfflineWindow
    from mine_planner.ui.window import open_window

    return open_window(OfflineWindow, desk)
