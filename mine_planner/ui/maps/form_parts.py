# SPDX-License-Identifier: GPL-2.0-or-later
"""What the small windows of the register share: fields, who and why, what is wrong, Save and Close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.foot import foot

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.window import PlannerWindow


LONGEST_AREA = 44


def new_form(title: str, column: QVBoxLayout, parent: QWidget) -> QFormLayout:
    """Add a group with a form to a column."""
    group = QGroupBox(title, parent)
    form = QFormLayout(group)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    column.addWidget(group)
    return form


def day_field(parent: QWidget) -> QgsDateEdit:
    """Return a field for a day that may be unknown."""
    field = QgsDateEdit(parent)
    field.setCalendarPopup(True)
    field.setAllowNull(True)
    field.setNullRepresentation(translate("MinePlanner", "Not known"))
    return field


def set_day(field: QgsDateEdit, iso: str | None) -> None:
    """Show a stored day."""
    # A day that is not valid shows as not known; clear() would go on showing today in grey.
    field.setDate(QDate.fromString(iso or "", Qt.DateFormat.ISODate))


def day_of(field: QgsDateEdit) -> str | None:
    """Return a day as it is stored, or None while it is not known."""
    return None if field.isNull() else field.date().toString(Qt.DateFormat.ISODate)


class Closing:
    """The end of a small window: who and why where a reason is needed, what is wrong, Save and Close."""

    def __init__(
        self, window: PlannerWindow, column: QVBoxLayout, save: Callable[[], object], *, reason: bool
    ) -> None:
        self.who = QLineEdit(window)
        self.why = QLineEdit(window)
        if reason:
            form = new_form(translate("MinePlanner", "The change"), column, window)
            self.who.setPlaceholderText(translate("MinePlanner", "Role, such as operations officer"))
            self.why.setPlaceholderText(translate("MinePlanner", "What it rests on"))
            form.addRow(translate("MinePlanner", "Decided &by"), self.who)
            form.addRow(translate("MinePlanner", "&Reason"), self.why)
        else:
            self.who.hide()
            self.why.hide()
        self.problem = QLabel(window)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        column.addWidget(self.problem)
        self.save = QPushButton(translate("MinePlanner", "Save"), window)
        self.save.setToolTip(translate("MinePlanner", "Keep what was entered about this batch"))
        self.save.clicked.connect(lambda _checked=False: save())
        column.addLayout(foot(window, self.save, enter=True))

    def answered(self) -> bool:
        """Return whether a person and a reason are entered; say what is missing."""
        if self.who.text().strip() and self.why.text().strip():
            self.problem.hide()
            return True
        parts.complain(
            self.problem, translate("MinePlanner", "Enter who decides and the reason: both are kept.")
        )
        (self.why if self.who.text().strip() else self.who).setFocus()
        return False


def area_words(area: str) -> str:
    """Return where an operation is made for, cut short to stand behind its name; empty if not known."""
    said = area.split(".", maxsplit=1)[0].strip()
    return f" · {said if len(said) <= LONGEST_AREA else said[: LONGEST_AREA - 1] + '…'}" if said else ""


def place_words(area: str, *, is_made_here: bool) -> str:
    """Return where an operation is made for, and that it is not made for the place where it is not."""
    said = area_words(area)
    return said if is_made_here else f"{said} · {translate('MinePlanner', 'not made for this place')}"
