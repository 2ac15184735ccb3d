# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that the register knows about one map, as label and value."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from mine_planner.i18n import number, translate
from mine_planner.store.map_register import MapStore
from mine_planner.ui.facts import facts_html
from mine_planner.ui.maps import words
from mine_planner.ui.times import day_text, local_time

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.store.map_register import MapRow
    from mine_planner.store.workspace import Workspace


def title(row: MapRow) -> str:
    """Return a map's name and state, safe as rich text."""
    return escape(f"{row.name} · {words.said(words.STATUS_WORDS, row.status)}")


def html(widget: QWidget, row: MapRow, workspace: Workspace) -> str:
    """Return the facts of a map."""
    store = MapStore(workspace)
    found = row.row
    contents = store.contents(row.uuid)
    suggested = "CHA" if row.evidence == "direct" else "SHA"
    findings = [
        f"{finding['source_fid']}: {finding['problem']} {finding['explanation']}"
        for finding in store.findings(row.uuid, 20)
    ]
    left = row.skipped + row.repaired - len(findings)
    if left > 0:
        findings.append(translate("MinePlanner", "… and {} more").format(number(left)))
    pairs = [
        (translate("MinePlanner", "Accuracy"), _accuracy(row)),
        (translate("MinePlanner", "Grade"), _grade(row)),
        (translate("MinePlanner", "Suggests"), suggested + " – " + words.trust_words(row)),
        (translate("MinePlanner", "Holds"), _holds(contents)),
        (translate("MinePlanner", "Left out"), number(row.skipped) if row.skipped else ""),
        (translate("MinePlanner", "Repaired"), number(row.repaired) if row.repaired else ""),
        (translate("MinePlanner", "Sheet"), found["map_sheet"] if found["map_sheet"] != row.name else ""),
        (translate("MinePlanner", "Scale"), f"1:{number(found['map_scale'])}" if found["map_scale"] else ""),
        (translate("MinePlanner", "CRS"), found["crs"]),
        (translate("MinePlanner", "Operation"), found["crs_operation"]),
        (translate("MinePlanner", "Handed over by"), found["handed_over_by"]),
        (translate("MinePlanner", "Received"), day_text(found["handed_over_on"])),
        (translate("MinePlanner", "Brought in"), _brought_in(row)),
        (translate("MinePlanner", "File"), found["file_name"]),
        (translate("MinePlanner", "SHA-256"), found["file_sha256"][:16]),
        (translate("MinePlanner", "Note"), found["note"]),
        (translate("MinePlanner", "Findings"), "\n".join(findings)),
    ]
    return facts_html(widget, pairs)


def _accuracy(row: MapRow) -> str:
    basis = f" ({row.sigma_basis})" if row.sigma_basis else ""
    return words.within(row.sigma_m) + basis


def _grade(row: MapRow) -> str:
    source = words.said(words.SOURCE_WORDS, row.grade[0])
    information = translate("MinePlanner", words.INFO_WORDS[int(row.grade[1])])
    return f"{row.grade}: {source}; {information}"


def _holds(contents: dict[str, int]) -> str:
    return ", ".join(
        f"{number(count)} {words.said(words.EVIDENCE_WORDS, table)}" for table, count in contents.items()
    )


def _brought_in(row: MapRow) -> str:
    who = str(row.row["imported_by"] or "")
    return ", ".join(part for part in (local_time(row.row["imported_at"]), who) if part)
