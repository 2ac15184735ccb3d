# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies in the ground of the sample region, and how three kinds of record describe it.

The truth is known here, which is the point of a made-up region: every handed-over map below is off
from it by a stated amount, so a test can ask whether the corridors hold what they promise.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from sample.region import E0, N0

# The paper map was drawn from sketches: everything on it is off by this (east, north) in metres,
# and each field by a further error of its own. mapaccuracy can find the common part.
SCAN_SHIFT = (21.0, -14.0)
SCAN_FIELD_SIGMA = 9.0
KML_SHIFT = (-12.0, 17.0)
KML_FIELD_SIGMA = 8.0


@dataclass(frozen=True)
class Minefield:
    """Rows of mines as they were laid: start of the base line, direction, offsets to its right."""

    number: str
    start: tuple[float, float]
    azimuth: float
    length: float
    offsets: tuple[float, ...]
    spacing: float
    ordnance: tuple[str, ...]
    sources: tuple[str, ...] = field(default_factory=tuple)
    lifted_share: float = 0.03

    def row_line(self, offset: float) -> np.ndarray:
        """Return both ends of a row in local metres."""
        angle = np.radians(self.azimuth)
        along = np.array([np.sin(angle), np.cos(angle)])
        right = np.array([np.cos(angle), -np.sin(angle)])
        first = np.array(self.start) + offset * right
        return np.array([first, first + self.length * along])

    def corners(self, margin: float = 15.0) -> np.ndarray:
        """Return the closed outline around all rows, ``margin`` metres outside them."""
        angle = np.radians(self.azimuth)
        along = np.array([np.sin(angle), np.cos(angle)]) * margin
        right = np.array([np.cos(angle), -np.sin(angle)]) * margin
        (a, b), (c, d) = self.row_line(min(self.offsets)), self.row_line(max(self.offsets))
        ring = [a - along - right, b + along - right, d + along + right, c - along + right]
        return np.array([*ring, ring[0]])


AT, AP, FRAG = "TM-57", "PMN", "OZM-72"
CATEGORY = {"TM-57": "AT", "TM-62M": "AT", "PMN": "AP", "PMN-2": "AP", "OZM-72": "AP"}
FIELDS = (
    Minefield("101", (2700, 4480), 82, 520, (0, 20), 5.5, (AT, AT), ("scan", "record")),
    Minefield("102", (4830, 4700), 61, 430, (0, 15, 30), 5.0, (AP, AP, AP), ("scan", "kml")),
    Minefield("103", (5820, 4330), 104, 610, (0, 20, 40), 5.5, ("TM-62M", AP, AP), ("scan", "kml")),
    Minefield("104", (7330, 4560), 66, 380, (0, 18), 6.0, (FRAG, AP), ("scan", "record")),
    Minefield("105", (3020, 2760), 98, 460, (0, 16, 32), 5.0, (AP, AP, "PMN-2"), ("scan", "kml")),
    Minefield("106", (5650, 2180), 37, 390, (0, 20), 5.5, (AT, AP), ("kml", "record")),
    Minefield("107", (3050, 5420), 118, 340, (0, 15), 5.0, ("PMN-2", "PMN-2"), ("scan",)),
    Minefield("108", (7180, 2660), 341, 290, (0,), 6.0, (AP,), ()),  # on no map at all
)


def field_error(number: str, kind: str, sigma: float) -> np.ndarray:
    """Return a field's own drawing error on one kind of map (east, north) in metres."""
    seed = int(number) * 10 + {"scan": 1, "kml": 2}[kind]
    return np.random.default_rng(seed).normal(0, sigma, 2)


def drawn_shift(number: str, kind: str) -> np.ndarray:
    """Return how far a field is off on the paper map or in the KML (local metres)."""
    common, sigma = {
        "scan": (SCAN_SHIFT, SCAN_FIELD_SIGMA),
        "kml": (KML_SHIFT, KML_FIELD_SIGMA),
    }[kind]
    return np.array(common) + field_error(number, kind, sigma)


def mines() -> list[dict[str, str]]:
    """Return every mine that was laid, with its true place (EPSG:32638) and what became of it."""
    laid = []
    for minefield in FIELDS:
        rng = np.random.default_rng(int(minefield.number))
        angle = np.radians(minefield.azimuth)
        along = np.array([np.sin(angle), np.cos(angle)])
        right = np.array([np.cos(angle), -np.sin(angle)])
        bend = rng.normal(0, 2.5)
        for row, (offset, ordnance) in enumerate(
            zip(minefield.offsets, minefield.ordnance, strict=True), start=1
        ):
            first = minefield.row_line(offset)[0]
            for number in range(int(minefield.length / minefield.spacing) + 1):
                metres = number * minefield.spacing
                sag = bend * np.sin(np.pi * metres / minefield.length)
                place = first + along * (metres + rng.normal(0, 0.35))
                place = place + right * (sag + rng.normal(0, 0.4)) + (E0, N0)
                state = rng.choice(
                    ["in place", "lifted by the layer", "washed away"],
                    p=[1 - minefield.lifted_share - 0.01, minefield.lifted_share, 0.01],
                )
                laid.append(
                    {
                        "mine": f"{minefield.number}-{row}-{number + 1:03d}",
                        "field": minefield.number,
                        "row": str(row),
                        "ordnance": ordnance,
                        "category": CATEGORY[ordnance],
                        "easting": f"{place[0]:.2f}",
                        "northing": f"{place[1]:.2f}",
                        "depth_cm": str(int(rng.integers(3, 9 if CATEGORY[ordnance] == "AP" else 16))),
                        "state": str(state),
                    }
                )
    return laid
