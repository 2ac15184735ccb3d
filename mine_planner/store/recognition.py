# SPDX-License-Identifier: GPL-2.0-or-later
"""Tell a workspace from other GeoPackages, without opening it for work."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_OURS = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('workspace', 'journal')"


def is_workspace(path: Path) -> bool:
    """Tell whether a file is a workspace; one that cannot be read as a database is none.

    Nothing is locked and no file is left beside it, since it may lie where nothing is to be changed.
    """
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + "?immutable=1", uri=True)) as connection:
            return bool(connection.execute(_OURS).fetchone()[0] == 2)
    except sqlite3.Error:
        return False
