# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer as it is at one moment, so that other threads may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayerFeatureSource

if TYPE_CHECKING:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFeatureIterator,
        QgsFeatureRequest,
        QgsFields,
        QgsVectorLayer,
    )


class LayerSnapshot:
    """A layer as it is now, edits that are not saved included; taken on the main thread, read on any."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._name, self._crs = layer.name(), layer.crs()

    def sourceName(self) -> str:
        """Return the layer's name."""
        return str(self._name)

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """Return the layer's system."""
        return self._crs

    def fields(self) -> QgsFields:
        """Return the layer's fields."""
        return self._source.fields()

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        """Return the features asked for."""
        return self._source.getFeatures(request)
