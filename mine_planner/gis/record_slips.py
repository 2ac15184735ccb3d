# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the reference points of a record would lie if two digits of their coordinates had been swapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.domain.hypothesis_variants import swapped_digits
from mine_planner.domain.records import Position
from mine_planner.domain.spoken import spoken
from mine_planner.gis import georeferencing_crs, projections, record_readings

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.domain.records import RefPoint
    from mine_planner.gis.georeferencing_crs import ChosenOperation
    from mine_planner.gis.record_positions import RecordPositions
    from mine_planner.gis.record_readings import Reading

Slips = tuple[tuple[str, Position], ...]


def slips_of_points(where: RecordPositions, target: QgsCoordinateReferenceSystem) -> dict[str, Slips]:
    """Return per reference point the readings with two neighbouring digits swapped, in words and placed.

    Each is read in the system and order that the point was read in, and projected by the record's datum
    operation. Swaps that give no coordinate, or one that the operation does not reach, are left out.
    """
    answer: dict[str, Slips] = {}
    ways: dict[str, ChosenOperation] = {}
    if where.operation is not None:
        ways[where.crs] = where.operation
    for point in where.record.ref_points:
        reading, taken = where.readings.get(point.label), where.positions.get(point.label)
        if reading is None or taken is None:
            continue
        try:
            if reading.crs not in ways:
                source = projections.parse_crs(reading.crs)
                ways[reading.crs] = georeferencing_crs.choose_operation(
                    source, target, where=[(reading.x, reading.y)]
                )
        except InputError:
            continue
        found = _placed(point, reading, ways[reading.crs], record_readings.region_of(target))
        if found:
            answer[point.label] = found
    return answer


def _placed(point: RefPoint, reading: Reading, way: ChosenOperation, region: record_readings.Region) -> Slips:
    texts = [(text, point.y_text) for text in swapped_digits(point.x_text)]
    texts += [(point.x_text, text) for text in swapped_digits(point.y_text)]
    placed = []
    for x_text, y_text in texts:
        try:
            other = record_readings.read_position(x_text, y_text, reading.crs, reading.order, region)
            east, north = way([(other.x, other.y)])[0].tolist()
        except InputError:
            continue
        text, before = _written(x_text, y_text), _written(point.x_text, point.y_text)
        words = spoken(f"the coordinates of point {point.label} were {text} instead of {before}")
        placed.append((words, Position(east, north, reading_m=other.reading_m)))
    return tuple(placed)


def _written(x_text: str, y_text: str) -> str:
    return f"{x_text} / {y_text}" if y_text else x_text
