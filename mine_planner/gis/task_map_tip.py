# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS shows when the pointer rests on a task: code, name, state, size and dates."""

from __future__ import annotations

from mine_planner.gis.task_words import STATUS_NAMES, TYPE_NAMES, said
from mine_planner.i18n import translate


def tip_template() -> str:
    """Return the template; what is in the file is escaped, since another program may have written it."""
    lines = [
        f"<b>[% {_escaped('code')} %]</b> [% {_escaped('name')} %]",
        f"[% {_case('task_type', TYPE_NAMES)} %] · [% {_case('status', STATUS_NAMES)} %]",
        '[% format_number(coalesce("area_m2", 0), 0) %] m²',
        f"[% if(\"planned_start\" is null, '', '{_quoted(translate('MinePlanner', 'From'))} ' || "
        "format_date(\"planned_start\", 'yyyy-MM-dd')) %]",
        f"[% if(\"flagged\" = '', '', '⚠ ' || {_escaped('flagged')}) %]",
    ]
    return "<br>".join(lines)


def _case(field: str, names: dict[str, str]) -> str:
    """Return an expression that says a code in the user's words."""
    parts = [f"WHEN \"{field}\" = '{code}' THEN '{_quoted(said(names, code))}'" for code in names]
    return "CASE " + " ".join(parts) + " END"


def _escaped(field: str) -> str:
    """Return an expression for a field's text in which nothing is markup."""
    return f"replace(replace(coalesce(\"{field}\", ''), '&', '&amp;'), '<', '&lt;')"


def _quoted(text: str) -> str:
    return text.replace("'", "''")
