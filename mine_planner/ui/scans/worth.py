# SPDX-License-Identifier: GPL-2.0-or-later
"""What a fit is worth, in words and figures: how far things may be off, and out of which parts."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from mine_planner.i18n import in_users_language, number, translate
from mine_planner.ui.maps.words import within
from mine_planner.ui.parts import ERROR_COLOUR
from mine_planner.ui.settings.naming import with_words

if TYPE_CHECKING:
    from mine_planner.gis.scan_assess import Assessment


def worth_html(found: Assessment | None, quiet: str) -> str:
    """Return the verdict as rich text.

    Parameters
    ----------
    found
        None while nothing is entered.
    quiet
        Colour of side remarks, as #rrggbb.
    """
    if found is None:
        words = translate(
            "MinePlanner", "Click grid crosses or landmarks on the scan, and say where they lie."
        )
        return f'<span style="color:{quiet}">{escape(words)}</span>'
    lines = []
    if found.sigma_m is not None:
        lines.append(f'<span style="font-size:large"><b>{escape(within(found.sigma_m))}</b></span>')
        lines.append(_parts(found))
    if found.fit is not None:
        lines.append(_errors(found))
    if found.trouble:
        lines.append(f'<span style="color:{ERROR_COLOUR}">⚠ {escape(_said(found.trouble))}</span>')
    remarks = [escape(_said(words)) for words in found.remarks]
    lines += [f'<span style="color:{quiet}; font-size:small">⚠ {words}</span>' for words in remarks]
    return "<br>".join(lines)


def _said(words: str) -> str:
    """Return a sentence of the fit in the user's language, with settings called as the settings page does."""
    return with_words(in_users_language(words))


def _parts(found: Assessment) -> str:
    words = translate("MinePlanner", "from leave-one-out {} m, plotting {} m, datum {} m")
    loo = 0.0 if found.fit is None else found.fit.leave_one_out
    datum = 0.0 if found.operation is None else found.operation.accuracy_m
    return escape(words.format(number(loo, 1), number(found.plotting_m or 0.0, 1), number(datum, 1)))


def _errors(found: Assessment) -> str:
    if found.fit is None:
        return ""
    words = translate("MinePlanner", "RMS {} m, leave-one-out {} m · worst: ▲ {} ({} m)")
    worst = found.fit.worst_point
    figures = (found.fit.rms, found.fit.leave_one_out)
    said = [number(figure, 1) for figure in figures]
    return escape(words.format(*said, worst, number(found.left_out_m[worst], 1)))
