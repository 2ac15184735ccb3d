# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked for a ranking: weights by indicator, layers and fields; kept with the project."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsDoubleSpinBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from mine_planner.gis.layers import TABLE_PROPERTY
from mine_planner.gis.priority_words import LABELS
from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from collections.abc import Mapping

SCOPE, KEY = "MinePlanner", "/ranking"
LAYERS = ("people", "schools", "clinics", "water", "roads", "farmland")
FIGURES = {"people": "people", "children": "people", "returnees": "people", "access": "roads"}
"""Indicators whose layer is another's: people, children and returnees are fields of one layer."""
FIELDS = ("people", "children", "returnees")


class Choices(QWidget):
    """One line per indicator: weight, and the layer or field it comes from.

    Signals
    -------
    changed
        A weight, layer or field is another one.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._weights: dict[str, QgsDoubleSpinBox] = {}
        self._layers: dict[str, QgsMapLayerComboBox] = {}
        self._fields: dict[str, QgsFieldComboBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for column, words in enumerate(
            (
                translate("MinePlanner", "Reason"),
                translate("MinePlanner", "Weight"),
                translate("MinePlanner", "From"),
            )
        ):
            head = QLabel(words, self)
            head.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
            grid.addWidget(head, 0, column)
        for line, name in enumerate(LABELS, start=1):
            self._add_line(grid, line, name)
        grid.setRowStretch(len(LABELS) + 1, 1)
        for name, box in self._fields.items():
            self._layers["people"].layerChanged.connect(box.setLayer)
            box.setLayer(self._layers["people"].currentLayer())
            box.fieldChanged.connect(lambda _name: self.changed.emit())
            box.setAccessibleName(translate("MinePlanner", LABELS[name]))

    def _add_line(self, grid: QGridLayout, line: int, name: str) -> None:
        words = translate("MinePlanner", LABELS[name])
        spin = QgsDoubleSpinBox(self)
        spin.setDecimals(1)
        spin.setSingleStep(0.5)
        spin.setMaximum(100)
        spin.setClearValue(0)
        spin.setShowClearButton(False)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.setFixedWidth(72)
        spin.setAccessibleName(words)
        spin.valueChanged.connect(lambda _value: self.changed.emit())
        label = QLabel(words, self)
        label.setBuddy(spin)
        grid.addWidget(label, line, 0)
        grid.addWidget(spin, line, 1)
        self._weights[name] = spin
        grid.addWidget(self._source_of(name), line, 2)

    def _source_of(self, name: str) -> QWidget:
        if name in LAYERS:
            box = QgsMapLayerComboBox(self)
            kinds = QgsMapLayerProxyModel.Filter.VectorLayer
            box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer if name == "farmland" else kinds)
            box.setAllowEmptyLayer(True, translate("MinePlanner", "no layer"))
            box.setCurrentIndex(0)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(7)
            box.layerChanged.connect(lambda _layer: self.changed.emit())
            self._layers[name] = box
            if name != "people":
                return box
            return _pair(self, box, self._field("people"))
        if name in FIELDS:
            return self._field(name)
        words = {
            "access": translate("MinePlanner", "the roads above"),
            "effort": translate("MinePlanner", "planned days"),
        }
        label = QLabel(words.get(name, translate("MinePlanner", "the workspace")), self)
        label.setStyleSheet(f"color: {parts.tint(self, 0.75)};")
        return label

    def _field(self, name: str) -> QgsFieldComboBox:
        box = QgsFieldComboBox(self)
        box.setFilters(QgsFieldProxyModel.Filter.Numeric)
        box.setAllowEmptyFieldName(True)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(5)
        box.setPlaceholderText(translate("MinePlanner", "no field"))
        box.setToolTip(translate("MinePlanner", "The field of the layer of people that holds this figure"))
        self._fields[name] = box
        return box

    # -------------------------------------------------------------- what the window asks and sets
    def weights(self) -> dict[str, float]:
        """Return the weights above 0."""
        return {name: spin.value() for name, spin in self._weights.items() if spin.value() > 0}

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Show weights; those that are not named are 0."""
        for name, spin in self._weights.items():
            spin.setValue(weights.get(name, 0.0))

    def layer(self, name: str) -> QgsVectorLayer | None:
        """Return the layer of an indicator."""
        box = self._layers.get(FIGURES.get(name, name))
        return None if box is None else box.currentLayer()

    def fields(self) -> dict[str, str]:
        """Return which field of the layer of people holds which figure."""
        return {name: box.currentField() for name, box in self._fields.items() if box.currentField()}

    def missing(self) -> list[str]:
        """Return the weighed indicators that have no layer or field, in words."""
        lacking = []
        for name in self.weights():
            wanted = FIGURES.get(name, name)
            no_layer = wanted in self._layers and self._layers[wanted].currentLayer() is None
            if no_layer or (name in self._fields and not self._fields[name].currentField()):
                lacking.append(translate("MinePlanner", LABELS[name]))
        return lacking

    # -------------------------------------------------------------- kept with the project
    def keep(self, project: QgsProject, extra: Mapping[str, Any]) -> None:
        """Remember weights, layers and fields in the project."""
        layers = {name: box.currentLayer().id() for name, box in self._layers.items() if box.currentLayer()}
        kept = {"weights": self.weights(), "layers": layers, "fields": self.fields(), **extra}
        project.writeEntry(SCOPE, KEY, json.dumps(kept))

    def recall(self, project: QgsProject) -> dict[str, Any]:
        """Show what the project remembers; return it, empty where it remembers nothing."""
        self._leave_ours_out(project)
        text, found = project.readEntry(SCOPE, KEY, "")
        if not found or not text:
            return {}
        kept: dict[str, Any] = json.loads(text)
        self.set_weights(kept.get("weights", {}))
        for name, layer_id in kept.get("layers", {}).items():
            layer = project.mapLayer(layer_id)
            if layer is not None and name in self._layers:
                self._layers[name].setLayer(layer)
        for name, field in kept.get("fields", {}).items():
            if name in self._fields:
                self._fields[name].setField(field)
        return kept

    def _leave_ours_out(self, project: QgsProject) -> None:
        """Leave the workspace's own layers out of the lists: no place that speaks for a task is there."""
        ours = [layer for layer in project.mapLayers().values() if layer.customProperty(TABLE_PROPERTY)]
        for box in self._layers.values():
            box.setExceptedLayerList(ours)


def _pair(parent: QWidget, one: QWidget, other: QWidget) -> QWidget:
    from qgis.PyQt.QtWidgets import QHBoxLayout

    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(one, 3)
    row.addWidget(other, 2)
    return both
