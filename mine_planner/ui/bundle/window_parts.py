# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of the window that makes bundles, and how they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.bundle.wheels import WheelRow
from mine_planner.ui.exchange import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.ui.bundle.window import BundleWindow
    from mine_planner.ui.desk import Desk


def build(window: BundleWindow) -> None:
    """Make the widgets of the window and lay them out."""
    _make_choices(window)
    _make_table(window)
    _make_results(window)
    form = QFormLayout()
    form.addRow(translate("MinePlanner", "Area"), window.area_box)
    form.addRow(translate("MinePlanner", "For office"), window.office_edit)
    form.addRow("", window.part_box)
    form.addRow(translate("MinePlanner", "Rasters as"), window.format_box)
    form.addRow("", window.scale_row)
    place = QFormLayout()
    place.addRow(translate("MinePlanner", "Put it into"), window.folder_widget)
    place.addRow(translate("MinePlanner", "Take shapely along"), window.wheel_row)
    column = QVBoxLayout(window)
    column.setSpacing(8)
    column.addLayout(form)
    column.addWidget(window.layer_table, 1)
    column.addWidget(window.project_note)
    column.addLayout(place)
    for widget in (window.total, window.problem, window.result, window.run):
        column.addWidget(widget)
    column.addLayout(pieces.button_row(window, window.open_button, window.make_button))
    window.resize(620, 600)


def _make_choices(window: BundleWindow) -> None:
    window.area_box = QComboBox(window)
    for text, kind in (
        (translate("MinePlanner", "What the map shows"), "map"),
        (translate("MinePlanner", "1,000 m around the chosen tasks"), "tasks"),
        (translate("MinePlanner", "Everything"), "all"),
    ):
        window.area_box.addItem(text, kind)
    window.area_box.model().item(1).setEnabled(False)
    window.office_edit = QLineEdit(window)
    window.office_edit.setPlaceholderText(translate("MinePlanner", "Code; empty for a copy that only reads"))
    window.part_box = QCheckBox(
        translate("MinePlanner", "Only what lies in the area; nothing is deleted here"), window
    )
    window.part_box.setToolTip(
        translate(
            "MinePlanner",
            "Tasks, hazards and records in the area with all that they rest on; the rest stays at home",
        )
    )
    window.format_box = QComboBox(window)
    window.format_box.addItem(translate("MinePlanner", "GeoTIFF, as exact as they are"), "gtiff")
    window.format_box.addItem(translate("MinePlanner", "MBTiles, pictures at these scales"), "mbtiles")
    window.coarse_box, window.fine_box = QComboBox(window), QComboBox(window)
    window.scale_row = QWidget(window)
    row = QHBoxLayout(window.scale_row)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(QLabel(translate("MinePlanner", "from"), window.scale_row))
    row.addWidget(window.coarse_box, 1)
    row.addWidget(QLabel(translate("MinePlanner", "to"), window.scale_row))
    row.addWidget(window.fine_box, 1)


def _make_table(window: BundleWindow) -> None:
    table = QTableWidget(0, 2, window)
    table.setHorizontalHeaderLabels(
        [translate("MinePlanner", "Layers of the project"), translate("MinePlanner", "Size, about")]
    )
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    header.setMinimumSectionSize(120)
    table.horizontalHeaderItem(1).setTextAlignment(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    )
    window.layer_table = table


def _make_results(window: BundleWindow) -> None:
    window.folder_widget = QgsFileWidget(window)
    window.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    window.wheel_row = WheelRow(window)
    window.project_note = pieces.words(window, quiet=True)
    window.total = pieces.words(window)
    window.problem = QLabel(window)
    window.problem.setWordWrap(True)
    parts.as_complaint(window.problem)
    window.result = pieces.words(window)
    window.result.hide()
    window.run = pieces.RunRow(window)
    window.open_button = QPushButton(translate("MinePlanner", "Open Folder"), window)
    window.open_button.setToolTip(translate("MinePlanner", "Show the folder with what was written"))
    window.open_button.hide()
    window.make_button = QPushButton(parts.icon("bundle"), translate("MinePlanner", "Make Bundle"), window)
    window.make_button.setToolTip(
        translate("MinePlanner", "Copy workspace, project and base layers of the area into the folder")
    )


def layer_names(desk: Desk, ids: Sequence[str]) -> list[str]:
    """Return the names of layers; several of one name are told apart by their group."""
    found = [desk.project.layerTreeRoot().findLayer(one) for one in ids]
    names = ["" if node is None else node.name() for node in found]
    groups = ["" if node is None or node.parent() is None else node.parent().name() for node in found]
    return [
        translate("MinePlanner", "{} · {}").format(name, group) if group and names.count(name) > 1 else name
        for name, group in zip(names, groups, strict=True)
    ]


def project_words(desk: Desk) -> str:
    """Return what a person should know of the project before it goes along; empty where there is nothing."""
    if not desk.project.fileName():
        return translate("MinePlanner", "The project was never saved: only the workspace goes along.")
    if desk.project.isDirty():
        return translate("MinePlanner", "The project has unsaved changes: what goes along is its saved file.")
    return ""


def latitude_of(desk: Desk) -> float:
    """Return the latitude in the middle of the map, degrees; 0 where it is not known."""
    settings = desk.canvas.mapSettings()
    change = QgsCoordinateTransform(
        settings.destinationCrs(), QgsCoordinateReferenceSystem("EPSG:4326"), desk.project
    )
    if not change.isValid() or desk.canvas.extent().isEmpty():
        return 0.0
    return float(change.transform(desk.canvas.extent().center()).y())


def fill_scales(window: BundleWindow) -> None:
    """Offer zoom levels by their scale on the ground in the middle of the map."""
    from mine_planner.gis.bundle_tiles import LARGEST_ZOOM, scale_of

    latitude = latitude_of(window.desk)
    for box, chosen in ((window.coarse_box, 12), (window.fine_box, 16)):
        for zoom in range(8, LARGEST_ZOOM + 1):
            rounded = float(f"{scale_of(zoom, latitude):.2g}")
            box.addItem(translate("MinePlanner", "1:{}").format(number(rounded)), zoom)
        box.setCurrentIndex(box.findData(chosen))
