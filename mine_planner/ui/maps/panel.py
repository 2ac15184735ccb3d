# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the Handed-over maps dock: the register, what is known about a map, and the import form."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QSize, Qt, QTimer

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.maps import about, arranging, layer_link, register
from mine_planner.ui.maps.accuracy_line import AccuracyLines
from mine_planner.ui.maps.empty_pages import empty_pages
from mine_planner.ui.maps.import_form import ImportForm
from mine_planner.ui.maps.map_actions import MapActions
from mine_planner.ui.maps.sigma_why import sigma_words
from mine_planner.ui.maps.tree import MapTree
from mine_planner.ui.panel import Panel
from mine_planner.ui.scans.opening import ScanDrops

if TYPE_CHECKING:
    from qgis.gui import QgsDoubleSpinBox, QgsFilterLineEdit, QgsProjectionSelectionWidget
    from qgis.PyQt.QtWidgets import (
        QComboBox,
        QGroupBox,
        QLabel,
        QProgressBar,
        QPushButton,
        QSlider,
        QSplitter,
        QStackedWidget,
        QTabWidget,
        QTextBrowser,
        QTreeWidget,
        QWidget,
    )

    from mine_planner.ui.desk import Desk

TYPING_MS = 200
SETTLE_MS = 500
"""The slider rests this long before its figure is saved: one drag, one entry in the history."""


