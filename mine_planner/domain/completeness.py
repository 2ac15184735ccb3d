# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of what must be recorded a handed-over record holds, 0 to 100.

The list is that of the Convention on Certain Conventional Weapons, Amended Protocol II, Technical
Annex 1(a); the equal weights are this program's own. The score says nothing about whether the
record is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from mine_planner.domain.records import MinefieldRecord, MineLine


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that the annex asks for, and how to tell whether a record holds it."""

    code: str
    words: str
    holds: Callable[[MinefieldRecord], bool]


@dataclass(frozen=True, slots=True)
class Completeness:
    """The score with what is there and what is missing, in the words of the annex."""

    score: int
    present: tuple[str, ...]
    missing: tuple[str, ...]
    sentence: str


def _mines(record: MinefieldRecord) -> list[MineLine]:
    return [line for row in record.rows for line in row.mines]


def _every_mine(record: MinefieldRecord, test: Callable[[MineLine], bool]) -> bool:
    mines = _mines(record)
    return bool(mines) and all(test(line) for line in mines)


def _two_reference_points(record: MinefieldRecord) -> bool:
    places = {
        (point.x_text.strip(), point.y_text.strip()) for point in record.ref_points if point.x_text.strip()
    }
    return len(places) >= 2


def _rows_reached(record: MinefieldRecord) -> bool:
    """Tell whether every row's ends are named points, on the form or at the end of a leg."""
    known = {point.label for point in record.ref_points}
    known |= {label for leg in record.legs for label in (leg.from_pt, leg.to_pt)}
    return bool(record.rows) and all(row.from_pt in known and row.to_pt in known for row in record.rows)


#: The items of Technical Annex 1(a), in the order of the annex.
ITEMS: tuple[Item, ...] = (
    Item(
        "reference_points",
        spoken("location by the coordinates of at least two reference points"),
        _two_reference_points,
    ),
    Item(
        "dimensions",
        spoken("estimated dimensions of the area"),
        lambda record: record.front_m is not None and record.depth_m is not None,
    ),
    Item(
        "map",
        spoken("map or diagram showing perimeter and extent"),
        lambda record: bool(record.has_sketch or (record.map_sheet and record.map_scale)),
    ),
    Item(
        "types",
        spoken("type of every mine"),
        lambda record: _every_mine(record, lambda line: bool(line.ordnance)),
    ),
    Item(
        "numbers",
        spoken("number of mines of every type"),
        lambda record: _every_mine(record, lambda line: line.qty_recorded is not None),
    ),
    Item("method", spoken("emplacing method"), lambda record: bool(record.method)),
    Item(
        "fuzes",
        spoken("type of fuze"),
        lambda record: _every_mine(record, lambda line: bool(line.fuze)),
    ),
    Item("life_time", spoken("life time of the fuzes"), lambda record: bool(record.life_time)),
    Item("laying_time", spoken("date and time of laying"), lambda record: bool(record.laid_from)),
    Item(
        "anti_handling",
        spoken("anti-handling devices, or that there are none"),
        lambda record: _every_mine(record, lambda line: line.anti_lift != "unknown"),
    ),
    Item(
        "exact_location",
        spoken("exact location of every mine, or of every row"),
        _rows_reached,
    ),
)


def completeness(record: MinefieldRecord) -> Completeness:
    """Score a record by the items of the annex, each with the same weight."""
    return of_items({item.code for item in ITEMS if item.holds(record)})


def of_items(codes: Collection[str]) -> Completeness:
    """Score whatever shows these items of the list, each with the same weight."""
    present = tuple(item.words for item in ITEMS if item.code in codes)
    missing = tuple(item.words for item in ITEMS if item.code not in codes)
    # Rounded down: a record that lacks something never shows 100.
    score = 100 * len(present) // len(ITEMS)
    if missing:
        sentence = spoken(f"{len(present)} of {len(ITEMS)} items; missing: {'; '.join(missing)}.")
    else:
        sentence = spoken(f"All {len(ITEMS)} items are there.")
    return Completeness(score, present, missing, sentence)
