# SPDX-License-Identifier: GPL-2.0-or-later
"""Fits of a scan to control points, with honest errors.

Residuals tell how well the fit follows its own points; the leave-one-out error tells how well it
foretells a point it has not seen. The latter enters sigma. QGIS's own transformers warp the scan;
this fits the same models for the figures, and cross-checks them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.errors import InputError
from mine_planner.domain.gcp_points import ControlPoints, Method, check_points

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Model:
    """A fitted transformation from normalised scan to normalised ground coordinates."""

    method: Method
    coefficients: Floats
    scan_centre: Floats
    scan_size: float
    ground_centre: Floats
    ground_size: float

    def __call__(self, scan: ArrayLike) -> Floats:
        """Transform scan positions (n, 2) into the map's metres (n, 2)."""
        positions = np.asarray(scan, dtype=float).reshape(-1, 2)
        unit = (positions - self.scan_centre) / self.scan_size
        moved = _predict(self.method, self.coefficients, unit)
        ground: Floats = moved * self.ground_size + self.ground_centre
        return ground


@dataclass(frozen=True, slots=True)
class Fit:
    """A fit with its errors, all in metres on the ground.

    ``residual_xy`` is fitted minus given, (n, 2); ``left_out_m`` (n,) is the error at each point
    when the others alone make the fit; ``rms_m`` divides by the number of points, as QGIS does;
    ``leave_one_out_m`` is the root mean square of ``left_out_m``.
    """

    points: ControlPoints
    model: Model
    residual_xy: Floats
    left_out_xy: Floats
    rms_m: float
    leave_one_out_m: float

    @property
    def method(self) -> Method:
        """The kind of transformation."""
        return self.model.method

    @property
    def residual_m(self) -> Floats:
        """Length of the residual per control point."""
        return np.asarray(np.hypot(self.residual_xy[:, 0], self.residual_xy[:, 1]))

    @property
    def left_out_m(self) -> Floats:
        """Leave-one-out error per control point."""
        return np.asarray(np.hypot(self.left_out_xy[:, 0], self.left_out_xy[:, 1]))

    @property
    def worst_point(self) -> str:
        """Name of the point that the others foretell worst."""
        return self.points.names[int(np.argmax(self.left_out_m))]

    def position_cov(self, scan: ArrayLike) -> Floats:
        """Return the covariance of fitted positions, (n, 2, 2) in m².

        Jack-knife over the control points (Efron, The Jackknife, the Bootstrap and Other
        Resampling Plans, 1982): (n - 1)/n times the summed squares of what each point left out
        changes at the position. It grows away from the control points. To it the misfit of the
        sheet itself is added, the mean squared leave-one-out error per axis, so that it is never
        below what the control points show.
        """
        positions = np.asarray(scan, dtype=float).reshape(-1, 2)
        here = self.model(positions)
        count = len(self.points)
        total = np.zeros((len(positions), 2, 2))
        for index in range(count):
            change = _fit_model(self.points.without(index), self.method)(positions) - here
            total += change[:, :, None] * change[:, None, :]
        own = self.leave_one_out_m**2 / 2.0
        covariance: Floats = total * (count - 1) / count + own * np.eye(2)
        return covariance

    def position_sigma(self, x: float, y: float) -> float:
        """Return the sigma of the fit on the worst axis at one scan position, in metres."""
        return float(math.sqrt(np.linalg.eigvalsh(self.position_cov([[x, y]])[0])[1]))


def fit(points: ControlPoints, method: Method) -> Fit:
    """Fit a scan to its control points.

    Raises
    ------
    InputError
        When the points are too few for an error to be known, coincide or lie on a line.
    """
    check_points(points, method)
    model = _fit_model(points, method)
    residual = model(points.scan) - points.ground
    left_out = np.empty_like(residual)
    for index in range(len(points)):
        others = _fit_model(points.without(index), method)
        left_out[index] = others(points.scan[index])[0] - points.ground[index]
    rms = math.sqrt(float(np.mean(np.sum(residual**2, axis=1))))
    loo = math.sqrt(float(np.mean(np.sum(left_out**2, axis=1))))
    if not (math.isfinite(loo) and math.isfinite(rms)):
        message = (
            f"The {method} fit does not hold when a control point is left out; add points, or "
            "choose a simpler fit."
        )
        raise InputError(message)
    return Fit(points, model, residual, left_out, rms, loo)


def _normalised(side: Floats) -> tuple[Floats, Floats, float]:
    centre = side.mean(axis=0)
    size = float(np.sqrt(np.mean(np.sum((side - centre) ** 2, axis=1)))) or 1.0
    return (side - centre) / size, centre, size


