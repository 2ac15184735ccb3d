# SPDX-License-Identifier: GPL-2.0-or-later
"""The form for a vector map that comes in: what is in the file, what it says, how far to trust it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.maps import form_parts
from mine_planner.ui.maps import import_filling as filling
from mine_planner.ui.maps.import_columns import ColumnsGroup
from mine_planner.ui.maps.import_datum import DatumRows
from mine_planner.ui.maps.import_issue import IssueGroup
from mine_planner.ui.maps.import_preview import PreviewGroup
from mine_planner.ui.maps.words import CONTENTS, INFO_GRADES, SOURCE_GRADES, said

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.map_import_values import ImportResult, MapOrder
    from mine_planner.gis.map_reading import ReadMap
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.gis.table_headings import TableColumns
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.panel import MapsPanel


class ImportForm(QObject):
    """Reads a file in the background, asks, and brings it in, in the background again.

    Signals
    -------
    closed
        The form is done with: brought in or discarded.
    """

    closed = pyqtSignal()

    def __init__(self, desk: Desk, ui: MapsPanel) -> None:
        super().__init__(ui)
        self._desk = desk
        self._ui = ui
        self._read: ReadMap | None = None
        self._columns: TableColumns | None = None
        self._filling = False
        self._task: BackgroundTask[object] | None = None
        for value in CONTENTS:
            ui.content_box.addItem(said(CONTENTS, value), value)
        for value in SOURCE_GRADES:
            ui.source_box.addItem(said(SOURCE_GRADES, value), value)
        for value in INFO_GRADES:
            ui.info_box.addItem(said(INFO_GRADES, value), value)
        parts.as_heading(ui.form_title)
        parts.as_complaint(ui.form_problem)
        ui.layer_figure.setTextFormat(Qt.TextFormat.PlainText)  # a file's own words are not dressed up
        ui.sigma_spin.valueChanged.connect(lambda _value: self._show_sigma())
        ui.import_button.clicked.connect(lambda _checked=False: self.bring_in())
        ui.discard_button.clicked.connect(lambda _checked=False: self.discard())
        ui.cancel_button.clicked.connect(lambda _checked=False: self._cancel())
        self._stated_crs = False
        self._add_groups()

    def _add_groups(self) -> None:
        """Put in what the form asks beside the plain fields: columns, preview, who, the older issue."""
        ui = self._ui
        self.columns = ColumnsGroup(ui.form_body)
        self.preview = PreviewGroup(self._desk, ui.form_body)
        self.issue = IssueGroup(self._desk, self._ready, ui.form_body)
        column = ui.form_body.layout()
        column.insertWidget(1, self.columns)
        column.insertWidget(2, self.preview)
        column.insertWidget(4, self.issue)
        self.from_whom = filling.who_field(ui.form_body)
        self.received = form_parts.day_field(ui.form_body)
        form = ui.order_group.layout()
        form.addRow(translate("MinePlanner", "&From"), self.from_whom)
        form.addRow(translate("MinePlanner", "&Received"), self.received)
        self.datum = DatumRows(form, ui.form_body)
        self.datum.changed.connect(self._place)
        self.preview.placed.connect(lambda is_placed: self.datum.ask_reason(is_refused=not is_placed))
        parts.let_shrink(ui)
        self.columns.stated.connect(self._read_again)
        filling.let_be_unknown(ui.crs_widget)
        ui.crs_widget.crsChanged.connect(lambda _crs: self._on_crs())
        ui.content_box.activated.connect(lambda _index: self.issue.problem.hide())

    # -------------------------------------------------------------- choose and read
    def choose_file(self) -> None:
        """Ask for a file and read it."""
        path = filling.ask_for_file(self._desk)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Read a file here, or pass it on: a picture to the scans, a set of record tables to the records."""
        with self._desk.reporter.boundary():
            if not filling.passed_on(self._desk, path):
                self.read(path)

    def read(self, path: Path, columns: TableColumns | None = None) -> None:
        """Read a file in the background and show what is in it."""
        self._begin(translate("MinePlanner", "<b>{}</b> is being read…").format(escape(path.name)))
        self._columns = columns
        if columns is None:
            self._stated_crs = False
        target = self._desk.session.crs

        def work(_progress: Progress) -> ReadMap:
            from mine_planner.gis import map_reading

            return map_reading.read_map(path, columns, target)

        title = translate("MinePlanner", "Read {}").format(path.name)
        self._task = run_in_background(title, work, self._show, self._give_up)

    def _read_again(self) -> None:
        """Read a table with what the planner said of its columns."""
        if self._read is not None:
            stated = self._ui.crs_widget.crs() if self._stated_crs else None
            self.read(self._read.path, self.columns.columns(stated))

    def _on_crs(self) -> None:
        """Take the planner's CRS: a table is read again in it, other files are only placed anew."""
        if self._filling or self._read is None:
            return
        self._stated_crs = self._ui.crs_widget.crs().isValid()
        if self._read.is_table:
            self._read_again()
        else:
            self._ui.import_button.setEnabled(self._can_come_in())
            self._ui.crs_note.setText(filling.crs_words(self._read, stated=self._stated_crs))
            self._place()

    def _give_up(self, error: PlannerError) -> None:
        self._task = None
        self._desk.reporter.failure(error)
        self.discard()

    def _begin(self, title: str) -> None:
        ui = self._ui
        ui.form_title.setText(title)
        ui.form_problem.hide()
        ui.form_body.setEnabled(False)
        ui.import_button.setEnabled(False)
        ui.progress_row.hide()
        ui.pages.setCurrentWidget(ui.form_page)

    # -------------------------------------------------------------- show
    def _show(self, read: ReadMap) -> None:
        again = self._read is not None and self._read.path == read.path
        self._read, self._task = read, None
        ui = self._ui
        ui.form_title.setText(f"<b>{escape(read.path.name)}</b>")
        ui.form_body.setEnabled(True)
        ui.layer_figure.setText(", ".join(layer.layer for layer in read.layers if layer.ids))
        ui.count_figure.setText(filling.count_words(read))
        self._filling = True
        filling.show_crs(ui.crs_widget, ui.crs_note, read, stated=self._stated_crs)
        self._filling = False
        ui.import_button.setEnabled(self._can_come_in())
        self.columns.show_for(read, self._columns or self.columns.columns(None))
        self.preview.show_rows(read.layers)
        if not again:
            self._fill_new(read)
        self._place()

    def _fill_new(self, read: ReadMap) -> None:
        """Fill what the planner says of a file that was not on the form before."""
        ui = self._ui
        filling.fill_fields(ui.field_box, read)
        filling.fill_batches(ui.batch_box, self._desk.session, read.path.stem)
        first = next((layer.layer for layer in read.layers if layer.ids), read.path.stem)
        self.issue.fill(first, "" if read.source is None else read.source.sha256)
        likely = "mine_positions" if read.is_table else "suspected_area"
        ui.content_box.setCurrentIndex(ui.content_box.findData(likely))
        self.from_whom.clear()
        self.datum.clear()
        form_parts.set_day(self.received, None)
        ui.source_box.setCurrentIndex(ui.source_box.findData("F"))
        ui.info_box.setCurrentIndex(ui.info_box.findData("6"))
        ui.sigma_spin.setValue(0)
        self._show_sigma()
        ui.content_box.setFocus()

    def _can_come_in(self) -> bool:
        """Tell whether something was read and all of it has a CRS: its own, or the one stated."""
        return filling.all_placed(self._layers())

    def _place(self) -> None:
        """Draw where the features would lie; nothing is drawn while their CRS is not known."""
        self.preview.clear()
        if self._can_come_in():
            self.datum.offer(self._layers(), self._desk.session.crs)
            self.preview.place(self._layers(), self.order())

    def _layers(self) -> list[SourceFeatures]:
        """Return what was read, in the planner's CRS where the file names none."""
        return [] if self._read is None else filling.in_crs(self._read.layers, self._ui.crs_widget.crs())

    def _ready(self) -> tuple[str, list[SourceFeatures], MapOrder] | None:
        return None if self._read is None else (self._read.path.name, self._layers(), self.order())

    def _show_sigma(self) -> None:
        """Say what the sigma means on the ground, or which figure is taken where it is not known."""
        words = filling.sigma_words(self._desk.session, self._ui.sigma_spin.value())
        self._ui.sigma_note.setText(words)

    # -------------------------------------------------------------- bring in
    def order(self) -> MapOrder:
        """Return what the planner says about the map."""
        from mine_planner.gis.map_import_values import MapOrder

        ui = self._ui
        return MapOrder(
            content=ui.content_box.currentData(),
            map_field=ui.field_box.currentData() or "",
            source_grade=ui.source_box.currentData(),
            info_grade=int(ui.info_box.currentData()),
            sigma_m=ui.sigma_spin.value() or None,
            batch=ui.batch_box.currentText().strip(),
            operation=self.datum.operation(),
            override_reason=self.datum.override_reason(),
            issue_of=self.issue.uuid(),
            handed_over_by=self.from_whom.text().strip(),
            handed_over_on=form_parts.day_of(self.received),
        )

    def bring_in(self) -> None:
        """Write the map into the workspace in the background, through a connection of its own."""
        read, path = self._read, self._desk.session.path
        if read is None or path is None or read.source is None:
            return
        order, layers, source, questions = self.order(), self._layers(), read.source, read.questions
        self._ui.form_body.setEnabled(False)
        self._ui.import_button.setEnabled(False)
        self._ui.progress_bar.setValue(0)
        self._ui.progress_row.show()

        def work(progress: Progress) -> ImportResult:
            from mine_planner.gis import map_import, workspaces

            workspace = workspaces.open_workspace(path)

            def step(percent: float) -> bool:
                progress.set_percent(percent)
                return not progress.is_cancelled()

            try:
                return map_import.import_map(workspace, source, layers, order, step, questions)
            finally:
                workspace.close()

        title = translate("MinePlanner", "Bring in {}").format(read.path.name)
        self._task = run_in_background(title, work, self._done, self._failed)
        self._task.progressChanged.connect(lambda percent: self._ui.progress_bar.setValue(int(percent)))

    def _done(self, result: ImportResult) -> None:
        self._task = None
        for warning in result.warnings:
            self._desk.reporter.warning(warning)
        words = translate("MinePlanner", "Features: {} in, {} repaired, {} left out; maps: {}.")
        figures = (result.imported, result.repaired, result.skipped, result.maps)
        self._desk.reporter.success(words.format(*(number(figure) for figure in figures)))
        self._close()
        self._desk.session.notice_changes()

    def _failed(self, error: PlannerError) -> None:
        """Say it beside the fields, so that the figure can be corrected and tried again."""
        self._task = None
        ui = self._ui
        ui.progress_row.hide()
        ui.form_body.setEnabled(True)
        ui.import_button.setEnabled(True)
        parts.complain(ui.form_problem, error.message)

    def _cancel(self) -> None:
        cancel(self._task)
        self._task = None
        self._ui.form_body.setEnabled(True)
        self._ui.import_button.setEnabled(True)
        self._ui.progress_row.hide()

    def discard(self) -> None:
        """Close the form; nothing was written."""
        cancel(self._task)
        self._close()

    def _close(self) -> None:
        self._read, self._task = None, None
        self.preview.clear()
        self.issue.stop()
        self._ui.pages.setCurrentWidget(self._ui.list_page)
        self.closed.emit()
