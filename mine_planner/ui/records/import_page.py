# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of the import of records: the file, what is in it, what is said of it, what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.maps.words import INFO_GRADES, SOURCE_GRADES, said
from mine_planner.ui.records import words
from mine_planner.ui.records.entry_fields import MORE_SYSTEMS, SYSTEMS

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QDialog


class ImportPage(QObject):
    """Builds the widgets into a window."""

    def __init__(self, window: QDialog) -> None:
        super().__init__(window)
        window.resize(1120, 640)
        outer = QVBoxLayout(window)
        outer.addLayout(self._build_file(window))
        self.body = QWidget(window)
        box = QVBoxLayout(self.body)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._build_order(self.body))
        self.tabs = QTabWidget(self.body)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._build_records(self.tabs), "")
        self.tabs.addTab(self._build_cells(self.tabs), "")
        box.addWidget(self.tabs, 1)
        outer.addWidget(self.body, 1)
        self.problem = QLabel(window)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        outer.addWidget(self.problem)
        outer.addLayout(self._build_buttons(window))

    def _build_file(self, window: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        self.file = QLabel(translate("MinePlanner", "No file yet"), window)
        self.workbook = QPushButton(translate("MinePlanner", "Choose Workbook or CSV…"), window)
        self.workbook.setToolTip(
            translate(
                "MinePlanner", "Choose a workbook or a CSV of records; it is read, nothing is saved yet"
            )
        )
        self.folder = QPushButton(parts.icon("folder"), translate("MinePlanner", "Choose Folder…"), window)
        self.folder.setToolTip(
            translate(
                "MinePlanner", "Choose a folder with one CSV for each table; it is read, nothing is saved yet"
            )
        )
        self.template = QPushButton(translate("MinePlanner", "Save Empty Tables…"), window)
        self.template.setToolTip(
            translate("MinePlanner", "Save the workbook that records are typed into, with its explanations")
        )
        line.addWidget(self.file, 1)
        for button in (self.workbook, self.folder, self.template):
            button.setAutoDefault(False)
            line.addWidget(button)
        return line

    def _build_order(self, page: QWidget) -> QGridLayout:
        self.operation, self.batch = QComboBox(page), QComboBox(page)
        self.source, self.info = QComboBox(page), QComboBox(page)
        self.override = QLineEdit(page)
        self.override.setPlaceholderText(translate("MinePlanner", "Only where no datum shift is known"))
        self.batch.setEditable(True)
        for code in SOURCE_GRADES:
            self.source.addItem(said(SOURCE_GRADES, code), code)
        for code in INFO_GRADES:
            self.info.addItem(said(INFO_GRADES, code), code)
        self.source.setCurrentIndex(self.source.findData("F"))
        self.info.setCurrentIndex(self.info.findData("6"))
        for box in (self.operation, self.source, self.info, self.batch):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        grid = QGridLayout()
        fields = (
            (translate("MinePlanner", "Datum operation"), self.operation, 0, 0),
            (translate("MinePlanner", "Reason to override"), self.override, 1, 0),
            (translate("MinePlanner", "Source grade if none"), self.source, 0, 2),
            (translate("MinePlanner", "Info. grade if none"), self.info, 1, 2),
            (translate("MinePlanner", "Batch"), self.batch, 0, 4),
        )
        for text, widget, row, column in fields:
            label = QLabel(text, page)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            grid.addWidget(label, row, column)
            grid.addWidget(widget, row, column + 1)
        self.compute = QPushButton(translate("MinePlanner", "Read Again"), page)
        self.compute.setToolTip(translate("MinePlanner", "Locate the records anew as said above"))
        self.compute.setAutoDefault(False)
        grid.addWidget(self.compute, 1, 5, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        grid.setColumnStretch(5, 2)
        return grid

    def _build_records(self, parent: QWidget) -> QWidget:
        page = QWidget(parent)
        box = QVBoxLayout(page)
        self.records = _tree(
            page,
            [
                "",
                translate("MinePlanner", "Record"),
                translate("MinePlanner", "95 % within"),
                translate("MinePlanner", "System"),
                translate("MinePlanner", "Order"),
                translate("MinePlanner", "Azimuths from"),
                translate("MinePlanner", "Laid"),
                translate("MinePlanner", "Pace"),
                translate("MinePlanner", "Datum operation"),
                translate("MinePlanner", "Points · legs · rows"),
            ],
        )
        self.records.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        Blank(
            self.records,
            translate(
                "MinePlanner",
                "Choose a workbook, a CSV file or a folder above. Every record is listed here with how far "
                "it may be off, before anything is saved.",
            ),
        )
        self.about = QLabel(page)
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(self.records, 1)
        box.addWidget(self.about)
        box.addLayout(self._build_stating(page))
        return page

    def _build_stating(self, page: QWidget) -> QHBoxLayout:
        """Fields for what the chosen records leave open; a cell that is filled on the form stays."""
        line = QHBoxLayout()
        self.crs, self.axis_order, self.north = QComboBox(page), QComboBox(page), QComboBox(page)
        self.crs.setEditable(True)
        self.crs.addItems(["", *SYSTEMS, *MORE_SYSTEMS])
        self.date, self.pace = QLineEdit(page), QLineEdit(page)
        for field, example in ((self.date, "1994-06"), (self.pace, "0.74")):
            field.setPlaceholderText(translate("MinePlanner", "e.g. {}").format(example))
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + 16)
        for box, name in ((self.axis_order, "axis_order"), (self.north, "north")):
            for code, text in words.codes(name).items():
                box.addItem(text, "" if code == "unknown" else code)
        self.state = QPushButton(translate("MinePlanner", "State for Chosen"), page)
        self.state.setAutoDefault(False)
        self.state.setToolTip(
            translate("MinePlanner", "Fill what the chosen records leave open; noted in each, none replaced")
        )
        fields = (
            (translate("MinePlanner", "System"), self.crs),
            (translate("MinePlanner", "Order"), self.axis_order),
            (translate("MinePlanner", "North"), self.north),
            (translate("MinePlanner", "Laid"), self.date),
            (translate("MinePlanner", "Pace, m"), self.pace),
        )
        for text, widget in fields:
            label = QLabel(text, page)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            line.addWidget(label)
            line.addWidget(widget, 1)
        line.addWidget(self.state)
        return line

    def _build_cells(self, parent: QWidget) -> QWidget:
        page = QWidget(parent)
        box = QVBoxLayout(page)
        self.cells = _tree(
            page,
            [
                translate("MinePlanner", "Record"),
                translate("MinePlanner", "Sheet"),
                translate("MinePlanner", "Row"),
                translate("MinePlanner", "Column"),
                translate("MinePlanner", "What stands there"),
                translate("MinePlanner", "What was expected"),
            ],
        )
        Blank(self.cells, translate("MinePlanner", "Every cell could be read."))
        hint = QLabel(
            translate(
                "MinePlanner",
                "The good records come in; these wait in the workspace and are corrected in the entry form.",
            ),
            page,
        )
        hint.setWordWrap(True)
        box.addWidget(self.cells, 1)
        box.addWidget(hint)
        return page

    def _build_buttons(self, window: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        self.close = QPushButton(translate("MinePlanner", "Close"), window)
        self.progress = QProgressBar(window)
        self.cancel = QPushButton(translate("MinePlanner", "Cancel"), window)
        self.bring_in = QPushButton(window)
        self.bring_in.setToolTip(
            translate("MinePlanner", "Save what is good; what is not is kept, waiting to be corrected")
        )
        line.addStretch(1)
        line.addWidget(self.progress, 1)
        for button in (self.cancel, self.close, self.bring_in):
            line.addWidget(button)
        for button in (self.close, self.cancel, self.bring_in):
            button.setAutoDefault(False)
        return line


def _tree(parent: QWidget, headings: list[str]) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAlternatingRowColors(True)
    tree.setHeaderLabels(headings)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setStretchLastSection(True)
    return tree
