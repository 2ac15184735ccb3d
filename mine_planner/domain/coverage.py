# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground covered by walked tracks: a management picture that never counts as search.

The probability that a cell was traversed follows from its distance to the recorded track,
the width that the sweep covers and the receiver's error: the true path is taken to lie off
the recorded one by a normal error across the track, the same for the whole pass.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.old_geos import contains_points

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Floats = npt.NDArray[np.float64]
Geometries = npt.NDArray[np.object_]

CAPTION = (
    "Handheld positions err by metres and a lane is one metre wide: this picture shows where "
    "people probably walked and never counts as search."
)
"""Stands on the face of every picture and table made from tracks."""


@dataclass(frozen=True)
class Coverage:
    """Probability of traverse on a raster of square cells inside a task.

    Attributes
    ----------
    centres
        Cell centres in metres, shape (cells, 2).
    probability
        Chance that each cell's centre was traversed at least once, shape (cells,).
    cell_m
        Side of the cells in metres.
    caption
        What the picture must say on its face.
    """

    centres: Floats
    probability: Floats
    cell_m: float
    caption: str = CAPTION

    @property
    def expected_share(self) -> float:
        """Mean probability over the task: a share of cells, not of searched ground."""
        return float(self.probability.mean()) if len(self.probability) else 0.0

    def gaps(self, threshold: float) -> BaseGeometry:
        """Cells whose probability lies below a threshold, as one geometry of whole cells."""
        low = self.centres[self.probability < threshold]
        half = self.cell_m / 2
        return shapely.union_all(
            shapely.box(low[:, 0] - half, low[:, 1] - half, low[:, 0] + half, low[:, 1] + half)
        )


def cover(
    task: BaseGeometry,
    tracks: Geometries,
    *,
    swath_m: float,
    gnss_sigma_m: float,
    cell_m: float = 1.0,
    most_cells: int = 4_000_000,
) -> Coverage:
    """Reckon where the walked tracks of a task probably went.

    Parameters
    ----------
    task
        The task's polygon in metres.
    tracks
        One line per pass of one receiver (a day's track), in metres, shape (tracks,). Each
        track counts once per cell, however often it passes there, since its error stays the
        same for hours; different tracks are taken to err independently.
    swath_m
        Width covered by one pass, in metres.
    gnss_sigma_m
        Standard deviation of the receiver's error across the track, in metres.
    cell_m
        Side of the raster's cells in metres.
    most_cells
        Largest raster that is worked out.

    Raises
    ------
    InputError
        If a width is not above zero, or the raster would be too large.
    """
    if min(swath_m, gnss_sigma_m, cell_m) <= 0:
        message = "Swath, receiver error and cell size must be above zero; correct the figure."
        raise InputError(message)
    centres = _raster(task, cell_m, most_cells)
    missed = np.ones(len(centres))
    if len(centres) and len(tracks):
        reach = swath_m / 2 + 6 * gnss_sigma_m
        tree = shapely.STRtree(shapely.points(centres))
        for track in tracks:
            near = tree.query(track, predicate="dwithin", distance=reach)
            away = shapely.distance(shapely.points(centres[near]), track)
            missed[near] *= 1 - probability_of_traverse(away, swath_m, gnss_sigma_m)
    return Coverage(centres, 1 - missed, cell_m)


def probability_of_traverse(distance: Floats, swath_m: float, sigma_m: float) -> Floats:
    """Chance that a point was within half a swath of the true path.

    Parameters
    ----------
    distance
        Distances to the recorded track in metres.
    swath_m, sigma_m
        Width of the swath and standard deviation across the track, in metres.

    Notes
    -----
    Phi((w/2 - d)/sigma) - Phi((-w/2 - d)/sigma), with Phi the normal distribution.
    """
    half = swath_m / 2
    away = np.asarray(distance, dtype=np.float64)
    return _normal((half - away) / sigma_m) - _normal((-half - away) / sigma_m)


def _normal(z: Floats) -> Floats:
    """Normal distribution, read from a fine table (to 1e-7)."""
    grid, table = _normal_table()
    return np.interp(z, grid, table)


@functools.cache
def _normal_table() -> tuple[Floats, Floats]:
    grid = np.linspace(-9, 9, 18_001)
    return grid, np.array([0.5 * math.erfc(-value / math.sqrt(2)) for value in grid])


def _raster(task: BaseGeometry, cell_m: float, most_cells: int) -> Floats:
    """Centres of the cells that lie in the task."""
    if task.is_empty:
        return np.empty((0, 2))
    west, south, east, north = task.bounds
    columns, rows = math.ceil((east - west) / cell_m), math.ceil((north - south) / cell_m)
    if columns * rows > most_cells:
        message = (
            f"The picture would have {columns * rows} cells, more than {most_cells}; choose "
            "larger cells or a smaller task."
        )
        raise InputError(message)
    x = west + (np.arange(columns) + 0.5) * cell_m
    y = south + (np.arange(rows) + 0.5) * cell_m
    grid = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    return np.asarray(grid[contains_points(task, grid[:, 0], grid[:, 1])], dtype=np.float64)
