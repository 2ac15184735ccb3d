# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of sets of layers as the canvas would draw them, made by QGIS's renderer threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.core import QgsMapLayer, QgsRectangle
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QImage

    LayerChoice = Callable[[], Sequence[QgsMapLayer]]

SETTLE_MS = 60
"""The map rests this long before it is drawn anew, so that a zoom by wheel is drawn once."""


class Picture:
    """One finished picture and the ground that it shows, in the canvas's CRS."""

    def __init__(self, image: QImage, extent: QgsRectangle) -> None:
        self.image = image
        self.extent = extent


class Pictures(QObject):
    """Draws one picture per choice of layers whenever the map was moved; the window is never held up.

    Signals
    -------
    drawn
        A picture is ready.
    """

    drawn = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, choices: Sequence[LayerChoice]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._choices = choices
        self._jobs: list[QgsMapRendererParallelJob] = []
        self.made: list[Picture | None] = [None] * len(choices)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.draw)
        canvas.extentsChanged.connect(self._settle.start)
        canvas.layersChanged.connect(self._settle.start)
        canvas.mapCanvasRefreshed.connect(self._on_refreshed)
        canvas.destinationCrsChanged.connect(self._forget)
        self._drawn_for: tuple[object, ...] = ()

    def draw(self) -> None:
        """Begin to draw all pictures; what is being drawn for another view is given up."""
        self._cancel()
        self._drawn_for = self._view()
        for place, choice in enumerate(self._choices):
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers(list(choice()))
            job = QgsMapRendererParallelJob(settings)
            job.finished.connect(lambda job=job, place=place: self._take(job, place))
            self._jobs.append(job)
            job.start()

    def stop(self) -> None:
        """Let go of the canvas and end all drawing."""
        self._settle.stop()
        self._canvas.extentsChanged.disconnect(self._settle.start)
        self._canvas.layersChanged.disconnect(self._settle.start)
        self._canvas.mapCanvasRefreshed.disconnect(self._on_refreshed)
        self._canvas.destinationCrsChanged.disconnect(self._forget)
        self._cancel()
        self.deleteLater()

    @property
    def is_busy(self) -> bool:
        """Whether something is being drawn or waits for it."""
        return bool(self._jobs) or self._settle.isActive()

    def _view(self) -> tuple[object, ...]:
        settings = self._canvas.mapSettings()
        return (settings.visibleExtent().toString(3), settings.outputSize().width(), settings.rotation())

    def _on_refreshed(self) -> None:
        """Draw anew after a repaint of the same view too: a layer's content or opacity changed."""
        if not self._settle.isActive() and not self._jobs:
            self._settle.start()

    def _forget(self) -> None:
        """A picture in another system would lie elsewhere."""
        self.made = [None] * len(self._choices)
        self._settle.start()

    def _take(self, job: QgsMapRendererParallelJob, place: int) -> None:
        if job not in self._jobs:
            return
        self._jobs.remove(job)
        self.made[place] = Picture(job.renderedImage(), job.mapSettings().visibleExtent())
        self.drawn.emit()

    def _cancel(self) -> None:
        for job in self._jobs:
            job.cancelWithoutBlocking()
            _ending.append(job)
            job.finished.connect(lambda job=job: _ending.remove(job))
        self._jobs = []


_ending: list[QgsMapRendererParallelJob] = []
"""Cancelled jobs stay alive until their threads have ended."""
