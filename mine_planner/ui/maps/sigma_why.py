# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a map's positions may be off by so much: the parts of its error budget, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import in_users_language, number, translate

if TYPE_CHECKING:
    import sqlite3

    from mine_planner.session import Session


def sigma_words(session: Session, row: sqlite3.Row) -> str:
    """Return where a map's sigma comes from: the parts that were added up, or who stated it."""
    if row["status"] == "received":
        return translate("MinePlanner", "Not located yet, so nothing can be said.")
    fit = session.workspace.row("map_fit", map_uuid=row["uuid"], is_current=1)
    parts = _parts(row, fit) if fit is not None and fit["loo_m"] is not None else []
    from mine_planner.ui.settings.naming import with_words

    basis = in_users_language(row["sigma_basis"], parts=True)
    said = with_words(basis) or translate("MinePlanner", "not stated")
    sigma = translate("MinePlanner", "sigma {} m per axis").format(number(row["sigma_m"], 1))
    if not parts:
        return translate("MinePlanner", "{}: {}").format(sigma, said)
    sums = translate("MinePlanner", "{}; their squares add up to {}.")
    return sums.format(" + ".join(parts), sigma)


def _parts(row: sqlite3.Row, fit: sqlite3.Row) -> list[str]:
    found = [translate("MinePlanner", "fit {} m (leave-one-out)").format(number(fit["loo_m"], 1))]
    if fit["plotting_m"]:
        scale = f" 1:{number(row['map_scale'])}" if row["map_scale"] else ""
        found.append(
            translate("MinePlanner", "plotting on paper{} {} m").format(scale, number(fit["plotting_m"], 1))
        )
    if fit["datum_m"]:
        found.append(translate("MinePlanner", "datum {} m").format(number(fit["datum_m"], 1)))
    return found
