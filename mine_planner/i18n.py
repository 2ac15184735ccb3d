# SPDX-License-Identifier: GPL-2.0-or-later
"""Translation of what a user reads: one context, one function, one installed translator."""

from __future__ import annotations

import re
from functools import lru_cache

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from mine_planner.resources import resource_path

CONTEXT = "MinePlanner"


def translate(context: str, text: str) -> str:
    """Return the text in the user's language; figures are put in with ``.format`` afterwards."""
    return QCoreApplication.translate(context, text)


def in_users_language(sentence: str, *, parts: bool = False) -> str:
    """Return a sentence of an error or a rule in the user's language.

    The lower layers know no windows and say their sentences in English, with names and figures put in. Such a
    sentence is recognised by its pattern (``resources/i18n/sentences.txt``), and what was put in is put
    into the translation. A sentence that is not known, or has no translation, comes back as it is.

    Parameters
    ----------
    parts
        What is put in are words of the program and measures, so they are said in the user's language
        too; never for names, codes or coordinates, which stay as they were written.
    """
    plain = translate(CONTEXT, sentence)
    if plain != sentence:
        return plain
    patterns = _patterns()
    if parts:  # What begins with words of its own goes first, lest a closing phrase cuts it short.
        patterns = sorted(patterns, key=lambda one: one[1].startswith("{}"))
    for pattern, text in patterns:
        found = pattern.fullmatch(sentence)
        if found is not None:
            spoken = translate(CONTEXT, text)
            if spoken == text:
                return sentence
            return _filled(spoken, tuple(map(_part, found.groups())) if parts else found.groups())
    return sentence


def _part(said: str) -> str:
    if re.fullmatch(r"[0-9]+\.[0-9]+", said):
        return number(float(said), len(said.partition(".")[2]))
    return in_users_language(said, parts=True)


def _filled(text: str, figures: tuple[str, ...]) -> str:
    """Put figures into the places {} of a text; other braces in it are its own."""
    first, *others = text.split("{}")
    return first + "".join(figure + part for figure, part in zip(figures, others, strict=False))


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Return the patterns of sentences with something put in, those that say most first."""
    path = resource_path("i18n", "sentences.txt")
    if not path.is_file():
        return []
    texts = path.read_text(encoding="utf-8").splitlines()
    texts.sort(key=lambda text: -len(text.replace("{}", "")))
    return [(re.compile("(.*?)".join(map(re.escape, text.split("{}"))), re.DOTALL), text) for text in texts]


def install_translator(locale_name: str) -> QTranslator | None:
    """Install the translator for a locale such as ``az`` or ``uk_UA``; None when there is none."""
    translator = QTranslator()
    for name in (locale_name, locale_name.split("_", maxsplit=1)[0]):
        path = resource_path("i18n", "mine_planner_" + name + ".qm")
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: QTranslator) -> None:
    """Undo :func:`install_translator`."""
    QCoreApplication.removeTranslator(translator)


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the user's locale writes it."""
    return QLocale().toString(float(value), "f", decimals)


def square_metres(value: float | None) -> str:
    """Return an area with its unit; a dash where it is not known."""
    if value is None:
        return "–"
    return translate(CONTEXT, "{} m²").format(number(value))
