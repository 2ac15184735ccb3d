# SPDX-License-Identifier: GPL-2.0-or-later
"""The small window that asks what a map says about a row, an outline or a landmark that was traced."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.gis import scan_layers, scan_traces
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.maps.words import CONTENTS, said
from mine_planner.ui.scans.device_rows import DeviceRows
from mine_planner.ui.scans.tracing import ScanTracing, corridor_words
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class TraceWindow(PlannerWindow):
    """Steps aside while something is drawn, asks, saves, and goes on to the next.

    Attributes
    ----------
    map_uuid, kind
        What is traced over, and whether it is a row, an outline or a landmark.
    shape
        What was drawn (shapely, workspace's CRS); None while it is being drawn.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.map_uuid = ""
        self.kind = scan_traces.ROW
        self.shape: Any = None
        self.tracing = ScanTracing(desk, self)
        self._build()
        self._lay_out()
        self.tracing.drawn.connect(self._on_drawn)
        self.tracing.given_up.connect(self.close)

    def _build(self) -> None:
        self.heading = QLabel(self)
        self.label_edit = QLineEdit(self)
        self.content_box = QComboBox(self)
        for value in scan_traces.CONTENTS:
            self.content_box.addItem(said(CONTENTS, value), value)
        self.spacing_spin = QgsDoubleSpinBox(self)
        self.spacing_spin.setDecimals(1)
        self.spacing_spin.setRange(0.0, 1000.0)
        self.spacing_spin.setSuffix(translate("MinePlanner", " m"))
        self.spacing_spin.setSpecialValueText(translate("MinePlanner", "Not stated"))
        self.devices = DeviceRows(self)
        self.remark_edit = QLineEdit(self)
        self.problem = QLabel(self)
        self.next_box = QCheckBox(translate("MinePlanner", "Then trace the next one"), self)
        self.next_box.setChecked(True)
        self.save_button = QPushButton(translate("MinePlanner", "Save"), self)
        self.save_button.setDefault(True)
        self.discard_button = QPushButton(translate("MinePlanner", "Discard"), self)
        self.discard_button.setAutoDefault(False)
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.discard_button.clicked.connect(lambda _checked=False: self.close())

    def _lay_out(self) -> None:
        parts.as_heading(self.heading)
        self.heading.setContentsMargins(0, 0, 0, 4)
        parts.as_complaint(self.problem)
        self.problem.setWordWrap(True)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(8)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in (
            (translate("MinePlanner", "Name"), self.label_edit),
            (translate("MinePlanner", "The map says"), self.content_box),
            (translate("MinePlanner", "Devices"), self.devices),
            (translate("MinePlanner", "Spacing"), self.spacing_spin),
            (translate("MinePlanner", "Remark"), self.remark_edit),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, 4, 0, 0)
            field.setAccessibleName(words)
            self.form.addRow(label, field)
        row = QHBoxLayout()
        row.addWidget(self.next_box)
        row.addStretch(1)
        row.addWidget(self.discard_button)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addLayout(self.form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(row)
        self.resize(430, 300)

    # -------------------------------------------------------------- drawing
    def begin(self, map_uuid: str, kind: str) -> None:
        """Begin to trace; the window comes back when something was drawn."""
        self.map_uuid, self.kind, self.shape = map_uuid, kind, None
        self.setWindowTitle(_title(kind))
        self.hide()
        self.tracing.begin(kind)

    def _on_drawn(self, shape: Any) -> None:
        with self.desk.reporter.boundary():
            self._ask(shape)

    def _ask(self, shape: Any) -> None:
        workspace = self.desk.session.workspace
        corridor = scan_traces.corridor(workspace, self.map_uuid, shape)
        row = scan_traces.scan_map(workspace, self.map_uuid)
        self.shape = shape
        self.tracing.show_corridor(shape, corridor)
        grade = f"{row['sourcereliability']}{row['inforeliability']}"
        words = translate("MinePlanner", "<b>{}</b> · {} · corridor: {}")
        self.heading.setText(words.format(escape(row["name"]), grade, corridor_words(corridor)))
        landmark, outline = self.kind == scan_traces.LANDMARK, self.kind == scan_traces.OUTLINE
        label = "" if landmark else scan_traces.next_label(workspace, self.map_uuid, self.kind)
        self.label_edit.setText(label)
        self.label_edit.setPlaceholderText(
            translate("MinePlanner", "As a team would find it: bridge, tower, corner of wall")
            if landmark
            else ""
        )
        self._show(self.content_box, outline)
        self._show(self.devices, not landmark)
        self._show(self.spacing_spin, self.kind == scan_traces.ROW)
        self.devices.begin(workspace)
        self.spacing_spin.setValue(0.0)
        self.remark_edit.clear()
        self.problem.hide()
        self.layout().activate()
        self.resize(max(self.width(), 430), self.sizeHint().height())
        if not self.isVisible():
            self._step_aside()
        self.show_in_front()
        self.label_edit.setFocus()
        self.label_edit.selectAll()

    def _step_aside(self) -> None:
        """Stand in the lower right corner of the map, where it hides least of what was drawn."""
        canvas = self.desk.canvas
        corner = canvas.mapToGlobal(canvas.rect().bottomRight())
        self.move(corner.x() - self.width() - 12, corner.y() - self.height() - 40)

    def _show(self, field: QWidget, visible: bool) -> None:
        field.setVisible(visible)
        self.form.labelForField(field).setVisible(visible)

    # -------------------------------------------------------------- saving
    def trace(self) -> scan_traces.Trace:
        """Return what was traced and entered."""
        landmark = self.kind == scan_traces.LANDMARK
        return scan_traces.Trace(
            kind=self.kind,
            shape=self.shape,
            label=self.label_edit.text(),
            content=self.content_box.currentData(),
            devices=() if landmark else self.devices.devices(),
            spacing_m=self.spacing_spin.value() or None,
            remark=self.remark_edit.text(),
        )

    def save(self) -> None:
        """Save it as evidence of its map; what is wrong is said and nothing is lost."""
        if self.shape is None:
            return
        session = self.desk.session
        map_uuid, kind = self.map_uuid, self.kind
        try:
            with session.action(_title(kind)) as action:
                scan_traces.save_trace(action, session.workspace, map_uuid, self.trace())
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        table = scan_traces.TABLES[kind]
        scan_layers.show_traced(self.desk.project, session.workspace, map_uuid, table)
        self.tracing.stop()
        if self.next_box.isChecked():
            self.begin(map_uuid, kind)
        else:
            self.close()

    def unload(self) -> None:
        """Take everything off the canvas."""
        self.tracing.unload()


def _title(kind: str) -> str:
    return {
        scan_traces.ROW: translate("MinePlanner", "Trace Row"),
        scan_traces.OUTLINE: translate("MinePlanner", "Trace Outline"),
        scan_traces.LANDMARK: translate("MinePlanner", "Trace Landmark"),
    }[kind]
