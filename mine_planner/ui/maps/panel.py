# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the Handed-over maps dock: the register, what is known about a map, and the import form."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.empty_page import EmptyPage
from mine_planner.ui.maps import about, hazards, layer_link, register
from mine_planner.ui.maps.import_form import ImportForm
from mine_planner.ui.maps.tree import MapTree
from mine_planner.ui.maps.weighing import Weighing
from mine_planner.ui.panel import Panel

if TYPE_CHECKING:
    from qgis.gui import QgsDoubleSpinBox, QgsFilterLineEdit, QgsProjectionSelectionWidget
    from qgis.PyQt.QtWidgets import (
        QComboBox,
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
        self.tree = MapTree(self.map_tree)
        self.form = ImportForm(desk, self)
        self._typing = self._timer(TYPING_MS, self._fill)
        self._settling = self._timer(SETTLE_MS, self._save_opacity)
        self.weighing = Weighing(desk, self)
        self._build_actions()
        self._fill_tool_row()
        self._dress()
        self._add_empty_pages()
        self.tree.ticked.connect(self._on_ticked)
        self.tree.chosen.connect(self._show_details)

    def _timer(self, milliseconds: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    # -------------------------------------------------------------- what the dock calls
    def reload(self) -> None:
        """Read the register anew, and bring the layers in step."""
        with self.desk.reporter.boundary():
            self._rows = register.read_maps(self.desk.session)
            layer_link.follow(self.desk.project, self._rows)
        self._fill()
        writable = not self.desk.session.read_only
        self.add_action.setEnabled(writable)
        self.hazard_action.setEnabled(writable and bool(self._rows))

    def forget(self) -> None:
        """Drop the form and the list of the workspace that was closed."""
        self._settling.stop()
        self.form.discard()
        self._rows = []
        self.tree.fill([], "", "")
        self._show_details()

    def chosen_rows(self) -> list[str]:
        """Return the uuids of the chosen maps."""
        return self.tree.selected()

    def add_vector_map(self) -> None:
        """Ask for a vector file that was handed over."""
        self.form.choose_file()

    # -------------------------------------------------------------- building
    def _build_actions(self) -> None:
        self.add_action = parts.action(
            self,
            translate("MinePlanner", "Add Map"),
            "add_map",
            translate("MinePlanner", "Bring in a vector file that was handed over, graded"),
            self.add_vector_map,
            "Ctrl+N",
        )
        self.zoom_action = parts.action(
            self,
            translate("MinePlanner", "Zoom to Map"),
            "zoom",
            translate("MinePlanner", "Show the chosen maps on the canvas and flash their footprints"),
            self.zoom,
            "Ctrl+J",
        )
        find = parts.action(
            self,
            translate("MinePlanner", "Filter"),
            "filter",
            translate("MinePlanner", "Go to the filter"),
            self.filter_edit.setFocus,
            QKeySequence.StandardKey.Find,
        )
        self.hazard_action = parts.action(
            self,
            translate("MinePlanner", "Compute Hazards"),
            "hazard",
            translate("MinePlanner", "Compute hazard areas from all maps; what stands never shrinks by it"),
            lambda: hazards.compute_hazards(self.desk),
        )
        self.addActions([self.add_action, self.zoom_action, self.hazard_action, find])

    def _fill_tool_row(self) -> None:
        row = self.tool_row
        row.layout().addWidget(parts.button(row, self.add_action, with_text=True))
        line = QFrame(row)
        line.setFrameShape(QFrame.Shape.VLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        line.setFixedWidth(6)
        row.layout().addWidget(line)
        row.layout().addWidget(parts.button(row, self.zoom_action))
        row.layout().addWidget(self.weighing.button)
        row.layout().addStretch(1)
        row.layout().addWidget(parts.button(row, self.hazard_action, with_text=True))

    def _dress(self) -> None:
        self.filter_edit.setShowSearchIcon(True)
        orders = (
            ("", translate("MinePlanner", "As handed over")),
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

    def _add_empty_pages(self) -> None:
        empty = EmptyPage(
            "add_map",
            translate("MinePlanner", "No maps yet"),
            translate(
                "MinePlanner", "Bring in what was handed over: KML, GPX, DXF, shapefile, GeoJSON, GeoPackage."
            ),
            [self.add_action],
            self,
        )
        nothing = EmptyPage(
            "filter",
            translate("MinePlanner", "No map matches"),
            translate("MinePlanner", "Empty the filter to see all maps."),
            [],
            self,
        )
        self.list_stack.addWidget(empty)
        self.list_stack.addWidget(nothing)

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

    def _on_ticked(self, uuids: list[str], visible: bool) -> None:
        if self.desk.session.read_only:
            changed = [
                register.shown(row, visible=visible) if row.uuid in uuids else row for row in self._rows
            ]
            self._rows = changed
            layer_link.follow(self.desk.project, changed)
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
        count = self.tree.fill(self._rows, self.filter_edit.text(), self.sort_box.currentData() or "")
        self.list_stack.setCurrentIndex(0 if count else 2 if self._rows else 1)
        self._show_details()

    def _show_details(self) -> None:
        chosen = self.tree.selected()
        self.zoom_action.setEnabled(bool(chosen))
        self.weighing.button.setEnabled(bool(chosen) and not self.desk.session.read_only)
        self.lower.setVisible(len(chosen) == 1)
        row = self.desk.session.workspace.row("source_map", uuid=chosen[0]) if len(chosen) == 1 else None
        if row is None:
            return
        self.title_label.setText(f"<b>{escape(row['name'])}</b>")
        self.opacity_slider.blockSignals(True)
        self.opacity_slider.setValue(round(100 * row["opacity"]))
        self.opacity_slider.blockSignals(False)
        self.opacity_figure.setText(translate("MinePlanner", "{} %").format(number(100 * row["opacity"])))
        about.show_about(self.about_view, row)
        found = register.findings(self.desk.session, row["uuid"])
        about.show_findings(self.findings_view, found)
        self.detail_tabs.setTabText(1, translate("MinePlanner", "Findings ({})").format(number(len(found))))
