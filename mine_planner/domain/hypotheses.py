# SPDX-License-Identifier: GPL-2.0-or-later
"""What may have been misread or left unsaid in a record, ranked by how well it would close.

Each hypothesis changes one thing: the north of the azimuths, the angle unit, the pace, one leg
backwards, two neighbouring digits swapped, or one reference point read another way. It is solved
like the record itself, and offered with its misclosure. None is ever applied: a person chooses.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_solver import SolveSettings, solve_record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mine_planner.domain.bearings import AngleUnit, DistanceUnit, North
    from mine_planner.domain.records import Leg, MinefieldRecord, Position, SolvedRecord

Kind = Literal["north", "angle_unit", "pace", "dist_unit", "reversed", "digits", "position"]

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
}
_FITS = 3.0  # mean tension up to which a record closes as its budget expects
_UNITS: dict[AngleUnit, str] = {
    "deg": "degrees",
    "mil6000": "60-00 mils",
    "mil6400": "6400 mils",
}


@dataclass(frozen=True, slots=True)
class Alternatives:
    """What the caller can offer beside the record's own figures.

    Parameters
    ----------
    declinations
        Names such as ``"1994"`` with the declination in degrees at that date.
    positions
        Other readings of a reference point: label → (words, position in the computing grid), such
        as swapped x and y or a neighbouring zone, from grid_recognition.
    paces_m
        Shortest and longest pace to try, in metres.
    """

    declinations: Mapping[str, float]
    positions: Mapping[str, tuple[tuple[str, Position], ...]]
    paces_m: tuple[float, float] = (0.55, 0.95)


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One reading of the record that would close better, for a person to choose.

    ``before_m`` is ``None`` when the record cannot be computed as it stands. ``moves_m`` is the
    farthest that any located point moves.
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


@dataclass(frozen=True, slots=True)
class _Variant:
    kind: Kind
    subject: str
    words: str
    record: MinefieldRecord
    positions: Mapping[str, Position]
    settings: SolveSettings


def offer_hypotheses(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    alternatives: Alternatives,
    limit: int = 5,
) -> tuple[Hypothesis, ...]:
    """Return the readings that would close clearly better, best first, at most ``limit``.

    A record that closes as its budget expects yields nothing, and neither does one in which
    nothing closes; only when its north is unknown are the norths offered nevertheless, since it
    cannot be located without one.
    """
    base = _try(record, positions, settings)
    if base is not None and not base.misclosures:
        return ()
    variants = list(_variants(record, positions, settings, alternatives))
    counts = {kind: sum(item.kind == kind for item in variants) for kind in COST}
    found = []
    for variant in variants:
        solved = _try(variant.record, variant.positions, variant.settings)
        if solved is None:
            continue
        score = _chi_square(solved) + COST[variant.kind] + 2.0 * math.log(counts[variant.kind])
        if base is None or _clearly_better(base, solved, score):
            found.append(_hypothesis(variant, base, solved, score))
    found.sort(key=lambda item: (item.score, item.after_m))
    return tuple(found[:limit])


def _try(
    record: MinefieldRecord, positions: Mapping[str, Position], settings: SolveSettings
) -> SolvedRecord | None:
    """Solve a reading, or return nothing when it cannot be computed at all."""
    try:
        return solve_record(record, positions, settings)
    except InputError:
        return None


def _chi_square(solved: SolvedRecord) -> float:
    return 2.0 * sum(miss.tension for miss in solved.misclosures)


def largest_miss(solved: SolvedRecord) -> float:
    """Return the longest misclosure of a record in metres; 0 when nothing closes."""
    return max((miss.length_m for miss in solved.misclosures), default=0.0)


def _clearly_better(base: SolvedRecord, solved: SolvedRecord, score: float) -> bool:
    if len(solved.misclosures) < len(base.misclosures):
        return False
    before, after = _chi_square(base), _chi_square(solved)
    fits = after <= 2.0 * _FITS * len(solved.misclosures)
    helps = fits or after <= 0.25 * before
    return helps and score + 2.0 <= before and largest_miss(solved) < largest_miss(base)


def _hypothesis(
    variant: _Variant, base: SolvedRecord | None, solved: SolvedRecord, score: float
) -> Hypothesis:
    after = largest_miss(solved)
    before = largest_miss(base) if base is not None else None
    if before is not None:
        tail = f"misclosure falls from {before:.0f} m to {after:.0f} m"
    elif solved.misclosures:
        tail = f"misclosure would be {after:.0f} m"
    else:
        tail = "the record can be located, but nothing closes and nothing confirms it"
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
    sentence = f"If {variant.words}, {tail}."
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
    )


def _variants(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    alternatives: Alternatives,
) -> Iterator[_Variant]:
    for kind, subject, words, other, changed in itertools.chain(
        _norths(record, settings, alternatives),
        _angle_units(record, settings),
        _paces(record, positions, settings, alternatives),
        _distance_units(record, settings),
    ):
        yield _Variant(kind, subject, words, other, positions, changed)
    for kind, subject, words, other in itertools.chain(_reversed(record), _digits(record)):
        yield _Variant(kind, subject, words, other, positions, settings)
    for label, readings in alternatives.positions.items():
        for words, position in readings:
            moved = {**positions, label: position}
            text = f"point {label} were read as {words}"
            yield _Variant("position", label, text, record, moved, settings)


_Change = tuple[Kind, str, str, "MinefieldRecord", SolveSettings]


def _norths(
    record: MinefieldRecord, settings: SolveSettings, alternatives: Alternatives
) -> Iterator[_Change]:
    norths: tuple[North, North] = ("grid", "true")
    for north in norths:
        if north != record.north:
            other = _with_north(record, north)
            yield "north", north, f"the azimuths were {north}", other, settings
    for date, declination in alternatives.declinations.items():
        same = math.isclose(declination, settings.norths.declination_deg, abs_tol=0.05)
        if record.north == "magnetic" and same:
            continue
        norths_then = replace(settings.norths, declination_deg=declination)
        other = _with_north(record, "magnetic")
        words = f"the azimuths were magnetic of {date}"
        yield "north", f"magnetic {date}", words, other, replace(settings, norths=norths_then)


def _with_north(record: MinefieldRecord, north: North) -> MinefieldRecord:
    return replace(record, north=north, legs=tuple(replace(leg, north=None) for leg in record.legs))


def _angle_units(record: MinefieldRecord, settings: SolveSettings) -> Iterator[_Change]:
    for unit, name in _UNITS.items():
        if unit != record.angle_unit and not (unit == "deg" and record.angle_unit == "dms"):
            legs = tuple(replace(leg, angle_unit=None) for leg in record.legs)
            other = replace(record, angle_unit=unit, legs=legs)
            yield "angle_unit", unit, f"the azimuths were in {name}", other, settings


def _paces(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    alternatives: Alternatives,
) -> Iterator[_Change]:
    """Offer the pace length that closes best, to the centimetre."""
    if all(leg.dist_unit == "m" for leg in record.legs):
        return
    first, last = alternatives.paces_m
    steps = max(1, round((last - first) / 0.01))
    best: tuple[float, float] | None = None
    for step in range(steps + 1):
        pace = first + 0.01 * step
        solved = _try(record, positions, replace(settings, pace_m=pace))
        if solved is None or not solved.misclosures:
            continue
        miss = sum(item.length_m**2 for item in solved.misclosures)
        if best is None or miss < best[0]:
            best = miss, pace
    if best is not None:
        words = f"one pace were {best[1]:.2f} m"
        yield "pace", f"{best[1]:.2f} m", words, record, replace(settings, pace_m=best[1])


def _distance_units(record: MinefieldRecord, settings: SolveSettings) -> Iterator[_Change]:
    names: dict[DistanceUnit, str] = {
        "m": "metres",
        "pace": "single paces",
        "pace_pair": "pairs of paces",
    }
    used = {leg.dist_unit for leg in record.legs}
    if len(used) != 1:
        return
    for unit, name in names.items():
        if unit not in used:
            legs = tuple(replace(leg, dist_unit=unit) for leg in record.legs)
            other = replace(record, legs=legs)
            yield "dist_unit", unit, f"the distances were in {name}", other, settings


_LegChange = tuple[Kind, str, str, "MinefieldRecord"]


def _reversed(record: MinefieldRecord) -> Iterator[_LegChange]:
    for leg in record.legs:
        other = _replace_leg(record, replace(leg, backwards=not leg.backwards))
        words = f"leg {leg.seq} were measured from its other end (180°)"
        yield "reversed", f"leg {leg.seq}", words, other


def _digits(record: MinefieldRecord) -> Iterator[_LegChange]:
    for leg in record.legs:
        for text in swapped_digits(leg.azimuth_raw):
            words = f"the azimuth of leg {leg.seq} were {text} instead of {leg.azimuth_raw}"
            changed = _replace_leg(record, replace(leg, azimuth_raw=text))
            yield "digits", f"leg {leg.seq} azimuth", words, changed
        for text in swapped_digits(leg.dist_raw):
            words = f"the distance of leg {leg.seq} were {text} instead of {leg.dist_raw}"
            changed = _replace_leg(record, replace(leg, dist_raw=text))
            yield "digits", f"leg {leg.seq} distance", words, changed


def swapped_digits(text: str) -> tuple[str, ...]:
    """Return the texts with two neighbouring, different digits swapped (``125`` → 215, 152)."""
    places = [place for place, sign in enumerate(text) if sign.isdigit()]
    swapped = []
    for first, second in itertools.pairwise(places):
        if text[first] != text[second]:
            signs = list(text)
            signs[first], signs[second] = signs[second], signs[first]
            swapped.append("".join(signs))
    return tuple(swapped)


def _replace_leg(record: MinefieldRecord, changed: Leg) -> MinefieldRecord:
    legs = tuple(changed if leg.seq == changed.seq else leg for leg in record.legs)
    return replace(record, legs=legs)
