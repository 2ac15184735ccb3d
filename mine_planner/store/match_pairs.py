# SPDX-License-Identifier: GPL-2.0-or-later
"""Matches that a person decided, as pairs of indexes.

Imports numpy at the top, so import this module late.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.store.find_arrays import Finds, Mines

Ints = npt.NDArray[np.int64]


def confirmed(finds: Finds, mines: Mines) -> Ints:
    """Return confirmed pairs (find, mine); a row gives each find its nearest mine that is left."""
    places = _places(mines)
    used: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for find, state in enumerate(finds.state):
        if state != "confirmed":
            continue
        left = [mine for mine in places.get(finds.matched[find], ()) if mine not in used]
        if left:
            away = np.hypot(*(mines.xy[left] - finds.xy[find]).T)
            mine = left[int(np.argmin(away))]
            used.add(mine)
            pairs.append((find, mine))
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def broken(finds: Finds, mines: Mines, decisions: Sequence[tuple[str, dict[str, str]]]) -> Ints:
    """Return pairs (find, mine) that a person said do not belong together."""
    places = _places(mines)
    number = {uuid: index for index, uuid in enumerate(finds.uuid)}
    pairs = [
        (number[find], mine)
        for find, pair in decisions
        if find in number
        for mine in places.get((pair["table"], pair["uuid"]), ())
    ]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _places(mines: Mines) -> dict[tuple[str, str], list[int]]:
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, key in enumerate(zip(mines.table, mines.uuid, strict=True)):
        places[key].append(index)
    return places
