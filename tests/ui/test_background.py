# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of work in the background meet windows that are closed meanwhile."""

from __future__ import annotations

import gc
import sys

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel

from mine_planner.background import BackgroundTask, run_in_background


class Shows(QLabel):
    def by_method(self, words):
        self.setText(words)

    def by_function(self):
        def done(words):
            self.setText(words)

        return done


@pytest.mark.parametrize("how", ["method", "function"])
def test_a_result_for_a_widget_that_qt_deleted_is_no_error(qgis_app, qtbot, how):
    label = Shows()
    done = label.by_method if how == "method" else label.by_function()
    task = BackgroundTask("Say", lambda _progress: "late", done, lambda _error: None)
    assert task.run()
    sip.delete(label)
    task.finished(True)


def test_an_error_of_a_widget_that_is_there_is_still_told(qgis_app):
    label = Shows()

    def done(_words):
        raise RuntimeError("a defect")

    task = BackgroundTask("Say", lambda _progress: "", done, lambda _error: None)
    assert task.run()
    with pytest.raises(RuntimeError, match="a defect"):
        task.finished(True)
    assert label.text() == ""


def test_no_error_reaches_the_hook_when_the_widget_goes_while_the_work_runs(qgis_app, qtbot, monkeypatch):
    heard = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: heard.append(error))
    label = Shows()
    run_in_background("Say", lambda _progress: "late", label.by_function(), lambda _error: None)
    sip.delete(label)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=10_000)
    qtbot.wait(20)
    assert heard == []


def test_the_collector_rests_while_work_runs_and_not_longer(qgis_app):
    seen = []

    def inner(_progress):
        seen.append(gc.isenabled())
        return ""

    def outer(_progress):
        BackgroundTask("Inner", inner, print, print).run()
        seen.append(gc.isenabled())
        return ""

    BackgroundTask("Outer", outer, print, print).run()
    assert seen == [False, False]
    assert gc.isenabled()


def test_a_collector_that_was_off_before_stays_off(qgis_app):
    gc.disable()
    try:
        BackgroundTask("Say", lambda _progress: "", print, print).run()
        assert not gc.isenabled()
    finally:
        gc.enable()
