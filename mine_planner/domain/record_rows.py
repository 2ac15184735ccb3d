# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows between located points, and the sentences that go with a located record."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from mine_planner.domain.records import LocatedRow
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from mine_planner.domain.covariance import Cov2
    from mine_planner.domain.error_budget import ErrorBudget
    from mine_planner.domain.records import (
        ComputedLeg,
        LocatedPoint,
        MinefieldRecord,
        Misclosure,
        Row,
    )


def locate_rows(
    rows: Iterable[Row],
    points: Mapping[str, LocatedPoint],
    budget: ErrorBudget,
    factor: float = 1.0,
) -> tuple[tuple[LocatedRow, ...], list[str]]:
    """Return the rows between located points, and the labels of ends that are not located.

    ``factor`` is the variance factor that the covariances of the points carry already.
    """
    located: list[LocatedRow] = []
    missing: list[str] = []
    for row in rows:
        ends = [points.get(row.from_pt), points.get(row.to_pt)]
        if ends[0] is None or ends[1] is None:
            names = zip((row.from_pt, row.to_pt), ends, strict=True)
            missing += [name for name, end in names if end is None]
            continue
        located.append(_locate_row(row, ends[0], ends[1], budget, factor))
    return tuple(located), missing


def _locate_row(
    row: Row, start: LocatedPoint, end: LocatedPoint, budget: ErrorBudget, factor: float
) -> LocatedRow:
    d_east, d_north = end.east - start.east, end.north - start.north
    length = math.hypot(d_east, d_north)
    if row.row_offset_m and length > 0.0:
        # To the right of the way from one end to the other.
        off_east = row.row_offset_m * d_north / length
        off_north = -row.row_offset_m * d_east / length
    else:
        off_east = off_north = 0.0
    own = budget.leg_cov(off_east, off_north).plus(budget.common_cov(off_east, off_north))
    own = own.times(factor)
    return LocatedRow(
        row,
        start.east + off_east,
        start.north + off_north,
        end.east + off_east,
        end.north + off_north,
        _dependent_sum(start.cov, own),
        _dependent_sum(end.cov, own),
    )


def _dependent_sum(first: Cov2, second: Cov2) -> Cov2:
    """Bound the covariance of a sum whose parts may depend on each other.

    The compass that set out the base line set out the offset too. For any a > 0,
    cov(X + Y) <= (1 + a) cov(X) + (1 + 1/a) cov(Y); a is chosen so that the sigmas add up.
    """
    big, small = first.sigma_major, second.sigma_major
    if big <= 0.0 or small <= 0.0:
        return first.plus(second)
    share = small / big
    return first.times(1.0 + share).plus(second.times(1.0 + 1.0 / share))


def pending_labels(pending: Iterable[ComputedLeg], located: Container[str]) -> list[str]:
    """Return the labels that no chain of legs leads to."""
    labels = [label for item in pending for label in (item.leg.from_pt, item.leg.to_pt)]
    return [label for label in labels if label not in located]


def describe(
    record: MinefieldRecord, misses: Sequence[Misclosure], unlocated: Sequence[str]
) -> tuple[str, ...]:
    """Say in words where the record misses its own points and what could not be located."""
    notes = []
    for miss in misses:
        expected = (
            spoken("as the error budget expects") if miss.tension <= 3.0 else spoken("more than expected")
        )
        notes.append(
            spoken(
                f"Record {record.record}: leg {miss.seq} misses {miss.at} by {miss.length_m:.0f} m "
                f"over {miss.chain_m:.0f} m, {expected}."
            )
        )
    if unlocated:
        names = ", ".join(unlocated)
        notes.append(
            spoken(
                f"Record {record.record}: no leg leads to {names}, so rows there are not located; "
                "complete the legs."
            )
        )
    return tuple(notes)
