# SPDX-License-Identifier: GPL-2.0-or-later
"""Placements of a record whose landmarks contradict each other.

Where the legs from two landmarks miss each other by more than the error budget expects, one of
the landmarks is probably another one than the record means, or a leg holds a blunder. Placing
the record once from each landmark, and taking the ground round all of these placements,
covers either case; a person decides later, after the landmarks were looked for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mine_planner.domain.record_solver import SolveSettings, solve_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.domain.records import MinefieldRecord, Position, SolvedRecord

EXPECTED_TENSION = 3.0
"""Tension of a misclosure up to which it counts as expected by the error budget."""


def contradicts_itself(solved: SolvedRecord) -> bool:
    """Say whether any misclosure is larger than the error budget expects."""
    return any(miss.tension > EXPECTED_TENSION for miss in solved.misclosures)


def placements_by_landmark(
    record: MinefieldRecord, positions: Mapping[str, Position], settings: SolveSettings
) -> dict[str, SolvedRecord]:
    """Place a record from each of its located points alone.

    Parameters
    ----------
    record, positions, settings
        As for :func:`mine_planner.domain.record_solver.solve_record`.

    Returns
    -------
    dict
        By label of the point that the placement starts from. Legs that leave another located
        point are left out of it; a placement from which no row can be located is not listed.

    Raises
    ------
    InputError
        As :func:`mine_planner.domain.record_solver.solve_record`.
    """
    result = {}
    for label, place in positions.items():
        others = set(positions) - {label}
        legs = tuple(leg for leg in record.legs if not {leg.from_pt, leg.to_pt} & others)
        solved = solve_record(replace(record, legs=legs), {label: place}, settings)
        if solved.rows:
            result[label] = solved
    return result
