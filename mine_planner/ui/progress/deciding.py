# SPDX-License-Identifier: GPL-2.0-or-later
"""The line of a decision: who decides, why, and what; nothing is decided while one of them is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton

from mine_planner import settings
from mine_planner.domain.errors import RuleError
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget


class DecisionRow(QFrame):
    """Person and reason with the buttons that decide; a complaint stands above the buttons."""

    def __init__(self, parent: QWidget, *, who: str = "", why: str = "") -> None:
        super().__init__(parent)
        tr = translate
        self.setObjectName("decisionRow")
        self.setStyleSheet(f"#decisionRow {{ border-top: 1px solid {parts.tint(self, 0.2)}; }}")
        self.person_edit, self.reason_edit = QLineEdit(), QLineEdit()
        self.person_edit.setPlaceholderText(who or tr("MinePlanner", "Role of who decides"))
        self.reason_edit.setPlaceholderText(why or tr("MinePlanner", "Why, in a sentence; it is kept"))
        self.person_edit.setText(settings.load().user_name)
        self.person_edit.setMinimumWidth(210)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self._buttons = foot(self)
        self._buttons.setSpacing(6)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 5)
        for column, (words, edit) in enumerate(
            (
                (tr("MinePlanner", "Decided by"), self.person_edit),
                (tr("MinePlanner", "Reason"), self.reason_edit),
            )
        ):
            label = QLabel(words)
            label.setBuddy(edit)
            edit.setAccessibleName(words)
            grid.addWidget(label, 0, 2 * column)
            grid.addWidget(edit, 0, 2 * column + 1)
        grid.addWidget(self.problem, 1, 0, 1, 4)
        grid.addLayout(self._buttons, 2, 0, 1, 4)

    def add_button(self, text: str, icon: str, tip: str, does: Callable[[], object]) -> QPushButton:
        """Add a button: a verb and an object, what will happen, and what it calls."""
        button = QPushButton(parts.icon(icon), text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: does())
        self._buttons.addWidget(button)
        return button

    def taken(self) -> tuple[str, str]:
        """Return person and reason.

        Raises
        ------
        RuleError
            When one is missing; the cursor goes there.
        """
        person, reason = self.person_edit.text().strip(), self.reason_edit.text().strip()
        for text, edit, words in (
            (person, self.person_edit, translate("MinePlanner", "Nobody decides yet: enter a role.")),
            (reason, self.reason_edit, translate("MinePlanner", "The reason is missing: enter it.")),
        ):
            if not text:
                edit.setFocus()
                raise RuleError(words)
        return person, reason

    def settle(self) -> None:
        """Empty the reason after a decision; the person stays, since decisions come in stacks."""
        self.reason_edit.clear()
        self.problem.hide()
