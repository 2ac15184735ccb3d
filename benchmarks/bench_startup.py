# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading the plugin and building its windows, beside plugins that QGIS itself brings.

Each plugin is loaded in a process of its own, after QGIS has started: import, ``classFactory`` and
``initGui`` together, median of several processes. The goal for ours is 150 ms.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 7
GOAL_MS = 150.0

PROBE = """
import sys, time
sys.path.insert(0, {root!r})
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path.insert(0, QgsApplication.pkgDataPath() + "/python/plugins")
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar
from qgis.gui import QgsMapCanvas, QgsMessageBar
from unittest.mock import MagicMock
window = QMainWindow()
iface = MagicMock()
iface.mainWindow.return_value = window
iface.mapCanvas.return_value = QgsMapCanvas(window)
iface.messageBar.return_value = QgsMessageBar(window)
iface.addToolBar.side_effect = lambda title: QToolBar(title, window)
iface.pluginMenu.return_value = QMenu(window)
iface.cadDockWidget.return_value = None
began = time.perf_counter()
module = __import__({name!r})
plugin = module.classFactory(iface)
plugin.initGui()
print("took", (time.perf_counter() - began) * 1000)
sys.stdout.flush()
import os
os._exit(0)
"""


def milliseconds(name: str) -> float | None:
    """Return the median time to load a plugin, or None where it cannot be loaded like this."""
    found = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", PROBE.format(root=str(ROOT), name=name)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        lines = [line for line in done.stdout.splitlines() if line.startswith("took ")]
        if not lines:
            return None
        found.append(float(lines[0].split()[1]))
    return statistics.median(found)


def main() -> None:
    """Print the table."""
    ours = milliseconds("mine_planner")
    if ours is None:
        raise SystemExit("the plugin could not be loaded")
    print("| work | ours, ms | peer | peer, ms | ratio |")
    print("|---|---|---|---|---|")
    print(f"| import and initGui | {ours:.0f} | the goal | {GOAL_MS:.0f} | {GOAL_MS / ours:.1f} |")
    for peer in ("db_manager", "MetaSearch", "processing"):
        took = milliseconds(peer)
        if took is not None:
            print(f"| import and initGui | {ours:.0f} | {peer} | {took:.0f} | {took / ours:.1f} |")


if __name__ == "__main__":
    main()
