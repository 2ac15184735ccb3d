# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of the form beside a scan and how they lie; what they mean is in :mod:`.fields`."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsDateEdit, QgsDoubleSpinBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.maps.words import INFO_GRADES, SOURCE_GRADES, said

USUAL_SCALES = (10_000, 25_000, 50_000, 100_000, 200_000)


class FieldsLayout(QWidget):
    """Builds the widgets, in three headed groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._build()
        self._dress()

    def _build(self) -> None:
        self.form = QFormLayout(self)
        self.form.setContentsMargins(10, 6, 10, 6)
        self.form.setHorizontalSpacing(8)
        self.form.setVerticalSpacing(5)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._build_coordinates()
        self._build_paper()
        self._build_trust()

    def _build_coordinates(self) -> None:
        self._heading(translate("MinePlanner", "Coordinates on the sheet"))
        self.crs_widget = QgsProjectionSelectionWidget(self)
        self.crs_widget.crsChanged.connect(
            lambda crs: self.crs_widget.setToolTip(crs.userFriendlyIdentifier())
        )
        self.crs_widget.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs_widget.setNotSetText(translate("MinePlanner", "Not known yet"))
        self.crs_widget.setCrs(QgsCoordinateReferenceSystem())
        self.suggest_button = QPushButton(self)
        self.suggest_button.setAutoDefault(False)
        self.suggest_button.hide()
        self.order_box = QComboBox(self)
        for data, words in (
            ("", translate("MinePlanner", "Recognise from the figures")),
            ("north_first", translate("MinePlanner", "Northing first (X = northing)")),
            ("east_first", translate("MinePlanner", "Easting first")),
        ):
            self.order_box.addItem(words, data)
        self.operation_box = QComboBox(self)
        self.operation_box.addItem(translate("MinePlanner", "None needed"), "")
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setPlaceholderText(translate("MinePlanner", "Why it is used all the same"))
        self._row(translate("MinePlanner", "CRS"), self.crs_widget)
        self.form.addRow(self.suggest_button)
        self._row(translate("MinePlanner", "Order"), self.order_box)
        self._row(translate("MinePlanner", "Datum"), self.operation_box)
        self._row(translate("MinePlanner", "Override"), self.reason_edit)
        self.show_row(self.reason_edit, False)
        self.show_row(self.suggest_button, False)
        self.method_box = QComboBox(self)
        for data, words in _methods():
            self.method_box.addItem(words, data)
        self._row(translate("MinePlanner", "Fit"), self.method_box)

    def _build_paper(self) -> None:
        self._heading(translate("MinePlanner", "The paper"))
        self.name_edit = QLineEdit(self)
        self.batch_box = QComboBox(self)
        self.batch_box.setEditable(True)
        self.scale_box = QComboBox(self)
        self.scale_box.setEditable(True)
        self.scale_box.addItem("")
        self.scale_box.addItems([f"1:{number(scale)}" for scale in USUAL_SCALES])
        self.scale_box.lineEdit().setPlaceholderText(translate("MinePlanner", "As printed, such as 1:25,000"))
        self.plotting_spin = QgsDoubleSpinBox(self)
        self.plotting_spin.setDecimals(1)
        self.plotting_spin.setRange(0.0, 50.0)
        self.plotting_spin.setSingleStep(0.1)
        self.plotting_spin.setSuffix(translate("MinePlanner", " mm"))
        self.plotting_spin.setClearValue(0.0)
        self.sheet_edit = QLineEdit(self)
        self.edition_edit = QLineEdit(self)
        self._row(translate("MinePlanner", "Name"), self.name_edit)
        self._row(translate("MinePlanner", "Batch"), self.batch_box)
        self._row(translate("MinePlanner", "Scale"), self.scale_box)
        self._row(translate("MinePlanner", "Plotting"), self.plotting_spin)
        self._row(translate("MinePlanner", "Sheet"), self.sheet_edit)
        self._row(translate("MinePlanner", "Edition"), self.edition_edit)
        self.plotting_spin.setToolTip(
            translate(
                "MinePlanner",
                "How far off things were drawn on the paper; read with the scale, part of sigma",
            )
        )

    def _build_trust(self) -> None:
        self._heading(translate("MinePlanner", "Where it comes from"))
        self.source_box, self.info_box = QComboBox(self), QComboBox(self)
        for value in SOURCE_GRADES:
            self.source_box.addItem(said(SOURCE_GRADES, value), value)
        for value in INFO_GRADES:
            self.info_box.addItem(said(INFO_GRADES, value), value)
        self.from_edit = QLineEdit(self)
        self.from_edit.setPlaceholderText(translate("MinePlanner", "Office or role; no names of persons"))
        self.received_date = QgsDateEdit(self)
        self.received_date.setAllowNull(True)
        self.received_date.setNullRepresentation(translate("MinePlanner", "Not known"))
        self.received_date.setCalendarPopup(True)
        self.received_date.clear()
        self._row(translate("MinePlanner", "Source"), self.source_box)
        self._row(translate("MinePlanner", "Information"), self.info_box)
        self._row(translate("MinePlanner", "From"), self.from_edit)
        self._row(translate("MinePlanner", "Received"), self.received_date)
        self.decided_edit = QLineEdit(self)
        self.why_edit = QLineEdit(self)
        self.decided_edit.setPlaceholderText(translate("MinePlanner", "Role, such as operations officer"))
        self.why_edit.setPlaceholderText(translate("MinePlanner", "What is better about the new fit"))
        self._row(translate("MinePlanner", "Decided by"), self.decided_edit)
        self._row(translate("MinePlanner", "Reason"), self.why_edit)

    def _heading(self, words: str) -> None:
        label = QLabel(f"<b>{words}</b>", self)
        label.setContentsMargins(0, 6, 0, 2)
        self.form.addRow(label)

    def show_row(self, field: QWidget, visible: bool) -> None:
        """Show or hide a field with its label; Qt 5's forms cannot."""
        field.setVisible(visible)
        label = self.form.labelForField(field)
        if label is not None:
            label.setVisible(visible)

    def _row(self, words: str, field: QWidget) -> None:
        label = QLabel(words, self)
        label.setBuddy(field)
        field.setAccessibleName(words)
        self.form.addRow(label, field)

    def _dress(self) -> None:
        parts.let_shrink(self)
        wide = QSizePolicy.Policy.Expanding
        for kind in (QComboBox, QgsProjectionSelectionWidget, QgsDoubleSpinBox, QgsDateEdit, QPushButton):
            for field in self.findChildren(kind):
                field.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
                field.setMinimumWidth(60)
        self.crs_widget.findChild(QComboBox).setMinimumContentsLength(1)
        self.suggest_button.setStyleSheet("text-align: left; padding: 3px 8px;")


def _methods() -> tuple[tuple[str, str], ...]:
    return (
        ("helmert", translate("MinePlanner", "Helmert: shift, turn, scale (3 points or more)")),
        ("affine", translate("MinePlanner", "Affine: also stretched paper (4 or more)")),
        ("projective", translate("MinePlanner", "Projective: a photograph (5 or more)")),
        ("polynomial2", translate("MinePlanner", "2nd-order polynomial: bent paper (7 or more)")),
        ("thin_plate", translate("MinePlanner", "⚠ Thin plate: torn paper (6 or more)")),
    )
