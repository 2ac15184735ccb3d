# SPDX-License-Identifier: GPL-2.0-or-later
"""From a record as entered to located points and rows with their covariances.

The plain traverse: each point is reached along the legs from the first reference point that leads
to it, and nothing is spread or adjusted. Legs that arrive at a point located already are closures:
their miss is reported, and when it is larger than the budget expects, all covariances of the record
grow by that factor. An adjustment or another reading is proposed elsewhere and chosen by a person.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.bearings import NorthAngles, normalise, parse_angle, to_metres
from mine_planner.domain.covariance import Cov2
from mine_planner.domain.errors import InputError
from mine_planner.domain.record_rows import describe, locate_rows, pending_labels
from mine_planner.domain.records import ComputedLeg, LocatedPoint, Misclosure, SolvedRecord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mine_planner.domain.error_budget import ErrorBudget
    from mine_planner.domain.records import Leg, MinefieldRecord, Position


@dataclass(frozen=True, slots=True)
class SolveSettings:
    """What the computation needs beside the record.

    ``scale`` is the point scale factor of the computing grid; ``pace_m`` overrides the record's.
    """

    norths: NorthAngles
    budget: ErrorBudget
    scale: float = 1.0
    pace_m: float | None = None


@dataclass(slots=True)
class _Node:
    """A point on its way: position, where from, the summed leg errors and the way walked."""

    east: float
    north: float
    origin: str
    base: Cov2
    legs_cov: Cov2
    way_east: float
    way_north: float
    chain_m: float
    found: bool
    via: tuple[int, ...]


def compute_leg(record: MinefieldRecord, leg: Leg, settings: SolveSettings) -> ComputedLeg:
    """Read one leg and turn it into the computing grid.

    Raises
    ------
    InputError
        When the azimuth or distance cannot be read, or its north or pace length is unknown.
    """
    azimuth = parse_angle(leg.azimuth_raw, leg.angle_unit or record.angle_unit)
    forward = azimuth + 180.0 if leg.backwards else azimuth
    grid = settings.norths.to_grid(forward, leg.north or record.north)
    pace = settings.pace_m if settings.pace_m is not None else record.pace_m
    distance = to_metres(read_distance(leg.dist_raw), leg.dist_unit, pace)
    return place_leg(leg, azimuth, grid, distance, settings.scale)


def place_leg(
    leg: Leg, azimuth_deg: float, azimuth_grid_deg: float, dist_m: float, scale: float
) -> ComputedLeg:
    """Return the leg with its step in the grid: E += d k sin(b), N += d k cos(b)."""
    angle, length = math.radians(azimuth_grid_deg), dist_m * scale
    d_east, d_north = length * math.sin(angle), length * math.cos(angle)
    return ComputedLeg(leg, azimuth_deg, normalise(azimuth_grid_deg), dist_m, d_east, d_north)


def read_distance(text: str) -> float:
    """Read a recorded distance.

    Raises
    ------
    InputError
        When it is no number, not above nought, or longer than 20 km.
    """
    try:
        value = float(text.strip().replace(",", ".").replace("\u00a0", "").replace(" ", ""))
    except ValueError:
        value = math.nan
    if not 0.0 < value <= 20_000.0:
        message = f"{text!r} is no distance of a leg; write it as it stands on the form, in figures."
        raise InputError(message)
    return value


def solve_record(
    record: MinefieldRecord, positions: Mapping[str, Position], settings: SolveSettings
) -> SolvedRecord:
    """Locate every point and row of a record.

    Parameters
    ----------
    record
        The record as entered.
    positions
        Reference points by label, projected to the computing grid by the caller (E, N in metres).
        Whether a landmark found on the ground replaces its recorded position is the caller's, and
        so a person's, choice.
    settings
        Norths at the record's place and date, error budget, scale factor, pace.

    Raises
    ------
    InputError
        When a leg cannot be read, the scale of the map is unknown and the authority set none, or
        no reference point has a position.
    """
    legs = tuple(compute_leg(record, leg, settings) for leg in record.legs)
    return locate(record, positions, legs, settings)


def locate(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    legs: Sequence[ComputedLeg],
    settings: SolveSettings,
) -> SolvedRecord:
    """Locate the points and rows of a record whose legs are computed already."""
    if not positions:
        message = (
            f"Record {record.record} has no reference point with coordinates; find a landmark on "
            "the ground and enter its position."
        )
        raise InputError(message)
    nodes, closing, pending = _walk(record, positions, legs, settings.budget)
    misses = tuple(_misclosure(nodes, leg, settings.budget) for leg in closing)
    factor = max([1.0, *(miss.tension for miss in misses)])
    points = {
        label: LocatedPoint(
            label, node.east, node.north, _cov(node, settings.budget, factor), node.origin, node.via
        )
        for label, node in nodes.items()
    }
    rows, missing = locate_rows(record.rows, points, settings.budget, factor)
    unlocated = tuple(dict.fromkeys([*pending_labels(pending, nodes), *missing]))
    notes = describe(record, misses, unlocated)
    return SolvedRecord(record, tuple(legs), points, rows, misses, factor, unlocated, notes)


def _walk(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    legs: Sequence[ComputedLeg],
    budget: ErrorBudget,
) -> tuple[dict[str, _Node], list[ComputedLeg], list[ComputedLeg]]:
    """Follow the legs from the reference points; return nodes, closing legs and unreached legs."""
    nodes = {
        label: _start(label, position, record.map_scale, budget) for label, position in positions.items()
    }
    closing: list[ComputedLeg] = []
    pending = sorted(legs, key=lambda item: item.leg.seq)
    progress = True
    while pending and progress:
        progress = False
        waiting: list[ComputedLeg] = []
        for item in pending:
            start, end = item.leg.from_pt in nodes, item.leg.to_pt in nodes
            if start and end:
                closing.append(item)
            elif start:
                nodes[item.leg.to_pt] = _step(nodes[item.leg.from_pt], item, 1.0, budget)
            elif end:
                nodes[item.leg.from_pt] = _step(nodes[item.leg.to_pt], item, -1.0, budget)
            else:
                waiting.append(item)
                continue
            progress = True
        pending = waiting
    return nodes, closing, pending


def _start(label: str, position: Position, scale: float | None, budget: ErrorBudget) -> _Node:
    if position.found:
        base = budget.found_cov(position.accuracy_m)
    else:
        base = budget.reference_cov(scale, position.reading_m)
    none = Cov2()
    return _Node(position.east, position.north, label, base, none, 0.0, 0.0, 0.0, position.found, ())


def _step(node: _Node, item: ComputedLeg, sign: float, budget: ErrorBudget) -> _Node:
    d_east, d_north = sign * item.d_east, sign * item.d_north
    return _Node(
        node.east + d_east,
        node.north + d_north,
        node.origin,
        node.base,
        node.legs_cov.plus(budget.leg_cov(d_east, d_north)),
        node.way_east + d_east,
        node.way_north + d_north,
        node.chain_m + item.dist_m,
        node.found,
        (*node.via, item.leg.seq),
    )


def _cov(node: _Node, budget: ErrorBudget, factor: float) -> Cov2:
    total = node.base.plus(node.legs_cov).plus(budget.common_cov(node.way_east, node.way_north))
    if not node.found:
        total = total.plus(budget.datum_cov())
    return total.times(factor)


def _misclosure(nodes: Mapping[str, _Node], item: ComputedLeg, budget: ErrorBudget) -> Misclosure:
    """Return how far a leg between two located points misses, and whether that is expected."""
    start, end = nodes[item.leg.from_pt], nodes[item.leg.to_pt]
    arrival = _step(start, item, 1.0, budget)
    d_east, d_north = arrival.east - end.east, arrival.north - end.north
    shared = set(arrival.via) & set(end.via) if start.origin == end.origin else set()
    expected = _independent(arrival, end, shared, nodes, budget)
    if start.origin != end.origin:
        expected = expected.plus(start.base).plus(end.base)
        if start.found != end.found:
            expected = expected.plus(budget.datum_cov())
    chain = arrival.chain_m + end.chain_m
    length = math.hypot(d_east, d_north)
    tension = expected.tension(d_east, d_north) if length > 0.0 else 0.0
    return Misclosure(item.leg.seq, item.leg.to_pt, d_east, d_north, length, chain, tension)


def _independent(
    arrival: _Node, end: _Node, shared: set[int], nodes: Mapping[str, _Node], budget: ErrorBudget
) -> Cov2:
    """Return the leg errors that two ways do not have in common."""
    total = arrival.legs_cov.plus(end.legs_cov)
    if shared:
        # The common trunk ends at the last node that both ways pass through.
        trunk = max(
            (node for node in nodes.values() if set(node.via) <= shared),
            key=lambda node: len(node.via),
        )
        total = total.plus(trunk.legs_cov.times(-2.0))
    apart_east = arrival.way_east - end.way_east
    apart_north = arrival.way_north - end.way_north
    return total.plus(budget.common_cov(apart_east, apart_north))
