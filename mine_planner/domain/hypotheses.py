# SPDX-License-Identifier: GPL-2.0-or-later
"""What may have been misread or left unsaid in a record, ranked by how well it would close.

Each hypothesis changes one thing: the north of the azimuths, the angle unit, the pace, one leg
backwards, two neighbouring digits swapped in a leg or in the coordinates of a reference point, or one
reference point read another way. It is solved like the record itself, and offered with its misclosure.
None is ever applied: a person chooses.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.hypothesis_variants import (
    Alternatives,
    Kind,
    Variant,
    paired_variants,
    try_solve,
    variants,
)
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mine_planner.domain.record_solver import SolveSettings
    from mine_planner.domain.records import MinefieldRecord, Position, SolvedRecord

__all__ = ["COST", "Alternatives", "Hypothesis", "largest_miss", "offer_hypotheses"]

#: How much better a change must close to be as likely as one that costs nothing: what forms leave
#: unsaid costs little, a slip of the pen more. Ours, for ranking only; nothing is decided by it.
COST: dict[Kind, float] = {
    "north": 1.0,
    "pace": 2.0,
    "angle_unit": 3.0,
    "dist_unit": 3.0,
    "position": 3.0,
    "reversed": 4.0,
    "digits": 6.0,
    "point_digits": 6.0,
}
_FITS = 3.0  # mean tension up to which a record closes as its budget expects


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One reading of the record that would close better, for a person to choose.

    ``before_m`` is ``None`` when the record cannot be computed as it stands. ``moves_m`` is the
    farthest that any located point moves. ``by_chance`` says that with so many readings tried, one may
    close as well by chance.
    """

    kind: Kind
    subject: str
    before_m: float | None
    after_m: float
    score: float
    moves_m: float | None
    sentence: str
    record: MinefieldRecord
    positions: Mapping[str, Position]
    settings: SolveSettings
    solved: SolvedRecord
    by_chance: bool = False


def offer_hypotheses(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    alternatives: Alternatives,
    limit: int = 5,
) -> tuple[Hypothesis, ...]:
    """Return the readings that would close clearly better, best first, at most ``limit``.

    Where a record does not close, readings that make it close come behind them, even where that may be
    chance, and say so. A record that closes as its budget expects yields nothing, and neither does one
    in which nothing closes; only when its north is unknown are the norths offered nevertheless, since
    it cannot be located without one. Two changes at once, one of them the north, are tried only when
    no single change makes the record close.
    """
    base = try_solve(record, positions, settings)
    if base is not None and not base.misclosures:
        return ()
    singles = list(variants(record, positions, settings, alternatives))
    found = _rank(singles, base, 0.0)
    fitting = any(_fits(item.solved) for item in found if not item.by_chance)
    if not fitting and (base is None or not _fits(base)):
        pairs = list(paired_variants(record, positions, settings, alternatives))
        found += [item for item in _rank(pairs, base, COST["north"]) if _fits(item.solved)]
    found.sort(key=lambda item: (item.score, item.after_m))
    return tuple(found[:limit])


def _rank(changed: Sequence[Variant], base: SolvedRecord | None, extra_cost: float) -> list[Hypothesis]:
    counts = {kind: sum(item.kind == kind for item in changed) for kind in COST}
    found = []
    for variant in changed:
        solved = try_solve(variant.record, variant.positions, variant.settings)
        if solved is None:
            continue
        cost = COST[variant.kind] + 2.0 * math.log(counts[variant.kind]) + extra_cost
        score = _chi_square(solved) + cost
        if base is None or (_helps(base, solved) and score + 2.0 <= _chi_square(base)):
            found.append(_hypothesis(variant, base, solved, score))
        elif not extra_cost and not _fits(base) and _fits(solved) and _closes_far_better(base, solved):
            found.append(_hypothesis(variant, base, solved, score, len(changed)))
    return found


def _fits(solved: SolvedRecord) -> bool:
    """Tell whether a record closes as its budget expects (true when nothing closes)."""
    return _chi_square(solved) <= 2.0 * _FITS * len(solved.misclosures)


def _chi_square(solved: SolvedRecord) -> float:
    return 2.0 * sum(miss.tension for miss in solved.misclosures)


def largest_miss(solved: SolvedRecord) -> float:
    """Return the longest misclosure of a record in metres; 0 when nothing closes."""
    return max((miss.length_m for miss in solved.misclosures), default=0.0)


def _helps(base: SolvedRecord, solved: SolvedRecord) -> bool:
    if len(solved.misclosures) < len(base.misclosures) or largest_miss(solved) >= largest_miss(base):
        return False
    return _fits(solved) or _closes_far_better(base, solved)


def _closes_far_better(base: SolvedRecord, solved: SolvedRecord) -> bool:
    closes_as_much = len(solved.misclosures) >= len(base.misclosures)
    return closes_as_much and _chi_square(solved) <= 0.25 * _chi_square(base)


def _if(words: str, tail: str) -> str:
    """Return the sentence of a hypothesis; one or two changes, as :func:`paired_variants` joins them."""
    first, joined, second = words.partition(" and ")
    if joined:
        return spoken(f"If {first} and {second}, {tail}.")
    return spoken(f"If {words}, {tail}.")


def _hypothesis(
    variant: Variant, base: SolvedRecord | None, solved: SolvedRecord, score: float, tried: int = 0
) -> Hypothesis:
    after = largest_miss(solved)
    before = largest_miss(base) if base is not None else None
    moves = None
    if base is not None:
        moves = max(
            (
                math.hypot(point.east - other.east, point.north - other.north)
                for label, point in solved.points.items()
                if (other := base.points.get(label)) is not None
            ),
            default=0.0,
        )
    sentence = _if(variant.words, _what_it_brings(solved, before, after, tried))
    return Hypothesis(
        variant.kind,
        variant.subject,
        before,
        after,
        score,
        moves,
        sentence,
        variant.record,
        variant.positions,
        variant.settings,
        solved,
        tried > 0,
    )


def _what_it_brings(solved: SolvedRecord, before: float | None, after: float, tried: int) -> str:
    if before is not None and tried:
        return spoken(
            f"misclosure falls from {before:.0f} m to {after:.0f} m, which may be chance: {tried} readings "
            "were tried"
        )
    if before is not None:
        return spoken(f"misclosure falls from {before:.0f} m to {after:.0f} m")
    if solved.misclosures:
        return spoken(f"misclosure would be {after:.0f} m")
    return spoken("the record can be located, but nothing closes and nothing confirms it")
