# SPDX-License-Identifier: GPL-2.0-or-later
"""How well a handed-over map agrees with what was found: counted on searched ground only.

The measures are those of the project's own definition, since "25 % accurate" has none:

* recall: finds inside the map's corridors / finds on searched ground nearby;
* precision: searched corridors with at least one find / searched corridors;
* count ratio per type: finds inside the corridors / mines recorded on searched ground;
* landmark found: landmarks found / landmarks looked for;
* search coverage: searched area of the corridors / their area.

Counts of maps add up, so that batches and sources are pooled from their maps.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt
import shapely

from mine_planner.domain.errors import InputError
from mine_planner.domain.intervals import Interval, wilson_interval

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Geometries = npt.NDArray[np.object_]


@dataclass(frozen=True)
class MapCounts:
    """Counts and areas per map; the first axis of every array is the map.

    Areas in m². The last three count per ordnance type, shape (maps, types).
    """

    corridor_m2: Floats
    searched_m2: Floats
    corridors: Floats
    corridors_searched: Floats
    corridors_hit: Floats
    finds_near: Floats
    finds_inside: Floats
    landmarks_sought: Floats
    landmarks_found: Floats
    recorded: Floats
    recorded_searched: Floats
    found: Floats

    def pooled(self, group_of_map: Ints, groups: int) -> MapCounts:
        """Add the counts of maps up to batches or sources.

        Parameters
        ----------
        group_of_map
            Index of the batch or source of each map, shape (maps,).
        groups
            Number of batches or sources.
        """
        group = np.asarray(group_of_map, dtype=np.int64)
        sums: dict[str, Floats] = {}
        for field in fields(self):
            values: Floats = getattr(self, field.name)
            total = np.zeros((groups, *values.shape[1:]))
            np.add.at(total, group, values)
            sums[field.name] = total
        return MapCounts(**sums)


@dataclass(frozen=True)
class Recorded:
    """What the maps say.

    ``corridors`` are the k·sigma corridors of rows (polygons in metres) and ``corridor_map``
    the index of each one's map; ``mine_xy``, ``mine_map`` and ``mine_type`` are the recorded
    mines; ``landmark_map`` and ``landmark_found`` (1 found, 0 not found) are the landmarks
    that somebody looked for.
    """

    corridors: Geometries
    corridor_map: Ints
    mine_xy: Floats
    mine_map: Ints
    mine_type: Ints
    landmark_map: Ints
    landmark_found: Ints


def count_maps(
    recorded: Recorded,
    searched: Geometries,
    find_xy: Floats,
    find_type: Ints,
    *,
    maps: int,
    types: int,
    near_m: float,
    whole_share: float = 0.95,
) -> MapCounts:
    """Count finds, corridors and recorded mines of each map on searched ground.

    Parameters
    ----------
    recorded
        What the maps say.
    searched
        Ground searched to clearance or survey standard, polygons in metres; may overlap.
    find_xy, find_type
        Positions in metres, shape (finds, 2), and type codes (-1 unknown), shape (finds,).
    maps, types
        Numbers of maps and of ordnance types.
    near_m
        How far from a map's corridors a find still speaks about that map, in metres.
    whole_share
        Share of a corridor's area that must be searched before a corridor without a find
        speaks against the map.

    Raises
    ------
    InputError
        If ``near_m`` is negative.
    """
    if near_m < 0:
        raise InputError("The distance for finds near a map is below zero; correct it.")
    ground = shapely.get_parts(shapely.union_all(np.asarray(searched, dtype=object)))
    area, part = _searched_part(recorded.corridors, ground)
    whole = (area > 0) & (part >= whole_share * area)
    on_ground = _on_ground(np.asarray(find_xy, dtype=np.float64), ground)
    xy, kind = find_xy[on_ground], find_type[on_ground]
    inside_corridor, inside = _finds_of_maps(recorded, xy, 0.0)
    hit = np.zeros(len(recorded.corridors), dtype=bool)
    hit[inside_corridor] = True
    near = _finds_of_maps(recorded, xy, near_m)[1]
    mine_seen = _on_ground(recorded.mine_xy, ground)
    per_map = recorded.corridor_map
    return MapCounts(
        corridor_m2=_total(maps, per_map, area),
        searched_m2=_total(maps, per_map, part),
        corridors=_total(maps, per_map),
        corridors_searched=_total(maps, per_map, whole),
        corridors_hit=_total(maps, per_map, whole & hit),
        finds_near=_total(maps, near[0]),
        finds_inside=_total(maps, inside[0]),
        landmarks_sought=_total(maps, recorded.landmark_map),
        landmarks_found=_total(maps, recorded.landmark_map, recorded.landmark_found),
        recorded=_by_type((maps, types), recorded.mine_map, recorded.mine_type),
        recorded_searched=_by_type(
            (maps, types), recorded.mine_map[mine_seen], recorded.mine_type[mine_seen]
        ),
        found=_by_type((maps, types), inside[0], kind[inside[1]]),
    )


def _finds_of_maps(recorded: Recorded, xy: Floats, reach_m: float) -> tuple[Ints, tuple[Ints, Ints]]:
    """Return the corridors that finds lie within reach of, and each pair of map and find once."""
    corridor, find = _pairs(recorded.corridors, xy, reach_m)
    return corridor, _distinct(recorded.corridor_map[corridor], find, len(xy))


def _total(maps: int, index: Ints, weight: npt.NDArray[np.generic] | None = None) -> Floats:
    """Sum up per map."""
    weights = None if weight is None else np.asarray(weight, dtype=np.float64)
    return np.bincount(index, weights=weights, minlength=maps).astype(np.float64)


def _by_type(shape: tuple[int, int], index: Ints, code: Ints) -> Floats:
    """Count per map and type; unknown types are in no column."""
    maps, types = shape
    known = code >= 0
    flat = np.bincount(index[known] * types + code[known], minlength=maps * types)
    return flat.reshape(maps, types).astype(np.float64)


def _searched_part(corridors: Geometries, ground: Geometries) -> tuple[Floats, Floats]:
    """Area of each corridor and of its searched part in m²; the ground does not overlap."""
    area = shapely.area(corridors)
    part = np.zeros(len(corridors))
    if len(ground) and len(corridors):
        piece, corridor = shapely.STRtree(corridors).query(ground, predicate="intersects")
        shared = shapely.area(shapely.intersection(corridors[corridor], ground[piece]))
        np.add.at(part, corridor, shared)
    return area, part


def _on_ground(xy: Floats, ground: Geometries) -> npt.NDArray[np.bool_]:
    seen = np.zeros(len(xy), dtype=bool)
    if len(xy) and len(ground):
        _, index = shapely.STRtree(shapely.points(xy)).query(ground, predicate="covers")
        seen[index] = True
    return seen


def _pairs(corridors: Geometries, xy: Floats, distance: float) -> tuple[Ints, Ints]:
    """Pairs of corridors and finds within a distance."""
    if len(xy) == 0 or len(corridors) == 0:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    tree = shapely.STRtree(shapely.points(xy))
    corridor, find = tree.query(corridors, predicate="dwithin", distance=distance)
    return np.asarray(corridor, dtype=np.int64), np.asarray(find, dtype=np.int64)


def _distinct(map_index: Ints, find: Ints, finds: int) -> tuple[Ints, Ints]:
    """Each pair of map and find once, however many corridors of the map meet the find."""
    key = np.unique(map_index * max(finds, 1) + find)
    return key // max(finds, 1), key % max(finds, 1)


@dataclass(frozen=True)
class Share:
    """A share with its counts and its Wilson interval; ``value`` is NaN without a trial."""

    hits: float
    trials: float
    value: float
    interval: Interval


def share(hits: float, trials: float, confidence: float = 0.95) -> Share:
    """Build a share with its interval."""
    value = hits / trials if trials else float("nan")
    return Share(hits, trials, value, wilson_interval(hits, trials, confidence))


@dataclass(frozen=True)
class MapAccuracy:
    """The measures of one map, batch or source.

    ``count_ratio`` holds found / recorded on searched ground per type (NaN where nothing was
    recorded there), ``coverage`` the searched share of the corridors' area.
    """

    recall: Share
    precision: Share
    landmark_found: Share
    count_ratio: Floats
    coverage: float

    @property
    def judged(self) -> bool:
        """True once any ground of the map was searched; before, nothing can be said."""
        return self.coverage > 0


def measure(counts: MapCounts, confidence: float = 0.95) -> list[MapAccuracy]:
    """Turn counts into measures, one per row of the counts."""
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(counts.recorded_searched > 0, counts.found / counts.recorded_searched, np.nan)
        coverage = np.where(counts.corridor_m2 > 0, counts.searched_m2 / counts.corridor_m2, 0.0)
    return [
        MapAccuracy(
            recall=share(counts.finds_inside[i], counts.finds_near[i], confidence),
            precision=share(counts.corridors_hit[i], counts.corridors_searched[i], confidence),
            landmark_found=share(counts.landmarks_found[i], counts.landmarks_sought[i], confidence),
            count_ratio=ratio[i],
            coverage=float(min(coverage[i], 1.0)),
        )
        for i in range(len(counts.corridors))
    ]
