# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of windows in which something is decided: an explanation, lists, a sketch, the decision's line."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout

from mine_planner.domain.errors import PlannerError
from mine_planner.ui import parts
from mine_planner.ui.progress.listing import quiet
from mine_planner.ui.progress.running import Runner
from mine_planner.ui.progress.sketch import Sketch
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mine_planner.ui.desk import Desk


class DecisionWindow(PlannerWindow):
    """A column with an explanation on top; subclasses add their parts to ``column`` and call `finish`."""

    def __init__(self, desk: Desk, title: str, explanation: str) -> None:
        super().__init__(desk)
        self.setWindowTitle(title)
        self.resize(1080, 620)
        self.sketch = Sketch(desk)
        self.runner = Runner(desk, self._on_busy, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(8)
        words = QLabel(explanation)
        words.setWordWrap(True)
        words.setStyleSheet(quiet(self))
        self.column.addWidget(words)

    def finish(self) -> None:
        """Add the row of long work, keep Enter from pressing a button, and show what is there."""
        self.column.addWidget(self.runner)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        with self.desk.reporter.boundary():
            self.reload()

    @contextmanager
    def attempt(self, problem: QLabel) -> Iterator[None]:
        """Say beside the fields what was refused; what was entered stays."""
        problem.hide()
        try:
            yield
        except PlannerError as error:
            parts.complain(problem, error.message)

    @property
    def writable(self) -> bool:
        """Whether something may be decided now."""
        return not self.desk.session.read_only and not self.runner.running

    def unload(self) -> None:
        """Leave nothing on the canvas and let nothing run on."""
        self.sketch.clear()
        self.runner.stop()

    def _on_busy(self, _busy: bool) -> None:
        """Follow that long work begins or ends."""
        self.show_state()

    def show_state(self) -> None:
        """Enable what can be done now."""
