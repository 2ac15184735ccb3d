# SPDX-License-Identifier: GPL-2.0-or-later
"""Translation of what a user reads: one context, one function, one installed translator."""

from __future__ import annotations

import re
from functools import lru_cache

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from mine_planner.resources import resource_path

CONTEXT = "MinePlanner"

_ENDS = re.compile(r"(?<=[.!?]) ")


def translate(context: str, text: str) -> str:
    """Return the text in the user's language; figures are put in with ``.format`` afterwards."""
    return QCoreApplication.translate(context, text)


def in_users_language(sentence: str, *, parts: bool = False) -> str:
    """Return what the lower layers say, one sentence or several, in the user's language.

    The lower layers know no windows and say their sentences in English, with names and figures put in. Such a
    sentence is recognised by its pattern (``resources/i18n/sentences.txt``), and what was put in is put
    into the translation. A sentence that is not known, or has no translation, comes back as it is.

    Parameters
    ----------
    parts
        What is put in are words of the lower layers and measures, so they are said in the user's language
        too; labels of the windows are not looked up, lest the name of a map is taken for one. Not for
        codes or coordinates, which stay as they were written.
    """
    if not sentence:
        return sentence
    return _several(_ENDS.split(sentence), parts=parts) or _one(sentence, parts=parts) or sentence


def _several(sentences: list[str], *, parts: bool) -> str | None:
    """Say sentences that stand one after the other; None when there is one, or one that is not known."""
    for count in range(1, len(sentences)):
        first = _one(" ".join(sentences[:count]), parts=parts)
        if first is not None:
            rest = sentences[count:]
            said = _several(rest, parts=parts) or _one(" ".join(rest), parts=parts)
            if said is not None:
                return f"{first} {said}"
    return None


def _one(sentence: str, *, parts: bool) -> str | None:
    """Say one sentence or phrase; None when it is not known."""
    plain = translate(CONTEXT, sentence)
    if plain != sentence:
        return plain
    return _matched(sentence, parts=parts)


def _matched(sentence: str, *, parts: bool) -> str | None:
    """Say a sentence or phrase with something put in; None when no pattern is its own."""
    for needle, pattern, text in _patterns(words_first=parts):
        found = pattern.fullmatch(sentence) if needle in sentence else None
        if found is not None:
            figures = tuple(map(_part, found.groups())) if parts else found.groups()
            return _filled(translate(CONTEXT, text), figures)
    return None


def _part(said: str) -> str:
    if re.fullmatch(r"[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?|[+-]?[0-9]+\.[0-9]+", said):
        sign = "+" if said.startswith("+") else ""
        return sign + number(float(said.replace(",", "")), len(said.partition(".")[2]))
    if said in _plain():
        return translate(CONTEXT, said)
    return said if " " not in said else _matched(said, parts=True) or said


def _filled(text: str, figures: tuple[str, ...]) -> str:
    """Put figures into the places {} of a text; other braces in it are its own."""
    first, *others = text.split("{}")
    return first + "".join(figure + part for figure, part in zip(figures, others, strict=False))


@lru_cache(maxsize=2)
def _patterns(*, words_first: bool) -> list[tuple[str, re.Pattern[str], str]]:
    """Return the patterns of sentences with something put in, those that say most first.

    Each with its longest piece, which tells most sentences apart without the pattern. ``words_first``:
    what begins with words of its own goes first, lest a closing phrase cuts it short.
    """
    texts = [text for text in _texts() if "{}" in text]
    texts.sort(key=lambda text: (words_first and text.startswith("{}"), -len(text.replace("{}", ""))))
    pieces = [text.split("{}") for text in texts]
    return [
        (max(piece, key=len), re.compile("(.*?)".join(map(re.escape, piece)), re.DOTALL), text)
        for piece, text in zip(pieces, texts, strict=True)
    ]


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    """Return what the lower layers say with nothing put in."""
    return frozenset(text for text in _texts() if "{}" not in text)


def _texts() -> list[str]:
    path = resource_path("i18n", "sentences.txt")
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


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
    # Ground of less than half a square metre is ground: it is never called 0 m².
    return translate(CONTEXT, "{} m²").format("< 1" if 0.0 < value <= 0.5 else number(value))
