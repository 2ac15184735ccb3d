# SPDX-License-Identifier: GPL-2.0-or-later
"""Base layers under a sheet's map: described as plain values, made anew where the sheets are drawn."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtXml import QDomDocument

from mine_planner.gis.layers import TABLE_PROPERTY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from mine_planner.domain.sheet_scale import Frame

BLOCK_CACHE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class BaseLayer:
    """A layer as a value that may cross threads: where it comes from and how it looks."""

    name: str
    kind: str
    provider: str
    source: str
    style: str
    opacity: float = 1.0


def describe(layers: Iterable[QgsMapLayer]) -> tuple[BaseLayer, ...]:
    """Return raster and vector layers as values, in their drawing order (top first)."""
    found = []
    for layer in layers:
        if isinstance(layer, QgsRasterLayer | QgsVectorLayer) and layer.isValid():
            document = QDomDocument()
            layer.exportNamedStyle(document)
            kind = "raster" if isinstance(layer, QgsRasterLayer) else "vector"
            style = document.toString()
            found.append(BaseLayer(layer.name(), kind, layer.providerType(), layer.source(), style))
    return tuple(found)


def of_project(project: QgsProject, workspace: Path) -> tuple[BaseLayer, ...]:
    """Return a project's visible layers that are neither tables nor scans of the workspace."""
    own = workspace.name
    order = project.layerTreeRoot().layerOrder()
    visible = {node.layerId() for node in project.layerTreeRoot().findLayers() if node.isVisible()}
    return describe(
        layer
        for layer in order
        if layer.id() in visible
        and layer.customProperty(TABLE_PROPERTY) is None
        and own not in layer.source().replace("\\", "/")
    )


def make(layers: Sequence[BaseLayer]) -> list[QgsMapLayer]:
    """Make the layers in this thread; one that cannot be opened is left out."""
    made = []
    for value in layers:
        maker = QgsRasterLayer if value.kind == "raster" else QgsVectorLayer
        layer = maker(value.source, value.name, value.provider)
        document = QDomDocument()
        if layer.isValid() and document.setContent(value.style)[0]:
            layer.importNamedStyle(document)
        if layer.isValid():
            made.append(layer)
    return made


@contextmanager
def small_block_cache() -> Iterator[None]:
    """Keep GDAL from filling its block cache, 5 % of the machine's memory, with ground that is printed once.

    A batch goes over a raster task by task; without a limit its memory grows with the number of sheets.
    """
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(min(before, BLOCK_CACHE_BYTES))
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


class BaseRenderer:
    """Renders base layers as pictures on QGIS's own threads while the sheets are painted."""

    def __init__(
        self,
        layers: Sequence[QgsMapLayer],
        crs: QgsCoordinateReferenceSystem,
        project: QgsProject,
        dpi: float,
    ) -> None:
        self._layers = list(layers)
        self._crs = crs
        self._context = project.transformContext()
        self._dpi = dpi

    def start(self, frame: Frame) -> QgsMapRendererParallelJob | None:
        """Start to render a map; None where there is no base layer."""
        if not self._layers:
            return None
        settings = QgsMapSettings()
        settings.setLayers(self._layers)
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(self._context)
        settings.setOutputDpi(self._dpi)
        width = max(1, round(frame.width_mm / 25.4 * self._dpi))
        height = max(1, round(frame.height_mm / 25.4 * self._dpi))
        settings.setOutputSize(QSize(width, height))
        settings.setOutputImageFormat(QImage.Format.Format_ARGB32_Premultiplied)
        settings.setExtent(QgsRectangle(frame.min_x, frame.min_y, frame.max_x, frame.max_y))
        settings.setBackgroundColor(QColor("white"))
        settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
        job = QgsMapRendererParallelJob(settings)
        job.start()
        return job


def finished(job: QgsMapRendererParallelJob | None) -> QImage | None:
    """Wait for a map and return it."""
    if job is None:
        return None
    job.waitForFinished()
    picture = job.renderedImage()
    # Without an alpha channel Qt's PDF writer keeps the picture as JPEG; on a white background every
    # pixel is opaque, so its bytes mean the same in both formats.
    picture.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return picture


def read_project(path: Path) -> QgsProject:
    """Open a project for its base layers alone; for the thread that calls this."""
    project = QgsProject()
    project.read(str(path), Qgis.ProjectReadFlag.DontLoadLayouts)
    return project
