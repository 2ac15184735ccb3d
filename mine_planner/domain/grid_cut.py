# SPDX-License-Identifier: GPL-2.0-or-later
"""A polygon cut at the lines of a grid: halving, so that only boundary boxes are ever cut."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Geoms = NDArray[np.object_]


def cut_at_grid(
    task: shapely.Geometry, xs: Floats, ys: Floats
) -> tuple[Geoms, Ints, Ints, NDArray[np.bool_]]:
    """Cut a polygon at grid lines until each piece is one box or fills its rectangle.

    Parameters
    ----------
    task
        Valid polygon or multipolygon inside the grid, metres.
    xs, ys
        Grid lines, ascending.

    Returns
    -------
    geometry, column, row, whole
        One entry per box that holds ground; ``whole`` is True where it fills its cell.
    """
    work = np.array([task], dtype=object)
    span = np.array([[0, len(xs) - 1, 0, len(ys) - 1]])
    cut: list[Geoms] = []
    cut_cells: list[Ints] = []
    full: list[Ints] = []
    while len(work):
        rest, filled, single = _sort_pieces(work, span, xs, ys)
        full.append(span[filled])
        cut.append(work[single])
        cut_cells.append(span[single][:, [0, 2]])
        work, span = _cut_once(work[rest], span[rest], xs, ys)
    cells = _cells(np.concatenate(full))
    inner = shapely.box(xs[cells[:, 0]], ys[cells[:, 1]], xs[cells[:, 0] + 1], ys[cells[:, 1] + 1])
    edge_cells = np.concatenate(cut_cells)
    where = np.concatenate((cells, edge_cells))
    whole = np.arange(len(where)) < len(cells)
    return np.concatenate((inner, *cut)), where[:, 0], where[:, 1], whole


def _sort_pieces(
    work: Geoms, span: Ints, xs: Floats, ys: Floats
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    room = (xs[span[:, 1]] - xs[span[:, 0]]) * (ys[span[:, 3]] - ys[span[:, 2]])
    filled = shapely.area(work) >= room * (1 - 1e-11)
    one = (span[:, 1] - span[:, 0] == 1) & (span[:, 3] - span[:, 2] == 1) & ~filled
    return ~(filled | one), filled, one


def _cut_once(work: Geoms, span: Ints, xs: Floats, ys: Floats) -> tuple[Geoms, Ints]:
    wide = span[:, 1] - span[:, 0] >= span[:, 3] - span[:, 2]
    first, second = span.copy(), span.copy()
    middle_x, middle_y = (span[:, 0] + span[:, 1]) // 2, (span[:, 2] + span[:, 3]) // 2
    first[wide, 1] = second[wide, 0] = middle_x[wide]
    first[~wide, 3] = second[~wide, 2] = middle_y[~wide]
    both = np.concatenate((first, second))
    frame = np.column_stack((xs[both[:, 0]], ys[both[:, 2]], xs[both[:, 1]], ys[both[:, 3]]))
    pieces = _clip(work, frame)
    there = shapely.area(pieces) > 0
    return pieces[there], both[there]


def _clip(work: Geoms, frame: Floats) -> Geoms:
    """Clip each piece to its first and its second half.

    Clipping at a rectangle is far faster than an overlay, but GEOS does not promise a valid
    result; so whatever is not valid, or does not add up, is cut again by the overlay.
    """
    twice = np.concatenate((work, work))
    pieces = np.empty(len(twice), dtype=object)
    for index, (piece, bounds) in enumerate(zip(twice, frame.tolist(), strict=True)):
        pieces[index] = _quick_clip(piece, bounds)
    area = shapely.area(pieces)
    whole = shapely.area(work)
    # Not "greater than": a half that could not be clipped has no number for its area.
    off = ~(np.abs(area[: len(work)] + area[len(work) :] - whole) <= 1e-10 * whole)
    doubtful = np.nonzero(np.r_[off, off] | ~shapely.is_valid(pieces))[0]
    pieces[doubtful] = shapely.intersection(twice[doubtful], shapely.box(*frame[doubtful].T))
    return _areal(pieces)


def _quick_clip(piece: shapely.Geometry, bounds: list[float]) -> shapely.Geometry | None:
    try:
        return shapely.clip_by_rect(piece, *bounds)
    except shapely.errors.GEOSException:
        # Outlines that run along the rectangle can defeat it: None sends them to the overlay.
        return None


def _areal(geoms: Geoms) -> Geoms:
    """Drop points and lines where a cut only touches the outline."""
    for index in np.nonzero(shapely.get_type_id(geoms) == 7)[0]:
        parts = shapely.get_parts(geoms[index])
        geoms[index] = shapely.union_all(parts[shapely.get_dimensions(parts) == 2])
    return geoms


def _cells(spans: Ints) -> Ints:
    width, height = spans[:, 1] - spans[:, 0], spans[:, 3] - spans[:, 2]
    count = width * height
    owner = np.repeat(np.arange(len(spans)), count)
    place = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    column = spans[owner, 0] + place // height[owner]
    row = spans[owner, 2] + place % height[owner]
    return np.column_stack((column, row))
