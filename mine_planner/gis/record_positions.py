# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference points of records in the workspace's CRS, by pinned datum operations, thousands at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPoint,
)

from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.errors import InputError
from mine_planner.domain.geomagnetism import declinations
from mine_planner.domain.record_norths import record_year
from mine_planner.domain.records import Position
from mine_planner.gis import crs_areas, georeferencing_crs, projections, record_readings
from mine_planner.gis.evidence_geometry import transform_coordinates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.records import MinefieldRecord
    from mine_planner.gis.georeferencing_crs import ChosenOperation
    from mine_planner.gis.record_readings import Reading


_CELL_DEG = 0.25


@dataclass
class RecordPositions:
    """What the coordinates of one record came to; positions in the workspace's CRS (m).

    ``found`` holds the positions that a reconnaissance brought back; ``problem`` says why the record
    must wait.
    """

    record: MinefieldRecord
    readings: dict[str, Reading] = field(default_factory=dict)
    positions: dict[str, Position] = field(default_factory=dict)
    found: dict[str, Position] = field(default_factory=dict)
    crs: str = ""
    operation: ChosenOperation | None = None
    questions: list[str] = field(default_factory=list)
    problem: str = ""

    @property
    def doubts(self) -> tuple[str, ...]:
        """What a person has to know of the record's datum operation."""
        return () if self.operation is None else self.operation.doubts

    @property
    def datum_m(self) -> float:
        """Accuracy of the record's datum operation, metres per axis."""
        return 0.0 if self.operation is None else self.operation.accuracy_m


@dataclass(frozen=True)
class _Wanted:
    """One coordinate pair on its way."""

    owner: int
    label: str
    reading: Reading
    found_accuracy_m: float | None = None
    is_found: bool = False


def place_references(
    records: Sequence[MinefieldRecord],
    target: QgsCoordinateReferenceSystem,
    operation: str = "",
    override_reason: str = "",
) -> list[RecordPositions]:
    """Read and project the reference points of records; what cannot be taken says so by record.

    Parameters
    ----------
    records
        As parsed.
    target
        The workspace's CRS.
    operation
        EPSG code or PROJ pipeline of the datum operation, for every system of another datum.
    override_reason
        Why an unsafe system is taken all the same.
    """
    placed = [RecordPositions(record) for record in records]
    region = record_readings.region_of(target)
    wanted: list[_Wanted] = []
    for index, item in enumerate(placed):
        try:
            wanted += _read_record(index, item, region)
        except InputError as error:
            item.problem = error.message
    by_crs: dict[str, list[_Wanted]] = {}
    for one in wanted:
        if not placed[one.owner].problem:
            by_crs.setdefault(one.reading.crs, []).append(one)
    for crs, members in by_crs.items():
        _project(placed, crs, members, target, (operation, override_reason))
    return placed


def _read_record(index: int, item: RecordPositions, region: record_readings.Region) -> list[_Wanted]:
    record = item.record
    wanted = []
    for point in record.ref_points:
        if point.x_text or point.y_text:
            reading = record_readings.read_position(
                point.x_text, point.y_text, point.crs or record.crs, record.axis_order, region
            )
            item.readings[point.label] = reading
            if reading.question:
                item.questions.append(f"{point.label}: {reading.question}")
            wanted.append(_Wanted(index, point.label, reading))
        visit = point.visit
        if visit is not None and visit.x_text:
            crs = visit.crs or point.crs or record.crs
            usual = "" if visit.crs else record.axis_order
            order = record_readings.visit_order(crs, visit.x_text, visit.y_text, usual)
            reading = record_readings.read_position(visit.x_text, visit.y_text, crs, order, region)
            wanted.append(_Wanted(index, point.label, reading, visit.accuracy_m, True))
    return wanted


def _project(
    placed: list[RecordPositions],
    crs: str,
    members: list[_Wanted],
    target: QgsCoordinateReferenceSystem,
    choice: tuple[str, str],
) -> None:
    source = QgsCoordinateReferenceSystem(crs)
    members = _inside(placed, source, members, is_overridden=bool(choice[1].strip()))
    if not members:
        return
    given = [(one.reading.x, one.reading.y) for one in members]
    try:
        chosen = georeferencing_crs.operation_for(source, target, *choice, where=given)
        moved = chosen(given)
    except InputError as error:
        parts = _by_place(source, members)
        for part in parts if len(parts) > 1 else []:
            _project(placed, crs, part, target, choice)
        for one in members if len(parts) == 1 else []:
            placed[one.owner].problem = error.message
        return
    here = crs_areas.in_area_of(chosen.area, source, given)
    if here.any() and not here.all():
        # What lies beside the ground of the others' operation has to find its own.
        for mask in (here, ~here):
            part = [one for one, wanted in zip(members, mask, strict=True) if wanted]
            _project(placed, crs, part, target, choice)
        return
    usual = crs_areas.inside_area(source, given)
    for one, (east, north), is_usual in zip(members, moved.tolist(), usual, strict=True):
        item, used = placed[one.owner], chosen if is_usual else georeferencing_crs.distrusted(chosen)
        if one.is_found:
            item.found[one.label] = Position(east, north, True, one.found_accuracy_m)
            continue
        item.positions[one.label] = Position(east, north, reading_m=one.reading.reading_m)
        if item.operation is None or used.accuracy_m > item.operation.accuracy_m:
            item.crs, item.operation = crs, used


