# SPDX-License-Identifier: GPL-2.0-or-later
"""The button that verifies the open workspace."""

from __future__ import annotations

from qgis.core import QgsApplication

from mine_planner.store.verify import Finding
from mine_planner.ui.verifying import say_findings, verify_workspace


def said(bar):
    return [item.text() for item in bar.items()]


def test_a_sound_workspace_is_said_to_be_sound(desk, bar, qtbot):
    assert verify_workspace(desk) is not None
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=20_000)
    qtbot.waitUntil(lambda: any("sound" in text for text in said(bar)), timeout=20_000)


def test_serious_findings_stand_first_and_the_rest_is_counted(desk, bar):
    findings = [Finding("index", False, "find", None, f"Note {number}.") for number in range(4)]
    findings.append(Finding("pages", True, "", None, "The file is damaged: open the newest good backup."))
    say_findings(desk, findings)
    texts = said(bar)
    assert any("damaged" in text for text in texts)
    assert any("More findings in the message log: 2" in text for text in texts)


def test_nothing_happens_without_a_workspace(desk):
    desk.session.close()
    assert verify_workspace(desk) is None
