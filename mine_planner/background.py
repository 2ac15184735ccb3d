# SPDX-License-Identifier: GPL-2.0-or-later
"""Long work off the main thread: plain data in, plain result out, with progress and cancel."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip

from mine_planner.domain.errors import PlannerError

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class _RestingCollector:
    """Keeps Python from looking through everything it holds while work runs beside the window.

    A full collection of garbage holds every thread, the window's as well, for a tenth of a second and more
    once QGIS and some hundred thousand rows are in memory. What work leaves behind is mostly freed without.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._was_on = False

    def __enter__(self) -> None:
        with self._lock:
            if self._users == 0:
                self._was_on = gc.isenabled()
                gc.disable()
            self._users += 1

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._users -= 1
            if self._users == 0 and self._was_on:
                # What the work leaves behind counts as old at once, without being looked through: else the
                # first look would hold the window for as long as a full collection takes.
                gc.freeze()
                gc.unfreeze()
                gc.enable()


_resting_collector = _RestingCollector()


class Progress:
    """What work may say about itself: how far it is, and whether it was cancelled."""

    def __init__(self, set_percent: Callable[[float], None], is_cancelled: Callable[[], bool]) -> None:
        self.set_percent = set_percent
        self.is_cancelled = is_cancelled


def _gone(*_: object) -> Any:
    """Stand in the place of a function that was let go."""


class BackgroundTask(QgsTask, Generic[Result]):
    """A QgsTask around a function; the result or the error is handed over on the main thread."""

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[PlannerError], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._on_done = on_done
        self._on_failed = on_failed
        self._result: Result | None = None
        self._planner_error: PlannerError | None = None
        self._defect: BaseException | None = None

    def run(self) -> bool:
        """Do the work; called by QGIS on a worker thread."""
        try:
            with _resting_collector:
                self._result = self._work(Progress(self.setProgress, self.isCanceled))
        except PlannerError as error:
            self._planner_error = error
        except BaseException as error:  # noqa: BLE001 - kept, and raised again on the main thread
            self._defect = error
        return self._planner_error is None and self._defect is None

    def finished(self, successful: bool) -> None:
        """Hand over the result; called by QGIS on the main thread."""
        on_done, on_failed, result = self._on_done, self._on_failed, self._result
        # PyQt can keep a task that was cancelled for good; what it would have told must not stay with it.
        self._work, self._on_done, self._on_failed, self._result = _gone, _gone, _gone, None
        if self._defect is not None:
            raise self._defect
        if self._planner_error is not None:
            _hand_over(on_failed, self._planner_error)
        elif successful and not self.isCanceled():
            _hand_over(on_done, result)


def _hand_over(receive: Callable[..., None], value: object) -> None:
    """Hand over to a window or panel; one that Qt deleted meanwhile has nobody to show it to.

    PyQt ends the program at an error in a call from Qt that nobody catches, so this is none.
    """
    try:
        receive(value)
    except RuntimeError:
        if not _is_gone(receive):
            raise


def _is_gone(receive: Callable[..., None]) -> bool:
    """Tell whether Qt deleted the object whose method, or function within a method, this is."""
    owner = getattr(receive, "__self__", None)
    code, cells = getattr(receive, "__code__", None), getattr(receive, "__closure__", None)
    if owner is None and code is not None and cells and "self" in code.co_freevars:
        owner = cells[code.co_freevars.index("self")].cell_contents
    return isinstance(owner, sip.simplewrapper) and sip.isdeleted(owner)


_running: set[QgsTask] = set()


def run_in_background(
    title: str,
    work: Callable[[Progress], Result],
    on_done: Callable[[Result], None],
    on_failed: Callable[[PlannerError], None],
) -> BackgroundTask[Result]:
    """Start work in QGIS's task manager and keep it alive until it ends.

    Parameters
    ----------
    title
        What the task manager shows: a verb and an object.
    work
        Runs on a worker thread; must touch no layer, project, widget or open workspace connection.
    on_done, on_failed
        Run on the main thread.
    """
    task = BackgroundTask(title, work, on_done, on_failed)
    _running.add(task)
    task.taskCompleted.connect(lambda: _running.discard(task))
    task.taskTerminated.connect(lambda: _running.discard(task))
    QgsApplication.taskManager().addTask(task)
    return task


def cancel(task: QgsTask | None) -> None:
    """Cancel a task of ours if it still runs; QGIS deletes finished ones, so their objects are not asked."""
    if task is not None and task in _running:
        task.cancel()


def cancel_all() -> None:
    """Cancel every task of ours that still runs: what its result was for goes away."""
    for task in list(_running):
        task.cancel()


def is_running() -> bool:
    """Tell whether any task of ours still runs or has its result still to be handed over."""
    return bool(_running)
