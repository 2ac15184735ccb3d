# SPDX-License-Identifier: GPL-2.0-or-later
"""Bookmarks for a PDF that Qt has written: added at its end as an incremental update.

Qt 5's PDF writer knows no outline. An update (ISO 32000-1, 7.5.6) appends new objects and a new
cross-reference section; the pages themselves are not touched. Works for the classic cross-reference
tables that Qt writes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mine_planner.domain.errors import WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF", re.DOTALL)
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_PAGES = re.compile(rb"/Pages\s+(\d+)\s+0\s+R")
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


def add_bookmarks(path: Path, bookmarks: Sequence[tuple[str, int]]) -> None:
    """Append an outline to a PDF.

    Parameters
    ----------
    bookmarks
        Title and page number (from 0), in order.

    Raises
    ------
    WorkspaceError
        When the file is not built as expected.
    """
    data = path.read_bytes()
    trailers = list(_TRAILER.finditer(data, max(0, len(data) - 4096)))
    if not trailers or not bookmarks:
        raise WorkspaceError(f"{path.name} has no page list that bookmarks could point to: make it again.")
    trailer = trailers[-1]
    root, size = _number(_ROOT, trailer[1]), _number(_SIZE, trailer[1])
    offsets = _offsets(data, int(trailer[2]))
    catalog = _object(data, offsets[root])
    kids = _KIDS.search(_object(data, offsets[_number(_PAGES, catalog)]))
    pages = [int(number) for number in _REFERENCE.findall(kids[1])] if kids else []
    objects = _outline_objects(bookmarks, pages, size)
    objects[root] = catalog.rstrip()[:-2].rstrip() + b"\n/Outlines %d 0 R\n/PageMode /UseOutlines\n>>" % size
    update = _update(objects, len(data), root, size + 1 + len(bookmarks), int(trailer[2]))
    with path.open("ab") as file:
        file.write(update)


def _number(pattern: re.Pattern[bytes], text: bytes) -> int:
    found = pattern.search(text)
    if found is None:
        raise WorkspaceError("The PDF is not built as expected, so it gets no bookmarks: make single files.")
    return int(found[1])


def _offsets(data: bytes, start: int) -> dict[int, int]:
    """Read a cross-reference table: object number to byte offset."""
    lines = data[start:].splitlines()
    offsets: dict[int, int] = {}
    number = 0
    for line in lines[1:]:
        parts = line.split()
        if len(parts) == 2:
            number = int(parts[0])
        elif len(parts) == 3:
            offsets[number] = int(parts[0])
            number += 1
        else:
            break
    return offsets


def _object(data: bytes, offset: int) -> bytes:
    """Return the dictionary of an object that holds no stream."""
    start = data.index(b"obj", offset) + 3
    return data[start : data.index(b"endobj", start)].strip()


def _outline_objects(bookmarks: Sequence[tuple[str, int]], pages: list[int], first: int) -> dict[int, bytes]:
    count = len(bookmarks)
    objects = {
        first: b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>"
        % (first + 1, first + count, count)
    }
    for number, (title, page) in enumerate(bookmarks):
        own = first + 1 + number
        text = b"<" + (b"\xfe\xff" + title.encode("utf-16-be")).hex().upper().encode("ascii") + b">"
        entry = b"<< /Title %s /Parent %d 0 R /Dest [%d 0 R /Fit]" % (text, first, pages[page])
        if number:
            entry += b" /Prev %d 0 R" % (own - 1)
        if number < count - 1:
            entry += b" /Next %d 0 R" % (own + 1)
        objects[own] = entry + b" >>"
    return objects


def _update(objects: dict[int, bytes], end: int, root: int, size: int, previous: int) -> bytes:
    """Return the appended part: objects, a cross-reference section for them, and a trailer."""
    body = b"\n"
    places: dict[int, int] = {}
    for number in sorted(objects):
        places[number] = end + len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = end + len(body)
    table = b"xref\n"
    for number in sorted(places):
        table += b"%d 1\n%010d 00000 n \n" % (number, places[number])
    tail = b"trailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    return body + table + tail % (size, root, previous, start)
