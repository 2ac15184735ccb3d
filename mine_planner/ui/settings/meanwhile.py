# SPDX-License-Identifier: GPL-2.0-or-later
"""What somebody else saved while a form was open: told with both values, and overwritten only knowingly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Mapping


class Meanwhile:
    """Remembers what a person was told of, so that a second press of Save is a decision."""

    def __init__(self) -> None:
        self._told: set[tuple[str, str, str]] = set()

    def forget(self) -> None:
        """Begin anew, when the form shows what is saved."""
        self._told.clear()

    def mine(
        self,
        row: str,
        shown: Mapping[str, str],
        entered: Mapping[str, str],
        stored: Mapping[str, Any],
        words: Mapping[str, str],
    ) -> list[str]:
        """Return the fields that were changed in the form; only these are to be written.

        Parameters
        ----------
        row
            What the fields belong to, as a person calls it.
        shown, entered, stored
            Each field as the form showed it at first, as it is entered, and as it stands in the file now.
        words
            The fields' names on screen.

        Raises
        ------
        InputError
            When one of them was changed by somebody else, and it was not said before: it names both values.
        """
        changed = [name for name in entered if entered[name] != shown[name]]
        news = []
        for name in changed:
            now = "" if stored[name] is None else str(stored[name])
            mark = (row, name, now)
            if now in {shown[name], entered[name]} or mark in self._told:
                continue
            self._told.add(mark)
            said = translate("MinePlanner", "{} is “{}” there and “{}” here")
            news.append(said.format(words[name], now or "–", entered[name] or "–"))
        if news:
            raise InputError(
                translate(
                    "MinePlanner",
                    "Somebody else saved {} meanwhile ({}): press Save again to put yours in its place, or "
                    "take yours back.",
                ).format(row, "; ".join(news))
            )
        return changed


def require_there(row: Any, name: str) -> Any:
    """Return a stored row.

    Raises
    ------
    InputError
        When it was deleted meanwhile.
    """
    if row is None:
        raise InputError(
            translate("MinePlanner", "{} was deleted by somebody else meanwhile: press Take Back.").format(
                name
            )
        )
    return row
