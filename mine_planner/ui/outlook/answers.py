# SPDX-License-Identifier: GPL-2.0-or-later
"""The answers of a forecast in words and as rows: when, how many team-days, what cost, with which teams."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QDate, QLocale

from mine_planner.i18n import in_users_language, number, square_metres, translate

if TYPE_CHECKING:
    from datetime import date

    from mine_planner.domain.forecast import Saving
    from mine_planner.gis.forecast_compute import Outlook

SHARES = (0.05, 0.5, 0.95)
_P = (0, 2, 4)
"""Places of 5, 50 and 95 % in a forecast's quantiles."""


def month(day: date | None) -> str:
    """Return month and year as the user's locale writes them; words where it is beyond the horizon."""
    if day is None:
        return translate("MinePlanner", "beyond the horizon")
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMM yyyy")


def headline(outlook: Outlook) -> str:
    """Return the answer in one sentence, as a range."""
    early, late = outlook.done(0.05), outlook.done(0.95)
    if early is None:
        return translate("MinePlanner", "Not done within the horizon: more teams, or less ground to search.")
    if late is None:
        words = translate("MinePlanner", "Done in {} at the earliest; one run in twenty or more has no end.")
        return words.format(month(early))
    words = translate("MinePlanner", "Done between {} and {} (9 of 10 runs), probably in {}.")
    return words.format(month(early), month(late), month(outlook.done(0.5)))


def effort_line(outlook: Outlook) -> str:
    """Return team-days and cost in one line."""
    days = sum(outlook.result.team_days.values())
    span = _span(*(number(float(days[place])) for place in (0, 4)))  # type: ignore[index]
    words = translate("MinePlanner", "{} team-days").format(span)
    if outlook.quantile("cost", 0.95) > 0:
        span = _span(*(number(outlook.quantile("cost", share)) for share in (0.05, 0.95)))
        words += ", " + translate("MinePlanner", "cost {} {}").format(span, outlook.currency).strip()
    return words + "."


def rows(outlook: Outlook) -> list[tuple[str, str, str, str]]:
    """Return the answers as label and three figures: 5, 50 and 95 % of the runs."""
    tr = translate
    found = [(tr("MinePlanner", "Done by"), *(month(outlook.done(share)) for share in SHARES))]
    years = [outlook.quantile("years", share) for share in SHARES]
    found.append(
        (
            tr("MinePlanner", "Years from now"),
            *(number(value, 1) if math.isfinite(value) else "–" for value in years),
        )
    )
    for kind, days in outlook.result.team_days.items():
        words = tr("MinePlanner", "{}: team-days").format(tr("MinePlanner", kind))
        found.append((words, *(number(float(days[place])) for place in _P)))
    searched = [outlook.quantile("searched_m2", share) for share in SHARES]
    found.append((tr("MinePlanner", "Ground searched"), *(square_metres(value) for value in searched)))
    cost = [outlook.quantile("cost", share) for share in SHARES]
    if cost[-1] > 0:
        words = f"{tr('MinePlanner', 'Cost')} {outlook.currency}".strip()
        found.append((words, *(number(value) for value in cost)))
    return found  # type: ignore[return-value]


def saving_line(saved: Saving | None) -> str:
    """Return what halving the searched-but-empty land would save."""
    if saved is None:
        return translate(
            "MinePlanner",
            "Enter which share of the hazard holds no device and is searched all the same, and what halving "
            "that would save is shown here.",
        )
    words = translate("MinePlanner", "Halving searched-but-empty land would save {} of search, {} years{}.")
    area = _span(*(square_metres(float(saved.searched_m2[place])) for place in (0, 4)))
    years = (number(float(saved.years[p]), 1) if math.isfinite(saved.years[p]) else "∞" for p in (0, 4))
    money = ""
    if float(saved.cost[4]) > 0:
        span = _span(*(number(float(saved.cost[place])) for place in (0, 4)))
        money = translate("MinePlanner", " and {} in cost").format(span)
    return words.format(area, _span(*years), money)


def _span(low: str, high: str) -> str:
    """Return a range, or one figure where both ends are the same."""
    return low if low == high else translate("MinePlanner", "{} to {}").format(low, high)


def report(outlook: Outlook, saved: Saving | None) -> list[list[Any]]:
    """Return answers, saving and all assumptions as rows of a table for paper."""
    tr = translate
    head = [tr("MinePlanner", "Answer"), "5 %", "50 %", "95 %"]
    table: list[list[Any]] = [head, *(list(row) for row in rows(outlook))]
    table += [[], [saving_line(saved)], [], [tr("MinePlanner", "Assumptions")]]
    return [*table, *([in_users_language(sentence, parts=True)] for sentence in outlook.result.assumptions)]


def html(outlook: Outlook) -> str:
    """Return the answers as HTML: the sentence, then a table."""
    head = f"<p><b>{escape(headline(outlook))}</b></p>"
    cells = "".join(
        "<tr>"
        f'<td style="padding-right:14px">{escape(label)}</td>'
        + "".join(f'<td align="right" style="padding-right:14px">{escape(text)}</td>' for text in texts)
        + "</tr>"
        for label, *texts in rows(outlook)
    )
    shares = "".join(f'<td align="right" style="padding-right:14px"><i>{s} %</i></td>' for s in (5, 50, 95))
    return f"{head}<table><tr><td></td>{shares}</tr>{cells}</table>"
