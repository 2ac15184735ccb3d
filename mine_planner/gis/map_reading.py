# SPDX-License-Identifier: GPL-2.0-or-later
"""Read a file that was handed over for a planner to look at: a map of any format, or a table of positions.

A table whose columns of coordinates cannot be told is not refused here: the planner is asked for them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.gis import map_tables, record_readings, sources, table_headings, tables

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem

    from mine_planner.gis.sources import SourceFeatures, SourceFile
    from mine_planner.gis.table_headings import TableColumns


@dataclass(frozen=True)
class ReadMap:
    """A file that was read and waits for the planner's word.

    Attributes
    ----------
    path, source, layers
        The file and its content; no layers while a table's columns are not known.
    headings
        Columns of a table; empty for other files.
    questions
        What the reading of a table left to a person.
    problem
        Why a table cannot be read yet; empty when it was read.
    """

    path: Path
    source: SourceFile | None
    layers: list[SourceFeatures]
    headings: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    problem: str = ""

    @property
    def is_table(self) -> bool:
        """Whether its positions stand in columns."""
        return bool(self.headings)


def read_map(path: Path, columns: TableColumns | None, target: QgsCoordinateReferenceSystem) -> ReadMap:
    """Read a file.

    Parameters
    ----------
    path
        The file.
    columns
        What the planner says of a table's columns; None while nothing is said.
    target
        The workspace's CRS, in whose area positions are expected.

    Raises
    ------
    InputError
        When the file cannot be read at all.
    """
    if not map_tables.is_table(path):
        source, layers = sources.read_file(path)
        return ReadMap(path, source, layers)
    names = headings(path)
    stated = columns if columns is not None else table_headings.TableColumns()
    try:
        source, layers, questions = map_tables.read_table(path, stated, record_readings.region_of(target))
    except InputError as error:
        if not names:
            raise
        return ReadMap(path, None, [], names, [], error.message)
    return ReadMap(path, source, layers, names, questions)


def headings(path: Path) -> list[str]:
    """Return the names of the columns of a table's first sheet.

    Raises
    ------
    InputError
        When it cannot be read.
    """
    sources.file_sha256(path)
    is_book = path.suffix.lower() in tables.WORKBOOK_ENDINGS
    sheets = tables.read_workbook(path) if is_book else {path.stem: tables.read_csv(path)}
    first = next((rows for rows in sheets.values() if rows), [])
    return [name for name in first[0][1] if name] if first else []
