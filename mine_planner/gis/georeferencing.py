# SPDX-License-Identifier: GPL-2.0-or-later
"""Fits of a scan to its control points by QGIS's own transformers, with errors that can be trusted.

Residuals tell how well the fit follows its own points; the leave-one-out error tells how well it
foretells a point that it has not seen, and only that enters sigma. domain/gcp_fit.py fits the same
models by itself, and a fit that the two do not agree on is refused.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.analysis import QgsGcpTransformerInterface
from qgis.core import QgsPointXY

from mine_planner.domain import gcp_fit
from mine_planner.domain.errors import InputError
from mine_planner.domain.gcp_points import ControlPoints, check_points, explain_points
from mine_planner.domain.spoken import spoken

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

METHODS = ("helmert", "affine", "projective", "polynomial2", "thin_plate")
_Transform = QgsGcpTransformerInterface.TransformMethod
_QGIS = {
    "helmert": _Transform.Helmert,
    "affine": _Transform.PolynomialOrder1,
    "projective": _Transform.Projective,
    "polynomial2": _Transform.PolynomialOrder2,
    "thin_plate": _Transform.ThinPlateSpline,
}
_LEAST_THIN_PLATE = 6
_FOUR = 4
_AGREE_PIXELS = 0.5
_MISFIT_SHARE = 0.01

THIN_PLATE_WARNING = spoken(
    "A thin-plate fit runs through every control point, so its residuals are nought whatever the errors: "
    "look at the leave-one-out error alone, and prefer another fit unless the paper is torn or shrunk."
)

FOUR_POINTS_WARNING = spoken(
    "A projective fit runs through its four control points, so its own error is not known: that of an affine "
    "fit is taken, which errs outwards; add a fifth point, such as a grid crossing, for the true figure."
)


@dataclass(frozen=True)
class ScanFit:
    """A fit in the units of the control points' system (metres when it is projected).

    ``residual`` and ``left_out`` are lengths per point, (n,); ``scan`` positions have x to the right and
    y upwards, in pixels. ``sentences`` is what a person should know before taking it.
    """

    method: str
    points: ControlPoints
    residual: Floats
    left_out: Floats
    rms: float
    leave_one_out: float
    worst_point: str
    pixel_size: float
    sentences: tuple[str, ...] = ()
    transformer: Any = field(default=None, repr=False, compare=False)

    def to_map(self, pixels: ArrayLike) -> Floats:
        """Transform scan positions (x right, y down, in pixels), (n, 2), into the map's system."""
        given = np.asarray(pixels, dtype=float).reshape(-1, 2) * (1.0, -1.0)
        return _apply(self.transformer, given)


def fit_scan(points: ControlPoints, method: str) -> ScanFit:
    """Fit a scan.

    Raises
    ------
    InputError
        When there are too few points, they coincide, lie on one line, have their coordinates swapped,
        another zone among them, or QGIS and the cross-check disagree.
    """
    if method not in METHODS:
        raise InputError(f'"{method}" is no kind of fit: choose one of {", ".join(METHODS)}.')
    # A wrong zone draws all points onto one line; say the cause before the consequence.
    warnings = _explain(points)
    _check(points, method)
    transformer = _transformer(points, method)
    residual = _apply(transformer, points.scan) - points.ground
    left_out = _left_out(points, "affine" if _runs_through_four(points, method) else method)
    lengths = np.hypot(left_out[:, 0], left_out[:, 1])
    rms = math.sqrt(float(np.mean(np.sum(residual**2, axis=1))))
    loo = math.sqrt(float(np.mean(lengths**2)))
    if not (math.isfinite(rms) and math.isfinite(loo)):
        raise InputError(
            f"The {method} fit does not hold when a control point is left out: add points, or choose a "
            "simpler fit."
        )
    size = _pixel_size(points, transformer)
    _cross_check(points, method, transformer, size)
    if method == "thin_plate":
        warnings = (*warnings, THIN_PLATE_WARNING)
    elif _runs_through_four(points, method):
        warnings = (*warnings, FOUR_POINTS_WARNING)
    return ScanFit(
        method,
        points,
        np.hypot(residual[:, 0], residual[:, 1]),
        lengths,
        rms,
        loo,
        points.names[int(np.argmax(lengths))],
        size,
        warnings,
        transformer,
    )


