# SPDX-License-Identifier: GPL-2.0-or-later
"""What a device means that turns up where none should be.

Inside released land it is a critical nonconformity: that land is hazard again, and whatever
the same team released with the same method is to be looked at. Outside every hazard area it
proposes a new one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

    from mine_planner.domain.land_release import ReleasedPiece


@dataclass(frozen=True)
class DeviceAlarm:
    """The consequence of one device found.

    Attributes
    ----------
    reopened
        uuids of the released pieces that are hazard again.
    reopened_geometry
        Their ground, or None.
    to_review
        uuids of other land released by the same team with the same method.
    proposed_hazard
        A new hazard area in metres where no hazard area holds the device, or None.
    critical
        True for a critical nonconformity.
    sentence
        What happened and what is to be done, for the planner.
    """

    reopened: tuple[str, ...]
    reopened_geometry: BaseGeometry | None
    to_review: tuple[str, ...]
    proposed_hazard: BaseGeometry | None
    critical: bool
    sentence: str


def disc_around(x: float, y: float, radius_m: float, segments: int = 64) -> BaseGeometry:
    """Return a polygon that holds the whole circle (its sides touch it from outside).

    Parameters
    ----------
    x, y, radius_m
        Centre and radius in metres.
    segments
        Number of sides, at least 8.
    """
    sides = max(int(segments), 8)
    angle = (np.arange(sides) + 0.5) * (2 * math.pi / sides)
    outer = radius_m / math.cos(math.pi / sides) * (1 + 1e-9)
    ring = np.column_stack([x + outer * np.cos(angle), y + outer * np.sin(angle)])
    return shapely.polygons(ring)


def device_alarm(
    position: tuple[float, float],
    accuracy_m: float,
    pieces: Sequence[ReleasedPiece],
    hazard: BaseGeometry,
    *,
    fade_out_m: float,
) -> DeviceAlarm:
    """Say what a device found at a position does to released land and hazard areas.

    Parameters
    ----------
    position, accuracy_m
        Where it was found and how far off that may be, in metres.
    pieces
        All released land.
    hazard
        All hazard areas, open or closed, as one geometry.
    fade_out_m
        The authority's distance to be searched beyond a find, in metres.

    Raises
    ------
    InputError
        If the accuracy or the distance is negative or the position no number.

    Notes
    -----
    A position that may lie in released land counts as lying there, and one that may lie
    outside every hazard area proposes a new one as well: in doubt both.
    """
    if not all(map(math.isfinite, (*position, accuracy_m, fade_out_m))) or accuracy_m < 0:
        raise InputError("The find has no usable position; correct it or enter its accuracy.")
    if fade_out_m < 0:
        raise InputError("The fade-out distance is below zero; correct the authority's setting.")
    x, y = position
    place = disc_around(x, y, accuracy_m) if accuracy_m > 0 else shapely.Point(x, y)
    hit = _hit(place, pieces)
    ground = shapely.union_all([piece.geometry for piece in hit]) if hit else None
    proposal = None
    if not shapely.covers(hazard, place):
        proposal = disc_around(x, y, accuracy_m + fade_out_m) if accuracy_m + fade_out_m else None
    review = _same_hands(hit, pieces)
    return DeviceAlarm(
        reopened=tuple(sorted(piece.uuid for piece in hit)),
        reopened_geometry=ground,
        to_review=review,
        proposed_hazard=proposal,
        critical=bool(hit),
        sentence=_sentence(hit, review, proposal, accuracy_m + fade_out_m),
    )


def reopen(pieces: Sequence[ReleasedPiece], alarm: DeviceAlarm) -> list[ReleasedPiece]:
    """Return the pieces with those of an alarm marked as reopened."""
    again = set(alarm.reopened)
    return [replace(p, reopened=True) if p.uuid in again else p for p in pieces]


def _hit(place: BaseGeometry, pieces: Sequence[ReleasedPiece]) -> list[ReleasedPiece]:
    live = [piece for piece in pieces if not piece.reopened]
    if not live:
        return []
    geometries = np.array([piece.geometry for piece in live], dtype=object)
    return [piece for piece, hit in zip(live, shapely.intersects(geometries, place), strict=True) if hit]


def _same_hands(hit: Sequence[ReleasedPiece], pieces: Sequence[ReleasedPiece]) -> tuple[str, ...]:
    hands = {(piece.team, piece.method) for piece in hit}
    own = {piece.uuid for piece in hit}
    same = (p.uuid for p in pieces if (p.team, p.method) in hands and p.uuid not in own)
    return tuple(sorted(same))


def _sentence(
    hit: Sequence[ReleasedPiece],
    review: tuple[str, ...],
    proposal: BaseGeometry | None,
    radius_m: float,
) -> str:
    if hit:
        kinds = ", ".join(sorted({str(piece.kind) for piece in hit}))
        text = spoken(
            f"Critical nonconformity: a device lies in {kinds} land. Released areas that are hazard "
            f"again: {len(hit)}. Other areas released by the same team with the same method, to be "
            f"reviewed: {len(review)}."
        )
        if proposal is not None:
            text += " " + spoken("A hazard area round the device is proposed as well.")
        return text
    if proposal is not None:
        return spoken(
            "The device lies outside every hazard area, or may do so; a new hazard area of "
            f"{radius_m:.0f} m round it is proposed."
        )
    return spoken("The device lies inside a hazard area that is not released.")
