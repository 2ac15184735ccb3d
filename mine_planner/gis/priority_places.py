# SPDX-License-Identifier: GPL-2.0-or-later
"""Places that speak for a task, read from layers of the project on a worker thread.

A snapshot of a layer is taken on the main thread, and is then safe to read anywhere.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayerFeatureSource, QgsWkbTypes

from mine_planner.domain.errors import InputError
from mine_planner.gis import evidence_geometry, georeferencing_crs
from mine_planner.gis.task_priority import Places

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsVectorLayer,
    )

AT_ONCE = 5_000


@dataclass(frozen=True)
class Snapshot:
    """A layer as it was: its source, name, system, and the fields that carry figures (figure to field)."""

    source: QgsVectorLayerFeatureSource
    name: str
    crs: QgsCoordinateReferenceSystem
    fields: Mapping[str, str] = field(default_factory=dict)


def snapshot(layer: QgsVectorLayer, fields: Mapping[str, str] | None = None) -> Snapshot:
    """Take a snapshot of a layer; on the main thread.

    Raises
    ------
    InputError
        When the layer has no CRS, or no such field.
    """
    if not layer.crs().isValid():
        raise InputError(
            f"The layer {layer.name()} does not say which CRS it is in: set its CRS in QGIS first."
        )
    wanted = dict(fields or {})
    known = layer.fields().names()
    for name in wanted.values():
        if name not in known:
            raise InputError(f'The layer {layer.name()} has no field "{name}": choose another one.')
    return Snapshot(QgsVectorLayerFeatureSource(layer), layer.name(), layer.crs(), wanted)


def read_places(
    taken: Snapshot, target: QgsCoordinateReferenceSystem, check: Callable[[], None]
) -> tuple[Places, int]:
    """Read a snapshot's places; on any thread.

    Parameters
    ----------
    taken
        The snapshot.
    target
        The workspace's CRS.
    check
        Called every few thousand places; may raise to stop the work.

    Returns
    -------
    places, left_out
        How many features had no usable place.

    Raises
    ------
    InputError
        When a figure is no number.
    """
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(taken.fields.values()), taken.source.fields())
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    transform: QgsCoordinateTransform | None = None
    shapes: list[Any] = []
    figures: dict[str, list[float]] = {name: [] for name in taken.fields}
    wkb: list[bytes | None] = []
    for feature in taken.source.getFeatures(request):
        wkb.append(_wkb(feature.geometry()))
        for name, column in taken.fields.items():
            figures[name].append(_number(feature[column], taken.name, column))
        if len(wkb) == AT_ONCE:
            check()
            transform = transform or _way(taken, target, wkb)
            shapes.append(evidence_geometry.prepare(wkb, transform).geometry)
            wkb = []
    shapes.append(evidence_geometry.prepare(wkb, transform or _way(taken, target, wkb)).geometry)
    whole = np.concatenate(shapes)
    kept = ~(shapely.is_missing(whole) | shapely.is_empty(whole))
    carried = {name: np.array(column)[kept] for name, column in figures.items()}
    return Places(whole[kept], carried), int((~kept).sum())


def _way(
    taken: Snapshot, target: QgsCoordinateReferenceSystem, wkb: list[bytes | None]
) -> QgsCoordinateTransform:
    """Return the way into the workspace by an operation that is made for where the first places lie."""
    where = evidence_geometry.some_positions(wkb)
    return georeferencing_crs.choose_operation(taken.crs, target, where=where).transform


def _number(value: Any, layer: str, column: str) -> float:
    try:
        return float(value)
    except (TypeError, ValueError) as error:
        raise InputError(
            f'The layer {layer} has a place whose field {column} is "{value}", which is no number: fill it '
            "in, or filter that place out."
        ) from error


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = type(geometry)(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())
