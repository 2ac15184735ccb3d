# SPDX-License-Identifier: GPL-2.0-or-later
"""An office's part of the workspace: the ground of an area and all that it rests on.

A part is a workspace of its own with its own replica. Rows that are not in it are *absent*, which is no
deletion: only the journal's deletions are ever exchanged. Files for an office that has a part carry
whole rows with their parents, so that a row which moves into the part arrives complete.
"""

from __future__ import annotations

import json
import math
import sqlite3
from string import Template
from typing import TYPE_CHECKING, Final, NamedTuple

from mine_planner.store import database, gpkg_blob, schema, sql
from mine_planner.store.exchange_rows import EXCHANGED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mine_planner.store.exchange_records import Record

HOLDERS: Final = frozenset({"source_map", "batch", "team"})
"""Rows that many others name: they come along when they are named, and bring nothing themselves."""
_FOLLOW = frozenset({"import_finding", "map_fit", "control_point"})
"""Small tables that come along with the map that they describe."""
_LAZY = frozenset({"minefield_record", "source_map"})
"""Tables whose rows come along only where something in the part names them."""
_ABOUT = frozenset({"decision", "proposal", "attachment"})
"""Tables that name their row by uuid without a link."""

OWN_MARK, OTHER_MARK = "own part: ", "part: "
"""How the register of exchanges notes that this file, or another office's, is a part."""

_IN_AREA = Template(
    'SELECT t.uuid FROM "${t}" AS t JOIN "rtree_${t}_geom" AS r ON r.id = t.fid '
    "WHERE r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ?"
)
_ALL = Template('SELECT uuid FROM "${t}"')
_CHILDREN = Template('SELECT uuid FROM "${t}" WHERE "${c}" IN (SELECT value FROM json_each(?))')
_PARENTS = Template(
    'SELECT DISTINCT "${c}" FROM "${t}" WHERE uuid IN (SELECT value FROM json_each(?)) AND "${c}" IS NOT NULL'
)
_ABOUT_ROWS = Template(
    "SELECT uuid FROM \"${t}\" WHERE subject_uuid = '' OR subject_uuid IN (SELECT value FROM json_each(?))"
)
_OWN = "SELECT note FROM exchange_log WHERE note LIKE 'own part: %' ORDER BY fid DESC LIMIT 1"
_OTHER = "SELECT note FROM exchange_log WHERE office = ? AND note LIKE 'part: %' ORDER BY fid DESC LIMIT 1"


