# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in a file's schema, compared with what may stand there, before anything of it runs.

Reading ``sqlite_master`` runs no trigger and no view. Ours must be exactly what
:func:`mine_planner.store.creation.build_schema` makes; QGIS's and GDAL's are known by their shape
(R-tree, feature-count and tile triggers, which write nothing but their own index or counter);
everything else that could run is refused.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from mine_planner.store import creation, schema
from mine_planner.store.values import SpatialReference

if TYPE_CHECKING:
    from collections.abc import Iterable

_MASTER = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"
_RTREE_TABLE = re.compile(
    r'CREATE VIRTUAL TABLE "?rtree_[^"]*"? USING rtree\(id, ?minx, ?maxx, ?miny, ?maxy\)', re.IGNORECASE
)
_TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?|\S")
_TARGET = re.compile(
    r"(?:\bDELETE\s+FROM|\bINTO|\bUPDATE(?!\s+OF\b|\s+ON\b))\s+"
    r"(\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_]*)",
    re.IGNORECASE,
)
_QUOTED_CALL = re.compile(r"\"\s*\(")
_FOREIGN_WORDS = frozenset(
    """
    create trigger before after insert update delete of on for each row when begin end and or not null
    notnull isnull in into values replace from where set select raise abort old new id minx maxx miny maxy
    st_minx st_maxx st_miny st_maxy st_isempty lower table_name feature_count gpkg_ogr_contents
    gpkg_tile_matrix zoom_level tile_column tile_row matrix_width matrix_height pixel_x_size pixel_y_size
    """.split()  # noqa: SIM905 - a list of words is easier to read as words
)
_PLANTED = {
    "trigger": "the trigger {}",
    "view": "the view {}",
    "table": "the virtual table {}",
}


@dataclass(frozen=True)
class SchemaObject:
    """One row of ``sqlite_master``; ``sql`` with its white space evened out."""

    type: str
    name: str
    table: str
    sql: str


@dataclass(frozen=True)
class Inspection:
    """What is wrong with a schema.

    Attributes
    ----------
    planted
        What could run and is neither ours nor known as QGIS's or GDAL's: the file is refused.
    changed, missing
        Tables and indexes that differ from ours, and what of ours is not there.
    """

    planted: tuple[SchemaObject, ...]
    changed: tuple[SchemaObject, ...]
    missing: tuple[SchemaObject, ...]


def words_for(planted: tuple[SchemaObject, ...]) -> str:
    """Name what was planted, for a sentence."""
    return ", ".join(_PLANTED[found.type].format(found.name) for found in planted[:3])


def read_objects(connection: sqlite3.Connection) -> dict[tuple[str, str], SchemaObject]:
    """Return everything in a file's schema by type and name; runs nothing of it."""
    return {
        (row[0], row[1]): SchemaObject(row[0], row[1], row[2], _even(row[3]))
        for row in connection.execute(_MASTER)
    }


@cache
def reference_objects() -> dict[tuple[str, str], SchemaObject]:
    """Return the schema of the current version, as a new workspace has it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        creation.build_schema(connection, SpatialReference(0, "", "", 0, ""))
        return read_objects(connection)
    finally:
        connection.close()


@cache
def known_hashes(version: int) -> dict[tuple[str, str], str]:
    """Return the SHA-256 of every object that a version's own schema has, by type and name.

    Those of older versions were frozen in migrations/objects_NNNN.json when the next one began
    (scripts/freeze_schema.py).
    """
    if version == schema.SCHEMA_VERSION:
        return {key: _sha256(o.sql) for key, o in reference_objects().items()}
    frozen = json.loads(schema.migration_text(f"objects_{version:04}.json"))
    return {(kind, name): sha256 for kind, name, sha256 in frozen}


def planted(connection: sqlite3.Connection, version: int) -> tuple[SchemaObject, ...]:
    """Return what could run in a file of this version and is neither ours nor QGIS's or GDAL's."""
    hashes = known_hashes(version)
    return tuple(o for o in read_objects(connection).values() if _could_harm(o, hashes))


def inspect(connection: sqlite3.Connection) -> Inspection:
    """Compare a file of the current version with ours; see the module for what counts as known."""
    found, ours = read_objects(connection), reference_objects()
    return Inspection(
        planted=planted(connection, schema.SCHEMA_VERSION),
        changed=tuple(
            o
            for key, o in found.items()
            if key in ours and o.sql != ours[key].sql and o.type in {"table", "index"}
        ),
        missing=tuple(o for key, o in ours.items() if key not in found and not _is_automatic(o)),
    )


def _even(text: str) -> str:
    return " ".join(text.split())


def _is_automatic(found: SchemaObject) -> bool:
    return found.name.startswith("sqlite_")


def _sha256(text: str) -> str:
    """Return a fingerprint in groups, so that nobody takes the frozen lists for keys."""
    digits = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return ":".join(digits[start : start + 8] for start in range(0, len(digits), 8))


def _could_harm(found: SchemaObject, hashes: dict[tuple[str, str], str]) -> bool:
    known = hashes.get((found.type, found.name))
    if known is not None and known == _sha256(found.sql):
        return False
    if found.type == "view":
        return True
    if found.type == "table":
        is_virtual = found.sql.upper().startswith("CREATE VIRTUAL")
        return is_virtual and not _RTREE_TABLE.fullmatch(found.sql)
    if found.type == "trigger":
        return known is not None or not _is_foreign_helper(found)
    return False


def _is_foreign_helper(found: SchemaObject) -> bool:
    """Tell whether a trigger is of GDAL's known kinds: it writes nothing but its index or counter."""
    if found.table in schema.UNJOURNALED:
        return False
    if _QUOTED_CALL.search(found.sql):
        return False
    targets = {name.strip("\"'") for name in _TARGET.findall(found.sql)}
    allowed = {"gpkg_ogr_contents"}
    if any(name not in allowed and not _is_own_rtree(name, found.table) for name in targets):
        return False
    return all(_is_known_token(token) for token in _TOKEN.findall(found.sql)[3:])


def _is_own_rtree(name: str, table: str) -> bool:
    return name.startswith(f"rtree_{table}_") and table not in schema.tables()


def _is_known_token(token: str) -> bool:
    if token[0] in "\"'" or not (token[0].isalpha() or token[0] == "_"):
        return True
    return token.lower() in _FOREIGN_WORDS


def names_of(objects: Iterable[SchemaObject]) -> str:
    """Return the names of some objects, for a sentence."""
    return ", ".join(sorted(found.name for found in objects))
