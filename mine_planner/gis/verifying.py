# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify a workspace file, and the one danger that lies in the program instead: two copies of SQLite."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from osgeo import ogr

from mine_planner.domain.spoken import spoken
from mine_planner.store import health
from mine_planner.store.verify import Finding

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

_ASK = "SELECT sqlite_version() || ' ' || sqlite_source_id()"


def find_all(
    connection: sqlite3.Connection, progress: Callable[[float], None] | None = None
) -> list[Finding]:
    """Return what is wrong with a workspace, and with the SQLite that reads it; see store/verify.py."""
    from mine_planner.store import verify

    return [*two_libraries(), *verify.verify(connection, progress)]


def gdal_sqlite_identity() -> str:
    """Return the version and source id of the SQLite that GDAL, and so QGIS, reads GeoPackages with."""
    driver = ogr.GetDriverByName("SQLite")
    source = None if driver is None else driver.CreateDataSource(":memory:")
    if source is None:
        return ""
    layer = source.ExecuteSQL(_ASK)
    feature = None if layer is None else layer.GetNextFeature()
    said = "" if feature is None else str(feature.GetField(0))
    if layer is not None:
        source.ReleaseResultSet(layer)
    return said


def two_libraries() -> list[Finding]:
    """Tell when Python and GDAL read workspaces with two copies of SQLite in one process.

    On POSIX systems the locks of a file belong to the process: when one copy closes the file, the locks
    of the other are gone, and a second program may then write at the same time (SQLite, "How To Corrupt
    An SQLite Database File", section 2.2.1). Windows keeps locks apart; there it is only worth knowing.
    """
    ours, theirs = health.sqlite_identity(), gdal_sqlite_identity()
    loaded = health.sqlite_libraries()
    if not theirs or (ours == theirs and len(loaded) <= 1):
        return []
    serious = sys.platform != "win32"
    names = f"Python's {ours.split(' ')[0]} and GDAL's {theirs.split(' ')[0]}"
    if serious:
        sentence = spoken(
            f"This QGIS holds two copies of SQLite ({names}), so locks can get lost when two programs work "
            "on one workspace: let one program at a time open it, and install a QGIS with one SQLite."
        )
    else:
        sentence = spoken(
            f"This QGIS holds two copies of SQLite ({names}): on Windows nothing is to be done."
        )
    return [Finding("sqlite", serious, "", None, sentence)]
