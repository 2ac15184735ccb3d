# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of positions as handed-over maps: CSV or workbook, in degrees, DMS, MGRS, UTM or Gauss-Krüger.

The columns are found by their names or named by the planner. Where system or order of the figures is not
stated, a reading is taken only when it alone is plausible for every sampled row, and then asked about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from mine_planner.domain import grid_recognition
from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import record_readings, source_guards, table_harm, tables
from mine_planner.gis.sources import SourceFeatures, SourceFile, file_sha256, many_objects
from mine_planner.gis.table_headings import TableColumns, find_columns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from mine_planner.domain.grid_recognition import Region
    from mine_planner.gis.table_columns import ColumnRows

TABLE_ENDINGS = (".csv", ".txt", *tables.WORKBOOK_ENDINGS)
_SAMPLE = 60
_MOST_NAMED = 4


def is_table(path: Path) -> bool:
    """Tell whether a file is read as a table."""
    return path.suffix.lower() in TABLE_ENDINGS


def read_table(
    path: Path, columns: TableColumns, region: Region
) -> tuple[SourceFile, list[SourceFeatures], list[str]]:
    """Read every sheet of a table as points.

    Parameters
    ----------
    path
        A CSV or a workbook.
    columns
        As stated by the planner.
    region
        Where positions are expected (WGS 84).

    Returns
    -------
    tuple
        The file, its sheets as features (one entry per sheet and system), and questions for a person.

    Raises
    ------
    InputError
        When there are no columns of coordinates, or the file cannot be read.
    """
    source_guards.check_source(path)
    source = SourceFile(path.name, file_sha256(path), path)
    found: list[SourceFeatures] = []
    questions: list[str] = []
    with many_objects():
        sheets = _sheets(path)
        for name, (numbers, rows) in sheets.items():
            if rows:
                features, asked = _sheet(name, numbers, rows, columns, region)
                found += features
                questions += asked
    if not found:
        raise InputError(f"{path.name} holds no rows: check that it is the right file.")
    return source, found, questions


def _sheets(path: Path) -> dict[str, tuple[Sequence[int], ColumnRows]]:
    if path.suffix.lower() not in tables.WORKBOOK_ENDINGS:
        return {path.stem: tables.read_csv_columns(path)}
    return {name: tables.in_columns(rows) for name, rows in tables.read_workbook(path).items()}


def _sheet(
    name: str, numbers: Sequence[int], rows: ColumnRows, columns: TableColumns, region: Region
) -> tuple[list[SourceFeatures], list[str]]:
    chosen = find_columns([heading for heading in rows.columns if heading], columns)
    rows, harm = table_harm.without_harm(name, numbers, rows, (chosen.first, chosen.second))
    found, questions = _placed(name, numbers, rows, chosen, region)
    return found, [*questions, harm] if harm else questions


def _placed(
    name: str, numbers: Sequence[int], rows: ColumnRows, chosen: TableColumns, region: Region
) -> tuple[list[SourceFeatures], list[str]]:
    firsts = rows.stripped(chosen.first)
    seconds = rows.stripped(chosen.second) if chosen.second else [""] * len(rows)
    crs, order, question = _settle(firsts, seconds, chosen, region)
    positions = None
    if crs and order:
        positions = _all_numbers(firsts, seconds, crs, order)
    if positions is not None:
        return [_features(name, numbers, rows, crs, positions, {})], [question] if question else []
    return _row_by_row(name, (numbers, rows), (firsts, seconds), (crs, order), region, question)


