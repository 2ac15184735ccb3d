# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that brings a scan in, or fits one anew: scan, control points, form, verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QItemSelectionModel, QTimer

from mine_planner.gis import scan_pages
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.map_tools import point_marks
from mine_planner.ui.scans import commands, judging, layout, loading, points_model, worth
from mine_planner.ui.scans.bringing import Bringing
from mine_planner.ui.scans.map_picking import MapPicking
from mine_planner.ui.scans.opening import ScanDrops
from mine_planner.ui.scans.points_list import PointsList
from mine_planner.ui.scans.source import ScanSource
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.scan_raster import ScanFile
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.scans.source import OpenedScan

SETTLE_MS = 120
"""What is typed rests this long before the fit is reckoned again."""


class ScanWindow(PlannerWindow):
    """One scan at a time; what is entered stays until it is brought in or discarded.

    Attributes
    ----------
    scan
        The scan that is shown; None while one is being opened.
    revised
        uuid of the map that is fitted anew; empty for a new one.
    judgement
        What came of the newest reading.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.scan: ScanFile | None = None
        self.revised = ""
        self.judgement: judging.Judgement | None = None
        self.points = PointsList(self)
        self.model = points_model.PointsModel(self.points, self)
        self.commands = commands.PointCommands(self)
        self.ui = layout.ScanLayout(self, self.commands.in_order)
        self.source = ScanSource(self)
        self.picking = MapPicking(desk, self)
        self.bringing = Bringing(self)
        self._dragged: tuple[str, float, float] | None = None
        self._place_asked = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._drops = ScanDrops(desk, self)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.table.setModel(self.model)
        layout.size_columns(ui.table)
        ui.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_marks())
        ui.view.picked.connect(self.add_point)
        ui.view.chosen.connect(self.choose)
        ui.view.dragged.connect(self._on_dragged)
        ui.fields.changed.connect(self._settle.start)
        ui.fields.order_box.currentIndexChanged.connect(lambda _i: self.model.set_order(ui.fields.order))
        ui.page_spin.valueChanged.connect(self._on_page)
        ui.aside_box.toggled.connect(lambda _on: self._enable())
        ui.save_button.clicked.connect(lambda _checked=False: self.bringing.start())
        ui.cancel_button.clicked.connect(lambda _checked=False: self.bringing.cancel())
        ui.discard_button.clicked.connect(lambda _checked=False: self.close())
        self.points.changed.connect(self._on_points)
        self._settle.timeout.connect(self.judge)
        self.source.opened.connect(self._on_opened)
        self.source.failed.connect(self._on_failed)
        self.picking.picked.connect(self._on_place)
        self.picking.ended.connect(self.show_in_front)

    # -------------------------------------------------------------- which scan
    def begin_scan(self, path: Path) -> None:
        """Begin with a new scan; one that is being entered stays in front."""
        if self._is_taken():
            return
        self.revised = ""
        self.setWindowTitle(translate("MinePlanner", "Add Scan · {}").format(path.name))
        self.ui.save_button.setText(translate("MinePlanner", "Bring In"))
        loading.fill_form(self.desk.session.workspace, self.ui.fields, path)
        self.points.begin()
        self._open(path, 1)

    def begin_revision(self, map_uuid: str, path: Path) -> None:
        """Begin with a scan of the workspace, its control points and its form."""
        if self._is_taken():
            return
        self.revised = map_uuid
        kept = loading.kept_fit(self.desk.session.workspace, map_uuid)
        self.setWindowTitle(translate("MinePlanner", "Revise Fit · {}").format(kept.name))
        self.ui.save_button.setText(translate("MinePlanner", "Save New Fit"))
        loading.fill_form(self.desk.session.workspace, self.ui.fields, path)
        loading.show_kept(self.desk.session.workspace, self.ui.fields, kept)
        self.points.begin(kept.points)
        self._open(path, kept.page)

    def _is_taken(self) -> bool:
        taken = self.scan is not None and (bool(self.points.points) or self.bringing.is_running)
        if taken:
            self._complain(translate("MinePlanner", "Bring this scan in or discard it before the next one."))
        return taken

    def _open(self, path: Path, page: int) -> None:
        self.scan = None
        self.ui.problem.hide()
        self.ui.view.show_layer(None)
        self.ui.state_label.setText(translate("MinePlanner", "Opening {}…").format(path.name))
        self._enable()
        self.source.open(path, page)

    def _on_page(self, page: int) -> None:
        """Show another page; its points are others."""
        if self.scan is not None and page != self.scan.page:
            path = self.scan.path
            self.points.begin()
            self._open(path, page)

    def _on_opened(self, opened: OpenedScan) -> None:
        with self.desk.reporter.boundary():
            self.ui.view.show_layer(scan_pages.picture_layer(opened.picture, opened.scan.path.name))
            self.scan = opened.scan
            self._show_source(opened)
            if opened.beside is not None and not self.points.points and not self.revised:
                loading.take_points(self.points, self.ui.fields, opened.scan, opened.beside)
                words = translate("MinePlanner", "Control points read: {}, file: {}.")
                self.ui.state_label.setText(words.format(len(self.points.points), opened.beside_name))
            known = loading.known_words(self.desk.session.workspace, opened.sha256)
            if known and not self.revised:
                self._complain(known)
        self.judge()

    def _show_source(self, opened: OpenedScan) -> None:
        ui = self.ui
        ui.state_label.clear()
        for widget in (ui.page_label, ui.page_spin):
            widget.setVisible(opened.pages > 1)
        ui.page_spin.blockSignals(True)
        ui.page_spin.setMaximum(opened.pages)
        ui.page_spin.setValue(opened.scan.page)
        ui.page_spin.blockSignals(False)
        ui.aside_box.setChecked(False)
        ui.aside_frame.setVisible(opened.scan.old_transform is not None)

    def _on_failed(self, error: PlannerError) -> None:
        self.ui.state_label.clear()
        self._complain(error.message)

    # -------------------------------------------------------------- points
    def add_point(self, pixel_x: float, pixel_y: float) -> None:
        """Set a point on the scan, and go on to where it lies."""
        label = self.points.add(pixel_x, pixel_y)
        self.choose(label)
        if self.ui.then_map.isChecked():
            self.pick_place()
        else:
            self.commands.edit_place()

    def chosen(self) -> str:
        """Return the name of the point that is worked on; empty when none is."""
        row = self.ui.table.currentIndex().row()
        return self.points.labels()[row] if 0 <= row < len(self.points.points) else ""

    def choose(self, label: str) -> None:
        """Work on a point."""
        index = self.model.index(self.points.labels().index(label), points_model.FIRST)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.ui.table.selectionModel().setCurrentIndex(index, flags)
        self.ui.table.scrollTo(index)

    def pick_place(self) -> None:
        """Ask for the place of the chosen point on the main map; the window steps aside."""
        label = self.chosen()
        if label:
            self._place_asked = label
            self.picking.begin(label)
            self.hide()

    def _on_place(self, x: float, y: float) -> None:
        if self._place_asked in self.points.labels():
            crs = self.desk.session.crs.authid()
            self.points.change(self._place_asked, x_text=f"{x:.2f}", y_text=f"{y:.2f}", crs=crs)

    def _on_dragged(self, label: str, pixel_x: float, pixel_y: float, let_go: bool) -> None:
        if let_go:
            self._dragged = None
            self.points.change(label, pixel_x=pixel_x, pixel_y=pixel_y)
        else:
            self._dragged = (label, pixel_x, pixel_y)
            self._show_marks()

    def _on_points(self) -> None:
        self._settle.start()
        self._show_marks()
        self.commands.enable()

    # -------------------------------------------------------------- what it is worth
    def entered(self) -> judging.Entered:
        """Return what the window holds."""
        fields = self.ui.fields
        return judging.Entered(
            points=self.points.points,
            crs=QgsCoordinateReferenceSystem(fields.crs),
            axis_order=fields.order,
            operation=str(fields.operation_box.currentData() or ""),
            override_reason=fields.reason_edit.text(),
            method=fields.method,
            scale=fields.scale,
            plotting_mm=fields.plotting_mm,
        )

    def judge(self) -> None:
        """Read what is entered and show what it is worth."""
        self._settle.stop()
        if self.scan is None or not self.desk.session.is_open:
            return
        fields, target = self.ui.fields, self.desk.session.crs
        found = judging.judge(self.desk.session.workspace, target, self.scan, self.entered())
        if loading.offer_operations(fields, target, [(point.x, point.y) for point in found.read.points]):
            found = judging.judge(self.desk.session.workspace, target, self.scan, self.entered())
        self.judgement = found
        self.model.show_assessment(found.assessment, found.read.problems)
        fields.suggest(found.suggestion)
        refused = bool(found.refused or fields.reason_edit.text().strip())
        fields.show_row(fields.reason_edit, refused)
        shown = found.assessment if self.points.points else None
        self.ui.verdict.setText(worth.worth_html(shown, parts.tint(self, 0.7)))
        self._show_marks()
        self._enable()

    def _states(self) -> dict[str, str]:
        problems = self.model.problems
        states: dict[str, str] = {}
        for point in self.points.points:
            state = point_marks.WORST if point.label == self.model.worst else point_marks.GOOD
            state = point_marks.OPEN if point.label in problems else state
            states[point.label] = state if point.enabled else point_marks.OFF
        return states

    def _show_marks(self) -> None:
        states, chosen = self._states(), self.chosen()
        places: dict[str, Any] = {p.label: (p.pixel_x, p.pixel_y) for p in self.points.points}
        if self._dragged is not None:
            places[self._dragged[0]] = self._dragged[1:]
        marks = [(label, *place, states[label]) for label, place in places.items()]
        self.ui.view.show_marks(marks, chosen)
        if self.judgement is not None:
            known = {k: v for k, v in self.judgement.places.items() if k in states}
            self.picking.show_places(known, states, chosen)

    def _enable(self) -> None:
        busy = self.bringing.is_running
        ready = self.scan is not None and self.judgement is not None and self.judgement.assessment.is_ready
        aside = self.scan is None or self.scan.old_transform is None or self.ui.aside_box.isChecked()
        self.ui.save_button.setEnabled(ready and aside and not busy)
        for widget in (
            self.ui.view,
            self.ui.table,
            self.ui.fields,
            self.ui.discard_button,
            self.ui.page_spin,
        ):
            widget.setEnabled(not busy)
        self.commands.enable()

    def show_busy(self) -> None:
        """Follow whether the scan is being brought in."""
        for widget in (self.ui.progress, self.ui.cancel_button):
            widget.setVisible(self.bringing.is_running)
        self._enable()

    def _complain(self, sentence: str) -> None:
        parts.complain(self.ui.problem, sentence)

    def unload(self) -> None:
        """Take everything off the canvas and stop what runs."""
        self._settle.stop()
        self.bringing.cancel()
        self.picking.ended.disconnect(self.show_in_front)
        self.picking.unload()
        self.ui.view.unload()
        self.source.unload()
