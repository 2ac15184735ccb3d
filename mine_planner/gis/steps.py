# SPDX-License-Identifier: GPL-2.0-or-later
"""How far work is, and its end by an error when it was cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable


def go_on(_percent: float) -> bool:
    """Stand in for a progress that is neither shown nor cancelled."""
    return True


class Steps:
    """Tells a progress how far the work is.

    Parameters
    ----------
    step
        Gets percent done; returns False to cancel.
    sentence
        What the error says then.
    """

    def __init__(self, step: Callable[[float], bool], sentence: str) -> None:
        self._step = step
        self._sentence = sentence
        self._percent = 0.0

    def to(self, percent: float) -> None:
        """Be this far.

        Raises
        ------
        InputError
            When the work was cancelled.
        """
        self._percent = percent
        self.check()

    def check(self) -> None:
        """Stop if the work was cancelled.

        Raises
        ------
        InputError
            When it was.
        """
        if not self._step(self._percent):
            raise InputError(self._sentence)
