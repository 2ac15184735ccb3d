# SPDX-License-Identifier: GPL-2.0-or-later
"""One open question: its versions side by side, the ways to settle it, who and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import translate
from mine_planner.store.merge_settle import SHOWN, Choice
from mine_planner.ui import parts
from mine_planner.ui.exchange import pieces, settling, words

if TYPE_CHECKING:
    from mine_planner.store.exchange_questions import Question
    from mine_planner.ui.exchange.settling import Way


class QuestionPage(QWidget):
    """The right half of the window; it collects the decision and keeps nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = pieces.heading(self, "")
        self.group = QButtonGroup(self)
        self._ways: list[Way] = []
        self.caution = pieces.warning(self, "")
        self.site = pieces.warning(self, "")
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.who_edit = QLineEdit(self)
        self.who_edit.setPlaceholderText(translate("MinePlanner", "Role, such as operations officer"))
        self.why_edit = QLineEdit(self)
        self.why_edit.setPlaceholderText(translate("MinePlanner", "Evidence, order, agreement"))
        self.zoom_button = QPushButton(parts.icon("zoom"), translate("MinePlanner", "Show on Map"), self)
        self.settle_button = QPushButton(parts.icon("accept"), translate("MinePlanner", "Settle"), self)
        self.rule_box = QComboBox(self)
        self.many_button = QPushButton(self)
        for one in (self.zoom_button, self.settle_button, self.many_button):
            one.setAutoDefault(False)
        self._lay_out()
        self.group.buttonClicked.connect(lambda _button: self._warn())

    def _lay_out(self) -> None:
        self.versions = QWidget(self)
        self.grid = QGridLayout(self.versions)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.choices = QWidget(self)
        self.choice_column = QVBoxLayout(self.choices)
        self.choice_column.setContentsMargins(0, 0, 0, 0)
        self.rule_row = QWidget(self)
        row = QHBoxLayout(self.rule_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rule_box, 1)
        row.addWidget(self.many_button)
        inner = QWidget(self)
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 6, 0)
        for widget in (self.title, self.site, self.versions, self.choices, self.caution):
            body.addWidget(widget)
        body.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(scroll, 1)
        self.form_area = self._decision_form()
        column.addWidget(self.form_area)

    def _decision_form(self) -> QWidget:
        """Return who and why with the buttons: always in sight, below what scrolls."""
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Who decides"), self.who_edit)
        form.addRow(translate("MinePlanner", "Why"), self.why_edit)
        buttons = QHBoxLayout()
        buttons.addWidget(self.zoom_button)
        buttons.addStretch(1)
        buttons.addWidget(self.settle_button)
        area = QWidget(self)
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        column.addWidget(self.rule_row)
        return area

    # -------------------------------------------------------------- showing
    def show_question(self, question: Question | None, listed: int, *, read_only: bool) -> None:
        """Show a question with its versions and the ways to settle it; None where there is none."""
        self._forget()
        self.problem.hide()
        self.form_area.setVisible(not read_only and question is not None)
        self.settle_button.setEnabled(question is not None)
        self.zoom_button.setEnabled(question is not None)
        self.rule_row.setVisible(listed > 1)
        if question is None:
            self.title.setText(translate("MinePlanner", "Nothing to settle"))
            self.caution.hide()
            self.site.hide()
            return
        on_site = settling.site_warning(question)
        self.site.setText("⚠ " + on_site)
        self.site.setVisible(bool(on_site))
        self.title.setText(
            translate("MinePlanner", "{}: {}").format(question.label, words.field_words(question.field))
        )
        self._show_versions(question)
        self._show_ways(question, read_only=read_only)
        self._fill_rules(question, listed)

    def _forget(self) -> None:
        for layout in (self.grid, self.choice_column):
            while layout.count():
                item = layout.takeAt(0)
                if item.widget() is not None:
                    item.widget().hide()
                    item.widget().deleteLater()
        for one in self.group.buttons():
            self.group.removeButton(one)
        self._ways = []

    def _show_versions(self, question: Question) -> None:
        """Lay the versions side by side, each with its letter and office."""
        for at, (letter, one) in enumerate(zip(settling.LETTERS, question.said, strict=False)):
            frame = QFrame(self.versions)
            frame.setFrameShape(QFrame.Shape.StyledPanel)
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(8, 6, 8, 6)
            line = _LINES[at % len(_LINES)] if question.is_outline else ""
            title = translate("MinePlanner", "{} · office {}").format(letter, one.office)
            inside.addWidget(pieces.heading(frame, f"{title}  {line}".rstrip()))
            inside.addWidget(pieces.words(frame, settling.described(question, one)))
            inside.addStretch(1)
            self.grid.addWidget(frame, at // 2, at % 2)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

    def _show_ways(self, question: Question, *, read_only: bool) -> None:
        self._ways = settling.ways(question)
        for number, way in enumerate(self._ways):
            text = way.text
            if way.cautious:
                text = translate("MinePlanner", "Cautious: {}").format(text)
            box = QRadioButton(shortened(text), self.choices)
            box.setToolTip(text)
            box.setEnabled(not read_only)
            self.group.addButton(box, number)
            self.choice_column.addWidget(box)
            box.setChecked(number == 0)
        self._warn()

    def _fill_rules(self, question: Question, listed: int) -> None:
        self.rule_box.clear()
        self.rule_box.addItem(translate("MinePlanner", "All listed: the cautious side"), Choice(SHOWN))
        for office in question.offices:
            self.rule_box.addItem(
                translate("MinePlanner", "All listed: as office {} says").format(office),
                Choice("", office=office),
            )
        self.many_button.setText(translate("MinePlanner", "Settle All {}").format(listed))

    def _warn(self) -> None:
        way = self.way()
        sentence = way.warning if way is not None else ""
        self.caution.setText("⚠ " + sentence)
        self.caution.setVisible(bool(sentence))

    # -------------------------------------------------------------- what was chosen
    def way(self) -> Way | None:
        """Return the chosen way to settle the question."""
        at = self.group.checkedId()
        return self._ways[at] if 0 <= at < len(self._ways) else None

    def rule(self) -> Choice:
        """Return the rule for all questions that are listed."""
        found = self.rule_box.currentData()
        return found if isinstance(found, Choice) else Choice(SHOWN)

    def who_and_why(self) -> tuple[str, str]:
        """Return who decides, and why."""
        return str(self.who_edit.text()).strip(), str(self.why_edit.text()).strip()

    def complain(self, sentence: str) -> None:
        """Say what is missing."""
        parts.complain(self.problem, sentence)

    def clear_reason(self) -> None:
        """Forget the reason; who decides is often the same for the next question."""
        self.why_edit.clear()
        self.problem.hide()


def shortened(text: str) -> str:
    """Return a text that fits on one line of the page; the whole one is in the tooltip."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


_LONGEST = 44
_LINES = ("———", "– – –", "· · ·", "– · –")
"""How the outlines are drawn on the map, in the order of the letters."""
