# SPDX-License-Identifier: GPL-2.0-or-later
"""Do corridors that say 95 % hold 95 % of the mines? Simulated records with a known truth.

    python benchmarks/bench_corridor_truth.py [number of records]

Each record is laid in a made-up truth, written down with the errors of its quality class, solved,
and its corridors are laid over the true mines. Beside it stands what georeferencing without an
error model gives on the same records: azimuths drawn as they stand on the form (magnetic read as
grid), rows as lines with a fixed buffer. A corridor states the share of a single point in two
dimensions; errors along a row mostly stay inside its corridor, so corridors hold more than they
say. The ends of rows are scored by themselves against their circles, where the stated share is
meant exactly. Errors that no budget contains (a leg written backwards, a landmark taken for
another, heavier tails) are simulated apart and reported apart: without reckoning with
them, and with the share that the authority would state.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.corridors import end_hulls, row_corridors
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.gross_errors import GrossErrors, widened
from mine_planner.domain.hypotheses import Alternatives, offer_hypotheses
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.records import (
    Leg,
    LocatedRow,
    MinefieldRecord,
    Position,
    Row,
    SolvedRecord,
)
from mine_planner.domain.uncertainty import k_of_share, within_metres

OFFERED = "reversed leg of a closing record offered first"
DATUM_SHIFT_M = (-102.1, -9.6)  # true minus raw plot at Aghdam, domain reference §4.3
WRONG_LANDMARK_M = 150.0
SCALES = (25_000, 50_000, 100_000)
SPACING_M, SCATTER_M = 5.0, 0.3

#: Quality classes: azimuth of a leg, north of a record (deg), distance of a leg, pace (ratio).
CLASSES = {
    "surveyed": (0.5, 0.3, 0.01, 0.003),
    "compass and tape": (1.0, 0.7, 0.02, 0.01),
    "compass and paces": (2.0, 1.0, 0.03, 0.03),
    "hasty": (3.0, 2.0, 0.06, 0.05),
}


@dataclass
class Case:
    """A record, its positions and settings, and the true mines per row, (m, 2) each."""

    record: MinefieldRecord
    positions: dict[str, Position]
    settings: SolveSettings
    mines: list[np.ndarray]
    truth: dict[str, np.ndarray]
    blunder: str = ""


@dataclass
class Noise:
    """How the errors are drawn: normal, or with heavier tails of the same variance."""

    rng: np.random.Generator
    degrees_of_freedom: float | None = None

    def draw(self, sigma: float, size: int | None = None) -> float | np.ndarray:
        """Draw errors of a sigma."""
        if self.degrees_of_freedom is None:
            return self.rng.normal(0.0, sigma, size)
        nu = self.degrees_of_freedom
        return sigma * math.sqrt((nu - 2.0) / nu) * self.rng.standard_t(nu, size)


@dataclass
class Score:
    """Mines inside their own row's corridor, per way of drawing."""

    inside: dict[str, list[float]] = field(default_factory=dict)
    area: dict[str, list[float]] = field(default_factory=dict)

    def add(self, name: str, share: float, area: float) -> None:
        """Note one record's share and area."""
        self.inside.setdefault(name, []).append(share)
        self.area.setdefault(name, []).append(area)


def budget_of(name: str) -> ErrorBudget:
    azimuth, north, distance, pace = CLASSES[name]
    return ErrorBudget(4.5, 0.5, azimuth, north, distance, pace, 0.0, 3.0)


