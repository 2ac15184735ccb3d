# SPDX-License-Identifier: GPL-2.0-or-later
"""Every button of every window that a menu opens says what will happen."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QToolButton

from mine_planner.domain.errors import PlannerError
from mine_planner.ui import offers
from mine_planner.ui.window import PlannerWindow

SAYS_ALL = {"Close", "Cancel"}
"""Buttons whose word leaves nothing open."""


@pytest.fixture
def windows(desk, hazards, add_task, monkeypatch):
    """Open what every menu offers, with a task chosen; files that are asked for are refused."""
    task = add_task(100, 100, 200, 200)
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_named: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: "")
    for dock in ("maps", "tasks", "progress", "sheets"):
        for offer in offers.offers_of(dock):
            chosen = [task] if dock in ("tasks", "sheets") else []
            if offers.can_begin(offer, desk, chosen):
                try:
                    offer.begin(desk, chosen)
                except PlannerError:
                    continue
    return [window for window in desk.window.findChildren(PlannerWindow) if not window.gone]


def silent(window: PlannerWindow) -> list[str]:
    """Return the buttons of a window that say nothing when pointed at."""
    return [
        f"{type(window).__name__}: {button.text() or button.objectName()}"
        for kind in (QPushButton, QToolButton)
        for button in window.findChildren(kind)
        if _is_ours(button) and not button.toolTip() and button.text().replace("&", "") not in SAYS_ALL
    ]


def _is_ours(button: QAbstractButton) -> bool:
    """Leave out what Qt and QGIS put into their own fields."""
    if button.objectName().startswith("qt_") or not button.text():
        return False
    module = type(button.parent()).__module__
    return not module.startswith("qgis._gui")


def test_every_button_of_a_window_says_what_will_happen(windows):
    assert len(windows) > 25
    assert [name for window in windows for name in silent(window)] == []
