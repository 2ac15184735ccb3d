# SPDX-License-Identifier: GPL-2.0-or-later
"""Journey 3: yesterday's reports of five teams are entered by keyboard alone, each in under a minute."""

from __future__ import annotations

import pytest
import shapely
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QApplication

from mine_planner.ui.progress.panel import ProgressPanel

KEYS_PER_MINUTE = 90
"""A slow typist; the usual rate of an office is about twice that."""


class Keyboard:
    """Presses keys wherever the cursor is, and counts them."""

    def __init__(self, qtbot) -> None:
        self._bot = qtbot
        self.pressed = 0

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self._bot.keyClick(QApplication.focusWidget(), key, modifier)
        self.pressed += 1

    def type(self, text):
        self._bot.keyClicks(QApplication.focusWidget(), text)
        self.pressed += len(text)

    def pause(self):
        """Wait as long as Qt joins typed letters to one search in a list; nobody files that fast."""
        self._bot.wait(QApplication.keyboardInputInterval() + 50)

    def tab_to(self, widget, most=12):
        for _ in range(most):
            if widget is QApplication.focusWidget() or widget.isAncestorOf(QApplication.focusWidget()):
                return
            self.press(Qt.Key.Key_Tab)
        message = f"Tab does not reach {widget.objectName()}"
        raise AssertionError(message)


@pytest.fixture
def panel(desk, qtbot):
    with desk.session.action("Plan") as action:
        for number in range(1, 6):
            team = action.insert("team", {"code": f"T{number}", "deminers": 8})
            x, y = 500_000 + 120 * number, 4_400_000
            ground = action.blob(shapely.MultiPolygon([shapely.box(x, y, x + 100, y + 100)]))
            values = {"code": f"N-000{number}", "geom": ground, "area_m2": 10_000.0, "team_uuid": team}
            action.insert("clearance_task", {**values, "status": "in_progress", "method": "manual"})
    made = ProgressPanel(desk)
    qtbot.addWidget(made)
    made.resize(340, 760)
    made.show()
    made.reload()
    desk.session.content_changed.connect(made.reload)
    QApplication.setActiveWindow(made)
    made.enter_report()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.task_box, timeout=2000)
    yield made
    made.unload()


def enter(keys, panel, number, area, stoppage=""):
    """Enter one team's day: task, hours, deminers, area, perhaps a stoppage; Enter saves."""
    keys.pause()
    before = keys.pressed
    keys.type(f"N-000{number}")
    keys.tab_to(panel.hours_spin)
    keys.type("6")
    keys.tab_to(panel.deminers_spin)
    keys.type("8")
    keys.tab_to(panel.area_spin)
    keys.type(str(area))
    if stoppage:
        keys.tab_to(panel.stoppage_spin)
        keys.type("45")
        keys.tab_to(panel.stoppage_box)
        keys.type(stoppage)
    keys.press(Qt.Key.Key_Return)
    return keys.pressed - before


def test_five_teams_reports_are_in_within_five_minutes_without_a_mouse(panel, desk, qtbot):
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    yesterday = QDate.currentDate().addDays(-1).toString(Qt.DateFormat.ISODate)
    areas = (180, 210, 195, 160, 240)
    each = [enter(keys, panel, number, area) for number, area in enumerate(areas, start=1)]
    rows = desk.session.progress().latest()
    assert [(r.task, r.team, r.day, r.area_m2, r.hours, r.status) for r in reversed(rows)] == [
        (f"N-000{number}", f"T{number}", yesterday, area, 6, "accepted")
        for number, area in enumerate(areas, start=1)
    ]
    assert max(each) < KEYS_PER_MINUTE
    assert keys.pressed < 5 * KEYS_PER_MINUTE


def test_a_day_with_a_stoppage_and_a_find_is_entered_by_keyboard_too(panel, desk, qtbot):
    keys = Keyboard(qtbot)
    keys.type("N-0002")
    keys.tab_to(panel.hours_spin)
    keys.type("5")
    keys.tab_to(panel.deminers_spin)
    keys.type("8")
    keys.tab_to(panel.area_spin)
    keys.type("150")
    keys.tab_to(panel.stoppage_spin)
    keys.type("45")
    keys.tab_to(panel.stoppage_box)
    keys.type("Rain")
    keys.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    keys.type("PMN-2")
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    report = desk.session.workspace.row("progress_report")
    assert (report["stoppage_min"], report["stoppage_reason"]) == (45, "Rain")
    assert [find["ordnance"] for find in desk.session.workspace.rows("find")] == ["PMN-2"]
    assert keys.pressed < KEYS_PER_MINUTE


def test_the_next_day_is_repeated_with_three_keys_and_the_area(panel, desk, qtbot):
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    enter(keys, panel, 1, 180)
    keys.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    before = keys.pressed
    keys.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    keys.type("190")
    keys.press(Qt.Key.Key_Return)
    newest = desk.session.progress().latest()[0]
    assert (newest.task, newest.area_m2, newest.hours) == ("N-0001", 190, 6)
    assert keys.pressed - before == 5
