# SPDX-License-Identifier: GPL-2.0-or-later
"""The changed readings of a record that hypotheses are made of."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from mine_planner.domain.errors import InputError
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mine_planner.domain.bearings import AngleUnit, DistanceUnit, North
    from mine_planner.domain.records import Leg, MinefieldRecord, Position, SolvedRecord

Kind = Literal["north", "angle_unit", "pace", "dist_unit", "reversed", "digits", "point_digits", "position"]

_UNITS: dict[AngleUnit, str] = {
    "deg": spoken("degrees"),
    "mil6000": spoken("60-00 mils"),
    "mil6400": spoken("6400 mils"),
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
    slips
        Where a reference point would lie with two neighbouring digits of its coordinates swapped:
        label → (words, position in the computing grid).
    """

    declinations: Mapping[str, float]
    positions: Mapping[str, tuple[tuple[str, Position], ...]]
    paces_m: tuple[float, float] = (0.55, 0.95)
    slips: Mapping[str, tuple[tuple[str, Position], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Variant:
    """One changed reading, before it is solved."""

    kind: Kind
    subject: str
    words: str
    record: MinefieldRecord
    positions: Mapping[str, Position]
    settings: SolveSettings


def try_solve(
    record: MinefieldRecord, positions: Mapping[str, Position], settings: SolveSettings
) -> SolvedRecord | None:
    """Solve a reading, or return nothing when it cannot be computed at all."""
    try:
        return solve_record(record, positions, settings)
    except InputError:
        return None


def variants(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    alternatives: Alternatives,
) -> Iterator[Variant]:
    """Yield every reading that differs from the record in one thing."""
    for kind, subject, words, other, changed in _norths(record, settings, alternatives):
        yield Variant(kind, subject, words, other, positions, changed)
    yield from _beside_north(record, positions, settings, alternatives)


def paired_variants(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    alternatives: Alternatives,
) -> Iterator[Variant]:
    """Yield the readings with another north and one more change."""
    for _, north, words, other, changed in _norths(record, settings, alternatives):
        for second in _beside_north(other, positions, changed, alternatives):
            yield replace(
                second,
                subject=f"{north}, {second.subject}",
                words=f"{words} and {second.words}",
            )


def _beside_north(
    record: MinefieldRecord,
    positions: Mapping[str, Position],
    settings: SolveSettings,
    alternatives: Alternatives,
) -> Iterator[Variant]:
    for kind, subject, words, other, changed in itertools.chain(
        _angle_units(record, settings),
        _paces(record, positions, settings, alternatives),
        _distance_units(record, settings),
    ):
        yield Variant(kind, subject, words, other, positions, changed)
    for kind, subject, words, other in itertools.chain(_reversed(record), _digits(record)):
        yield Variant(kind, subject, words, other, positions, settings)
    for label, readings in alternatives.positions.items():
        for words, position in readings:
            moved = {**positions, label: position}
            text = spoken(f"point {label} were read as {words}")
            yield Variant("position", label, text, record, moved, settings)
    for label, readings in alternatives.slips.items():
        for words, position in readings:
            moved = {**positions, label: position}
            yield Variant("point_digits", f"point {label}", words, record, moved, settings)


_Change = tuple[Kind, str, str, "MinefieldRecord", SolveSettings]


def _norths(
    record: MinefieldRecord, settings: SolveSettings, alternatives: Alternatives
) -> Iterator[_Change]:
    norths: dict[North, str] = {
        "grid": spoken("the azimuths were grid"),
        "true": spoken("the azimuths were true"),
    }
    for north, said in norths.items():
        if north != record.north:
            other = _with_north(record, north)
            yield "north", north, said, other, settings
    for date, declination in alternatives.declinations.items():
        same = math.isclose(declination, settings.norths.declination_deg, abs_tol=0.05)
        if record.north == "magnetic" and same:
            continue
        norths_then = replace(settings.norths, declination_deg=declination)
        other = _with_north(record, "magnetic")
        words = spoken(f"the azimuths were magnetic of {date}")
        yield "north", f"magnetic {date}", words, other, replace(settings, norths=norths_then)


def _with_north(record: MinefieldRecord, north: North) -> MinefieldRecord:
    return replace(record, north=north, legs=tuple(replace(leg, north=None) for leg in record.legs))


def _angle_units(record: MinefieldRecord, settings: SolveSettings) -> Iterator[_Change]:
    for unit, name in _UNITS.items():
        if unit != record.angle_unit and not (unit == "deg" and record.angle_unit == "dms"):
            legs = tuple(replace(leg, angle_unit=None) for leg in record.legs)
            other = replace(record, angle_unit=unit, legs=legs)
            yield "angle_unit", unit, spoken(f"the azimuths were in {name}"), other, settings


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
        solved = try_solve(record, positions, replace(settings, pace_m=pace))
        if solved is None or not solved.misclosures:
            continue
        miss = sum(item.length_m**2 for item in solved.misclosures)
        if best is None or miss < best[0]:
            best = miss, pace
    if best is not None:
        words = spoken(f"one pace were {best[1]:.2f} m")
        yield "pace", f"{best[1]:.2f} m", words, record, replace(settings, pace_m=best[1])


def _distance_units(record: MinefieldRecord, settings: SolveSettings) -> Iterator[_Change]:
    names: dict[DistanceUnit, str] = {
        "m": spoken("metres"),
        "pace": spoken("single paces"),
        "pace_pair": spoken("pairs of paces"),
    }
    used = {leg.dist_unit for leg in record.legs}
    if len(used) != 1:
        return
    for unit, name in names.items():
        if unit not in used:
            legs = tuple(replace(leg, dist_unit=unit) for leg in record.legs)
            other = replace(record, legs=legs)
            yield "dist_unit", unit, spoken(f"the distances were in {name}"), other, settings


_LegChange = tuple[Kind, str, str, "MinefieldRecord"]


def _reversed(record: MinefieldRecord) -> Iterator[_LegChange]:
    for leg in record.legs:
        other = _replace_leg(record, replace(leg, backwards=not leg.backwards))
        words = spoken(f"leg {leg.seq} were measured from its other end (180°)")
        yield "reversed", f"leg {leg.seq}", words, other


def _digits(record: MinefieldRecord) -> Iterator[_LegChange]:
    for leg in record.legs:
        for text in swapped_digits(leg.azimuth_raw):
            words = spoken(f"the azimuth of leg {leg.seq} were {text} instead of {leg.azimuth_raw}")
            changed = _replace_leg(record, replace(leg, azimuth_raw=text))
            yield "digits", f"leg {leg.seq} azimuth", words, changed
        for text in swapped_digits(leg.dist_raw):
            words = spoken(f"the distance of leg {leg.seq} were {text} instead of {leg.dist_raw}")
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
