# SPDX-License-Identifier: GPL-2.0-or-later
"""The form for a vector map that comes in: what is in the file, what it says, how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProviderRegistry
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from mine_planner import settings
from mine_planner.background import run_in_background
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.maps.words import CONTENTS, INFO_GRADES, SOURCE_GRADES, said, within

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.map_import_values import ImportResult, MapOrder
    from mine_planner.gis.sources import SourceFeatures, SourceFile
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.panel import MapsPanel

_FIELD_HINTS = ("sheet", "map", "mapsheet", "source", "name")


@dataclass(frozen=True)
class ReadMap:
    """A file that was read and waits for the planner's word."""

    path: Path
    source: SourceFile
    layers: list[SourceFeatures]


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
        self._task: BackgroundTask[object] | None = None
        for value in CONTENTS:
            ui.content_box.addItem(said(CONTENTS, value), value)
        for value in SOURCE_GRADES:
            ui.source_box.addItem(said(SOURCE_GRADES, value), value)
        for value in INFO_GRADES:
            ui.info_box.addItem(said(INFO_GRADES, value), value)
        parts.as_heading(ui.form_title)
        parts.as_complaint(ui.form_problem)
        ui.sigma_spin.valueChanged.connect(lambda _value: self._show_sigma())
        ui.import_button.clicked.connect(lambda _checked=False: self.bring_in())
        ui.discard_button.clicked.connect(lambda _checked=False: self.discard())
        ui.cancel_button.clicked.connect(lambda _checked=False: self._cancel())

    # -------------------------------------------------------------- choose and read
    def choose_file(self) -> None:
        """Ask for a file and read it."""
        name, _ = QFileDialog.getOpenFileName(
            self._desk.window,
            translate("MinePlanner", "Add Handed-over Map"),
            settings.load().last_folder,
            QgsProviderRegistry.instance().fileVectorFilters(),
        )
        if name:
            settings.save(replace(settings.load(), last_folder=str(Path(name).parent)))
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file in the background and show what is in it."""
        self._begin(translate("MinePlanner", "<b>{}</b> is being read…").format(path.name))

        def work(_progress: Progress) -> ReadMap:
            from mine_planner.gis import sources

            source, layers = sources.read_file(path)
            return ReadMap(path, source, layers)

        title = translate("MinePlanner", "Read {}").format(path.name)
        self._task = run_in_background(title, work, self._show, self._give_up)

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
        self._read, self._task = read, None
        ui = self._ui
        ui.form_title.setText(f"<b>{read.path.name}</b>")
        ui.form_body.setEnabled(True)
        ui.import_button.setEnabled(True)
        ui.layer_figure.setText(", ".join(layer.layer for layer in read.layers if layer.ids))
        total = sum(len(layer.ids) for layer in read.layers)
        bare = sum(blob is None for layer in read.layers for blob in layer.wkb)
        words = translate("MinePlanner", "{}, of these {} without geometry")
        ui.count_figure.setText(words.format(number(total), number(bare)) if bare else number(total))
        self._show_crs(next((layer.crs for layer in read.layers if layer.ids), None))
        self._fill_fields(read)
        self._fill_batches(read)
        ui.source_box.setCurrentIndex(ui.source_box.findData("F"))
        ui.info_box.setCurrentIndex(ui.info_box.findData("6"))
        ui.sigma_spin.setValue(0)
        self._show_sigma()
        ui.content_box.setFocus()

    def _show_crs(self, crs: QgsCoordinateReferenceSystem | None) -> None:
        known = crs is not None and crs.isValid()
        self._ui.crs_widget.setEnabled(not known)
        if known:
            self._ui.crs_widget.setCrs(crs)
            words = translate("MinePlanner", "As the file says.")
        else:
            words = translate(
                "MinePlanner", "The file does not say its CRS: choose it, or ask who handed it over."
            )
        self._ui.crs_note.setText(words)

    def _fill_fields(self, read: ReadMap) -> None:
        """Offer the fields; one whose name speaks of maps and that has few values comes first."""
        box = self._ui.field_box
        box.clear()
        box.addItem(translate("MinePlanner", "None: the file is one map"), "")
        names = list(dict.fromkeys(n for layer in read.layers for row in layer.attributes[:1] for n in row))
        for name in names:
            box.addItem(name, name)
        hints = [n for hint in _FIELD_HINTS[:3] for n in names if hint in n.casefold()]
        box.setCurrentIndex(box.findData(hints[0]) if hints else 0)

    def _fill_batches(self, read: ReadMap) -> None:
        box = self._ui.batch_box
        box.clear()
        box.addItems([row["name"] for row in self._desk.session.workspace.rows("batch")])
        box.setCurrentText(read.path.stem)

    def _show_sigma(self) -> None:
        """Say what the sigma means on the ground, or which figure is taken where it is not known."""
        from mine_planner.store import authority, maps

        sigma = self._ui.sigma_spin.value()
        if sigma > 0:
            self._ui.sigma_note.setText(within(sigma))
            return
        worst = authority.number(self._desk.session.workspace, maps.WORST_SIGMA_KEY)
        if worst is None:
            words = translate(
                "MinePlanner", "The authority has set no worst figure: enter how far positions may be off."
            )
        else:
            words = translate("MinePlanner", "Not known: the authority's worst figure is taken, {}.").format(
                within(worst)
            )
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
        )

    def bring_in(self) -> None:
        """Write the map into the workspace in the background, through a connection of its own."""
        read, path = self._read, self._desk.session.path
        if read is None or path is None:
            return
        order = self.order()
        chosen = self._ui.crs_widget.crs()
        layers = [item if item.crs.isValid() else replace(item, crs=chosen) for item in read.layers]
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
                return map_import.import_map(workspace, read.source, layers, order, step)
            finally:
                workspace.close()

        title = translate("MinePlanner", "Bring in {}").format(read.path.name)
        self._task = run_in_background(title, work, self._done, self._failed)
        self._task.progressChanged.connect(lambda percent: self._ui.progress_bar.setValue(int(percent)))

    def _done(self, result: ImportResult) -> None:
        self._task = None
        for warning in result.warnings:
            self._desk.reporter.warning(warning)
        words = translate(
            "MinePlanner", "{} features came in as {} maps; {} repaired, {} left out with the reason."
        )
        figures = (result.imported, result.maps, result.repaired, result.skipped)
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
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._ui.form_body.setEnabled(True)
        self._ui.import_button.setEnabled(True)
        self._ui.progress_row.hide()

    def discard(self) -> None:
        """Close the form; nothing was written."""
        if self._task is not None:
            self._task.cancel()
        self._close()

    def _close(self) -> None:
        self._read, self._task = None, None
        self._ui.pages.setCurrentWidget(self._ui.list_page)
        self.closed.emit()
