# SPDX-License-Identifier: GPL-2.0-or-later
"""Control points of a scan and what can be wrong with them, in words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

Method = Literal["helmert", "affine", "projective", "polynomial2"]

#: Control points that a method needs at all, and those from which leave-one-out can be told.
NEEDED: dict[Method, int] = {"helmert": 2, "affine": 3, "projective": 4, "polynomial2": 6}
_COLLINEAR = 0.02  # width of the cloud of points over its length


@dataclass(frozen=True, slots=True)
class ControlPoints:
    """Control points: on the scan (x right, y up) and on the map (E, N in metres), (n, 2) each."""

    scan: NDArray[np.float64]
    ground: NDArray[np.float64]
    names: tuple[str, ...]

    @classmethod
    def of(cls, scan: ArrayLike, ground: ArrayLike, names: Sequence[str] | None = None) -> ControlPoints:
        """Build the value and check the shapes.

        Raises
        ------
        InputError
            When the two sides differ in number or hold something that is no number.
        """
        left = np.asarray(scan, dtype=float).reshape(-1, 2)
        right = np.asarray(ground, dtype=float).reshape(-1, 2)
        if left.shape != right.shape or not np.isfinite(left).all() or not np.isfinite(right).all():
            message = (
                "Every control point needs two figures on the scan and two on the map; complete "
                "or remove the incomplete ones."
            )
            raise InputError(message)
        labels = tuple(names) if names else tuple(str(n + 1) for n in range(len(left)))
        return cls(left, right, labels)

    def without(self, index: int) -> ControlPoints:
        """Return the points but one."""
        keep = np.arange(len(self.names)) != index
        names = tuple(name for place, name in enumerate(self.names) if place != index)
        return ControlPoints(self.scan[keep], self.ground[keep], names)

    def __len__(self) -> int:
        return len(self.names)


def check_points(points: ControlPoints, method: Method) -> None:
    """Refuse control points that cannot carry a fit.

    Raises
    ------
    InputError
        Too few, two on the same spot, or all on one line.
    """
    needed = NEEDED[method]
    if len(points) <= needed:
        message = (
            f"The error of the {method} fit is known only with more than {needed} control points, "
            f"and there are {len(points)}; add {needed + 1 - len(points)} more."
        )
        raise InputError(message)
    for side, words in ((points.scan, "scan"), (points.ground, "map")):
        pair = _coincident(side)
        if pair is not None:
            message = (
                f"Control points {points.names[pair[0]]} and {points.names[pair[1]]} lie on the "
                f"same spot of the {words}; remove one of them."
            )
            raise InputError(message)
        if method != "helmert" and thinness(side) < _COLLINEAR:
            message = (
                f"The control points lie on one line of the {words}, so the fit across it is "
                "unknown; add points away from the line."
            )
            raise InputError(message)


def _coincident(side: NDArray[np.float64]) -> tuple[int, int] | None:
    extent = float(np.ptp(side, axis=0).max())
    gaps = np.hypot(*np.moveaxis(side[:, None, :] - side[None, :, :], -1, 0))
    np.fill_diagonal(gaps, np.inf)
    if float(gaps.min()) > 1e-9 * max(extent, 1e-9):
        return None
    first, second = np.unravel_index(int(gaps.argmin()), gaps.shape)
    return int(first), int(second)


def thinness(side: NDArray[np.float64]) -> float:
    """Return width over length of a cloud of points: 0 on a line, 1 in a circle."""
    spread = np.linalg.svd(side - side.mean(axis=0), compute_uv=False)
    return float(spread[1] / spread[0]) if spread[0] > 0.0 else 0.0


def _helmert_rms(scan: NDArray[np.float64], ground: NDArray[np.float64]) -> tuple[float, complex]:
    z = scan[:, 0] + 1j * scan[:, 1]
    w = ground[:, 0] + 1j * ground[:, 1]
    z0, w0 = z - z.mean(), w - w.mean()
    slope = complex((np.conj(z0) @ w0) / (np.conj(z0) @ z0).real)
    return float(np.sqrt(np.mean(np.abs(w0 - slope * z0) ** 2))), slope


def explain_points(points: ControlPoints) -> tuple[str, ...]:
    """Say in words what looks wrong: swapped axes, a mirrored scan, a wrong zone, a turned scan.

    Nothing is corrected; the sentences stand beside the residuals.
    """
    if len(points) < 3:
        return ()
    sentences = []
    plain, slope = _helmert_rms(points.scan, points.ground)
    swapped, _ = _helmert_rms(points.scan, points.ground[:, ::-1])
    size = float(np.hypot(*np.ptp(points.ground, axis=0)))
    if swapped < 0.2 * plain and plain > 0.01 * size:
        sentences.append(
            spoken(
                "The control points fit far better with the two map coordinates swapped "
                f"({swapped:.0f} m instead of {plain:.0f} m); check which one is the northing."
            )
        )
    elif plain <= 0.05 * size and abs(math.degrees(math.atan2(slope.imag, slope.real))) > 60.0:
        sentences.append(
            spoken(
                "The scan lies turned by more than 60 degrees; that is possible, but check the order "
                "of the coordinates."
            )
        )
    sentences += _zone_sentences(points)
    return tuple(sentences)


def _zone_sentences(points: ControlPoints) -> list[str]:
    """Find points whose easting carries another prefix, or lies far from all others."""
    centre = np.median(points.ground, axis=0)
    apart = np.hypot(*(points.ground - centre).T)
    typical = float(np.median(apart))
    far = np.flatnonzero(apart > max(50.0 * typical, 1.0))
    if not len(far) or len(far) * 2 >= len(points):
        return []
    names = ", ".join(points.names[index] for index in far)
    prefixes = np.floor(points.ground[:, 0] / 1e6)
    usual = float(np.median(prefixes))
    if all(prefixes[index] != usual for index in far):
        return [
            spoken(
                f"The easting of control point {names} begins with another zone number than the "
                "others; check the zone."
            )
        ]
    return [spoken(f"Control point {names} lies far from all others; check its figures and their order.")]
