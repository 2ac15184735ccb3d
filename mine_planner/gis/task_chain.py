# SPDX-License-Identifier: GPL-2.0-or-later
"""The chain of points around an outline, with the three norths at its place.

Imports shapely at the top, so import this module late.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain import paper_points
from mine_planner.domain.paper_points import North, PaperPoint
from mine_planner.gis.sheets.positions import norths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.gis.sheets.positions import Positions
    from mine_planner.store.task_points import StoredPoint

Place = tuple[float, float]

DEFAULT_LONGEST_LEG_M = 50.0
"""IMSMA: an intermediate point between turning points more than 50 m apart."""


@dataclass(frozen=True)
class Approach:
    """Where landmark and benchmark are (workspace's CRS, metres) and how to recognise them."""

    landmark: Place | None = None
    benchmark: Place | None = None
    landmark_words: str = ""
    benchmark_words: str = ""


def north_at(positions: Positions, x: float, y: float, day: str = "") -> North:
    """Return convergence, declination on a day (ISO; empty for today) and scale at a place."""
    day = day or datetime.now(UTC).date().isoformat()
    convergence = positions.convergence(x, y)
    lat, lon = positions.lat_lon(x, y)
    known = norths(lat, lon, convergence, day)
    declination = None if known is None else known.declination_deg
    return North(convergence, declination, day[:10] if known else "", positions.scale(x, y))


def chain_of(
    shape: Any,
    positions: Positions,
    approach: Approach | None = None,
    *,
    longest_leg_m: float = DEFAULT_LONGEST_LEG_M,
    day: str = "",
    known: Sequence[StoredPoint] = (),
    start: int | None = None,
    compass: bool = True,
) -> list[PaperPoint]:
    """Return the chain of points around an outline; several parts are lettered (A-TP1, B-TP1).

    Without ``compass`` there are no magnetic bearings, which the file does not keep anyway.
    """
    approach = approach or Approach()
    parts = list(shapely.get_parts(shape))
    points: list[PaperPoint] = []
    for number, part in enumerate(parts):
        prefix = f"{_letter(number)}-" if len(parts) > 1 else ""
        here = start if start is not None and number == 0 else _start(part, prefix, known)
        middle = part.centroid
        north = North(scale=positions.scale(middle.x, middle.y))
        made = paper_points.points_on_paper(
            part,
            north=north_at(positions, middle.x, middle.y, day) if compass else north,
            longest_leg_m=longest_leg_m,
            landmark=approach.landmark,
            benchmark=approach.benchmark,
            start=here,
        )
        points += [_lettered(point, prefix) for point in made.points if number == 0 or not is_outside(point)]
    return points


def is_outside(point: PaperPoint) -> bool:
    """Say whether a point is landmark or benchmark."""
    return point.kind in (paper_points.LANDMARK, paper_points.BENCHMARK)


def _lettered(point: PaperPoint, prefix: str) -> PaperPoint:
    if is_outside(point) or not prefix:
        return point
    origin = point.from_label
    named = origin if origin in (None, "LM", "BM") else prefix + str(origin)
    return replace(point, label=prefix + point.label, from_label=named)


def _letter(number: int) -> str:
    text = ""
    number += 1
    while number:
        number, digit = divmod(number - 1, 26)
        text = chr(65 + digit) + text
    return text


def _start(part: Any, prefix: str, known: Sequence[StoredPoint]) -> int:
    """Return the corner nearest to today's start point, else the first that was drawn."""
    starts = [p for p in known if p.pointtype == "start_point" and p.label == f"{prefix}TP1"]
    if not starts:
        return 0
    corners = shapely.get_coordinates(part.exterior)[:-1].tolist()
    place = starts[0].marker or (starts[0].x, starts[0].y)
    return min(range(len(corners)), key=lambda index: math.dist(corners[index], place))
