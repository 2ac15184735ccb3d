# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing the ground of new contamination on the map."""

from __future__ import annotations

from mine_planner.i18n import translate
from mine_planner.ui.progress.ground import GroundDrawing


class ContaminationDrawing(GroundDrawing):
    """Draws one polygon and gives the canvas back as it was."""

    def begin(self) -> None:
        """Take the canvas, and say what is drawn."""
        super().begin()
        if self._hint is not None:
            self._hint.say(translate("MinePlanner", "Draw around everything suspected; right-click ends."))
