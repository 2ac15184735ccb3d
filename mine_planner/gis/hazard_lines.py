# SPDX-License-Identifier: GPL-2.0-or-later
"""Evidence, its corridor and the fade-out distance around it, as three lines of their own.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain.disc_union import outward_radius
from mine_planner.domain.evidence import corridors
from mine_planner.domain.spoken import spoken
from mine_planner.gis import hazard_evidence
from mine_planner.gis.hazard_compute import k_of
from mine_planner.store import authority
from mine_planner.store.finds import FADE_OUT_KEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.store.workspace import Workspace


@dataclass(frozen=True)
class HazardLines:
    """Lines and polygons in the workspace's CRS.

    Attributes
    ----------
    evidence
        Each piece as it was handed over, shape (n,).
    corridor
        Its zone of k sigma and margin, drawn outwards, shape (n,).
    fade_out
        Outer line of the fade-out distance around all evidence; empty where the authority has set none.
    fade_out_m
        That distance in metres, None where there is none.
    sentence
        What is not drawn and why; empty when all is.
    """

    evidence: Any
    corridor: Any
    fade_out: Any
    fade_out_m: float | None
    sentence: str


def hazard_lines(workspace: Workspace, *, k: float | None = None, maps: Sequence[str] = ()) -> HazardLines:
    """Return the three lines; nothing is saved.

    Parameters
    ----------
    workspace
        Where the evidence is.
    k
        Sigmas of the corridor; None takes the authority's setting.
    maps
        uuids of the maps to use; empty for all.

    Raises
    ------
    InputError
        When a setting is no number or the corridor would have no width.
    """
    pieces = hazard_evidence.read_evidence(workspace, maps).pieces
    zone = corridors(pieces, k_of(workspace, k))
    distance = authority.number(workspace, FADE_OUT_KEY)
    if distance is None or len(pieces) == 0:
        sentence = (
            ""
            if distance is not None
            else (
                spoken(
                    "The authority has set no fade-out distance, so none is drawn: enter it in the settings."
                )
            )
        )
        return HazardLines(pieces.geometry, zone, np.empty(0, dtype=object), distance, sentence)
    reach = outward_radius(distance, 8, line=True)
    around = shapely.union_all(shapely.buffer(zone, reach, quad_segs=8))
    return HazardLines(pieces.geometry, zone, shapely.get_parts(shapely.boundary(around)), distance, "")
