# SPDX-License-Identifier: GPL-2.0-or-later
"""The cells of a task in the order of search, as a layer to look at; nothing of it is saved.

Five steps of one colour, darkest first, and what was searched hatched: a black-and-white print tells them
apart. The darker cell comes first; the paler one is no safer, and is searched as well.

Imports shapely at the top, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from mine_planner.gis import symbols
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.search_cells import SearchCells

PROPERTY = "mine_planner/search_order"
STEPS = 5
SEARCHED = 0
FIELDS = (
    ("order", QMetaType.Type.Int),
    ("expected", QMetaType.Type.Double),
    ("step", QMetaType.Type.Int),
)


def show_cells(
    project: QgsProject, crs: QgsCoordinateReferenceSystem, code: str, cells: SearchCells
) -> QgsVectorLayer:
    """Put the cells of a task on top of the map; those that were shown before go."""
    remove_cells(project)
    layer = QgsVectorLayer(
        "MultiPolygon", translate("MinePlanner", "Search order of {}").format(code), "memory"
    )
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in FIELDS])
    layer.updateFields()
    layer.dataProvider().addFeatures(_features(cells))
    layer.updateExtents()
    layer.setRenderer(_renderer())
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setCustomProperty(PROPERTY, code)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def remove_cells(project: QgsProject) -> None:
    """Take the cells out of the project."""
    shown = [layer.id() for layer in project.mapLayers().values() if layer.customProperty(PROPERTY)]
    project.removeMapLayers(shown)


def _features(cells: SearchCells) -> list[QgsFeature]:
    left = max(int((cells.order > 0).sum()), 1)
    features = []
    columns = (cells.order.tolist(), cells.expected.tolist())
    for wkb, order, expected in zip(
        shapely.to_wkb(cells.squares, output_dimension=2).tolist(), *columns, strict=True
    ):
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        shape.convertToMultiType()
        feature = QgsFeature()
        feature.setGeometry(shape)
        step = 1 + (order - 1) * STEPS // left if order else SEARCHED
        feature.setAttributes([order, expected, step])
        features.append(feature)
    return features


def _renderer() -> QgsCategorizedSymbolRenderer:
    words = {1: translate("MinePlanner", "Search first"), STEPS: translate("MinePlanner", "Search last")}
    categories = [
        QgsRendererCategory(
            step,
            symbols.area(symbols.TASK, symbols.TASK, opacity=0.75 - 0.15 * (step - 1), width=0.1),
            words.get(step, ""),
        )
        for step in range(1, STEPS + 1)
    ]
    searched = symbols.area("#FFFFFF", symbols.INK, opacity=0.0, width=0.1, hatch=45.0)
    categories.append(QgsRendererCategory(SEARCHED, searched, translate("MinePlanner", "Searched already")))
    return QgsCategorizedSymbolRenderer("step", categories)