def make_case(noise: Noise, index: int, blunder: str = "") -> Case:
    """Lay a minefield in the truth and write it down as a record with the errors of its class."""
    rng = noise.rng
    name = list(CLASSES)[index % len(CLASSES)]
    budget = budget_of(name)
    scale = SCALES[int(rng.integers(len(SCALES)))]
    norths = NorthAngles(rng.uniform(4.5, 4.7), rng.uniform(-1.5, 1.5))
    lm1 = np.array([660_000.0, 4_420_000.0]) + rng.uniform(-20_000.0, 20_000.0, 2)
    names = ["LM1", "BM", "SP", "EP"]
    places = [lm1]
    bearing = rng.uniform(0.0, 2.0 * math.pi)
    for low, high in ((100.0, 400.0), (30.0, 150.0), (100.0, 500.0)):
        bearing += rng.uniform(-1.2, 1.2)
        step = rng.uniform(low, high) * np.array([math.sin(bearing), math.cos(bearing)])
        places.append(places[-1] + step)
    closes = rng.random() < 0.4
    if closes:
        names.append("LM2")
        places.append(places[-1] + rng.uniform(-300.0, 300.0, 2))
    legs = write_legs(noise, names, places, norths, budget)
    offsets = [0.0, *np.cumsum(rng.uniform(8.0, 25.0, 3))]
    rows = tuple(Row(str(n + 1), "SP", "EP", float(round(o))) for n, o in enumerate(offsets))
    mines = [lay_row(rng, places[2], places[3], row.row_offset_m) for row in rows]
    datum = noise.draw(budget.datum_m, 2)
    positions = {}
    for label, place in zip(names, places, strict=True):
        if label.startswith("LM"):
            plotted = place + datum + noise.draw(budget.plotting_mm * scale / 1000.0, 2)
            positions[label] = Position(float(plotted[0]), float(plotted[1]))
    if blunder == "landmark":
        angle = rng.uniform(0.0, 2.0 * math.pi)
        first = positions["LM1"]
        positions["LM1"] = Position(
            first.east + WRONG_LANDMARK_M * math.sin(angle),
            first.north + WRONG_LANDMARK_M * math.cos(angle),
        )
    if blunder == "reversed":
        place = int(rng.integers(len(legs)))
        legs[place] = replace(legs[place], backwards=True)
    truth = dict(zip(names, places, strict=True))
    record = MinefieldRecord(f"{index}", "deg", "magnetic", map_scale=scale, legs=tuple(legs), rows=rows)
    return Case(record, positions, SolveSettings(norths, budget), mines, truth, blunder)


def write_legs(
    noise: Noise,
    names: list[str],
    places: list[np.ndarray],
    norths: NorthAngles,
    budget: ErrorBudget,
) -> list[Leg]:
    """Write the legs down as a compass and a tape give them, to half a degree and a metre."""
    turn, pace = noise.draw(budget.north_deg), noise.draw(budget.pace_ratio)
    legs = []
    for seq in range(1, len(places)):
        delta = places[seq] - places[seq - 1]
        grid = math.degrees(math.atan2(delta[0], delta[1]))
        azimuth = norths.grid_to_magnetic(grid) + turn + noise.draw(budget.azimuth_deg)
        factor = (1.0 + pace) * (1.0 + noise.draw(budget.distance_ratio))
        distance = max(1.0, round(float(np.hypot(*delta)) * factor))
        text = f"{round(azimuth * 2.0) / 2.0 % 360.0:.1f}"
        legs.append(Leg(seq, names[seq - 1], names[seq], text, f"{distance:.0f}"))
    return legs


def lay_row(rng: np.random.Generator, start: np.ndarray, end: np.ndarray, offset: float) -> np.ndarray:
    """Lay the mines of one row in the truth, with a little scatter about the line."""
    delta = end - start
    length = float(np.hypot(*delta))
    along = np.arange(0.0, length, SPACING_M)[:, None] * delta / length
    right = np.array([delta[1], -delta[0]]) / length * offset
    return start + right + along + rng.normal(0.0, SCATTER_M, (len(along), 2))


def stock_rows(case: Case, datum_shift: bool) -> np.ndarray:
    """Draw the rows as the form reads, azimuths as grid; return centres (n, 2, 2)."""
    plain = NorthAngles(0.0, 0.0)
    drawn = replace(case.record, north="grid")
    # Only the first reference point is used: nothing is closed.
    first = next(iter(case.positions.items()))
    solved = solve_record(drawn, dict([first]), SolveSettings(plain, case.settings.budget))
    move = np.zeros(2) if datum_shift else -np.array(DATUM_SHIFT_M)
    return ends_of(solved.rows) + move


def ends_of(rows: tuple[LocatedRow, ...]) -> np.ndarray:
    return np.array([((row.east_from, row.north_from), (row.east_to, row.north_to)) for row in rows])


