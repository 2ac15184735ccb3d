# SPDX-License-Identifier: GPL-2.0-or-later
"""Which datum operations lead from a record's system to the workspace, with what speaks against each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsDatumTransform

from mine_planner.gis import projections

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mine_planner.gis.record_place import PlacedRecord
    from mine_planner.gis.record_positions import RecordPositions


@dataclass(frozen=True)
class OperationChoice:
    """One operation to choose from.

    Attributes
    ----------
    code
        Its EPSG code, such as ``15865``; empty where it has none.
    proj
        The pipeline.
    name
        What PROJ calls it.
    accuracy_m
        As EPSG states it; None where it states none.
    area
        Where it is made for, in EPSG's words; its accuracy holds nowhere else.
    problem
        Why it cannot be taken without a reason; empty where nothing speaks against it.
    is_made_here
        Whether it is made for where the positions lie; true where there are none.
    """

    code: str
    proj: str
    name: str
    accuracy_m: float | None
    area: str
    problem: str
    is_made_here: bool = True


def choices(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, where: Any = ()
) -> list[OperationChoice]:
    """Return the operations between two systems for positions, (n, 2); none within one datum.

    The one that is taken where nobody names one comes first, and what is made for other ground last.
    """
    from mine_planner.domain import crs_safety
    from mine_planner.gis.operation_grounds import Ground

    found = []
    source, target = projections.sound_pair(source, target)
    ground = Ground(source, target, where)
    for item in ground.ordered():
        name, code = _datum_step(item)
        accuracy = projections.stated_accuracy(item, source, target)
        missing = tuple(grid.shortName for grid in item.grids if not grid.isAvailable)
        findings = crs_safety.check_operation(name, accuracy, missing)
        found.append(
            OperationChoice(
                code,
                item.proj,
                name,
                accuracy,
                projections.area_of_shift(item),
                findings[0].message if findings else "",
                ground.is_made_for(item),
            )
        )
    same_datum = len(found) == 1 and " to " not in found[0].name
    return [] if same_datum else found


def _datum_step(item: QgsDatumTransform.TransformDetails) -> tuple[str, str]:
    """Return name and EPSG code of the step between the datums; the whole name where there is none."""
    for name, _, code in projections.steps(item):
        if code and " to " in name:
            return name, code
    return projections.plain_name(item.name), ""


def choices_for(
    systems: Mapping[str, Sequence[tuple[float, float]]], target: QgsCoordinateReferenceSystem
) -> list[OperationChoice]:
    """Return the operations for positions by their system; one that leads from several is listed once.

    It counts as made for the ground where it is for that of one of them.
    """
    seen: dict[str, OperationChoice] = {}
    for crs, where in systems.items():
        source = QgsCoordinateReferenceSystem(crs)
        if source.isValid():
            for item in choices(source, target, where):
                known = seen.setdefault(item.code or item.name, item)
                if item.is_made_here and not known.is_made_here:
                    seen[item.code or item.name] = item
    return list(seen.values())


def given_positions(located: Iterable[RecordPositions]) -> dict[str, list[tuple[float, float]]]:
    """Return the coordinates of records as they were read, by their system."""
    found: dict[str, list[tuple[float, float]]] = {}
    for where in located:
        for reading in where.readings.values():
            found.setdefault(reading.crs, []).append((reading.x, reading.y))
    return found


def used_operation(placed: PlacedRecord) -> str:
    """Say which operation a record was computed with, and how far it may be off."""
    operation = placed.where.operation
    if operation is None:
        return ""
    shift = next((name for name in operation.name.split(" + ") if " to " in name), operation.name)
    return f"{shift} (±{operation.accuracy_m:g} m)" if operation.accuracy_m > 0.0 else shift
