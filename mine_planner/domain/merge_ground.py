# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines that are shown while offices disagree: hazards unite, released land intersects.

They are derived from the set of versions and never merged themselves: overlay in floating point
is not exactly associative. Rounding errs outwards for hazards and inwards for released land.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

GUARD_M: Final = 0.001
"""How far an outline is moved to the safe side where overlay rounded it to the other one, metres."""


def unite(outlines: Sequence[bytes]) -> bytes | None:
    """Return an outline that covers every one of these.

    Parameters
    ----------
    outlines
        WKB of polygons or multipolygons, metres.

    Returns
    -------
    bytes or None
        WKB of a multipolygon; None where there is no outline at all.
    """
    import shapely

    parts = _read(outlines)
    if not parts:
        return None
    united = _polygons(shapely.union_all(parts))
    if not all(united.covers(part) for part in parts):
        united = _polygons(shapely.buffer(united, GUARD_M, join_style="mitre"))
    return _write(united)


def intersect(outlines: Sequence[bytes]) -> bytes | None:
    """Return the ground that lies within every one of these outlines; it may be empty.

    Parameters
    ----------
    outlines
        WKB of polygons or multipolygons, metres.
    """
    import shapely

    parts = _read(outlines)
    if not parts:
        return None
    common = parts[0]
    for part in parts[1:]:
        common = _polygons(shapely.intersection(common, part))
    if not common.is_empty and not all(part.covers(common) for part in parts):
        common = _polygons(shapely.buffer(common, -GUARD_M, join_style="mitre"))
    return _write(common)


def covers(outline: bytes, ground: bytes) -> bool:
    """Tell whether an outline covers ground, but for the rounding of coordinates.

    Parameters
    ----------
    outline, ground
        WKB of polygons or multipolygons, metres.
    """
    import shapely

    outer = shapely.buffer(shapely.union_all(_read([outline])), GUARD_M)
    return bool(shapely.difference(shapely.union_all(_read([ground])), outer).is_empty)


def area_of(outline: bytes | None) -> float | None:
    """Return the area of an outline in square metres."""
    import shapely

    return None if outline is None else float(shapely.area(shapely.from_wkb(outline)))


def between(outlines: Sequence[bytes]) -> bytes | None:
    """Return the ground about which outlines disagree: what lies in some of them, not in all.

    It is for the map beside an open question and errs on neither side.
    """
    import shapely

    united, common = unite(outlines), intersect(outlines)
    if united is None or common is None:
        return united
    difference = _polygons(shapely.difference(shapely.from_wkb(united), shapely.from_wkb(common)))
    return None if shapely.is_empty(difference) else _write(difference)


def _read(outlines: Sequence[bytes]) -> list[BaseGeometry]:
    """Read outlines in an order that is the same in every office, and repair what overlay refuses."""
    import shapely

    parts = [shapely.from_wkb(outline) for outline in sorted(set(outlines))]
    return [part if part.is_valid else _polygons(shapely.make_valid(part)) for part in parts]


def _polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Return the polygons of a result as one multipolygon; lines and points have no ground."""
    import shapely

    parts = shapely.get_parts(geometry)
    nested = [p for part in parts for p in shapely.get_parts(part)]
    found = [p for p in nested if p.geom_type == "Polygon" and not p.is_empty]
    return shapely.MultiPolygon(found)


def _write(geometry: BaseGeometry) -> bytes:
    import shapely

    wkb: bytes = shapely.to_wkb(shapely.normalize(geometry), output_dimension=2, byte_order=1, flavor="iso")
    return wkb
