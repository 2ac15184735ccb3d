# SPDX-License-Identifier: GPL-2.0-or-later
"""Which datum operation takes a vector map into the workspace, and why an unsafe one is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy

from mine_planner.i18n import number, translate
from mine_planner.ui.maps.form_parts import place_words

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.gis.sources import SourceFeatures

_MARGIN, _WIDEST = 24, 760


class DatumRows(QObject):
    """Two rows of the import form; the reason is asked for only where the map is refused without one.

    Signals
    -------
    changed
        Another operation or reason was given.
    """

    changed = pyqtSignal()

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.box = QComboBox(parent)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.reason = QLineEdit(parent)
        self.reason.setPlaceholderText(translate("MinePlanner", "Why it is taken all the same"))
        form.addRow(translate("MinePlanner", "Datum"), self.box)
        form.addRow(translate("MinePlanner", "Reason"), self.reason)
        self._show_reason(shown=False)
        self.box.activated.connect(lambda _index: self.changed.emit())
        self.reason.editingFinished.connect(self._on_reason)
        self._said = ""

    def clear(self) -> None:
        """Forget what was given for another file."""
        self._said = ""
        self.reason.clear()
        self.box.clear()
        self._show_reason(shown=False)

    def operation(self) -> str:
        """Return the operation that a person chose; empty for the first one, which is taken by itself."""
        return str(self.box.currentData() or "") if self.box.currentIndex() > 0 else ""

    def override_reason(self) -> str:
        """Return why an unsafe one is taken all the same."""
        return self.reason.text().strip()

    def ask_reason(self, *, is_refused: bool) -> None:
        """Ask for a reason where the map is refused without one; a reason that is given stays to be seen."""
        self._show_reason(shown=is_refused or bool(self.override_reason()))

    def offer(self, layers: list[SourceFeatures], target: QgsCoordinateReferenceSystem) -> None:
        """Offer the operations for where the features lie; one that was chosen stays if it can."""
        kept = self.operation()
        items = _items([layer for layer in layers if layer.ids], target)
        self.box.clear()
        for proj, text, area in items:
            self.box.addItem(text, proj)
            self.box.setItemData(self.box.count() - 1, area, Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(max(self.box.findData(kept), 0))
        self.box.setEnabled(len(items) > 1)
        # The dock is narrow, and what tells operations apart stands at the end of their lines.
        self.box.view().setMinimumWidth(min(self.box.view().sizeHintForColumn(0) + _MARGIN, _WIDEST))
        self.box.setToolTip(self.box.currentText())

    def _show_reason(self, *, shown: bool) -> None:
        self.reason.setVisible(shown)
        label = self._form.labelForField(self.reason)
        if label is not None:
            label.setVisible(shown)

    def _on_reason(self) -> None:
        if self.override_reason() != self._said:
            self._said = self.override_reason()
            self.changed.emit()


def _items(layers: list[SourceFeatures], target: QgsCoordinateReferenceSystem) -> list[tuple[str, str, str]]:
    """Return pipeline, text and area; layers in several systems each take the first that is made for them."""
    from mine_planner.gis import evidence_geometry, georeferencing_crs, projections

    if not layers:
        return []
    source = projections.sound(layers[0].crs, layers[0].crs_wkt)
    if any(layer.crs != layers[0].crs for layer in layers):
        return [("", translate("MinePlanner", "The first that is made for the place"), "")]
    if projections.same_datum(*projections.sound_pair(source, target)):
        return [("", translate("MinePlanner", "None needed"), "")]
    where = evidence_geometry.sample_positions(layers[0])
    words = translate("MinePlanner", "{} · {} m")
    offers = georeferencing_crs.operation_choices(source, target, where)
    return [
        (
            item.proj,
            words.format(item.name, number(item.accuracy_m, 1))
            + place_words(item.area, is_made_here=item.is_made_here),
            item.area,
        )
        for item in offers
    ] or [("", "–", "")]
