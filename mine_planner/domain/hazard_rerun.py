# SPDX-License-Identifier: GPL-2.0-or-later
"""A second computation of hazard areas against the first: no recomputation releases land."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from mine_planner.domain.evidence import Geoms, Ints

#: Pieces below this, in square metres, come from the last digits and stay with what is kept.
ROUNDING_M2 = 1e-4


@dataclass(frozen=True)
class Rerun:
    """What a second computation does to earlier areas.

    Attributes
    ----------
    kept, kept_from
        Ground that is hazard in both, one geometry per earlier area that has any, and the
        index of that earlier area.
    grown, grown_from
        New ground, and the index of the new area it belongs to.
    cancellation_proposed, proposed_from
        Ground that the second computation would vacate: it **stays hazard**, so marked, until a
        person files a cancellation report; and the index of the earlier area.
    """

    kept: Geoms
    kept_from: Ints
    grown: Geoms
    grown_from: Ints
    cancellation_proposed: Geoms
    proposed_from: Ints

    @property
    def ground(self) -> Geoms:
        """All ground that is hazard after the re-run."""
        return np.concatenate((self.kept, self.grown, self.cancellation_proposed))


def rerun(previous: Geoms, new: Geoms) -> Rerun:
    """Compare earlier hazard areas with newly computed ones.

    Parameters
    ----------
    previous
        Earlier areas, valid polygons or multipolygons, metres.
    new
        Areas of the new computation, same CRS.

    Returns
    -------
    Rerun
        Together its geometries cover all earlier and all new ground.
    """
    vacated = _minus(previous, new)
    grown = _minus(new, previous)
    kept = shapely.difference(previous, vacated)
    proposed, proposed_from, dust = _pieces(vacated)
    kept[dust[0]] = shapely.union(kept[dust[0]], dust[1])
    grown_parts, grown_from, grown_dust = _pieces(grown)
    there = np.nonzero(~shapely.is_empty(kept))[0]
    return Rerun(
        kept=kept[there],
        kept_from=there,
        grown=np.concatenate((grown_parts, grown_dust[1])),
        grown_from=np.concatenate((grown_from, grown_dust[0])),
        cancellation_proposed=proposed,
        proposed_from=proposed_from,
    )


def _minus(from_: Geoms, take: Geoms) -> Geoms:
    result = from_.copy()
    mine, other = shapely.STRtree(take).query(from_, predicate="intersects")
    if len(mine) == 0:
        return result
    touched, begin = np.unique(mine, return_index=True)
    for index, covers in zip(touched, np.split(take[other], begin[1:]), strict=True):
        result[index] = shapely.difference(from_[index], shapely.union_all(covers))
    return result


def _pieces(geoms: Geoms) -> tuple[Geoms, Ints, tuple[Ints, Geoms]]:
    """Separate pieces with their index; and the dust, one geometry per index."""
    parts, index = shapely.get_parts(geoms, return_index=True)
    flat = (shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)
    parts, index = parts[flat], index[flat]
    tiny = shapely.area(parts) < ROUNDING_M2
    owners = np.unique(index[tiny])
    dust = np.empty(len(owners), dtype=object)
    for slot, owner in enumerate(owners):
        dust[slot] = shapely.union_all(parts[tiny & (index == owner)])
    return parts[~tiny], index[~tiny], (owners, dust)
