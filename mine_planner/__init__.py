# SPDX-License-Identifier: GPL-2.0-or-later
"""Mine Planner: plan humanitarian mine clearance in QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from mine_planner.plugin import MinePlannerPlugin


def classFactory(iface: QgisInterface | None) -> MinePlannerPlugin:
    """Return the plugin to QGIS; ``iface`` is None where there is no window."""
    from mine_planner.plugin import MinePlannerPlugin

    return MinePlannerPlugin(iface)
