# SPDX-License-Identifier: GPL-2.0-or-later
"""Shifts of maps from the fields that were searched: each field is one observation.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from mine_planner.domain import batch_shift, pattern_shift, record_fields
from mine_planner.domain.assignment import pairs_within
from mine_planner.domain.old_geos import union_in_clusters
from mine_planner.domain.pattern_shift import Pattern, Seen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.domain.batch_shift import ShiftEstimate
    from mine_planner.domain.pattern_shift import ShiftSurface
    from mine_planner.gis.accuracy_evidence import AccuracyEvidence

LEAST_REACH_M = 50.0
MOST_FIELDS = 60
"""Fields of a batch that are weighed, those with most finds first; more add nothing that is seen."""


@dataclass(frozen=True)
class FieldShift:
    """One searched field: its name, map, number of finds, and its own shift."""

    name: str
    map_index: int
    finds: int
    own: ShiftEstimate


@dataclass(frozen=True)
class GroupShift:
    """What the searched fields of a group say.

    ``whole`` is None while no field speaks; ``alone`` holds, by map, the shift of maps that are one field
    and were searched; ``unclear`` counts searched fields that fit nowhere.
    """

    whole: ShiftEstimate | None = None
    fields: tuple[FieldShift, ...] = ()
    alone: dict[int, ShiftEstimate] = field(default_factory=dict)
    unclear: int = 0


class FieldFinder:
    """Fields, finds and searched ground of a workspace, ready to be weighed."""

    def __init__(self, known: AccuracyEvidence) -> None:
        self._known = known
        self._xy = known.mines.xy
        codes = np.unique(np.array(known.mines.record, dtype=str), return_inverse=True)[1].reshape(-1)
        link = np.maximum(record_fields.LEAST_LINK_M, known.mines.reach)
        self.field = record_fields.fields_of(self._xy, codes, link)
        sure = ~known.finds.doubtful
        self._tree = shapely.STRtree(known.searched) if len(known.searched) else None
        on_ground = np.zeros(len(known.finds.xy), dtype=bool)
        if self._tree is not None and len(on_ground):
            on_ground[self._tree.query(shapely.points(known.finds.xy), predicate="intersects")[0]] = True
        self._finds = np.flatnonzero(sure & on_ground)

    def weigh(
        self, mine: Any, sigma_m: float, reach_m: float | None, asked: tuple[float, float]
    ) -> GroupShift:
        """Weigh the fields of some mines (mask); ``asked`` is level and confidence."""
        known = self._known
        own = np.flatnonzero(mine)
        if len(own) == 0 or len(self._finds) == 0:
            return GroupShift()
        reach = reach_m or max(2 * known.k * sigma_m, LEAST_REACH_M)
        shares = self._shared(own, reach)
        order = sorted(shares, key=lambda number: -len(shares[number]))[:MOST_FIELDS]
        clear: list[tuple[int, ShiftSurface]] = []
        unclear = 0
        for number in sorted(order):
            surface = self._surface(own[self.field[own] == number], shares[number], reach)
            if surface.clear:
                clear.append((number, surface))
            else:
                unclear += 1
        level, confidence = asked
        said = {"sigma_m": sigma_m, "level": level, "confidence": confidence}
        fields = tuple(
            self._named(number, surface, batch_shift.estimate_field(surface, **said))
            for number, surface in clear
        )
        if not fields:
            return GroupShift(unclear=unclear)
        whole = batch_shift.estimate_batch([surface for _, surface in clear], **said)
        whole = batch_shift.with_rotation(whole, [one.own for one in fields])
        return GroupShift(whole, fields, self._alone(fields), unclear)

    def _shared(self, own: Any, reach: float) -> dict[int, Any]:
        """Give each find to the nearest field of the group within reach; return finds by field."""
        xy = self._known.finds.xy[self._finds]
        find, mine, distance = pairs_within(xy, self._xy[own], reach)
        order = np.lexsort((distance, find))
        find, mine = find[order], mine[order]
        first = np.ones(len(find), dtype=bool)
        first[1:] = find[1:] != find[:-1]
        field_of = self.field[own[mine[first]]]
        return {
            int(number): self._finds[find[first][field_of == number]]
            for number in np.unique(field_of).tolist()
        }

    def _surface(self, mines: Any, finds: Any, reach: float) -> ShiftSurface:
        known = self._known
        low, high = self._xy[mines].min(axis=0) - reach, self._xy[mines].max(axis=0) + reach
        window = shapely.box(*low.tolist(), *high.tolist())
        near = self._tree.query(window) if self._tree is not None else np.empty(0, dtype=np.int64)
        ground = shapely.intersection(known.searched[np.sort(near)], window)
        ground = shapely.get_parts(np.array([union_in_clusters(ground)], dtype=object))
        polygons = ground[shapely.get_dimensions(ground) == 2]
        seen = Seen(known.finds.xy[finds], known.finds.kind[finds], polygons)
        pattern = Pattern(self._xy[mines], known.mines.kind[mines])
        return pattern_shift.shift_surface(pattern, seen, reach, compatible=known.types.compatible)

    def _named(self, number: int, surface: ShiftSurface, own: ShiftEstimate) -> FieldShift:
        own_mines = np.flatnonzero(self.field == number).tolist()
        index = int(self._known.recorded.mine_map[own_mines[0]])
        rows = {self._known.row_names.get(self._known.mines.uuid[i], "") for i in own_mines} - {""}
        name = self._known.maps[index].name
        if rows:
            name += " · " + ", ".join(sorted(rows)[:3]) + ("…" if len(rows) > 3 else "")
        return FieldShift(name, index, surface.finds, own)

    def _alone(self, fields: Sequence[FieldShift]) -> dict[int, ShiftEstimate]:
        """Return the shift of maps that consist of one field."""
        of_map = self._known.recorded.mine_map
        return {
            one.map_index: one.own
            for one in fields
            if len(np.unique(self.field[of_map == one.map_index])) == 1
        }
