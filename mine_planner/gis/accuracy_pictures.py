# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of what finds say about maps: shares with their intervals, and displacement with its ellipses."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from mine_planner.gis.pictures import INK, QUIET, SECOND, Look, Picture
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.domain.displacement import MeanVector
    from mine_planner.domain.map_accuracy import Share
    from mine_planner.gis.accuracy_compute import AccuracyRow

SIZE = (460, 330)
MOST_ROWS = 14


def shares(rows: list[AccuracyRow], size: tuple[int, int] = SIZE) -> Picture:
    """Draw recall and precision of maps, batches or sources with their Wilson bars."""
    judged = [row for row in rows if row.measures.judged][:MOST_ROWS]
    kinds = (
        ("recall", translate("MinePlanner", "finds in corridors / finds nearby"), INK, "o", 0.18),
        ("precision", translate("MinePlanner", "corridors with a find / searched"), SECOND, "s", -0.18),
    )

    def paint(axes: Any, _shown: Look) -> None:
        for name, label, colour, marker, off in kinds:
            found = [(place, getattr(row.measures, name)) for place, row in enumerate(judged[::-1])]
            for place, share in found:
                if share.trials:
                    _bar(axes, share, place + off, (colour, marker))
            axes.plot([], [], color=colour, marker=marker, lw=1.5, label=label)
        axes.set_yticks(range(len(judged)), [_short(row.name) for row in judged[::-1]])
        axes.set_ylim(-0.6, max(len(judged) - 0.4, 0.6))
        axes.set_xlim(0, 100)
        axes.set_xlabel(translate("MinePlanner", "%, with 95 % interval (Wilson)"))
        axes.grid(axis="x", color=QUIET, alpha=0.25, lw=0.6)
        axes.legend(loc="lower center", bbox_to_anchor=(0.4, 1.0), frameon=False, fontsize="small")

    return Picture(paint, _share_table(rows), *size)


def _bar(axes: Any, share: Share, place: float, sign: tuple[str, str]) -> None:
    low, high = (100 * end for end in share.interval)
    axes.plot([low, high], [place, place], color=sign[0], lw=1.8, solid_capstyle="butt")
    axes.plot([100 * share.value], [place], color=sign[0], marker=sign[1], ms=5, clip_on=False)


def _share_table(rows: list[AccuracyRow]) -> list[list[Any]]:
    head = ["name", "measure", "hits", "trials", "share", "low", "high"]
    table: list[list[Any]] = [head]
    for row in rows:
        for name in ("recall", "precision", "landmark_found"):
            share = getattr(row.measures, name)
            value = share.value if math.isfinite(share.value) else ""
            table.append([row.name, name, share.hits, share.trials, value, *share.interval])
    return table


def displacement(row: AccuracyRow, size: tuple[int, int] = SIZE) -> Picture:
    """Draw where each searched field lies, and the common shift, each with its ellipse."""

    def paint(axes: Any, shown: Look) -> None:
        if row.residual is not None and len(row.residual):
            label = translate("MinePlanner", "a find from its nearest record")
            axes.scatter(*row.residual.T, s=6, color=QUIET, alpha=0.5, lw=0, label=label)
        for number, one in enumerate(row.found.fields):
            label = translate("MinePlanner", "a searched field, 95 %") if number == 0 else None
            _vector(axes, one.own.mean, (INK, "o", "-", 1.2), label)
        if row.shift is not None:
            label = translate("MinePlanner", "all fields of the group, 95 %")
            _vector(axes, row.shift.mean, (SECOND, "D", "--", 2.0), label)
        axes.axhline(0, color=shown.text, lw=0.7)
        axes.axvline(0, color=shown.text, lw=0.7)
        _framed(axes, row)

    return Picture(paint, _displacement_table(row), *size)


def _framed(axes: Any, row: AccuracyRow) -> None:
    means = [one.own.mean for one in row.found.fields] + ([row.shift.mean] if row.shift else [])
    reach = max((m.length_m + min(m.half_major_m, 60.0) for m in means), default=20.0)
    if row.residual is not None and len(row.residual):
        reach = max(reach, float(abs(row.residual).max()))
    reach = 1.08 * min(reach, 1.2 * row.shift.reach_m if row.shift else reach)
    axes.set_xlim(-reach, reach)
    axes.set_ylim(-reach, reach)
    axes.set_aspect("equal")
    axes.set_xlabel(translate("MinePlanner", "east of the record, m"))
    axes.set_ylabel(translate("MinePlanner", "north of the record, m"))
    axes.grid(color=QUIET, alpha=0.25, lw=0.6)
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), frameon=False, fontsize="small")


def _vector(axes: Any, mean: MeanVector, sign: tuple[str, str, str, float], label: str | None) -> None:
    from matplotlib.patches import Ellipse

    colour, marker, line, width = sign
    axes.plot(
        [mean.east_m], [mean.north_m], color=colour, marker=marker, ms=5, lw=width, ls=line, label=label
    )
    axes.add_patch(
        Ellipse(
            (mean.east_m, mean.north_m),
            2 * mean.half_major_m,
            2 * mean.half_minor_m,
            angle=90 - mean.bearing_deg,
            fill=False,
            color=colour,
            ls=line,
            lw=width,
        )
    )


def _displacement_table(row: AccuracyRow) -> list[list[Any]]:
    head = ["what", "finds", "east_m", "north_m", "half_major_m", "half_minor_m", "bearing_deg"]
    table: list[list[Any]] = [head]
    table += [[one.name, one.finds, *_figures(one.own.mean)] for one in row.found.fields]
    if row.shift is not None:
        table.append([row.name, sum(one.finds for one in row.found.fields), *_figures(row.shift.mean)])
    residuals = [] if row.residual is None else row.residual.tolist()
    return [*table, *(["find", 1, east, north, "", "", ""] for east, north in residuals)]


def _figures(mean: MeanVector) -> list[float]:
    return [mean.east_m, mean.north_m, mean.half_major_m, mean.half_minor_m, mean.bearing_deg]


def counts(row: AccuracyRow, size: tuple[int, int] = SIZE) -> Picture:
    """Draw found over recorded per type on searched ground."""
    ratios = sorted(row.ratio.items(), key=lambda item: -item[1])[:MOST_ROWS]

    def paint(axes: Any, shown: Look) -> None:
        names = [name for name, _ in ratios][::-1]
        axes.barh(names, [value for _, value in ratios][::-1], color=INK, height=0.6)
        axes.axvline(1, color=shown.text, lw=0.8, ls=":")
        axes.set_xlabel(translate("MinePlanner", "found / recorded on searched ground"))

    return Picture(paint, [["type", "found_per_recorded"], *([n, v] for n, v in ratios)], *size)


def _short(name: str, most: int = 24) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"
