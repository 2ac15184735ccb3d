# SPDX-License-Identifier: GPL-2.0-or-later
"""What the register shows while it holds no map, and when no map matches the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate
from mine_planner.ui.empty_page import EmptyPage

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction
    from qgis.PyQt.QtWidgets import QWidget


def empty_pages(add: QAction, parent: QWidget) -> list[EmptyPage]:
    """Return the page for an empty register and the page for a filter that nothing matches."""
    empty = EmptyPage(
        "add_map",
        translate("MinePlanner", "No maps yet"),
        translate(
            "MinePlanner",
            "Bring in what was handed over: scans, records, tables, KML, GPX, DXF, shapefile, GeoPackage.",
        ),
        [add],
        parent,
    )
    nothing = EmptyPage(
        "filter",
        translate("MinePlanner", "No map matches"),
        translate("MinePlanner", "Empty the filter to see all maps."),
        [],
        parent,
    )
    return [empty, nothing]
