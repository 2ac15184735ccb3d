# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of a workspace's tables as arrays, read by GDAL's Arrow stream: a million rows in a quarter second.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from mine_planner.domain.errors import InputError
from mine_planner.gis.scan_raster import attempt, gdal_quiet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Columns = dict[str, npt.NDArray[Any]]
Ints = npt.NDArray[np.int64]

UUID_BYTES = 36
_OPTIONS = ["USE_MASKED_ARRAYS=NO", "MAX_FEATURES_IN_BATCH=200000"]
_MIX = np.uint64(0x9E3779B97F4A7C15)


def read_columns(path: Path, table: str, names: Sequence[str]) -> Columns:
    """Read columns of a table in the order of its rows; texts as bytes, NULL as NaN or an empty text.

    Raises
    ------
    InputError
        When GDAL cannot read the table, or is too old for it.
    """
    with gdal_quiet():
        dataset, failure = attempt(lambda: gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY))
        layer = None if dataset is None else dataset.GetLayerByName(table)
        if layer is None:
            message = f"The table {table} of {path.name} cannot be read: verify the workspace."
            raise InputError(message, failure)
        if not hasattr(layer, "GetArrowStreamAsNumPy"):
            raise InputError("Key figures need GDAL 3.6 or later: this QGIS has an older one; update QGIS.")
        known = layer.GetLayerDefn()
        every = [known.GetFieldDefn(i).GetName() for i in range(known.GetFieldCount())]
        layer.SetIgnoredFields([name for name in every if name not in names] + ["OGR_GEOMETRY"])
        parts = [{name: batch[name] for name in names} for batch in layer.GetArrowStreamAsNumPy(_OPTIONS)]
    if not parts:
        return {name: np.empty(0, dtype="S1") for name in names}
    return {name: np.concatenate([part[name] for part in parts]) for name in names}


class Keys:
    """Numbers of uuids: what is asked for is found by a mixed figure and then compared whole."""

    def __init__(self, uuids: npt.NDArray[Any]) -> None:
        self._uuids = np.asarray(uuids).astype(f"S{UUID_BYTES}")
        figures = _figures(self._uuids)
        self._order = np.argsort(figures, kind="stable")
        self._figures = figures[self._order]

    def of(self, uuids: npt.NDArray[Any]) -> Ints:
        """Return the number of each uuid, -1 where it is not known."""
        wanted = np.asarray(uuids).astype(f"S{UUID_BYTES}", copy=False)
        if len(self._uuids) == 0:
            return np.full(len(wanted), -1, dtype=np.int64)
        place = np.searchsorted(self._figures, _figures(wanted))
        number = self._order[np.minimum(place, len(self._order) - 1)]
        return np.where(self._uuids[number] == wanted, number, -1).astype(np.int64)


def _figures(uuids: npt.NDArray[Any]) -> npt.NDArray[np.uint64]:
    """Mix the first and the last bytes of each uuid into one figure."""
    raw = np.ascontiguousarray(uuids).view(np.uint8).reshape(len(uuids), UUID_BYTES)
    first = np.ascontiguousarray(raw[:, :8]).view(np.uint64).reshape(-1)
    middle = np.ascontiguousarray(raw[:, 14:22]).view(np.uint64).reshape(-1)
    last = np.ascontiguousarray(raw[:, 28:]).view(np.uint64).reshape(-1)
    with np.errstate(over="ignore"):
        mixed: npt.NDArray[np.uint64] = (first * _MIX ^ middle) * _MIX ^ last
    return mixed
