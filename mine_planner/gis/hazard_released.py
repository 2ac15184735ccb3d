# SPDX-License-Identifier: GPL-2.0-or-later
"""Released ground beside a computation: it is not proposed again, and new evidence on it opens it.

A release rests on the evidence that its report knew. Evidence that comes later and claims cancelled
ground makes that ground hazard again at once; over reduced or cleared ground it raises a question,
since a team has searched there, and a person decides.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import in_parts
from mine_planner.domain.spoken import spoken
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

TOPIC = "evidence_on_released_land"
_READ = "SELECT fid, uuid, kind, geom FROM released_land WHERE state = 'released' AND geom IS NOT NULL"


@dataclass(frozen=True)
class ReleasedGround:
    """Releases that stand: rows, and outlines as a shapely array of the same length."""

    rows: list[sqlite3.Row]
    outlines: Any

    def without(self, ground: Any) -> Any:
        """Return ground that is not released."""
        if len(self.rows) == 0 or shapely.is_empty(ground):
            return ground
        meets = shapely.intersects(self.outlines, ground)
        if not meets.any():
            return ground
        return shapely.difference(ground, shapely.union_all(self.outlines[meets]))

    def claimed(self, evidence: Any, reach: Any) -> list[sqlite3.Row]:
        """Return the releases that a corridor reaches; ``reach`` is its half-width in metres."""
        if len(self.rows) == 0 or len(evidence) == 0:
            return []
        tree = shapely.STRtree(self.outlines)
        near = tree.query(evidence, predicate="dwithin", distance=np.maximum(reach, 0.0))[1]
        return [self.rows[index] for index in np.unique(near).tolist()]


def read_released(workspace: Workspace) -> ReleasedGround:
    """Read the releases that stand."""
    rows = workspace.connection.execute(_READ).fetchall()
    outlines = shapely.make_valid(in_parts.from_wkb([wkb_of(row["geom"]) for row in rows]))
    return ReleasedGround(rows, outlines)


def open_again(action: Action, releases: list[sqlite3.Row], hazard: str) -> list[str]:
    """Reopen cancelled ground that new evidence claims, ask about other ground; return sentences.

    Parameters
    ----------
    action
        The action of the computation.
    releases
        As :meth:`ReleasedGround.claimed` gives them.
    hazard
        Code or uuid of the hazard area that they lie in, for the sentence.
    """
    sentences = []
    for row in releases:
        if row["kind"] == "cancelled":
            words = spoken(
                f"Evidence that its report did not know claims cancelled ground of hazard area {hazard}: "
                "it is hazard again."
            )
            reopened = {"state": "reopened", "reopened_on": utc_now()[:10], "reopened_reason": words}
            action.update("released_land", row["uuid"], reopened)
        else:
            words = spoken(
                f"New evidence claims ground of hazard area {hazard} that was {row['kind']}: "
                "decide whether it is to be opened again."
            )
            question = {
                "geom": row["geom"],
                "topic": TOPIC,
                "subject_table": "released_land",
                "subject_uuid": row["uuid"],
                "raised_at": utc_now(),
                "reason": words,
            }
            action.insert("open_question", question)
        sentences.append(words)
    return sentences
