# SPDX-License-Identifier: GPL-2.0-or-later
"""The one boundary where a planner reads what went wrong: message bar and log.

Unknown exceptions pass through to QGIS's own dialog; they are defects and must not be hidden.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication

from mine_planner.compat import missing_library
from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import in_users_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qgis.gui import QgsMessageBar

TAG = "Mine Planner"

_SECONDS = {Qgis.MessageLevel.Success: 5, Qgis.MessageLevel.Info: 8}


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write a line into QGIS's message log under our tag; any thread may."""
    QgsApplication.messageLog().logMessage(message, TAG, level, False)


class Reporter:
    """Shows sentences in the message bar and keeps them, with details, in the log."""

    def __init__(self, bar: QgsMessageBar | None) -> None:
        self._bar = bar
        self._missing: set[str] = set()

    def success(self, message: str) -> None:
        """Say that something was done."""
        self._show(message, Qgis.MessageLevel.Success)

    def info(self, message: str) -> None:
        """Say something worth knowing."""
        self._show(message, Qgis.MessageLevel.Info)

    def warning(self, message: str) -> None:
        """Say something that needs attention; stays until closed."""
        self._show(message, Qgis.MessageLevel.Warning)

    def failure(self, error: PlannerError) -> None:
        """Show an error's sentence; its details go to the log."""
        if error.details:
            log(error.details, Qgis.MessageLevel.Warning)
        self._show(error.message, Qgis.MessageLevel.Critical)

    def offer(self, message: str, button: str, begin: Callable[[], object]) -> None:
        """Say something that needs attention, with one button that does something about it."""
        from qgis.PyQt.QtWidgets import QPushButton

        log(message, Qgis.MessageLevel.Warning)
        if self._bar is None:
            return
        item = self._bar.createMessage(TAG, message)
        pressed = QPushButton(button, item)

        def answer() -> None:
            item.dismiss()
            with self.boundary():
                begin()

        pressed.clicked.connect(lambda _checked=False: answer())
        item.layout().addWidget(pressed)
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    @contextmanager
    def boundary(self) -> Iterator[None]:
        """Show a :class:`PlannerError` raised inside, and let everything else travel on.

        A missing shapely is told once, with the command that brings it: it is no defect of ours.
        """
        try:
            yield
        except PlannerError as error:
            self.failure(error)
        except ImportError as error:
            problem = missing_library(error)
            if problem is None:
                raise
            if problem.message not in self._missing:
                self._missing.add(problem.message)
                self.failure(problem)

    def _show(self, message: str, level: Qgis.MessageLevel) -> None:
        message = in_users_language(message)
        log(message, level)
        if self._bar is not None:
            self._bar.pushMessage(TAG, message, level, _SECONDS.get(level, 0))
