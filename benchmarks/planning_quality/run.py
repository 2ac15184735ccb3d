# SPDX-License-Identifier: GPL-2.0-or-later
"""Planners that compete on the same made-up region with known truth.

Run: ``python benchmarks/planning_quality/run.py [--worked-on]``

The table is made from seeds that were kept aside while planners and simulator were written;
``--worked-on`` shows the seeds that were looked at meanwhile. No figure of a planner was
fitted to either: corridors use the error budget, the buffer of the peer is the one that
serves the peer best for each share, which nobody knows beforehand.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import shapely

from benchmarks.planning_quality import effort as e
from benchmarks.planning_quality import planners as p
from benchmarks.planning_quality import world as w

WORKED_ON, KEPT_ASIDE = (1, 2, 3), tuple(range(101, 111))
SHARES = (0.8, 0.9, 0.95, 1.0)
K = 2.45  # 95 % of a point's positions in two dimensions
K_ORDER = 3.0  # how far out ours is put in order: beyond the corridor, since it never ends the search
LANE_M = 1.0
PLANNERS = ("ours", "drawn well", "as drawn", "ours, enlarged")
BUFFERS = PLANNERS[1:3]


class Row(NamedTuple):
    """One line of a table: mean over the seeds, mean and worst ratio of ours to the peer."""

    name: str
    ours: float
    peer_name: str
    peer: float
    ratio: float
    worst: float


class Plan(NamedTuple):
    """A planner's rows, the width that its factor multiplies, and each mine's nearness."""

    drawn: p.Drawn
    width: np.ndarray
    near: np.ndarray

    def hectares(self, factor: float) -> float:
        """Ground within a factor of the width, in ha."""
        return float(shapely.area(p.tasks(self.drawn, self.width, factor)).sum()) / 1e4

    def factor_for(self, mines: np.ndarray, share: float) -> float:
        """Smallest factor that holds a share of some mines, which nobody knows beforehand."""
        return float(np.quantile(self.near[mines], share, method="higher")) * (1 + 1e-9)


def plans(world: w.World) -> dict[str, Plan]:
    result = {}
    for name in PLANNERS:
        drawn = p.draw(world.handed, name)
        width = drawn.sigma if name.startswith("ours") else np.ones(len(drawn.sigma))
        result[name] = Plan(drawn, width, p.nearest(world.mines, drawn, width))
    return result


def areas(worlds: list[tuple[w.World, dict[str, Plan]]]) -> list[Row]:
    """Area to be searched for equal shares of the mines in recorded rows."""
    table = []
    for share in SHARES:
        hectares = np.array(
            [
                [plan.hectares(plan.factor_for(world.recorded, share)) for plan in by_name.values()]
                for world, by_name in worlds
            ]
        )
        for column, peer in enumerate(PLANNERS[1:], start=1):
            ratio = hectares[:, 0] / hectares[:, column]
            means = hectares.mean(axis=0)
            label = f"ha for {share:.0%} of the mines in recorded rows"
            one = Row(
                label,
                means[0],
                peer if peer.startswith("ours") else f"buffer, {peer}",
                means[column],
                ratio.mean(),
                ratio.max(),
            )
            table.append(one)
    return table


def held(worlds: list[tuple[w.World, dict[str, Plan]]]) -> list[tuple[str, ...]]:
    """What a plan holds that is made beforehand, without knowing the truth."""
    lines = []
    for label, name, factor in (
        (f"ours, k = {K}", "ours", K),
        (f"ours, enlarged, k = {K}", "ours, enlarged", K),
        ("records taken as exact, drawn well", "drawn well", LANE_M),
        ("records taken as exact, as drawn", "as drawn", LANE_M),
        ("fixed buffer 50 m, drawn well", "drawn well", 50.0),
        ("fixed buffer 50 m, as drawn", "as drawn", 50.0),
    ):
        figures = []
        for world, by_name in worlds:
            plan = by_name[name]
            inside = plan.near <= factor
            hectares = plan.hectares(factor)
            figures.append(
                (
                    inside[world.recorded].mean(),
                    inside[~world.recorded].mean(),
                    inside.mean(),
                    hectares,
                    hectares * 1e4 / max(inside.sum(), 1),
                )
            )
        known, unknown, every, hectares, per_mine = np.mean(figures, axis=0)
        shares = (f"{known:.1%}", f"{unknown:.1%}", f"{every:.1%}")
        lines.append((label, *shares, f"{hectares:.0f}", f"{per_mine:.0f}"))
    return lines


def orders(worlds: list[tuple[w.World, dict[str, Plan]]]) -> list[tuple[str, ...]]:
    """Effort after which shares of the mines that a plan reaches are reached."""
    figures: dict[str, list[list[float]]] = {}
    for world, by_name in worlds:
        truth = e.count_mines(world.mines)
        ours = by_name["ours"]
        parts = e.our_parts(ours.drawn, world.handed, K)
        runs = {"ours, first guess only": e.by_score(parts)}
        runs["ours, adapting to finds"] = e.adaptive(parts, truth)
        share = float((ours.near[world.recorded] <= K).mean())
        for name in BUFFERS:
            plan = by_name[name]
            buffer_m = plan.factor_for(world.recorded, share)
            runs[f"buffer, {name}, register order"] = e.register_order(plan.drawn, buffer_m)
            runs[f"buffer, {name}, nearest first"] = e.inner_first(plan.drawn, buffer_m)
        for name, order in runs.items():
            reached = e.curve(order, truth)
            line = [e.effort_at(reached, share) for share in (0.5, 0.8, 0.95, 1.0)]
            cell_ha = e.CELL_M**2 / 1e4
            line += [line[1] * len(order) * cell_ha, len(order) * cell_ha, float(reached[-1])]
            figures.setdefault(name, []).append(line)
    lines = []
    for name, rows in figures.items():
        mean, worst = np.mean(rows, axis=0), np.max(rows, axis=0)
        shares = [f"{value:.0%}" for value in mean[:4]]
        absolute = [f"{value:,.0f}" for value in mean[4:]]
        lines.append((name, *shares, f"{worst[1]:.0%}", *absolute))
    return lines


def searched(worlds: list[tuple[w.World, dict[str, Plan]]]) -> list[tuple[str, ...]]:
    """Ground searched until shares of all mines in recorded rows are reached, and ours over each peer."""
    found: dict[str, list[np.ndarray]] = {}
    for world, by_name in worlds:
        truth, goal = e.count_mines(world.mines), e.count_mines(world.mines[world.recorded])
        ours = e.adaptive(e.our_parts(by_name["ours"].drawn, world.handed, K_ORDER), truth)
        found.setdefault("ours", []).append(hectares_until(ours, goal))
        for name in BUFFERS:
            plan = by_name[name]
            near = e.inner_first(plan.drawn, plan.factor_for(world.recorded, 0.99))
            for order, label in ((near, "nearest first"), (e.following(near, truth), "following finds")):
                found.setdefault(f"{name}, {label}", []).append(hectares_until(order, goal))
    own = np.array(found["ours"])
    lines = []
    for name, rows in found.items():
        other = np.array(rows)
        ratio = own / other
        lines.append(
            (
                name,
                *(f"{value:,.0f}" for value in other.mean(axis=0)),
                *(
                    f"{mean:.2f} ({worst:.2f})"
                    for mean, worst in zip(ratio.mean(0), ratio.max(0), strict=True)
                ),
            )
        )
    return lines


def hectares_until(order: list[int], goal: dict[int, int]) -> np.ndarray:
    """Hectares searched when 80, 90 and 95 % of the mines are reached; the whole plan if they never are."""
    reached = e.curve(order, goal)
    total = sum(goal.values())
    cells = [min(int(np.searchsorted(reached, share * total - 1e-9)) + 1, len(order)) for share in SHARES[:3]]
    return np.array(cells) * e.CELL_M**2 / 1e4


def main(seeds: tuple[int, ...] = KEPT_ASIDE) -> list[Row]:
    worlds = [(world, plans(world)) for world in map(w.make_world, seeds)]
    unknown = np.mean([1 - world.recorded.mean() for world, _ in worlds])
    mines = np.mean([len(world.mines) for world, _ in worlds])
    print(f"Seeds {seeds[0]} to {seeds[-1]}; {mines:,.0f} mines each, {unknown:.0%} of them in rows or")
    print("fields that no record mentions (counted apart).\n")
    table = areas(worlds)
    print("| area | ours | peer | peer | ratio, mean | ratio, worst seed |\n|---|---|---|---|---|---|")
    for row in table:
        print(
            f"| {row.name} | {row.ours:,.0f} | {row.peer_name} | {row.peer:,.0f} | "
            f"{row.ratio:.2f} | {row.worst:.2f} |"
        )
    print(
        "\n| searched until a share of the mines in recorded rows is reached, ha | 80 % | 90 % | 95 % | ",
        end="",
    )
    print("ours / it, 80 % (worst) | 90 % | 95 % |\n|---|---|---|---|---|---|---|")
    for line in searched(worlds):
        print("| " + " | ".join(line) + " |")
    print("\n| plan made beforehand | mines in recorded rows | unrecorded mines | all mines | ha | ", end="")
    print("m² per mine |\n|---|---|---|---|---|---|")
    for line in held(worlds):
        print("| " + " | ".join(line) + " |")
    print("\n| order (plans of equal share) | 50 % | 80 % | 95 % | 100 % | 80 %, worst seed | ", end="")
    print("ha to 80 % | ha in all | mines reached |\n|---|---|---|---|---|---|---|---|---|")
    for line in orders(worlds):
        print("| " + " | ".join(line) + " |")
    return table


if __name__ == "__main__":
    main(WORKED_ON if "--worked-on" in sys.argv else KEPT_ASIDE)
