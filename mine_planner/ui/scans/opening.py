# SPDX-License-Identifier: GPL-2.0-or-later
"""Which scan: asked for, dropped, or the one of a map that is there already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.i18n import translate
from mine_planner.ui.window import open_window

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.PyQt.QtCore import QMimeData
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk


def add_scan(desk: Desk, path: Path | None = None) -> None:
    """Open the window on a scan; asks for the file where none is given.

    Raises
    ------
    RuleError
        When another scan is being entered, or nothing can be written.
    """
    from mine_planner.ui.scans.window import ScanWindow

    if desk.session.read_only:
        raise RuleError(translate("MinePlanner", "Open a workspace that can be written first."))
    chosen = path or _ask(desk, translate("MinePlanner", "Add Scan"))
    if chosen is not None:
        open_window(ScanWindow, desk).begin_scan(chosen)


def revise_fit(desk: Desk, map_uuid: str) -> None:
    """Open the window on a scan that is in the workspace already.

    Raises
    ------
    RuleError, InputError
        When the map is no scan, or the file that is chosen is another one.
    """
    from mine_planner.compat import require_shapely
    from mine_planner.gis import scan_bring, scan_traces
    from mine_planner.ui.scans.window import ScanWindow

    require_shapely()
    workspace = desk.session.workspace
    row = scan_traces.scan_map(workspace, map_uuid)
    last = settings.load().last_folder
    path = scan_bring.find_original(workspace, map_uuid, (Path(last),) if last else ())
    if path is None:
        words = translate("MinePlanner", "Where Is {}, the Scan as It Was Handed Over?")
        path = _ask(desk, words.format(row["file_name"]))
        if path is None:
            return
        if not scan_bring.is_original(path, row["file_sha256"]):
            raise InputError(
                translate(
                    "MinePlanner",
                    "{} is not the file that was brought in (its checksum differs): look for {}.",
                ).format(path.name, row["file_name"])
            )
    open_window(ScanWindow, desk).begin_revision(map_uuid, path)


def _ask(desk: Desk, title: str) -> Path | None:
    kinds = translate("MinePlanner", "Scans (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(desk.window, title, settings.load().last_folder, kinds)
    if not name:
        return None
    settings.save(replace(settings.load(), last_folder=str(Path(name).parent)))
    return Path(name)


# ------------------------------------------------------------------ drops
def dropped_scans(mime: QMimeData) -> list[Path]:
    """Return the files of a drop when all of them may be scans, else none."""
    from mine_planner.gis.scan_pages import is_scan

    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths if paths and all(is_scan(path) for path in paths) else []


class ScanDrops(QObject):
    """Lets a widget take dropped scans; everything else that is dropped goes its usual way."""

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk = desk
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take scans that are dropped in a workspace that can be written."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or self._desk.session.read_only:
            return super().eventFilter(watched, event)
        paths = dropped_scans(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(paths)
        return True

    def _take(self, paths: Iterable[Path]) -> None:
        first, *others = paths
        with self._desk.reporter.boundary():
            add_scan(self._desk, first)
            if others:
                words = translate(
                    "MinePlanner", "{} is opened first; drop the other scans one after the other."
                )
                self._desk.reporter.info(words.format(first.name))
