# SPDX-License-Identifier: GPL-2.0-or-later
"""Import of minefield records: read, look, state what the forms leave open, bring the good ones in."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui import parts
from mine_planner.ui.records import import_lists
from mine_planner.ui.records.import_page import ImportPage
from mine_planner.ui.settings.naming import with_words
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.record_import import RecordOrder, RecordResult
    from mine_planner.gis.record_preview import Preview
    from mine_planner.gis.tables import Tables
    from mine_planner.ui.desk import Desk


class ImportWindow(PlannerWindow):
    """Reads in the background, shows every record and every cell, and writes in the background.

    Attributes
    ----------
    page
        The widgets.
    preview
        What was read last; None before.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("RecordsImportWindow")  # its place is remembered apart from the reports' one
        self.setWindowTitle(translate("MinePlanner", "Import Records"))
        self.page = ImportPage(self)
        self.preview: Preview | None = None
        self._path: Path | None = None
        self._task: BackgroundTask[object] | None = None
        page = self.page
        page.workbook.clicked.connect(lambda _checked=False: self._choose_file())
        page.folder.clicked.connect(lambda _checked=False: self._choose_folder())
        page.template.clicked.connect(lambda _checked=False: self._save_template())
        page.compute.clicked.connect(lambda _checked=False: self._locate_again())
        page.operation.activated.connect(lambda _index: self._locate_again())
        page.override.editingFinished.connect(self._on_override)
        page.state.clicked.connect(lambda _checked=False: self.state_for_chosen())
        page.bring_in.clicked.connect(lambda _checked=False: self.bring_in())
        page.cancel.clicked.connect(lambda _checked=False: self._cancel())
        page.close.clicked.connect(lambda _checked=False: self.close())
        page.records.itemSelectionChanged.connect(self._on_selected)
        self._said_override = ""
        page.operation.addItem(translate("MinePlanner", "The first that is made for the place"), "")
        self._show()

    # -------------------------------------------------------------- the file
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("MinePlanner", "Import Records"),
            settings.load().last_folder,
            translate("MinePlanner", "Tables of records (*.xlsx *.xlsm *.ods *.csv)"),
        )
        if name:
            self._take(Path(name))

    def _choose_folder(self) -> None:
        title = translate("MinePlanner", "Folder with records.csv, ref_points.csv, legs.csv and rows.csv")
        name = QFileDialog.getExistingDirectory(self, title, settings.load().last_folder)
        if name:
            self._take(Path(name))

    def _take(self, path: Path) -> None:
        settings.save(replace(settings.load(), last_folder=str(path.parent)))
        self.read(path)

    def _save_template(self) -> None:
        from mine_planner.ui.records import printing

        with self.desk.reporter.boundary():
            printing.save_template(self.desk)

    # -------------------------------------------------------------- reading
    def read(self, path: Path) -> None:
        """Read a workbook, a CSV or a folder in the background."""
        from mine_planner.gis import record_preview

        self._path = path
        self.preview = None
        self.page.file.setText(translate("MinePlanner", "<b>{}</b> is being read…").format(escape(path.name)))
        names = [row["name"] for row in self.desk.session.workspace.rows("batch")]
        self.page.batch.clear()
        self.page.batch.addItems(names)
        self.page.batch.setCurrentText(path.stem)
        self._locate(lambda: record_preview.read(path))

    def _locate_again(self) -> None:
        if self.preview is not None:
            content = self.preview.content
            self._locate(lambda: content)

    def _on_override(self) -> None:
        text = self.page.override.text().strip()
        if text != self._said_override:
            self._said_override = text
            self._locate_again()

    def _locate(self, content_of: object) -> None:
        """Locate what a function returns, in the background."""
        from mine_planner.gis import record_budget, record_preview

        path = self._path
        if path is None:
            return
        order, target = self.order(), self.desk.session.crs
        budget = record_budget.read_budget(self.desk.session.workspace)
        known = record_preview.known_records(self.desk.session.workspace)

        def work(progress: Progress) -> Preview:
            content: Tables = content_of()  # type: ignore[operator]

            def step(percent: float) -> bool:
                progress.set_percent(percent)
                return not progress.is_cancelled()

            return record_preview.preview(path, content, order, target, budget, step, known)

        self._begin_task(translate("MinePlanner", "Read {}").format(path.name), work, self._on_read)

    def _on_read(self, preview: Preview) -> None:
        self._task = None
        if self.gone:
            return
        self.preview = preview
        self._show()

    # -------------------------------------------------------------- what is said
    def order(self) -> RecordOrder:
        """Return what is said of all records."""
        from mine_planner.gis.record_import import RecordOrder

        page = self.page
        return RecordOrder(
            operation=str(page.operation.currentData() or ""),
            override_reason=page.override.text().strip(),
            batch=page.batch.currentText().strip(),
            source_grade=str(page.source.currentData()),
            info_grade=int(page.info.currentData()),
        )

    def state_for_chosen(self) -> None:
        """Fill what the chosen records leave open, and read again."""
        from mine_planner.gis import record_preview

        chosen = import_lists.chosen(self.page.records)
        if self.preview is None or not chosen:
            return
        page = self.page
        stated = {
            "crs": page.crs.currentText().strip(),
            "axis_order": str(page.axis_order.currentData() or ""),
            "north": str(page.north.currentData() or ""),
            "laid_from": page.date.text().strip(),
            "pace_m": page.pace.text().strip(),
        }
        user = self.desk.session.workspace.author.user
        words = translate("MinePlanner", "stated by {} at the import").format(user)
        content = record_preview.state_for(self.preview.content, chosen, stated, words)
        self._locate(lambda: content)

    def _on_selected(self) -> None:
        if self.preview is None:
            return
        names = import_lists.chosen(self.page.records)
        rows = [row for row in self.preview.rows if row.record in names]
        import_lists.show_about(self.page, rows)
        self.page.state.setEnabled(bool(rows))

    # -------------------------------------------------------------- bringing in
    def bring_in(self) -> None:
        """Write the good records and keep the others waiting, in the background, as one action."""
        preview, path = self.preview, self.desk.session.path
        if preview is None or path is None:
            return
        order = self.order()

        def work(progress: Progress) -> RecordResult:
            from mine_planner.gis import record_write, sources, workspaces

            progress.set_percent(5)
            workspace = workspaces.open_workspace(path)
            try:
                with sources.many_objects():
                    return record_write.write_records(workspace, preview.located, order)
            finally:
                workspace.close()

        name = translate("MinePlanner", "Bring in {}").format(preview.located.file_name)
        self._begin_task(name, work, self._on_done)

    def _on_done(self, result: RecordResult) -> None:
        self._task = None
        words = translate(
            "MinePlanner", "Records brought in: {}, with rows: {}; waiting to be corrected: {}."
        )
        figures = (result.records, result.rows, result.waiting)
        said = words.format(*(number(figure) for figure in figures))
        known = 0 if self.preview is None else len(self.preview.located.placed) - result.records
        if known > 0:
            more = translate("MinePlanner", "In the workspace already, exactly so: {}.")
            said += " " + more.format(number(known))
        self.desk.reporter.success(said)
        for warning in result.warnings:
            self.desk.reporter.warning(with_words(in_users_language(warning)))
        self.desk.session.notice_changes()
        if not self.gone:
            self.close()

    # -------------------------------------------------------------- running and showing
    def _begin_task(self, title: str, work: object, done: object) -> None:
        cancel(self._task)
        page = self.page
        page.problem.hide()
        page.body.setEnabled(False)
        page.bring_in.setEnabled(False)
        page.progress.setValue(0)
        page.progress.show()
        page.cancel.show()
        self._task = run_in_background(title, work, done, self._failed)  # type: ignore[arg-type]
        self._task.progressChanged.connect(lambda percent: page.progress.setValue(int(percent)))

    def _failed(self, error: PlannerError) -> None:
        self._task = None
        if self.gone:
            return
        self._show()
        parts.complain(self.page.problem, error.message)

    def _cancel(self) -> None:
        cancel(self._task)
        self._task = None
        self._show()

    def _show(self) -> None:
        """Show what was read; empty before."""
        page, preview = self.page, self.preview
        page.progress.hide()
        page.cancel.hide()
        page.body.setEnabled(preview is not None)
        import_lists.fill_records(page, preview)
        import_lists.fill_cells(page, preview)
        if preview is not None:
            import_lists.fill_operations(page, preview, self.desk.session.crs)
            page.file.setText(f"<b>{escape(preview.located.file_name)}</b>")
        elif self._path is not None:
            page.file.setText(f"<b>{escape(self._path.name)}</b>")
        self._on_selected()
        good = 0 if preview is None else preview.fresh
        waiting = 0 if preview is None else len(preview.located.drafts)
        page.bring_in.setEnabled(bool(good or waiting))
        words = translate("MinePlanner", "Bring In Records ({})")
        page.bring_in.setText(words.format(number(good)))

    def unload(self) -> None:
        """Stop what runs; what was brought in stays."""
        cancel(self._task)
