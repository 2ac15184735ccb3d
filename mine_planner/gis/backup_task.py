# SPDX-License-Identifier: GPL-2.0-or-later
"""The automatic backup as a task of QGIS: quiet, not asked about at the end, cancelled without a trace."""

from __future__ import annotations

from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsTask

from mine_planner.domain.errors import PlannerError, WorkspaceError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mine_planner.store.backups import Copy

_FLAGS = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt | QgsTask.Flag.Silent


class BackupTask(QgsTask):
    """Makes a backup where one is due.

    Attributes
    ----------
    made
        The backup; None when none was due, or it failed or was cancelled.
    ended
        Set when the worker is done.
    """

    def __init__(self, path: Path, on_failed: Callable[[PlannerError], None]) -> None:
        super().__init__(translate("MinePlanner", "Back up the workspace {}").format(path.name), _FLAGS)
        self._path = path
        self._on_failed = on_failed
        self._error: PlannerError | None = None
        self._defect: BaseException | None = None
        self.made: Copy | None = None
        self.ended = Event()

    def run(self) -> bool:
        """Copy and check; called by QGIS on a worker thread, with a connection of its own."""
        from mine_planner.store import backups

        try:
            self.made = backups.backup_if_due(self._path, self._told)
        except PlannerError as error:
            self._error = error
        except BaseException as error:  # noqa: BLE001 - kept, and raised again on the main thread
            self._defect = error
        self.ended.set()
        return self._error is None and self._defect is None

    def _told(self, share: float) -> None:
        self.setProgress(100 * share)
        if self.isCanceled():
            raise WorkspaceError(translate("MinePlanner", "The backup was cancelled: nothing was written."))

    def finished(self, _successful: bool) -> None:
        """Tell of a failure; called by QGIS on the main thread."""
        if self._defect is not None:
            raise self._defect
        if self._error is not None and not self.isCanceled():
            self._on_failed(self._error)


_running: dict[BackupTask, str] = {}


def back_up(path: Path, on_failed: Callable[[PlannerError], None]) -> BackupTask | None:
    """Start to back a workspace up, unless that is being done already.

    Parameters
    ----------
    path
        The workspace's file; open in any number of programs, or closed.
    on_failed
        Told on the main thread why there is no backup.
    """
    if str(path) in _running.values():
        return None
    task = BackupTask(path, on_failed)
    _running[task] = str(path)
    task.taskCompleted.connect(lambda: _running.pop(task, None))
    task.taskTerminated.connect(lambda: _running.pop(task, None))
    QgsApplication.taskManager().addTask(task)
    return task


def let_finish(milliseconds: int) -> int:
    """Give running backups some time to finish, cancel those that do not, and return their number.

    For the end of the program: what was cancelled is made at the next opening.
    """
    until = monotonic() + milliseconds / 1000
    cancelled = 0
    for task in list(_running):
        if not task.ended.wait(max(0.0, until - monotonic())):
            task.cancel()
            cancelled += 1
    return cancelled
