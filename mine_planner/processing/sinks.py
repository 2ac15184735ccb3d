# SPDX-License-Identifier: GPL-2.0-or-later
"""Output layers of algorithms: fields by name, features from shapely geometries, written whole or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
)
from qgis.PyQt.QtCore import QMetaType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

_TYPES = {str: QMetaType.Type.QString, float: QMetaType.Type.Double, int: QMetaType.Type.Int}


def fields_of(columns: Mapping[str, type]) -> QgsFields:
    """Return fields; a column's type is ``str``, ``float`` or ``int``."""
    fields = QgsFields()
    for name, kind in columns.items():
        fields.append(QgsField(name, _TYPES[kind]))
    return fields


def feature_of(fields: QgsFields, values: Sequence[Any], wkb: bytes | None = None) -> QgsFeature:
    """Return a feature; ``wkb`` is its geometry."""
    feature = QgsFeature(fields)
    feature.setAttributes(list(values))
    if wkb is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
    return feature


def write_layer(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    features: Iterable[QgsFeature],
    fields: QgsFields,
    kind: Qgis.WkbType = Qgis.WkbType.NoGeometry,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> dict[str, str]:
    """Write an output layer and return it as the algorithm's result; nothing where none is asked for.

    Raises
    ------
    QgsProcessingException
        When a feature cannot be written, on a full disk for example: half a list is no list.
    """
    system = QgsCoordinateReferenceSystem() if crs is None else crs
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, kind, system)
    if sink is None:
        return {}
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    return {name: str(destination)}


def polygon_wkb(shape: Any) -> bytes:
    """Return the polygons of a shapely geometry as the WKB of one 2D multipolygon.

    The dimension is named, since QGIS's own older GEOS may answer for shapely's and knows no fourth.
    """
    import shapely

    parts = [part for part in _parts(shape) if part.geom_type == "Polygon"]
    wkb: bytes = shapely.to_wkb(shapely.MultiPolygon(parts), output_dimension=2)
    return wkb


def _parts(shape: Any) -> list[Any]:
    import shapely

    return list(shapely.get_parts(shapely.get_parts(shape)))
