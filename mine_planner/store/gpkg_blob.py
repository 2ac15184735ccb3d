# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoPackage geometry BLOBs: their header, and the functions that R-tree triggers call.

Layout (OGC 12-128r18, clause 2.1.3): ``GP``, version, flags, srs_id, envelope, then ISO WKB.
Python's sqlite3 lacks the five functions that GeoPackage's triggers use; the ones here read the
header alone, and the WKB only where a writer left the envelope out.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

Envelope = tuple[float, float, float, float]
"""min x, max x, min y, max y: the order that GeoPackage uses."""

_ENVELOPE_DOUBLES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}
_EMPTY_FLAG = 0x10
_HEADER = struct.Struct("<2sBBi")


def header_size(blob: bytes) -> int:
    """Return where the WKB starts in a GeoPackage BLOB.

    Raises
    ------
    ValueError
        When the bytes are no GeoPackage geometry.
    """
    if len(blob) < _HEADER.size or blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    doubles = _ENVELOPE_DOUBLES.get((blob[3] >> 1) & 0x07)
    if doubles is None:
        raise ValueError("unknown envelope code in a GeoPackage geometry")
    return _HEADER.size + 8 * doubles


def wkb_of(blob: bytes) -> bytes:
    """Return the WKB inside a GeoPackage BLOB."""
    return bytes(blob[header_size(blob) :])


def is_empty(blob: bytes) -> bool:
    """Tell whether the header's flag says that the geometry is empty."""
    header_size(blob)
    return bool(blob[3] & _EMPTY_FLAG)


def envelope(blob: bytes) -> Envelope | None:
    """Return (min x, max x, min y, max y) of a BLOB, or None when it is empty."""
    start = header_size(blob)
    if blob[3] & _EMPTY_FLAG:
        return None
    if start > _HEADER.size:
        order = "<" if blob[3] & 1 else ">"
        first, second, third, fourth = struct.unpack_from(order + "4d", blob, _HEADER.size)
        return (first, second, third, fourth)
    return _wkb_envelope(bytes(blob[start:]))


def _wkb_envelope(wkb: bytes) -> Envelope | None:
    """Read the bounds from the WKB: points by hand (they carry no envelope), the rest by shapely."""
    order = "<" if wkb[0] == 1 else ">"
    if struct.unpack_from(order + "I", wkb, 1)[0] % 1000 == 1:
        x, y = struct.unpack_from(order + "2d", wkb, 5)
        return None if x != x else (x, x, y, y)  # noqa: PLR0124 - NaN marks POINT EMPTY
    import shapely

    geometry = shapely.from_wkb(wkb)
    if geometry.is_empty:
        return None
    min_x, min_y, max_x, max_y = geometry.bounds
    return (min_x, max_x, min_y, max_y)


def make_blob(wkb: bytes, srs_id: int, bounds: Envelope | None) -> bytes:
    """Wrap little-endian WKB as a GeoPackage BLOB.

    Parameters
    ----------
    wkb
        ISO WKB.
    srs_id
        Key in ``gpkg_spatial_ref_sys``.
    bounds
        (min x, max x, min y, max y); None for an empty geometry. Points are written without
        envelope, as GDAL does.
    """
    if bounds is None:
        return _HEADER.pack(b"GP", 0, _EMPTY_FLAG | 1, srs_id) + wkb
    if wkb[0] == 1 and wkb[1:5] == b"\x01\x00\x00\x00":
        return _HEADER.pack(b"GP", 0, 1, srs_id) + wkb
    return _HEADER.pack(b"GP", 0, 0x03, srs_id) + struct.pack("<4d", *bounds) + wkb


def blob_from_geometry(geometry: object, srs_id: int) -> bytes:
    """Wrap one shapely geometry (2D) as a GeoPackage BLOB."""
    import shapely

    wkb: bytes = shapely.to_wkb(geometry, output_dimension=2, byte_order=1, flavor="iso")
    min_x, min_y, max_x, max_y = shapely.bounds(geometry)
    bounds = None if shapely.is_empty(geometry) else (min_x, max_x, min_y, max_y)
    return make_blob(wkb, srs_id, bounds)


def geometry_from_blob(blob: bytes | None) -> object | None:
    """Return the shapely geometry in a BLOB; None for NULL."""
    if blob is None:
        return None
    import shapely

    geometry: object = shapely.from_wkb(wkb_of(blob))
    return geometry


def _bound(index: int) -> Callable[[bytes | None], float | None]:
    def read(blob: bytes | None) -> float | None:
        if blob is None:
            return None
        bounds = envelope(blob)
        return None if bounds is None else bounds[index]

    return read


def _sql_is_empty(blob: bytes | None) -> int | None:
    """Answer as GeoPackage's triggers expect: NULL for NULL, else 0 or 1."""
    if blob is None:
        return None
    return int(envelope(blob) is None)


def register_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the five functions that GeoPackage's R-tree triggers call."""
    names = ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")
    for index, name in enumerate(names):
        connection.create_function(name, 1, _bound(index), deterministic=True)
    connection.create_function("ST_IsEmpty", 1, _sql_is_empty, deterministic=True)
