# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of progress and forecast: S-curve with its band, burn-down, bars; as PNG, SVG, CSV or QImage.

Bands carry a line style beside their colour, so that they can be told apart in black and white.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.gis.pictures import INK, QUIET, Look, Picture
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from mine_planner.gis.dashboard import Figures
    from mine_planner.gis.forecast_compute import Outlook

MOST_BARS = 20


def s_curve(outlook: Outlook, look: Look | None = None, size: tuple[int, int] = (320, 200)) -> Picture:
    """Draw what was searched so far, and the band of what is to come, in hectares."""
    start = outlook.past[-1][1] if outlook.past else 0.0
    days, bands = _months(outlook, outlook.result.released, start)
    past = [(day, area / 1e4) for day, area in outlook.past]

    def paint(axes: Any, shown: Look) -> None:
        if past:
            axes.plot([day for day, _ in past], [area for _, area in past], color=shown.text, lw=1.6)
        _band(axes, days, bands)
        axes.set_ylabel(translate("MinePlanner", "Searched, ha"))
        _dated(axes, days, past)

    rows = [["date", "searched_m2"], *([day.isoformat(), area] for day, area in outlook.past)]
    return Picture(paint, [*rows, *_band_rows(days, bands)], *size, look or Look())


def burn_down(outlook: Outlook, look: Look | None = None, size: tuple[int, int] = (320, 200)) -> Picture:
    """Draw the band of the ground that is still to be searched, in hectares."""
    days, bands = _months(outlook, outlook.result.remaining, 0.0)

    def paint(axes: Any, _shown: Look) -> None:
        _band(axes, days, bands)
        axes.set_ylabel(translate("MinePlanner", "To be searched, ha"))
        axes.set_ylim(bottom=0)
        _dated(axes, days, [])

    return Picture(paint, _band_rows(days, bands), *size, look or Look())


def bars(
    figures: Figures, column: str, unit: str, look: Look | None = None, size: tuple[int, int] = (320, 200)
) -> Picture:
    """Draw one figure per group as bars, the largest first.

    Raises
    ------
    InputError
        When the figure is not known.
    """
    rows = figures.rows()
    if rows and column not in rows[0]:
        raise InputError(f'There is no figure "{column}": choose one of {", ".join(rows[0])}.')
    ordered = sorted(rows, key=lambda row: -(row[column] or 0.0))
    shown_rows = ordered[:MOST_BARS]

    def paint(axes: Any, _shown: Look) -> None:
        names = [str(row[figures.by]) for row in shown_rows][::-1]
        lengths = [row[column] or 0.0 for row in shown_rows][::-1]
        axes.barh(names, lengths, color=INK, height=0.7)
        if not any(lengths):
            axes.set_xlim(0.0, 1.0)  # else the axis would run from below nothing
        axes.set_ylim(len(names) - max(len(names), 5) - 0.6, len(names) - 0.4)
        axes.set_xlabel(unit)

    table = [[figures.by, column], *([row[figures.by], row[column]] for row in ordered)]
    return Picture(paint, table, *size, look or Look())


def _months(outlook: Outlook, values: Any, start: float) -> tuple[list[date], Any]:
    """Return the first day of every month and the quantiles in hectares, up to where all is done."""
    bands = (values + start) / 1e4
    first = outlook.first.year * 12 + outlook.first.month - 1
    days = [date((first + m) // 12, (first + m) % 12 + 1, 1) for m in range(bands.shape[1])]
    days[0] = outlook.first
    return days, bands


def _band(axes: Any, days: list[date], bands: Any) -> None:
    axes.fill_between(days, bands[0], bands[4], color=INK, alpha=0.18, lw=0)
    axes.fill_between(days, bands[1], bands[3], color=INK, alpha=0.30, lw=0)
    axes.plot(days, bands[2], color=INK, lw=1.4, ls="--")


def _dated(axes: Any, days: list[date], past: list[tuple[date, float]]) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    locator = AutoDateLocator(minticks=3, maxticks=5)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    begin = past[0][0] if past else days[0]
    axes.set_xlim(begin, days[-1])
    axes.axvline(days[0], color=QUIET, lw=0.8, ls=":")
    axes.grid(axis="y", color=QUIET, alpha=0.25, lw=0.6)


def _band_rows(days: list[date], bands: Any) -> list[list[Any]]:
    head = ["date", "p5_ha", "p25_ha", "p50_ha", "p75_ha", "p95_ha"]
    rows = [[day.isoformat(), *column] for day, column in zip(days, bands.T.tolist(), strict=True)]
    return [head, *rows]
