# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer with the footprint of every handed-over map, named, with its trust and how far it may be off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor, QFont

from mine_planner.gis import layers, styles, symbols
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsProject, QgsVectorLayer

    from mine_planner.store.workspace import Workspace

TABLE = "source_map"
WIDE = 2.4478
"""Radius that holds 95 % in two dimensions, in sigmas per axis, rounded up: sqrt(-2 ln 0.05)."""

_BARS = (
    "CASE WHEN \"status\" = 'refuted' OR \"sourcereliability\" = 'F' OR \"inforeliability\" = 6 THEN '▯▯▯' "
    "WHEN \"sourcereliability\" = 'E' OR \"inforeliability\" = 5 THEN '▮▯▯' "
    "WHEN \"sourcereliability\" IN ('C', 'D') OR \"inforeliability\" IN (3, 4) THEN '▮▮▯' ELSE '▮▮▮' END"
)
"""The same bars as in the register: the worse half of the grade counts, a refuted map has none."""


def footprints_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of footprints, or None while there is none."""
    return layers.workspace_layer(project, TABLE)


def are_shown(project: QgsProject) -> bool:
    """Return whether footprints are drawn."""
    layer = footprints_layer(project)
    node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    return node is not None and node.isVisible()


def show_footprints(project: QgsProject, workspace: Workspace, *, visible: bool) -> None:
    """Draw footprints above the handed-over maps, or hide them; the layer is made when first wanted.

    Raises
    ------
    WorkspaceError
        When QGIS cannot read the register.
    """
    layer = footprints_layer(project)
    if layer is None:
        if not visible:
            return
        layer = layers.make_layer(workspace.path, TABLE, translate("MinePlanner", "Footprints of maps"))
        dress(layer)
        project.addMapLayer(layer, False)
        node = _maps_group(project).insertLayer(0, layer)
        node.setExpanded(False)
    else:
        node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityChecked(visible)
        if visible:
            node.setItemVisibilityCheckedParentRecursive(True)


def _maps_group(project: QgsProject) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(layers.GROUP_PROPERTY) == "maps":
            return group
    return root


def dress(layer: QgsVectorLayer) -> None:
    """Give footprints their lines and labels; line and words say what colour says."""
    layer.setRenderer(_renderer())
    text = QgsTextFormat()
    text.setFont(QFont(styles.LABEL_FONTS[0]))
    text.setFamilies(list(styles.LABEL_FONTS))
    text.setSize(8)
    text.setColor(QColor(symbols.EVIDENCE))
    plate = QgsTextBackgroundSettings()
    plate.setEnabled(True)
    plate.setFillColor(QColor(255, 255, 255, 215))
    plate.setSize(QSizeF(1.0, 0.6))
    text.setBackground(plate)
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = label_expression()
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def label_expression() -> str:
    """Return name, bars, grade and how far off, in two lines; QGIS rounds up as the register does."""
    within = translate("MinePlanner", "95 % within {} m").replace("'", "''").split("{}")
    unlocated = translate("MinePlanner", "not located yet").replace("'", "''")
    refuted = translate("MinePlanner", "refuted").replace("'", "''")
    words = (
        f"CASE WHEN \"status\" = 'refuted' THEN '{refuted}' WHEN \"status\" = 'received' THEN '{unlocated}' "
        f"ELSE '{within[0]}' || ceil({WIDE} * \"sigma_m\") || '{within[-1]}' END"
    )
    grade = '"sourcereliability" || "inforeliability"'
    return f"\"name\" || '\\n' || {_BARS} || ' ' || {grade} || ' · ' || {words}"


def _renderer() -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    direct = "\"evidence\" = 'direct' AND \"status\" <> 'refuted'"
    ink = symbols.EVIDENCE
    kinds = (
        ("\"status\" = 'refuted'", translate("MinePlanner", "Refuted"), "#707070", "dot", "0.4"),
        (direct, translate("MinePlanner", "Direct evidence"), ink, "solid", "0.5"),
        ("ELSE", translate("MinePlanner", "Indirect evidence"), ink, "dash", "0.5"),
    )
    for condition, label, colour, line, width in kinds:
        symbol = QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": colour, "outline_style": line, "outline_width": width}
        )
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
    return QgsRuleBasedRenderer(root)
