# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a table kept as whole columns: a hundred thousand cells are then looked at in one call each.

Whoever wants rows still gets them, one dictionary at a time, as from a list of dictionaries.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    Cell = str | None

_ENCODER = json.JSONEncoder(ensure_ascii=False, default=str)


class ColumnRows(Sequence[dict[str, Any]]):
    """Cells by column, all of one length; as a sequence, each row as a dictionary.

    Parameters
    ----------
    columns
        Heading → cells, texts or None.
    count
        Number of rows.
    """

    def __init__(self, columns: dict[str, Sequence[Cell]], count: int) -> None:
        self.columns = columns
        self._count = count

    def __len__(self) -> int:
        """Return the number of rows."""
        return self._count

    @overload
    def __getitem__(self, place: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, place: slice) -> list[dict[str, Any]]: ...
    def __getitem__(self, place: int | slice) -> dict[str, Any] | list[dict[str, Any]]:
        """Return one row, or some, as dictionaries."""
        if isinstance(place, slice):
            return [self[index] for index in range(*place.indices(self._count))]
        return {name: cells[place] for name, cells in self.columns.items()}

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield the rows as dictionaries."""
        names = tuple(self.columns)
        for cells in zip(*self.columns.values(), strict=True):
            yield dict(zip(names, cells, strict=True))

    def column(self, name: str) -> Sequence[Cell]:
        """Return the cells under a heading; None for every row where there is no such heading."""
        return self.columns.get(name, (None,) * self._count)

    def stripped(self, name: str) -> list[str]:
        """Return the cells under a heading without blanks around them; empty ones as empty text."""
        cells = self.column(name)
        try:
            return list(map(str.strip, cells))  # type: ignore[arg-type]
        except TypeError:
            return [str(cell or "").strip() for cell in cells]

    def chosen(self, places: Sequence[int]) -> ColumnRows:
        """Return some of the rows."""
        return ColumnRows(
            {name: list(map(cells.__getitem__, places)) for name, cells in self.columns.items()}, len(places)
        )

    def texts(self) -> list[str]:
        """Return every row as JSON text, without its empty cells."""
        if any("" in cells or None in cells for cells in self.columns.values()):
            pieces = [_pieces(name, cells) for name, cells in self.columns.items()]
            return ["{" + ", ".join(filter(None, row)) + "}" for row in zip(*pieces, strict=True)]
        parts, columns = [], []
        for name, cells in self.columns.items():
            plain = _is_plain(cells)
            columns.append(cells if plain else list(map(encode_basestring, cells)))
            head = _ENCODER.encode(name).replace("%", "%%")
            parts.append(f'{head}: "%s"' if plain else f"{head}: %s")
        return list(map(("{" + ", ".join(parts) + "}").__mod__, zip(*columns, strict=True)))


def _pieces(name: str, cells: Sequence[Cell]) -> list[str]:
    head = _ENCODER.encode(name) + ": "
    return [head + encode_basestring(cell) if cell else "" for cell in cells]


def _is_plain(cells: Sequence[Cell]) -> bool:
    """Tell whether JSON writes the cells as they are, between quotation marks."""
    whole = "".join(cells)  # type: ignore[arg-type]
    return len(encode_basestring(whole)) == len(whole) + 2
