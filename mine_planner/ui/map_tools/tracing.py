# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own snapping and tracing, switched on for one drawing and put back afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsSnappingConfig
from qgis.gui import QgsMapCanvasTracer
from qgis.PyQt.QtGui import QAction

if TYPE_CHECKING:
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

REACH_PX = 12
"""How near to a corner or an edge the pointer snaps, pixels, where the project says nothing."""


class Tracing:
    """Follows hazard areas, roads and rivers instead of clicking every corner of them."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas = canvas
        self._project = project
        self._own: QgsMapCanvasTracer | None = None
        self._before: tuple[QgsSnappingConfig, bool, bool] | None = None

    @property
    def snaps(self) -> bool:
        """Whether the project snaps now."""
        return bool(self._project.snappingConfig().enabled())

    @property
    def traces(self) -> bool:
        """Whether boundaries are followed now."""
        tracer = QgsMapCanvasTracer.tracerForCanvas(self._canvas)
        action = tracer.actionEnableTracing() if tracer is not None else None
        return self.snaps and action is not None and action.isChecked()

    def snap(self, *, on: bool) -> None:
        """Snap to corners and edges of every layer on the map; a project's own choice of layers is kept."""
        self._remember()
        config = QgsSnappingConfig(self._project.snappingConfig())
        if on and not config.enabled():
            config.setMode(Qgis.SnappingMode.AllLayers)
            config.setTypeFlag(Qgis.SnappingTypes(Qgis.SnappingType.Vertex | Qgis.SnappingType.Segment))
            config.setTolerance(REACH_PX)
            config.setUnits(Qgis.MapToolUnit.Pixels)
        config.setEnabled(on)
        self._use(config)

    def trace(self, *, on: bool) -> None:
        """Follow boundaries between two clicks; this snaps as well."""
        self._remember()
        if on:
            self.snap(on=True)
        action = self._tracer().actionEnableTracing()
        if action is not None:
            action.setChecked(on)

    def put_back(self) -> None:
        """Leave snapping and tracing as they were before the drawing."""
        if self._before is None:
            return
        config, traced, snapped = self._before
        self._before = None
        tracer = self._tracer()
        if tracer.actionEnableTracing() is not None:
            tracer.actionEnableTracing().setChecked(traced)
        self._use(config)
        if tracer.actionEnableSnapping() is not None:
            tracer.actionEnableSnapping().setChecked(snapped)

    def unload(self) -> None:
        """Drop a tracer that we made ourselves; QGIS's own stays."""
        self.put_back()
        if self._own is not None:
            self._own.deleteLater()
            self._own = None

    # -------------------------------------------------------------- helpers
    def _tracer(self) -> QgsMapCanvasTracer:
        """Return the canvas's tracer; QGIS has one, a canvas of another program may have none."""
        tracer = QgsMapCanvasTracer.tracerForCanvas(self._canvas)
        if tracer is None:
            tracer = self._own = QgsMapCanvasTracer(self._canvas)
            tracer.setParent(self._canvas)
        for get, put in (
            (tracer.actionEnableTracing, tracer.setActionEnableTracing),
            (tracer.actionEnableSnapping, tracer.setActionEnableSnapping),
        ):
            if get() is None:
                made = QAction(self._canvas)
                made.setCheckable(True)
                put(made)
        return tracer

    def _remember(self) -> None:
        if self._before is None:
            tracer = self._tracer()
            traced = tracer.actionEnableTracing().isChecked()
            snapped = tracer.actionEnableSnapping().isChecked()
            self._before = (QgsSnappingConfig(self._project.snappingConfig()), traced, snapped)

    def _use(self, config: QgsSnappingConfig) -> None:
        self._project.setSnappingConfig(config)
        self._canvas.snappingUtils().setConfig(config)
        self._tracer().actionEnableSnapping().setChecked(config.enabled())
