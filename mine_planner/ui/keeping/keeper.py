# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens around the open workspace by itself: backups, words after opening, a check after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer

from mine_planner import reporting
from mine_planner.background import run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.backup_task import BackupTask
    from mine_planner.ui.desk import Desk

EVERY_MINUTES = 20
"""So often a workspace that stays open is backed up, when something was recorded since."""

LOOK_SECONDS = 2
"""So often it is looked whether another program has saved something; that costs some microseconds."""

LAST_MILLISECONDS = 3000
"""So long a running backup may still go on when QGIS closes; a longer one is made at the next opening."""


class Keeper(QObject):
    """Backs the workspace up at open, at close and now and then, in the background; says what to know."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: Path | None = None
        self._said_no_backup = False
        self._said_libraries = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MINUTES * 60_000)
        self._timer.timeout.connect(self.back_up)
        self._timer.start()
        self._looking = QTimer(self)
        self._looking.setInterval(int(LOOK_SECONDS * 1000))
        self._looking.timeout.connect(self._look)
        self._looking.start()
        desk.session.workspace_changed.connect(self._follow)
        self._follow()

    def unload(self) -> None:
        """Let go of the session; a backup that is nearly done gets the time to finish."""
        from mine_planner.gis import backup_task

        self._timer.stop()
        self._looking.stop()
        self._desk.session.workspace_changed.disconnect(self._follow)
        backup_task.let_finish(LAST_MILLISECONDS)

    def back_up(self) -> BackupTask | None:
        """Back up the workspace that is open, or was until just now, if something was recorded since."""
        from mine_planner.gis import backup_task

        return None if self._kept is None else backup_task.back_up(self._kept, self._say_failure)

    # -------------------------------------------------------------- helpers
    def _look(self) -> None:
        with self._desk.reporter.boundary():
            self._desk.session.look_for_changes()

    def _follow(self) -> None:
        session = self._desk.session
        self.back_up()  # of what was closed just now
        writable = session.is_open and not session.read_only
        self._kept = session.path if writable else None
        if not session.is_open:
            return
        self._said_no_backup = False
        self.back_up()
        self._say_notices()
        if session.workspace.needs_check:
            check_pages(self._desk, session.workspace.path)

    def _say_notices(self) -> None:
        from mine_planner.gis import verifying

        for sentence in self._desk.session.workspace.notices:
            self._desk.reporter.warning(sentence)
        if not self._said_libraries:
            self._said_libraries = True
            for finding in verifying.two_libraries():
                if finding.serious:
                    self._desk.reporter.warning(finding.sentence)

    def _say_failure(self, error: PlannerError) -> None:
        """Log every failure and say the first one aloud, so that nobody relies on what is not there."""
        reporting.log(error.message + " " + error.details, Qgis.MessageLevel.Warning)
        if not self._said_no_backup:
            self._said_no_backup = True
            self._desk.reporter.info(
                translate("MinePlanner", "There is no new backup of the workspace. {}").format(error.message)
            )


def check_pages(desk: Desk, path: Path) -> BackgroundTask[str]:
    """Read a large workspace whole that was not closed properly, and offer its backups if it is damaged."""
    from mine_planner.store import health

    return run_in_background(
        translate("MinePlanner", "Check the workspace {}").format(path.name),
        lambda _progress: health.full_check(path),
        lambda fault: _say_fault(desk, path, fault),
        desk.reporter.failure,
    )


def _say_fault(desk: Desk, path: Path, fault: str) -> None:
    if fault:
        from mine_planner.ui.keeping import recovery

        words = translate("MinePlanner", "{} is damaged ({}): look at its newest good backups.")
        recovery.offer_backups(desk, path, words.format(path.name, fault))
