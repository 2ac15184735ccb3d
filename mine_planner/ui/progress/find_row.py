# SPDX-License-Identifier: GPL-2.0-or-later
"""One find in the form: type, number, depth, condition, place as measured, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QToolButton,
)

from mine_planner.domain.errors import InputError
from mine_planner.i18n import translate
from mine_planner.store.progress_values import FindEntry
from mine_planner.ui.parts import icon, tint
from mine_planner.ui.progress.words import code_names

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.session import Session


class FindRow(QFrame):
    """A card with the fields of one find; empty places are allowed, since not all teams measure them."""

    removed = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._accuracy: float | None = None
        self._note = ""
        self.setObjectName("findRow")
        self.setStyleSheet(f"#findRow {{ border: 1px solid {tint(self, 0.2)}; border-radius: 3px; }}")
        self._build()
        self._fill_lists()

    def _build(self) -> None:
        tr = translate
        self.type_box = _combo(tr("MinePlanner", "Type of device; type a part of its name"), editable=True)
        self.qty_spin = QSpinBox()
        self.qty_spin.setRange(1, 9999)
        self.qty_spin.setSuffix(" ×")
        self.depth_spin = QgsDoubleSpinBox()
        self.depth_spin.setDecimals(0)
        self.depth_spin.setRange(-1, 1000)
        self.depth_spin.setSuffix(translate("MinePlanner", " cm"))
        self.depth_spin.setSpecialValueText(tr("MinePlanner", "Depth?"))
        self.depth_spin.setClearValue(-1)
        self.depth_spin.setShowClearButton(False)
        self.depth_spin.setValue(-1)
        self.depth_spin.setToolTip(tr("MinePlanner", "From the ground surface to the top of the device"))
        self.condition_box = _combo(tr("MinePlanner", "Condition"))
        self.action_box = _combo(tr("MinePlanner", "What was done with it"))
        self.x_edit = _edit(tr("MinePlanner", "Easting or longitude"))
        self.y_edit = _edit(tr("MinePlanner", "Northing or latitude"))
        self.crs_box = _combo(tr("MinePlanner", "Coordinate system of the two numbers"), editable=True)
        self._lay_out()
        self.setFocusProxy(self.type_box)
        self.type_box.currentTextChanged.connect(lambda _text: self.changed.emit())
        self.qty_spin.valueChanged.connect(lambda _value: self.changed.emit())

    def _lay_out(self) -> None:
        tr = translate
        remove = QToolButton()
        remove.setIcon(icon("delete"))
        remove.setAutoRaise(True)
        remove.setToolTip(tr("MinePlanner", "Take this find off the report"))
        remove.setAccessibleName(tr("MinePlanner", "Remove find"))
        remove.clicked.connect(lambda _checked=False: self.removed.emit())
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setSpacing(4)
        grid.addLayout(_line((self.type_box, 1), (self.qty_spin, 0), (self.depth_spin, 0), (remove, 0)), 0, 0)
        grid.addLayout(_line((self.condition_box, 1), (self.action_box, 1)), 1, 0)
        grid.addLayout(_line((self.x_edit, 3), (self.y_edit, 3), (self.crs_box, 4)), 2, 0)
        for field in (self.type_box, self.condition_box, self.action_box, self.crs_box):
            field.setMinimumWidth(60)
        for field in (self.qty_spin, self.x_edit, self.y_edit):
            field.setMinimumWidth(56)
        self.qty_spin.setMaximumWidth(64)
        self.depth_spin.setMinimumWidth(84)
        self.depth_spin.setMaximumWidth(96)
        for box in (self.condition_box, self.action_box, self.crs_box):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _fill_lists(self) -> None:
        workspace = self._session.workspace
        self.type_box.addItem("", "")
        for row in workspace.rows("ordnance", ("category", "code"), active=1):
            self.type_box.addItem(row["code"], row["code"])
        self.type_box.lineEdit().setPlaceholderText(translate("MinePlanner", "Type of device"))
        lists = (
            (self.condition_box, "device_condition", translate("MinePlanner", "Condition?")),
            (self.action_box, "find_action", translate("MinePlanner", "Done with it?")),
        )
        for box, name, empty in lists:
            box.addItem(empty, "")
            for code, label in code_names(workspace, name):
                box.addItem(label, code)
        for crs in dict.fromkeys((self._session.crs.authid(), "EPSG:4326", "EPSG:28408")):
            self.crs_box.addItem(crs, crs)
        self.crs_box.lineEdit().setCursorPosition(0)

    def show_entry(self, entry: FindEntry) -> None:
        """Show a find that was saved before."""
        self._accuracy, self._note = entry.accuracy_m, entry.note
        self.type_box.setCurrentText(entry.ordnance)
        self.qty_spin.setValue(entry.qty)
        self.depth_spin.setValue(-1 if entry.depth_cm is None else entry.depth_cm)
        for box, value in ((self.condition_box, entry.condition), (self.action_box, entry.action)):
            if box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
        self.x_edit.setText(entry.x_text)
        self.y_edit.setText(entry.y_text)
        if entry.crs:
            self.crs_box.setCurrentText(entry.crs)

    def entry(self, *, placed: bool = True) -> FindEntry:
        """Return the find as entered.

        Parameters
        ----------
        placed
            Work the coordinates out; a form that is still typed in is judged without.

        Raises
        ------
        InputError
            When only one coordinate is there, or one cannot be read.
        """
        x, y, crs = self.x_edit.text().strip(), self.y_edit.text().strip(), self.crs_box.currentText().strip()
        point = None
        if placed and (x or y):
            from mine_planner.gis.progress_points import point_of_text

            if not (x and y):
                raise InputError("A find has one coordinate only: enter the other, or clear both.")
            point = point_of_text(x, y, crs, self._session.crs)
        return FindEntry(
            ordnance=self.type_box.currentText().strip(),
            qty=self.qty_spin.value(),
            depth_cm=None if self.depth_spin.value() < 0 else self.depth_spin.value(),
            condition=self.condition_box.currentData() or "",
            action=self.action_box.currentData() or "",
            point=point,
            x_text=x,
            y_text=y,
            crs=crs if x or y else "",
            accuracy_m=self._accuracy,
            note=self._note,
        )


def _combo(tip: str, *, editable: bool = False) -> QComboBox:
    box = QComboBox()
    box.setEditable(editable)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setToolTip(tip)
    box.setAccessibleName(tip)
    box.setMinimumContentsLength(5)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if editable:
        box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        box.completer().setCompletionMode(box.completer().CompletionMode.PopupCompletion)
    return box


def _line(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for field, stretch in fields:
        row.addWidget(field, stretch)
    return row


def _edit(words: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setPlaceholderText(words)
    edit.setToolTip(words)
    edit.setAccessibleName(words)
    return edit
