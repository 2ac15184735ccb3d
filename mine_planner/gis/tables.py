# SPDX-License-Identifier: GPL-2.0-or-later
"""Handed-in tables: a folder of CSV files, one of them, or a workbook, as rows of cells.

Workbooks are read through GDAL, which every QGIS brings. GDAL gives the last result of a formula and
says nothing of the formula itself; so cells with one are looked up in the file and given as the formula
text, which the readers of cells refuse.
"""

from __future__ import annotations

import csv
import io
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from osgeo import gdal

from mine_planner.domain.errors import InputError
from mine_planner.gis import source_guards
from mine_planner.gis.scan_raster import attempt, gdal_quiet
from mine_planner.gis.table_columns import ColumnRows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from mine_planner.gis.table_formulas import Formulas

    NumberedRow = tuple[int, list[Any]]
    Cells = dict[str, Any]
    Tables = dict[str, list[tuple[int, Cells]]]

_AS_TEXT = {
    "OGR_XLSX_HEADERS": "DISABLE",
    "OGR_XLSX_FIELD_TYPES": "STRING",
    "OGR_ODS_HEADERS": "DISABLE",
    "OGR_ODS_FIELD_TYPES": "STRING",
}
WORKBOOK_ENDINGS = (".xlsx", ".xlsm", ".ods")
LONGEST_CELL = 100_000
MOST_TABLE_BYTES = 300_000_000


def read_tables(path: Path, sheets: Iterable[str], main: str) -> Tables:
    """Read named tables.

    Parameters
    ----------
    path
        A folder with ``<sheet>.csv``, the CSV of the sheet ``main`` with the others beside it, or a
        workbook.
    sheets
        Names of the sheets that are wanted; others are passed over.
    main
        The sheet that must be there.

    Returns
    -------
    dict
        Sheet → rows; each row is its number in the table (headings: 1) and its cells by lower-case
        column name.

    Raises
    ------
    InputError
        When nothing can be read, a file is hostile or too large, or columns have the same name.
    """
    wanted = tuple(sheets)
    if path.is_dir():
        return {sheet: read_csv(file) for sheet, file in table_files(path, wanted, main).items()}
    if not path.is_file():
        raise InputError(f"{path.name} is not there: check the folder and the name.")
    if path.suffix.lower() in WORKBOOK_ENDINGS:
        return _workbook(path, wanted, main)
    if path.suffix.lower() in (".csv", ".txt"):
        return {sheet: read_csv(file) for sheet, file in table_files(path, wanted, main).items()}
    raise InputError(f"{path.name} is no table: choose a folder of CSV files, a CSV or a workbook (XLSX).")


def table_files(path: Path, wanted: Iterable[str], main: str) -> dict[str, Path]:
    """Return the CSV files of a table set, sheet by sheet: of a folder, or beside the CSV of its main sheet.

    Raises
    ------
    InputError
        When there is no main sheet.
    """
    folder = path if path.is_dir() else path.parent
    there = {item.stem.lower(): item for item in sorted(folder.iterdir()) if item.suffix.lower() == ".csv"}
    if not path.is_dir():
        there[main] = path
    if main not in there:
        raise InputError(f"{folder.name} holds no {main}.csv: choose the folder with the table set.")
    return {sheet: there[sheet] for sheet in wanted if sheet in there}


def read_csv(path: Path) -> list[tuple[int, Cells]]:
    """Read one CSV: UTF-8, UTF-16 or Windows-1251, separated by comma, semicolon or tab.

    Raises
    ------
    InputError
        When it is too large, binary, or a line cannot be split into cells.
    """
    return _rows(path.name, enumerate(_csv_rows(path), start=1))


def read_csv_columns(path: Path) -> tuple[Sequence[int], ColumnRows]:
    """Read one CSV as :func:`read_csv` does, into whole columns: the rows' numbers and their cells.

    Raises
    ------
    InputError
        As :func:`read_csv`.
    """
    rows = _csv_rows(path)
    if len(rows) > 1:
        headings = _headings(path.name, rows[0])
        if set(map(len, rows)) == {len(headings)} and all(map(any, rows)):
            cells = zip(*islice(rows, 1, None), strict=True)
            return range(2, len(rows) + 1), ColumnRows(dict(zip(headings, cells, strict=True)), len(rows) - 1)
    return in_columns(_rows(path.name, enumerate(rows, start=1)))


def in_columns(rows: list[tuple[int, Cells]]) -> tuple[Sequence[int], ColumnRows]:
    """Return numbered rows as the rows' numbers and their columns; cells that are not there are None."""
    headings = dict.fromkeys(name for _, cells in rows for name in cells)
    columns = {name: [cells.get(name) for _, cells in rows] for name in headings}
    return [number for number, _ in rows], ColumnRows(columns, len(rows))