class Area(NamedTuple):
    """A rectangle in the workspace's system, metres."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float

    def meets(self, bounds: tuple[float, float, float, float]) -> bool:
        """Tell whether an envelope (min x, max x, min y, max y) touches the area."""
        xmin, xmax, ymin, ymax = bounds
        return xmax >= self.xmin and xmin <= self.xmax and ymax >= self.ymin and ymin <= self.ymax

    def as_text(self) -> str:
        """Return the area as the register of exchanges holds it."""
        return " ".join(repr(float(value)) for value in self)


def area_from_text(text: str) -> Area | None:
    """Return the area that a note or a change file names, or None."""
    try:
        values = [float(part) for part in text.split()]
    except ValueError:
        return None
    return Area(*values) if len(values) == 4 and all(map(math.isfinite, values)) else None


def own_area(connection: sqlite3.Connection) -> Area | None:
    """Return the area of which this file is a part; None for a whole workspace."""
    row = connection.execute(_OWN).fetchone()
    return None if row is None else area_from_text(str(row[0]).removeprefix(OWN_MARK))


def area_of_office(connection: sqlite3.Connection, office: str) -> Area | None:
    """Return the area of the part that another office is known to have; None for a whole workspace."""
    row = connection.execute(_OTHER, (office,)).fetchone()
    return None if row is None else area_from_text(str(row[0]).removeprefix(OTHER_MARK))


def body_links(table: str) -> list[schema.Link]:
    """Return the links by which a row belongs to another one, as distinct from merely naming it."""
    links = schema.table(table).links
    return [link for link in links if table in _FOLLOW or link.parent not in HOLDERS]


# ------------------------------------------------------------------ which rows are in a part
def part_rows(connection: sqlite3.Connection, area: Area) -> dict[str, set[str]]:
    """Return the uuids of the rows in a part, by table: whole tasks, whole records, all named rows.

    A task or record of which anything lies in the area is in the part with everything that belongs to it.
    """
    keep: dict[str, set[str]] = {table: set() for table in EXCHANGED}
    fresh = {table: _first(connection, table, area) for table in EXCHANGED}
    while any(fresh.values()):
        for table, uuids in fresh.items():
            keep[table] |= uuids
        found: dict[str, set[str]] = {table: set() for table in EXCHANGED}
        for table in EXCHANGED:
            _follow(connection, table, fresh, found)
        fresh = {table: uuids - keep[table] for table, uuids in found.items()}
    everything = _array(uuid for uuids in keep.values() for uuid in uuids)
    for table in _ABOUT & keep.keys():
        if "subject_uuid" in schema.column_names(table):
            keep[table] |= {
                row[0] for row in connection.execute(_ABOUT_ROWS.substitute(t=table), (everything,))
            }
    return keep


def _first(connection: sqlite3.Connection, table: str, area: Area) -> set[str]:
    if table in _ABOUT or table == "open_question":
        return set()
    if schema.table(table).geometry_type is not None:
        bounds = (area.xmin, area.xmax, area.ymin, area.ymax)
        return {row[0] for row in connection.execute(_IN_AREA.substitute(t=table), bounds)}
    if body_links(table) or table in _LAZY:
        return set()
    return {row[0] for row in connection.execute(_ALL.substitute(t=table))}


def _follow(
    connection: sqlite3.Connection, table: str, fresh: dict[str, set[str]], found: dict[str, set[str]]
) -> None:
    """Add what belongs to fresh rows, and what fresh rows name."""
    for link in body_links(table):
        if fresh[link.parent]:
            statement = _CHILDREN.substitute(t=table, c=link.column)
            found[table] |= {row[0] for row in connection.execute(statement, (_array(fresh[link.parent]),))}
    for link in schema.table(table).links:
        if fresh[table]:
            statement = _PARENTS.substitute(t=table, c=link.column)
            found[link.parent] |= {row[0] for row in connection.execute(statement, (_array(fresh[table]),))}


def _array(uuids: Iterable[str]) -> str:
    return json.dumps(list(uuids))


def children(connection: sqlite3.Connection, parent: str, uuid: str) -> dict[str, str]:
    """Return the rows that belong to one row: uuid -> table."""
    found: dict[str, str] = {}
    for table in EXCHANGED:
        for link in body_links(table):
            if link.parent == parent:
                rows = connection.execute(_CHILDREN.substitute(t=table, c=link.column), (_array([uuid]),))
                found.update((row[0], table) for row in rows)
    return found


# ------------------------------------------------------------------ which rows come into a part
class PartFilter:
    """Decides which rows that are not in a part come into it by a change file.

    Parameters
    ----------
    area
        The part's area.
    is_here
        Tells whether a row of a table is in the file.
    """

    def __init__(self, area: Area, is_here: Callable[[str, str], bool]) -> None:
        self._area = area
        self._is_here = is_here

    def wants(self, record: Record) -> bool:
        """Tell whether a row belongs in the part: it lies there, belongs to a row there, or is a register."""
        if record.table in _ABOUT:
            return self._is_about(record)
        if self._lies_in(record) or self._belongs(record):
            return True
        spatial = schema.table(record.table).geometry_type is not None
        return not (spatial or body_links(record.table) or record.table in _LAZY)

    def needs(self, record: Record) -> bool:
        """Tell whether an incomplete row would have to be in the part."""
        return record.table not in _ABOUT and (self._lies_in(record) or self._belongs(record))

    def _is_about(self, record: Record) -> bool:
        tables, uuids = (self._values(record, name) for name in ("subject_table", "subject_uuid"))
        return any(
            not uuid or (table in EXCHANGED and self._is_here(str(table), str(uuid)))
            for table, uuid in zip(tables, uuids, strict=False)
        )

    def _values(self, record: Record, name: str) -> list[object]:
        return [version.value for version in record.versions(name)]

    def _lies_in(self, record: Record) -> bool:
        if schema.table(record.table).geometry_type is None:
            return False
        for value in self._values(record, "geom"):
            bounds = gpkg_blob.envelope(value) if isinstance(value, bytes) else None
            if bounds is not None and self._area.meets(bounds):
                return True
        return False

    def _belongs(self, record: Record) -> bool:
        return any(
            isinstance(value, str) and self._is_here(link.parent, value)
            for link in body_links(record.table)
            for value in self._values(record, link.column)
        )


def new_file(source: sqlite3.Connection, path: object, office: str) -> None:
    """Write an empty workspace that is the same as another one, for the part of an office.

    Raises
    ------
    WorkspaceError
        When it cannot be written.
    """
    from pathlib import Path

    from mine_planner.store import creation
    from mine_planner.store.values import SpatialReference, new_uuid, utc_now

    target = Path(str(path))
    row = dict(source.execute("SELECT * FROM workspace ORDER BY fid LIMIT 1").fetchone())
    reference = SpatialReference(*source.execute(_REFERENCE, (row["srs_id"],)).fetchone())
    root = source.execute("SELECT office FROM journal_action ORDER BY fid LIMIT 1").fetchone()[0]
    values = {name: value for name, value in row.items() if name != "fid"} | {"office": office}
    with database.translated(target):
        connection = sqlite3.connect(target, isolation_level=None)
        try:
            connection.execute("BEGIN IMMEDIATE")
            creation.build_schema(connection, reference)
            connection.execute(_FIRST_ACTION, (new_uuid(), utc_now(), root))
            connection.execute("UPDATE journal_context SET action_fid = 1, action_kind = 'migration'")
            connection.execute(sql.insert("workspace", tuple(values)), tuple(values.values()))
            connection.execute("UPDATE journal_context SET action_fid = NULL, action_kind = ''")
            connection.execute("COMMIT")
        finally:
            connection.close()


_REFERENCE = (
    "SELECT srs_id, srs_name, organization, organization_coordsys_id, definition "
    "FROM gpkg_spatial_ref_sys WHERE srs_id = ?"
)
_FIRST_ACTION = (
    "INSERT INTO journal_action (fid, uuid, at, name, user_name, office, program, kind) "
    "VALUES (1, ?, ?, 'Create the workspace', '', ?, 'Mine Planner', 'migration')"
)
