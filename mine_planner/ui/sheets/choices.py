# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be chosen for a print: which tasks are listed, paper, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QComboBox

_NAMES = {"en": "English", "az": "Azərbaycanca", "ru": "Русский", "uk": "Українська"}
LANGUAGES = ("en", "az", "ru", "uk", "en+az", "en+ru", "en+uk")


def fill_choices(show_box: QComboBox, paper_box: QComboBox, language_box: QComboBox) -> None:
    """Fill the three boxes."""
    show_box.addItem(translate("MinePlanner", "All tasks"))
    show_box.addItem(translate("MinePlanner", "Changed since last print"))
    for paper in ("A4", "A3"):
        for orientation, words in (
            ("portrait", translate("MinePlanner", "{} upright")),
            ("landscape", translate("MinePlanner", "{} across")),
        ):
            paper_box.addItem(words.format(paper), (paper, orientation))
    for code in LANGUAGES:
        language_box.addItem(name_of_language(code), code)


def name_of_language(code: str) -> str:
    """Return a language, or two joined by +, in their own words."""
    return " + ".join(_NAMES[part] for part in code.split("+"))


def paper_of(box: QComboBox) -> tuple[str, str]:
    """Return paper and orientation."""
    paper, orientation = box.currentData()
    return str(paper), str(orientation)


def language_of(box: QComboBox) -> str:
    """Return the language code, such as ``en+az``."""
    return str(box.currentData())
