# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that orders the search inside a task by the devices expected after what was found so far."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout

from mine_planner.background import BackgroundTask, cancel, run_in_background
from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.search_cells import SearchCells
    from mine_planner.ui.desk import Desk


class SearchWindow(PlannerWindow):
    """Shows the cells on the map, darkest first; it only orders work, and nothing is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Order of Search"))
        self.resize(440, 260)
        self._task, self._code = "", ""
        self._work: BackgroundTask[Any] | None = None
        self.heading, self.result, self.problem = QLabel(self), QLabel(self), QLabel(self)
        self.cell = QgsDoubleSpinBox(self)
        self.cell.setDecimals(0)
        self.cell.setRange(1, 500)
        self.cell.setSuffix(" m")
        self.cell.setShowClearButton(False)
        self.cell.setValue(10)
        self.order_button = QPushButton(parts.icon("ranking"), translate("MinePlanner", "Order Search"), self)
        self.order_button.setAutoDefault(False)
        self.order_button.setToolTip(
            translate("MinePlanner", "Show on the map where devices are expected next; nothing is saved")
        )
        self.order_button.clicked.connect(lambda _checked=False: self.work_out())
        parts.as_complaint(self.problem)
        for label in (self.result, self.problem):
            label.setWordWrap(True)
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Side of a cell"), self.cell)
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addLayout(form)
        column.addWidget(self.result)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot(self, self.order_button))

    def set_task(self, task: str) -> None:
        """Order the search inside another task."""
        row = self.desk.session.tasks().row(task)
        self._task, self._code = task, row["code"]
        words = translate("MinePlanner", "<b>Task {}</b> · {}")
        self.heading.setText(words.format(escape(self._code), square_metres(row["area_m2"] or 0.0)))
        self.problem.hide()
        self.result.setText(
            translate(
                "MinePlanner",
                "Records lie off as a whole. What was found, and what was searched without a find, says how; "
                "so the cells where devices are expected come first. Every cell stays to be searched.",
            )
        )

    def unload(self) -> None:
        """Stop what runs."""
        cancel(self._work)

    def work_out(self) -> None:
        """Order the cells in the background."""
        path, code, cell = self.desk.session.path, self._code, self.cell.value()
        if path is None or self._work is not None:
            return
        self.problem.hide()
        self.order_button.setEnabled(False)
        title = translate("MinePlanner", "Order the search of {}").format(code)
        self._work = run_in_background(
            title, lambda _progress: _ordered(path, code, cell, _progress), self._done, self._failed
        )

    def _done(self, cells: SearchCells) -> None:
        from mine_planner.gis.search_layer import show_cells
        from mine_planner.ui.tasks.zooming import zoom_to_tasks

        self._work = None
        if self.gone:
            return
        self.order_button.setEnabled(True)
        show_cells(self.desk.project, self.desk.session.crs, self._code, cells)
        zoom_to_tasks(self.desk, [self._task])
        left = int((cells.order > 0).sum())
        words = translate(
            "MinePlanner",
            "Cells left to search: {}, searched already: {}. They are on the map as a layer of their own, "
            "darkest first. It only orders work: a pale cell is no safer.",
        )
        self.result.setText(words.format(number(left), number(len(cells.order) - left)))

    def _failed(self, error: PlannerError) -> None:
        self._work = None
        if not self.gone:
            self.order_button.setEnabled(True)
            parts.complain(self.problem, error.message)


def _ordered(path: Path, code: str, cell_m: float, progress: Progress) -> SearchCells:
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import search_cells, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        progress.set_percent(10)
        return search_cells.search_cells(workspace, code, cell_m)
    finally:
        workspace.close()
