# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs of label and value as a small HTML table for a text view; empty values are left out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QTextCursor

from mine_planner.i18n import translate
from mine_planner.ui.parts import tint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

_ROW = (
    '<tr><td style="color:{quiet}; padding:2px 10px 2px 0; white-space:nowrap" align="right">{label}</td>'
    '<td style="padding:2px 0">{value}</td></tr>'
)


def show_facts(view: QTextBrowser, facts: Iterable[tuple[str, object]], *, lead: str = "") -> None:
    """Show facts in a text view, from the top."""
    view.setHtml(facts_html(view, facts, lead=lead))
    view.moveCursor(QTextCursor.MoveOperation.Start)
    view.verticalScrollBar().setValue(0)


def facts_html(widget: QWidget, facts: Iterable[tuple[str, object]], *, lead: str = "") -> str:
    """Return HTML of the facts that are known, under an optional first paragraph.

    Parameters
    ----------
    widget
        Whose palette is followed.
    facts
        Labels and values; values are escaped.
    lead
        Text above, for what must not be overlooked.
    """
    quiet = tint(widget, 0.65)
    rows = [
        _ROW.format(quiet=quiet, label=escape(label), value=escape(str(value)).replace("\n", "<br>"))
        for label, value in facts
        if value not in (None, "", "–")
    ]
    head = f"<p><b>{escape(lead)}</b></p>" if lead else ""
    if not rows and not head:
        nothing = escape(translate("MinePlanner", "Nothing is entered yet."))
        return f'<p style="color:{quiet}">{nothing}</p>'
    return head + '<table cellspacing="0" cellpadding="0">' + "".join(rows) + "</table>"
