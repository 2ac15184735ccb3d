# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether two offices' files hold the same: content without keys of the file and without clocks."""

from __future__ import annotations

import hashlib
import json
from string import Template
from typing import TYPE_CHECKING, Any

from mine_planner.store import gpkg_blob, schema
from mine_planner.store.exchange_rows import EXCHANGED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_ROWS = Template('SELECT * FROM "${t}" ORDER BY uuid')
_ALL = {name: _ROWS.substitute(t=name) for name in EXCHANGED}
_OWN = {"open_question": ("raised_at",)}
"""What each office notes for itself."""


def content(connection: sqlite3.Connection) -> Iterator[tuple[str, dict[str, Any]]]:
    """Return every row that offices exchange or derive, by table and uuid."""
    for table in EXCHANGED:
        left_out = ("fid", *_OWN.get(table, ()))
        spatial = schema.table(table).geometry_type is not None
        for row in connection.execute(_ALL[table]):
            values = {name: row[name] for name in row.keys() if name not in left_out}  # noqa: SIM118
            if spatial and values["geom"] is not None:
                values["geom"] = gpkg_blob.wkb_of(values["geom"]).hex()
            yield table, values


def digest(connection: sqlite3.Connection) -> str:
    """Return the SHA-256 of :func:`content`: equal in files that hold the same."""
    hasher = hashlib.sha256()
    for table, values in content(connection):
        hasher.update(json.dumps([table, values], sort_keys=True, default=_as_text).encode("utf-8"))
    return hasher.hexdigest()


def _as_text(value: Any) -> str:
    return bytes(value).hex()
