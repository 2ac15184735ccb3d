# SPDX-License-Identifier: GPL-2.0-or-later
"""Control points as values, and QGIS's ``.points`` files: read whole, or with the line that is wrong."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from mine_planner.domain.gcp_points import ControlPoints

_COLUMNS = (("mapx",), ("mapy",), ("sourcex", "pixelx"), ("sourcey", "pixely"))
_LARGEST_FILE = 20_000_000


@dataclass(frozen=True)
class ControlPoint:
    """One control point.

    ``pixel_x`` runs right and ``pixel_y`` down from the scan's upper left corner, in pixels; ``x`` and
    ``y`` are easting and northing (or longitude and latitude) in the points' common system. ``x_text`` and
    ``y_text`` are what was typed, in ``text_crs`` where that is not the common system; empty when the
    figures themselves were given.
    """

    label: str
    pixel_x: float
    pixel_y: float
    x: float
    y: float
    enabled: bool = True
    x_text: str = ""
    y_text: str = ""
    text_crs: str = ""


@dataclass(frozen=True)
class PointsFile:
    """The points of a file in its order, and the system that its first line names (WKT, may be empty)."""

    points: tuple[ControlPoint, ...]
    crs_wkt: str = ""


def read_points(path: Path) -> PointsFile:
    """Read a ``.points`` file of QGIS's georeferencer; its source y runs upwards and is negative.

    Raises
    ------
    InputError
        When the file is missing, has other columns, or a line holds something that is no number.
    """
    if not path.is_file():
        raise InputError(f"{path.name} is not there: check the folder and the name of the control points.")
    if path.stat().st_size > _LARGEST_FILE:
        raise InputError(f"{path.name} is too large for control points: choose a .points file of QGIS.")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path.name} is no .points file of QGIS: choose another file.") from error
    lines = text.splitlines()
    crs = ""
    start = 0
    while start < len(lines) and (lines[start].startswith("#") or not lines[start].strip()):
        if lines[start].upper().startswith("#CRS:"):
            crs = lines[start][5:].strip()
        start += 1
    if start == len(lines):
        raise InputError(f"{path.name} holds no control points: save them again in QGIS's georeferencer.")
    places = _places(path.name, lines[start])
    rows = csv.reader(io.StringIO("\n".join(lines[start + 1 :])))
    filled = [(number, row) for number, row in enumerate(rows, start + 2) if any(row)]
    points = [
        _point(path.name, line, str(seq), row, places) for seq, (line, row) in enumerate(filled, start=1)
    ]
    return PointsFile(tuple(points), crs)


def _places(name: str, heading: str) -> tuple[int, int, int, int, int | None]:
    columns = [column.strip().lower() for column in heading.split(",")]
    found = []
    for names in _COLUMNS:
        place = next((columns.index(column) for column in names if column in columns), None)
        if place is None:
            raise InputError(
                f"{name} has no column {names[0]}: choose a .points file of QGIS's georeferencer."
            )
        found.append(place)
    enable = columns.index("enable") if "enable" in columns else None
    return (*found, enable)  # type: ignore[return-value]


def _point(
    name: str, number: int, label: str, row: list[str], places: tuple[int, int, int, int, int | None]
) -> ControlPoint:
    try:
        x, y, pixel_x, pixel_y = (float(row[place]) for place in places[:4])
    except (IndexError, ValueError):
        x = y = pixel_x = pixel_y = math.nan
    if not all(math.isfinite(value) for value in (x, y, pixel_x, pixel_y)):
        raise InputError(
            f"Line {number} of {name} is no control point: it needs four numbers, mapX, mapY, sourceX "
            "and sourceY; correct or remove the line."
        )
    enable = places[4]
    enabled = enable is None or len(row) <= enable or row[enable].strip() not in ("0", "false")
    return ControlPoint(label, pixel_x, -pixel_y, x, y, enabled)


def points_text(points: Iterable[ControlPoint], crs_wkt: str = "") -> str:
    """Return the content of a ``.points`` file that QGIS's georeferencer opens."""
    lines = [f"#CRS: {crs_wkt}"] if crs_wkt else []
    lines.append("mapX,mapY,sourceX,sourceY,enable,dX,dY,residual")
    lines += [
        f"{point.x!r},{point.y!r},{point.pixel_x!r},{-point.pixel_y!r},{int(point.enabled)},0,0,0"
        for point in points
    ]
    return "\n".join(lines) + "\n"


def control_points(points: Iterable[ControlPoint]) -> ControlPoints:
    """Return the enabled points as the domain's value: scan x right and y up, map in its units."""
    from mine_planner.domain.gcp_points import ControlPoints

    used = [point for point in points if point.enabled]
    return ControlPoints.of(
        [(point.pixel_x, -point.pixel_y) for point in used],
        [(point.x, point.y) for point in used],
        [point.label for point in used],
    )
