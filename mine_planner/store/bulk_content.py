# SPDX-License-Identifier: GPL-2.0-or-later
"""What a bulk entry of the journal says about many rows: their SHA-256, and their content packed.

The hash covers every column of the rows as SQLite gives them back, in the order of their keys.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from itertools import islice
from string import Template
from typing import TYPE_CHECKING, Any

from mine_planner.store import bulk_json, schema

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

CHUNK_ROWS = 10_000
PACK_ROWS = 50_000
"""Rows in one packed journal entry, so that no BLOB comes near SQLite's limit of 1 GB."""

Row = tuple[Any, ...]

_SELECT_RANGE = Template('SELECT ${columns} FROM "${t}" WHERE fid BETWEEN ? AND ? ORDER BY fid')


@dataclass(frozen=True)
class BulkEntry:
    """The figures of one bulk entry, as ``journal.after`` (or ``before``) keeps them in JSON."""

    source: str
    count: int
    first_fid: int
    last_fid: int
    sha256: str
    columns: tuple[str, ...]

    def to_json(self) -> str:
        """Return the JSON text for the journal."""
        return json.dumps({**self.__dict__, "columns": list(self.columns)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> BulkEntry:
        """Read the JSON text of the journal."""
        values = json.loads(text)
        return cls(**{**values, "columns": tuple(values["columns"])})


def stored_rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], first: int, last: int
) -> Iterator[Row]:
    """Read rows by key, as plain tuples, without holding them all."""
    cursor = connection.cursor()
    cursor.row_factory = None
    statement = _SELECT_RANGE.substitute(t=table, columns=schema.quoted_columns(columns))
    cursor.execute(statement, (first, last))
    while chunk := cursor.fetchmany(CHUNK_ROWS):
        yield from chunk


def _split(rows: list[Row], blob_index: int | None) -> tuple[list[Row], list[bytes]]:
    if blob_index is None:
        return rows, []
    cut = blob_index
    return [row[:cut] + row[cut + 1 :] for row in rows], [row[cut] or b"" for row in rows]


def chunks(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Cut a stream of rows into lists of at most ``size``."""
    stream = iter(rows)
    while chunk := list(islice(stream, size)):
        yield chunk


def digest(rows: Iterable[Row], columns: tuple[str, ...], blob_column: str | None) -> tuple[int, str]:
    """Return the number of rows and the SHA-256 of their content, in hexadecimal."""
    digester = Digester(columns, blob_column)
    count = 0
    for chunk in chunks(rows, CHUNK_ROWS):
        digester.feed(chunk)
        count += len(chunk)
    return count, digester.hexdigest()


class Digester:
    """The same hash, fed in blocks of :data:`CHUNK_ROWS` rows as they are written."""

    def __init__(self, columns: tuple[str, ...], blob_column: str | None) -> None:
        self._blob_index = columns.index(blob_column) if blob_column in columns else None
        self._hasher = hashlib.sha256()

    def feed(self, block: list[Row]) -> None:
        """Add one block; every one but the last has exactly :data:`CHUNK_ROWS` rows."""
        self.feed_split(*_split(block, self._blob_index))

    def feed_split(self, values: list[Row], blobs: list[bytes]) -> None:
        """Add one block whose BLOBs stand apart already."""
        self._hasher.update(json.dumps([values, list(map(len, blobs))]).encode("ascii"))
        self._hasher.update(b"".join(blobs))

    def feed_columns(self, columns: Sequence[Sequence[Any]], blobs: list[bytes]) -> None:
        """Add one block given as columns, whose BLOBs stand apart already."""
        rows = ", ".join(bulk_json.row_texts(columns))
        self._hasher.update(f"[[{rows}], {json.dumps(list(map(len, blobs)))}]".encode("ascii"))
        self._hasher.update(b"".join(blobs))

    def hexdigest(self) -> str:
        """Return the hash in hexadecimal."""
        return self._hasher.hexdigest()


def digest_columns(
    parts: Sequence[Sequence[Any]], columns: tuple[str, ...], blob_column: str | None
) -> tuple[int, str]:
    """Return what :func:`digest` returns, from whole columns in place of rows."""
    digester = Digester(columns, blob_column)
    blob_index = columns.index(blob_column) if blob_column in columns else None
    plain = [part for at, part in enumerate(parts) if at != blob_index]
    count = len(parts[0])
    for start in range(0, count, CHUNK_ROWS):
        stop = start + CHUNK_ROWS
        block = [part[start:stop] for part in plain]
        blobs = [] if blob_index is None else [blob or b"" for blob in parts[blob_index][start:stop]]
        digester.feed_columns(block, blobs)
    return count, digester.hexdigest()


def pack(rows: list[Row], columns: tuple[str, ...], blob_column: str | None) -> bytes:
    """Return rows compressed for a ``bulk_delete`` entry, so that they can be put back."""
    blob_index = columns.index(blob_column) if blob_column in columns else None
    values, blobs = _split(rows, blob_index)
    lengths = [-1 if blob_index is None or row[blob_index] is None else len(row[blob_index]) for row in rows]
    head = json.dumps([values, lengths]).encode("ascii")
    return zlib.compress(len(head).to_bytes(8, "big") + head + b"".join(blobs), 6)


def unpack(content: bytes, columns: tuple[str, ...], blob_column: str | None) -> list[Row]:
    """Return the rows that :func:`pack` compressed."""
    text = zlib.decompress(content)
    start = 8 + int.from_bytes(text[:8], "big")
    values, lengths = json.loads(text[8:start])
    if blob_column not in columns:
        return [tuple(row) for row in values]
    cut = columns.index(blob_column or "")
    rows: list[Row] = []
    for row, length in zip(values, lengths, strict=True):
        blob = None if length < 0 else text[start : start + length]
        start += max(length, 0)
        rows.append((*row[:cut], blob, *row[cut:]))
    return rows
