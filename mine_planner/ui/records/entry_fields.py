# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of a record's head, in the order of a form, and the columns of its three tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QWidget

from mine_planner.domain.record_sheets import COLUMNS
from mine_planner.i18n import in_users_language, translate
from mine_planner.ui import parts
from mine_planner.ui.maps.words import INFO_GRADES, SOURCE_GRADES, said
from mine_planner.ui.records import words
from mine_planner.ui.records.cell_table import CellColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.record_cells import CellProblem
    from mine_planner.domain.record_drafts import Cells

LAYOUT: tuple[tuple[str, ...], ...] = (
    ("record", "form_no", "copy_no"),
    ("source",),
    ("received_on", "unit_code", "kind"),
    ("laid_from", "laid_to", "n_rows"),
    ("method", "life_time", "has_sketch"),
    ("map_scale", "map_sheet", "map_edition"),
    ("crs", "axis_order", "pace_m"),
    ("north", "angle_unit", "declination_deg"),
    ("decl_date", "front_m", "depth_m"),
    ("srcrel", "inforel"),
    ("note",),
)
SYSTEMS = ("EPSG:28407", "EPSG:28408", "EPSG:28409", "EPSG:2531", "EPSG:2532", "EPSG:2936", "EPSG:2937")
MORE_SYSTEMS = ("EPSG:4284", "EPSG:32637", "EPSG:32638", "EPSG:32639", "WGS84", "MGRS")

_HINTS: dict[str, str] = {
    "laid_from": "1994-06-02",
    "laid_to": "1994-06",
    "received_on": "2021-06-12",
    "decl_date": "1988",
    "map_scale": "1:50000",
    "map_sheet": "J-38-10-Б",
    "crs": "EPSG:28408",
    "pace_m": "0.74",
}


class HeadFields(QObject):
    """Line edits and lists for the head; gives and takes cells as text.

    Signals
    -------
    edited
        A field was changed by the person at the desk.
    """

    edited = pyqtSignal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._first: list[QWidget] = []
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(10)
        for line, names in enumerate(LAYOUT):
            for place, name in enumerate(names):
                label = QLabel(words.heading(name, head=True), page)
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                made = self._field(name, page)
                label.setBuddy(made)
                made.setAccessibleName(label.text())
                self.fields[name] = made
                self._first += [label] if place == 0 else []
                grid.addWidget(label, line, 2 * place)
                span = 5 if len(names) == 1 else 1 if place < len(names) - 1 else 7 - 2 * len(names)
                grid.addWidget(made, line, 2 * place + 1, 1, span)
        for column in (1, 3, 5):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(LAYOUT), 1)

    def line_up(self, labels: Sequence[QLabel]) -> None:
        """Give labels below the head the width of the head's first column."""
        every = [*self._first, *labels]
        wide = max(label.sizeHint().width() for label in every)
        for label in every:
            label.setMinimumWidth(wide)
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _field(self, name: str, page: QWidget) -> QLineEdit | QComboBox:
        codes = _codes(name)
        if codes:
            box = QComboBox(page)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
            for code, text in codes.items():
                box.addItem(text, code)
            box.currentIndexChanged.connect(lambda _index: self.edited.emit())
            return box
        line = QLineEdit(page)
        line.setMinimumWidth(70)
        if name in _HINTS:
            line.setPlaceholderText(translate("MinePlanner", "e.g. {}").format(_HINTS[name]))
        line.textEdited.connect(lambda _text: self.edited.emit())
        if name == "crs":
            completer = QCompleter([*SYSTEMS, *MORE_SYSTEMS], line)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda _text: self.edited.emit())
            line.setCompleter(completer)
        return line

    def fill(self, head: Cells) -> None:
        """Show a head; nobody is told of it."""
        self.blockSignals(True)
        for name, field in self.fields.items():
            value = head.get(name, "")
            if isinstance(field, QComboBox):
                at = field.findData(value)
                if at < 0 and value:
                    field.addItem(value, value)
                    at = field.count() - 1
                field.setCurrentIndex(max(at, 0))
            else:
                field.setText(value)
                field.setCursorPosition(0)
        self.blockSignals(False)

    def cells(self) -> Cells:
        """Return the head as cells."""
        made: Cells = {}
        for name, field in self.fields.items():
            text = str(field.currentData()) if isinstance(field, QComboBox) else field.text().strip()
            if text:
                made[name] = text
        return made

    def mark(self, problems: Sequence[CellProblem]) -> None:
        """Frame the fields that cannot be read, and say why in their tooltips."""
        bad = {item.column: item.sentence for item in problems if item.sheet == "records"}
        for name, field in self.fields.items():
            frame = f"border: 1px solid {parts.ERROR_COLOUR};" if name in bad else ""
            field.setStyleSheet(f"QLineEdit {{ {frame} }}" if frame else "")
            field.setToolTip(in_users_language(bad.get(name, ""), parts=True))


def _codes(name: str) -> dict[str, str]:
    none = {"": translate("MinePlanner", "not stated")}
    if name == "srcrel":
        return none | {code: said(SOURCE_GRADES, code) for code in SOURCE_GRADES}
    if name == "inforel":
        return none | {code: said(INFO_GRADES, code) for code in INFO_GRADES}
    return words.codes(name)


_WIDTHS = {
    "descr": 24,
    "x_text": 10,
    "y_text": 10,
    "role": 12,
    "dist_unit": 6,
    "angle_unit": 14,
    "north": 14,
}
_USUAL = {
    "role": "landmark",
    "found": "",
    "azimuth_dir": "forward",
    "dist_unit": "m",
    "anti_lift": "unknown",
}
_SHOWN: dict[str, tuple[str, ...]] = {
    "ref_points": ("label", "role", "x_text", "y_text", "descr", "crs", "found"),
    "legs": (
        *("seq", "from_pt", "to_pt", "azimuth_raw", "dist_raw", "dist_unit", "azimuth_dir"),
        *("angle_unit", "north", "note"),
    ),
    "rows": (
        *("row_no", "from_pt", "to_pt", "row_offset_m", "spacing_m", "ordnance", "qty_recorded"),
        *("fuze", "anti_lift", "depth_cm", "note"),
    ),
}


def columns_of(sheet: str) -> list[CellColumn]:
    """Return the columns that the entry form shows of a sheet; the other cells are kept unseen."""
    known = {name.rstrip("*") for name in COLUMNS[sheet]}
    made = []
    for name in _SHOWN[sheet]:
        if name not in known:
            continue
        codes = words.codes(name)
        if name in ("angle_unit", "north"):
            codes = {"": translate("MinePlanner", "as the record")} | codes
        made.append(CellColumn(name, words.heading(name), _WIDTHS.get(name, 8), codes, _USUAL.get(name, "")))
    return made
