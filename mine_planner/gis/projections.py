# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate reference systems between QGIS and the workspace, with the datum operation in the open."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
)

from mine_planner.domain.errors import InputError
from mine_planner.store.values import SpatialReference


@dataclass(frozen=True)
class Operation:
    """A coordinate operation between two systems, as PROJ knows it."""

    proj: str
    name: str
    accuracy_m: float | None
    is_available: bool
    is_ballpark: bool


def parse_crs(text: str, what: str = "CRS") -> QgsCoordinateReferenceSystem:
    """Return a system from text such as ``EPSG:32638``.

    Raises
    ------
    InputError
        When QGIS does not know it.
    """
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        raise InputError(f'The {what} "{text}" is not known: enter a code such as EPSG:32638.')
    return crs


def workspace_reference(crs: QgsCoordinateReferenceSystem) -> SpatialReference:
    """Return what the store keeps of a system; workspaces are kept in metres.

    Raises
    ------
    InputError
        When the system is geographic or not in metres.
    """
    if not crs.isValid() or crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        raise InputError(
            f"The CRS {crs.authid() or '(none)'} is not in metres: choose a projected one for the workspace, "
            "for example the UTM zone of the region."
        )
    authority, _, code = crs.authid().partition(":")
    number = int(code) if code.isdigit() else 100000 + crs.srsid()
    wkt = crs.toWkt(Qgis.CrsWktVariant.Wkt1Gdal)
    return SpatialReference(number, crs.description(), authority or "NONE", number, wkt)


def crs_of_reference(reference: SpatialReference) -> QgsCoordinateReferenceSystem:
    """Return QGIS's system of a stored reference."""
    crs = QgsCoordinateReferenceSystem(f"{reference.organisation}:{reference.code}")
    if crs.isValid():
        return crs
    return QgsCoordinateReferenceSystem.fromWkt(reference.definition)


def operations(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> list[Operation]:
    """Return the known operations between two systems, PROJ's preferred one first."""
    details = QgsDatumTransform.operations(source, target, True)
    return [
        Operation(
            proj=item.proj,
            name=item.name,
            accuracy_m=item.accuracy if item.accuracy >= 0 else None,
            is_available=item.isAvailable,
            is_ballpark="ballpark" in item.name.lower(),
        )
        for item in details
    ]


def transform(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    operation: str = "",
) -> QgsCoordinateTransform:
    """Return a transform that never falls back to a ballpark one.

    Parameters
    ----------
    source, target
        From and to.
    operation
        A PROJ pipeline to use; empty takes PROJ's preferred one.

    Raises
    ------
    InputError
        When the operation is not usable here (a grid is missing).
    """
    context = QgsCoordinateTransformContext()
    if operation:
        context.addCoordinateOperation(source, target, operation, False)
    made = QgsCoordinateTransform(source, target, context)
    made.setBallparkTransformsAreAppropriate(False)
    made.disableFallbackOperationHandler(True)
    if not made.isValid():
        raise InputError(
            f"There is no usable transformation from {source.authid()} to {target.authid()}: "
            "install the missing grid, or choose another operation."
        )
    return made


def operation_in_words(made: QgsCoordinateTransform) -> str:
    """Return the name and code of the operation that a transform uses."""
    details = made.instantiatedCoordinateOperationDetails()
    return details.name or made.coordinateOperation() or "none needed"
