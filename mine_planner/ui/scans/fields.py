# SPDX-License-Identifier: GPL-2.0-or-later
"""The form beside a scan: its coordinates, its fit, its paper, and how far it is to be trusted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal

from mine_planner.i18n import number, translate
from mine_planner.ui.maps.form_parts import place_words
from mine_planner.ui.scans.fields_layout import FieldsLayout

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QComboBox, QWidget

    from mine_planner.gis.georeferencing_crs import OperationOffer
    from mine_planner.gis.scan_import import MapPaper
    from mine_planner.gis.scan_points import Suggestion


class ScanFields(FieldsLayout):
    """Shows and gives values; it knows neither workspace nor fit.

    Signals
    -------
    changed
        Something that the fit or sigma rests on was changed.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._suggestion: Suggestion | None = None
        self.operation_is_chosen = False
        self._connect()

    def _connect(self) -> None:
        self.crs_widget.crsChanged.connect(lambda _crs: self.changed.emit())
        self.suggest_button.clicked.connect(lambda _checked=False: self.take_suggestion())
        for box in (self.order_box, self.operation_box, self.method_box):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.operation_box.activated.connect(lambda _index: self._operation_was_chosen())
        self.scale_box.currentTextChanged.connect(lambda _text: self.changed.emit())
        self.plotting_spin.valueChanged.connect(lambda _value: self.changed.emit())
        self.reason_edit.textChanged.connect(lambda _text: self.changed.emit())

    def _operation_was_chosen(self) -> None:
        self.operation_is_chosen = True

    # -------------------------------------------------------------- values
    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The system of the typed figures; invalid while nobody has said it."""
        return self.crs_widget.crs()

    @property
    def order(self) -> str:
        """How the typed figures stand."""
        return str(self.order_box.currentData() or "")

    @property
    def method(self) -> str:
        """The kind of fit."""
        return str(self.method_box.currentData())

    @property
    def plotting_mm(self) -> float | None:
        """Plotting error in millimetres; None for the authority's figure."""
        return self.plotting_spin.value() or None

    @property
    def scale(self) -> float | None:
        """The stated scale's number; None where none is stated or it cannot be read."""
        digits = re.sub(r"\D", "", self.scale_box.currentText().split(":")[-1])
        return float(digits) if digits else None

    def paper(self, opacity: float) -> MapPaper:
        """Return what the register keeps."""
        from mine_planner.gis.scan_import import MapPaper

        day = self.received_date.date()
        known = not self.received_date.isNull() and day.isValid()
        return MapPaper(
            name=self.name_edit.text().strip(),
            batch=self.batch_box.currentText().strip(),
            source_grade=self.source_box.currentData(),
            info_grade=int(self.info_box.currentData()),
            sheet=self.sheet_edit.text().strip(),
            edition=self.edition_edit.text().strip(),
            handed_over_by=self.from_edit.text().strip(),
            handed_over_on=day.toString(Qt.DateFormat.ISODate) if known else "",
            opacity=opacity,
        )

    # -------------------------------------------------------------- showing
    def begin(self, name: str, batches: list[str], batch: str, suggested_plotting: str) -> None:
        """Show a form for a new scan: everything that is not known stays not known."""
        self.name_edit.setText(name)
        self.batch_box.clear()
        self.batch_box.addItems(batches)
        self.batch_box.setCurrentText(batch)
        self.batch_box.lineEdit().setCursorPosition(0)
        self.plotting_spin.setSpecialValueText(suggested_plotting)
        self.plotting_spin.setValue(0.0)
        self.scale_box.setCurrentIndex(0)
        choose(self.source_box, "F")
        choose(self.info_box, "6")
        choose(self.method_box, "affine")
        self.received_date.clear()
        # QGIS writes today's date, greyed, into a cleared field until it is shown again.
        self.received_date.hide()
        self.received_date.show()
        self.set_crs(QgsCoordinateReferenceSystem(), "")
        for edit in (self.sheet_edit, self.edition_edit, self.from_edit, self.decided_edit, self.why_edit):
            edit.clear()
        self.set_revision(revising=False)

    def show_map(self, row: Any) -> None:
        """Show what the register has of a map; a new fit does not change its trust."""
        self.name_edit.setText(row["name"])
        self.scale_box.setCurrentText(f"1:{number(row['map_scale'])}" if row["map_scale"] else "")
        self.sheet_edit.setText(row["map_sheet"])
        self.edition_edit.setText(row["map_edition"])
        self.from_edit.setText(row["handed_over_by"])
        choose(self.source_box, row["sourcereliability"])
        choose(self.info_box, str(row["inforeliability"]))
        day = QDate.fromString(row["handed_over_on"] or "", Qt.DateFormat.ISODate)
        if day.isValid():
            self.received_date.setDate(day)
        self.set_revision(revising=True)

    def set_revision(self, *, revising: bool) -> None:
        """Ask who decides and why, instead of what a new map is asked."""
        for field in (self.decided_edit, self.why_edit):
            self.show_row(field, revising)
        self.show_row(self.batch_box, not revising)
        for field in (
            self.name_edit,
            self.sheet_edit,
            self.edition_edit,
            self.source_box,
            self.info_box,
            self.from_edit,
            self.received_date,
        ):
            field.setEnabled(not revising)

    def set_crs(self, crs: QgsCoordinateReferenceSystem, order: str) -> None:
        """Choose system and order."""
        self.crs_widget.setCrs(crs)
        choose(self.order_box, order)

    def suggest(self, suggestion: Suggestion | None) -> None:
        """Offer a reading of the figures, to be taken by a press."""
        self._suggestion = suggestion
        self.show_row(self.suggest_button, suggestion is not None)
        if suggestion is None:
            return
        first = (
            translate("MinePlanner", "northing first")
            if suggestion.order == "north_first"
            else translate("MinePlanner", "easting first")
        )
        words = translate("MinePlanner", "Take {}, {}").format(suggestion.crs, first)
        self.suggest_button.setText(words)
        self.suggest_button.setToolTip(
            translate("MinePlanner", "The figures look like {}: take it if the sheet says so").format(
                suggestion.name
            )
        )

    def take_suggestion(self) -> None:
        """Take the reading that is offered."""
        if self._suggestion is not None:
            taken = self._suggestion
            self.set_crs(QgsCoordinateReferenceSystem(taken.crs), taken.order)

    def offer_operations(self, choices: list[OperationOffer], *, none_needed: bool) -> bool:
        """Offer datum operations; one that a person chose stays if it can, else the first is taken.

        Where there is nothing to choose from, none is said to be needed only where the datum is the same.

        Returns
        -------
        bool
            Whether another operation holds now than before.
        """
        before = str(self.operation_box.currentData() or "")
        chosen = before if self.operation_is_chosen or self.operation_box.currentIndex() > 0 else ""
        self.operation_is_chosen = chosen in {item.proj for item in choices}
        items = [("", translate("MinePlanner", "None needed") if none_needed else "–")]
        if choices and not none_needed:
            words = translate("MinePlanner", "{} · {} m")
            items = [
                (
                    item.proj,
                    words.format(item.name, number(item.accuracy_m, 1))
                    + place_words(item.area, is_made_here=item.is_made_here),
                )
                for item in choices
            ]
        box = self.operation_box
        if [(box.itemData(at), box.itemText(at)) for at in range(box.count())] == items:
            return False
        self.operation_box.blockSignals(True)
        self.operation_box.clear()
        areas = {item.proj: item.area for item in choices}
        for data, text in items:
            self.operation_box.addItem(text, data)
            box.setItemData(box.count() - 1, areas.get(data, ""), Qt.ItemDataRole.ToolTipRole)
        self.operation_box.setCurrentIndex(max(self.operation_box.findData(chosen), 0))
        self.operation_box.blockSignals(False)
        self.operation_box.setToolTip(self.operation_box.currentText())
        return str(self.operation_box.currentData() or "") != before


def choose(box: QComboBox, value: str) -> None:
    """Choose an entry by its value; an unknown one changes nothing."""
    index = box.findData(value)
    if index >= 0:
        box.setCurrentIndex(index)
