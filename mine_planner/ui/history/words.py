# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns and values of the workspace in a planner's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui.times import day_text, local_time

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable

    from mine_planner.store.history import HistoryEntry

COLUMNS: dict[str, str] = {
    "areatype": QT_TRANSLATE_NOOP("MinePlanner", "class"),
    "code": QT_TRANSLATE_NOOP("MinePlanner", "code"),
    "coordrefsys": QT_TRANSLATE_NOOP("MinePlanner", "reference system"),
    "content": QT_TRANSLATE_NOOP("MinePlanner", "content"),
    "descr": QT_TRANSLATE_NOOP("MinePlanner", "description"),
    "geom": QT_TRANSLATE_NOOP("MinePlanner", "outline"),
    "inforeliability": QT_TRANSLATE_NOOP("MinePlanner", "grade of the information"),
    "non_cha_reason": QT_TRANSLATE_NOOP("MinePlanner", "reason for ground that is no CHA"),
    "pointlocal_id": QT_TRANSLATE_NOOP("MinePlanner", "point"),
    "pointtype": QT_TRANSLATE_NOOP("MinePlanner", "kind of point"),
    "qty": QT_TRANSLATE_NOOP("MinePlanner", "quantity"),
    "sigma_m": QT_TRANSLATE_NOOP("MinePlanner", "sigma (m)"),
    "sourcereliability": QT_TRANSLATE_NOOP("MinePlanner", "grade of the source"),
    "status": QT_TRANSLATE_NOOP("MinePlanner", "status"),
    "task_type": QT_TRANSLATE_NOOP("MinePlanner", "activity"),
}
"""Names that are not plain words already; the others are read off the column's name."""

OPERATIONS: dict[str, str] = {
    "insert": QT_TRANSLATE_NOOP("MinePlanner", "added"),
    "update": QT_TRANSLATE_NOOP("MinePlanner", "changed"),
    "delete": QT_TRANSLATE_NOOP("MinePlanner", "deleted"),
    "bulk_insert": QT_TRANSLATE_NOOP("MinePlanner", "brought in"),
    "bulk_delete": QT_TRANSLATE_NOOP("MinePlanner", "taken back"),
}

_UNITS = {"m": "m", "m2": "m²", "cm": "cm", "deg": "°", "min": "min", "minutes": "min", "days": "d"}
_CODE = re.compile("[a-z]+(_[a-z]+)+")
QUIET = frozenset({"fid", "uuid"})
"""Columns that say nothing to a reader."""


def column_words(name: str) -> str:
    """Return a column's name as a planner would say it, with its unit."""
    if name in COLUMNS:
        return translate("MinePlanner", COLUMNS[name])
    stem, _, last = name.rpartition("_")
    if stem and last in _UNITS:
        return f"{stem.replace('_', ' ')} ({_UNITS[last]})"
    if stem and last == "uuid":
        return stem.replace("_", " ")
    return name.replace("_", " ")


def value_words(connection: sqlite3.Connection, table: str, column: str, value: Any) -> str:
    """Return a value in words: links by the name of what they lead to, shapes by their size."""
    from mine_planner.store import row_labels, schema

    if isinstance(value, bytes):
        return shape_words(value) if column == "geom" else translate("MinePlanner", "a file")
    if value is None or value == "":
        return "–"
    described = schema.table(table)
    link = next((link for link in described.links if link.column == column), None)
    if link is not None:
        return row_labels.label_of_uuid(connection, link.parent, str(value))
    kind = next((c.type for c in described.columns if c.name == column), "")
    return _BY_TYPE.get(kind, _text)(value)


def _number(value: float) -> str:
    """Return a figure with as many decimals as it has, up to three."""
    text = f"{float(value):.3f}".rstrip("0")
    return number(value, len(text.rpartition(".")[2]))


def _text(value: Any) -> str:
    """Return a text; a code such as ``in_progress`` without its underscores."""
    text = str(value)
    return text.replace("_", " ") if _CODE.fullmatch(text) else text


_BY_TYPE: dict[str, Callable[[Any], str]] = {
    "BOOLEAN": lambda value: translate("MinePlanner", "yes") if value else translate("MinePlanner", "no"),
    "DATE": lambda value: day_text(str(value)) or str(value),
    "DATETIME": lambda value: local_time(str(value)) or str(value),
    "DOUBLE": _number,
}


def shape_words(blob: bytes) -> str:
    """Return how large a shape is, or where a point lies; in the workspace's metres."""
    from mine_planner.store import gpkg_blob

    shape = gpkg_blob.geometry_from_blob(blob)
    if shape is None or shape.is_empty:
        return translate("MinePlanner", "no shape")
    if shape.geom_type == "Point":
        return f"{number(shape.x, 1)} E, {number(shape.y, 1)} N"
    if shape.area:
        return square_metres(shape.area)
    return translate("MinePlanner", "line of {} m").format(number(shape.length))


def who(user: str, office: str, program: str) -> str:
    """Return who did something, from where and with which program."""
    person = user or program
    parts = [person if not office else f"{person} ({office})"]
    if user and program:
        parts.append(program)
    return ", ".join(filter(None, parts))


def change_words(connection: sqlite3.Connection, table: str, entry: HistoryEntry) -> list[tuple[str, str]]:
    """Return what an entry changed: each column in words, with its value before and after."""
    found: list[tuple[str, str]] = []
    for name in entry.columns:
        before, after = entry.before.get(name), entry.after.get(name)
        if name in QUIET or (before is None and after in {None, ""} and not isinstance(after, bytes)):
            continue
        old = value_words(connection, table, name, before)
        new = value_words(connection, table, name, after)
        words = f"{old} → {new}"
        if entry.operation == "insert":
            words = new
        elif entry.operation == "delete":
            words = old
        if words != "–":
            found.append((column_words(name), words))
    return found


def short_change(entry: HistoryEntry) -> str:
    """Return the changed columns of an entry in one short line."""
    operation = translate("MinePlanner", OPERATIONS.get(entry.operation, entry.operation))
    if entry.operation != "update":
        return f"{operation}: {entry.source}" if entry.source else operation
    return ", ".join(_shown(entry.columns)) or operation


def _shown(columns: Iterable[str]) -> list[str]:
    return [column_words(name) for name in columns if name not in QUIET]
