# SPDX-License-Identifier: GPL-2.0-or-later
"""Released land as geometry: cancelled, reduced and cleared pieces, and what remains.

The kinds follow IMAS 07.11: land is cancelled by non-technical survey, reduced by technical
survey, and cleared to a specified depth by clearance. What remains is the geometry
difference and never a sum of figures, so that ground released twice counts once and no area
falls below zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shapely

from mine_planner.domain import part_overlays
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.old_geos import union_in_clusters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from shapely.geometry.base import BaseGeometry

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Geometries = npt.NDArray[np.object_]


class ReleaseKind(StrEnum):
    """How land was released, the strongest first."""

    CLEARED = "cleared"
    REDUCED = "reduced"
    CANCELLED = "cancelled"


class Activity(StrEnum):
    """What was done on the ground."""

    NON_TECHNICAL_SURVEY = "non_technical_survey"
    TECHNICAL_SURVEY = "technical_survey"
    CLEARANCE = "clearance"


_NOTHING = shapely.MultiPolygon()
_STRENGTH = {kind: rank for rank, kind in enumerate(ReleaseKind)}
_KIND_OF_ACTIVITY = {
    Activity.NON_TECHNICAL_SURVEY: ReleaseKind.CANCELLED,
    Activity.TECHNICAL_SURVEY: ReleaseKind.REDUCED,
    Activity.CLEARANCE: ReleaseKind.CLEARED,
}


@dataclass(frozen=True)
class ReleasedPiece:
    """One polygon of released land as it was reported.

    ``geometry`` is in metres in the workspace's CRS, ``depth_cm`` in centimetres from the
    ground surface; ``person`` and ``reason`` say who released it and why; ``reopened`` is
    True once a device was found in it.
    """

    uuid: str
    task: str
    kind: ReleaseKind
    activity: Activity
    geometry: BaseGeometry
    released_on: date
    method: str
    team: str
    report: str
    person: str
    reason: str
    depth_cm: float | None = None
    reopened: bool = False


def check_piece(piece: ReleasedPiece, today: date, *, survey_may_clear: bool = False) -> None:
    """Refuse a release that breaks a rule of land release.

    Parameters
    ----------
    piece
        The polygon to be released.
    today
        The date of today (UTC).
    survey_may_clear
        The authority's setting: ground that technical survey searched to clearance standard
        may be recorded as cleared.

    Raises
    ------
    RuleError
        Naming the rule and the way out.
    """
    who = f"The release {piece.report or piece.uuid}"
    as_cleared = piece.kind is ReleaseKind.CLEARED and survey_may_clear
    searched = piece.activity is Activity.TECHNICAL_SURVEY
    expected = _KIND_OF_ACTIVITY[piece.activity]
    if piece.kind is not expected and not (as_cleared and searched):
        message = (
            f"{who} says {piece.kind} after {piece.activity.replace('_', ' ')}, which gives "
            f"{expected} land only; correct the activity or the kind."
        )
        raise RuleError(message)
    if piece.kind is ReleaseKind.CLEARED and not (piece.depth_cm or 0) > 0:
        raise RuleError(f"{who} has no depth; enter the depth in cm to which it was cleared.")
    if not piece.person.strip() or not piece.reason.strip():
        message = f"{who} needs the person who releases the land and a reason; enter both."
        raise RuleError(message)
    if piece.released_on > today:
        raise RuleError(f"{who} is dated {piece.released_on}, in the future; correct the date.")
    if piece.geometry.is_empty or not piece.geometry.is_valid or piece.geometry.area <= 0:
        raise RuleError(f"{who} has no valid area; draw its boundary again.")


@dataclass(frozen=True)
class ReleaseAccount:
    """Land release of one or more hazard areas, each square metre counted once.

    Areas in m²; ``credited`` is the part of each piece that counts, inside the hazard and not
    covered by a stronger piece, in the order in which the pieces were given. ``closed_m2`` was
    hazard and is closed by a completion or handover report, without an outline of released land.
    ``outside`` is ground that was released beyond the hazard's boundary: it is kept and
    counts for nothing until the hazard area is extended.
    """

    original_m2: float
    cancelled_m2: float
    reduced_m2: float
    cleared_m2: float
    remaining_m2: float
    outside_m2: float
    credited: Geometries
    remaining: BaseGeometry
    outside: BaseGeometry
    closed_m2: float = 0.0

    @property
    def released_m2(self) -> float:
        """Cancelled, reduced and cleared land together in m²."""
        return self.cancelled_m2 + self.reduced_m2 + self.cleared_m2


def order_of_strength(pieces: Sequence[ReleasedPiece]) -> list[int]:
    """Order pieces by what counts where they overlap.

    Cleared counts before reduced before cancelled, since more was done there; among cleared
    pieces the deeper one, then the earlier one, and last the uuid, so that every office gets
    the same result.
    """

    def rank(index: int) -> tuple[int, float, date, str]:
        piece = pieces[index]
        return _STRENGTH[piece.kind], -(piece.depth_cm or 0.0), piece.released_on, piece.uuid

    return sorted(range(len(pieces)), key=rank)


def account(
    hazard: BaseGeometry,
    pieces: Sequence[ReleasedPiece],
    *,
    closed: BaseGeometry | None = None,
    cancelled: BaseGeometry | None = None,
) -> ReleaseAccount:
    """Reckon what of a hazard was released, how, and what remains.

    Parameters
    ----------
    hazard
        The hazard areas that are not closed, in metres; several as one multipolygon or collection.
    pieces
        All released pieces; reopened ones count for nothing.
    closed
        Hazard areas that are closed: they count in the totals and nothing of them remains, except
        where an open hazard area covers the same ground.
    cancelled
        Those of them that a cancellation report closed: what no released piece covers is cancelled.

    Raises
    ------
    InputError
        If a geometry is not valid.
    """
    if not shapely.is_valid(hazard):
        raise InputError("A hazard area crosses itself; repair its boundary first.")
    still = union_in_clusters(_polygons(hazard))
    past = _past(closed, still)
    whole = still if past.is_empty else shapely.union_all([still, past])
    whole_parts = _polygons(whole)
    geometries = np.array([piece.geometry for piece in pieces], dtype=object)
    _check_valid(pieces, geometries)
    live = np.array([not piece.reopened for piece in pieces], dtype=bool)
    credited = _uncovered(geometries, [i for i in order_of_strength(pieces) if live[i]])
    credited = part_overlays.shared(credited, whole_parts)
    area = shapely.area(credited)
    released = union_in_clusters(geometries[live])
    released_parts = _polygons(released)
    remaining = part_overlays.as_one(part_overlays.left_over(_polygons(still), released_parts))
    outside = part_overlays.as_one(part_overlays.left_over(released_parts, whole_parts))
    kinds = np.array([piece.kind for piece in pieces], dtype=object)
    by_kind = {kind: float(area[kinds == kind].sum()) for kind in ReleaseKind}
    unsaid = shapely.difference(past, released)
    by_report = shapely.intersection(unsaid, _NOTHING if cancelled is None else cancelled)
    return ReleaseAccount(
        original_m2=float(whole.area),
        cancelled_m2=by_kind[ReleaseKind.CANCELLED] + float(by_report.area),
        reduced_m2=by_kind[ReleaseKind.REDUCED],
        cleared_m2=by_kind[ReleaseKind.CLEARED],
        remaining_m2=float(remaining.area),
        outside_m2=float(outside.area),
        credited=credited,
        remaining=remaining,
        outside=outside,
        closed_m2=float(unsaid.area - by_report.area),
    )


def remaining_of_each(hazards: Geometries, pieces: Sequence[ReleasedPiece]) -> Geometries:
    """Geometry that remains of each hazard area, shape (hazards,).

    Areas of overlapping hazards must not be added up; :func:`account` on all of them counts
    each square metre once.
    """
    released = np.array([p.geometry for p in pieces if not p.reopened], dtype=object)
    result = np.array(hazards, dtype=object)
    if len(released) == 0 or len(result) == 0:
        return result
    owner, number = shapely.STRtree(released).query(result, predicate="intersects")
    for index, found in _grouped(owner, number):
        cover = shapely.union_all(released[found])
        left = _polygons(shapely.difference(result[index], cover))
        result[index] = shapely.union_all(left)
    return result


def _uncovered(geometries: Geometries, order: list[int]) -> Geometries:
    """Take from each piece what stronger pieces already cover; the rest is empty."""
    result = np.full(len(geometries), shapely.Polygon(), dtype=object)
    if not order:
        return result
    ranked = geometries[order]
    result[order] = ranked
    weak, strong = shapely.STRtree(ranked).query(ranked, predicate="intersects")
    weak, strong = weak[strong < weak], strong[strong < weak]
    for rank, above in _grouped(weak, strong):
        cover = shapely.union_all(ranked[above])
        left = _polygons(shapely.difference(ranked[rank], cover))
        result[order[rank]] = shapely.union_all(left)
    return result


def _grouped(owner: Ints, member: Ints) -> Iterator[tuple[int, Ints]]:
    """Go through the members of each owner that has any."""
    order = np.argsort(owner, kind="stable")
    owners, begin = np.unique(owner[order], return_index=True)
    parts = np.split(member[order], begin[1:])
    return zip(owners.tolist(), parts, strict=False)


def _check_valid(pieces: Sequence[ReleasedPiece], geometries: Geometries) -> None:
    bad = [p.uuid for p, ok in zip(pieces, shapely.is_valid(geometries), strict=True) if not ok]
    if bad:
        message = f"The released area {bad[0]} crosses itself; repair its boundary first."
        raise InputError(message)


def _past(closed: BaseGeometry | None, still: BaseGeometry) -> BaseGeometry:
    """Return the ground of closed hazard areas that no open one covers."""
    if closed is None or closed.is_empty:
        return _NOTHING
    return shapely.difference(shapely.union_all(_polygons(closed)), still)


def _polygons(geometry: BaseGeometry) -> Geometries:
    """Keep the parts that have an area; lines and points of touching edges fall away."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return np.asarray(parts[shapely.area(parts) > 0], dtype=object)
