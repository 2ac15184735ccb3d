# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of the sample region: relief, water, roads, settlements.

Nothing here exists. The numbers lie inside the 1:100,000 sheet square J-38-10 only so that real
datum shifts, grid convergence and declination apply; relief, names and people are invented.
Coordinates are metres east and north of (``E0``, ``N0``) in EPSG:32638 unless said otherwise.
"""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import numpy as np
from osgeo import osr

E0, N0 = 655_000.0, 4_416_500.0
WIDTH, HEIGHT = 9_000.0, 7_500.0
CELL = 25.0
SEED = 38_10
UTM, GK, WGS84 = 32638, 28408, 4326


def ground_lines(layer: str) -> list[tuple[str, str, np.ndarray]]:
    """Return (kind, name, points in local metres) of ground.csv's rivers, roads or land use."""
    with Path(__file__).with_name("ground.csv").open(encoding="utf-8", newline="") as file:
        return [
            (row["kind"], row["name"], np.array([p.split() for p in row["points"].split(",")], float))
            for row in csv.DictReader(file)
            if row["layer"] == layer
        ]


RIVER, *BROOK_LINES = (points for _, _, points in ground_lines("river"))
# name, centre, radius, people, children, municipality
SETTLEMENTS = [
    ("Oravan", (2350, 3560), 520, 2140, 655, "Oravan"),
    ("Velisor", (6950, 3350), 470, 1480, 470, "Velisor"),
    ("Tarmak", (2400, 1550), 330, 610, 214, "Oravan"),
    ("Kumrat", (1700, 5650), 260, 240, 61, "Oravan"),
    ("Ostrim", (7050, 6200), 300, 385, 118, "Velisor"),
    ("Sedrin", (7500, 1350), 280, 320, 103, "Velisor"),
]
# kind, name, place, beds or pupils
FACILITIES = [
    ("school", "Oravan school", (2480, 3700), 410),
    ("school", "Velisor school", (6820, 3480), 265),
    ("school", "Tarmak primary school", (2310, 1440), 96),
    ("clinic", "Oravan clinic", (2180, 3480), 18),
    ("clinic", "Velisor health post", (7090, 3260), 4),
    ("water point", "Kumrat spring", (1850, 5440), 0),
    ("water point", "Sedrin well", (7420, 1220), 0),
    ("market", "Oravan market", (2420, 3520), 0),
    ("bridge", "Oravan road bridge", (4560, 3330), 0),
]


def transformation(source: int, target: int) -> osr.CoordinateTransformation:
    """Return a transformation between EPSG codes, x (east) first on both sides."""
    systems = []
    for code in (source, target):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    return osr.CoordinateTransformation(*systems)


def convert(points: np.ndarray, source: int, target: int) -> np.ndarray:
    """Transform an (n, 2) array between EPSG codes."""
    values = np.asarray(points, dtype=float).reshape(-1, 2)
    return np.array(transformation(source, target).TransformPoints(values.tolist()))[:, :2]


def utm(points: np.ndarray) -> np.ndarray:
    """Return local metres as EPSG:32638."""
    return np.asarray(points, dtype=float).reshape(-1, 2) + np.array([E0, N0])


def smooth(points: np.ndarray, rounds: int = 3) -> np.ndarray:
    """Cut the corners of a line (Chaikin), its ends kept."""
    line = np.asarray(points, dtype=float)
    for _ in range(rounds):
        first = 0.75 * line[:-1] + 0.25 * line[1:]
        second = 0.25 * line[:-1] + 0.75 * line[1:]
        middle = np.stack([first, second], axis=1).reshape(-1, 2)
        line = np.vstack([line[:1], middle, line[-1:]])
    return line


def smooth_ring(points: np.ndarray, rounds: int = 2) -> np.ndarray:
    """Cut every corner of a ring (Chaikin); the result is closed."""
    ring = np.asarray(points, dtype=float)
    for _ in range(rounds):
        after = np.roll(ring, -1, axis=0)
        ring = np.stack([0.75 * ring + 0.25 * after, 0.25 * ring + 0.75 * after], axis=1)
        ring = ring.reshape(-1, 2)
    return np.round(np.vstack([ring, ring[:1]]), 1)


def smooth_lines(layer: str, reach: float = 160.0) -> list[tuple[str, str, np.ndarray]]:
    """Return roads or rivers smoothed, each end drawn to the line that it meets."""
    lines = [(kind, name, np.round(smooth(points), 1)) for kind, name, points in ground_lines(layer)]
    for number, (*_, line) in enumerate(lines):
        others = np.vstack([other for n, (*_, other) in enumerate(lines) if n != number])
        for end in (0, -1):
            inside = 0 < line[end][0] < WIDTH and 0 < line[end][1] < HEIGHT
            away = np.hypot(*(others - line[end]).T)
            if inside and away.min() < reach:
                line[end] = others[away.argmin()]
    return lines


