# SPDX-License-Identifier: GPL-2.0-or-later
"""Where labels go on a sheet's map, so that they cover neither each other nor a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in millimetres from the upper left corner of the map."""

_DIRECTIONS = (
    (1.0, -1.0),
    (1.0, 1.0),
    (-1.0, -1.0),
    (-1.0, 1.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
)
_RINGS = (1.6, 4.0, 7.0, 11.0, 16.0)


@dataclass(frozen=True)
class Placed:
    """A label's box; ``leader`` tells that it stands so far off that a line must lead to its point."""

    box: Box
    leader: bool
    free: bool


def overlap(first: Box, second: Box) -> float:
    """Return the area that two boxes share, in square millimetres."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    return width * height if width > 0.0 and height > 0.0 else 0.0


def _candidate(x: float, y: float, size: tuple[float, float], way: tuple[float, float], gap: float) -> Box:
    width, height = size
    left = x + way[0] * gap - (width if way[0] < 0 else width / 2 if way[0] == 0 else 0.0)
    top = y + way[1] * gap - (height if way[1] < 0 else height / 2 if way[1] == 0 else 0.0)
    return left, top, left + width, top + height


def _candidates(x: float, y: float, size: tuple[float, float]) -> Iterable[tuple[Box, bool]]:
    for ring, gap in enumerate(_RINGS):
        for way in _DIRECTIONS:
            yield _candidate(x, y, size, way, gap), ring > 0


def place_labels(
    anchors: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    frame: tuple[float, float],
    occupied: Iterable[Box] = (),
    point_mm: float = 1.4,
) -> list[Placed]:
    """Return a box for each label, in the order given, which is the order of importance.

    Parameters
    ----------
    anchors
        The points that the labels belong to, mm from the upper left corner of the map.
    sizes
        Width and height of each label, mm.
    frame
        Width and height of the map, mm; no label leaves it.
    occupied
        Boxes that must stay clear, such as the scale bar.
    point_mm
        Half the side of the symbol at each anchor; labels keep clear of all symbols.
    """
    taken = [*occupied, *((x - point_mm, y - point_mm, x + point_mm, y + point_mm) for x, y in anchors)]
    placed = []
    for (x, y), size in zip(anchors, sizes, strict=True):
        best = _best(x, y, size, frame, taken)
        placed.append(best)
        taken.append(best.box)
    return placed


def _best(
    x: float, y: float, size: tuple[float, float], frame: tuple[float, float], taken: list[Box]
) -> Placed:
    least, chosen = float("inf"), Placed(_candidate(x, y, size, (1.0, -1.0), 1.6), leader=False, free=False)
    for box, leader in _candidates(x, y, size):
        if box[0] < 0 or box[1] < 0 or box[2] > frame[0] or box[3] > frame[1]:
            continue
        covered = sum(overlap(box, other) for other in taken)
        if covered == 0.0:
            return Placed(box, leader, free=True)
        if covered < least:
            least, chosen = covered, Placed(box, leader, free=False)
    return chosen
