# SPDX-License-Identifier: GPL-2.0-or-later
"""Say figures of the authority by their words where a stored sentence names them by their keys."""

from __future__ import annotations

import re
from functools import lru_cache

from mine_planner.i18n import translate
from mine_planner.ui.settings.figure_list import FIGURES


def with_words(sentence: str) -> str:
    """Return a sentence in which each key, such as ``plotting_mm``, is the figure's words in quotes."""
    return _pattern().sub(lambda found: _words(found.group()), sentence)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    keys = sorted((figure.key for figure in FIGURES), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, keys)) + r")\b")


def _words(key: str) -> str:
    words = next(figure.words for figure in FIGURES if figure.key == key)
    said = translate("MinePlanner", words).split(":", maxsplit=1)[0]
    return translate("MinePlanner", "“{}”").format(said)
