# SPDX-License-Identifier: GPL-2.0-or-later
"""A list of tasks to choose one from; follows the task that is worked on when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk


class TaskChoice(QComboBox):
    """All tasks by code; a part of the code or name finds one."""

    def __init__(self, desk: Desk, parent: QWidget, *, everything: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._everything = everything
        self.setAccessibleName(translate("MinePlanner", "Task"))
        self.setToolTip(translate("MinePlanner", "Type a part of the code or name"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer().setCompletionMode(self.completer().CompletionMode.PopupCompletion)
        self.fill()
        self.choose(desk.session.chosen_task)

    def fill(self) -> None:
        """Read the tasks anew; the chosen one stays."""
        chosen = self.uuid()
        self.blockSignals(True)
        self.clear()
        if self._everything:
            self.addItem(self._everything, "")
        for task in self._desk.session.tasks().all():
            if task.status != "withdrawn":
                self.addItem(" · ".join(filter(None, (task.code, task.name))), task.uuid)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.blockSignals(False)

    def uuid(self) -> str:
        """Return the chosen task's uuid, or an empty text for all of them."""
        return str(self.currentData() or "")

    def code(self) -> str:
        """Return the chosen task's code."""
        return self.currentText().split(" · ", maxsplit=1)[0]

    def choose(self, uuid: str) -> None:
        """Choose a task; one that is not listed changes nothing."""
        index = self.findData(uuid) if uuid else -1
        if index >= 0:
            self.setCurrentIndex(index)
