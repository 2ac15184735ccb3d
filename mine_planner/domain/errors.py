# SPDX-License-Identifier: GPL-2.0-or-later
"""The one family of errors that a planner is meant to read.

A message is one sentence: what is wrong, where, and what to do now. Everything that is not
a :class:`PlannerError` is a defect and travels on to QGIS's own dialog.
"""

from __future__ import annotations


class PlannerError(Exception):
    """Something that the person at the desk can mend.

    Parameters
    ----------
    message
        One sentence in the user's words: what, where, and what to do now.
    details
        What helps somebody who is asked for help: file, row, original error text.
    """

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details

    def __str__(self) -> str:
        """Return the sentence alone, since that is what a window shows."""
        return self.message


class InputError(PlannerError):
    """What was handed in (a file, a field, a figure) cannot be taken as it is."""


class RuleError(PlannerError):
    """A rule of mine action or of the national authority forbids this step."""


class WorkspaceError(PlannerError):
    """The workspace file cannot be opened, read or written."""
