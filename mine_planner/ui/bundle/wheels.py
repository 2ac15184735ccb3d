# SPDX-License-Identifier: GPL-2.0-or-later
"""The line of the bundle window where wheel files of shapely are chosen, and what they are for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.exchange import pieces

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.bundle_wheels import Wheel


class WheelRow(QWidget):
    """A choice of files; below it stands for which computers they are, or why one cannot go along.

    Attributes
    ----------
    ready
        Whether nothing is being checked or refused, so that a bundle may be made.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.wheels: list[Wheel] = []
        self.ready = True
        self._asked = 0
        self._task: BackgroundTask[list[Wheel]] | None = None
        self.files = QgsFileWidget(self)
        self.files.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.files.setFilter(translate("MinePlanner", "Wheel files (*.whl)"))
        self.files.setDialogTitle(translate("MinePlanner", "Wheel files of shapely 2"))
        self.files.lineEdit().setPlaceholderText(
            translate("MinePlanner", "Not needed where QGIS brings shapely 2 along")
        )
        self.setToolTip(
            translate(
                "MinePlanner",
                "Wheel files of shapely 2 for the computers there; README.txt says how to install them",
            )
        )
        self.said = pieces.words(self, quiet=True)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.files, self.said, self.problem):
            column.addWidget(widget)
        self.said.hide()
        self.problem.hide()
        self.files.fileChanged.connect(lambda _text: self._read())

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that go along; none while one of them is refused or checked."""
        return tuple(wheel.path for wheel in self.wheels)

    @property
    def size(self) -> int:
        """Bytes of the files."""
        return sum(path.stat().st_size for path in self.paths if path.is_file())

    def _read(self) -> None:
        """Check the files on a worker thread, since each is read to its end; the newest choice counts."""
        from mine_planner.gis.bundle_wheels import read_wheels

        number = self._asked = self._asked + 1
        cancel(self._task)
        self.problem.hide()
        self.wheels = []
        chosen = [Path(name) for name in QgsFileWidget.splitFilePaths(self.files.filePath()) if name.strip()]
        if not chosen:
            self._show([])
            return

        def done(wheels: list[Wheel]) -> None:
            if number == self._asked:
                self._show(wheels)

        def failed(error: PlannerError) -> None:
            if number == self._asked:
                self.said.hide()
                parts.complain(self.problem, error.message)

        self.ready = False
        self.said.setText(translate("MinePlanner", "The files are being checked…"))
        self.said.show()
        title = translate("MinePlanner", "Check wheel files")
        self._task = run_in_background(title, lambda _progress: read_wheels(chosen), done, failed)
        self.changed.emit()

    def _show(self, wheels: list[Wheel]) -> None:
        from mine_planner.gis.bundle_wheels import warnings

        self.wheels, self.ready = wheels, True
        lines = [wheel.said for wheel in wheels]
        lines += ["⚠ " + sentence for sentence in warnings(wheels)]
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))
        self.changed.emit()

    def stop(self) -> None:
        """Stop checking."""
        cancel(self._task)
