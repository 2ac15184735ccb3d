# SPDX-License-Identifier: GPL-2.0-or-later
"""What the docks offer for offices without a network and for devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the entries of the docks of maps, tasks and sheets."""
    bundle = (
        translate("MinePlanner", "Make Offline Bundle…"),
        translate("MinePlanner", "Put workspace, base layers and project of an area into one folder"),
    )
    devices = (
        translate("MinePlanner", "Export for Devices…"),
        translate("MinePlanner", "Write chosen tasks for tablets, receivers and drawing programs"),
    )
    found = [
        Offer(dock, *bundle, "bundle", make_bundle, needs="open", group="offline")
        for dock in ("maps", "tasks")
    ]
    arrived = (
        translate("MinePlanner", "Check Arrived Bundle…"),
        translate("MinePlanner", "Compare every file of a bundle with the checksum it was sent with"),
    )
    found.append(Offer("maps", *arrived, "check", check_bundle, needs="nothing", group="offline"))
    found += [
        Offer(dock, *devices, "export_field", export_field, needs="open", group="offline")
        for dock in ("tasks", "sheets")
    ]
    return found


def make_bundle(desk: Desk, chosen: list[str]) -> object:
    """Show the window that makes bundles, with the chosen tasks as its area."""
    from mine_planner.ui.bundle.window import BundleWindow
    from mine_planner.ui.window import open_window

    window = open_window(BundleWindow, desk)
    window.choose(chosen)
    return window


def check_bundle(desk: Desk, _chosen: list[str]) -> object:
    """Ask for a bundle that arrived and say whether it is whole."""
    from mine_planner.ui.bundle import arrival

    return arrival.ask_and_check(desk)


def export_field(desk: Desk, chosen: list[str]) -> object:
    """Show the window that exports for devices, with the chosen tasks ticked."""
    from mine_planner.ui.bundle.field_window import FieldWindow
    from mine_planner.ui.window import open_window

    window = open_window(FieldWindow, desk)
    window.choose(chosen)
    return window
