# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of the lower layers in the user's language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

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
