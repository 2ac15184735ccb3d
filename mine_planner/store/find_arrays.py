# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds and recorded mines of a workspace as arrays, for matching, accounts and map accuracy.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import shapely

from mine_planner.domain.finds import UNKNOWN_TYPE, spread_rows
from mine_planner.store import authority
from mine_planner.store.gpkg_blob import wkb_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.store.find_window import Nearby
    from mine_planner.store.workspace import Workspace

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

K_KEY = "corridor_k"
DEFAULT_K = 2.45
"""Holds 95 % of positions in two dimensions."""

_MINES = """
SELECT e.geom, e.uuid, e.ordnance, e.qty_recorded, e.qty_removed_by_layer, e.map_uuid, m.sigma_m,
    coalesce(e.row_uuid, '') AS row_uuid, coalesce(r.record_uuid, e.map_uuid) AS record_uuid
FROM recorded_mine AS e JOIN source_map AS m ON m.uuid = e.map_uuid
LEFT JOIN mine_row AS r ON r.uuid = e.row_uuid WHERE e.geom IS NOT NULL AND m.status <> 'refuted'
"""
_ROWS = """
SELECT e.geom, e.uuid, e.devices, e.map_uuid, max(coalesce(e.sigma_m, 0), m.sigma_m) AS sigma_m,
    coalesce(e.record_uuid, e.map_uuid) AS record_uuid
FROM mine_row AS e JOIN source_map AS m ON m.uuid = e.map_uuid
WHERE e.geom IS NOT NULL AND m.status <> 'refuted'
AND NOT EXISTS (SELECT 1 FROM recorded_mine AS n WHERE n.row_uuid = e.uuid)
"""
_FINDS = """
SELECT geom, uuid, ordnance, qty, task_uuid, matched_table, matched_uuid, match_state, position_doubtful,
    coalesce(accuracy_m, 0) AS accuracy_m FROM find AS e WHERE geom IS NOT NULL
"""
_OF_KEYS = "AND e.fid IN (SELECT value FROM json_each(?))"
_MINES_NEAR = _MINES + _OF_KEYS
_ROWS_NEAR = _ROWS + _OF_KEYS
_FINDS_NEAR = _FINDS + _OF_KEYS + " ORDER BY fid"
_FINDS_ALL = _FINDS + " ORDER BY fid"


@dataclass(frozen=True)
class TypeCodes:
    """The ordnance list as numbers; ``compatible`` is True within a family, whose names are confused."""

    number: dict[str, int]
    names: tuple[str, ...]
    compatible: npt.NDArray[np.bool_]

    def of(self, words: Sequence[str]) -> Ints:
        """Return the numbers of codes or aliases; what is not on the list is unknown."""
        found = [self.number.get(word.strip().casefold(), UNKNOWN_TYPE) for word in words]
        return np.array(found, dtype=np.int64)


@dataclass(frozen=True)
class Mines:
    """Recorded mines, one per device: positions in metres, reach k·sigma in metres.

    ``table`` and ``uuid`` name the row that each mine comes from; ``lifted`` is 1 where the layers
    reported to have lifted it; ``record`` groups what shares its errors.
    """

    xy: Floats
    kind: Ints
    sigma: Floats
    reach: Floats
    map_uuid: list[str]
    record: list[str]
    table: list[str]
    uuid: list[str]
    lifted: Ints


@dataclass(frozen=True)
class Finds:
    """Finds with a position, one per row of table ``find``."""

    xy: Floats
    kind: Ints
    count: Ints
    uuid: list[str]
    task: list[str]
    state: list[str]
    matched: list[tuple[str, str]]
    doubtful: npt.NDArray[np.bool_]


def corridor_k(workspace: Workspace) -> float:
    """Return the authority's k, or the k of 95 %."""
    return authority.number(workspace, K_KEY) or DEFAULT_K


