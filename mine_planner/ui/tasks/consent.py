# SPDX-License-Identifier: GPL-2.0-or-later
"""Who decides, and why: two fields that stand wherever ground, markers or a boundary are decided on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from mine_planner.gis.task_shaping import Consent


class ConsentFields(QWidget):
    """Person and reason; what is missing is said below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = QLineEdit(self)
        self.who.setPlaceholderText(translate("MinePlanner", "Role, such as operations officer"))
        self.why = QLineEdit(self)
        self.why.setPlaceholderText(translate("MinePlanner", "What led to this decision"))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        form = QFormLayout()
        form.addRow(translate("MinePlanner", "Decided by"), self.who)
        form.addRow(translate("MinePlanner", "Reason"), self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.problem)

    def consent(self) -> Consent | None:
        """Return who decided and why; None, and it is said, while something is missing."""
        from mine_planner.gis.task_shaping import Consent

        who, why = self.who.text().strip(), self.why.text().strip()
        if not who or not why:
            missing = translate("MinePlanner", "Enter who decides, and the reason: both are kept.")
            parts.complain(self.problem, missing)
            (self.why if who else self.who).setFocus()
            return None
        self.problem.hide()
        return Consent(who, why)

    def clear(self) -> None:
        """Forget the reason; the person stays for the next decision."""
        self.why.clear()
        self.problem.hide()
