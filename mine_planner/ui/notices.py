# SPDX-License-Identifier: GPL-2.0-or-later
"""What waits for a person, said at the top of every dock: open questions between offices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QToolButton

from mine_planner.i18n import number, translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk


class QuestionNotice(QToolButton):
    """Shows how many questions between offices are open, and leads to them; unseen when there is none."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAutoRaise(True)
        self.setStyleSheet(f"QToolButton {{ color: {parts.ERROR_COLOUR}; font-weight: bold; }}")
        self.clicked.connect(lambda _checked=False: self._show())
        desk.session.workspace_changed.connect(self.refresh)
        desk.session.content_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        from mine_planner.ui.exchange.counting import open_question_count

        count = 0
        with self._desk.reporter.boundary():
            count = open_question_count(self._desk.session)
        self.setText(translate("MinePlanner", "? {}").format(number(count)))
        said = translate("MinePlanner", "Open questions between offices: {}. Show them.").format(
            number(count)
        )
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.setVisible(count > 0)

    def _show(self) -> None:
        from mine_planner.ui.exchange.offers import show_questions

        with self._desk.reporter.boundary():
            show_questions(self._desk, [])
