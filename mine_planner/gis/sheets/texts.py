# SPDX-License-Identifier: GPL-2.0-or-later
"""The single lines of a sheet: heading, banner, footer, and the variables of a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.gis.sheets.measure import Measure, Type

if TYPE_CHECKING:
    from mine_planner.gis.sheets.speech import Speech
    from mine_planner.gis.sheets.template import Template

HEADING = Type(15.0, bold=True)
_BANNER = Type(8.0, bold=True)


def stop_words(speech: Speech) -> tuple[str, ...]:
    """Return what to shout and what it means, where work stands still or must be asked about first."""
    w = speech.words
    return {
        "suspended": (w("WORK SUSPENDED"), w("nobody works here until the authority's decision")),
        "flagged": (w("REVIEW FIRST"), w("an accident or a missed mine nearby; ask before work goes on")),
    }.get(speech.content.plan.get("work_stopped", ""), ())


def banner_text(speech: Speech, measure: Measure, width: float) -> list[str]:
    """Return at most two lines: whether work stands still, and how far the map is to be trusted."""
    stopped = stop_words(speech)
    if not stopped:
        return _record_text(speech, measure, width, 2)
    first = measure.wrap(": ".join(stopped), _BANNER, width)
    first = first if len(first) == 1 else measure.wrap(stopped[0], _BANNER, width)
    return [first[0], *_record_text(speech, measure, width, 1)]


def _record_text(speech: Speech, measure: Measure, width: float, most: int) -> list[str]:
    """Return in so many lines which map stands behind the task, and how far off it may be."""
    content, w = speech.content, speech.words
    head = w("RECORD NOT VERIFIED") if content.low_grade else ""
    if not content.sources:
        text = f"{head}: {w('no handed-over map stands behind this task')}"
        return measure.wrap(text, _BANNER, width)[:most]
    worst = max(content.sources, key=lambda source: source.within_95_m)
    more = len(content.sources) - 1
    tail = f" ({w('and {} more, see Sources', more)})" if more else ""
    name = worst.name
    while True:
        said = w("drawn from {} (grade {}), 95 % within {} m", name, worst.grade, f"{worst.within_95_m:.0f}")
        lines = measure.wrap((f"{head}: {said}" if head else said) + tail, _BANNER, width)
        if len(lines) <= most or len(name) < 8:
            return lines[:most]
        name = name[: len(name) * 3 // 4].rstrip("…") + "…"


def subheading(speech: Speech, said: str = "approved by {}, {}") -> str:
    """Return issue, revision and approval, and under it who works for whom."""
    w, edition = speech.words, speech.edition
    first = [
        w("revision {}", edition.revision),
        w("issued {}", edition.issued_on),
        w("copy {}", edition.copy_no),
    ]
    if edition.supersedes is not None:
        first.append(w("supersedes revision {}", edition.supersedes))
    if edition.draft:
        first.append(w("not approved"))
    else:
        first.append(w(said, edition.approved_by, edition.approved_on[:10]))
    second = [
        f"{w(label)}: {value}"
        for label, value in (
            ("Organisation", speech.plan("organisation")),
            ("Team", speech.plan("team")),
            ("Team leader", speech.plan("team_leader")),
            ("Tasking authority", speech.plan("tasking_authority")),
        )
    ]
    return " · ".join(first) + "\n" + " · ".join(second)


def footer_text(speech: Speech, code: str, page: int, pages: int) -> str:
    """Return systems, dates, check code and page number."""
    content, w = speech.content, speech.words
    operation = w("to WGS 84 by {}", content.operation) if content.operation else w("no datum change")
    state = [w("DRAFT – NOT FOR FIELD USE")] if speech.edition.draft else []
    state += stop_words(speech)[:1]
    as_of = content.data_as_of[:16].replace("T", " ")
    first = [f"{content.crs_name} ({content.crs})", operation, w("data as of {}", f"{as_of} UTC")]
    second = [
        *state,
        w("Task {}", content.code),
        w("revision {}", speech.edition.revision),
        w("copy {}", speech.edition.copy_no),
        w("check code {}", code),
        w("page {} of {}", page, pages),
    ]
    return " · ".join(first) + "\n" + " · ".join(second)


def heading_text(speech: Speech, template: Template, title: str) -> str:
    """Return the heading, shortened to the template's width; the whole name stands in the body."""
    content = speech.content
    heading = speech.words(title, content.code) + (f" · {content.name}" if content.name else "")
    return Measure(template.family).elided(heading, HEADING, template.region("sheet_heading").width - 2.0)


def sheet_variables(speech: Speech, code: str, scale: int, template: Template) -> dict[str, str]:
    """Return the variables that a template's labels may use (see :mod:`template`)."""
    content, edition, w = speech.content, speech.edition, speech.words
    return {
        "sheet_heading": heading_text(speech, template, "Task {}"),
        "sheet_subheading": subheading(speech),
        "sheet_code": content.code,
        "sheet_name": content.name,
        "sheet_revision": str(edition.revision),
        "sheet_issued": edition.issued_on,
        "sheet_organisation": speech.plan("organisation"),
        "sheet_team": speech.plan("team"),
        "sheet_team_leader": speech.plan("team_leader"),
        "sheet_authority": speech.plan("tasking_authority"),
        "sheet_status": w("DRAFT – NOT FOR FIELD USE") if edition.draft else "",
        "sheet_scale": f"1:{scale}",
        "sheet_short_code": code,
        "sheet_copy": str(edition.copy_no),
    }
