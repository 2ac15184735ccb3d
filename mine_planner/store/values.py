# SPDX-License-Identifier: GPL-2.0-or-later
"""Small values that the store's rooms share: reference systems, people, times and uuids."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class SpatialReference:
    """A row of ``gpkg_spatial_ref_sys``; whoever knows PROJ makes it (gis/projections.py)."""

    srs_id: int
    name: str
    organisation: str
    code: int
    definition: str


@dataclass(frozen=True)
class Author:
    """Who does something: entered by the user, never guessed from more than the login name."""

    user: str
    office: str = ""
    program: str = "Mine Planner"


def utc_now() -> str:
    """Return the time as GeoPackage writes DATETIME: UTC with milliseconds and Z."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def new_uuid() -> str:
    """Return a new uuid, version 7 (RFC 9562): they sort by time, so indexes grow at their end."""
    return new_uuids(1)[0]


def new_uuids(count: int) -> list[str]:
    """Return ``count`` new version 7 uuids in ascending order.

    The 32 bits after the version count up within the call from a random start, which keeps a bulk
    load's index pages in order; 40 random bits follow.
    """
    milliseconds = format(int(time.time() * 1000), "012x")
    head = milliseconds[:8] + "-" + milliseconds[8:] + "-7"
    start = int.from_bytes(os.urandom(3), "big") << 7
    noise = os.urandom(5 * count).hex()
    return [
        f"{head}{order >> 20 & 0xFFF:03x}-8{order >> 8 & 0xFFF:03x}-{order & 0xFF:02x}{noise[at : at + 10]}"
        for order, at in zip(range(start, start + count), range(0, 10 * count, 10), strict=True)
    ]
