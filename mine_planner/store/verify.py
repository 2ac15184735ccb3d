# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify a workspace: pages, schema, indexes, links, geometry, journal; a list of findings in words."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING

from mine_planner.domain.spoken import spoken
from mine_planner.store import derived, inspection, journal, schema, verify_replay

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

_INTEGRITY = "PRAGMA integrity_check(20)"
_ORPHANS = Template(
    'SELECT c.fid, c."${c}" FROM "${t}" AS c WHERE c."${c}" IS NOT NULL AND NOT EXISTS '
    '(SELECT 1 FROM "${p}" AS p WHERE p.uuid = c."${c}") LIMIT 20'
)
_RTREE_CHECK = Template("SELECT rtreecheck('rtree_${t}_geom')")
_RTREE_COUNT = Template(
    'SELECT (SELECT count(*) FROM "${t}" WHERE geom IS NOT NULL AND NOT ST_IsEmpty(geom)), '
    '(SELECT count(*) FROM "rtree_${t}_geom_rowid")'
)
_GEOMETRY = Template('SELECT fid, geom FROM "${t}" WHERE geom IS NOT NULL')
_CHUNK = 5_000


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be.

    Attributes
    ----------
    kind
        "pages", "planted", "schema", "index", "link", "geometry", "seal", "around_journal", "unsealed" or
        "sqlite".
    serious
        False for what is worth knowing but harms nothing.
    table, fid
        Where; empty and None when it is about the whole file.
    sentence
        What is wrong and what to do, in one sentence.
    """

    kind: str
    serious: bool
    table: str
    fid: int | None
    sentence: str


def verify(connection: sqlite3.Connection, progress: Callable[[float], None] | None = None) -> list[Finding]:
    """Look at everything; an empty list says that nothing was found.

    Parameters
    ----------
    connection
        A connection to the workspace with the GeoPackage functions (``database.connect``).
    progress
        Told the share that is done; raising in it cancels.
    """
    steps = (_pages, _schema, _seals, _links, _indexes, _geometry, _around)
    findings: list[Finding] = []
    for number, step in enumerate(steps):
        if progress is not None:
            progress(number / len(steps))
        findings += step(connection)
    if progress is not None:
        progress(1.0)
    return findings


def _pages(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (said,) in connection.execute(_INTEGRITY).fetchall():
        if said != "ok":
            yield Finding(
                "pages", True, "", None, spoken(f"The file is damaged ({said}): open the newest good backup.")
            )


def _schema(connection: sqlite3.Connection) -> Iterator[Finding]:
    found = inspection.inspect(connection)
    for planted in found.planted:
        yield Finding(
            "planted",
            True,
            planted.table,
            None,
            spoken(
                f"The {planted.type} {planted.name} is neither Mine Planner's nor QGIS's: "
                "find out who put it there."
            ),
        )
    for missing in found.missing:
        yield Finding(
            "schema",
            True,
            missing.table,
            None,
            spoken(
                f"The {missing.type} {missing.name} is missing, so a rule does not hold: repair the schema."
            ),
        )
    for changed in found.changed:
        yield Finding(
            "schema",
            False,
            changed.table,
            None,
            spoken(f"The {changed.type} {changed.name} differs from this version's: check who changed it."),
        )


def _seals(connection: sqlite3.Connection) -> Iterator[Finding]:
    for seal in journal.broken_seals(connection):
        yield Finding(
            "seal",
            True,
            "journal",
            seal.first_fid,
            spoken(
                f"The journal's seal over entries {seal.first_fid} to {seal.last_fid} is broken "
                f"({seal.what}): compare with the newest backup."
            ),
        )
    waiting = journal.unsealed(connection)
    if waiting:
        yield Finding(
            "unsealed",
            False,
            "journal",
            None,
            spoken(f"{waiting} entries of the journal are not sealed yet: they will be at the next save."),
        )


def _links(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table in schema.tables().values():
        for link in table.links:
            statement = _ORPHANS.substitute(t=table.name, c=link.column, p=link.parent)
            for fid, uuid in connection.execute(statement).fetchall():
                yield Finding(
                    "link",
                    True,
                    table.name,
                    fid,
                    spoken(
                        f"The {derived.in_words(table.name)} {fid} names {derived.with_article(link.parent)} "
                        f"that is not there ({link.column} {uuid}): correct the field."
                    ),
                )


def _indexes(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table in schema.spatial_tables():
        said = str(connection.execute(_RTREE_CHECK.substitute(t=table)).fetchone()[0])
        shapes, entries = connection.execute(_RTREE_COUNT.substitute(t=table)).fetchone()
        if said != "ok" or shapes != entries:
            yield Finding(
                "index",
                True,
                table,
                None,
                spoken(
                    f"The spatial index of {derived.in_words(table)} is not complete "
                    f"({entries} of {shapes} shapes): rebuild it."
                ),
            )


def _geometry(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table in schema.spatial_tables():
        cursor = connection.execute(_GEOMETRY.substitute(t=table))
        while rows := cursor.fetchmany(_CHUNK):
            for fid, reason in _invalid(rows):
                yield Finding(
                    "geometry",
                    True,
                    table,
                    fid,
                    spoken(
                        f"The shape of {derived.in_words(table)} {fid} is not valid ({reason}): "
                        "mend its outline."
                    ),
                )


def _invalid(rows: list[tuple[int, bytes]]) -> list[tuple[int, str]]:
    import shapely

    from mine_planner.store import gpkg_blob

    bodies: list[bytes | None] = []
    broken: list[tuple[int, str]] = []
    for fid, blob in rows:
        try:
            bodies.append(gpkg_blob.wkb_of(blob))
        except ValueError as error:
            bodies.append(None)
            broken.append((fid, str(error)))
    shapes = shapely.from_wkb(bodies, on_invalid="ignore")
    valid = shapely.is_valid(shapes)
    for (fid, _), body, shape, good in zip(rows, bodies, shapes, valid, strict=True):
        if body is not None and not good:
            broken.append((fid, "unreadable" if shape is None else str(shapely.is_valid_reason(shape))))
    return broken


def _around(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table in verify_replay.journaled_tables():
        for found in verify_replay.around_journal(connection, table):
            yield Finding(
                "around_journal",
                True,
                table,
                found.fid,
                spoken(
                    f"The {derived.in_words(table)} {found.fid} {found.what}: "
                    "compare it with the newest backup and correct it."
                ),
            )
