# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of figures: drawn anew for a window, a PNG or an SVG, with the figures behind them as CSV.

matplotlib, which QGIS ships, is loaded when a picture is drawn and not before; one picture is drawn at a
time, since its settings are the process's.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.PyQt.QtGui import QImage

INK = "#2b6ca3"
SECOND = "#b06000"
QUIET = "#8a8f94"
_DPI = 100
_DRAWING = Lock()


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

    def sized(self, width_px: int, height_px: int, look: Look | None = None) -> Picture:
        """Return the same picture in another size or look."""
        return replace(self, width_px=width_px, height_px=height_px, look=look or self.look)

    def write(self, path: Path) -> None:
        """Write it in the form that the file's ending asks for; PNG where it asks for none.

        Raises
        ------
        InputError
            When the file cannot be written.
        """
        forms = {".svg": self.svg, ".csv": lambda: self.csv().encode()}
        content = forms.get(path.suffix.lower(), self.png)()
        try:
            path.write_bytes(content)
        except OSError as error:
            raise InputError(f"{path.name} cannot be written: choose another folder.", str(error)) from error

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
        with _DRAWING, rc_context(settings):
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
