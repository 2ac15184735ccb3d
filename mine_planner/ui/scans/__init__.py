# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything about scanned maps in the interface; light to import, the windows are loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.ui.desk import Desk


def begin(desk: Desk, path: Path | None = None) -> None:
    """Begin to bring a scan in: a PNG, JPEG, TIFF or PDF; without a path it is asked for."""
    from mine_planner.compat import require_shapely
    from mine_planner.ui.scans import opening

    with desk.reporter.boundary():
        require_shapely()
        opening.add_scan(desk, path)
