# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of a task's points: bearings from the chosen north, positions in the chosen form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QTreeWidget, QTreeWidgetItem

from mine_planner.domain import coordinate_text
from mine_planner.i18n import number, translate
from mine_planner.ui.signs import letter_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtGui import QKeyEvent
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.gis.task_point_table import PointLine

KIND_NAMES = {
    "landmark": QT_TRANSLATE_NOOP("MinePlanner", "landmark"),
    "benchmark": QT_TRANSLATE_NOOP("MinePlanner", "benchmark"),
    "start_point": QT_TRANSLATE_NOOP("MinePlanner", "start point"),
    "turning_point": QT_TRANSLATE_NOOP("MinePlanner", "turning point"),
    "intermediate_point": QT_TRANSLATE_NOOP("MinePlanner", "intermediate point"),
    "end_point": QT_TRANSLATE_NOOP("MinePlanner", "end point"),
}
NORTHS = {
    "magnetic": QT_TRANSLATE_NOOP("MinePlanner", "Magnetic"),
    "grid": QT_TRANSLATE_NOOP("MinePlanner", "Grid"),
    "true": QT_TRANSLATE_NOOP("MinePlanner", "True"),
}
FORMS = {
    "dms": QT_TRANSLATE_NOOP("MinePlanner", "Lat/long ° ′ ″"),
    "degrees": QT_TRANSLATE_NOOP("MinePlanner", "Lat/long °"),
    "utm": QT_TRANSLATE_NOOP("MinePlanner", "UTM"),
    "mgrs": QT_TRANSLATE_NOOP("MinePlanner", "MGRS"),
    "grid": QT_TRANSLATE_NOOP("MinePlanner", "Workspace grid"),
}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_UUID = int(Qt.ItemDataRole.UserRole)


class PointList(QTreeWidget):
    """One line per point; the last column, how the point is recognised, is written in place.

    Signals
    -------
    described
        uuid of a point, and its new words.
    """

    described = pyqtSignal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("points_view")
        self._lines: list[PointLine] = []
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.header().setMinimumSectionSize(28)
        self.itemChanged.connect(self._on_changed)

    def fill(self, lines: Sequence[PointLine], norths: Sequence[str], form: str) -> None:
        """Show points; with bearings from these norths, and positions in this form."""
        kept = {line.uuid for line in self.chosen()}
        self._lines = list(lines)
        self.blockSignals(True)
        self.clear()
        heads = [translate("MinePlanner", "Point"), translate("MinePlanner", "From")]
        heads += [
            translate("MinePlanner", "{}°").format(translate("MinePlanner", NORTHS[name])) for name in norths
        ]
        heads += [
            translate("MinePlanner", "m"),
            translate("MinePlanner", "Position"),
            translate("MinePlanner", "Description"),
        ]
        self.setColumnCount(len(heads))
        self.setHeaderLabels(heads)
        for line in self._lines:
            item = QTreeWidgetItem(_cells(line, norths, form))
            item.setData(0, _UUID, line.uuid)
            item.setIcon(0, _sign(line))
            item.setToolTip(0, _tip(line))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            for column in range(2, 3 + len(norths)):
                item.setTextAlignment(column, _RIGHT)
            self.addTopLevelItem(item)
            item.setSelected(line.uuid in kept)
        for column in range(2, 3 + len(norths)):
            self.headerItem().setTextAlignment(column, _RIGHT)
        for column in range(len(heads) - 1):
            self.resizeColumnToContents(column)
        self.blockSignals(False)

    def chosen(self) -> list[PointLine]:
        """Return the chosen points in their order."""
        uuids = {item.data(0, _UUID) for item in self.selectedItems()}
        return [line for line in self._lines if line.uuid in uuids]

    def begin_describing(self) -> None:
        """Write the description of the current point in its place."""
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item)
            self.editItem(item, self.columnCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen lines as a table, and describe with F2."""
        if event.matches(QKeySequence.StandardKey.Copy):
            lines = ["\t".join(self._texts(item)) for item in self.selectedItems()]
            QApplication.clipboard().setText("\n".join(lines))
            return
        if event.key() == Qt.Key.Key_F2:
            self.begin_describing()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep F2 for the point while the list has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def _texts(self, item: QTreeWidgetItem) -> list[str]:
        return [item.text(column) for column in range(self.columnCount())]

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == self.columnCount() - 1:
            self.described.emit(item.data(0, _UUID), item.text(column))


def position_text(line: PointLine, form: str) -> str:
    """Return a point's position in a form of :data:`FORMS`."""
    place = line.position
    if form == "dms":
        return (
            f"{coordinate_text.format_dms(place.lat, 'lat')} {coordinate_text.format_dms(place.lon, 'lon')}"
        )
    if form == "degrees":
        return f"{place.lat:.6f}, {place.lon:.6f}"
    if form == "grid":
        return f"{line.x:.1f} {line.y:.1f}"
    return place.utm if form == "utm" else place.mgrs


def _cells(line: PointLine, norths: Sequence[str], form: str) -> list[str]:
    bearings = {"grid": line.grid_deg, "true": line.true_deg, "magnetic": line.magnetic_deg}
    shown = [_figure(bearings[name], 1) for name in norths]
    return [
        line.label,
        line.origin,
        *shown,
        _figure(line.distance_m, 1),
        position_text(line, form),
        line.words,
    ]


def _figure(value: float | None, decimals: int) -> str:
    return "" if value is None else number(value, decimals)


def _sign(line: PointLine) -> QIcon:
    """Return a tick where a marker stands; nothing to click on where none does."""
    return QIcon() if line.marker is None else letter_icon("✓", "#3a9150", "round")


def _tip(line: PointLine) -> str:
    kind = translate("MinePlanner", KIND_NAMES[line.kind])
    lines = [translate("MinePlanner", "{}, {}: not emplaced yet").format(line.label, kind)]
    if line.marker is not None:
        words = translate("MinePlanner", "{}, {}: marker measured at {} {}, since {}")
        x, y = line.marker
        lines = [words.format(line.label, kind, f"{x:.1f}", f"{y:.1f}", line.marked_on or "–")]
    return "\n".join(filter(None, (*lines, line.words)))
