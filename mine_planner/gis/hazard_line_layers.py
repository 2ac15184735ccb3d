# SPDX-License-Identifier: GPL-2.0-or-later
"""Evidence, corridor and fade-out distance as three layers of a group, to look at; nothing is saved.

Three strokes that a black-and-white print tells apart: evidence full and thick, the corridor dashed, the
fade-out distance dotted.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from mine_planner.gis import symbols
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.hazard_lines import HazardLines

LINE_PROPERTY = "mine_planner/hazard_line"
EVIDENCE, CORRIDOR, FADE_OUT = "evidence", "corridor", "fade_out"
_STROKES: dict[str, tuple[str, float, str]] = {
    EVIDENCE: (symbols.EVIDENCE, 0.7, "solid"),
    CORRIDOR: (symbols.CHA, 0.5, "dash"),
    FADE_OUT: (symbols.INK, 0.4, "dot"),
}
"""Colour, width in millimetres and pattern."""


def show_lines(
    project: QgsProject, crs: QgsCoordinateReferenceSystem, lines: HazardLines, k: float
) -> QgsLayerTreeGroup:
    """Show the three lines in a group on top; those that were shown before go.

    Parameters
    ----------
    project, crs
        Where they are shown, and the system they are in.
    lines
        As :func:`mine_planner.gis.hazard_lines.hazard_lines` gives them.
    k
        Sigmas of the corridor, for its name.
    """
    remove_lines(project)
    group = project.layerTreeRoot().insertGroup(0, translate("MinePlanner", "Evidence and its distances"))
    group.setCustomProperty(LINE_PROPERTY, "group")
    outlines = shapely.boundary(lines.corridor) if len(lines.corridor) else lines.corridor
    titles = {
        EVIDENCE: translate("MinePlanner", "Evidence as handed over"),
        CORRIDOR: translate("MinePlanner", "Corridor of {} sigmas and margin").format(f"{k:g}"),
        FADE_OUT: translate("MinePlanner", "Fade-out distance, {} m").format(f"{lines.fade_out_m or 0:g}"),
    }
    points = shapely.get_dimensions(lines.evidence) == 0 if len(lines.evidence) else lines.evidence
    parts: list[tuple[str, str, Any]] = [
        (FADE_OUT, "LineString", lines.fade_out),
        (CORRIDOR, "MultiLineString", outlines),
        (EVIDENCE, "MultiLineString", _as_lines(lines.evidence[~points]) if len(points) else []),
        (EVIDENCE, "Point", lines.evidence[points] if len(points) else []),
    ]
    for kind, geometry, shapes in parts:
        if len(shapes):
            layer = _layer(titles[kind], geometry, crs, shapes)
            _dress(layer, kind, geometry)
            project.addMapLayer(layer, False)
            group.insertLayer(0, layer).setExpanded(False)
    return group


def remove_lines(project: QgsProject) -> None:
    """Take the lines out of the project."""
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty(LINE_PROPERTY) == "group":
            project.removeMapLayers([node.layerId() for node in group.findLayers()])
            root.removeChildNode(group)


def _as_lines(shapes: Any) -> Any:
    """Return outlines for polygons, lines as they are."""
    result = shapes.copy()
    flat = shapely.get_dimensions(shapes) == 2
    result[flat] = shapely.boundary(shapes[flat])
    return result


def _layer(
    title: str, geometry: str, crs: QgsCoordinateReferenceSystem, shapes: Sequence[Any]
) -> QgsVectorLayer:
    layer = QgsVectorLayer(geometry, title, "memory")
    layer.setCrs(crs)
    features = []
    for wkb in shapely.to_wkb(shapes, output_dimension=2).tolist():
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        feature = QgsFeature()
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    return layer


def _dress(layer: QgsVectorLayer, kind: str, geometry: str) -> None:
    colour, width, dash = _STROKES[kind]
    if geometry == "Point":
        symbol = symbols.marker("circle", colour, size=1.6)
    else:
        symbol = symbols.line(colour, width=width, dash=dash)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setCustomProperty(LINE_PROPERTY, kind)
