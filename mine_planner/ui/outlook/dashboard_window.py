# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of key figures: per programme, area, team and task, and the tables for IMSMA."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.outlook.area_choice import AreaChoice
from mine_planner.ui.outlook.figure_words import FIGURES, GROUPS, columns, figures_of
from mine_planner.ui.outlook.imsma_tab import ImsmaTab
from mine_planner.ui.outlook.picture_view import PictureView
from mine_planner.ui.progress.listing import Listing
from mine_planner.ui.progress.running import Runner
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.dashboard import DashboardData, Figures
    from mine_planner.gis.imsma_tables import ImsmaTable
    from mine_planner.store.workspace import Workspace
    from mine_planner.ui.desk import Desk


class DashboardWindow(PlannerWindow):
    """Two pages: figures with bars, and tables for IMSMA with what they lack."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = translate
        self.setWindowTitle(tr("MinePlanner", "Key Figures"))
        self.resize(1240, 690)
        self._data: DashboardData | None = None
        self._figures: Figures | None = None
        self._tables_read = False
        self.by_box, self.figure_box = QComboBox(self), QComboBox(self)
        self.areas = AreaChoice(desk, self)
        self.total = QLabel(self)
        self.bars = PictureView(desk, tr("MinePlanner", "Bars of the chosen figure"), self, (300, 180))
        self.runner = Runner(desk, lambda _busy: None, self)
        self.imsma = ImsmaTab(desk, self)
        self.list: Listing | None = None
        self._build()
        self._connect()
        self.reload()
        self.by_box.setFocus()

    # -------------------------------------------------------------- building
    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        self.tabs = QTabWidget(self)
        parts.narrow_tabs(self.tabs)
        self.tabs.addTab(self._page(), translate("MinePlanner", "Figures"))
        self.tabs.addTab(self.imsma, translate("MinePlanner", "Tables for IMSMA"))
        self.imsma.save_button.setToolTip(
            translate("MinePlanner", "Write the tables as CSV files into a folder")
        )
        column.addWidget(self.tabs, 1)
        column.addWidget(self.runner)
        self.picture_button = parts.button(self, self.bars.save_action, with_text=True)
        self.table_action = parts.action(
            self,
            translate("MinePlanner", "Save Figures…"),
            "export_field",
            translate("MinePlanner", "Save all figures of this grouping as CSV"),
            self.save_figures,
        )
        self.figures_button = parts.button(self, self.table_action, with_text=True)
        column.addLayout(foot(self, first=(self.picture_button, self.figures_button)))

    def _page(self) -> QWidget:
        tr = translate
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        row = QHBoxLayout()
        for value, words in GROUPS.items():
            self.by_box.addItem(tr("MinePlanner", words), value)
        self.figure_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for words, box in (
            (tr("MinePlanner", "Per"), self.by_box),
            (tr("MinePlanner", "Bars of"), self.figure_box),
        ):
            label = QLabel(words, self)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.areas, 1)
        row.addStretch(0)
        column.addLayout(row)
        self.total.setWordWrap(True)
        column.addWidget(self.total)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(QWidget(self))
        self.split.addWidget(self.bars)
        self.split.setSizes([300, 260])
        self.split.setChildrenCollapsible(False)
        column.addWidget(self.split, 1)
        return page

    def _connect(self) -> None:
        self.by_box.currentIndexChanged.connect(lambda _index: self.show_group())
        self.figure_box.currentIndexChanged.connect(lambda _index: self._draw())
        self.areas.changed.connect(self._show_rows)
        self.tabs.currentChanged.connect(lambda _index: self._on_tab())

    # -------------------------------------------------------------- reading
    def reload(self) -> None:
        """Read everything anew, beside the window."""
        self.runner.stop()

        def work(workspace: Workspace, _progress: Progress) -> DashboardData:
            from mine_planner.compat import require_shapely

            require_shapely()
            from mine_planner.gis import dashboard

            return dashboard.read_dashboard(workspace)

        title = translate("MinePlanner", "Reading the key figures")
        self._tables_read = False
        self.runner.run(title, work, self._read, self._failed, writes=False)

    def _read(self, found: DashboardData) -> None:
        self._data = found
        self.show_group()
        self._on_tab()

    def _on_tab(self) -> None:
        """Read the tables for IMSMA when they are looked at: they hold every find with its coordinates."""
        on_tables = self.tabs.currentWidget() is self.imsma
        for button in (self.picture_button, self.figures_button):
            button.setVisible(not on_tables)
        if not on_tables or self._tables_read or self.runner.running:
            return

        def work(workspace: Workspace, _progress: Progress) -> dict[str, ImsmaTable]:
            from mine_planner.gis import imsma_tables

            return imsma_tables.imsma_tables(workspace)

        def done(found: dict[str, ImsmaTable]) -> None:
            self._tables_read = True
            self.imsma.show_tables(found)

        title = translate("MinePlanner", "Reading the tables for IMSMA")
        self.runner.run(title, work, done, self._failed, writes=False)

    def _failed(self, error: PlannerError) -> None:
        self.total.setText(error.message)

    # -------------------------------------------------------------- showing
    def show_group(self) -> None:
        """Show the grouping that is chosen: its list and which figures can be drawn."""
        by = self.by_box.currentData()
        self.areas.setVisible(by == "area")
        made = Listing(
            columns(by),
            lambda row: str(row[by]),
            self,
            name=translate("MinePlanner", "Key figures"),
            empty=translate("MinePlanner", "No task, team or area has figures yet."),
        )
        old = self.split.replaceWidget(0, made)
        old.deleteLater()
        self.list = made
        chosen = self.figure_box.currentData() or "searched_m2"
        self.figure_box.blockSignals(True)
        self.figure_box.clear()
        for name in figures_of(by):
            self.figure_box.addItem(translate("MinePlanner", FIGURES[name][0]), name)
        self.figure_box.setCurrentIndex(max(self.figure_box.findData(chosen), 0))
        self.figure_box.blockSignals(False)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._data is None or self.list is None:
            return
        from datetime import UTC, datetime

        import numpy as np

        from mine_planner.gis import dashboard

        today = np.datetime64(datetime.now(UTC).date())
        by = self.by_box.currentData()
        with self.desk.reporter.boundary():
            areas = self.areas.shapes() if by == "area" else {}
            self._figures = dashboard.figures(self._data, by, today=today, areas=areas)
            self.list.set_rows(self._figures.rows())
            whole = dashboard.figures(self._data, "programme", today=today).rows()[0]
            self.total.setText(_total(whole, self._data.account.remaining_m2))
        self._draw()

    def _draw(self) -> None:
        name = self.figure_box.currentData()
        if self._figures is None or not name:
            return
        from mine_planner.gis import progress_pictures

        words = translate("MinePlanner", FIGURES[name][0])
        self.bars.show_picture(progress_pictures.bars(self._figures, name, words))

    # -------------------------------------------------------------- saving
    def save_figures(self) -> None:
        """Ask for a file and write the figures of this grouping."""
        from qgis.PyQt.QtWidgets import QFileDialog

        title = translate("MinePlanner", "Save the figures")
        name, _ = QFileDialog.getSaveFileName(self, title, "", "CSV (*.csv)")
        if name:
            with self.desk.reporter.boundary():
                self.write_figures(name)

    def write_figures(self, name: str) -> None:
        """Write the figures as CSV; areas in m², times in hours.

        Raises
        ------
        InputError
            When the file cannot be written.
        """
        from pathlib import Path

        from mine_planner.domain.errors import InputError
        from mine_planner.gis import dashboard

        if self._figures is None:
            return
        try:
            Path(name).write_text(dashboard.figures_csv(self._figures), encoding="utf-8", newline="")
        except OSError as error:
            raise InputError(f"{name} cannot be written: choose another folder.", str(error)) from error

    def unload(self) -> None:
        """Stop what runs."""
        self.runner.stop()
        self.bars.stop()


def _total(row: dict[str, Any], remaining_m2: float) -> str:
    """Return the programme's figures in one line."""
    from mine_planner.i18n import number, square_metres

    words = translate(
        "MinePlanner",
        "Cleared {}, reduced {}, cancelled {}; {} of hazard remain, inside tasks and outside. Devices: {} "
        "in {} of search. Overdue tasks: {}, nonconformities: {}.",
    )
    areas = [square_metres(row[name]) for name in ("cleared_m2", "reduced_m2", "cancelled_m2")]
    figures = (square_metres(remaining_m2), number(row["devices"]), square_metres(row["searched_m2"]))
    late = (number(row["overdue"]), number(row["nonconformities"]))
    return "<b>" + escape(words.format(*areas, *figures, *late)) + "</b>"
