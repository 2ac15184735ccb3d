# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that asks a person before ground changes under a team or against markers that stand."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from mine_planner.i18n import translate
from mine_planner.ui.map_tools.bands import BLUE, RED, Bands, Ink
from mine_planner.ui.tasks.consent import ConsentFields
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from mine_planner.gis.task_shaping import Consent
    from mine_planner.ui.desk import Desk


@dataclass(frozen=True)
class Question:
    """What is to be decided.

    Attributes
    ----------
    title, sentences
        The task or tasks; what stands in the way.
    button
        What deciding does: a verb and an object.
    then
        Gets the decision.
    added, removed
        Ground that is gained and given up, shown on the map; None for none.
    """

    title: str
    sentences: Sequence[str]
    button: str
    then: Callable[[Consent], object]
    added: Any = None
    removed: Any = None


class DecisionWindow(PlannerWindow):
    """Says what has to be decided; nothing is changed until somebody has."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "A Person Decides"))
        self.resize(520, 320)
        self._question: Question | None = None
        self._bands = Bands(desk)
        self.heading = QLabel(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.fields = ConsentFields(self)
        self.decide = QPushButton(self)
        self.decide.setDefault(True)
        self.decide.clicked.connect(lambda _checked=False: self._decide())
        keep = QPushButton(translate("MinePlanner", "Keep as It Is"), self)
        keep.setAutoDefault(False)
        keep.clicked.connect(lambda _checked=False: self.close())
        buttons = QDialogButtonBox(self)
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.decide, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(self.fields)
        column.addWidget(buttons)

    def ask(self, question: Question) -> None:
        """Show a question; an earlier one that nobody decided is dropped."""
        self._question = question
        self.heading.setText(f"<b>{escape(question.title)}</b>")
        lines = "".join(f"<li>{escape(sentence)}</li>" for sentence in question.sentences)
        self.words.setText(f"<ul style='margin-left:-18px'>{lines}</ul>")
        self.decide.setText(question.button)
        self.fields.clear()
        self._bands.clear()
        if question.removed is not None:
            self._bands.show(question.removed, Ink(RED, 70))
        if question.added is not None:
            self._bands.show(question.added, Ink(BLUE, 70))
        self.fields.who.setFocus()

    def unload(self) -> None:
        """Take what is shown off the map."""
        self._bands.clear()

    def _decide(self) -> None:
        consent = self.fields.consent()
        if consent is None or self._question is None:
            return
        question, self._question = self._question, None
        self.close()
        with self.desk.reporter.boundary():
            question.then(consent)
