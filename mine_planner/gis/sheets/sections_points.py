# SPDX-License-Identifier: GPL-2.0-or-later
"""The point table: how to walk the boundary, and where each point lies in every system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.bearings import round_bearing
from mine_planner.gis.sheets.flow import Block, Column

if TYPE_CHECKING:
    from mine_planner.domain.sheet_content import PaperPoint
    from mine_planner.gis.sheets.speech import Speech


def degrees(value: float | None) -> str:
    """Return a bearing to half a degree, as a compass can be set; a dash where there is none."""
    return "–" if value is None else f"{round_bearing(value):05.1f}"


def lat_lon(point: PaperPoint) -> str:
    """Return latitude and longitude in decimal degrees with six places (about 0.1 m)."""
    return f"{point.lat:.6f}, {point.lon:.6f}"


def points_block(speech: Speech) -> Block:
    """Return the point table: how to walk the boundary, and where it lies in every system."""
    w = speech.words
    columns = (
        Column(w("Point"), 13),
        Column(w("from"), 12),
        Column(w("grid °"), 11, "right"),
        Column(w("true °"), 11, "right"),
        Column(w("compass °"), 14, "right"),
        Column(w("metres"), 12, "right"),
        Column(w("hazard"), 13),
        Column(w("latitude, longitude"), 30),
        Column(w("UTM"), 34),
        Column(w("MGRS"), 28),
        Column(w("as emplaced"), 20),
    )
    rows = tuple(_point_row(speech, point) for point in speech.content.points)
    return Block(w("Points"), columns, (*rows,), size=6.5, row_mm=4.6)


def _point_row(speech: Speech, point: PaperPoint) -> tuple[str, ...]:
    grid, norths = point.bearing_grid, speech.norths
    true = None if grid is None else (grid + speech.content.convergence_deg) % 360.0
    compass = None if grid is None or norths is None else norths.grid_to_magnetic(grid)
    sides = {"left": "left", "right": "right", "ahead": "ahead", "both": "BOTH SIDES"}
    side = speech.words(sides[point.hazard_side]) if point.hazard_side else "–"
    closing = point.kind == "closing"
    name = f"{point.label} ({speech.words('closes')})" if closing else point.label
    return (
        name,
        point.from_label or "–",
        degrees(grid),
        degrees(true),
        degrees(compass),
        "–" if point.distance_m is None else f"{point.distance_m:.1f}",
        side,
        "" if closing else lat_lon(point),
        "" if closing else point.utm,
        "" if closing else point.mgrs,
        "",
    )


def points_note(speech: Speech) -> str:
    """Return the sentences that stand under the point table."""
    w, day = speech.words, speech.edition.issued_on
    if speech.norths is None:
        note = w(
            "The declination of {} is not known here: do not walk by compass until it has been measured.", day
        )
    else:
        note = w(
            "Compass bearings are for {} (declination {}°, grid convergence {}°), to half a degree. Hazard: "
            "the side of the walker on which the ground is not safe.",
            day,
            f"{speech.norths.declination_deg:+.1f}",
            f"{speech.content.convergence_deg:+.1f}",
        )
    missed = speech.content.misclosure_m
    if missed is not None:
        note += " " + w(
            "Misclosure of the chain: {} m over {} m.", f"{missed:.2f}", f"{speech.content.chain_m:.1f}"
        )
    return note


def descriptions_block(speech: Speech) -> Block | None:
    """Return the sentences under the point table and what is written about single points."""
    w = speech.words
    rows = [
        (f"{point.label} · {speech.code(point.kind)}", point.description)
        for point in speech.content.points
        if point.description
    ]
    note = points_note(speech)
    safe = w("No ground is safe outside cleared and marked lanes, on whichever side of the line.")
    rows = [("", note + " " + safe), *rows]
    return Block(
        "", (Column("", 0.16), Column("", 0.84)), tuple(rows), size=6.5, bold_first=True, lines=False
    )
