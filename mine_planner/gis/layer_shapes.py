# SPDX-License-Identifier: GPL-2.0-or-later
"""Features of a QGIS layer as columns in the workspace's CRS, for the rules that work on arrays.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import Qgis, QgsFeatureRequest, QgsGeometry, QgsWkbTypes

from mine_planner.domain.errors import InputError
from mine_planner.gis import evidence_geometry, georeferencing_crs, workspaces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsFeatureSource

    from mine_planner.gis.layer_snapshot import LayerSnapshot
    from mine_planner.store.workspace import Workspace


@dataclass
class Shapes:
    """Usable features of a layer.

    Attributes
    ----------
    geometry
        Shapely geometries, workspace's CRS, shape (n,).
    columns
        Field name to its values, one per feature.
    left_out
        How many features had no usable geometry.
    """

    geometry: Any
    columns: dict[str, list[Any]] = field(default_factory=dict)
    left_out: int = 0


def read_shapes(
    source: QgsFeatureSource | LayerSnapshot, workspace: Workspace, fields: Sequence[str] = ()
) -> Shapes:
    """Read a layer or an algorithm's input.

    Parameters
    ----------
    source
        The layer on the main thread, or a snapshot of it.
    workspace
        Gives the CRS that the result is in.
    fields
        Names of the fields to read.

    Raises
    ------
    InputError
        When the layer has no CRS, or there is no such field.
    """
    name = source.sourceName()
    crs = source.sourceCrs()
    if not crs.isValid():
        raise InputError(f"The layer {name} does not say which CRS it is in: set its CRS in QGIS first.")
    known = source.fields().names()
    for wanted in fields:
        if wanted not in known:
            raise InputError(f'The layer {name} has no field "{wanted}": choose one of {", ".join(known)}.')
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(fields), source.fields())
    # What is unsound is repaired outwards here; it is not left out by the program's setting.
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    wkb: list[bytes | None] = []
    values: dict[str, list[Any]] = {wanted: [] for wanted in fields}
    for feature in source.getFeatures(request):
        wkb.append(_wkb(feature.geometry()))
        for wanted in fields:
            values[wanted].append(feature[wanted])
    some = evidence_geometry.some_positions(wkb)
    target = workspaces.workspace_crs(workspace)
    transform = georeferencing_crs.choose_operation(crs, target, where=some).transform
    geometry = evidence_geometry.prepare(wkb, transform).geometry
    kept = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    rows = np.nonzero(kept)[0].tolist()
    columns = {wanted: [column[row] for row in rows] for wanted, column in values.items()}
    return Shapes(geometry[kept], columns, int((~kept).sum()))


def shapes_of(sources: Sequence[QgsFeatureSource | LayerSnapshot], workspace: Workspace) -> Any:
    """Return the usable geometries of several layers as one array, in the workspace's CRS."""
    found = [read_shapes(source, workspace).geometry for source in sources]
    return np.concatenate([np.empty(0, dtype=object), *found])


def numbers(shapes: Shapes, name: str, layer: str) -> Any:
    """Return a field as numbers.

    Raises
    ------
    InputError
        When a value is no number; nothing is taken for 0.
    """
    result = np.empty(len(shapes.geometry))
    for row, value in enumerate(shapes.columns[name]):
        try:
            result[row] = float(value)
        except (TypeError, ValueError) as error:
            raise InputError(
                f'The layer {layer} has a place whose field {name} is "{value}", which is no number: '
                "fill it in, or filter that place out."
            ) from error
    return result


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())
