# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layer holds the areas that figures are formed for, such as municipalities, and how they are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class AreaChoice(QWidget):
    """A polygon layer and a field with names.

    Signals
    -------
    changed
        Another layer or field was chosen.
    """

    changed = pyqtSignal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.layer_box, self.field_box = QgsMapLayerComboBox(self), QgsFieldComboBox(self)
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer_box.setAllowEmptyLayer(True, translate("MinePlanner", "Choose a layer of areas"))
        self.layer_box.setCurrentIndex(0)
        self.layer_box.setAccessibleName(translate("MinePlanner", "Layer of areas"))
        self.field_box.setFilters(QgsFieldProxyModel.Filter.String)
        self.field_box.setAccessibleName(translate("MinePlanner", "Field with the names of the areas"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.addWidget(QLabel(translate("MinePlanner", "Areas from"), self))
        row.addWidget(self.layer_box, 2)
        row.addWidget(QLabel(translate("MinePlanner", "named by"), self))
        row.addWidget(self.field_box, 1)
        self.layer_box.layerChanged.connect(self._on_layer)
        self.field_box.fieldChanged.connect(lambda _name: self.changed.emit())

    def _on_layer(self, layer: Any) -> None:
        self.field_box.blockSignals(True)
        self.field_box.setLayer(layer)
        if self.field_box.count():
            self.field_box.setCurrentIndex(0)
        self.field_box.blockSignals(False)
        self.changed.emit()

    def shapes(self) -> dict[str, Any]:
        """Return the areas as shapely polygons by name, in the workspace's CRS.

        Raises
        ------
        InputError
            When there are too many, or one lies outside its coordinate system.
        """
        from mine_planner.gis import area_shapes

        layer = self.layer_box.currentLayer()
        if layer is None:
            return {}
        return area_shapes.shapes_by_name(layer, self.field_box.currentField(), self._desk.session.crs)
