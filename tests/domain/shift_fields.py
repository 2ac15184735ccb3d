# SPDX-License-Identifier: GPL-2.0-or-later
"""Made-up fields with known errors: recorded rows, searched boxes, finds, and where the truth lies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from mine_planner.domain.pattern_shift import Pattern, Seen


@dataclass(frozen=True)
class Made:
    """A recorded field, what was seen of it, and its true shift at the middle of the finds."""

    pattern: Pattern
    seen: Seen
    shift: np.ndarray


def make_field(rng, shift, spread, half_width_m, *, turn_deg=1.5, stretch=0.01):
    """Lay, record and partly search a field; None where too little was found."""
    azimuth = np.radians(rng.uniform(0, 360))
    along = np.array([np.sin(azimuth), np.cos(azimuth)])
    right = np.array([np.cos(azimuth), -np.sin(azimuth)])
    length, spacing = rng.uniform(200, 600), float(rng.choice([4, 5, 5.5, 6]))
    rows, gap = int(rng.integers(1, 4)), rng.uniform(12, 22)
    count = int(length / spacing) + 1
    recorded = np.concatenate(
        [np.arange(count)[:, None] * spacing * along + right * gap * i for i in range(rows)]
    )
    kind = np.repeat(rng.integers(0, 3, rows), count)
    own = np.array(shift) + rng.normal(0, spread, 2)
    angle = np.radians(rng.normal(0, turn_deg))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    turn = turn * (1 + rng.normal(0, stretch))
    middle = recorded.mean(axis=0)
    true = (recorded - middle) @ turn + middle + own + rng.normal(0, 0.5, recorded.shape)
    there = rng.random(len(recorded)) < rng.uniform(0.5, 0.97)
    ground = _searched(rng, along, right, length, gap * (rows - 1), half_width_m)
    found = shapely.contains(ground, shapely.points(true)) & there
    if found.sum() < 3:
        return None
    place = true[found].mean(axis=0)
    at_place = (place - middle) @ turn + middle + own - place
    seen = Seen(true[found], kind[found], np.array([ground], dtype=object))
    return Made(Pattern(recorded, kind), seen, at_place)


def _searched(rng, along, right, length, depth, width):
    """Return one to three boxes of 100 m of the corridor, anywhere along it."""
    starts = np.arange(-width, length + width, 100.0)
    first, count = int(rng.integers(0, len(starts))), int(rng.integers(1, 4))
    low, high = starts[first], starts[min(first + count, len(starts)) - 1] + 100
    near, far = right * -width, right * (width + depth)
    return shapely.Polygon([low * along + near, high * along + near, high * along + far, low * along + far])


def holds(mean, shift):
    """Tell whether a mean vector's ellipse holds a shift."""
    bearing = np.radians(mean.bearing_deg)
    off = np.asarray(shift) - [mean.east_m, mean.north_m]
    along = off @ [np.sin(bearing), np.cos(bearing)]
    across = off @ [np.cos(bearing), -np.sin(bearing)]
    return (along / mean.half_major_m) ** 2 + (across / mean.half_minor_m) ** 2 <= 1
