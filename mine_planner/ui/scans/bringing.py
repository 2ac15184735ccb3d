# SPDX-License-Identifier: GPL-2.0-or-later
"""Fit, warp and register in the background; then show the scan on the map with its error."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform
from qgis.PyQt.QtCore import QObject

from mine_planner import background
from mine_planner.gis import projections, scan_bring, scan_layers
from mine_planner.i18n import in_users_language, translate
from mine_planner.ui import parts
from mine_planner.ui.maps.words import within
from mine_planner.ui.settings.naming import with_words

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.scan_register import RegisteredScan
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.scans.window import ScanWindow


class Bringing(QObject):
    """The work behind the window's main button."""

    def __init__(self, window: ScanWindow) -> None:
        super().__init__(window)
        self._window = window
        self._task: BackgroundTask[RegisteredScan] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a scan is being brought in."""
        return self._task is not None

    def start(self) -> None:
        """Begin; what is wrong is said in the window and nothing is lost."""
        window = self._window
        window.judge()
        path, judgement, scan = window.desk.session.path, window.judgement, window.scan
        if path is None or judgement is None or scan is None or not window.ui.save_button.isEnabled():
            return
        window.ui.problem.hide()
        fields = window.ui.fields
        order = replace(judgement.order, output=scan_bring.raster_path(path, scan.path))
        paper = fields.paper(scan_bring.SHOWN_OPACITY)
        revision = None
        if window.revised:
            who, why = fields.decided_edit.text(), fields.why_edit.text()
            if not (who.strip() and why.strip()):
                words = translate(
                    "MinePlanner", "A new fit moves what was traced: fill in who decides and why."
                )
                parts.complain(window.ui.problem, words)
                fields.decided_edit.setFocus()
                return
            revision = scan_bring.Revision(window.revised, who, why)

        def work(progress: Progress) -> RegisteredScan:
            def watch(percent: float) -> bool:
                progress.set_percent(percent)
                return not progress.is_cancelled()

            return scan_bring.bring_in(path, order, paper, revision, watch)

        title = translate("MinePlanner", "Bring in {}").format(scan.path.name)
        window.ui.progress.setValue(0)
        self._task = background.run_in_background(title, work, self._done, self._failed)
        self._task.progressChanged.connect(self._show_percent)
        window.show_busy()

    def cancel(self) -> None:
        """Give up; neither raster nor map is left behind."""
        if self._task is not None:
            background.cancel(self._task)
            self._task = None
            if not self._window.gone:
                self._window.show_busy()

    def _show_percent(self, percent: float) -> None:
        if self._task is not None:
            self._window.ui.progress.setValue(int(percent))

    def _failed(self, error: PlannerError) -> None:
        if self._task is None:
            return
        self._task = None
        self._window.show_busy()
        parts.complain(self._window.ui.problem, error.message)

    def _done(self, made: RegisteredScan) -> None:
        self._task = None
        desk, window = self._window.desk, self._window
        window.close()
        desk.session.notice_changes()
        for sentence in made.sentences:
            desk.reporter.warning(with_words(in_users_language(sentence)))
        with desk.reporter.boundary():
            show_on_map(desk, made.map_uuid)
        words = translate(
            "MinePlanner", "The scan lies on the map; what is drawn on it: {} (worst point {})."
        )
        desk.reporter.success(words.format(within(made.sigma_m), made.worst_point))


def show_on_map(desk: Desk, map_uuid: str) -> None:
    """Show a map's scan, and move the canvas to it."""
    layer = scan_layers.show_scan(desk.project, desk.session.workspace, map_uuid)
    if layer is None:
        return
    target = desk.canvas.mapSettings().destinationCrs()
    way = QgsCoordinateTransform(*projections.sound_pair(layer.crs(), target), desk.project)
    extent = way.transformBoundingBox(layer.extent())
    extent.scale(1.05)
    desk.canvas.setExtent(extent)
    desk.canvas.refresh()
