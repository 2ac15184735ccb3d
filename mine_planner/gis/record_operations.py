# SPDX-License-Identifier: GPL-2.0-or-later
"""Which datum operations lead from a record's system to the workspace, with what speaks against each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsDatumTransform

from mine_planner.gis import projections

if TYPE_CHECKING:
    from mine_planner.gis.record_place import PlacedRecord


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
    """

    code: str
    proj: str
    name: str
    accuracy_m: float | None
    area: str
    problem: str


def choices(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> list[OperationChoice]:
    """Return the operations between two systems, PROJ's preferred one first; none within one datum."""
    from mine_planner.domain import crs_safety

    found = []
    source, target = projections.sound_pair(source, target)
    for item in QgsDatumTransform.operations(source, target, True):
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


def choices_for(crs_names: list[str], target: QgsCoordinateReferenceSystem) -> list[OperationChoice]:
    """Return the operations for several systems; one that leads from any of them is listed once."""
    seen: dict[str, OperationChoice] = {}
    for crs in crs_names:
        source = QgsCoordinateReferenceSystem(crs)
        if source.isValid():
            for item in choices(source, target):
                seen.setdefault(item.code or item.name, item)
    return list(seen.values())


def used_operation(placed: PlacedRecord) -> str:
    """Say which operation a record was computed with, and how far it may be off."""
    operation = placed.where.operation
    if operation is None:
        return ""
    shift = next((name for name in operation.name.split(" + ") if " to " in name), operation.name)
    return f"{shift} (±{operation.accuracy_m:g} m)" if operation.accuracy_m > 0.0 else shift
