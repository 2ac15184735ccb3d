# SPDX-License-Identifier: GPL-2.0-or-later
"""What a record comes to, in words: how far it may be off and why, how it closes, what is open."""

from __future__ import annotations

from html import escape
from math import ceil
from typing import TYPE_CHECKING

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui.records import words

if TYPE_CHECKING:
    from mine_planner.gis.record_entry import EntryResult
    from mine_planner.gis.record_place import PlacedRecord


def metres(value: float) -> str:
    """Return a radius rounded outwards, with its unit."""
    shown = number(ceil(value)) if value >= 10 else number(ceil(value * 10) / 10, 1)
    return translate("MinePlanner", "{} m").format(shown)


def headline(placed: PlacedRecord) -> str:
    """Return the one sentence that matters: within how many metres the rows lie, gross errors apart."""
    from mine_planner.domain.uncertainty import k_of_share

    sigma = placed.sigma_m
    if not placed.placements or sigma is None:
        return translate("MinePlanner", "Not located yet")
    within = metres(k_of_share(0.95) * sigma)
    if len(placed.placements) > 1:
        sentence = translate("MinePlanner", "{} placements, each: {}")
        each = translate("MinePlanner", "95 % within {}").format(within)
        return sentence.format(number(len(placed.placements)), each)
    return translate("MinePlanner", "95 % within {}").format(within)


def apart(placed: PlacedRecord) -> str:
    """Say what the share does not cover, or that it covers it."""
    if placed.gross_share > 0.0:
        words_ = translate(
            "MinePlanner", "Includes a gross error that does not show in {} % of such records."
        )
        return words_.format(number(100 * placed.gross_share, 1))
    return translate(
        "MinePlanner", "Gross errors apart: a wrong landmark or a leg read backwards is not in this figure."
    )


def as_html(result: EntryResult) -> str:
    """Return the whole account of a draft as rich text."""
    placed = result.placed
    if placed is None:
        return ""
    lines = [f"<p><b style='font-size:large'>{escape(headline(placed))}</b><br>"]
    lines.append(f"<small>{escape(apart(placed))}</small></p>" if placed.placements else "</p>")
    lines.append(_parts(placed))
    facts = [*_closure(placed), *_facts(placed)]
    lines.append("<table cellspacing='2'>")
    lines += [
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{escape(value)}</td></tr>" for name, value in facts
    ]
    lines.append("</table>")
    lines += [
        f"<p>? {escape(in_users_language(text, parts=True), quote=False)}</p>" for _, text in placed.questions
    ]
    return "".join(lines)


def _parts(placed: PlacedRecord) -> str:
    """Return the parts of the error as bars whose length is the radius that each would need alone."""
    from mine_planner.domain.record_parts import PARTS, error_parts, worst_point

    if not placed.placements or placed.settings is None:
        return ""
    solved = placed.placements[0].solved
    if not solved.points:
        return ""
    point = worst_point(solved)
    origin = solved.points[point].origin
    if origin not in placed.where.positions:
        return ""
    found = error_parts(point, solved, placed.where.positions, placed.settings.budget)
    longest = max(float(getattr(found, f"{name}_m")) for name in PARTS) or 1.0
    rows = []
    for name in PARTS:
        value = float(getattr(found, f"{name}_m"))
        bar = "▮" * round(12 * value / longest)
        cells = (escape(translate("MinePlanner", words.PARTS[name])), metres(value), bar)
        rows.append(
            f"<tr><td>{cells[0]}&nbsp;&nbsp;</td><td align='right'>{cells[1]}&nbsp;&nbsp;</td>"
            f"<td>{cells[2]}</td></tr>"
        )
    title = translate("MinePlanner", "Where it comes from, at {} (each alone):").format(point)
    more = ""
    if found.factor > 1.0:
        text = translate("MinePlanner", "All enlarged ×{}, since the record misses its own points.")
        more = f"<br><small>{escape(text.format(number(found.factor**0.5, 1)))}</small>"
    return f"<p>{escape(title)}{more}</p><table cellspacing='2'>{''.join(rows)}</table>"


def _closure(placed: PlacedRecord) -> list[tuple[str, str]]:
    if not placed.placements:
        return []
    misses = placed.placements[0].solved.misclosures
    if not misses and placed.misclosure_m is None:
        return [
            (
                translate("MinePlanner", "Misclosure"),
                translate("MinePlanner", "nothing closes: no leg reaches a second known point"),
            )
        ]
    found = []
    for miss in misses:
        one_in = number(miss.chain_m / max(miss.length_m, 0.1))
        value = translate("MinePlanner", "{} at {} over {} (1:{})").format(
            metres(miss.length_m), miss.at, metres(miss.chain_m), one_in
        )
        found.append((translate("MinePlanner", "Misclosure"), value))
    if not misses and placed.misclosure_m is not None:
        found.append((translate("MinePlanner", "Misclosure"), metres(placed.misclosure_m)))
    return found


def _facts(placed: PlacedRecord) -> list[tuple[str, str]]:
    from mine_planner.gis.record_operations import used_operation

    facts = []
    where = placed.where
    if where.crs:
        facts.append((translate("MinePlanner", "Coordinate system"), where.crs))
        facts.append((translate("MinePlanner", "Datum operation"), used_operation(placed)))
    settings = placed.settings
    if settings is not None:
        norths = settings.norths
        degrees = translate("MinePlanner", "{}° east")
        if norths.declination_deg:
            date = placed.record.decl_date or placed.record.laid_from or placed.record.laid_to
            name = translate("MinePlanner", "Declination of {}").format(date or "–")
            facts.append((name, degrees.format(number(norths.declination_deg, 2))))
        facts.append(
            (translate("MinePlanner", "Convergence"), degrees.format(number(norths.convergence_deg, 3)))
        )
    from mine_planner.domain.completeness import completeness

    facts.append((translate("MinePlanner", "Complete"), f"{completeness(placed.record).score} %"))
    return facts
