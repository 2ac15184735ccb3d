# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock of handed-over maps offers about scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.offers import Offer

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


def offers() -> list[Offer]:
    """Return the entries: add, fit anew, trace."""
    return [
        Offer(
            "maps",
            translate("MinePlanner", "Add Scan…"),
            translate("MinePlanner", "Bring in a scanned paper map: PNG, JPEG, TIFF or a page of a PDF"),
            "scan",
            lambda desk, _chosen: _add(desk),
            group="add",
        ),
        Offer(
            "maps",
            translate("MinePlanner", "Revise Fit…"),
            translate("MinePlanner", "Fit the chosen scan anew: its control points are loaded again"),
            "points",
            _revise,
            needs="one",
            group="scan",
            kind="scan",
        ),
        *_traces(),
    ]


def _traces() -> list[Offer]:
    return [
        _tracing(
            "row",
            translate("MinePlanner", "Trace Row"),
            translate(
                "MinePlanner", "Draw a row of mines over the chosen scan; it takes its grade and sigma"
            ),
            "trace_row",
        ),
        _tracing(
            "outline",
            translate("MinePlanner", "Trace Outline"),
            translate("MinePlanner", "Draw an area over the chosen scan; it takes its grade and sigma"),
            "boundary",
        ),
        _tracing(
            "landmark",
            translate("MinePlanner", "Trace Landmark"),
            translate("MinePlanner", "Mark a landmark of the chosen scan, which a team can look for"),
            "landmark",
        ),
    ]


def _tracing(kind: str, text: str, tip: str, icon: str) -> Offer:
    def begin(desk: Desk, chosen: list[str]) -> None:
        from mine_planner.ui.scans import tracing

        tracing.begin(desk, chosen[0], kind)

    return Offer("maps", text, tip, icon, begin, needs="one", group="scan", kind="scan")


def _add(desk: Desk) -> None:
    from mine_planner.ui import scans

    scans.begin(desk)


def _revise(desk: Desk, chosen: list[str]) -> None:
    from mine_planner.ui.scans import opening

    opening.revise_fit(desk, chosen[0])
