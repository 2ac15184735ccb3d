# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of hazard areas: compute, look at what came of it, classify, file cancellation reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import in_users_language, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.foot import foot
from mine_planner.ui.hazards import deciding, details, words
from mine_planner.ui.hazards.compute_bar import ComputeBar
from mine_planner.ui.hazards.model import AREA, CODE, ORIGIN, RANK, UUID_ROLE, HazardModel
from mine_planner.ui.hazards.person_form import PersonForm
from mine_planner.ui.tasks.words import said
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.gis.hazard_compute import HazardResult
    from mine_planner.store.hazards import HazardStore
    from mine_planner.ui.desk import Desk


LOOKED_AT = 30
"""So many rows decide how wide a column is; all of a country's would hold the window up."""


class HazardsWindow(PlannerWindow):
    """Beside the map; everything a person decides is asked for in a form at its foot."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Hazard Areas"))
        self.resize(1120, 640)
        self.bar = ComputeBar(desk, self)
        self.model = HazardModel(self)
        self.table, self.facts = QTableView(self), QTextBrowser(self)
        self.filter_edit, self.state_box = QgsFilterLineEdit(self), QComboBox(self)
        self.title_label, self.count_label = QLabel(self), QLabel(self)
        self.form = PersonForm(self)
        self._build_actions()
        self._lay_out()
        self._dress()
        self._connect()
        self.reload()

    # -------------------------------------------------------------- building
    def _build_actions(self) -> None:
        tr = translate
        self.zoom_action = parts.action(
            self,
            tr("MinePlanner", "Zoom to Area"),
            "zoom",
            tr("MinePlanner", "Show the chosen areas on the map and flash them"),
            self.zoom,
            "Ctrl+J",
        )
        self.classify_action = parts.action(
            self,
            tr("MinePlanner", "Classify…"),
            "edit",
            tr("MinePlanner", "Say by a person's word what class the chosen areas have"),
            lambda: deciding.classify(self),
            "Ctrl+L",
        )
        self.cancel_action = parts.action(
            self,
            tr("MinePlanner", "File Cancellation Report…"),
            "report",
            tr("MinePlanner", "Cancel the proposed ground of the chosen area after non-technical survey"),
            lambda: deciding.cancel(self),
        )
        self.propose_action = parts.action(
            self,
            tr("MinePlanner", "Propose Tasks…"),
            "propose",
            tr("MinePlanner", "Cut the chosen areas into candidates; you accept, change or refuse each"),
            lambda: deciding.propose(self),
        )
        self.addActions([self.zoom_action, self.classify_action, self.propose_action, self.cancel_action])
        self._build_tools()

    def _build_tools(self) -> None:
        tr = translate
        self.lines_action = parts.action(
            self,
            tr("MinePlanner", "Show Three Lines"),
            "lines",
            tr("MinePlanner", "Draw evidence, its corridor and the fade-out distance as layers of their own"),
            lambda: deciding.show_lines(self),
        )
        self.enter_action = parts.action(
            self,
            tr("MinePlanner", "New Contamination…"),
            "incident",
            tr("MinePlanner", "Enter a hazard that no map shows, with its own evidence"),
            lambda: deciding.open_contamination(self.desk),
        )
        self.official_action = parts.action(
            self,
            tr("MinePlanner", "Official Layer…"),
            "official",
            tr("MinePlanner", "Bring the authority's hazard areas in, or in again, by their ids"),
            lambda: deciding.open_official(self.desk),
        )

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(6)
        tools.addWidget(self.filter_edit, 1)
        tools.addWidget(self.state_box)
        tools.addStretch(1)
        for source in (self.lines_action, self.enter_action, self.official_action):
            tools.addWidget(parts.button(self, source, with_text=True))
        self.side = QWidget(self)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.title_label)
        side.addWidget(self.facts, 1)
        self.area_buttons = []
        for row in ((self.zoom_action, self.classify_action, self.propose_action), (self.cancel_action,)):
            buttons = QHBoxLayout()
            buttons.setContentsMargins(6, 6, 0, 0)
            for source in row:
                button = parts.button(self, source, with_text=source is not self.zoom_action)
                self.area_buttons.append(button)
                buttons.addWidget(button)
            buttons.addStretch(1)
            side.addLayout(buttons)
        self._assemble(tools)

    def _assemble(self, tools: QHBoxLayout) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.side)
        self.splitter.setSizes([760, 360])
        self.splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addLayout(tools)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.form)
        column.addLayout(foot(self, words=self.count_label))

    def _dress(self) -> None:
        self.filter_edit.setShowSearchIcon(True)
        self.filter_edit.setPlaceholderText(translate("MinePlanner", "Code, IMSMA id, device…"))
        self.state_box.addItem(translate("MinePlanner", "All areas"), "")
        for names in (words.STATES, words.CLASSES, words.ORIGINS):
            self.state_box.insertSeparator(self.state_box.count())
            for value in names:
                if value:
                    self.state_box.addItem(said(names, value), value)
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setSortingEnabled(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(LOOKED_AT)
        header.setSectionResizeMode(ORIGIN, header.ResizeMode.Stretch)  # no empty half beside the list
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.blank = Blank(table, "")
        parts.as_heading(self.title_label)
        self.facts.document().setDocumentMargin(8)
        self.count_label.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        self.count_label.setWordWrap(True)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(lambda _text: self._filter())
        self.state_box.currentIndexChanged.connect(lambda _index: self._filter())
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._show_details())
        self.model.modelReset.connect(self._show_details)
        self.table.doubleClicked.connect(lambda _index: self.zoom())
        self.bar.computed.connect(self._show_result)

    # -------------------------------------------------------------- what others call
    def store(self) -> HazardStore:
        """Return the hazard areas of the open workspace."""
        from mine_planner.store.hazards import HazardStore

        return HazardStore(self.desk.session.workspace)

    def reload(self) -> None:
        """Read the areas anew; what is chosen stays chosen."""
        if not self.desk.session.is_open:
            return
        with self.desk.reporter.boundary():
            chosen, store = self.chosen(), self.store()
            self.model.set_rows(store.all(), store.ranks())
            self.table.setColumnHidden(RANK, not store.ranks())
            self._fit_columns()
            self.bar.reload()
            self.choose(chosen)
        writable = not self.desk.session.read_only
        self.enter_action.setEnabled(writable)
        self.official_action.setEnabled(writable)

    def unload(self) -> None:
        """Stop what runs."""
        self.bar.cancel()

    def chosen(self) -> list[str]:
        """Return the uuids of the chosen areas."""
        picked = self.table.selectionModel()
        return [] if picked is None else [str(index.data(UUID_ROLE)) for index in picked.selectedRows(CODE)]

    def choose(self, uuids: list[str]) -> None:
        """Choose areas; those that are filtered away stay away."""
        from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel

        picked = QItemSelection()
        for row in (self.model.row_of(uuid) for uuid in uuids):
            if row >= 0:
                picked.select(self.model.index(row, 0), self.model.index(row, AREA))
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().select(picked, how)

    def zoom(self) -> None:
        """Show the chosen areas on the map."""
        from mine_planner.store.gpkg_blob import wkb_of
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        shapes = []
        with self.desk.reporter.boundary():
            for uuid in self.chosen():
                shape = QgsGeometry()
                shape.fromWkb(wkb_of(self.store().row(uuid)["geom"]))
                shapes.append(shape)
            zoom_to_shapes(self.desk, shapes)

    def _fit_columns(self) -> None:
        """Let the columns hold the first rows, and the sizes hold the largest area wherever it stands."""
        self.table.resizeColumnsToContents()
        largest = "MM" + square_metres(max((row.area_m2 or 0.0 for row in self.model.rows), default=0.0))
        wide = self.table.fontMetrics().horizontalAdvance(largest)
        self.table.setColumnWidth(AREA, max(self.table.columnWidth(AREA), wide))

    # -------------------------------------------------------------- reacting
    def _filter(self) -> None:
        chosen = self.chosen()
        self.model.set_filter(self.filter_edit.text(), self.state_box.currentData() or "")
        self.choose(chosen)

    def _show_result(self, result: HazardResult) -> None:
        self.model.set_states(result.states)
        self.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self._fit_columns()
        if self.model.rowCount():
            self.table.scrollToTop()

    def _show_details(self) -> None:
        chosen = self.chosen()
        self.side.setVisible(bool(chosen))
        writable = not self.desk.session.read_only
        for action in (self.classify_action, self.propose_action):
            action.setEnabled(writable and bool(chosen))
        one = len(chosen) == 1
        proposed = False
        if one:
            with self.desk.reporter.boundary():
                store = self.store()
                proposed = store.proposal(chosen[0]) is not None
                row = next(item for item in self.model.rows if item.uuid == chosen[0])
                self.title_label.setText(f"<b>{in_users_language(row.label)}</b>")
                details.show_area(self.facts, store, chosen[0])
        elif chosen:
            self.title_label.setText(translate("MinePlanner", "<b>Areas chosen: {}</b>").format(len(chosen)))
            self.facts.clear()
        self.cancel_action.setEnabled(writable and proposed)
        self._say_counts()

    def _say_counts(self) -> None:
        none, other = words.NOTHING_YET, words.NOTHING_FITS
        self.blank.setText(translate("MinePlanner", other if self.model.total else none))
        self.count_label.setText(words.counts_text(self.model))
