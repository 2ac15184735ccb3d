# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Progress dock offers: reports, land, finds, quality; a window is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

DOCK = "progress"
REPORTS, LAND, FINDS, QUALITY = "reports", "land", "finds", "quality"


def offers() -> list[Offer]:
    """Return the entries, in groups."""
    return [*_reports_and_land(), *_finds(), *_quality()]


def _reports_and_land() -> list[Offer]:
    tr = translate
    return [
        Offer(
            DOCK,
            tr("MinePlanner", "Import Reports…"),
            tr("MinePlanner", "Look at a file of reports, finds or tracks, and bring in what you choose"),
            "report",
            import_reports,
            group=REPORTS,
        ),
        Offer(
            DOCK,
            tr("MinePlanner", "Release Land…"),
            tr("MinePlanner", "Release searched ground by a person with a reason; see what remains"),
            "accept",
            release_land,
            needs="open",
            group=LAND,
        ),
        Offer(
            DOCK,
            tr("MinePlanner", "Show Released Land"),
            tr("MinePlanner", "List what was released, reopen it, and review it after a device was found"),
            "boundary",
            show_released,
            needs="open",
            group=LAND,
        ),
    ]


def _finds() -> list[Offer]:
    tr = translate
    return [
        Offer(
            DOCK,
            tr("MinePlanner", "Show Finds and Matches"),
            tr("MinePlanner", "Match finds to records, correct positions, explain what is unaccounted for"),
            "find",
            show_finds,
            needs="open",
            group=FINDS,
        ),
        Offer(
            DOCK,
            tr("MinePlanner", "Show Proposals"),
            tr("MinePlanner", "Measure the maps by the finds, and accept or refuse what follows"),
            "maps",
            show_proposals,
            needs="open",
            group=FINDS,
        ),
    ]


def _quality() -> list[Offer]:
    tr = translate
    return [
        Offer(
            DOCK,
            tr("MinePlanner", "Record Quality Visit…"),
            tr("MinePlanner", "Record a visit or a sample with its nonconformities"),
            "edit",
            record_visit,
            group=QUALITY,
        ),
        Offer(
            DOCK,
            tr("MinePlanner", "Show Quality Visits"),
            tr("MinePlanner", "List visits and samples, and record corrections"),
            "team",
            show_quality,
            needs="open",
            group=QUALITY,
        ),
        Offer(
            DOCK,
            tr("MinePlanner", "Lift Suspension…"),
            tr("MinePlanner", "List suspended and flagged tasks; record the authority's decision"),
            "suspend",
            show_suspensions,
            needs="open",
            group=QUALITY,
        ),
    ]


def import_reports(desk: Desk, _chosen: list[str]) -> object:
    """Open the window that brings reports in."""
    from mine_planner.ui.progress.import_window import ImportWindow
    from mine_planner.ui.window import open_window

    return open_window(ImportWindow, desk)


def release_land(desk: Desk, chosen: list[str]) -> object:
    """Open the window of releases for the chosen task."""
    return _land(desk, chosen, "RELEASE")


def show_released(desk: Desk, chosen: list[str]) -> object:
    """Open the list of released land."""
    return _land(desk, chosen, "RELEASED")


def show_alarms(desk: Desk, chosen: list[str]) -> object:
    """Open the list of devices found in released land."""
    return _land(desk, chosen, "ALARMS")


def show_extensions(desk: Desk, chosen: list[str]) -> object:
    """Open the list of ground beyond boundaries."""
    return _land(desk, chosen, "BEYOND")


def show_finds(desk: Desk, _chosen: list[str]) -> object:
    """Open the window of finds, for all tasks."""
    from mine_planner.ui.finds.window import FindsWindow
    from mine_planner.ui.window import open_window

    return open_window(FindsWindow, desk)


def show_doubtful(desk: Desk, _chosen: list[str]) -> object:
    """Open the list of doubtful positions."""
    from mine_planner.ui.finds import window

    made = show_finds(desk, [])
    if isinstance(made, window.FindsWindow):
        made.open_for([], window.DOUBTFUL)
    return made


def show_proposals(desk: Desk, _chosen: list[str]) -> object:
    """Open the inbox of proposals."""
    from mine_planner.ui.proposals.window import ProposalsWindow
    from mine_planner.ui.window import open_window

    return open_window(ProposalsWindow, desk)


def show_quality(desk: Desk, _chosen: list[str]) -> object:
    """Open the list of quality visits."""
    return _visits(desk, [], "VISITS")


def record_visit(desk: Desk, chosen: list[str]) -> object:
    """Open the form of a quality visit for the chosen task."""
    return _visits(desk, chosen, "NEW")


def show_suspensions(desk: Desk, chosen: list[str]) -> object:
    """Open the list of suspended tasks."""
    from mine_planner.ui.quality.suspensions import SuspensionsWindow
    from mine_planner.ui.window import open_window

    made = open_window(SuspensionsWindow, desk)
    made.open_for(chosen)
    return made


def _land(desk: Desk, chosen: list[str], page: str) -> object:
    from mine_planner.ui.releases import window
    from mine_planner.ui.window import open_window

    pages = {
        "RELEASE": window.RELEASE,
        "RELEASED": window.RELEASED,
        "ALARMS": window.ALARMS,
        "BEYOND": window.BEYOND,
    }
    made = open_window(window.ReleaseWindow, desk)
    made.open_for(chosen, pages[page])
    return made


def _visits(desk: Desk, chosen: list[str], page: str) -> object:
    from mine_planner.ui.quality import window
    from mine_planner.ui.window import open_window

    made = open_window(window.QualityWindow, desk)
    made.open_for(chosen, window.NEW if page == "NEW" else window.VISITS)
    return made
