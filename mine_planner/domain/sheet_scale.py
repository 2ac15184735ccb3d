# SPDX-License-Identifier: GPL-2.0-or-later
"""Which scale a task sheet's map is drawn at: always a usual one, never one that cuts off the task."""

from __future__ import annotations

from dataclasses import dataclass

from mine_planner.domain.errors import InputError

USUAL_SCALES = (100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 25_000, 50_000)
"""Scales that a ruler or a protractor is made for."""

SMALLEST = 10_000
"""A compass and a tape are of no use on a smaller map; an office may allow one."""


DETAILED = 2_500
"""Up to here a task is still drawn large enough when its landmark is on the map as well."""


@dataclass(frozen=True)
class Frame:
    """A map on paper: its ground rectangle (metres) and the paper's size (mm).

    The ground rectangle and the paper have the same proportions, so one scale holds everywhere.
    """

    min_x: float
    min_y: float
    width_mm: float
    height_mm: float
    scale: int

    @property
    def max_x(self) -> float:
        """Eastern edge, metres."""
        return self.min_x + self.width_mm * self.scale / 1000.0

    @property
    def max_y(self) -> float:
        """Northern edge, metres."""
        return self.min_y + self.height_mm * self.scale / 1000.0

    def to_paper(self, x: float, y: float) -> tuple[float, float]:
        """Return millimetres from the upper left corner of the map."""
        factor = 1000.0 / self.scale
        return (x - self.min_x) * factor, (self.max_y - y) * factor

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a ground position lies on the map."""
        return self.min_x <= x <= self.max_x and self.min_y <= y <= self.max_y


def choose_scale(
    width_m: float,
    height_m: float,
    width_mm: float,
    height_mm: float,
    *,
    margin_mm: float = 12.0,
    smallest: int = SMALLEST,
) -> int | None:
    """Return the largest usual scale that fits, as its denominator; None when none is allowed."""
    room_x, room_y = width_mm - 2 * margin_mm, height_mm - 2 * margin_mm
    for scale in USUAL_SCALES:
        if scale > smallest:
            break
        if width_m * 1000.0 / scale <= room_x and height_m * 1000.0 / scale <= room_y:
            return scale
    return None


def fit_frame(
    code: str,
    needed: tuple[float, float, float, float],
    wanted: tuple[float, float, float, float],
    paper_mm: tuple[float, float],
    *,
    smallest: int = SMALLEST,
) -> Frame:
    """Return the frame that shows a task.

    Parameters
    ----------
    code
        The task's code, for the sentence of an error.
    needed, wanted
        Bounds (min x, min y, max x, max y) in metres: what must be on the map (the task), and what
        is shown as well where the task stays large enough.
    paper_mm
        Width and height of the map on paper.

    Raises
    ------
    InputError
        When the task does not fit the paper at the smallest allowed scale.
    """
    width, height = paper_mm
    must = choose_scale(needed[2] - needed[0], needed[3] - needed[1], width, height, smallest=smallest)
    if must is None:
        raise InputError(
            f"Task {code} is larger than the page at the smallest allowed scale 1:{smallest}: take a "
            "larger paper or the other orientation, or split the task."
        )
    both = choose_scale(wanted[2] - wanted[0], wanted[3] - wanted[1], width, height, smallest=smallest)
    bounds, scale = (wanted, both) if both is not None and _worth(must, both) else (needed, must)
    centre_x, centre_y = (bounds[0] + bounds[2]) / 2.0, (bounds[1] + bounds[3]) / 2.0
    half_x, half_y = width * scale / 2000.0, height * scale / 2000.0
    return Frame(centre_x - half_x, centre_y - half_y, width, height, scale)


def _worth(must: int, both: int) -> bool:
    """Tell whether showing the surroundings is worth a smaller scale: detail of the task comes first."""
    return both == must or (both <= 2 * must and both <= DETAILED)


def grid_step(scale: int, width_mm: float) -> int:
    """Return the distance of grid lines in metres, 1, 2 or 5 times a power of ten, 15 to 45 mm apart."""
    for power in range(5):
        for digit in (1, 2, 5):
            step: int = digit * 10**power
            if step * 1000.0 / scale >= max(15.0, width_mm / 9.0):
                return step
    return 100_000


def bar_length(scale: int, longest_mm: float) -> int:
    """Return the length of a scale bar in metres: the longest round one that fits."""
    longest = longest_mm * scale / 1000.0
    fitting = [digit * 10**power for power in range(6) for digit in (1, 2, 5) if digit * 10**power <= longest]
    return max(fitting, default=1)
