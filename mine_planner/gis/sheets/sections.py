# SPDX-License-Identifier: GPL-2.0-or-later
"""The blocks of a sheet that flow over its pages: from the content to headings, tables and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.figures import rounded
from mine_planner.gis.sheets.flow import Block, Column
from mine_planner.gis.sheets.reading_surroundings import NEAR_M
from mine_planner.gis.sheets.sections_points import descriptions_block, points_block
from mine_planner.gis.sheets.texts import stop_words
from mine_planner.gis.sheets.words_codes import changed_in_words

if TYPE_CHECKING:
    from mine_planner.domain.sheet_content import Device, Hazard
    from mine_planner.gis.sheets.speech import Speech

_LABELS = (Column("", 0.18), Column("", 0.82))


def body_blocks(speech: Speech) -> list[Block]:
    """Return the blocks of the sheet's body in the order in which a team needs them."""
    makers = (
        changes_block,
        points_block,
        descriptions_block,
        task_block,
        hazards_block,
        sources_block,
        quality_block,
        features_block,
        boxes_block,
        neighbours_block,
        earlier_block,
        signatures_block,
    )
    return [block for maker in makers if (block := maker(speech)) is not None]


# ------------------------------------------------------------------ task
def task_block(speech: Speech) -> Block:
    """Return what is to be done, how deep, by when."""
    w, plan = speech.words, speech.plan
    must = w("NOT ENTERED")
    depth = speech.content.plan.get("depth_cm", "")
    days = speech.content.plan.get("planned_days", "")
    dates = " – ".join(filter(None, (plan("planned_start", ""), plan("planned_end", ""))))
    rows = [
        (w("Name"), speech.content.name or "–"),
        (w("Type"), speech.code(plan("task_type"))),
        *([(w("Status"), ": ".join(stopped))] if (stopped := stop_words(speech)) else []),
        (w("Objective"), plan("objective", must)),
        (w("End state"), plan("end_state", must)),
        (w("Area"), f"{rounded(speech.content.area_m2)} m²".replace(",", " ")),
        (w("Clearance depth"), f"{depth} cm" if depth else must),
        (w("Method"), plan("method", must)),
        (w("Detector"), plan("detector")),
        (w("Planned"), ", ".join(filter(None, (dates, w("{} days", days) if days else ""))) or "–"),
        (w("Vegetation, metal"), f"{plan('vegetation')}, {plan('metal')}"),
        (w("Restrictions"), plan("restrictions")),
        (w("Report when"), plan("reporting_threshold", must)),
        (w("Landowner"), plan("landowner")),
    ]
    if speech.content.plan.get("non_cha_reason"):
        rows.append((w("No CHA: reason"), plan("non_cha_reason")))
    return Block(w("Task"), _LABELS, tuple(rows), bold_first=True)


def quality_block(speech: Speech) -> Block:
    """Return the quality plan."""
    w = speech.words
    return Block(w("Quality plan"), rows=((speech.plan("quality_plan", w("NOT ENTERED")),),))


# ------------------------------------------------------------------ evidence
def hazards_block(speech: Speech) -> Block:
    """Return the hazard areas of the task and those nearby."""
    w = speech.words
    columns = (
        Column(w("Code"), 30),
        Column(w("Class"), 16),
        Column(w("Status"), 22),
        Column(w("Drawn to hold"), 44),
        Column("", 60),
    )
    rows = []
    for hazard in speech.content.hazards:
        notes = [w("this task") if hazard.linked else w("nearby")]
        if hazard.cancellation_proposed:
            notes.append(w("cancellation proposed, still hazard"))
        words = (speech.code(hazard.areatype), speech.code(hazard.status))
        rows.append((hazard.code or "–", *words, _held(speech, hazard), ", ".join(notes)))
    if not any(hazard.linked for hazard in speech.content.hazards):
        rows.insert(0, ("", "", "", "", w("No hazard area is linked to this task.")))
    return Block(w("Hazard areas"), columns, tuple(rows))


def _held(speech: Speech, hazard: Hazard) -> str:
    """Return what the outline was drawn to hold; a bare "0 m" would read as if nothing was added."""
    if hazard.share is None:
        return "–" if hazard.margin_m is None else f"{hazard.margin_m:.0f} m"
    share = f"{100 * hazard.share:.3g}"
    if not hazard.margin_m:
        return speech.words("{} % of positions", share)
    return speech.words("{} % of positions, and {} m more", share, f"{hazard.margin_m:.0f}")


