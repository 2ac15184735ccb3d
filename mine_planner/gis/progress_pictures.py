# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of progress and forecast: S-curve with its band, burn-down, bars; as PNG, SVG, CSV or QImage.

matplotlib, which QGIS ships, is loaded when a picture is drawn and not before. Bands carry a line style
beside their colour, so that they can be told apart in black and white.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtGui import QImage

    from mine_planner.gis.dashboard import Figures
    from mine_planner.gis.forecast_compute import Outlook

INK = "#2b6ca3"
QUIET = "#8a8f94"
MOST_BARS = 20
_DPI = 100


@dataclass(frozen=True)
class Look:
    """Colours of the window that a picture is shown in; print uses the default."""

    text: str = "#222222"
    back: str = "#ffffff"
    font_px: int = 11


@dataclass(frozen=True)
class Picture:
    """One picture: drawn anew for each form, with the figures behind it."""

    paint: Callable[[Any, Look], None]
    table: list[list[Any]] = field(repr=False)
    width_px: int = 320
    height_px: int = 200
    look: Look = Look()

    def png(self) -> bytes:
        """Return it as PNG."""
        return self._drawn("png")

    def svg(self) -> bytes:
        """Return it as SVG, with text as text."""
        return self._drawn("svg")

    def csv(self) -> str:
        """Return the figures behind it."""
        text = io.StringIO(newline="")
        csv.writer(text).writerows(self.table)
        return text.getvalue()

    def image(self) -> QImage:
        """Return it for a window."""
        from qgis.PyQt.QtGui import QImage

        return QImage.fromData(self.png(), "PNG")

    def _drawn(self, form: str) -> bytes:
        figure_class, rc_context = _matplotlib()
        look = self.look
        size = look.font_px * 72 / _DPI
        settings = {
            "svg.fonttype": "none",
            "svg.hashsalt": "mine_planner",
            "font.size": size,
            "text.color": look.text,
            "axes.labelcolor": look.text,
            "xtick.color": look.text,
            "ytick.color": look.text,
            "axes.edgecolor": QUIET,
            "axes.spines.top": False,
            "axes.spines.right": False,
        }
        with rc_context(settings):
            figure = figure_class(
                figsize=(self.width_px / _DPI, self.height_px / _DPI), dpi=_DPI, layout="constrained"
            )
            figure.patch.set_facecolor(look.back)
            axes = figure.add_subplot()
            axes.set_facecolor(look.back)
            self.paint(axes, look)
            target = io.BytesIO()
            metadata = {"Date": None} if form == "svg" else {}
            figure.savefig(target, format=form, metadata=metadata)
        return target.getvalue()


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
        axes.barh(names, [row[column] or 0.0 for row in shown_rows][::-1], color=INK, height=0.7)
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


def _matplotlib() -> tuple[Any, Any]:
    """Load matplotlib without its windows.

    Raises
    ------
    InputError
        When this QGIS has none.
    """
    try:
        from matplotlib import rc_context
        from matplotlib.backends import backend_agg, backend_svg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise InputError(
            "Pictures need matplotlib, which this QGIS does not have: the figures are there as CSV."
        ) from error
    _ = backend_agg, backend_svg
    return Figure, rc_context
