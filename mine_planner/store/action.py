# SPDX-License-Identifier: GPL-2.0-or-later
"""One user action: everything that it writes, in one transaction and under one journal action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.domain.spoken import spoken
from mine_planner.store import gpkg_blob, hazard_guard, schema, sql
from mine_planner.store.derived import in_words
from mine_planner.store.values import new_uuid

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from mine_planner.store.gpkg_blob import Envelope

Values = dict[str, Any]

_GROW_EXTENT = (
    "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), "
    "max_x = max(coalesce(max_x, ?2), ?2), min_y = min(coalesce(min_y, ?3), ?3), "
    "max_y = max(coalesce(max_y, ?4), ?4), "
    "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?5 AND (min_x IS NULL "
    "OR min_x > ?1 OR max_x < ?2 OR min_y > ?3 OR max_y < ?4 "
    "OR last_change < strftime('%Y-%m-%dT%H:%M:00Z', 'now'))"
)
"""Writes only where the extent grows or a minute has passed: a save touches one page less."""


class Action:
    """Writes of one user action; made by :meth:`Workspace.action`, never directly.

    Attributes
    ----------
    uuid
        The action's own uuid in ``journal_action``.
    fid
        Its key there, which journal rows carry.
    """

    def __init__(
        self, connection: sqlite3.Connection, fid: int, uuid: str, srs_id: int, *, kind: str = "edit"
    ) -> None:
        self.connection = connection
        self._kind = kind
        self.fid = fid
        self.uuid = uuid
        self.srs_id = srs_id
        self._extents: dict[str, Envelope] = {}

    def insert(self, table: str, values: Mapping[str, Any]) -> str:
        """Add one row and return its uuid; ``geom`` is a GeoPackage BLOB (see :meth:`blob`)."""
        row: Values = {"uuid": new_uuid(), **values}
        self.connection.execute(sql.insert(table, tuple(row)), tuple(row.values()))
        self._note_extent(table, row.get("geom"))
        return str(row["uuid"])

    def insert_all(self, table: str, rows: Iterable[Mapping[str, Any]]) -> list[str]:
        """Add several rows with row-by-row journal entries; thousands go through store/bulk.py."""
        return [self.insert(table, row) for row in rows]

    def update(self, table: str, uuid: str, values: Mapping[str, Any]) -> None:
        """Change columns of one row.

        Raises
        ------
        RuleError
            When no row has this uuid any more.
        """
        if table == "hazard_area" and "geom" in values and self._kind != "merge":
            # a merge joins what offices could write by their rules; a settlement has its own check
            hazard_guard.check_outline(self.connection, uuid, values["geom"])
        statement = sql.update(table, tuple(values))
        changed = self.connection.execute(statement, (*values.values(), uuid)).rowcount
        if changed != 1:
            raise RuleError(_gone(table))
        self._note_extent(table, values.get("geom"))

    def delete(self, table: str, uuid: str) -> None:
        """Remove one row; the journal keeps it whole.

        Raises
        ------
        RuleError
            When no row has this uuid any more, or another row still links to it.
        """
        if self.connection.execute(sql.delete(table), (uuid,)).rowcount != 1:
            raise RuleError(_gone(table))

    def blob(self, geometry: object) -> bytes:
        """Return a shapely geometry in the workspace's CRS as a GeoPackage BLOB."""
        return gpkg_blob.blob_from_geometry(geometry, self.srs_id)

    def note_extent(self, table: str, bounds: Envelope) -> None:
        """Remember that a table's extent grew to these bounds (min x, max x, min y, max y)."""
        known = self._extents.get(table)
        if known is not None:
            bounds = (
                min(known[0], bounds[0]),
                max(known[1], bounds[1]),
                min(known[2], bounds[2]),
                max(known[3], bounds[3]),
            )
        self._extents[table] = bounds

    def _note_extent(self, table: str, blob: bytes | None) -> None:
        if blob is None or schema.table(table).geometry_type is None:
            return
        bounds = gpkg_blob.envelope(blob)
        if bounds is not None:
            self.note_extent(table, bounds)

    def finish(self) -> None:
        """Write the extents that grew; called just before the commit."""
        for table, bounds in self._extents.items():
            self.connection.execute(_GROW_EXTENT, (*bounds, table))


def _gone(table: str) -> str:
    return spoken(
        f"This {in_words(table)} is not in the workspace any more: refresh the view and look at its history."
    )
