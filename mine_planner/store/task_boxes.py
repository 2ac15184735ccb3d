# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes and lanes of a task: written in bulk, replaced whole, and never once one was searched."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import RuleError
from mine_planner.store import database

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

TABLE = "task_box"
_COLUMNS = ("geom", "task_uuid", "box_no", "kind", "status", "area_m2")
_SEARCHED = "SELECT count(*) FROM task_box WHERE task_uuid = ? AND status <> 'open'"
_FIDS = "SELECT fid FROM task_box WHERE task_uuid = ? ORDER BY fid"


@dataclass(frozen=True)
class BoxDrafts:
    """Boxes in columns of one length: names, kinds ("box", "lane", "left_over"), shapely polygons, m²."""

    names: Sequence[str]
    kinds: Sequence[str]
    shapes: Any
    areas_m2: Sequence[float]


class TaskBoxStore:
    """The aggregate of boxes."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def count(self, task: str) -> int:
        """Return how many boxes a task has."""
        return len(self._fids(task))

    def require_unsearched(self, task: str, code: str) -> None:
        """Refuse to replace boxes on which results rest.

        Raises
        ------
        RuleError
            When a box was searched or reported as not searched.
        """
        with database.translated(self._workspace.path):
            searched = int(self._workspace.connection.execute(_SEARCHED, (task,)).fetchone()[0])
        if searched:
            raise RuleError(
                f"{searched} boxes of task {code} are searched or reported already, so its division stays: "
                "split the task and divide the part that is not searched."
            )

    def replace(self, action: Action, task: str, code: str, drafts: BoxDrafts) -> int:
        """Make these the boxes of a task and return how many there were before.

        Raises
        ------
        RuleError
            When a box was searched or reported as not searched.
        """
        from mine_planner.store import blob_arrays, bulk

        self.require_unsearched(task, code)
        fids = self._fids(task)
        for first, last in _runs(fids):
            bulk.bulk_delete(action, TABLE, first, last, source=f"earlier boxes of task {code}")
        blobs = blob_arrays.geometry_blobs(_multi(drafts.shapes), action.srs_id)
        rows = [
            (blob, task, name, kind, "open", area)
            for blob, name, kind, area in zip(blobs, drafts.names, drafts.kinds, drafts.areas_m2, strict=True)
        ]
        bulk.bulk_insert(action, TABLE, _COLUMNS, rows, source=f"boxes of task {code}")
        return len(fids)

    def _fids(self, task: str) -> list[int]:
        with database.translated(self._workspace.path):
            return [int(row[0]) for row in self._workspace.connection.execute(_FIDS, (task,))]


def _runs(fids: list[int]) -> list[tuple[int, int]]:
    """Return the ranges of keys that follow each other without another row between."""
    if not fids:
        return []
    begins = [fids[0]] + [after for before, after in pairwise(fids) if after != before + 1]
    ends = [before for before, after in pairwise(fids) if after != before + 1] + [fids[-1]]
    return list(zip(begins, ends, strict=True))


def _multi(shapes: Any) -> Any:
    """Return multipolygons, as the table keeps them; thousands at once."""
    import numpy as np
    import shapely

    parts, owner = shapely.get_parts(np.asarray(shapes, dtype=object), return_index=True)
    flat = shapely.get_dimensions(parts) == 2
    made: Any = shapely.multipolygons(parts[flat], indices=owner[flat])
    return made
