# SPDX-License-Identifier: GPL-2.0-or-later
"""Open a scan in the background: what it is, how many pages, and a picture of it in pixels."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mine_planner import background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.georeferencing_points import PointsFile
    from mine_planner.gis.scan_raster import ScanFile


@dataclass(frozen=True)
class OpenedScan:
    """A scan that can be shown; ``beside`` are control points of a file that lies beside it."""

    scan: ScanFile
    picture: Path
    pages: int
    sha256: str
    beside: PointsFile | None = None
    beside_name: str = ""


class ScanSource(QObject):
    """One scan at a time; the newest request wins.

    Signals
    -------
    opened
        An :class:`OpenedScan`.
    failed
        A PlannerError.
    """

    opened = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Windows keeps a file that a renderer still reads; it goes with the next clean-up of the machine.
        self._folder = tempfile.TemporaryDirectory(prefix="mine-planner-scan-", ignore_cleanup_errors=True)
        self._task: BackgroundTask[OpenedScan] | None = None
        self._count = 0

    def open(self, path: Path, page: int = 1) -> None:
        """Begin to open a scan."""
        self.stop()
        self._count += 1
        folder = Path(self._folder.name) / str(self._count)

        def work(progress: Progress) -> OpenedScan:
            from mine_planner.gis.scan_raster import without_datasets

            return without_datasets(lambda: _open(path, page, folder, progress))

        title = translate("MinePlanner", "Open {}").format(path.name)
        self._task = background.run_in_background(title, work, self._done, self._give_up)

    def stop(self) -> None:
        """Give up what is being opened."""
        background.cancel(self._task)
        self._task = None

    def unload(self) -> None:
        """Remove the pictures."""
        self.stop()
        self._folder.cleanup()

    def _done(self, opened: OpenedScan) -> None:
        self._task = None
        self.opened.emit(opened)

    def _give_up(self, error: PlannerError) -> None:
        self._task = None
        self.failed.emit(error)


def _open(path: Path, page: int, folder: Path, progress: Progress) -> OpenedScan:
    from mine_planner.gis import georeferencing_points, scan_pages, scan_raster, sources

    def watch(percent: float) -> bool:
        progress.set_percent(percent)
        return not progress.is_cancelled()

    pages = scan_pages.page_count(path)
    scan = scan_raster.inspect_scan(path, page)
    sha256 = sources.file_sha256(path)
    picture = scan_pages.make_picture(scan, folder, watch)
    for place in (path.with_name(path.name + ".points"), path.with_suffix(".points")):
        if place.is_file():
            points = georeferencing_points.read_points(place)
            return OpenedScan(scan, picture, pages, sha256, points, place.name)
    return OpenedScan(scan, picture, pages, sha256)
