# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of the lower layers in the user's language."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from mine_planner.i18n import in_users_language

SPOKEN = {
    "The folder {} cannot be made: choose another one.": "Папку {} не вдалося створити: виберіть іншу.",
    "The name of a workspace must be filled in.": "Назва робочого файлу має бути заповнена.",
}


class Ukrainian(QTranslator):
    """Knows two sentences."""

    def translate(self, _context, text, _more=None, _count=-1):
        """Return what is known."""
        return SPOKEN.get(text)

    def isEmpty(self):
        """Return that there is something."""
        return False


@pytest.fixture
def ukrainian(qgis_app):
    translator = Ukrainian()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("ukrainian")
def test_what_was_put_into_a_sentence_is_put_into_its_translation():
    said = in_users_language("The folder {north} & <b>south</b> cannot be made: choose another one.")
    assert said == "Папку {north} & <b>south</b> не вдалося створити: виберіть іншу."


@pytest.mark.usefixtures("ukrainian")
def test_a_sentence_without_anything_put_in_is_looked_up_and_an_unknown_one_stays():
    assert (
        in_users_language("The name of a workspace must be filled in.")
        == SPOKEN["The name of a workspace must be filled in."]
    )
    assert in_users_language("Nobody ever said this.") == "Nobody ever said this."


def test_without_a_translator_every_sentence_stays(qgis_app):
    said = "The folder north cannot be made: choose another one."
    assert in_users_language(said) == said


BASIS = (
    "leave-one-out 12.5 m, plotting 0.5 mm at 1:50000 (stated at import; scale as stated), datum 4 m",
    "leave-one-out 3.1 m, plotting 1 mm at 1:25000 (suggested figure, not set by the authority; "
    "scale from 300 dots per inch, rounded up), datum 4 m",
    "worst row, from the error budget of the authority, gross errors apart, datum 4 m",
    "worst row, from the error budget with suggested figures for plotting_mm, azimuth_sigma_deg, "
    "5 % gross errors that do not show included",
    "not located; the authority has not set a worst figure",
    "the authority's worst figure",
)
KEPT = {"leave", "one", "out", "plotting_mm", "azimuth_sigma_deg", "mm", "m", "datum"}
"""What a basis keeps in every language: units, keys that a window names itself, loan words."""


class OfFile(QTranslator):
    """Speaks a language as its file under resources says it."""

    def __init__(self, language):
        super().__init__()
        path = Path(__file__).resolve().parents[2] / "resources" / "i18n" / f"mine_planner_{language}.ts"
        self._said = {
            one.findtext("source"): one.findtext("translation") for one in ET.parse(path).iter("message")
        }

    def translate(self, _context, text, _more=None, _count=-1):
        """Return what the file holds."""
        return self._said.get(text)

    def isEmpty(self):
        """Return that there is something."""
        return False


@pytest.mark.parametrize("language", ["az", "ru", "uk"])
@pytest.mark.parametrize("basis", BASIS)
def test_where_a_sigma_comes_from_is_said_in_the_users_language_with_all_its_parts(qgis_app, basis, language):
    translator = OfFile(language)
    QCoreApplication.installTranslator(translator)
    try:
        said = in_users_language(basis, parts=True)
    finally:
        QCoreApplication.removeTranslator(translator)
    english = set(re.findall(r"[a-z_]+", basis)) - KEPT
    assert not english & set(re.findall(r"[\w]+", said))


@pytest.mark.usefixtures("ukrainian")
def test_a_measure_in_a_part_is_written_as_the_locale_writes_it_and_a_name_is_left_alone():
    before = QLocale()
    QLocale.setDefault(QLocale("uk_UA"))
    try:
        sentence = "The folder 12.50 cannot be made: choose another one."
        assert "12,50" in in_users_language(sentence, parts=True)
        assert "12.50" in in_users_language(sentence)
    finally:
        QLocale.setDefault(before)


SAID = (
    "North: 12 of 15 finds lie in its corridors (95 % interval 60 to 90 %). Finds lie 5 m from the records "
    "(+5 m east, -1 m north) and are turned by +1.2°; 95 % within 8 m along 40° and 3 m across: a shift is "
    "proposed. Along 40° the shift cannot be told: rows of evenly spaced mines fit one step further on as "
    "well. Searching the ends of the rows would tell.",
    "There is no task X-1 in this workspace. Is N-0001 meant? Correct the number or create the task first.",
    "12 hours were worked and no ground is reported. Work stood still for 12.5 min without a reason.",
    "If the azimuths were magnetic of 1994 and leg 3 were measured from its other end (180°), misclosure "
    "falls from 73 m to 0 m.",
    "If the azimuths were grid, the record can be located, but nothing closes and nothing confirms it.",
    "Sheet legs, row 3, column az: '12.5x' cannot be read; expected an azimuth in degrees, minutes and "
    "seconds.",
    "Manual teams: m² per team and day = 1,200 to 3,000.5, likely 2,000 (not given: no cost is reckoned).",
    "It was moved since the last issue of this map, by up to 5 m; what the last issue covered beside it "
    "(1,200 m²) stays until you decide.",
)
COMMON = {
    "the",
    "of",
    "is",
    "are",
    "were",
    "was",
    "not",
    "with",
    "and",
    "to",
    "in",
    "its",
    "if",
    "from",
    "by",
}


@pytest.mark.parametrize("language", ["az", "ru", "uk"])
@pytest.mark.parametrize("said", SAID)
def test_several_sentences_and_the_phrases_in_them_are_all_said_in_the_users_language(
    qgis_app, said, language
):
    translator = OfFile(language)
    QCoreApplication.installTranslator(translator)
    try:
        spoken = in_users_language(said, parts=True)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert not COMMON & set(re.findall(r"\w+", spoken.lower()))


def test_a_name_that_a_window_uses_as_a_label_stays_a_name(qgis_app):
    translator = OfFile("ru")
    QCoreApplication.installTranslator(translator)
    try:
        label = next(one for one in ("Batch", "Grade", "SHA", "Task") if translator.translate("", one) != one)
        said = in_users_language(
            f"{label}: 3 of 4 finds lie in its corridors (95 % interval 1 to 2 %).", parts=True
        )
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said.startswith(f"{label}: ")