def _csv_rows(path: Path) -> list[list[str]]:
    """Return the rows as a table program numbers them: one per row, however many lines its cells have."""
    if path.stat().st_size > MOST_TABLE_BYTES:
        raise InputError(f"{path.name} is larger than 300 MB: split it into several table sets.")
    text = _decoded(path)
    heading = text.split("\n", 1)[0]
    separator = max((",", ";", "\t"), key=heading.count)
    limit = csv.field_size_limit(LONGEST_CELL)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        return list(reader)
    except csv.Error as error:
        raise InputError(
            f"{path.name} cannot be split into cells near line {reader.line_num}: look for a quotation mark "
            "that is not closed, or a cell of more than 100,000 characters.",
            str(error),
        ) from error
    finally:
        csv.field_size_limit(limit)


def _decoded(path: Path) -> str:
    content = path.read_bytes()
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content[:4096]:
        raise InputError(f"{path.name} is no CSV file: save the table as CSV (UTF-8) or XLSX.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1251", errors="replace")


def _rows(name: str, rows: Iterable[tuple[int, list[Any]]]) -> list[tuple[int, Cells]]:
    headings: list[str] | None = None
    found = []
    for number, row in rows:
        if headings is None:
            headings = _headings(name, row)
        elif any(row):
            found.append((number, dict(zip(headings, row, strict=False))))
    if headings is None:
        raise InputError(f"{name} is empty: its first row must hold the names of the columns.")
    return found


def _headings(name: str, row: list[Any]) -> list[str]:
    headings = ["" if value is None else str(value).strip().lower() for value in row]
    doubled = sorted({column for column in headings if column and headings.count(column) > 1})
    if doubled:
        raise InputError(f"{name} has the column {doubled[0]} twice: remove or rename one of them.")
    return headings


def read_workbook(path: Path, wanted: tuple[str, ...] = ()) -> Tables:
    """Read the named sheets of a workbook, or all of them, as :func:`read_tables` does.

    Raises
    ------
    InputError
        When it is hostile, too large or cannot be read.
    """
    from mine_planner.gis import table_formulas

    source_guards.check_source(path)
    if path.stat().st_size > MOST_TABLE_BYTES:
        raise InputError(f"{path.name} is larger than 300 MB: split it into several table sets.")
    formulas = table_formulas.formula_cells(path)
    # Everything is copied out of GDAL first: an error must not keep its objects alive.
    sheets = _plain_sheets(path, wanted, formulas)
    return {sheet: _rows(f"The sheet {sheet}", rows) for sheet, rows in sheets.items()}


def _plain_sheets(path: Path, wanted: tuple[str, ...], formulas: Formulas) -> dict[str, list[NumberedRow]]:
    sheets: dict[str, list[NumberedRow]] = {}
    with gdal_quiet(), _headings_are_rows():
        dataset, failure = attempt(
            lambda: gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["XLSX", "ODS"])
        )
        for index in range(0 if dataset is None else dataset.GetLayerCount()):
            layer = dataset.GetLayerByIndex(index)
            sheet = layer.GetName().strip().lower()
            if sheet in wanted or (not wanted and layer.GetFeatureCount()):
                sheets[sheet] = _layer_rows(layer, formulas.get(layer.GetName(), {}))
            layer = None
    if dataset is None:
        raise InputError(f"{path.name} cannot be read as a workbook: save it again as XLSX.", failure)
    return sheets


@contextmanager
def _headings_are_rows() -> Iterator[None]:
    """Have GDAL give every row as text, the headings too; by configuration, as every version knows it."""
    before = {name: gdal.GetThreadLocalConfigOption(name, None) for name in _AS_TEXT}
    for name, value in _AS_TEXT.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def _workbook(path: Path, wanted: tuple[str, ...], main: str) -> Tables:
    tables = read_workbook(path, wanted)
    if main not in tables:
        raise InputError(f"{path.name} has no sheet {main}: name the sheets as in the template.")
    return tables


def _layer_rows(layer: Any, formulas: dict[tuple[int, int], str]) -> list[tuple[int, list[Any]]]:
    """Return a sheet's rows; the feature id is the row's number in the sheet."""
    found = []
    layer.ResetReading()
    width = layer.GetLayerDefn().GetFieldCount()
    while (feature := layer.GetNextFeature()) is not None:
        row = int(feature.GetFID())
        cells = [
            feature.GetFieldAsString(i) if feature.IsFieldSetAndNotNull(i) else None for i in range(width)
        ]
        for column in range(width):
            formula = formulas.get((row, column + 1))
            if formula is not None:
                cells[column] = "=" + formula
        found.append((row, cells))
    return found
