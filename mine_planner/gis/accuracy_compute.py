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

from mine_planner.domain import displacement, map_accuracy, map_proposals
from mine_planner.domain.errors import InputError
from mine_planner.domain.spoken import spoken
from mine_planner.gis import accuracy_words
from mine_planner.gis.accuracy_evidence import AccuracyEvidence, MapRow, read_accuracy_evidence
from mine_planner.gis.accuracy_shift import FieldFinder, GroupShift
from mine_planner.store.find_matches import FindMatches

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.domain.batch_shift import ShiftEstimate
    from mine_planner.domain.displacement import Displacement
    from mine_planner.domain.finds import Matching
    from mine_planner.domain.map_accuracy import MapAccuracy, MapCounts
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
        Longest shift that is looked for, metres; None takes twice the corridor's half width, at least 50 m.
    confidence
        Of all intervals.
    level
        Probability of a false alarm for a shift: 5 %, so that a shift is proposed where its 95 % ellipse
        leaves out no shift at all. A proposal only widens hazard.
    prior
        Beta prior of a source; flat by default.
    shifts
        Whether shifts are looked for, which takes about a fifth of a second per searched field.
    """

    by: str = "batch"
    near_m: float | None = None
    search_m: float | None = None
    confidence: float = 0.95
    level: float = 0.05
    prior: tuple[float, float] = (1.0, 1.0)
    shifts: bool = True


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
    residual: Any = None
    found: GroupShift = field(default_factory=GroupShift)
    sigma: SigmaProposal | None = None

    @property
    def shift(self) -> ShiftEstimate | None:
        """The common shift of the group's fields; None while no field speaks."""
        return self.found.whole

    @property
    def sentence(self) -> str:
        """What the finds say about it, in one sentence."""
        recall = self.measures.recall
        if not self.measures.judged:
            low, high = (round(100 * share) for share in self.estimate.next_map)
            return spoken(
                f"{self.name}: not searched yet; its source suggests {low} to {high} % of finds on record."
            )
        low, high = (round(100 * share) for share in recall.interval)
        text = spoken(
            f"{self.name}: {recall.hits:.0f} of {recall.trials:.0f} finds lie in its corridors "
            f"(95 % interval {low} to {high} %)."
        )
        return f"{text} {accuracy_words.said_of_shift(self.found)}".strip()


def measure(
    workspace: Workspace,
    options: AccuracyOptions | None = None,
    set_percent: Callable[[float], None] = lambda _percent: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[AccuracyRow]:
    """Measure every map, batch or source of a workspace; nothing is written.

    Raises
    ------
    InputError
        When there is no handed-over map, or it was cancelled.
    """
    options = options or AccuracyOptions()
    if options.by not in BY:
        raise InputError(f'Accuracy cannot be measured by "{options.by}": choose map, batch or source.')
    known = read_accuracy_evidence(workspace)
    if not known.maps:
        raise InputError("There is no handed-over map to be judged: bring one in first.")
    matching = FindMatches(workspace).matching()[2]
    widest = float(known.mines.reach.max()) if len(known.mines.reach) else _widest(known)
    counts = _counted(known, widest, options)
    names, group = _groups(known, options.by)
    measures = map_accuracy.measure(counts.pooled(group, len(names)), options.confidence)
    source = _source_of(known, options.by)
    finder = FieldFinder(known)
    rows = []
    for index, (key, name) in enumerate(names):
        if is_cancelled():
            raise InputError("The measuring was cancelled: nothing was changed.")
        set_percent(20 + 80 * index / len(names))
        members = tuple(known.maps[i] for i in np.flatnonzero(group == index).tolist())
        near = np.isin(source, source[[row.index for row in members]])
        estimate = _learnt(counts, near, options)
        ratio = dict(zip(known.types.names, measures[index].count_ratio.tolist(), strict=False))
        ratio = {kind: value for kind, value in ratio.items() if math.isfinite(value)}
        mine = np.isin(known.recorded.mine_map, [row.index for row in members])
        now = max(row.sigma_m for row in members)
        asked = (options.level, options.confidence)
        found = finder.weigh(mine, now, options.search_m, asked) if options.shifts else GroupShift()
        moved = _moved(known, matching, mine, finder, options.confidence)
        sigma = _sigma(found, now, known, options.confidence)
        rows.append(AccuracyRow(key, name, members, measures[index], estimate, ratio, *moved, found, sigma))
    return rows


def _counted(known: AccuracyEvidence, widest: float, options: AccuracyOptions) -> MapCounts:
    sure = ~known.finds.doubtful
    return map_accuracy.count_maps(
        known.recorded,
        known.searched,
        known.finds.xy[sure],
        known.finds.kind[sure],
        maps=len(known.maps),
        types=max(len(known.types.names), 1),
        near_m=widest if options.near_m is None else options.near_m,
    )


def _learnt(counts: MapCounts, near: Any, options: AccuracyOptions) -> SourceEstimate:
    """Return what searched maps teach; the finds of a map share its errors, so it is one trial."""
    spoke = near & (counts.finds_near > 0)
    held = counts.finds_inside[spoke] / counts.finds_near[spoke]
    return map_proposals.estimate_source(
        held, np.ones(len(held)), prior=options.prior, confidence=options.confidence
    )


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
        return row.batch, row.batch_name or spoken("No batch")
    return row.source, row.source or spoken("Source not known")


def _source_of(known: AccuracyEvidence, by: str) -> Any:
    """Return what teaches about a map: its batch, or its source where sources are asked for."""
    keys = [_key(row, "source" if by == "source" else "batch")[0] for row in known.maps]
    return np.unique(np.array(keys, dtype=str), return_inverse=True)[1].reshape(-1)


def _widest(known: AccuracyEvidence) -> float:
    return known.k * max(row.sigma_m for row in known.maps)


# ------------------------------------------------------------------ displacement
def _moved(
    known: AccuracyEvidence, matching: Matching, mine: Any, finder: FieldFinder, confidence: float
) -> tuple[Displacement | None, Any]:
    """Return how far finds lie from the recorded mine that each is matched to, and each one's residual."""
    partner = matching.mine_of_find
    own = (partner >= 0) & ~known.finds.doubtful
    own[own] = mine[partner[own]]
    residual = matching.residual[own]
    if not own.any():
        return None, residual
    return displacement.displacement(residual, finder.field[partner[own]], confidence), residual


def _sigma(found: GroupShift, now: float, known: AccuracyEvidence, confidence: float) -> SigmaProposal | None:
    if found.whole is None:
        return None
    off = np.array([one.own.mean.length_m for one in found.fields])
    return map_proposals.propose_sigma(found.whole, now, known.k, off, confidence)


def ratios_text(row: AccuracyRow) -> str:
    """Return found over recorded per type as JSON."""
    return json.dumps({kind: round(value, 3) for kind, value in row.ratio.items()}, ensure_ascii=False)
