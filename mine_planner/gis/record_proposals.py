# SPDX-License-Identifier: GPL-2.0-or-later
"""What a record leaves to a person: open questions, and readings, adjustment and refit as proposals."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import shapely

from mine_planner.domain.spoken import spoken
from mine_planner.gis.record_rows import ends, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mine_planner.domain.adjustment import AdjustedRecord
    from mine_planner.domain.hypotheses import Hypothesis
    from mine_planner.domain.landmark_refit import RefitProposal
    from mine_planner.gis.record_place import PlacedRecord

Values = dict[str, Any]


def proposal_values(one: PlacedRecord, record_uuid: str) -> Iterator[Values]:
    """Return the rows of ``proposal``: readings, adjustment and refit that a person may choose."""
    common = {"subject_table": "minefield_record", "subject_uuid": record_uuid}
    for rank, item in enumerate(one.hypotheses, 1):
        yield {
            **common,
            "geom": _lines(item.solved.rows),
            "kind": "record_hypothesis",
            "content": hypothesis_content(item, rank),
            "explanation": item.sentence,
        }
    if one.adjusted is not None:
        yield {**common, **_adjustment(one.record.record, one.adjusted)}
    if one.refit is not None:
        yield {**common, **_refit(one.refit)}


def _adjustment(name: str, adjusted: AdjustedRecord) -> Values:
    content = {
        "turn_deg": adjusted.turn_deg,
        "factor": adjusted.factor,
        "variance_factor": adjusted.variance_factor,
        "redundancy": adjusted.redundancy,
        "points": {label: [point.east, point.north, *point.cov] for label, point in adjusted.points.items()},
    }
    return {
        "geom": _lines(adjusted.rows),
        "kind": "record_adjustment",
        "content": json.dumps(content),
        "explanation": (
            spoken(
                f"Spreading the misclosure of record {name} over its legs turns its azimuths by "
                f"{adjusted.turn_deg:.1f}° and stretches its distances by {adjusted.factor:.3f}."
            )
        ),
    }


def _refit(refit: RefitProposal) -> Values:
    names = ("method", "d_east", "d_north", "turn_deg", "scale", "centre", "used", "lost", "sigma_m")
    content = {name: getattr(refit, name) for name in names}
    return {
        "geom": None,
        "kind": "record_refit",
        "content": json.dumps(content),
        "explanation": refit.sentence,
    }


def hypothesis_content(item: Hypothesis, rank: int) -> str:
    """Return what a reading changes, so that it can be shown and chosen."""
    return json.dumps(
        {
            "rank": rank,
            "change": item.kind,
            "subject": item.subject,
            "before_m": item.before_m,
            "after_m": item.after_m,
            "moves_m": item.moves_m,
            "score": item.score,
            "reading": plain(item.record),
            "positions": {label: plain(place) for label, place in item.positions.items()},
            "declination_deg": item.settings.norths.declination_deg,
            "pace_m": item.settings.pace_m,
        },
        ensure_ascii=False,
    )


def _lines(rows: Any) -> Any:
    found = [ends(row) for row in rows]
    return shapely.MultiLineString(found) if found else None


def question_values(one: PlacedRecord, record_uuid: str, raised_at: str) -> Iterator[Values]:
    """Return the rows of ``open_question``."""
    place = next(iter(one.where.positions.values()), None)
    for topic, text in one.questions:
        yield {
            "geom": None if place is None else shapely.Point(place.east, place.north),
            "topic": topic,
            "subject_table": "minefield_record",
            "subject_uuid": record_uuid,
            "ours": text,
            "raised_at": raised_at,
        }
