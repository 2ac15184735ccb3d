# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of control points: what was typed, what the fit makes of it, and which one is worst."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor, QFont

from mine_planner.i18n import number, translate
from mine_planner.ui.parts import ERROR_COLOUR

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QObject

    from mine_planner.gis.scan_assess import Assessment
    from mine_planner.gis.scan_points import TypedPoint
    from mine_planner.ui.scans.points_list import PointsList

USE, FIRST, SECOND, RESIDUAL, PAPER, LEFT_OUT, REMARK = range(7)
_FIGURES = (RESIDUAL, PAPER, LEFT_OUT)
_Role = Qt.ItemDataRole


class PointsModel(QAbstractTableModel):
    """Shows a :class:`PointsList` and the assessment that belongs to it."""

    def __init__(self, points: PointsList, parent: QObject) -> None:
        super().__init__(parent)
        self._list = points
        self._order = ""
        self._assessment: Assessment | None = None
        self._problems: dict[str, str] = {}
        self._count = 0
        points.changed.connect(self._on_changed)

    @property
    def worst(self) -> str:
        """The name of the point that the others foretell worst; empty without a fit."""
        fit = None if self._assessment is None else self._assessment.fit
        return "" if fit is None else fit.worst_point

    @property
    def problems(self) -> dict[str, str]:
        """Why a point cannot be read, per name."""
        return self._problems

    def show_assessment(self, assessment: Assessment | None, problems: dict[str, str]) -> None:
        """Show what the fit makes of the points."""
        self._assessment, self._problems = assessment, problems
        self._repaint()

    def set_order(self, order: str) -> None:
        """Name the two coordinates after the order in which they are typed."""
        self._order = order
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST, SECOND)

    def _on_changed(self) -> None:
        count = len(self._list.points)
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        else:
            self._repaint()

    def _repaint(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, REMARK))

    # -------------------------------------------------------------- what Qt asks
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of points."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else REMARK + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.ToolTipRole:
            return _tips().get(section)
        if role != _Role.DisplayRole:
            return None
        first, second = _coordinate_names(self._order)
        return (
            translate("MinePlanner", "Point"),
            first,
            second,
            translate("MinePlanner", "Residual"),
            translate("MinePlanner", "On paper"),
            translate("MinePlanner", "Left out"),
            translate("MinePlanner", "Remark"),
        )[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Say what can be ticked and typed in."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == USE:
            return found | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in (FIRST, SECOND):
            return found | Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: QModelIndex, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        point = self._list.points[index.row()]
        column = index.column()
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self._text(point, column)
        if role == _Role.CheckStateRole and column == USE:
            return Qt.CheckState.Checked if point.enabled else Qt.CheckState.Unchecked
        if role == _Role.TextAlignmentRole and column in (FIRST, SECOND, *_FIGURES):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _Role.ToolTipRole:
            return self._problems.get(point.label) or self._where(point)
        return self._look(point, role)

    def setData(self, index: QModelIndex, value: Any, role: int = _Role.EditRole) -> bool:
        """Take what was ticked or typed."""
        point = self._list.points[index.row()]
        if role == _Role.CheckStateRole and index.column() == USE:
            self._list.change(point.label, enabled=Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != _Role.EditRole or index.column() not in (FIRST, SECOND):
            return False
        text = str(value).strip()
        if text == (point.x_text if index.column() == FIRST else point.y_text):
            return True
        # Typing into a place that was picked on the map makes it a typed one, in the sheet's system.
        other = "" if point.crs else (point.y_text if index.column() == FIRST else point.x_text)
        texts = (text, other) if index.column() == FIRST else (other, text)
        self._list.change(point.label, x_text=texts[0], y_text=texts[1], crs="")
        return True

    # -------------------------------------------------------------- cells
    def _text(self, point: TypedPoint, column: int) -> str:
        if column == USE:
            return point.label
        if column in (FIRST, SECOND):
            return point.x_text if column == FIRST else point.y_text
        if column == REMARK:
            return self._remark(point)
        return self._figure(point, column)

    def _figure(self, point: TypedPoint, column: int) -> str:
        found = self._assessment
        if found is None or point.label not in found.residual_m:
            return "–"
        if column == LEFT_OUT:
            return translate("MinePlanner", "{} m").format(number(found.left_out_m[point.label], 1))
        residual = found.residual_m[point.label]
        if column == RESIDUAL:
            return translate("MinePlanner", "{} m").format(number(residual, 1))
        paper = found.paper_mm(residual)
        return "–" if paper is None else translate("MinePlanner", "{} mm").format(number(paper, 2))

    def _remark(self, point: TypedPoint) -> str:
        if not point.enabled:
            return translate("MinePlanner", "not used")
        if point.label in self._problems:
            words = (
                self._problems[point.label] if point.is_placed else translate("MinePlanner", "no place yet")
            )
            return "⚠ " + words
        if point.label == self.worst:
            return "▲ " + translate("MinePlanner", "worst")
        return translate("MinePlanner", "picked on the map, {}").format(point.crs) if point.crs else ""

    def _where(self, point: TypedPoint) -> str:
        return translate("MinePlanner", "On the scan: {} right, {} down, in pixels").format(
            number(point.pixel_x, 1), number(point.pixel_y, 1)
        )

    def _look(self, point: TypedPoint, role: int) -> Any:
        is_worst = point.enabled and point.label == self.worst
        if role == _Role.FontRole and is_worst:
            font = QFont()
            font.setBold(True)
            return font
        if role == _Role.ForegroundRole:
            if is_worst:
                return QColor(ERROR_COLOUR)
            return None if point.enabled else QColor("#808890")
        return None


def _coordinate_names(order: str) -> tuple[str, str]:
    if order == "north_first":
        return translate("MinePlanner", "X (northing)"), translate("MinePlanner", "Y (easting)")
    if order == "east_first":
        return translate("MinePlanner", "Easting"), translate("MinePlanner", "Northing")
    return translate("MinePlanner", "First figure"), translate("MinePlanner", "Second figure")


def _tips() -> dict[int, str]:
    return {
        USE: translate("MinePlanner", "Ticked points take part in the fit"),
        RESIDUAL: translate("MinePlanner", "How far the fit misses its own point, on the ground"),
        PAPER: translate("MinePlanner", "The same on the paper; more than 1 mm is a slip, not the paper"),
        LEFT_OUT: translate(
            "MinePlanner", "How far the other points miss this one when it takes no part; this enters sigma"
        ),
    }
