# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs as ``PYQGIS_STARTUP``, before any plugin: writes down what QGIS would show as an error."""

import os
import traceback

import qgis.utils

_shown = qgis.utils.showException


def _note_and_show(kind, error, trace, *rest, **more):
    with open(os.environ["MINE_PLANNER_APP_ERRORS"], "a", encoding="utf-8") as file:
        file.write("".join(traceback.format_exception(kind, error, trace)) + "\x00")
    return _shown(kind, error, trace, *rest, **more)


qgis.utils.showException = _note_and_show
