# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidates on the map with their numbers: accepted green, not accepted grey, chosen blue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.ui.map_tools.bands import BLUE, GREEN, GREY, Bands, Ink

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.tasks.propose_list import CandidateList

MOST_NUMBERS = 500
"""More numbers than this on the map would cover it."""


def show_candidates(bands: Bands, candidates: CandidateList) -> None:
    """Show the candidates of a list and nothing else."""
    bands.clear()
    chosen = set(candidates.chosen())
    rows = range(len(candidates.rows))
    taken = {row for row in rows if candidates.is_accepted(row)}
    for wanted, ink in (
        (set(rows) - taken - chosen, Ink(GREY, 45, 2, dashed=True)),
        (taken - chosen, Ink(GREEN, 45, 2)),
        (chosen, Ink(BLUE, 90, 3)),
    ):
        shapes = [candidates.rows[row].geometry for row in sorted(wanted)]
        if shapes:
            bands.show(_collected(shapes), ink)
    places = [item.geometry.representative_point() for item in candidates.rows[:MOST_NUMBERS]]
    if places:
        bands.say([(place.x, place.y, str(row + 1)) for row, place in enumerate(places)])


def _collected(shapes: list[Any]) -> Any:
    """Return polygons as one, without joining them."""
    import shapely

    return shapely.multipolygons(shapely.get_parts(shapes))


def bounds_in_view(desk: Desk) -> tuple[float, float, float, float]:
    """Return west, south, east, north of the part of the map in view, in the workspace's CRS."""
    from mine_planner.gis import projections

    source, context = desk.canvas.mapSettings().destinationCrs(), desk.project.transformContext()
    seen = projections.of_map(source, desk.session.crs, context).transformBoundingBox(desk.canvas.extent())
    return seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum()
