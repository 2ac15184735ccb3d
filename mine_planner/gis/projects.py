# SPDX-License-Identifier: GPL-2.0-or-later
"""A QGIS project for a workspace: base layers below, relative paths, nothing from the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsBilinearRasterResampler,
    QgsCubicRasterResampler,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont

from mine_planner import settings
from mine_planner.domain.errors import PlannerError
from mine_planner.gis import layers, styles, symbols, workspaces
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsSymbol
    from qgis.PyQt.QtGui import QImage

    from mine_planner.store.workspace import Workspace


@dataclass(frozen=True)
class BaseLayer:
    """One base layer: a raster file, or a layer of a vector file with a plain symbol."""

    path: Path
    title: str
    layer: str = ""
    symbol: str = ""
    label: str = ""


def _base_symbol(kind: str) -> QgsSymbol:
    """Return a quiet symbol: base layers stay behind what the plan says."""
    made = {
        "road": lambda: symbols.line("#9A8F80", width=0.7),
        "river": lambda: symbols.line("#5B9BD5", width=0.6),
        "settlement": lambda: symbols.area("#B9AFA2", "#8C8072", opacity=0.6, width=0.2),
        "building": lambda: symbols.area("#6E6459", "#6E6459", opacity=0.9, width=0.1),
        "border": lambda: QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": "#777777", "outline_style": "dash dot", "outline_width": "0.4"}
        ),
        "land_use": lambda: symbols.area("#DDE5CC", "#C8D3B0", opacity=0.4, width=0.1),
        "facility": lambda: symbols.marker("square", "#2E5E8C", size=2.2, outline="#FFFFFF"),
    }
    return made[kind]()


def add_base_layers(project: QgsProject, base: list[BaseLayer]) -> None:
    """Add base layers, the first on top, in a group below everything else."""
    group = project.layerTreeRoot().addGroup(translate("MinePlanner", "Base layers"))
    for item in base:
        layer = _base_layer(item)
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)


def _base_layer(item: BaseLayer) -> QgsVectorLayer | QgsRasterLayer:
    if not item.symbol:
        raster = QgsRasterLayer(str(item.path), item.title)
        _require(raster.isValid(), item)
        _soften(raster)
        return raster
    source = f"{item.path}|layername={item.layer}" if item.layer else str(item.path)
    vector = QgsVectorLayer(source, item.title, "ogr")
    _require(vector.isValid(), item)
    vector.setRenderer(QgsSingleSymbolRenderer(_base_symbol(item.symbol)))
    vector.setReadOnly(True)
    if item.label:
        _label(vector, item.label)
    return vector


def _soften(raster: QgsRasterLayer) -> None:
    """Smooth the cells and pale the relief, so that what the plan says stands out."""
    raster.resampleFilter().setZoomedInResampler(QgsCubicRasterResampler())
    raster.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())
    raster.setOpacity(0.55)


def _require(valid: bool, item: BaseLayer) -> None:
    if not valid:
        raise PlannerError(f"The base layer {item.path.name} cannot be read: check that the file is whole.")


def _label(layer: QgsVectorLayer, field: str) -> None:
    text = QgsTextFormat()
    text.setFont(QFont(styles.LABEL_FONTS[0]))
    text.setFamilies(list(styles.LABEL_FONTS))
    text.setSize(8)
    text.setColor(QColor("#3A332B"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor(255, 255, 255, 200))
    text.setBuffer(halo)
    labels = QgsPalLayerSettings()
    labels.fieldName = field
    labels.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)


def write_project(path: Path, workspace: Workspace, base: list[BaseLayer], *, extent: QgsRectangle) -> None:
    """Write a project that shows a workspace over base layers.

    Parameters
    ----------
    path
        The ``.qgz``; the workspace and the base layers should lie in its folder or below, since
        paths are kept relative to it.
    workspace
        Open.
    base
        Base layers, top to bottom.
    extent
        What the map shows at first, in the workspace's CRS.

    Raises
    ------
    PlannerError
        When the project cannot be written.
    """
    project = QgsProject()
    crs = workspaces.workspace_crs(workspace)
    project.setCrs(crs)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setTitle(workspace.info.title)
    project.setTransactionMode(Qgis.TransactionMode.Disabled)
    project.setFileName(str(path))
    layers.add_workspace_layers(project, workspace)
    add_base_layers(project, base)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, crs))
    settings.remember_workspace(project, str(workspace.path))
    if not project.write():
        raise PlannerError(f"The project {path.name} cannot be written: {project.error()}")
    project.clear()


def render_project(path: Path, extent: QgsRectangle, width: int = 1600, height: int = 1100) -> QImage:
    """Return a picture of a project's map, drawn without a window.

    Raises
    ------
    PlannerError
        When the project cannot be read.
    """
    project = QgsProject()
    if not project.read(str(path)):
        raise PlannerError(f"The project {path.name} cannot be read: {project.error()}")
    map_settings = QgsMapSettings()
    map_settings.setLayers(
        [layer for layer in project.layerTreeRoot().layerOrder() if _is_checked(project, layer.id())]
    )
    map_settings.setDestinationCrs(project.crs())
    map_settings.setTransformContext(project.transformContext())
    map_settings.setOutputSize(QSize(width, height))
    map_settings.setExtent(extent)
    map_settings.setOutputDpi(110)
    map_settings.setBackgroundColor(QColor("#FFFFFF"))
    job = QgsMapRendererParallelJob(map_settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    project.clear()
    return image


def _is_checked(project: QgsProject, layer_id: str) -> bool:
    node = project.layerTreeRoot().findLayer(layer_id)
    return node is not None and node.isVisible()
