# SPDX-License-Identifier: GPL-2.0-or-later
"""Lay a recorded field over what was found and searched, and say how well each shift explains it.

A row of evenly spaced mines fits one step further along as well as where it is. Only the ends of
rows, uneven gaps, types, and searched ground where nothing lay tell the steps apart. So no single
"best fit" is returned but a surface: the likelihood of every shift in reach, from which
:mod:`mine_planner.domain.batch_shift` forms estimates with honest ellipses.

The model is a Poisson process (Daley and Vere-Jones 2003, §7.1): devices lie with the density of the
recorded pattern, shifted, turned a little and scattered, times the share that is still there, on top
of a thin density of strays; a searched place without a find speaks as well as a find. Turn, scatter
and share are not known and are integrated out. The result is an offer that orders work or widens
ground; it never vacates any.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shapely

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Singles = npt.NDArray[np.float32]

SCATTERS_M = (1.0, 2.2, 5.0)
"""Scatter of single mines about the drawn pattern, per axis; each is as likely as the others."""
SHARES = (0.35, 0.65, 0.95)
"""Share of the recorded mines that were there to be found; each is as likely as the others."""
STRAY_PER_M2 = 3e-4
"""Density of devices that belong to no record: three per hectare."""
TURN_SIGMA_DEG = 2.0
"""Error of a record's direction: the azimuth of the error budget."""
MISNAMED = 0.05
"""Share of devices whose type is reported or recorded wrongly."""
INDEPENDENT_FINDS = 30.0
"""Finds after which more of one field add ever less: the pattern is stretched and bent in ways that
the model leaves out, so the likelihood is raised to the power a / (a + n), the coarsened posterior
of Miller and Dunson 2019 (Journal of the American Statistical Association 114)."""
MOST_STEPS = 60
"""Cells from the middle of a surface to its edge."""


@dataclass(frozen=True)
class Pattern:
    """Recorded mines of one field: positions in metres, shape (n, 2), and type codes (-1 unknown)."""

    xy: Floats
    kind: Ints


@dataclass(frozen=True)
class Seen:
    """Finds on searched ground, and that ground (polygons in metres, not overlapping)."""

    xy: Floats
    kind: Ints
    ground: npt.NDArray[np.object_]


@dataclass(frozen=True)
class ShiftSurface:
    """Logarithm of the likelihood of every shift (found minus recorded) on a square raster.

    Attributes
    ----------
    log_likelihood
        Shape (2 n + 1, 2 n + 1), east by north; cell (i, j) is the shift (i - n, j - n) times ``cell_m``.
    cell_m, reach_m
        Side of a cell, and the longest shift that was looked for.
    place
        Middle of the finds in metres: where the shift holds.
    finds
        Number of finds that speak.
    against_strays
        Best logarithm of the likelihood against "all of these are strays".
    """

    log_likelihood: Floats
    cell_m: float
    reach_m: float
    place: tuple[float, float]
    finds: int
    against_strays: float

    @property
    def clear(self) -> bool:
        """True where the pattern explains the finds far better than strays would."""
        return self.finds >= 3 and self.against_strays > 6.0


def cell_of(reach_m: float) -> float:
    """Return the side of a surface's cells for a reach, in metres."""
    return max(1.0, reach_m / MOST_STEPS)


