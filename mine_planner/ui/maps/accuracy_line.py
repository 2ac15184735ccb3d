# SPDX-License-Identifier: GPL-2.0-or-later
"""What the finds say about each handed-over map: counted in the background, kept until rows change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from mine_planner.background import cancel, run_in_background
from mine_planner.domain.errors import InputError
from mine_planner.i18n import number, translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.ui.desk import Desk


class AccuracyLines(QObject):
    """One sentence per map that was searched.

    Signals
    -------
    counted
        The sentences are there, or were counted anew.
    """

    counted = pyqtSignal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BackgroundTask[dict[str, str]] | None = None
        self._lines: dict[str, str] = {}
        self._counted_at = -1

    def of(self, uuid: str) -> str:
        """Return the sentence of a map; empty while nothing can be said. Counts anew where rows changed."""
        self._count()
        return self._lines.get(uuid, "")

    def forget(self) -> None:
        """Drop what belongs to a workspace that was closed."""
        cancel(self._task)
        self._task, self._lines, self._counted_at = None, {}, -1

    def _count(self) -> None:
        path = self._desk.session.path
        if path is None or self._task is not None:
            return
        newest = _newest(self._desk)
        if newest == self._counted_at:
            return
        self._counted_at = newest

        def done(lines: dict[str, str]) -> None:
            self._task = None
            if self._desk.session.path == path:
                self._lines = lines
                self.counted.emit()

        def failed(error: PlannerError) -> None:
            self._task = None
            self._desk.reporter.failure(error)

        title = translate("MinePlanner", "Compare maps with what was found")
        self._task = run_in_background(title, lambda _progress: _work(path, _progress), done, failed)


def _newest(desk: Desk) -> int:
    """Return the newest action of the journal: when it is the same, nothing was written since."""
    row = desk.session.workspace.connection.execute("SELECT coalesce(max(fid), 0) FROM journal").fetchone()
    return int(row[0])


def _work(path: Path, _progress: Progress) -> dict[str, str]:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import accuracy_compute, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        rows = accuracy_compute.measure(workspace, accuracy_compute.AccuracyOptions(by="map", shifts=False))
    except InputError:
        # A workspace without maps or without finds has nothing to say yet.
        return {}
    finally:
        workspace.close()
    found = {}
    for row in rows:
        share = row.measures.precision
        if row.measures.judged and share.trials:
            found[row.maps[0].uuid] = found_of(share.hits, share.trials, share.interval)
    return found


def found_of(hits: float, trials: float, interval: tuple[float, float]) -> str:
    """Return how many recorded places were found where searched, with the range that the counts allow."""
    low, high = (round(100 * end) for end in interval)
    words = translate("MinePlanner", "found {} of {} searched ({} %; 95 % interval {} to {} %)")
    return words.format(number(hits), number(trials), number(100 * hits / trials), low, high)
