# SPDX-License-Identifier: GPL-2.0-or-later
"""How each planner places the recorded rows, and how wide it searches round them.

* ours: magnetic azimuths turned by declination and convergence, datum shift applied, the
  project's own solver, and its least-squares adjustment where a record closes as its budget
  expects; where two landmarks contradict each other the ground round both placements; sigma
  per row from the error budget, corridor k times sigma.
* ours, enlarged: the same, but a record that contradicts itself is placed once, with the
  enlarged covariance that the solver gives it, as it is before a person looks at it.
* fixed buffer, as drawn: stock QGIS draws azimuths as written on the form and, for the
  batches whose home-made CRS lacks the shift, without the datum; one buffer for all.
* fixed buffer, drawn well: the same buffer round rows drawn with declination and datum by
  somebody who knows; no adjustment, no sigma.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from benchmarks.planning_quality import world as w
from mine_planner.domain.adjustment import adjust
from mine_planner.domain.bearings import NorthAngles
from mine_planner.domain.error_budget import ErrorBudget
from mine_planner.domain.evidence import Kind, evidence
from mine_planner.domain.hazard_areas import hazard_areas
from mine_planner.domain.record_placements import contradicts_itself, placements_by_landmark
from mine_planner.domain.record_solver import SolveSettings, solve_record
from mine_planner.domain.records import LocatedRow, Position

BUDGET = ErrorBudget(
    datum_m=w.DATUM_SIGMA_M,
    plotting_mm=w.PLOTTING_MM,
    azimuth_deg=w.AZIMUTH_DEG,
    north_deg=w.COMPASS_DEG,
    distance_ratio=w.RATIO,
    pace_ratio=w.PACE,
    landmark_m=5.0,
    found_m=5.0,
)
SETTINGS = SolveSettings(NorthAngles(w.DECLINATION, w.CONVERGENCE), BUDGET)
AS_WRITTEN = SolveSettings(NorthAngles(0.0, 0.0), BUDGET)


Placement = tuple[tuple[LocatedRow, ...], tuple[float, float]]


@dataclass(frozen=True)
class Drawn:
    """Rows as one planner places them: ends (rows, 2, 2), sigma and record per row, mines."""

    ends: np.ndarray
    sigma: np.ndarray
    record: np.ndarray
    count: np.ndarray
    landmark: np.ndarray

    @property
    def lines(self) -> np.ndarray:
        """Rows as lines, shape (rows,)."""
        return shapely.linestrings(self.ends)


def draw(handed: list[w.Handed], planner: str) -> Drawn:
    ends, sigma, record, count, landmark = [], [], [], [], []
    for index, one in enumerate(handed):
        readings = placements(one, planner)
        for rows, origin in readings:
            for row, mines in zip(rows, one.counts, strict=True):
                ends.append([[row.east_from, row.north_from], [row.east_to, row.north_to]])
                sigma.append(max(row.cov_from.sigma_major, row.cov_to.sigma_major))
                record.append(index)
                count.append(mines / len(readings))
                landmark.append(origin)
    return Drawn(*(np.array(column) for column in (ends, sigma, record, count, landmark)))


def placements(one: w.Handed, planner: str) -> list[Placement]:
    """Rows and landmark of a record, once, or once per landmark where its landmarks disagree."""
    first = one.positions["L"]
    if planner.startswith("ours"):
        return our_placements(one, planner)
    missed = planner == "as drawn" and one.batch.datum_missed
    shift = w.DATUM if missed else np.zeros(2)
    moved = Position(first.east + shift[0], first.north + shift[1])
    settings = AS_WRITTEN if planner == "as drawn" else SETTINGS
    return [alone(one, "L", moved, settings)]


def our_placements(one: w.Handed, planner: str) -> list[Placement]:
    solved = solve_record(one.record, one.positions, SETTINGS)
    first = one.positions["L"]
    if contradicts_itself(solved) and planner == "ours":
        by_landmark = placements_by_landmark(one.record, one.positions, SETTINGS)
        return [
            (placed.rows, (one.positions[label].east, one.positions[label].north))
            for label, placed in by_landmark.items()
        ]
    if solved.misclosures and not contradicts_itself(solved):
        return [(adjust(solved, one.positions, SETTINGS).rows, (first.east, first.north))]
    return [(solved.rows, (first.east, first.north))]


def alone(one: w.Handed, label: str, place: Position, settings: SolveSettings) -> Placement:
    """Place a record from one of its landmarks only."""
    legs = tuple(leg for leg in one.record.legs if leg.from_pt in {label, "A"})
    solved = solve_record(replace(one.record, legs=legs), {label: place}, settings)
    return solved.rows, (place.east, place.north)


def nearest(mines: np.ndarray, drawn: Drawn, width: np.ndarray) -> np.ndarray:
    """Smallest distance of each mine to a row, in units of that row's width."""
    best = np.full(len(mines), np.inf)
    for (start, end), unit in zip(drawn.ends, width, strict=True):
        way = end - start
        share = np.clip((mines - start) @ way / max(way @ way, 1e-9), 0, 1)
        off = mines - start - share[:, None] * way
        np.minimum(best, np.hypot(off[:, 0], off[:, 1]) / unit, out=best)
    return best


def tasks(drawn: Drawn, width: np.ndarray, factor: float) -> np.ndarray:
    """Ground that a plan searches: the project's hazard areas of half width factor · width."""
    pieces = evidence(drawn.lines, Kind.ROW, width)
    return np.array([area.geometry for area in hazard_areas(pieces, factor)], dtype=object)
