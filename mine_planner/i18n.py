# SPDX-License-Identifier: GPL-2.0-or-later
"""Translation of what a user reads: one context, one function, one installed translator."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from mine_planner.resources import resource_path

CONTEXT = "MinePlanner"


def translate(context: str, text: str) -> str:
    """Return the text in the user's language; figures are put in with ``.format`` afterwards."""
    return QCoreApplication.translate(context, text)


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
