# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoPackage BLOBs by the hundred thousand: numpy arrays in, lists of bytes out, and back to bounds.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from mine_planner.store import gpkg_blob

if TYPE_CHECKING:
    from collections.abc import Sequence

Floats = npt.NDArray[np.float64]
Blobs = list[bytes | None]

_PREFIX = [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4")]
_POINT = np.dtype([*_PREFIX, ("order", "u1"), ("type", "<u4"), ("x", "<f8"), ("y", "<f8")])
_WITH_ENVELOPE = np.dtype([*_PREFIX, ("envelope", "<f8", 4)])
_POINT_FLAGS = 0x01
_ENVELOPE_FLAGS = 0x03
_EMPTY_FLAGS = 0x11


def _slices(content: bytes, size: int) -> list[bytes]:
    return [content[start : start + size] for start in range(0, len(content), size)]


def point_blobs(x: Floats, y: Floats, srs_id: int) -> list[bytes]:
    """Return points as GeoPackage BLOBs.

    Parameters
    ----------
    x, y
        Easting and northing in metres, shape (n,), finite.
    srs_id
        The workspace's key in ``gpkg_spatial_ref_sys``.
    """
    rows = np.empty(len(x), dtype=_POINT)
    rows["magic"] = b"GP"
    rows["version"] = 0
    rows["flags"] = _POINT_FLAGS
    rows["srs_id"] = srs_id
    rows["order"] = 1
    rows["type"] = 1
    rows["x"] = x
    rows["y"] = y
    return _slices(rows.tobytes(), _POINT.itemsize)


def geometry_blobs(geometries: Any, srs_id: int) -> Blobs:
    """Return shapely geometries (an array or a list; None stays None) as GeoPackage BLOBs, in 2D."""
    import shapely

    array = np.asarray(geometries, dtype=object)
    missing = shapely.is_missing(array)
    empty = shapely.is_empty(array)
    kinds = shapely.get_type_id(array)
    if not missing.any() and not empty.any() and bool((kinds == 0).all()):
        return list(point_blobs(shapely.get_x(array), shapely.get_y(array), srs_id))
    heads = np.empty(len(array), dtype=_WITH_ENVELOPE)
    heads["magic"] = b"GP"
    heads["version"] = 0
    heads["flags"] = np.where(empty, _EMPTY_FLAGS, np.where(kinds == 0, _POINT_FLAGS, _ENVELOPE_FLAGS))
    heads["srs_id"] = srs_id
    heads["envelope"] = shapely.bounds(array)[:, [0, 2, 1, 3]]
    short = empty | (kinds == 0)
    wkb = shapely.to_wkb(array, output_dimension=2, byte_order=1, flavor="iso")
    pieces = _slices(heads.tobytes(), _WITH_ENVELOPE.itemsize)
    return [
        None if body is None else (head[:8] if no_envelope else head) + body
        for head, body, no_envelope in zip(pieces, wkb, short.tolist(), strict=True)
    ]


def bounds(blobs: Sequence[bytes | None]) -> Floats:
    """Return (min x, max x, min y, max y) of each BLOB, shape (n, 4); NaN for NULL and empty ones.

    Points and BLOBs with an envelope, which is all that GDAL and this plugin write, are read as arrays.
    """
    points_alone = _all_points(blobs)
    if points_alone is not None:
        return points_alone
    result = np.full((len(blobs), 4), np.nan)
    points: list[int] = []
    boxes: list[int] = []
    for index, blob in enumerate(blobs):
        if blob is None:
            continue
        if blob[3:4] == b"\x03" and len(blob) >= _WITH_ENVELOPE.itemsize:
            boxes.append(index)
        elif len(blob) == _POINT.itemsize and blob[3:4] == b"\x01" and blob[8:13] == b"\x01\x01\x00\x00\x00":
            points.append(index)
        else:
            result[index] = gpkg_blob.envelope(blob) or (np.nan,) * 4
    if points:
        rows = np.frombuffer(b"".join(blobs[i] or b"" for i in points), dtype=_POINT)
        result[points] = np.column_stack((rows["x"], rows["x"], rows["y"], rows["y"]))
    if boxes:
        size = _WITH_ENVELOPE.itemsize
        rows = np.frombuffer(b"".join((blobs[i] or b"")[:size] for i in boxes), dtype=_WITH_ENVELOPE)
        result[boxes] = rows["envelope"]
    return result


def _all_points(blobs: Sequence[bytes | None]) -> Floats | None:
    """Return the bounds of BLOBs that are all points as this module writes them, or None."""
    there = [blob for blob in blobs if blob is not None]
    if not there or len(there) != len(blobs) or set(map(len, there)) != {_POINT.itemsize}:
        return None
    content = b"".join(there)
    rows = np.frombuffer(content, dtype=_POINT)
    alike = (rows["flags"] == _POINT_FLAGS) & (rows["order"] == 1) & (rows["type"] == 1)
    if not alike.all():
        return None
    return np.column_stack((rows["x"], rows["x"], rows["y"], rows["y"]))