def score_polygons(score: Score, name: str, polygons: np.ndarray, case: Case) -> None:
    """Add the share of the mines that lie in their own row's polygon."""
    owner = np.repeat(np.arange(len(polygons)), [len(mines) for mines in case.mines])
    points = np.concatenate(case.mines)
    inside = shapely.contains_xy(polygons[owner], points[:, 0], points[:, 1])
    score.add(name, float(inside.mean()), float(shapely.area(shapely.union_all(polygons))))


def score_ends(score: Score, solved: SolvedRecord, case: Case) -> None:
    """Add whether the ends of the rows lie within the stated metres of their computed places."""
    for label in ("SP", "EP"):
        point = solved.points[label]
        miss = math.dist((point.east, point.north), case.truth[label])
        for share in (0.5, 0.865, 0.95, 0.99):
            radius = within_metres(point.cov, share)
            score.add(f"circle {100 * share:g} %", float(miss <= radius), math.pi * radius**2)


def score_with_gross_errors(score: Score, solved: SolvedRecord, case: Case, share: float) -> None:
    """Score circles and corridors that reckon with a share of gross errors that do not show."""
    wide = widened(solved, GrossErrors(share, WRONG_LANDMARK_M))
    words = f"with {100 * share:g} % gross errors reckoned with"
    for label in ("SP", "EP"):
        point = wide.points[label]
        miss = math.dist((point.east, point.north), case.truth[label])
        radius = k_of_share(0.95) * point.cov.sigma_major
        score.add(f"circle 95 % {words}", float(miss <= radius), math.pi * radius**2)
    score_polygons(score, f"corridor 95 % {words}", row_corridors(wide.rows, k_of_share(0.95)), case)


def run(count: int, seed: int, nu: float | None = None, blunders: float = 0.0) -> Score:
    """Simulate ``count`` records and score every way of drawing them."""
    noise = Noise(np.random.default_rng(seed), nu)
    score = Score()
    for index in range(count):
        blunder = ""
        if noise.rng.random() < blunders:
            blunder = ("reversed", "landmark")[int(noise.rng.integers(2))]
        case = make_case(noise, index, blunder)
        solved = solve_record(case.record, case.positions, case.settings)
        score_ends(score, solved, case)
        if blunders:
            score_with_gross_errors(score, solved, case, blunders)
        for share in (0.5, 0.865, 0.95, 0.99):
            polygons = row_corridors(solved.rows, k_of_share(share))
            score_polygons(score, f"corridor {100 * share:g} %", polygons, case)
        for label, shift in (("datum right", True), ("datum ignored", False)):
            ends = stock_rows(case, shift)
            for width in (1.0, 20.0, 60.0):
                polygons = end_hulls(ends, np.full((len(ends), 2), width))
                score_polygons(score, f"as drawn, {label}, {width:g} m", polygons, case)
        if blunder == "reversed" and "LM2" in case.positions:
            score.add(OFFERED, float(found_blunder(case)), 0.0)
    return score


def found_blunder(case: Case) -> bool:
    """Tell whether a reversed leg is offered as the best hypothesis."""
    offered = offer_hypotheses(case.record, case.positions, case.settings, Alternatives({}, {}))
    wrong = next(leg for leg in case.record.legs if leg.backwards)
    return bool(offered) and offered[0].subject == f"leg {wrong.seq}"


def table(title: str, score: Score) -> None:
    print(f"\n{title}\n")
    print("| drawn as | true mines inside | ± (2 standard errors) | ground per record |")
    print("|---|---|---|---|")
    for name, shares in score.inside.items():
        values = np.array(shares)
        error = 2.0 * values.std(ddof=1) / math.sqrt(len(values)) if len(values) > 1 else 0.0
        area = f"{np.mean(score.area[name]):,.0f} m²" if name != OFFERED else ""
        print(f"| {name} | {100 * values.mean():.1f} % | {100 * error:.1f} % | {area} |")


def main() -> None:
    """Print the tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    table(f"{count} records, errors as in the budget", run(count, 20))
    heavy = run(count, 21, nu=4.0)
    table(f"{count} records, same variances, heavier tails (Student t, 4 degrees)", heavy)
    for seed, share in ((22, 0.1), (23, 0.05)):
        title = f"{count} records, {100 * share:g} % with a gross error (leg backwards, wrong landmark)"
        table(title, run(count, seed, blunders=share))


if __name__ == "__main__":
    main()
