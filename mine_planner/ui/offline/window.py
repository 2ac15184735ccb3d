# SPDX-License-Identifier: GPL-2.0-or-later
"""Check for work without a network: what the project would miss, each with a repair, mended in one go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.exchange import pieces
from mine_planner.ui.tasks.words import said
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from mine_planner.gis.offline_finding import Finding
    from mine_planner.ui.desk import Desk

REPAIRS: dict[str, str] = {
    "relative": QT_TRANSLATE_NOOP("MinePlanner", "Store relative paths"),
    "copy_in": QT_TRANSLATE_NOOP("MinePlanner", "Copy into the project's folder"),
    "remove": QT_TRANSLATE_NOOP("MinePlanner", "Remove from the project"),
}
SUBJECT, PROBLEM, REPAIR = range(3)
_DONE_HEIGHT = 120
"""Pixels of the list of what was repaired; longer ones scroll."""


class OfflineWindow(PlannerWindow):
    """A table of findings; those that can be mended have a choice, the others say what to do by hand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Check for Work without a Network"))
        self.findings: list[Finding] = []
        self.boxes: dict[int, QComboBox] = {}
        self.path: Path | None = None
        self.headline = pieces.heading(self, "")
        self.detail = pieces.words(self, quiet=True)
        self.table = QTableWidget(0, 3, self)
        self._dress_table()
        self.blank = Blank(self.table, "")
        self.done = QPlainTextEdit(self)
        self.done.setReadOnly(True)
        self.done.setMaximumHeight(_DONE_HEIGHT)
        self.done.setAccessibleName(translate("MinePlanner", "What was repaired"))
        self.done.hide()
        self.other_button = QPushButton(translate("MinePlanner", "Check Another Project…"), self)
        self.other_button.setToolTip(
            translate("MinePlanner", "Choose a project file and list what it would miss without a network")
        )
        self.again_button = QPushButton(translate("MinePlanner", "Check Again"), self)
        self.again_button.setToolTip(translate("MinePlanner", "Look through the project as it is now"))
        self.repair_button = QPushButton(parts.icon("accept"), "", self)
        self.repair_button.setToolTip(translate("MinePlanner", "Make the ticked repairs in the project"))
        self.other_button.clicked.connect(lambda _checked=False: self.choose())
        self.again_button.clicked.connect(lambda _checked=False: self.check_open_project())
        self.repair_button.clicked.connect(lambda _checked=False: self.repair())
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.detail)
        column.addWidget(self.table, 1)
        column.addWidget(self.done)
        column.addLayout(pieces.button_row(self, self.other_button, self.again_button, self.repair_button))
        self.resize(860, 480)
        self.check_open_project()

    def _dress_table(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [
                translate("MinePlanner", "What"),
                translate("MinePlanner", "What is wrong"),
                translate("MinePlanner", "Repair"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (SUBJECT, PROBLEM, REPAIR):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)

    # -------------------------------------------------------------- checking
    def check_open_project(self) -> None:
        """Check the project that is open, as it lies on the disk."""
        name = self.desk.project.fileName()
        if not name:
            self._show_nothing(translate("MinePlanner", "Save the project first: only its file is read."))
            return
        self.check(Path(name))

    def choose(self) -> None:
        """Ask for another project's file and check it; it is not opened."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("MinePlanner", "Project to check"),
            str(self.path.parent if self.path is not None else Path.home()),
            translate("MinePlanner", "QGIS project (*.qgz *.qgs)"),
        )
        if name:
            self.check(Path(name))

    def check(self, path: Path) -> None:
        """Read a project's file and list what was found."""
        from mine_planner.gis.offline_check import check_project

        try:
            self.findings = check_project(path)
        except PlannerError as error:
            self._show_nothing(error.message)
            return
        self.path = path
        blocking = sum(finding.blocks for finding in self.findings)
        words = translate("MinePlanner", "{} works without a network").format(path.name)
        if blocking:
            words = translate("MinePlanner", "{}, missing without a network: {}").format(path.name, blocking)
        self.headline.setText(words)
        self.detail.setText(self._detail())
        self._fill()

    @property
    def is_open_project(self) -> bool:
        """Whether what was checked is the open project, which alone is mended here."""
        name = self.desk.project.fileName()
        return self.path is not None and bool(name) and Path(name) == self.path

    def _detail(self) -> str:
        if not self.is_open_project:
            return translate(
                "MinePlanner", "The file was read, not opened. Open the project to mend it here."
            )
        if self.desk.project.isDirty():
            return translate(
                "MinePlanner", "The file as last saved was read; the open project has changes since."
            )
        return translate("MinePlanner", "Nothing was fetched, and no macro or form code ran.")

    def _show_nothing(self, sentence: str) -> None:
        self.path, self.findings = None, []
        self.headline.setText(translate("MinePlanner", "Nothing was checked"))
        self.detail.setText(sentence)
        self._fill()

    def _fill(self) -> None:
        self.boxes = {}
        nothing = translate(
            "MinePlanner", "Every layer, picture and grid of the project lies on this machine."
        )
        self.blank.setText("" if self.path is None else nothing)
        self.table.setRowCount(0)  # takes the choices of repairs along, which setItem would leave
        self.table.setRowCount(len(self.findings))
        for row, finding in enumerate(self.findings):
            sign = "⚠ " if finding.blocks else "ⓘ "
            for column, text in ((SUBJECT, sign + finding.subject), (PROBLEM, finding.problem)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
            self.table.setItem(row, REPAIR, QTableWidgetItem(""))
            if finding.repairs and self.is_open_project:
                self._offer(row, finding)
            else:
                self.table.item(row, REPAIR).setText(finding.repair)
                self.table.item(row, REPAIR).setToolTip(finding.repair)
        self._enable()

    def _offer(self, row: int, finding: Finding) -> None:
        box = QComboBox(self.table)
        box.addItem(translate("MinePlanner", "Leave as it is"), "")
        for repair in self._repairs(finding):
            box.addItem(said(REPAIRS, repair), repair)
        # What only removes is never proposed: the person chooses it.
        mild = [name for name in self._repairs(finding) if name != "remove"]
        box.setCurrentIndex(box.findData(mild[0]) if mild else 0)
        box.setToolTip(finding.repair)
        box.setAccessibleName(translate("MinePlanner", "Repair of {}").format(finding.subject))
        box.currentIndexChanged.connect(lambda _index: self._enable())
        self.boxes[row] = box
        self.table.setCellWidget(row, REPAIR, box)

    def _repairs(self, finding: Finding) -> list[str]:
        """Return what can be done; the open workspace is never copied, since there would be two of it."""
        layer = self.desk.project.mapLayer(finding.layer)
        path = self.desk.session.path
        ours = layer is not None and path is not None and str(path) in layer.source()
        return [name for name in finding.repairs if not (ours and name == "copy_in")]

    # -------------------------------------------------------------- mending
    def chosen(self) -> list[tuple[Finding, str]]:
        """Return the findings that are to be mended, and how."""
        pairs = [(self.findings[row], str(box.currentData())) for row, box in self.boxes.items()]
        return [(finding, how) for finding, how in pairs if how]

    def _enable(self) -> None:
        count = len(self.chosen())
        self.repair_button.setText(
            translate("MinePlanner", "Repair and Save Project")
            if count == 0
            else translate("MinePlanner", "Repair ({}) and Save Project").format(count)
        )
        self.repair_button.setEnabled(count > 0)

    def repair(self) -> None:
        """Mend what was chosen, save the project, say what was done line by line, and check again."""
        from mine_planner.gis.offline_repair import repair, save

        with self.desk.reporter.boundary():
            lines = repair(self.desk.project, self.chosen()).lines
            kept = save(self.desk.project)
            self.desk.reporter.success(
                translate("MinePlanner", "Repaired: {}, and the project is saved.").format(len(lines))
            )
            lines.append(translate("MinePlanner", "The project as it was before: {}").format(kept.name))
            self.done.setPlainText("\n".join(lines))
            self.done.show()
        self.check_open_project()
