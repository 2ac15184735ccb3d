# SPDX-License-Identifier: GPL-2.0-or-later
"""Which columns of a table hold its coordinates: told by their names, or named by the planner."""

from __future__ import annotations

from dataclasses import dataclass

from mine_planner.domain.errors import InputError

COLUMN_PAIRS: tuple[tuple[str, str, str], ...] = (
    ("lat", "lon", "north_first"),
    ("lat", "long", "north_first"),
    ("lat", "lng", "north_first"),
    ("latitude", "longitude", "north_first"),
    ("northing", "easting", "north_first"),
    ("north", "east", "north_first"),
    ("mgrs", "", ""),
    ("x_text", "y_text", ""),
    ("coord_x", "coord_y", ""),
    ("x", "y", ""),
)
"""First column, second column, and the order that their names state."""


@dataclass(frozen=True)
class TableColumns:
    """Where the coordinates stand and what is stated of them; empty where it is to be found out."""

    first: str = ""
    second: str = ""
    crs: str = ""
    axis_order: str = ""


def find_columns(headings: list[str], columns: TableColumns) -> TableColumns:
    """Return the columns of the coordinates.

    Raises
    ------
    InputError
        When they cannot be told, or the named ones are not there.
    """
    if columns.first:
        first, second = columns.first.lower(), columns.second.lower()
        missing = [name for name in (first, second) if name and name not in headings]
        if missing:
            raise InputError(f'There is no column "{missing[0]}": choose one of {", ".join(headings)}.')
        return TableColumns(first, second, columns.crs, columns.axis_order or _order_of_names(first, second))
    for first, second, order in COLUMN_PAIRS:
        if first in headings and (not second or second in headings):
            return TableColumns(first, second, columns.crs, columns.axis_order or order)
    raise InputError(
        f"No columns of coordinates were found among {', '.join(headings)}: name them, for example lat and "
        "lon, x and y, or mgrs."
    )


def _order_of_names(first: str, second: str) -> str:
    """Return which of two columns is the northing, where their names say so."""
    for one, two, order in COLUMN_PAIRS:
        if (first, second) == (one, two):
            return order
        if (first, second) == (two, one) and order:
            return "east_first"
    return ""
