# SPDX-License-Identifier: GPL-2.0-or-later
"""File names that every system and memory stick takes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"COM{n}" for n in range(1, 10)), *(f"LPT{n}" for n in range(1, 10))}
)
_LONGEST = 80


def safe_name(text: str, fallback: str = "sheet") -> str:
    """Return a file name without ending that Windows, FAT and others accept.

    Letters of any alphabet stay; what Windows forbids becomes ``_``; a name that Windows keeps for a
    device gets ``_`` in front. Source: Naming Files, Paths, and Namespaces (Microsoft Learn).
    """
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(char for char in plain if unicodedata.category(char) not in {"Cf", "Cs", "Co"})
    plain = re.sub(r"\s+", " ", _FORBIDDEN.sub("_", plain)).strip(" .")[:_LONGEST].rstrip(" .")
    if not plain:
        return fallback
    return f"_{plain}" if plain.split(".")[0].upper() in _RESERVED else plain


def unique_names(texts: Iterable[str]) -> list[str]:
    """Return a safe name for each text, no two equal where upper and lower case are the same."""
    taken: set[str] = set()
    names = []
    for text in texts:
        name = base = safe_name(text)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{base} ({number})"
        taken.add(name.casefold())
        names.append(name)
    return names


_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def spreadsheet_text(text: str) -> str:
    """Return a cell that a spreadsheet shows and never runs as a formula.

    A text that begins like a formula gets an apostrophe in front; plain numbers stay numbers. Source:
    OWASP, CSV Injection.
    """
    if not text.startswith(_FORMULA):
        return text
    try:
        float(text)
    except ValueError:
        return f"'{text}"
    return text
