# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's errors as exceptions while something is written, whatever QGIS or another plugin chose.

QGIS's Processing switches GDAL's exceptions on for everybody, other programs leave them off. Without
them a full disk goes by unnoticed: each call only returns a number.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Switch:
    """Exceptions on while at least one thread needs them; GDAL keeps one switch for the whole program."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._users = 0
        self._switched: list[Any] = []

    def enter(self) -> None:
        with self._lock:
            self._users += 1
            if self._users == 1:
                for module in (gdal, ogr):
                    if not module.GetUseExceptions():
                        module.UseExceptions()
                        self._switched.append(module)

    def leave(self) -> None:
        with self._lock:
            self._users -= 1
            while self._users == 0 and self._switched:
                self._switched.pop().DontUseExceptions()  # GDAL before 3.7 wants the last one first


_switch = _Switch()


@contextmanager
def gdal_raising() -> Iterator[None]:
    """Let GDAL and OGR raise inside, and leave both as they were.

    GDAL before 3.7 has no manager for that, and its modules choose each for itself.
    """
    _switch.enter()
    try:
        yield
    finally:
        _switch.leave()


def write_whole(raster: gdal.Dataset) -> None:
    """Write what is still held back and close the raster; to be called where GDAL raises.

    GDAL from 3.8 on, compressing in threads, says only when it closes a file that the disk was full.
    """
    raster.FlushCache()
    if hasattr(raster, "Close"):
        raster.Close()
