# SPDX-License-Identifier: GPL-2.0-or-later
"""Control points as a planner enters them: typed in any notation or picked on the map, read into one system.

Figures stay as typed beside what they were read as. What cannot be read is said per point and holds up
no other point.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCsException, QgsPointXY

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.domain.spoken import spoken
from mine_planner.gis.georeferencing_points import ControlPoint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mine_planner.domain.grid_recognition import Region
    from mine_planner.gis.georeferencing_crs import ChosenOperation

ORDERS = ("", "north_first", "east_first")
"""Which figure stands first; empty takes the one order that lies in the region, or asks."""


@dataclass(frozen=True)
class TypedPoint:
    """One row of the table: where on the scan, and what was typed.

    ``crs`` is empty for figures of the sheet; a position picked on the map names its own system, and
    stands east first.
    """

    label: str
    pixel_x: float
    pixel_y: float
    x_text: str = ""
    y_text: str = ""
    crs: str = ""
    enabled: bool = True

    @property
    def is_placed(self) -> bool:
        """Whether something was typed or picked at all."""
        return bool(self.x_text.strip() or self.y_text.strip())


@dataclass(frozen=True)
class SheetSystem:
    """What the typed figures are in, and the pinned way into the workspace.

    ``crs`` may be invalid while nobody has said it; ``operation`` is None then.
    """

    crs: QgsCoordinateReferenceSystem
    order: str
    workspace_crs: QgsCoordinateReferenceSystem
    operation: ChosenOperation | None = None


@dataclass(frozen=True)
class ReadPoints:
    """Points that could be read, their common system, and per label why another one could not."""

    points: tuple[ControlPoint, ...]
    crs: QgsCoordinateReferenceSystem
    problems: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Suggestion:
    """One reading of two figures, for a person to take or not; ``name`` says it in words."""

    crs: str
    order: str
    name: str


def suggestions(points: Iterable[TypedPoint], region: Region) -> tuple[Suggestion, ...]:
    """Return how the first point that was typed in may be meant, the likeliest reading first."""
    from mine_planner.domain.grid_recognition import recognise

    typed = next((point for point in points if not point.crs and point.x_text and point.y_text), None)
    if typed is None:
        return ()
    try:
        found = recognise(typed.x_text, typed.y_text, region)
    except InputError:
        return ()
    kept = [item for item in found if item.plausible]
    return tuple(Suggestion(f"EPSG:{item.system.epsg}", item.order, item.system.name) for item in kept)


def read_typed(points: Iterable[TypedPoint], sheet: SheetSystem, region: Region) -> ReadPoints:
    """Read what was typed into one system.

    Parameters
    ----------
    points
        In the order of the table.
    sheet
        The sheet's system, as far as it is known; without it only points that name their own system
        (picked on the map, MGRS) can be read, and the common system is the workspace's.
    region
        Where positions are expected.
    """
    common = sheet.crs if sheet.crs.isValid() else sheet.workspace_crs
    read: list[ControlPoint] = []
    problems: dict[str, str] = {}
    for point in points:
        if not point.is_placed:
            problems[point.label] = spoken("No place yet: type its coordinates, or pick it on the map.")
            continue
        try:
            x, y = _place(point, sheet, region)
        except PlannerError as error:
            problems[point.label] = error.message
            continue
        texts = (point.x_text.strip(), point.y_text.strip(), point.crs)
        read.append(ControlPoint(point.label, point.pixel_x, point.pixel_y, x, y, point.enabled, *texts))
    return ReadPoints(tuple(read), common, problems)


def _place(point: TypedPoint, sheet: SheetSystem, region: Region) -> tuple[float, float]:
    from mine_planner.domain import mgrs
    from mine_planner.domain.coordinate_text import looks_geographic
    from mine_planner.gis import record_readings

    x_text, y_text = point.x_text.strip(), point.y_text.strip()
    if point.crs:
        own = record_readings.read_position(x_text, y_text, point.crs, "east_first", region)
        return _into_sheet(own.crs, own.x, own.y, sheet)
    if mgrs.looks_like_mgrs(f"{x_text}{y_text}"):
        own = record_readings.read_position(x_text, y_text, "", "", region)
        return _into_sheet(own.crs, own.x, own.y, sheet)
    if not (x_text and y_text):
        raise InputError("One coordinate is missing: type the other one too.")
    if not sheet.crs.isValid():
        raise InputError("Nobody has said which CRS the figures are in: choose it at the right.")
    if looks_geographic(x_text, y_text) and not sheet.crs.isGeographic():
        base = sheet.crs.toGeographicCrs()
        lon, lat = _degrees(x_text, y_text, sheet.order)
        return _moved(base, sheet.crs, lon, lat)
    return _metres(x_text, y_text, sheet, region)


def _degrees(x_text: str, y_text: str, order: str) -> tuple[float, float]:
    """Read latitude and longitude; letters of the hemispheres tell the order better than anybody."""
    from mine_planner.domain.coordinate_text import parse_degrees

    first, second = parse_degrees(x_text), parse_degrees(y_text)
    east_first = order == "east_first"
    if first.axis is not None or second.axis is not None:
        east_first = first.axis == "lon" or second.axis == "lat"
    return (first.value, second.value) if east_first else (second.value, first.value)


def _metres(x_text: str, y_text: str, sheet: SheetSystem, region: Region) -> tuple[float, float]:
    from mine_planner.domain.coordinate_text import parse_metres
    from mine_planner.gis import record_readings

    if sheet.crs.isGeographic():
        return _degrees(x_text, y_text, sheet.order)
    if sheet.order:
        north_first = sheet.order == "north_first"
        north, east = (x_text, y_text) if north_first else (y_text, x_text)
        return parse_metres(east), parse_metres(north)
    read = record_readings.read_position(x_text, y_text, sheet.crs.authid(), "", region)
    return read.x, read.y


def _into_sheet(crs: str, x: float, y: float, sheet: SheetSystem) -> tuple[float, float]:
    """Bring a position of another system into the common one, back along the pinned operation."""
    from mine_planner.gis import georeferencing_crs

    own = QgsCoordinateReferenceSystem(crs)
    here = georeferencing_crs.choose_operation(own, sheet.workspace_crs, where=[(x, y)])([(x, y)])[0]
    if sheet.operation is None or not sheet.crs.isValid():
        return float(here[0]), float(here[1])
    try:
        back = sheet.operation.transform.transform(
            QgsPointXY(float(here[0]), float(here[1])), Qgis.TransformDirection.Reverse
        )
    except QgsCsException as error:
        raise InputError(
            "This place lies where the sheet's CRS does not reach: check the CRS.", str(error)
        ) from error
    return float(back.x()), float(back.y())


def _moved(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, x: float, y: float
) -> tuple[float, float]:
    """Project within one datum."""
    from mine_planner.gis import georeferencing_crs

    place = georeferencing_crs.choose_operation(source, target, where=[(x, y)])([(x, y)])[0]
    return float(place[0]), float(place[1])