def _by_place(source: QgsCoordinateReferenceSystem, members: list[_Wanted]) -> list[list[_Wanted]]:
    """Part what cannot be taken together by where it lies: what is refused at a place is so for all there.

    What has no place on the globe stands alone.
    """
    lon_lat = crs_areas.degrees_of(source, [(one.reading.x, one.reading.y) for one in members])
    parts: dict[tuple[float, ...], list[_Wanted]] = {}
    for number, (one, place) in enumerate(zip(members, lon_lat, strict=True)):
        known = bool(np.isfinite(place).all())
        cell = tuple((place // _CELL_DEG).tolist()) if known else (float(number),)
        parts.setdefault(cell, []).append(one)
    return list(parts.values())


def _inside(
    placed: list[RecordPositions],
    source: QgsCoordinateReferenceSystem,
    members: list[_Wanted],
    *,
    is_overridden: bool,
) -> list[_Wanted]:
    """Leave out what lies outside its system's area, and say so; with a person's reason nothing is."""
    if is_overridden:
        return members
    mask = crs_areas.inside_area(source, [(one.reading.x, one.reading.y) for one in members]).tolist()
    for one, inside in zip(members, mask, strict=True):
        if not inside:
            placed[one.owner].problem = f"{one.label}: {crs_areas.outside_sentence(source)}"
    return [one for one, inside in zip(members, mask, strict=True) if inside]


def norths_and_scales(
    placed: Sequence[RecordPositions], target: QgsCoordinateReferenceSystem
) -> list[tuple[NorthAngles, float]]:
    """Return per record the three norths and the grid's point scale, by PROJ, at its first point.

    The declination is that printed on the form, else IGRF's at the record's date; 0 where the record
    has no magnetic azimuth or no date (its north is then a question of its own).
    """
    if not placed:
        return []
    first = np.array([_first(item) for item in placed])
    target, degrees = projections.sound_pair(target, target.toGeographicCrs())
    way = QgsCoordinateTransform(target, degrees, QgsCoordinateTransformContext())
    lon_lat = np.asarray(transform_coordinates(first, way))
    declination = _declinations([item.record for item in placed], lon_lat)
    systems: dict[str, QgsCoordinateReferenceSystem] = {}
    answer = []
    for item, (lon, lat), decl in zip(placed, lon_lat.tolist(), declination, strict=True):
        here = target.factors(QgsPoint(lon, lat))
        crs = systems.setdefault(item.crs, QgsCoordinateReferenceSystem(item.crs))
        there = None if crs.isGeographic() else crs.factors(QgsPoint(lon, lat)).meridianConvergence()
        answer.append((NorthAngles(decl, here.meridianConvergence(), there), here.meridionalScale()))
    return answer


def _first(item: RecordPositions) -> tuple[float, float]:
    position = next(iter(item.positions.values()))
    return position.east, position.north


def _declinations(records: Sequence[MinefieldRecord], lon_lat: np.ndarray) -> list[float]:
    answer = [0.0] * len(records)
    wanted = []
    for index, record in enumerate(records):
        if record.declination_deg is not None:
            answer[index] = record.declination_deg
        elif needs_declination(record) and has_date(record):
            wanted.append(index)
    if wanted:
        years = [record_year(records[index]) for index in wanted]
        there = lon_lat[wanted]
        for index, value in zip(wanted, declinations(there[:, 1], there[:, 0], years), strict=True):
            answer[index] = float(value)
    return answer


def needs_declination(record: MinefieldRecord) -> bool:
    """Tell whether any azimuth of a record is, or may be, magnetic."""
    norths = {leg.north or record.north for leg in record.legs}
    return bool(norths & {"magnetic", "unknown"})


def has_date(record: MinefieldRecord) -> bool:
    """Tell whether the declination of a record can be known."""
    dated = record.decl_date or record.laid_from or record.laid_to
    return record.declination_deg is not None or bool(dated)


def undated(record: MinefieldRecord) -> str:
    """Say why a record with magnetic azimuths cannot be located: nobody knows their declination."""
    norths = {leg.north or record.north for leg in record.legs}
    if "magnetic" not in norths or has_date(record):
        return ""
    try:
        record_year(record)
    except InputError as error:
        return error.message
    return ""
