# SPDX-License-Identifier: GPL-2.0-or-later
"""The norths of records: declination at the date of laying, convergence of both grids."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING

import numpy as np

from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.errors import InputError
from mine_planner.domain.geomagnetism import decimal_year, declinations
from mine_planner.domain.transverse_mercator import forward

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.records import MinefieldRecord
    from mine_planner.domain.transverse_mercator import TransverseMercator

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def year_of(date: str) -> float:
    """Turn ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` into a decimal year, the middle of the span.

    Raises
    ------
    InputError
        When the text begins with no date.
    """
    match = _DATE.match(date.strip())
    if match is None:
        message = f"{date!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD."
        raise InputError(message)
    year = int(match[1])
    if match[2] is None:
        return year + 0.5
    month = int(match[2])
    last = calendar.monthrange(year, month)[1]
    day = int(match[3]) if match[3] else (last + 1) // 2
    return decimal_year(dt.date(year, month, day))


def record_year(record: MinefieldRecord) -> float:
    """Return the decimal year whose declination holds for a record.

    Raises
    ------
    InputError
        When neither a date of laying nor one of the declination is entered.
    """
    date = record.decl_date or record.laid_from or record.laid_to
    if not date:
        message = (
            f"Record {record.record} has no date of laying, so its declination is unknown; enter "
            "the year, or the declination that stands on the form."
        )
        raise InputError(message)
    return year_of(date)


def record_norths(
    records: Sequence[MinefieldRecord],
    lat: Sequence[float],
    lon: Sequence[float],
    computing_grid: TransverseMercator,
    map_grids: Sequence[TransverseMercator | None],
) -> tuple[NorthAngles, ...]:
    """Return the norths of many records at once.

    Parameters
    ----------
    records
        A declination printed on the form is taken as it stands, else IGRF's at the record's date.
        A record without azimuths from magnetic north needs no date.
    lat, lon
        WGS 84 position of each record, degrees.
    computing_grid
        The grid that positions are computed in.
    map_grids
        The grid of each record's map, to which its *grid* azimuths refer; ``None``: the computing
        grid.
    """
    declination = _declinations(records, lat, lon)
    here = forward(computing_grid, lat, lon).convergence_deg
    norths = []
    for index, grid in enumerate(map_grids):
        there = None
        if grid is not None:
            there = float(forward(grid, lat[index], lon[index]).convergence_deg[0])
        norths.append(NorthAngles(float(declination[index]), float(here[index]), there))
    return tuple(norths)


def _declinations(
    records: Sequence[MinefieldRecord], lat: Sequence[float], lon: Sequence[float]
) -> list[float]:
    result = [0.0] * len(records)
    wanted = []
    for index, record in enumerate(records):
        if record.declination_deg is not None:
            result[index] = record.declination_deg
            continue
        norths = {record.north, *(leg.north for leg in record.legs)}
        dated = bool(record.decl_date or record.laid_from or record.laid_to)
        # Where the north is unknown nothing can be turned yet, but hypotheses will ask for it.
        if "magnetic" in norths or ("unknown" in norths and dated):
            wanted.append(index)
    if wanted:
        years = [record_year(records[index]) for index in wanted]
        places = np.array([(lat[index], lon[index]) for index in wanted])
        for index, value in zip(wanted, declinations(places[:, 0], places[:, 1], years), strict=True):
            result[index] = float(value)
    return result