def _settle(
    firsts: list[str], seconds: list[str], columns: TableColumns, region: Region
) -> tuple[str, str, str]:
    """Return system and order for the whole sheet, and the question that this raises.

    Both are empty where the sheet holds several systems; its rows are then read one by one.
    """
    if columns.crs and columns.axis_order:
        return columns.crs, columns.axis_order, ""
    step = max(1, len(firsts) // _SAMPLE)
    readings = []
    for x_text, y_text in list(zip(firsts, seconds, strict=True))[::step]:
        if x_text:
            try:
                reading = record_readings.read_position(
                    x_text, y_text, columns.crs, columns.axis_order, region
                )
            except InputError:
                continue
            readings.append((reading, _prefix(x_text), _prefix(y_text)))
    kinds = {(item.crs, item.order) for item, _, _ in readings}
    prefixes = {(first, second) for _, first, second in readings}
    if len(kinds) != 1 or len(prefixes) != 1 or not next(iter(kinds))[1]:
        return columns.crs, columns.axis_order, ""
    crs, order = next(iter(kinds))
    first, second = next(iter(prefixes))
    same = all(
        _prefix(x) == first and _prefix(y) == second for x, y in zip(firsts, seconds, strict=True) if x
    )
    return (crs, order, readings[0][0].question) if same else (columns.crs, columns.axis_order, "")


def _prefix(text: str) -> int:
    """Return the zone prefix of an easting, or 0; equal prefixes mean one zone in the whole column."""
    try:
        return int(float(text.replace(",", ".")) // 1_000_000.0)
    except ValueError:
        return 0


def _all_numbers(firsts: list[str], seconds: list[str], crs: str, order: str) -> NDArray[np.float64] | None:
    """Return all positions at once where every cell is a plain number, else None."""
    try:
        one, two = np.array(firsts, dtype=float), np.array(seconds, dtype=float)
    except ValueError:
        return None
    if not (np.isfinite(one).all() and np.isfinite(two).all()):
        return None
    east, north = (two, one) if order == "north_first" else (one, two)
    if QgsCoordinateReferenceSystem(crs_text(crs)).isGeographic() and (
        np.abs(north).max() > 90.0 or np.abs(east).max() > 180.0
    ):
        return None
    return np.stack([east, north], axis=-1)


def crs_text(crs: str) -> str:
    """Return a stated system as QGIS knows it."""
    text = crs.strip().upper()
    if text in ("WGS84", "WGS 84", "MGRS"):
        return "EPSG:4326"
    return f"EPSG:{text}" if text.isdigit() else text


def _features(
    name: str,
    numbers: Sequence[int],
    rows: ColumnRows,
    crs: str,
    positions: NDArray[np.float64],
    problems: dict[int, str],
) -> SourceFeatures:
    positions[list(problems)] = np.nan
    return SourceFeatures(
        name,
        QgsCoordinateReferenceSystem(crs_text(crs)),
        list(map(str, numbers)),
        [],
        rows,
        dict(problems),
        positions,
    )


def _row_by_row(
    name: str,
    table: tuple[Sequence[int], ColumnRows],
    texts: tuple[list[str], list[str]],
    stated: tuple[str, str],
    region: Region,
    question: str,
) -> tuple[list[SourceFeatures], list[str]]:
    """Read every row by itself; rows of one system make one entry, unreadable ones go with the first."""
    numbers, rows = table
    groups: dict[str, list[tuple[int, float, float]]] = {}
    problems: dict[int, str] = {}
    questions = [question] if question else []
    for index, (x_text, y_text) in enumerate(zip(*texts, strict=True)):
        try:
            reading = record_readings.read_position(x_text, y_text, *stated, region)
        except InputError as error:
            problems[index] = _left_open(x_text, y_text, stated, region) or error.message
            continue
        groups.setdefault(reading.crs, []).append((index, reading.x, reading.y))
        if reading.question and len(questions) < 1:
            questions.append(reading.question)
    if not groups:
        raise InputError(next(iter(problems.values())))
    if problems:
        groups[next(iter(groups))].extend((index, 0.0, 0.0) for index in problems)
    found = []
    for crs, members in groups.items():
        members.sort()
        chosen = [index for index, _, _ in members]
        lines = [numbers[index] for index in chosen]
        inside = {place: problems[index] for place, (index, _, _) in enumerate(members) if index in problems}
        places = np.array([(x, y) for _, x, y in members])
        found.append(_features(name, lines, rows.chosen(chosen), crs, places, inside))
    return found, questions


def _left_open(x_text: str, y_text: str, stated: tuple[str, str], region: Region) -> str:
    """Say what a person is to state of figures with several readings; empty where that is not the trouble."""
    crs, order = stated
    if crs and order:
        return ""
    try:
        found = grid_recognition.recognise(x_text, y_text, region)
    except InputError:
        return ""
    fitting = [item for item in found if not order or item.order == order]
    named = dict.fromkeys(f"{item.system.name}, EPSG:{item.system.epsg}" for item in fitting[:_MOST_NAMED])
    if not named or crs:
        return ""
    return spoken(
        f"{x_text} / {y_text} can be read in more than one way: choose the CRS ({'; '.join(named)}), and "
        "which of the two comes first."
    )