class MapsPanel(Panel, parts.form_class("maps", "panel.ui")):  # type: ignore[misc]
    """Shows batches and maps; what is ticked is shown on the map."""

    pages: QStackedWidget
    list_page: QWidget
    form_page: QWidget
    filter_edit: QgsFilterLineEdit
    sort_box: QComboBox
    splitter: QSplitter
    list_stack: QStackedWidget
    map_tree: QTreeWidget
    tool_row: QWidget
    lower: QWidget
    title_label: QLabel
    opacity_slider: QSlider
    opacity_figure: QLabel
    detail_tabs: QTabWidget
    about_view: QTextBrowser
    findings_view: QTreeWidget
    form_title: QLabel
    form_body: QWidget
    layer_figure: QLabel
    count_figure: QLabel
    order_group: QGroupBox
    crs_widget: QgsProjectionSelectionWidget
    crs_note: QLabel
    content_box: QComboBox
    field_box: QComboBox
    batch_box: QComboBox
    source_box: QComboBox
    info_box: QComboBox
    sigma_spin: QgsDoubleSpinBox
    sigma_note: QLabel
    form_problem: QLabel
    progress_row: QWidget
    progress_bar: QProgressBar
    cancel_button: QPushButton
    discard_button: QPushButton
    import_button: QPushButton

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setupUi(self)
        parts.let_shrink(self)
        self._rows: list[register.MapRow] = []
        self._batches: list[register.BatchRow] = []
        self.tree = MapTree(self.map_tree)
        self.form = ImportForm(desk, self)
        self._typing, self._settling = (
            self._timer(TYPING_MS, self._fill),
            self._timer(SETTLE_MS, self._save_opacity),
        )
        self.actions = MapActions(desk, self)
        self.accuracy = AccuracyLines(desk, self)
        self.accuracy.counted.connect(self._show_about)
        self._dress()
        for page in empty_pages(self.actions.add, self):
            self.list_stack.addWidget(page)
        self.tree.ticked.connect(self._on_ticked)
        self.tree.chosen.connect(self._show_details)
        self.tree.dropped.connect(self._on_dropped)
        ScanDrops(desk, self)

    def _timer(self, milliseconds: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    # -------------------------------------------------------------- what the dock calls
    def reload(self) -> None:
        """Read the register anew, and bring the layers in step."""
        from mine_planner.gis import map_footprints

        with self.desk.reporter.boundary():
            self._rows = register.read_maps(self.desk.session)
            self._batches = register.read_batches(self.desk.session)
            layer_link.follow(self.desk.project, self._rows)
        self._fill()
        writable = not self.desk.session.read_only
        self.actions.add.setEnabled(writable)
        self.actions.hazard.setEnabled(writable and bool(self._rows))
        self.actions.footprints.setChecked(map_footprints.are_shown(self.desk.project))

    def forget(self) -> None:
        """Drop the form and the list of the workspace that was closed."""
        self._settling.stop()
        self.form.discard()
        self.actions.compare.end()
        self.accuracy.forget()
        self._rows, self._batches = [], []
        self.tree.fill([], "", "")
        self._show_details()

    def chosen_rows(self) -> list[str]:
        """Return the uuids of the chosen maps."""
        return self.tree.selected()

    def unload(self) -> None:
        """Take the comparison and the preview off the canvas."""
        self.actions.compare.end()
        self.form.discard()

    def rows_to_compare(self) -> list[register.MapRow]:
        """Return the chosen maps; the shown ones where none is chosen."""
        chosen = self.tree.selected()
        return [row for row in self._rows if (row.uuid in chosen if chosen else row.visible)]

    def add_vector_map(self) -> None:
        """Ask for a vector file that was handed over."""
        self.form.choose_file()

    def _dress(self) -> None:
        self.filter_edit.setShowSearchIcon(True)
        orders = (
            ("", translate("MinePlanner", "As arranged")),
            ("name", translate("MinePlanner", "By name")),
            ("sigma", translate("MinePlanner", "Best located first")),
            ("grade", translate("MinePlanner", "Best grade first")),
            ("newest", translate("MinePlanner", "Newest first")),
        )
        for value, words in orders:
            self.sort_box.addItem(words, value)
        self.map_tree.setIconSize(QSize(16, 16))
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([360, 240])
        self.about_view.document().setDocumentMargin(8)
        parts.as_heading(self.title_label)
        parts.narrow_tabs(self.detail_tabs)
        self.sigma_note.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        self.crs_note.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        self.opacity_figure.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self.opacity_figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.map_tree.itemActivated.connect(lambda _item, _column: self.zoom())
        self.filter_edit.textChanged.connect(lambda _text: self._typing.start())
        self.sort_box.currentIndexChanged.connect(lambda _index: self._fill())
        self.opacity_slider.valueChanged.connect(self._on_opacity)

    # -------------------------------------------------------------- doing
    def zoom(self) -> None:
        """Show the chosen maps on the canvas."""
        from mine_planner.store.gpkg_blob import wkb_of
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        shapes = []
        with self.desk.reporter.boundary():
            for uuid in self.tree.selected():
                row = self.desk.session.workspace.row("source_map", uuid=uuid)
                if row is not None and row["geom"] is not None:
                    shape = QgsGeometry()
                    shape.fromWkb(wkb_of(row["geom"]))
                    shapes.append(shape)
            zoom_to_shapes(self.desk, shapes)

    def show_footprints(self, visible: bool) -> None:
        """Draw footprints, or hide them."""
        from mine_planner.gis import map_footprints

        with self.desk.reporter.boundary():
            map_footprints.show_footprints(self.desk.project, self.desk.session.workspace, visible=visible)

    def arrange(self, step: int) -> None:
        """Put the chosen maps one place higher (-1) or lower (+1)."""
        with self.desk.reporter.boundary():
            arranging.step_maps(self.desk.session, self._rows, self.tree.selected(), step)

    def _on_dropped(self, uuids: list[str], batch: str, before: str) -> None:
        """Keep where maps were dropped, or a whole batch: then there are no uuids of maps."""
        with self.desk.reporter.boundary():
            if uuids:
                arranging.place_maps(self.desk.session, self._rows, uuids, batch, before or None)
            else:
                arranging.place_batch(self.desk.session, self._rows, batch, before or None)

    def _on_ticked(self, uuids: list[str], visible: bool) -> None:
        if self.desk.session.read_only:
            changed = [
                register.shown(row, visible=visible) if row.uuid in uuids else row for row in self._rows
            ]
            self._rows = changed
            layer_link.follow(self.desk.project, changed, kept=False)
            return
        with self.desk.reporter.boundary():
            register.set_visible(self.desk.session, uuids, visible=visible)

    def _on_opacity(self, percent: int) -> None:
        self.opacity_figure.setText(translate("MinePlanner", "{} %").format(number(percent)))
        chosen = self.tree.selected()
        if len(chosen) == 1:
            layer_link.preview_opacity(self.desk.project, chosen[0], percent / 100)
            self._settling.start()

    def _save_opacity(self) -> None:
        chosen = self.tree.selected()
        if len(chosen) != 1 or self.desk.session.read_only:
            return
        with self.desk.reporter.boundary():
            register.set_opacity(self.desk.session, chosen[0], self.opacity_slider.value() / 100)

    # -------------------------------------------------------------- showing
    def _fill(self) -> None:
        order = self.sort_box.currentData() or ""
        count = self.tree.fill(self._rows, self.filter_edit.text(), order, self._batches)
        self.tree.let_arrange(allowed=not order and not self.desk.session.read_only)
        self.list_stack.setCurrentIndex(0 if count else 2 if self._rows else 1)
        self._show_details()

    def _show_details(self) -> None:
        chosen = self.tree.selected()
        self.actions.enable(chosen, self.sort_box.currentData() or "")
        self.lower.setVisible(len(chosen) == 1)
        row = self.desk.session.workspace.row("source_map", uuid=chosen[0]) if len(chosen) == 1 else None
        if row is None:
            return
        titles = {item.uuid: item.name for item in self._rows}
        self.title_label.setText(f"<b>{escape(titles.get(row['uuid'], row['name']))}</b>")
        self.opacity_slider.blockSignals(True)
        self.opacity_slider.setValue(round(100 * row["opacity"]))
        self.opacity_slider.blockSignals(False)
        self.opacity_figure.setText(translate("MinePlanner", "{} %").format(number(100 * row["opacity"])))
        self._show_about()
        found = register.findings(self.desk.session, row["uuid"])
        about.show_findings(self.findings_view, found)
        self.detail_tabs.setTabText(1, translate("MinePlanner", "Findings ({})").format(number(len(found))))

    def _show_about(self) -> None:
        """Show what is known of the chosen map; also when the finds have been counted."""
        chosen = self.tree.selected()
        session = self.desk.session
        if len(chosen) != 1 or not session.is_open:
            return
        row = session.workspace.row("source_map", uuid=chosen[0])
        if row is not None:
            found = self.accuracy.of(chosen[0])
            left_out = next((item.left_out for item in self._rows if item.uuid == chosen[0]), 0)
            about.show_about(self.about_view, row, sigma_words(session, row), found, left_out)