def _fit_model(points: ControlPoints, method: Method) -> Model:
    scan, scan_centre, scan_size = _normalised(points.scan)
    ground, ground_centre, ground_size = _normalised(points.ground)
    if method == "projective":
        coefficients = _fit_projective(scan, ground)
    else:
        matrix, target = _linear_rows(method, scan, ground)
        coefficients, _, rank, _ = np.linalg.lstsq(matrix, target, rcond=1e-10)
        if rank < matrix.shape[1]:
            message = (
                f"The control points do not determine a {method} fit (they lie on a line or a "
                "curve, or one of them carries it alone); add points elsewhere on the sheet."
            )
            raise InputError(message)
    return Model(method, coefficients, scan_centre, scan_size, ground_centre, ground_size)


def _linear_rows(method: Method, scan: Floats, ground: Floats) -> tuple[Floats, Floats]:
    if method == "helmert":
        x, y = scan[:, 0], scan[:, 1]
        one, none = np.ones_like(x), np.zeros_like(x)
        east = np.stack([x, -y, one, none], axis=-1)
        north = np.stack([y, x, none, one], axis=-1)
        return np.vstack([east, north]), np.concatenate([ground[:, 0], ground[:, 1]])
    return _basis(method, scan), ground


def _basis(method: Method, scan: Floats) -> Floats:
    x, y = scan[:, 0], scan[:, 1]
    terms = [np.ones_like(x), x, y]
    if method == "polynomial2":
        terms += [x * x, x * y, y * y]
    return np.stack(terms, axis=-1)


def _predict(method: Method, coefficients: Floats, scan: Floats) -> Floats:
    x, y = scan[:, 0], scan[:, 1]
    if method == "helmert":
        a, b, c, d = coefficients
        return np.stack([a * x - b * y + c, b * x + a * y + d], axis=-1)
    if method == "projective":
        h = np.append(coefficients, 1.0).reshape(3, 3)
        lifted = np.stack([x, y, np.ones_like(x)], axis=-1) @ h.T
        with np.errstate(divide="ignore", invalid="ignore"):
            flat: Floats = lifted[:, :2] / lifted[:, 2:]
        return flat
    moved: Floats = _basis(method, scan) @ coefficients
    return moved


def _fit_projective(scan: Floats, ground: Floats) -> Floats:
    """Fit eight parameters: the algebraic start, then Gauss–Newton on the errors on the ground."""
    x, y = scan[:, 0], scan[:, 1]
    u, v = ground[:, 0], ground[:, 1]
    one, none = np.ones_like(x), np.zeros_like(x)
    rows = np.vstack(
        [
            np.stack([x, y, one, none, none, none, -u * x, -u * y], axis=-1),
            np.stack([none, none, none, x, y, one, -v * x, -v * y], axis=-1),
        ]
    )
    h, _, rank, _ = np.linalg.lstsq(rows, np.concatenate([u, v]), rcond=1e-10)
    if rank < 8:
        message = (
            "The control points do not determine a projective fit (three of four lie on a line); "
            "add points elsewhere on the sheet."
        )
        raise InputError(message)
    for _ in range(10):
        bottom = h[6] * x + h[7] * y + 1.0
        fitted = _predict("projective", h, scan)
        if not np.isfinite(fitted).all() or float(np.abs(bottom).min()) < 1e-6:
            break
        jacobian = rows.copy()
        jacobian[:, 6:] = np.vstack(
            [np.stack([-fitted[:, i] * x, -fitted[:, i] * y], axis=-1) for i in (0, 1)]
        )
        jacobian /= np.concatenate([bottom, bottom])[:, None]
        miss = np.concatenate([u - fitted[:, 0], v - fitted[:, 1]])
        step = np.linalg.lstsq(jacobian, miss, rcond=1e-12)[0]
        h = h + step
        if float(np.abs(step).max()) < 1e-12:
            break
    return np.asarray(h)


@dataclass(frozen=True, slots=True)
class HelmertParts:
    """A Helmert fit in words: shift of the centre (m), clockwise turn (deg) and scale."""

    d_east: float
    d_north: float
    turn_deg: float
    scale: float
    centre: tuple[float, float]


def helmert_parts(result: Fit) -> HelmertParts:
    """Take a Helmert fit between two sets of metres apart.

    Raises
    ------
    InputError
        When the fit is of another kind.
    """
    if result.method != "helmert":
        message = f"The {result.method} fit has no single turn and scale; fit a Helmert instead."
        raise InputError(message)
    model = result.model
    a, b = float(model.coefficients[0]), float(model.coefficients[1])
    shift = model(model.scan_centre)[0] - model.scan_centre
    scale = math.hypot(a, b) * model.ground_size / model.scan_size
    centre = (float(model.scan_centre[0]), float(model.scan_centre[1]))
    turn = -math.degrees(math.atan2(b, a))
    return HelmertParts(float(shift[0]), float(shift[1]), turn, scale, centre)
