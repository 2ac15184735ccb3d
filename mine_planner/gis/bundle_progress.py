# SPDX-License-Identifier: GPL-2.0-or-later
"""One line of progress over the steps of a bundle, and cancelling in each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

if TYPE_CHECKING:
    from collections.abc import Callable


class Step:
    """A part of the whole progress; it is asked as a QgsFeedback is."""

    def __init__(self, feedback: QgsFeedback | Step, start: float, end: float) -> None:
        self._feedback = feedback
        self._start = start
        self._end = end

    def setProgress(self, percent: float) -> None:
        """Tell how much of this part is done, 0 to 100."""
        self._feedback.setProgress(self._start + (self._end - self._start) * percent / 100.0)

    def isCanceled(self) -> bool:
        """Return whether the user cancelled."""
        return bool(self._feedback.isCanceled())

    def qgis_feedback(self) -> QgsFeedback:
        """Return a feedback for QGIS's own functions that reports into this part."""
        child = QgsFeedback()

        def told(percent: float) -> None:
            self.setProgress(percent)
            if self.isCanceled():
                child.cancel()

        child.progressChanged.connect(told)
        return child


def polled_feedback(set_percent: Callable[[float], None], is_cancelled: Callable[[], bool]) -> QgsFeedback:
    """Return a feedback that passes its progress on and asks each time whether to go on."""
    feedback = QgsFeedback()

    def told(percent: float) -> None:
        set_percent(percent)
        if is_cancelled():
            feedback.cancel()

    feedback.progressChanged.connect(told)
    return feedback
