# SPDX-License-Identifier: GPL-2.0-or-later
"""A new, empty workspace: GeoPackage's own tables, ours, and what is derived from them."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from mine_planner.store import derived, schema

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from mine_planner.store.schema import Table
    from mine_planner.store.values import SpatialReference

_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
    'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)

_SRS_ROWS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinates"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinates"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude/latitude on WGS 84"),
)

_INSERT_SRS = (
    "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
    "organization_coordsys_id, definition, description) VALUES (?, ?, ?, ?, ?, ?)"
)
_INSERT_CONTENTS = (
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
    "VALUES (?, ?, ?, ?, ?)"
)
_INSERT_GEOMETRY_COLUMN = (
    "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
    "VALUES (?, 'geom', ?, ?, 0, 0)"
)
_INSERT_EXTENSION = (
    "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
    "VALUES (?, 'geom', 'gpkg_rtree_index', "
    "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')"
)
_USER_VERSION = Template("PRAGMA user_version = ${v}")
_APPLICATION_ID = Template("PRAGMA application_id = ${v}")


def build_schema(connection: sqlite3.Connection, reference: SpatialReference) -> None:
    """Make every table, index, view and trigger of the current version; the caller commits.

    Parameters
    ----------
    connection
        An empty database inside a transaction.
    reference
        The projected system (metres) that all geometry of the workspace is kept in.
    """
    connection.execute(_APPLICATION_ID.substitute(v=schema.APPLICATION_ID))
    connection.execute(_USER_VERSION.substitute(v=schema.GPKG_VERSION))
    run_script(connection, schema.migration_text("0000_geopackage.sql"))
    for row in _SRS_ROWS:
        connection.execute(_INSERT_SRS, row)
    connection.execute(
        _INSERT_SRS,
        (
            reference.name,
            reference.srs_id,
            reference.organisation,
            reference.code,
            reference.definition,
            "",
        ),
    )
    for _, names in schema.MIGRATIONS:
        for name in names:
            run_script(connection, schema.migration_text(name))
    register(connection, reference.srs_id, schema.tables())
    for statement in derived.statements():
        connection.execute(statement)
    for name in schema.RULES:
        run_script(connection, schema.migration_text(name))


def register(connection: sqlite3.Connection, srs_id: int, tables: Mapping[str, Table]) -> None:
    """Tell every GeoPackage reader what these tables are."""
    for name, table in tables.items():
        words = derived.in_words(name)
        spatial = table.geometry_type is not None
        kind = "features" if spatial else "attributes"
        connection.execute(_INSERT_CONTENTS, (name, kind, name, words, srs_id if spatial else None))
        if spatial:
            connection.execute(_INSERT_GEOMETRY_COLUMN, (name, table.geometry_type, srs_id))
            connection.execute(_INSERT_EXTENSION, (name,))


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run a script statement by statement inside the caller's transaction.

    ``executescript`` would commit first, so a fault half-way would leave half a schema.
    """
    import sqlite3

    statement = ""
    for line in script.splitlines(keepends=True):
        if not statement.strip() and line.lstrip().startswith("--"):
            continue
        statement += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError("a migration ends within a statement: " + statement[:80])
