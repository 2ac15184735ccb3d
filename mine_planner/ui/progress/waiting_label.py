# SPDX-License-Identifier: GPL-2.0-or-later
"""What waits for a decision, counted on top of the dock; each count opens its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, Qt
from qgis.PyQt.QtWidgets import QLabel

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.progress import offers

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.store.waiting import Waiting
    from mine_planner.ui.desk import Desk

_OPENS: dict[str, Callable[[Desk, list[str]], object]] = {
    "suspended": offers.show_suspensions,
    "flagged": offers.show_suspensions,
    "alarms": offers.show_alarms,
    "doubtful": offers.show_doubtful,
    "extensions": offers.show_extensions,
    "nonconformities": offers.show_quality,
    "proposals": offers.show_proposals,
}

_WORDS = {
    "alarms": QT_TRANSLATE_NOOP("MinePlanner", "Devices in released land: {}"),
    "suspended": QT_TRANSLATE_NOOP("MinePlanner", "Tasks suspended: {}"),
    "nonconformities": QT_TRANSLATE_NOOP("MinePlanner", "Critical nonconformities: {}"),
    "flagged": QT_TRANSLATE_NOOP("MinePlanner", "Tasks flagged: {}"),
    "doubtful": QT_TRANSLATE_NOOP("MinePlanner", "Doubtful positions: {}"),
    "extensions": QT_TRANSLATE_NOOP("MinePlanner", "Plots beyond the boundary: {}"),
    "proposals": QT_TRANSLATE_NOOP("MinePlanner", "Proposals waiting: {}"),
}
"""Words that need no plural, the gravest first."""


class WaitingLabel(QLabel):
    """Links in one line that wraps; hidden where nothing waits."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(translate("MinePlanner", "What waits for a decision"))
        line = parts.tint(self, 0.2)
        self.setStyleSheet(
            f"WaitingLabel {{ border: 1px solid {line}; border-radius: 3px; padding: 5px 7px; }}"
        )
        self.linkActivated.connect(self.open)
        self.hide()

    def reload(self) -> None:
        """Count anew."""
        from mine_planner.store.waiting import count_waiting

        links = links_of(count_waiting(self._desk.session.workspace))
        said = [f'<a href="{name}">{words.replace(" ", "&nbsp;")}</a>' for name, words in links]
        self.setText("&nbsp;· ".join(said))  # a line never begins with the dot
        self.setVisible(bool(links))

    def open(self, name: str) -> None:
        """Open the window of what waits."""
        with self._desk.reporter.boundary():
            _OPENS[name](self._desk, [])


def links_of(waiting: Waiting) -> list[tuple[str, str]]:
    """Return name and words of every count that is not 0."""
    found = [(name, words, getattr(waiting, name)) for name, words in _WORDS.items()]
    return [
        (name, translate("MinePlanner", words).format(number(count))) for name, words, count in found if count
    ]