def shift_surface(
    pattern: Pattern,
    seen: Seen,
    reach_m: float,
    *,
    compatible: npt.NDArray[np.bool_] | None = None,
    turn_sigma_deg: float = TURN_SIGMA_DEG,
) -> ShiftSurface:
    """Reckon how well each shift of a recorded field explains what was found and what was not.

    Parameters
    ----------
    pattern
        The recorded mines of one field, which share their errors.
    seen
        Finds and searched ground round it.
    reach_m
        Longest shift that is looked for, in metres.
    compatible
        Square table by type code: True where a find of the row's type may be a mine recorded as the
        column's. Same type only where it is left out.
    turn_sigma_deg
        Error of the field's direction in degrees.

    Raises
    ------
    InputError
        If there is no find, no recorded mine, or the reach is not above zero.
    """
    if len(seen.xy) == 0 or len(pattern.xy) == 0 or reach_m <= 0:
        message = "A field needs finds, recorded mines and a reach above zero to be laid over the finds."
        raise InputError(message)
    work = _Work(pattern, seen, reach_m, compatible)
    total = np.full((work.side, work.side), -np.inf, dtype=np.float64)
    for log_prior, turned in work.turns(turn_sigma_deg):
        for log_likelihood in work.surfaces(turned):
            np.logaddexp(total, log_prior + log_likelihood, out=total)
    power = INDEPENDENT_FINDS / (INDEPENDENT_FINDS + len(seen.xy))
    return ShiftSurface(
        log_likelihood=total * power,
        cell_m=work.cell,
        reach_m=reach_m,
        place=(float(work.middle[0]), float(work.middle[1])),
        finds=len(seen.xy),
        against_strays=float(total.max()) - work.strays(),
    )


class _Work:
    """Rasters round one field; positions are relative to the middle of the finds."""

    def __init__(
        self, pattern: Pattern, seen: Seen, reach_m: float, compatible: npt.NDArray[np.bool_] | None
    ) -> None:
        self.cell = cell_of(reach_m)
        self.steps = math.ceil(reach_m / self.cell)
        self.side = 2 * self.steps + 1
        self.middle = np.asarray(seen.xy, dtype=np.float64).mean(axis=0)
        self.mines = np.asarray(pattern.xy, dtype=np.float64) - self.middle
        self.finds = np.asarray(seen.xy, dtype=np.float64) - self.middle
        self.groups = list(_type_groups(pattern.kind, seen.kind, compatible))
        # One raster for finds, mines and ground, wide enough for every shift and for scattered mines.
        every = np.concatenate([self.finds, self.mines])
        margin = (self.steps + 2) * self.cell + 4 * max(SCATTERS_M)
        self.low = self.finds.min(axis=0) - margin
        self.shape = self._cells(self.finds.max(axis=0) + margin, self.low) + 1
        self.ground_low = every.min(axis=0) - margin - self.mines.std()
        ground_shape = self._cells(every.max(axis=0) + margin + self.mines.std(), self.ground_low) + 1
        self.ground = rasterise(seen.ground, self.ground_low + self.middle, self.cell, ground_shape)

    def _cells(self, xy: Floats, low: Floats) -> Ints:
        cells: Ints = np.floor((xy - low) / self.cell).astype(np.int64)
        return cells

    def strays(self) -> float:
        """Logarithm of the likelihood of the finds without any pattern."""
        return len(self.finds) * math.log(STRAY_PER_M2)

    def turns(self, sigma_deg: float) -> Iterator[tuple[float, Floats]]:
        """Yield the mines turned about the middle of the finds, with the logarithm of the chance."""
        extent = max(float(np.hypot(*self.finds.T).max()), 1.0)
        step = max(math.degrees(2.0 / extent), 0.25)
        count = math.ceil(2 * sigma_deg / step) if sigma_deg > 0 else 0
        angles = np.arange(-count, count + 1) * step
        chance = np.exp(-0.5 * (angles / max(sigma_deg, 1e-9)) ** 2)
        for angle, log_chance in zip(np.radians(angles), np.log(chance / chance.sum()), strict=True):
            turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
            yield float(log_chance), self.mines @ turn

    def surfaces(self, mines: Floats) -> Iterator[Floats]:
        """Yield the surface of every scatter and share, for mines turned already."""
        expected = self._expected(mines)
        log_each = -math.log(len(SCATTERS_M) * len(SHARES))
        images = [self._image(mines[own]) for own, _ in self.groups]
        whole = self._image(mines)
        for scatter in SCATTERS_M:
            everything = self._blurred(whole, scatter)
            density = [self._blurred(image, scatter) for image in images]
            for share in SHARES:
                found = np.zeros((self.side, self.side))
                for (_, finds), own in zip(self.groups, density, strict=True):
                    mixed = (1 - MISNAMED) * own + MISNAMED * everything
                    found += self._summed(np.log(STRAY_PER_M2 + share * mixed), self.finds[finds])
                yield found - share * expected + log_each

    def _image(self, mines: Floats) -> npt.NDArray[np.complex128]:
        """Transform of the mines' raster."""
        cell = self._cells(mines, self.low)
        inside = ((cell >= 0) & (cell < self.shape)).all(axis=1)
        image = np.zeros(self.shape, dtype=np.float32)
        np.add.at(image, tuple(cell[inside].T), 1.0)
        transform: npt.NDArray[np.complex128] = np.fft.rfft2(image)
        return transform

    def _blurred(self, transform: npt.NDArray[np.complex128], scatter: float) -> Floats:
        """Density of devices per m²; the raster's own roundness counts as scatter."""
        sigma2 = scatter**2 + self.cell**2 / 6
        east = np.fft.fftfreq(self.shape[0], self.cell)[:, None]
        north = np.fft.rfftfreq(self.shape[1], self.cell)[None, :]
        kernel = np.exp(-2 * np.pi**2 * sigma2 * (east**2 + north**2))
        size = (int(self.shape[0]), int(self.shape[1]))
        return np.maximum(np.fft.irfft2(transform * kernel, s=size), 0.0) / self.cell**2

    def _summed(self, image: Floats, finds: Floats) -> Floats:
        """Sum of an image at the finds moved back by every shift."""
        turned = image[::-1, ::-1]
        place = self.shape - 1 - self._cells(finds, self.low)
        total = np.zeros((self.side, self.side))
        for column, row in (place - self.steps).tolist():
            total += turned[column : column + self.side, row : row + self.side]
        return total

    def _expected(self, mines: Floats) -> Floats:
        """Recorded mines that lie on searched ground, for every shift."""
        total = np.zeros((self.side, self.side), dtype=np.float32)
        shape = np.array(self.ground.shape)
        for column, row in (self._cells(mines, self.ground_low) - self.steps).tolist():
            if column >= 0 and row >= 0 and column + self.side <= shape[0] and row + self.side <= shape[1]:
                total += self.ground[column : column + self.side, row : row + self.side]
        return total.astype(np.float64)


