# SPDX-License-Identifier: GPL-2.0-or-later
"""Evidence of contamination as columns, and the zone that each piece of it claims.

A row of mines is a line with a corridor, a single mine or an incident a disc, a drawn outline
the outline with its margin. The half-width is ``k * sigma + margin``; with a sigma per axis,
k = 2.45 holds 95 % and k = 3.03 holds 99 % of a point's positions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
import shapely
from numpy.typing import NDArray

from mine_planner.domain.disc_union import outward_radius, union_of_discs
from mine_planner.domain.errors import InputError
from mine_planner.domain.guards import require_metres

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Geoms = NDArray[np.object_]
Texts = NDArray[np.object_]


class Kind(IntEnum):
    """What a piece of evidence is."""

    ROW = 0
    MINE = 1
    OUTLINE = 2
    INCIDENT = 3
    STORE = 4  # ammunition storage or EOD spot with scattered items


@dataclass(frozen=True)
class Devices:
    """Expected devices, one row per piece of evidence and type.

    Attributes
    ----------
    evidence
        Index of the piece of evidence, shape (m,).
    type
        Device type as in the code list, shape (m,).
    count
        Recorded number, shape (m,).
    """

    evidence: Ints = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    type: Texts = field(default_factory=lambda: np.empty(0, dtype=object))
    count: Ints = field(default_factory=lambda: np.empty(0, dtype=np.int64))


@dataclass(frozen=True)
class Evidence:
    """Pieces of evidence in columns of one length n.

    Attributes
    ----------
    geometry
        Point, line or polygon of each, metres in the workspace's CRS.
    kind
        :class:`Kind` of each.
    sigma_m
        Standard deviation of the position per axis, metres.
    margin_m
        Metres added beyond ``k * sigma`` (for example the authority's margin).
    map_id, ident
        Which map it comes from and its own id, "" where there is none.
    grade
        The grade of its source, as in the authority's table.
    direct
        True for direct evidence.
    tripwire, anti_lift, booby_trap
        What the record or report says about it.
    devices
        Expected devices.
    """

    geometry: Geoms
    kind: Ints
    sigma_m: Floats
    margin_m: Floats
    map_id: Texts
    ident: Texts
    grade: Texts
    direct: Bools
    tripwire: Bools
    anti_lift: Bools
    booby_trap: Bools
    devices: Devices = field(default_factory=Devices)

    def __len__(self) -> int:
        return len(self.geometry)


def evidence(
    geometry: Geoms,
    kind: Kind | Ints,
    sigma_m: float | Floats = 0.0,
    margin_m: float | Floats = 0.0,
    **columns: object,
) -> Evidence:
    """Build :class:`Evidence`, spreading single values over all rows.

    Parameters
    ----------
    geometry
        Points, lines or polygons, shape (n,), metres.
    kind, sigma_m, margin_m
        One value, or one per row.
    **columns
        Any other column of :class:`Evidence`; left out they are "" and False.

    Raises
    ------
    InputError
        If a geometry is missing, has a coordinate that is not a number, or a sigma or margin
        is negative or not a number.
    """
    geoms = np.asarray(geometry, dtype=object)
    count = len(geoms)

    def column(value: object, dtype: type) -> NDArray[np.generic]:
        return np.broadcast_to(np.asarray(value, dtype=dtype), (count,))

    devices = columns.pop("devices", None)
    texts = {n: column(columns.pop(n, ""), object) for n in ("map_id", "ident", "grade")}
    flag_names = ("direct", "tripwire", "anti_lift", "booby_trap")
    flags = {n: column(columns.pop(n, False), bool) for n in flag_names}
    if columns:
        raise TypeError(f"unknown columns: {sorted(columns)}")
    result = Evidence(
        geometry=geoms,
        kind=column(kind, np.int64),  # type: ignore[arg-type]
        sigma_m=column(sigma_m, np.float64),  # type: ignore[arg-type]
        margin_m=column(margin_m, np.float64),  # type: ignore[arg-type]
        devices=devices if isinstance(devices, Devices) else Devices(),
        **texts,  # type: ignore[arg-type]
        **flags,  # type: ignore[arg-type]
    )
    _check(result)
    return result


def _check(pieces: Evidence) -> None:
    bare = shapely.is_missing(pieces.geometry) | shapely.is_empty(pieces.geometry)
    if bare.any():
        raise InputError(
            f"Evidence {int(np.nonzero(bare)[0][0]) + 1} has no place: locate it or leave it out."
        )
    require_metres(pieces.geometry, "The evidence")
    for name, values in (("sigma", pieces.sigma_m), ("margin", pieces.margin_m)):
        wrong = ~(np.isfinite(values) & (values >= 0))
        if wrong.any():
            raise InputError(
                f"Evidence {int(np.nonzero(wrong)[0][0]) + 1} has no usable {name}: "
                "enter one in metres, 0 or more."
            )


def row_lines(xy: Floats, row: Ints) -> tuple[Geoms, Ints]:
    """Turn recorded mines, listed row by row, into one line per row.

    Parameters
    ----------
    xy
        Mines in the order in which they were laid, shape (n, 2), metres.
    row
        Row number of each, equal numbers beside each other.

    Returns
    -------
    lines, rows
        The line through every mine of the row (a point where a row has one mine) and its row
        number. Every mine lies on its line to 0.1 mm, a tenth of what every corridor is widened
        by, so the corridor covers the disc of the same radius around each mine.
    """
    begin = np.nonzero(np.r_[True, row[1:] != row[:-1]])[0] if len(row) else np.empty(0, np.int64)
    size = np.diff(np.r_[begin, len(row)])
    lines = np.empty(len(begin), dtype=object)
    lines[size == 1] = shapely.points(xy[begin[size == 1]])
    many = size > 1
    keep = np.repeat(many, size)
    index = np.repeat(np.cumsum(many) - 1, size)[keep]
    if many.any():
        # A straight row needs its two ends alone.
        lines[many] = shapely.simplify(shapely.linestrings(xy[keep], indices=index), 1e-4)
    return lines, row[begin]


def zones(pieces: Evidence, k: float, quad_segs: int = 8) -> Geoms:
    """Return polygons that together cover the zone of every piece of evidence.

    Parameters
    ----------
    pieces
        The evidence.
    k
        How many sigma the half-width holds.
    quad_segs
        Chords per quarter turn; all arcs lie outside the true arc.

    Returns
    -------
    ndarray of Polygon
        Not merged with each other except discs of equal radius.

    Raises
    ------
    InputError
        If ``k`` is negative, or a line or point would get no width at all.
    """
    reach = reaches(pieces, k)
    single = shapely.get_type_id(pieces.geometry) == 0
    return np.concatenate(
        (
            _discs(pieces.geometry[single], reach[single], quad_segs),
            _corridors(pieces.geometry[~single], reach[~single], quad_segs),
        )
    )


def reaches(pieces: Evidence, k: float) -> Floats:
    """Return the half-width of each corridor, metres, and refuse one that would vanish.

    Raises
    ------
    InputError
        If ``k`` is negative, or a line or point would get no width at all.
    """
    if not k >= 0:
        raise InputError("k must be 0 or more: it says how many sigma the corridor holds.")
    reach = k * pieces.sigma_m + pieces.margin_m
    dimension = shapely.get_dimensions(pieces.geometry)
    thin = (dimension < 2) & (reach <= 0)
    if thin.any():
        raise InputError(
            f"Evidence {int(np.nonzero(thin)[0][0]) + 1} would cover no ground: "
            "give its map a sigma or a margin above 0 m."
        )
    return reach


def corridors(pieces: Evidence, k: float, quad_segs: int = 8) -> Geoms:
    """Return the zone of each piece of evidence by itself, for a layer of its own.

    Parameters and errors are those of :func:`zones`; one geometry per piece, drawn outwards.
    """
    drawn = reaches(pieces, k) * outward_radius(1.0, quad_segs, line=True)
    result: Geoms = shapely.buffer(pieces.geometry, drawn, quad_segs=quad_segs)
    untouched = drawn == 0
    result[untouched] = pieces.geometry[untouched]
    return result


def _discs(points: Geoms, reach: Floats, quad_segs: int) -> Geoms:
    xy = shapely.get_coordinates(points)
    # Radii are rounded up to whole millimetres, so that one map's points form one group.
    radius = np.ceil(reach * 1000 - 1e-6) / 1000
    groups = [union_of_discs(xy[radius == r], float(r), quad_segs) for r in np.unique(radius)]
    return np.concatenate([np.empty(0, dtype=object), *groups])


def _corridors(geoms: Geoms, reach: Floats, quad_segs: int) -> Geoms:
    drawn = outward_radius(1.0, quad_segs, line=True)
    width = np.where(reach > 0, reach * drawn + 1e-3, 0.0)
    result = geoms.copy()
    wide = width > 0
    result[wide] = shapely.buffer(geoms[wide], width[wide], quad_segs=quad_segs)
    parts: Geoms = shapely.get_parts(result)
    return parts
