# SPDX-License-Identifier: GPL-2.0-or-later
"""Put back what a file lacks of our schema: missing triggers, indexes and views, and spatial indexes."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from mine_planner.store import inspection

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mine_planner.store.verify import Finding
    from mine_planner.store.workspace import Workspace

_SHAPES = Template('SELECT fid, geom FROM "${t}" WHERE geom IS NOT NULL')
_EMPTY_INDEX = Template('DELETE FROM "rtree_${t}_geom"')


def put_back(workspace: Workspace, findings: Iterable[Finding]) -> list[str]:
    """Mend what was found missing of the schema and the spatial indexes, and return its names."""
    found = {(finding.kind, finding.table) for finding in findings if finding.serious}
    mended = repair_schema(workspace) if any(kind == "schema" for kind, _ in found) else []
    for table in sorted(table for kind, table in found if kind == "index"):
        rebuild_index(workspace, table)
        mended.append(f"rtree_{table}_geom")
    return mended


def repair_schema(workspace: Workspace) -> list[str]:
    """Make missing triggers, indexes and views anew, and return their names; tables are not touched."""
    with workspace.action("Repair the rules of the file", "migration") as action:
        missing = inspection.inspect(action.connection).missing
        mended = [o for o in missing if o.type in {"trigger", "index", "view"} and o.sql]
        for found in mended:
            action.connection.execute(found.sql)
    return [found.name for found in mended]


def rebuild_index(workspace: Workspace, table: str) -> int:
    """Build a table's spatial index anew and return how many shapes it holds."""
    import numpy as np

    from mine_planner.store import blob_arrays, rtree_pack

    with workspace.action("Rebuild a spatial index", "migration") as action:
        rows = action.connection.execute(_SHAPES.substitute(t=table)).fetchall()
        action.connection.execute(_EMPTY_INDEX.substitute(t=table))
        if rows:
            fids = np.array([row[0] for row in rows], dtype=np.int64)
            rtree_pack.add(action.connection, table, fids, blob_arrays.bounds([row[1] for row in rows]))
    return len(rows)
