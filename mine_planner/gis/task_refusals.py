# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidates that a person refused: kept with hazard area, reason and person, and not offered again unasked.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.figures import rounded
from mine_planner.domain.spoken import spoken
from mine_planner.store.gpkg_blob import wkb_of
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.gis.task_proposals import Candidate, Candidates
    from mine_planner.store.workspace import Workspace

KIND = "refused_candidate"
"""``proposal.kind`` of a candidate that a person refused; ``geom`` is its ground."""

SAME_SHARE = 0.95
"""A candidate is one that was refused when at least this share of its ground was: cuts move a little."""

_REFUSED = (
    "SELECT geom, decided_by, decided_at, reason FROM proposal WHERE kind = ? AND state = 'refused' "
    "AND geom IS NOT NULL ORDER BY fid DESC"
)


@dataclass(frozen=True)
class _Refused:
    """What was refused, newest first: polygons (workspace's CRS), and a sentence on each."""

    ground: Any
    words: list[str]


def refuse(workspace: Workspace, candidates: Sequence[Candidate], *, decided_by: str, reason: str) -> int:
    """Keep candidates as refused, in one action, and return how many.

    Their ground stays hazard and stays without a task.

    Raises
    ------
    InputError
        When the person or the reason is missing.
    """
    if not decided_by.strip() or not reason.strip():
        raise InputError("A candidate is refused by a person with a reason: enter both.")
    with workspace.action("Refuse task candidates") as action:
        for item in candidates:
            values = {
                "kind": KIND,
                "subject_table": "hazard_area",
                "subject_uuid": item.hazards[0] if item.hazards else "",
                "geom": action.blob(item.geometry),
                "content": json.dumps({"hazards": item.hazards, "area_m2": item.area_m2}),
                "grows": 0,
                "explanation": spoken(
                    f"A candidate of {rounded(item.area_m2)} m² on hazard area {item.hazard_name}."
                ),
                "state": "refused",
                "decided_by": decided_by.strip(),
                "decided_at": utc_now(),
                "reason": reason.strip(),
            }
            action.insert("proposal", values)
    return len(candidates)


def leave_out(workspace: Workspace, found: Candidates, *, offer_again: bool) -> None:
    """Take refused candidates out of what was found and say so, or offer them with a note.

    Parameters
    ----------
    workspace, found
        Where refusals are kept, and the candidates; changed in place.
    offer_again
        True to keep them, each with who refused it and why.
    """
    refused = _read(workspace)
    if not found.rows or not refused.words:
        return
    said = _refused_words(np.array([item.geometry for item in found.rows], dtype=object), refused)
    if offer_again:
        found.rows[:] = [
            replace(item, note="; ".join(filter(None, (item.note, words))))
            for item, words in zip(found.rows, said, strict=True)
        ]
        return
    out = [item for item, words in zip(found.rows, said, strict=True) if words]
    found.rows[:] = [item for item, words in zip(found.rows, said, strict=True) if not words]
    if out:
        area = sum(item.area_m2 for item in out)
        found.notes.append(
            spoken(
                f"{len(out)} candidates of {rounded(area)} m² were refused before and are left out; "
                "their ground stays hazard without a task."
            )
        )


def _read(workspace: Workspace) -> _Refused:
    rows = workspace.connection.execute(_REFUSED, (KIND,)).fetchall()
    blobs = np.empty(len(rows), dtype=object)
    blobs[:] = [wkb_of(row["geom"]) for row in rows]
    words = [f"refused by {row['decided_by']}, {row['decided_at'][:10]}: {row['reason']}" for row in rows]
    return _Refused(shapely.make_valid(shapely.from_wkb(blobs)), words)


def _refused_words(shapes: Any, refused: _Refused) -> list[str]:
    """Return who refused each candidate and why; empty for one whose ground was not."""
    said = [""] * len(shapes)
    mine, other = shapely.STRtree(refused.ground).query(shapes, predicate="intersects")
    for index in np.unique(mine).tolist():
        rows = other[mine == index]
        held = shapely.intersection(shapely.union_all(refused.ground[rows]), shapes[index]).area
        if held >= SAME_SHARE * shapes[index].area:
            said[index] = refused.words[int(rows.min())]
    return said
