# SPDX-License-Identifier: GPL-2.0-or-later
"""How well handed-over maps agree with what was found, counted on searched ground only.

The measures are those of domain/map_accuracy.py. A map that was not searched yet gets what its batch or
source taught.

Imports numpy and shapely at the top, so import this module late.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from mine_planner.domain import displacement, map_accuracy, map_proposals, pattern_shift
from mine_planner.domain.errors import InputError
from mine_planner.gis.accuracy_evidence import AccuracyEvidence, MapRow, read_accuracy_evidence
from mine_planner.store.find_matches import FindMatches

if TYPE_CHECKING:
    from mine_planner.domain.displacement import Displacement, ShiftEvidence
    from mine_planner.domain.finds import Matching
    from mine_planner.domain.map_accuracy import MapAccuracy
    from mine_planner.domain.map_proposals import SigmaProposal, SourceEstimate
    from mine_planner.store.workspace import Workspace

BY = ("map", "batch", "source")


@dataclass(frozen=True)
class AccuracyOptions:
    """How accuracy is measured.

    Attributes
    ----------
    by
        One of ``BY``.
    near_m
        How far from a corridor a find still speaks about its map, metres; None takes the widest
        corridor's half width.
    search_m
        Longest shift that is looked for, metres; None takes twice the widest corridor's half width.
    tolerance_m
        How closely finds and shifted records must agree, metres.
    confidence
        Of all intervals.
    level
        Probability of a false alarm for a shift.
    prior
        Beta prior of a source; flat by default.
    """

    by: str = "batch"
    near_m: float | None = None
    search_m: float | None = None
    tolerance_m: float = 5.0
    confidence: float = 0.95
    level: float = 0.01
    prior: tuple[float, float] = (1.0, 1.0)


@dataclass(frozen=True)
class AccuracyRow:
    """The measures of one map, batch or source; None where nothing can be said yet."""

    key: str
    name: str
    maps: tuple[MapRow, ...]
    measures: MapAccuracy
    estimate: SourceEstimate
    ratio: dict[str, float] = field(default_factory=dict)
    moved: Displacement | None = None
    shift: ShiftEvidence | None = None
    sigma: SigmaProposal | None = None

    @property
    def sentence(self) -> str:
        """What the finds say about it, in one sentence."""
        recall = self.measures.recall
        if not self.measures.judged:
            low, high = (round(100 * share) for share in self.estimate.next_map)
            return f"{self.name}: not searched yet; its source suggests {low} to {high} % of finds on record."
        low, high = (round(100 * share) for share in recall.interval)
        text = (
            f"{self.name}: {recall.hits:.0f} of {recall.trials:.0f} finds lie in its corridors "
            f"(95 % interval {low} to {high} %)"
        )
        if self.shift is None or not self.shift.significant:
            return text + "."
        move = self.shift.correction
        return (
            f"{text}; finds lie {math.hypot(move.east_m, move.north_m):.0f} m off together "
            f"({move.east_m:+.0f} m east, {move.north_m:+.0f} m north): a shift is proposed."
        )


def measure(workspace: Workspace, options: AccuracyOptions | None = None) -> list[AccuracyRow]:
    """Measure every map, batch or source of a workspace; nothing is written.

    Raises
    ------
    InputError
        When there is no handed-over map.
    """
    options = options or AccuracyOptions()
    if options.by not in BY:
        raise InputError(f'Accuracy cannot be measured by "{options.by}": choose map, batch or source.')
    known = read_accuracy_evidence(workspace)
    if not known.maps:
        raise InputError("There is no handed-over map to be judged: bring one in first.")
    matching = FindMatches(workspace).matching()[2]
    widest = float(known.mines.reach.max()) if len(known.mines.reach) else _widest(known)
    sure = ~known.finds.doubtful
    counts = map_accuracy.count_maps(
        known.recorded,
        known.searched,
        known.finds.xy[sure],
        known.finds.kind[sure],
        maps=len(known.maps),
        types=max(len(known.types.names), 1),
        near_m=widest if options.near_m is None else options.near_m,
    )
    names, group = _groups(known, options.by)
    pooled = counts.pooled(group, len(names))
    measures = map_accuracy.measure(pooled, options.confidence)
    source = _source_of(known, options.by)
    rows = []
    for index, (key, name) in enumerate(names):
        members = tuple(known.maps[i] for i in np.flatnonzero(group == index).tolist())
        near = np.isin(source, source[[row.index for row in members]])
        estimate = map_proposals.estimate_source(
            counts.finds_inside[near],
            counts.finds_near[near],
            prior=options.prior,
            confidence=options.confidence,
        )
        ratio = dict(zip(known.types.names, measures[index].count_ratio.tolist(), strict=False))
        ratio = {kind: value for kind, value in ratio.items() if math.isfinite(value)}
        spoken = _displaced(known, matching, members, options, widest)
        rows.append(AccuracyRow(key, name, members, measures[index], estimate, ratio, *spoken))
    return rows


# ------------------------------------------------------------------ groups
def _groups(known: AccuracyEvidence, by: str) -> tuple[list[tuple[str, str]], Any]:
    """Return key and name of every group, and the group of every map."""
    if by == "map":
        return [(row.uuid, row.name) for row in known.maps], np.arange(len(known.maps))
    keys = [_key(row, by) for row in known.maps]
    order = list(dict.fromkeys(keys))
    number = {key: index for index, key in enumerate(order)}
    return order, np.array([number[key] for key in keys], dtype=np.int64)


def _key(row: MapRow, by: str) -> tuple[str, str]:
    if by == "batch":
        return row.batch, row.batch_name or "No batch"
    return row.source, row.source or "Source not known"


def _source_of(known: AccuracyEvidence, by: str) -> Any:
    """Return what teaches about a map: its batch, or its source where sources are asked for."""
    keys = [_key(row, "source" if by == "source" else "batch")[0] for row in known.maps]
    return np.unique(np.array(keys, dtype=str), return_inverse=True)[1].reshape(-1)


def _widest(known: AccuracyEvidence) -> float:
    return known.k * max(row.sigma_m for row in known.maps)


# ------------------------------------------------------------------ displacement
def _displaced(
    known: AccuracyEvidence,
    matching: Matching,
    members: tuple[MapRow, ...],
    options: AccuracyOptions,
    widest: float,
) -> tuple[Displacement | None, ShiftEvidence | None, SigmaProposal | None]:
    mine = np.isin(known.recorded.mine_map, [row.index for row in members])
    partner = matching.mine_of_find
    own = (partner >= 0) & ~known.finds.doubtful
    own[own] = mine[partner[own]]
    record = np.unique(np.array(known.mines.record, dtype=str), return_inverse=True)[1].reshape(-1)
    moved = sigma = None
    if own.any():
        residual, of_record = matching.residual[own], record[partner[own]]
        moved = displacement.displacement(residual, of_record, options.confidence)
        observed = displacement.observations(residual, of_record)
        now = max(row.sigma_m for row in members)
        sigma = map_proposals.propose_sigma(observed, now, known.k, confidence=options.confidence)
    return moved, _shift(known, mine, record, (own, matching), options, widest), sigma


def _shift(
    known: AccuracyEvidence,
    mine: Any,
    record: Any,
    matched: tuple[Any, Matching],
    options: AccuracyOptions,
    widest: float,
) -> ShiftEvidence | None:
    """Weigh the shifts of whole records first: they show a shift beyond the corridor as well."""
    xy = known.finds.xy[~known.finds.doubtful]
    if not mine.any() or len(xy) == 0:
        return None
    search = max(2 * widest, 50.0) if options.search_m is None else options.search_m
    fits = pattern_shift.fit_records(
        xy, known.mines.xy[mine], record[mine], search_m=search, tolerance_m=options.tolerance_m
    )
    if len(fits.record) >= 3:
        return displacement.weigh_shift(fits.residual, fits.position, fits.record, level=options.level)
    own, matching = matched
    if int(own.sum()) < 3:
        return None
    place = known.mines.xy[matching.mine_of_find[own]]
    of_record = record[matching.mine_of_find[own]]
    return displacement.weigh_shift(matching.residual[own], place, of_record, level=options.level)


def ratios_text(row: AccuracyRow) -> str:
    """Return found over recorded per type as JSON."""
    return json.dumps({kind: round(value, 3) for kind, value in row.ratio.items()}, ensure_ascii=False)