def _type_groups(
    recorded: Ints, found: Ints, compatible: npt.NDArray[np.bool_] | None
) -> Iterator[tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]]:
    """Yield which mines may be the finds of a type, and those finds."""
    recorded, found = np.asarray(recorded), np.asarray(found)
    for kind in np.unique(found).tolist():
        if kind < 0:
            may = np.ones(len(recorded), dtype=bool)
        elif compatible is None:
            may = (recorded == kind) | (recorded < 0)
        else:
            may = np.asarray(compatible[kind][recorded] | (recorded < 0), dtype=bool)
        yield may, found == kind


def rasterise(ground: npt.NDArray[np.object_], low: Floats, cell_m: float, shape: Ints) -> Singles:
    """Return 1 where a cell's middle lies in one of the polygons, else 0.

    Parameters
    ----------
    ground
        Polygons in metres that do not overlap.
    low
        South-west corner of the raster in metres.
    cell_m
        Side of the cells in metres.
    shape
        Cells east and north.

    Notes
    -----
    Edges are crossed off line by line; a cell is inside after an odd number of edges to its west.
    """
    crossings = np.zeros((int(shape[0]) + 1, int(shape[1])), dtype=np.int32)
    rings = shapely.get_rings(shapely.get_parts(np.asarray(ground, dtype=object)))
    for ring in rings:
        xy = (shapely.get_coordinates(ring) - low) / cell_m
        for (x1, y1), (x2, y2) in zip(xy[:-1].tolist(), xy[1:].tolist(), strict=True):
            first, last = math.ceil(min(y1, y2) - 0.5), math.ceil(max(y1, y2) - 0.5)
            rows = np.arange(max(first, 0), min(last, int(shape[1])))
            if len(rows) == 0:
                continue
            x = x1 + (rows + 0.5 - y1) * (x2 - x1) / (y2 - y1)
            np.add.at(crossings, (np.clip(np.ceil(x - 0.5), 0, shape[0]).astype(np.int64), rows), 1)
    inside: Singles = (np.cumsum(crossings[:-1], axis=0) % 2).astype(np.float32)
    return inside
