# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of windows that write or read files: a heading, quiet words, counts, a row of progress."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError

Result = TypeVar("Result")
_SECONDS_BEFORE_GUESSING = 3.0


def words(parent: QWidget, text: str = "", *, quiet: bool = False) -> QLabel:
    """Return a label whose lines wrap."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if quiet:
        label.setStyleSheet(f"color: {parts.tint(parent, 0.75)};")
    return label


def heading(parent: QWidget, text: str) -> QLabel:
    """Return the bold first line of a page."""
    label = words(parent, text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.15)
    label.setFont(font)
    return label


def warning(parent: QWidget, text: str) -> QLabel:
    """Return words that must not be overlooked: a sign and a frame, so that they need no colour."""
    label = words(parent, "⚠ " + text)
    line = parts.tint(parent, 0.35)
    label.setStyleSheet(f"border: 1px solid {line}; border-radius: 4px; padding: 6px 8px;")
    return label


def button_row(window: QDialog, *buttons: QPushButton) -> QHBoxLayout:
    """Return *Close* and the buttons of a window at the right, the last one the one that is meant."""
    return foot(window, *buttons, enter=True)


class CountTable(QTableWidget):
    """What there is, and how many of each: read only, the figures right-aligned."""

    def __init__(self, parent: QWidget, what: str, how_many: str) -> None:
        super().__init__(0, 2, parent)
        self.setHorizontalHeaderLabels([what, how_many])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(110)
        self.horizontalHeaderItem(1).setTextAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show names with their figures, the largest first."""
        ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        self.setRowCount(len(ordered))
        for row, (name, count) in enumerate(ordered):
            self.setItem(row, 0, QTableWidgetItem(name))
            figure = QTableWidgetItem(number(count))
            figure.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, 1, figure)
        # No taller than its rows: what is left over belongs to what stands below.
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setMaximumHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth() + 2)


class RunRow(QWidget):
    """What runs, how far it is, how long yet, and Cancel; hidden while nothing runs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.left = words(self, quiet=True)
        self.cancel_button = QPushButton(translate("MinePlanner", "Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(lambda _checked=False: self.stop())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.left)
        row.addWidget(self.cancel_button)
        self._task: BackgroundTask[object] | None = None
        self._began = 0.0
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether work is under way."""
        return self._task is not None

    def start(
        self,
        title: str,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[PlannerError], None],
    ) -> BackgroundTask[Result]:
        """Run work in the background and show how far it is; the row is hidden when it ends."""

        def done(result: Result) -> None:
            self._ended()
            on_done(result)

        def failed(error: PlannerError) -> None:
            self._ended()
            on_failed(error)

        self._began = time.monotonic()
        self.bar.setFormat(title + " · %p %")
        self.bar.setValue(0)
        self.left.setText("")
        self.show()
        task = run_in_background(title, work, done, failed)
        self._task = task
        task.progressChanged.connect(self._show_share)
        task.taskTerminated.connect(self._ended)
        return task

    def stop(self) -> None:
        """Cancel what runs."""
        cancel(self._task)

    def _ended(self) -> None:
        self._task = None
        self.hide()

    def _show_share(self, percent: float) -> None:
        self.bar.setValue(round(percent))
        passed = time.monotonic() - self._began
        if percent > 1 and passed > _SECONDS_BEFORE_GUESSING:
            left = passed * (100 - percent) / percent
            self.left.setText(translate("MinePlanner", "about {} s left").format(number(left)))


def share_of(progress: Progress, total: int) -> Callable[[int], None]:
    """Return what long work of the store is told with a number of rows; it cancels by raising."""
    from mine_planner.domain.errors import WorkspaceError

    def told(rows: int) -> None:
        progress.set_percent(100.0 * min(rows, total) / max(total, 1))
        if progress.is_cancelled():
            raise WorkspaceError(translate("MinePlanner", "It was cancelled: nothing was changed."))

    return told


def megabytes(size: float) -> str:
    """Return a size of files with its unit."""
    if size < 1_000_000:
        return translate("MinePlanner", "{} kB").format(number(max(1, size / 1000)))
    return translate("MinePlanner", "{} MB").format(number(size / 1_000_000, 1 if size < 10_000_000 else 0))


def open_folder(path: Path) -> None:
    """Show a folder in the machine's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
