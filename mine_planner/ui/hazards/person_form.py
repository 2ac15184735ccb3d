# SPDX-License-Identifier: GPL-2.0-or-later
"""A small form for what only a person may decide: who, why, and what else is asked; never modal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtGui import QKeyEvent
    from qgis.PyQt.QtWidgets import QWidget


class PersonForm(QFrame):
    """Asks for a person's role and a reason, and perhaps for one thing more.

    Signals
    -------
    closed
        It was saved or discarded.
    """

    closed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("personForm")
        line = parts.tint(self, 0.25)
        self.setStyleSheet(f"#personForm {{ border: 1px solid {line}; border-radius: 3px; }}")
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.who_edit, self.why_edit = QLineEdit(self), QLineEdit(self)
        self.problem = QLabel(self)
        parts.as_complaint(self.problem)
        self.problem.setWordWrap(True)
        self.save_button = QPushButton(self)
        self._then: Callable[[str, str], object] | None = None
        self._extra: tuple[QLabel, QWidget] | None = None
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(10, 8, 10, 8)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 2)
        self.grid.setColumnStretch(3, 3)
        self.grid.addWidget(self.heading, 0, 0, 1, 4)
        rows = (
            (translate("MinePlanner", "Decided by"), self.who_edit, 0),
            (translate("MinePlanner", "Because"), self.why_edit, 2),
        )
        self.who_edit.setPlaceholderText(translate("MinePlanner", "A role, for example: Operations officer"))
        self.why_edit.setPlaceholderText(translate("MinePlanner", "A reason that can be shown"))
        for words, field, column in rows:
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.returnPressed.connect(self.save)
            self.grid.addWidget(label, 2, column)
            self.grid.addWidget(field, 2, column + 1)
        self.grid.addWidget(self.problem, 3, 0, 1, 4)
        back = QPushButton(translate("MinePlanner", "Discard"), self)
        back.setToolTip(translate("MinePlanner", "Forget what was entered here; nothing is saved"))
        for button, press in ((self.save_button, self.save), (back, self.discard)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, press=press: press())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self.save_button)
        self.grid.addLayout(row, 4, 0, 1, 4)

    def ask(
        self,
        heading: str,
        button: str,
        then: Callable[[str, str], object],
        extra: tuple[str, QWidget] | None = None,
    ) -> None:
        """Show the form.

        Parameters
        ----------
        heading
            What is decided, in words.
        button
            A verb and an object.
        then
            Gets who and why; a :class:`PlannerError` of it is shown in the form, and the form stays.
        extra
            A label and a field that stand above who and why.
        """
        self._forget_extra()
        self.heading.setText(heading)
        self.save_button.setText(button)
        self.problem.hide()
        self.why_edit.clear()
        self._then = then
        if extra is not None:
            label = QLabel(extra[0], self)
            label.setBuddy(extra[1])
            extra[1].setAccessibleName(extra[0])
            self.grid.addWidget(label, 1, 0)
            self.grid.addWidget(extra[1], 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
            self._extra = (label, extra[1])
        self.show()
        (extra[1] if extra is not None else self.who_edit).setFocus()

    def save(self) -> None:
        """Hand over, and go away if it was taken."""
        if self._then is None:
            return
        try:
            self._then(self.who_edit.text().strip(), self.why_edit.text().strip())
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        self.discard()

    def discard(self) -> None:
        """Go away; the role stays for the next time."""
        self._then = None
        self.hide()
        self._forget_extra()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Escape, and leave the window open."""
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
            return
        super().keyPressEvent(event)

    def _forget_extra(self) -> None:
        if self._extra is not None:
            for widget in self._extra:
                self.grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            self._extra = None
