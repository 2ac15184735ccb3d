# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of the window that proposes tasks: hazard areas, sizes, barriers, and the candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsIconUtils, QgsVectorLayer
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from mine_planner.gis.layers import TABLE_PROPERTY
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.blank import Blank
from mine_planner.ui.tasks.propose_hazards import KEY, HazardPick

if TYPE_CHECKING:
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QDialog


class ProposeForm:
    """Lays the window out: what is asked for at the left, the candidates at the right."""

    def __init__(self, window: QDialog) -> None:
        self._window = window
        self.hazards = self._list()
        self.pick = HazardPick(window, self.hazards)
        self.barriers = self._list()
        self.barriers.setMaximumHeight(110)
        self.target = self._area(10_000)
        self.most = self._area(20_000)
        self.least = self._area(1_000)
        self.straighten = self._metres(2.0)
        self.strips = QCheckBox(translate("MinePlanner", "Polygons are strips, such as river beds"), window)
        self.again = QCheckBox(translate("MinePlanner", "Offer refused candidates again"), window)
        self.again.setToolTip(
            translate("MinePlanner", "Those that a person refused come with who refused them and why")
        )
        self._explain_sizes()
        self.propose = self._button(translate("MinePlanner", "Propose"), "propose")
        self.candidates = self._tree()
        self.accept_all = self._button(translate("MinePlanner", "Accept All"), "accept")
        self.refuse = self._button(translate("MinePlanner", "Refuse…"), "delete")
        self.redraw = self._button(translate("MinePlanner", "Draw Anew"), "edit")
        self.split = self._button(translate("MinePlanner", "Split"), "split")
        self.merge = self._button(translate("MinePlanner", "Merge"), "merge")
        self._explain_buttons()
        self.reason = QLineEdit(window)
        self.reason.setPlaceholderText(
            translate("MinePlanner", "Why ground that is no CHA is cleared; empty: technical survey")
        )
        self.said = QLabel(window)
        self.said.setWordWrap(True)
        self.problem = QLabel(window)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.progress = QProgressBar(window)
        self.progress.hide()
        self.cancel = self._button(translate("MinePlanner", "Cancel"))
        self.cancel.hide()
        self.save = self._button(translate("MinePlanner", "Save Accepted Tasks"), "draw_task")
        self.close_button = self._button(translate("MinePlanner", "Close"))
        self._lay_out()

    # -------------------------------------------------------------- filling
    def fill_barriers(self, project: QgsProject) -> None:
        """List the project's lines and polygons that are not the workspace's own."""
        kinds = {Qgis.GeometryType.Line, Qgis.GeometryType.Polygon}
        self.barriers.clear()
        for layer in sorted(project.mapLayers().values(), key=lambda item: item.name()):
            own = layer.customProperty(TABLE_PROPERTY) is not None
            if isinstance(layer, QgsVectorLayer) and not own and layer.geometryType() in kinds:
                self._add(self.barriers, layer.name(), layer.id(), ticked=False)
                item = self.barriers.item(self.barriers.count() - 1)
                item.setIcon(QgsIconUtils.iconForLayer(layer))

    def ticked(self, view: QListWidget) -> list[str]:
        """Return the keys of the ticked lines."""
        items = [view.item(row) for row in range(view.count())]
        return [item.data(KEY) for item in items if item.checkState() == Qt.CheckState.Checked]

    def tick_all(self, view: QListWidget, *, on: bool) -> None:
        """Tick or untick all lines."""
        for row in range(view.count()):
            view.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def working(self, *, on: bool) -> None:
        """Show the progress while something runs, and hold the fields."""
        self.progress.setVisible(on)
        self.cancel.setVisible(on)
        self.progress.setValue(0)
        for widget in (self.left, self.right, self.save):
            widget.setEnabled(not on)

    def _explain_sizes(self) -> None:
        for widget, text in (
            (self.target, translate("MinePlanner", "The area that a candidate should have")),
            (self.most, translate("MinePlanner", "No candidate becomes larger than this")),
            (self.least, translate("MinePlanner", "Smaller pieces are joined to a neighbour where one is")),
            (self.barriers, translate("MinePlanner", "Tick the layers whose lines part candidates")),
            (
                self.strips,
                translate("MinePlanner", "Whole polygons are barriers; without the tick only their borders"),
            ),
        ):
            widget.setToolTip(text)

    def _explain_buttons(self) -> None:
        for button, text in (
            (
                self.propose,
                translate("MinePlanner", "Cut the ticked hazard areas into candidates; nothing is saved"),
            ),
            (self.accept_all, translate("MinePlanner", "Tick every candidate of the list")),
            (
                self.refuse,
                translate(
                    "MinePlanner",
                    "Take the chosen candidates off the list, with who and why; their ground stays hazard",
                ),
            ),
            (self.redraw, translate("MinePlanner", "Draw another outline for the one chosen candidate")),
            (
                self.split,
                translate("MinePlanner", "Cut the one chosen candidate by a line drawn on the map"),
            ),
            (self.merge, translate("MinePlanner", "Join the chosen candidates, two or more, into one")),
        ):
            button.setToolTip(text)

    def offer(self, *, listed: bool, chosen: int) -> None:
        """Offer what can be done with what is listed and chosen; the tooltips say what is missing."""
        self.accept_all.setEnabled(listed)
        self.refuse.setEnabled(chosen > 0)
        self.redraw.setEnabled(chosen == 1)
        self.split.setEnabled(chosen == 1)
        self.merge.setEnabled(chosen > 1)
        self.reason.setEnabled(listed)

    # -------------------------------------------------------------- helpers
    def _add(self, view: QListWidget, text: str, key: str, *, ticked: bool) -> None:
        item = QListWidgetItem(text)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(KEY, key)
        view.addItem(item)

    def _list(self) -> QListWidget:
        made = QListWidget(self._window)
        made.setAlternatingRowColors(True)
        made.setIconSize(QSize(16, 16))
        return made

    def _area(self, value: float) -> QgsDoubleSpinBox:
        made = QgsDoubleSpinBox(self._window)
        made.setRange(0, 100_000_000)
        made.setDecimals(0)
        made.setSingleStep(1_000)
        made.setSuffix(" m²")
        made.setGroupSeparatorShown(True)
        made.setValue(value)
        made.setShowClearButton(False)
        return made

    def _metres(self, value: float) -> QgsDoubleSpinBox:
        made = QgsDoubleSpinBox(self._window)
        made.setRange(0, 20)
        made.setDecimals(1)
        made.setSingleStep(0.5)
        made.setSuffix(" m")
        made.setValue(value)
        made.setShowClearButton(False)
        made.setToolTip(
            translate(
                "MinePlanner",
                "An arc of many short legs costs a stake at each corner. So far outside it, boundaries of "
                "fewer and longer legs enclose the same ground; nothing is given up.",
            )
        )
        return made

    def _button(self, text: str, icon: str = "") -> QPushButton:
        made = QPushButton(text, self._window)
        if icon:
            made.setIcon(parts.icon(icon))
        made.setAutoDefault(False)
        return made

    def _tree(self) -> QTreeWidget:
        made = QTreeWidget(self._window)
        made.setRootIsDecorated(False)
        made.setAlternatingRowColors(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setHeaderLabels(
            [
                translate("MinePlanner", "Candidate"),
                translate("MinePlanner", "Area"),
                translate("MinePlanner", "Hazard area"),
                translate("MinePlanner", "Class"),
                translate("MinePlanner", "Note"),
            ]
        )
        made.headerItem().setTextAlignment(
            1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        )
        empty = translate(
            "MinePlanner", "Tick hazard areas and barriers, then press Propose: candidates are listed here."
        )
        Blank(made, empty)
        return made

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self._window)
        self.left, self.right = self._ask_side(), self._answer_side()
        split.addWidget(self.left)
        split.addWidget(self.right)
        split.setStretchFactor(1, 1)
        split.setSizes([330, 560])
        column = QVBoxLayout(self._window)
        column.addWidget(split, 1)
        column.addWidget(self.said)
        column.addWidget(self.problem)
        last = QHBoxLayout()
        last.addWidget(self.progress, 1)
        last.addWidget(self.cancel)
        last.addStretch(1)
        last.addWidget(self.close_button)
        last.addWidget(self.save)
        column.addLayout(last)

    def _ask_side(self) -> QWidget:
        side = QWidget(self._window)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(QLabel(translate("MinePlanner", "Hazard areas"), side))
        self.pick.lay_out(column)
        column.addWidget(QLabel(translate("MinePlanner", "Barriers that no task crosses"), side))
        column.addWidget(self.barriers)
        column.addWidget(self.strips)
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Wanted size"), self.target)
        form.addRow(translate("MinePlanner", "At most"), self.most)
        form.addRow(translate("MinePlanner", "At least"), self.least)
        form.addRow(translate("MinePlanner", "Straighten by"), self.straighten)
        column.addLayout(form)
        column.addWidget(self.again)
        column.addWidget(self.propose)
        return side

    def _answer_side(self) -> QWidget:
        side = QWidget(self._window)
        column = QVBoxLayout(side)
        column.setContentsMargins(6, 0, 0, 0)
        row = QHBoxLayout()
        for button in (self.accept_all, self.refuse, self.redraw, self.split, self.merge):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.candidates, 1)
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Reason"), self.reason)
        column.addLayout(form)
        return side