def read_types(workspace: Workspace) -> TypeCodes:
    """Read the ordnance list; codes that end in UNKNOWN go with every type."""
    rows = [row for row in workspace.rows("ordnance") if "unknown" not in row["code"].casefold()]
    number: dict[str, int] = {}
    for index, row in enumerate(rows):
        for name in (row["code"], row["model"], *row["aliases"].split(";")):
            number.setdefault(name.strip().casefold(), index)
    number.pop("", None)
    family = np.array([f"{row['category']}|{row['subcategory']}" for row in rows], dtype=object)
    same = np.asarray(family[:, None] == family[None, :], dtype=bool)
    return TypeCodes(number, tuple(row["code"] for row in rows), same)


def read_finds(workspace: Workspace, types: TypeCodes, near: Nearby | None = None) -> Finds:
    """Read the finds that have a position, all or some."""
    if near is None:
        rows = workspace.connection.execute(_FINDS_ALL).fetchall()
    else:
        rows = workspace.connection.execute(_FINDS_NEAR, (near.finds,)).fetchall()
    return Finds(
        xy=_points(rows),
        kind=types.of([row["ordnance"] for row in rows]),
        count=np.array([row["qty"] for row in rows], dtype=np.int64),
        uuid=[row["uuid"] for row in rows],
        task=[row["task_uuid"] or "" for row in rows],
        state=[row["match_state"] for row in rows],
        matched=[(row["matched_table"], row["matched_uuid"]) for row in rows],
        doubtful=np.array([bool(row["position_doubtful"]) for row in rows], dtype=bool),
    )


def read_mines(workspace: Workspace, types: TypeCodes, near: Nearby | None = None) -> Mines:
    """Read recorded mines, and the devices of rows that are recorded as a whole, spread along them."""
    single = _rows(workspace, _MINES) if near is None else _rows(workspace, _MINES_NEAR, near.mines)
    counts = np.array([row["qty_recorded"] for row in single], dtype=np.int64)
    which = np.repeat(np.arange(len(single)), counts)
    first = np.concatenate([[0], np.cumsum(counts)])[:-1]
    order = np.arange(len(which)) - np.repeat(first, counts)
    removed = np.array([row["qty_removed_by_layer"] for row in single], dtype=np.int64)
    own = [single[i] for i in which.tolist()]
    spread, spread_xy, words = _spread(
        _rows(workspace, _ROWS) if near is None else _rows(workspace, _ROWS_NEAR, near.rows)
    )
    rows = [*own, *spread]
    sigma = np.array([row["sigma_m"] for row in rows], dtype=np.float64)
    return Mines(
        xy=np.concatenate([_points(single)[which], spread_xy]),
        kind=types.of([row["ordnance"] for row in own] + words),
        sigma=sigma,
        reach=sigma * corridor_k(workspace),
        map_uuid=[row["map_uuid"] for row in rows],
        record=[row["record_uuid"] for row in rows],
        table=["recorded_mine"] * len(own) + ["mine_row"] * len(spread),
        uuid=[row["uuid"] for row in rows],
        lifted=np.concatenate([order < removed[which], np.zeros(len(spread), dtype=bool)]).astype(np.int64),
    )


def _rows(workspace: Workspace, statement: str, *values: str) -> list[Any]:
    return workspace.connection.execute(statement, values).fetchall()


def _spread(rows: list[Any]) -> tuple[list[Any], Floats, list[str]]:
    """Return the row, the place and the type of each device of rows without single mines."""
    found: list[Any] = []
    words: list[str] = []
    places: list[Floats] = []
    for row in rows:
        kinds = [
            str(item.get("type") or item.get("ordnance") or "")
            for item in json.loads(row["devices"] or "[]")
            for _ in range(int(item.get("count") or item.get("qty_recorded") or 0))
        ]
        ends = shapely.get_coordinates(shapely.from_wkb(wkb_of(row["geom"])))
        if not kinds or len(ends) < 2:
            continue
        places.append(spread_rows(ends[:1], ends[-1:], np.array([len(kinds)]))[0])
        found += [row] * len(kinds)
        words += kinds
    xy = np.concatenate(places) if places else np.empty((0, 2))
    return found, xy, words


def _points(rows: Sequence[Any]) -> Floats:
    blobs = np.array([wkb_of(row["geom"]) for row in rows], dtype=object)
    xy: Floats = shapely.get_coordinates(shapely.from_wkb(blobs)).reshape(-1, 2)
    return xy
