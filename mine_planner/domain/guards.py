# SPDX-License-Identifier: GPL-2.0-or-later
"""What every geometry must pass before areas and distances are computed from it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def require_metres(geoms: NDArray[np.object_], what: str, *, geographic: bool = False) -> None:
    """Refuse geometries whose numbers are degrees or unusable.

    Parameters
    ----------
    geoms
        Geometries in the CRS the caller believes to be the workspace's, metres.
    what
        What they are, for the sentence: "Task 12", "The hazard areas".
    geographic
        True where the caller knows that the CRS counts in degrees.

    Raises
    ------
    InputError
        If the CRS is geographic, if all coordinates look like degrees (within 180 by 90, away
        from the origin of a local grid by no more than that), or if one is not a number.
    """
    if geographic:
        raise InputError(
            f"{what}: the coordinates are degrees, and areas need metres, so choose the "
            "workspace's projected CRS first."
        )
    coords = shapely.get_coordinates(geoms)
    if len(coords) and not np.isfinite(coords).all():
        raise InputError(f"{what}: a coordinate is not a number, so correct or delete that vertex first.")


def require_numbers(rows: Sequence[Sequence[float | None]], columns: Sequence[str]) -> None:
    """Refuse a table with a cell that is empty or not a finite number.

    Parameters
    ----------
    rows
        Cells, one sequence per row.
    columns
        Names of the columns, for the sentence.

    Raises
    ------
    InputError
        Naming the row (counted from 1) and the column.
    """
    for number, row in enumerate(rows, start=1):
        for name, cell in zip(columns, row, strict=True):
            if cell is None or not math.isfinite(cell):
                raise InputError(f"Row {number}, {name}: there is no number, so enter it or delete the row.")
