# SPDX-License-Identifier: GPL-2.0-or-later
"""The blocks of a completion or handover report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.figures import rounded
from mine_planner.gis.sheets.flow import Block, Column
from mine_planner.gis.sheets.sections import hazards_block, sources_block

if TYPE_CHECKING:
    from mine_planner.domain.sheet_completion import Completion
    from mine_planner.gis.sheets.speech import Speech

_LABELS = (Column("", 0.26), Column("", 0.74))


def report_blocks(speech: Speech, completion: Completion) -> list[Block]:
    """Return the blocks of the report in the order of IMAS 08.30."""
    return [
        _summary(speech, completion),
        _released(speech, completion),
        _devices(speech, completion),
        *_explanation(speech, completion),
        _points(speech, completion),
        _visits(speech, completion),
        hazards_block(speech),
        sources_block(speech),
        _beneficiaries(speech, completion),
        _signatures(speech, completion),
    ]


def _area(value: float) -> str:
    return f"{rounded(value)} m²".replace(",", " ")


def _summary(speech: Speech, completion: Completion) -> Block:
    w = speech.words
    rows = (
        (w("Reported by"), f"{completion.reported_by}, {completion.report_date}"),
        (w("Hazard at the start"), _area(completion.original_m2)),
        (w("Hazard that remains"), _area(completion.remaining_m2)),
        (w("Days, hours, deminer hours"), _effort(completion)),
        (w("Residual risk"), completion.residual_risk or w("NOT ENTERED")),
        (w("Remarks"), completion.reason or "–"),
    )
    return Block(w("Outcome"), _LABELS, rows, bold_first=True)


def _effort(completion: Completion) -> str:
    return f"{completion.days} · {completion.hours:g} · {completion.deminer_hours:g}"


def _released(speech: Speech, completion: Completion) -> Block:
    w = speech.words
    columns = (Column(w("Class"), 50), Column(w("Clearance depth"), 40), Column(w("Area"), 40))
    rows = tuple(
        (
            speech.code(line.kind),
            "–" if line.depth_cm is None else f"{line.depth_cm:g} cm",
            _area(line.area_m2),
        )
        for line in completion.released
    )
    return Block(w("Land released"), columns, rows or ((w("none known"), "", ""),))


def _devices(speech: Speech, completion: Completion) -> Block:
    w = speech.words
    titles = ("recorded", "reported lifted", "found", "beyond the record", "UNACCOUNTED FOR")
    columns = (Column(w("Type"), 50), *(Column(w(title), 26) for title in titles))
    rows = [
        (
            line.name or w("type not known"),
            *map(
                str, (line.recorded, line.reported_lifted, line.found, line.beyond_record, line.unaccounted)
            ),
        )
        for line in completion.devices
    ]
    return Block(w("Devices"), columns, tuple(rows) or ((w("none known"), "", "", "", "", ""),))


def _explanation(speech: Speech, completion: Completion) -> list[Block]:
    if not completion.unaccounted:
        return []
    w = speech.words
    return [Block(w("Explanation"), rows=((completion.explanation or w("NOT ENTERED"),),))]


def _points(speech: Speech, completion: Completion) -> Block:
    w = speech.words
    columns = (
        Column(w("Point"), 24),
        Column(w("as planned"), 50),
        Column(w("as emplaced"), 50),
        Column(w("apart"), 20),
        Column(w("When"), 26),
    )
    rows = []
    for point in completion.points:
        shift = point.shift_m
        marked = w("NOT MARKED") if point.emplaced is None else _place(point.emplaced)
        apart = "–" if shift is None else f"{shift:.2f} m"
        rows.append((point.label, _place(point.planned), marked, apart, point.on or "–"))
    return Block(w("Boundary as emplaced"), columns, tuple(rows) or ((w("none known"), "", "", "", ""),))


def _place(place: tuple[float, float]) -> str:
    return f"{place[0]:.2f} {place[1]:.2f}"


def _visits(speech: Speech, completion: Completion) -> Block:
    w = speech.words
    columns = (
        Column(w("When"), 24),
        Column(w("Organisation"), 40),
        Column(w("Result"), 20),
        Column(w("Nonconformity and measures"), 90),
    )
    rows = tuple(
        (
            visit.on,
            visit.organisation or "–",
            visit.result or "–",
            ", ".join(filter(None, (visit.severity, visit.nonconformity, visit.measures))),
        )
        for visit in completion.visits
    )
    return Block(w("Quality visits"), columns, rows or ((w("none known"), "", "", ""),))


def _beneficiaries(speech: Speech, completion: Completion) -> Block:
    w = speech.words
    names = ("women", "men", "girls", "boys")
    columns = (*(Column(w(name), 20) for name in names), Column(w("community involved"), 40))
    counts = tuple("–" if count is None else str(count) for count in completion.beneficiaries)
    involved = w("yes") if completion.community_involved else w("no")
    return Block(w("Beneficiaries"), columns, ((*counts, involved),))


def _signatures(speech: Speech, completion: Completion) -> Block:
    w = speech.words
    columns = (Column(w("Role"), 60), Column(w("Name, signature"), 90), Column(w("Date"), 40))
    rows = (
        (w("Reported by"), completion.reported_by, completion.report_date),
        (w("Quality control"), "", ""),
        (w("Accepted for the tasking authority"), "", ""),
        (w("Received for the community"), "", ""),
    )
    return Block(w("Signatures"), columns, rows, row_mm=8.5)