def sources_block(speech: Speech) -> Block:
    """Return the maps behind the hazard with grade and how far off they may be."""
    w = speech.words
    columns = (
        Column(w("Map or record"), 44),
        Column(w("Grade"), 12),
        Column(w("Evidence"), 18),
        Column(w("Status"), 20),
        Column(w("How far off"), 30),
        Column(w("System and operation"), 60),
    )
    rows = tuple(
        (
            f"{source.name} ({speech.code(source.kind)})",
            source.grade,
            speech.code(source.evidence),
            speech.code(source.status),
            w("95 % within {} m", f"{source.within_95_m:.0f}"),
            ", ".join(filter(None, (source.crs, source.operation))) or "–",
        )
        for source in speech.content.sources
    )
    empty = ((w("no handed-over map stands behind this task"), "", "", "", "", ""),)
    return Block(w("Sources"), columns, rows or empty)


def device_lines(speech: Speech, device: Device) -> tuple[str, str]:
    """Return a device's number and its name with flags, fuze and depth."""
    w = speech.words
    count = w("number not known") if device.quantity is None else f"{device.quantity} ×"
    flags = [w("TRIPWIRE")] * device.tripwire + [w("ANTI-LIFT")] * device.antilift
    flags += [w("BOOBY TRAP")] * device.boobytrap
    name = device.name or w("type not known")
    details = [name, device.category, w("fuze {}", device.fuze) if device.fuze else "", *flags]
    if device.depth_cm is not None:
        details.append(w("to {} cm", f"{device.depth_cm:g}"))
    return count, ", ".join(filter(None, details))


# ------------------------------------------------------------------ site and surroundings
def features_block(speech: Speech) -> Block | None:
    """Return the features of the worksite with their safety distances."""
    w = speech.words
    columns = (Column(w("Feature"), 50), Column(w("Label"), 50), Column(w("Safety distance"), 60))
    rows = tuple(
        (
            speech.code(feature.type),
            feature.label,
            "–" if feature.safety_distance_m is None else f"{feature.safety_distance_m:g} m",
        )
        for feature in speech.content.features
    )
    return Block(w("Features of the worksite"), columns, rows) if rows else None


def boxes_block(speech: Speech) -> Block | None:
    """Return the boxes, with blank columns for the team to fill in."""
    w = speech.words
    columns = (
        Column(w("Box"), 24),
        Column(w("Type"), 24),
        Column(w("Area"), 24, "right"),
        Column(w("Searched on"), 40),
        Column(w("Initials"), 30),
    )
    rows = tuple(
        (box.number, speech.code(box.kind), f"{rounded(box.area_m2)} m²", "", "")
        for box in speech.content.boxes
    )
    return Block(w("Boxes"), columns, rows, row_mm=4.6) if rows else None


def neighbours_block(speech: Speech) -> Block:
    """Return the tasks nearby: who else works there."""
    w = speech.words
    columns = (
        Column(w("Code"), 30),
        Column(w("Status"), 40),
        Column(w("Team"), 50),
        Column(w("Distance"), 20, "right"),
    )
    rows = tuple(
        (other.code, speech.code(other.status), other.team or "–", f"{other.distance_m:.0f} m")
        for other in speech.content.neighbours
    )
    return Block(w("Neighbouring tasks"), columns, rows or ((w("none known"), "", "", ""),))


def earlier_block(speech: Speech) -> Block:
    """Return land released before, and accidents."""
    w = speech.words
    columns = (
        Column(w("What"), 50),
        Column(w("When"), 24),
        Column(w("Detail"), 60),
        Column(w("Distance"), 20, "right"),
    )
    rows = []
    for item in speech.content.earlier:
        detail = item.detail
        if "|" in detail:
            category, counts = detail.split("|", 1)
            hurt = w("casualties not known")
            if counts != "?/?":
                hurt = w("killed {}, injured {}", *counts.split("/", 1))
            detail = ", ".join(filter(None, (category, hurt)))
        rows.append((speech.code(item.what), item.on or "–", detail, f"{item.distance_m:.0f} m"))
    heading = w("Earlier clearance and accidents within {} m", f"{NEAR_M:.0f}")
    return Block(heading, columns, tuple(rows) or ((w("none known"), "", "", ""),))


# ------------------------------------------------------------------ edition
def changes_block(speech: Speech) -> Block | None:
    """Return what changed since the revision that this one supersedes."""
    edition = speech.edition
    if not edition.changes or edition.supersedes is None:
        return None
    heading = speech.words("What changed since revision {}", edition.supersedes)
    return Block(heading, rows=((", ".join(changed_in_words(speech.words, edition.changes)),),))


def signatures_block(speech: Speech) -> Block:
    """Return the lines to sign on."""
    w = speech.words
    columns = (Column(w("Role"), 60), Column(w("Name, signature"), 90), Column(w("Date"), 40))
    edition = speech.edition
    approver = f"{edition.approved_by}" if not edition.draft else ""
    rows = (
        (w("Issued for the tasking authority"), approver, edition.approved_on[:10]),
        (w("Received by the team leader"), "", ""),
        (w("Paramedic: medical plan read and rehearsed"), "", ""),
        (w("Quality control"), "", ""),
    )
    return Block(w("Signatures"), columns, rows, row_mm=8.5)