def distance_to_line(x: np.ndarray, y: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Return the distance of each (x, y) from a polyline, in metres."""
    best = np.full(np.broadcast(x, y).shape, np.inf)
    for (ax, ay), (bx, by) in pairwise(line):
        dx, dy = bx - ax, by - ay
        t = np.clip(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1)
        best = np.minimum(best, np.hypot(x - ax - t * dx, y - ay - t * dy))
    return best


def rough_surface(shape: tuple[int, int], power: float, rng: np.random.Generator) -> np.ndarray:
    """Return fractal noise with mean 0 and standard deviation 1 (a filtered random spectrum)."""
    fy = np.fft.fftfreq(shape[0])[:, None]
    fx = np.fft.rfftfreq(shape[1])[None, :]
    frequency = np.hypot(fx, fy)
    frequency[0, 0] = 1.0
    spectrum = np.fft.rfft2(rng.standard_normal(shape)) / frequency**power
    spectrum[0, 0] = 0.0
    surface = np.fft.irfft2(spectrum, s=shape)
    return surface / surface.std()


def elevation() -> np.ndarray:
    """Return the relief in metres, first row in the north, ``CELL`` metres a side."""
    rng = np.random.default_rng(SEED)
    rows, columns = int(HEIGHT / CELL), int(WIDTH / CELL)
    margin = 80  # noise from a spectrum repeats at its edges; these are cut off
    shape = (rows + margin, columns + margin)
    broad, fine = (rough_surface(shape, p, rng)[:rows, :columns] for p in (1.95, 1.9))
    x = (np.arange(columns) + 0.5) * CELL
    y = HEIGHT - (np.arange(rows) + 0.5) * CELL
    x, y = np.meshgrid(x, y)
    river = distance_to_line(x, y, smooth(RIVER))
    brooks = np.min([distance_to_line(x, y, smooth(line)) for line in BROOK_LINES], axis=0)
    valley = 1 - np.exp(-((river / 1700) ** 2))
    gully = 1 - 0.3 * np.exp(-((brooks / 330) ** 2))
    hills = 210 * (valley + 0.03) * (0.45 + 0.55 * np.sqrt(broad**2 + 0.02) + 0.12 * fine)
    hills += 80 * np.exp(-(((x - 8500) / 1300) ** 2) - ((y - 5900) / 1300) ** 2)
    hills += 70 * np.exp(-(((x - 300) / 1300) ** 2) - ((y - 6700) / 1200) ** 2)
    ground = 352 + 0.0045 * y + hills * gully - 6 * np.exp(-((river / 70) ** 2))
    ground = softened(ground, 2)
    for _, centre, radius, *_ in SETTLEMENTS:  # people build where it is flat
        weight = np.exp(-((np.hypot(x - centre[0], y - centre[1]) / (1.1 * radius)) ** 2))
        level = np.average(ground, weights=weight)
        ground = ground * (1 - 0.7 * weight) + level * 0.7 * weight
    return ground


def softened(ground: np.ndarray, rounds: int = 3) -> np.ndarray:
    """Return a raster smoothed by a small binomial filter."""
    for _ in range(rounds):
        padded = np.pad(ground, 1, mode="edge")
        ground = (padded[:-2] + 2 * padded[1:-1] + padded[2:])[:, 1:-1] / 4
        padded = np.pad(ground, 1, mode="edge")
        ground = (padded[:, :-2] + 2 * padded[:, 1:-1] + padded[:, 2:])[1:-1] / 4
    return ground


def finer(ground: np.ndarray, times: int) -> np.ndarray:
    """Return a raster with ``times`` the resolution, bilinear between cell centres."""
    rows, columns = ground.shape
    y = np.clip((np.arange(rows * times) + 0.5) / times - 0.5, 0, rows - 1)
    x = np.clip((np.arange(columns * times) + 0.5) / times - 0.5, 0, columns - 1)
    along = np.array([np.interp(x, np.arange(columns), row) for row in ground])
    return np.array([np.interp(y, np.arange(rows), column) for column in along.T]).T


def hillshade(ground: np.ndarray, cell: float) -> np.ndarray:
    """Return soft relief shading (0-255, light from the north-west and a little from above)."""
    dy, dx = np.gradient(ground * 1.8, cell)
    steep = 1 / np.sqrt(1 + dx * dx + dy * dy)
    lit = (-dx * np.cos(np.radians(45)) * -1 + dy * np.sin(np.radians(45))) * steep
    shade = 212 + 150 * (0.8 * lit + 0.5 * (steep - 1))
    return np.clip(shade, 40, 252).astype(np.uint8)


def houses(rng: np.random.Generator) -> list[tuple[str, np.ndarray]]:
    """Return made-up buildings as (settlement, corners): along the roads, denser in the middle."""
    lines = [smooth(line, 2) for *_, line in ground_lines("road")]
    built = []
    taken = np.empty((0, 2))
    for name, centre, radius, people, *_ in SETTLEMENTS:
        wanted = people // 9
        for _ in range(wanted * 12):
            if wanted == 0:
                break
            place = np.array(centre) + rng.normal(0, radius * 0.5, 2)
            away = min(float(distance_to_line(place[0], place[1], line)) for line in lines)
            crowded = len(taken) and np.hypot(*(taken - place).T).min() < 34
            river = float(distance_to_line(place[0], place[1], RIVER))
            if not 16 < away < 0.45 * radius or crowded or river < 60:
                continue
            taken = np.vstack([taken, place])
            angle = np.radians(rng.normal(20, 12))
            half = np.array([rng.uniform(5.5, 9), rng.uniform(4, 6)])
            corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half
            turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
            built.append((name, np.round(corners @ turn + place, 1)))
            wanted -= 1
    return built


def outline(centre: tuple[float, float], radius: float, seed: int) -> np.ndarray:
    """Return a lumpy closed outline around a settlement."""
    rng = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, 15)[:-1]
    reach = radius * (0.95 + rng.normal(0, 0.11, angle.size))
    ring = np.array(centre) + np.stack([reach * np.cos(angle), reach * np.sin(angle)], axis=1)
    return smooth_ring(ring)