def _runs_through_four(points: ControlPoints, method: str) -> bool:
    """Tell a projective fit on four points, such as the corner ticks of a photographed task sheet."""
    return method == "projective" and len(points) == _FOUR


def _left_out(points: ControlPoints, method: str) -> Floats:
    """Return by how much the others miss each point when it takes no part, (n, 2)."""
    missed = np.empty_like(points.ground)
    for index in range(len(points)):
        others = _transformer(points.without(index), method)
        missed[index] = _apply(others, points.scan[index])[0] - points.ground[index]
    return missed


def _check(points: ControlPoints, method: str) -> None:
    if _runs_through_four(points, method):
        check_points(points, "affine")
        return
    if method != "thin_plate":
        check_points(points, method)  # type: ignore[arg-type]
        return
    if len(points) < _LEAST_THIN_PLATE:
        raise InputError(
            f"A thin-plate fit needs {_LEAST_THIN_PLATE} control points for its error to be known, and there "
            f"are {len(points)}: add more."
        )
    check_points(points, "affine")


def _explain(points: ControlPoints) -> tuple[str, ...]:
    """Refuse swapped axes and mixed zones in words; return what is only worth knowing."""
    sentences = explain_points(points)
    if not sentences:
        return ()
    extent = float(np.hypot(*np.ptp(points.ground, axis=0)))
    if gcp_fit.fit(points, "helmert").rms_m > _MISFIT_SHARE * extent:
        raise InputError(sentences[0])
    return sentences


def _transformer(points: ControlPoints, method: str) -> Any:
    made = QgsGcpTransformerInterface.createFromParameters(
        _QGIS[method],
        [QgsPointXY(x, y) for x, y in points.scan.tolist()],
        [QgsPointXY(x, y) for x, y in points.ground.tolist()],
    )
    if made is None:
        raise InputError(
            f"The control points do not determine a {method} fit: add points elsewhere on the sheet, or "
            "choose a simpler fit."
        )
    return made


def _apply(transformer: Any, scan: ArrayLike) -> Floats:
    answer = []
    for x, y in np.asarray(scan, dtype=float).reshape(-1, 2).tolist():
        succeeded, east, north = transformer.transform(x, y)
        answer.append((east, north) if succeeded else (math.nan, math.nan))
    return np.array(answer).reshape(-1, 2)


def _pixel_size(points: ControlPoints, transformer: Any) -> float:
    """Return how long one pixel is in the middle of the points, in the map's units."""
    middle = points.scan.mean(axis=0)
    steps = np.array([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)])
    moved = _apply(transformer, middle + steps)
    return float(np.hypot(*(moved[1:] - moved[0]).T).mean())


def _cross_check(points: ControlPoints, method: str, transformer: Any, pixel_size: float) -> None:
    """Compare QGIS's fit with ours in the corners of the points, to half a pixel."""
    if method == "thin_plate":
        return
    if _runs_through_four(points, method):
        missed = np.hypot(*(_apply(transformer, points.scan) - points.ground).T)
        if not float(missed.max()) <= _AGREE_PIXELS * pixel_size:
            raise InputError(
                "The four control points do not determine a projective fit (three of them lie on a line): "
                "add points elsewhere on the sheet."
            )
        return
    ours = gcp_fit.fit(points, method)  # type: ignore[arg-type]
    low, high = points.scan.min(axis=0), points.scan.max(axis=0)
    corners = np.array([low, high, (low[0], high[1]), (high[0], low[1])])
    apart = ours.model(corners) - _apply(transformer, corners)
    # The two weigh errors differently in a projective fit; they may differ by what the points are off.
    allowed = _AGREE_PIXELS * pixel_size + (ours.leave_one_out_m if method == "projective" else 0.0)
    if not float(np.hypot(*apart.T).max()) <= allowed:
        raise InputError(
            f"The {method} fit is not stable on these control points: add points near the corners of the "
            "sheet, or choose a simpler fit."
        )
