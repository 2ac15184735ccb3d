# SPDX-License-Identifier: GPL-2.0-or-later
"""The foot of a window, the same everywhere: Close, and right of it what the window is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtWidgets import QWidget


def close_button(widget: QWidget) -> QPushButton:
    """Return a button that closes the window in which a widget lies; Enter never presses it."""
    made = QPushButton(translate("MinePlanner", "Close"), widget)
    made.setObjectName("close_button")
    made.setToolTip(translate("MinePlanner", "Close this window (Esc)"))
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: widget.window().close())
    return made


def foot(
    window: QWidget,
    *buttons: QPushButton,
    first: Sequence[QWidget] = (),
    words: QWidget | None = None,
    enter: bool = False,
) -> QHBoxLayout:
    """Return the last row of a window.

    Parameters
    ----------
    buttons
        At the right of *Close*; the last one is what the window is for.
    first, words
        What stands at the left end; words take the room that is left.
    enter
        Whether Enter presses the last button; not where it decides something.
    """
    row = QHBoxLayout()
    for widget in first:
        row.addWidget(widget)
    if words is None:
        row.addStretch(1)
    else:
        row.addWidget(words, 1)
    row.addWidget(close_button(window))
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    if buttons and enter:
        buttons[-1].setDefault(True)
    return row
