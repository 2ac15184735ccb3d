# SPDX-License-Identifier: GPL-2.0-or-later
"""Long work of a window: on a worker thread with its own connection, with a bar and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk

Result = TypeVar("Result")


class Runner(QWidget):
    """A row that is seen only while something runs: what it does, how far, Cancel."""

    def __init__(self, desk: Desk, busy: Callable[[bool], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = busy
        self._task: BackgroundTask[object] | None = None
        self.words, self.bar = QLabel(), QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(translate("MinePlanner", "Progress of the work"))
        self.cancel_button = QPushButton(translate("MinePlanner", "Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(lambda _checked=False: self.stop())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether something runs."""
        return self._task is not None

    def run(
        self,
        title: str,
        work: Callable[[Workspace, Progress], Result],
        done: Callable[[Result], object],
        failed: Callable[[PlannerError], object],
        *,
        writes: bool = True,
    ) -> None:
        """Do work with a workspace of its own; ``done`` and ``failed`` run on the main thread."""
        path = self._desk.session.path
        if path is None or self._task is not None:
            return

        def inside(progress: Progress) -> Result:
            from mine_planner.gis import workspaces

            workspace = workspaces.open_workspace(path, read_only=not writes)
            try:
                return work(workspace, progress)
            finally:
                workspace.close()

        def finish(result: Result) -> None:
            self._end()
            done(result)
            if writes:
                self._desk.session.notice_changes()

        def give_up(error: PlannerError) -> None:
            self._end()
            failed(error)

        self.words.setText(title)
        self.bar.setValue(0)
        self.show()
        self._busy(True)
        self._task = run_in_background(title, inside, finish, give_up)
        self._task.progressChanged.connect(self._show_percent)

    def stop(self) -> None:
        """Cancel what runs; nothing of it stays."""
        task = self._task
        self._end()
        cancel(task)

    def _show_percent(self, percent: float) -> None:
        if self._task is not None:
            self.bar.setValue(int(percent))

    def _end(self) -> None:
        if self._task is not None:
            self._task = None
            self.hide()
            self._busy(False)
