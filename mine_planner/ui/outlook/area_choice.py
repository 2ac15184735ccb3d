# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layer holds the areas that figures are formed for, such as municipalities, and how they are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCsException, QgsFieldProxyModel, QgsGeometry, QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from mine_planner.domain.errors import InputError
from mine_planner.gis import projections
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk

MOST_AREAS = 5_000


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
        import shapely

        layer, field = self.layer_box.currentLayer(), self.field_box.currentField()
        if layer is None:
            return {}
        if layer.featureCount() > MOST_AREAS:
            raise InputError(
                f"The layer {layer.name()} has more than {MOST_AREAS} areas: choose one of larger areas."
            )
        transform = projections.transform(layer.crs(), self._desk.session.crs)
        found: dict[str, list[Any]] = {}
        for feature in layer.getFeatures():
            if not feature.hasGeometry():
                continue
            geometry = QgsGeometry(feature.geometry())
            try:
                geometry.transform(transform)
            except QgsCsException as error:
                message = f"An area of {layer.name()} lies outside its coordinate system: check the layer's."
                raise InputError(message, str(error)) from error
            name = str(feature[field]) if field else str(feature.id())
            shape = shapely.force_2d(shapely.from_wkb(bytes(geometry.asWkb())))
            found.setdefault(name, []).append(shapely.make_valid(shape))
        return {name: shapely.union_all(shapes) for name, shapes in found.items()}
