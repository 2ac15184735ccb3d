# SPDX-License-Identifier: GPL-2.0-or-later
"""The window for contamination that no map shows: drawn or a point, with its own evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDateEdit, QgsDoubleSpinBox
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot
from mine_planner.ui.hazards import words
from mine_planner.ui.hazards.drawing import ContaminationDrawing
from mine_planner.ui.map_tools.bands import RED, Bands, Ink
from mine_planner.ui.progress.words import code_names
from mine_planner.ui.tasks.words import said
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.store.hazard_values import Contamination
    from mine_planner.ui.desk import Desk


class ContaminationWindow(PlannerWindow):
    """A form; the ground comes from the map or from a point with a radius."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "New Contamination"))
        self.resize(600, 500)
        self._drawn: Any = None
        self._bands = Bands(desk)
        self.drawing = ContaminationDrawing(desk, self)
        self._make_fields()
        self._lay_out()
        self._fill()
        self._connect()

    # -------------------------------------------------------------- building
    def _make_fields(self) -> None:
        tr = translate
        self.class_box, self.evidence_box, self.device_box = QComboBox(self), QComboBox(self), QComboBox(self)
        self.crs_box = QComboBox(self)
        self.crs_box.setEditable(True)
        self.draw_button = QPushButton(parts.icon("draw_task"), tr("MinePlanner", "Draw on Map"), self)
        self.draw_button.setToolTip(
            translate("MinePlanner", "Draw the outline on the map; right click ends it")
        )
        self.ground_label = QLabel(tr("MinePlanner", "Nothing drawn yet; or enter a point below"), self)
        self.x_edit, self.y_edit = QLineEdit(self), QLineEdit(self)
        self.x_edit.setPlaceholderText(tr("MinePlanner", "Easting or longitude"))
        self.y_edit.setPlaceholderText(tr("MinePlanner", "Northing or latitude"))
        self.radius_spin = QgsDoubleSpinBox(self)
        self.radius_spin.setDecimals(0)
        self.radius_spin.setMaximum(20_000)
        self.radius_spin.setSuffix(translate("MinePlanner", " m"))
        self.radius_spin.setShowClearButton(False)
        self.radius_spin.setToolTip(
            tr("MinePlanner", "How far items may lie from the point, with the error of its position")
        )
        self.count_spin = QSpinBox(self)
        self.count_spin.setMaximum(10_000_000)
        self.count_spin.setSpecialValueText(tr("MinePlanner", "Number not known"))
        self._make_words()

    def _make_words(self) -> None:
        tr = translate
        self.flags = {
            "tripwire": QCheckBox(tr("MinePlanner", "Tripwires"), self),
            "anti_lift": QCheckBox(tr("MinePlanner", "Anti-lift devices"), self),
            "booby_trap": QCheckBox(tr("MinePlanner", "Booby traps"), self),
        }
        self.seen_edit, self.who_edit, self.id_edit = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.seen_edit.setPlaceholderText(tr("MinePlanner", "What was seen and by whom; no names of persons"))
        self.who_edit.setPlaceholderText(tr("MinePlanner", "A role, for example: Survey team 2 leader"))
        self.id_edit.setPlaceholderText(tr("MinePlanner", "Only if the authority has registered it"))
        self.day_edit = QgsDateEdit(self)
        self.day_edit.setAllowNull(False)
        self.day_edit.setDate(QDate.currentDate())

    def _lay_out(self) -> None:
        tr = translate
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("MinePlanner", "Class"), (self.class_box,)),
            (tr("MinePlanner", "Ground"), (self.draw_button, self.ground_label)),
            (tr("MinePlanner", "Or a point"), (self.x_edit, self.y_edit)),
            (tr("MinePlanner", "Point given in"), (self.crs_box,)),
            (tr("MinePlanner", "Items within"), (self.radius_spin,)),
            (tr("MinePlanner", "Evidence"), (self.evidence_box,)),
            (tr("MinePlanner", "What was seen"), (self.seen_edit,)),
            (tr("MinePlanner", "Seen on"), (self.day_edit,)),
            (tr("MinePlanner", "Devices"), (self.device_box, self.count_spin)),
            (tr("MinePlanner", "Warnings"), tuple(self.flags.values())),
            (tr("MinePlanner", "Entered by"), (self.who_edit,)),
            (tr("MinePlanner", "IMSMA id"), (self.id_edit,)),
        )
        for text, fields in rows:
            fields[0].setAccessibleName(text)
            form.addRow(text, fields[0] if len(fields) == 1 else _beside(fields))
        self._add_foot(form)

    def _add_foot(self, form: QFormLayout) -> None:
        tr = translate
        self.problem = QLabel(self)
        parts.as_complaint(self.problem)
        self.problem.setWordWrap(True)
        self.save_button = QPushButton(tr("MinePlanner", "Save Hazard Area"), self)
        self.save_button.setToolTip(translate("MinePlanner", "Save the area as hazard with its evidence"))
        note = QLabel(
            tr(
                "MinePlanner",
                "It counts as hazard at once. No computation replaces or shrinks it.",
            ),
            self,
        )
        note.setWordWrap(True)
        note.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(note)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addLayout(foot(self, self.save_button))

    def _fill(self) -> None:
        workspace = self.desk.session.workspace
        for value in words.CLASSES:
            self.class_box.addItem(said(words.CLASSES, value), value)
        for kind in ("direct", "indirect"):
            for code, label in code_names(workspace, f"evidence_{kind}"):
                text = translate("MinePlanner", "{} ({})").format(label, said(words.EVIDENCE, kind).lower())
                self.evidence_box.addItem(text, (kind, code, label))
        self.evidence_box.insertItem(0, translate("MinePlanner", "Choose what speaks for it"), None)
        self.evidence_box.setCurrentIndex(0)
        self.device_box.addItem(translate("MinePlanner", "Not known"), "")
        for code, label in code_names(workspace, "device_category"):
            if code != "unknown":
                self.device_box.addItem(label, code)
        for crs in dict.fromkeys((self.desk.session.crs.authid(), "EPSG:4326")):
            self.crs_box.addItem(crs, crs)

    def _connect(self) -> None:
        self.draw_button.clicked.connect(lambda _checked=False: self._begin_drawing())
        self.drawing.drawn.connect(self._on_drawn)
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        for button in (self.draw_button, self.save_button):
            button.setAutoDefault(False)

    # -------------------------------------------------------------- doing
    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.drawing.unload()
        self._bands.clear()

    def _begin_drawing(self) -> None:
        self.drawing.begin()

    def _on_drawn(self, shape: Any) -> None:
        self._drawn = shape
        self._bands.clear()
        self._bands.show(shape, Ink(RED))
        self.ground_label.setText(
            translate("MinePlanner", "Drawn, {}").format(square_metres(float(shape.area)))
        )
        self.show_in_front()

    def save(self) -> None:
        """Save the hazard area with its evidence as one action."""
        try:
            uuid = self._save()
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self.problem.hide()
        self._bands.clear()
        self._drawn = None
        self.ground_label.setText(translate("MinePlanner", "Saved; draw the next one, or close"))
        self.seen_edit.clear()
        row = self.desk.session.workspace.row("hazard_area", uuid=uuid)
        self.desk.reporter.success(
            translate("MinePlanner", "Hazard area {} is saved and counts at once.").format(row["code"])
        )

    def _save(self) -> str:
        from mine_planner.store.hazards import HazardStore

        session = self.desk.session
        entry = self._entry()
        with session.action(translate("MinePlanner", "Enter new contamination")) as action:
            return HazardStore(session.workspace).enter(action, entry)

    def _entry(self) -> Contamination:
        from mine_planner.store.hazard_values import Contamination

        evidence = self.evidence_box.currentData()
        if evidence is None:
            raise InputError(translate("MinePlanner", "The kind of evidence is not chosen: choose one."))
        if self.day_edit.date() > QDate.currentDate():
            raise InputError(translate("MinePlanner", "The day lies in the future: correct it."))
        kind, _code, label = evidence
        seen = self.seen_edit.text().strip()
        device, count = str(self.device_box.currentData() or ""), self.count_spin.value()
        ground, margin = self._ground()
        return Contamination(
            ground=ground,
            areatype=str(self.class_box.currentData()),
            direct=kind == "direct",
            evidence_words=f"{label}: {seen}" if seen else "",
            day=self.day_edit.date().toString("yyyy-MM-dd"),
            person=self.who_edit.text(),
            margin_m=margin,
            devices=({"type": device or "unknown", "count": count},) if device or count else (),
            official=bool(self.id_edit.text().strip()),
            imsma_id=self.id_edit.text(),
            **{name: box.isChecked() for name, box in self.flags.items()},
        )

    def _ground(self) -> tuple[Any, float | None]:
        """Return what was drawn, widened by the radius; or a disc around the point; drawn outwards."""
        import shapely

        from mine_planner.domain.disc_union import outward_radius
        from mine_planner.gis.progress_points import point_of_text

        radius = self.radius_spin.value()
        x, y = self.x_edit.text().strip(), self.y_edit.text().strip()
        shape = self._drawn
        if shape is None:
            if not (x and y):
                raise InputError(
                    translate("MinePlanner", "There is no ground: draw it on the map, or enter a point.")
                )
            if radius <= 0:
                raise InputError(
                    translate("MinePlanner", "A point has no ground: enter how far items may lie from it.")
                )
            crs = self.crs_box.currentText().strip()
            shape = shapely.Point(point_of_text(x, y, crs, self.desk.session.crs))
        if radius <= 0:
            return shape, None
        return shapely.buffer(shape, outward_radius(radius, 8, line=True), quad_segs=8), radius


def _beside(fields: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    for field in fields:
        row.addWidget(field, 1 if isinstance(field, QLineEdit) else 0)
    row.setStretch(len(fields) - 1, 1)
    return row
