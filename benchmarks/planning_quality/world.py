# SPDX-License-Identifier: GPL-2.0-or-later
"""A made-up region with known truth: mine rows laid, and records of them with faults.

Positions are metres in a computing grid whose convergence and declination are those of the
domain reference for 1994 (1.24° and 4.66°): a magnetic azimuth read as grid is 3.42° off. A
map drawn in SK-42 without its datum shift lies (102.1, 9.6) m off, as there.

Faults, drawn anew from each seed: datum residual per batch; plotting 0.5 mm at 1:25,000 to
1:100,000; compass per record and azimuth per leg; pacing per record and distance per leg; a
landmark that is another one; a blunder in a leg (reversed, or two digits swapped); rows moved
after they were recorded; rows that were never laid or were lifted; rows and whole fields that
no record mentions; single mines gone. Errors have heavier tails than the planner reckons
with (Student's t with 5 degrees of freedom), and each record is better or worse than usual
by a factor that the planner does not know.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mine_planner.domain.records import Leg, MinefieldRecord, Position, RefPoint, Row

CONVERGENCE, DECLINATION = 1.24, 4.66
DATUM = np.array([102.1, 9.6])
REGION_M = 20_000.0
BATCHES, FIELDS = 6, 25
PHANTOM = {"A": 0.03, "B": 0.08, "C": 0.15, "D": 0.30}
AZIMUTH_DEG, COMPASS_DEG, RATIO, PACE = 1.6, 1.2, 0.025, 0.017
PLOTTING_MM, DATUM_SIGMA_M = 0.5, 4.5


@dataclass(frozen=True)
class Batch:
    """Maps handed over together: scale, grade, and whether stock use misses the datum shift."""

    scale: float
    grade: str
    datum_missed: bool
    residual: np.ndarray


@dataclass
class Handed:
    """A record as handed over, with what a solver needs and the recorded pattern."""

    record: MinefieldRecord
    positions: dict[str, Position]
    batch: Batch
    counts: list[int]


@dataclass
class World:
    """Truth and records. ``recorded`` is True for mines of rows that some record mentions."""

    mines: np.ndarray
    recorded: np.ndarray
    handed: list[Handed]


def make_world(seed: int) -> World:
    rng = np.random.default_rng(seed)
    mines: list[np.ndarray] = []
    known: list[bool] = []
    handed: list[Handed] = []
    for _ in range(BATCHES):
        batch = Batch(
            scale=float(rng.choice([25_000, 50_000, 100_000], p=[0.4, 0.4, 0.2])),
            grade=str(rng.choice(list("ABCD"))),
            datum_missed=bool(rng.random() < 1 / 3),
            residual=rng.normal(0, DATUM_SIGMA_M, 2),
        )
        for number in range(FIELDS):
            rows, one = make_field(rng, batch, f"{len(handed)}-{number}")
            if rng.random() < 0.2:  # laid, and no record mentions it
                mines += [row for row, _ in rows]
                known += [False] * len(rows)
                continue
            mines += [row for row, _ in rows]
            known += [mentioned for _, mentioned in rows]
            handed.append(one)
    flags = np.repeat(known, [len(row) for row in mines])
    return World(np.concatenate(mines), flags, handed)


def heavy(rng: np.random.Generator, sigma: float, size: int | None = None) -> np.ndarray:
    return rng.standard_t(5, size) * sigma / np.sqrt(5 / 3)


def step(bearing_deg: float, length: float) -> np.ndarray:
    angle = np.radians(bearing_deg)
    return length * np.array([np.sin(angle), np.cos(angle)])


def make_field(
    rng: np.random.Generator, batch: Batch, name: str
) -> tuple[list[tuple[np.ndarray, bool]], Handed]:
    """Lay a field and record it; returns rows of mines (and whether recorded) and the record."""
    landmark = rng.uniform(1000, REGION_M - 1000, 2)
    bearing, away = rng.uniform(0, 360), rng.uniform(80, 600)
    start = landmark + step(bearing, away)
    along, per_row = rng.uniform(0, 360), int(rng.integers(20, 61))
    spacing = float(rng.choice([2.5, 4.0, 5.5]))
    length, depth = spacing * (per_row - 1), rng.uniform(6, 14)
    end = start + step(along, length)
    laid, rows, counts = [], [], []
    for index in range(int(rng.integers(2, 5))):
        offset = step(along + 90, depth * index)
        mines = start + offset + np.outer(np.linspace(0, 1, per_row), end - start)
        mines = mines + rng.normal(0, 0.5, mines.shape)
        if rng.random() < 0.06:  # moved after it was recorded
            mines = mines + step(rng.uniform(0, 360), rng.uniform(10, 60))
        mines = mines[rng.random(per_row) > 0.08]
        mentioned = rng.random() > 0.06
        if mentioned:
            rows.append(Row(str(index + 1), "A", "B", float(depth * index), spacing))
            counts.append(per_row)
        if not mentioned or rng.random() > PHANTOM[batch.grade]:
            laid.append((mines, bool(mentioned)))
    second = landmark + step(rng.uniform(0, 360), rng.uniform(200, 700))
    handed = write_record(rng, batch, name, (landmark, second, start, end), rows)
    handed.counts = counts
    return laid, handed


def write_record(
    rng: np.random.Generator,
    batch: Batch,
    name: str,
    truth: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    rows: list[Row],
) -> Handed:
    landmark, second, start, end = truth
    worse = float(rng.lognormal(0, 0.35))
    compass, pace = heavy(rng, COMPASS_DEG * worse), heavy(rng, PACE * worse)
    pairs = [("L", "A", landmark, start), ("A", "B", start, end)]
    two = rng.random() < 0.6
    if two:
        pairs.append(("M", "A", second, start))
    blunder = int(rng.integers(len(pairs))) if rng.random() < 0.03 else -1
    legs = []
    for index, (of, to, here, there) in enumerate(pairs):
        way = there - here
        grid = np.degrees(np.arctan2(way[0], way[1]))
        azimuth = grid + CONVERGENCE - DECLINATION + compass + heavy(rng, AZIMUTH_DEG * worse)
        dist = np.hypot(*way) * (1 + pace + heavy(rng, RATIO * worse))
        azimuth = round(float(azimuth)) % 360
        dist = max(round(float(dist) / 5) * 5, 5)
        if index == blunder:
            azimuth, dist = slip(rng, azimuth, dist)
        legs.append(Leg(index + 1, of, to, str(azimuth), str(dist)))
    plot = PLOTTING_MM * batch.scale / 1000 * worse
    positions, points = {}, []
    for label, place in (("L", landmark), ("M", second)):
        if label == "M" and not two:
            continue
        read = place + batch.residual + heavy(rng, plot, 2)
        if rng.random() < 0.05:  # another landmark was taken for it
            read = read + step(rng.uniform(0, 360), rng.uniform(50, 300))
        positions[label] = Position(float(read[0]), float(read[1]))
        points.append(RefPoint(label, "landmark"))
    record = MinefieldRecord(
        name,
        north="magnetic",
        map_scale=batch.scale,
        srcrel=batch.grade,
        ref_points=tuple(points),
        legs=tuple(legs),
        rows=tuple(rows),
    )
    return Handed(record, positions, batch, [])


def slip(rng: np.random.Generator, azimuth: int, dist: int) -> tuple[int, int]:
    """Misread a leg: reversed, or two digits of its azimuth or distance swapped."""
    if rng.random() < 0.5:
        return (azimuth + 180) % 360, dist
    text = list(f"{dist:03d}")
    text[0], text[1] = text[1], text[0]
    return azimuth, max(int("".join(text)), 5)
