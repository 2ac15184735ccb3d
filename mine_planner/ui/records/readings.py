# SPDX-License-Identifier: GPL-2.0-or-later
"""Other readings of a record with the misclosure of each; a person chooses one, with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import in_users_language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.records import SolvedRecord
    from mine_planner.gis.record_entry import Decision
    from mine_planner.gis.record_place import PlacedRecord


@dataclass(frozen=True)
class OfferedReading:
    """One way to read a record: its sentence, and what the record would be then."""

    sentence: str
    after_m: float | None
    solved: SolvedRecord | None
    adjusts: bool = False


def offered(placed: PlacedRecord | None) -> list[OfferedReading]:
    """Return what can be chosen for a record: readings that close better, or spreading its misclosure."""
    if placed is None:
        return []
    found = [OfferedReading(item.sentence, item.after_m, item.solved) for item in placed.hypotheses]
    if not found and placed.misclosure_m is not None and len(placed.placements) == 1:
        words = translate("MinePlanner", "Spread the misclosure over the legs by least squares.")
        found.append(OfferedReading(words, placed.misclosure_m, None, adjusts=True))
    return found


class ReadingsView(QWidget):
    """Lists readings; *shown* asks to see one in the sketch, *taken* that a person decided for it.

    Signals
    -------
    shown
        Index of the reading to show, or -1 for the record as it stands.
    taken
        Index of the reading, and the decision.
    """

    shown = pyqtSignal(int)
    taken = pyqtSignal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self)
        self.tree = QListWidget(self)
        self.tree.setWordWrap(True)
        self.tree.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.tree.setAlternatingRowColors(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAccessibleName(translate("MinePlanner", "Other readings"))
        self.tree.setMinimumHeight(90)
        self.setMinimumHeight(170)
        self.person = QLineEdit(self)
        self.person.setPlaceholderText(translate("MinePlanner", "By (role)"))
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(translate("MinePlanner", "Reason"))
        self.take = QPushButton(translate("MinePlanner", "Take This Reading"), self)
        self.take.setAutoDefault(False)
        self.take.setToolTip(
            translate("MinePlanner", "Saves the record and moves its rows; no hazard area shrinks by it")
        )
        line = QHBoxLayout()
        for widget, stretch in ((self.person, 2), (self.reason, 3), (self.take, 0)):
            line.addWidget(widget, stretch)
        box.addWidget(self.title)
        box.addWidget(self.tree, 1)
        box.addLayout(line)
        self.tree.currentItemChanged.connect(lambda _now, _before: self._on_chosen())
        for field in (self.person, self.reason):
            field.textChanged.connect(lambda _text: self._enable())
        self.take.clicked.connect(lambda _checked=False: self._on_take())
        self.fill([])

    def fill(self, readings: Sequence[OfferedReading]) -> None:
        """Show readings; the chosen one stays chosen while it is still offered."""
        before = self.tree.currentItem()
        kept = "" if before is None else before.text()
        self.tree.blockSignals(True)
        self.tree.clear()
        for reading in readings:
            said = in_users_language(reading.sentence, parts=True)
            item = QListWidgetItem(said, self.tree)
            item.setToolTip(said)
            if reading.sentence == kept:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self.setVisible(bool(readings))
        self.title.setText(translate("MinePlanner", "<b>Other readings</b>, until a person takes one"))
        self._enable()

    def index(self) -> int:
        """Return which reading is chosen, or -1."""
        return self.tree.currentRow()

    def decision(self) -> Decision:
        """Return who decides and why."""
        from mine_planner.gis.record_entry import Decision

        return Decision(self.person.text().strip(), self.reason.text().strip())

    def _on_chosen(self) -> None:
        self._enable()
        self.shown.emit(self.index())

    def _enable(self) -> None:
        ready = self.index() >= 0 and self.person.text().strip() and self.reason.text().strip()
        self.take.setEnabled(bool(ready))

    def _on_take(self) -> None:
        if self.index() >= 0:
            self.taken.emit(self.index(), self.decision())
