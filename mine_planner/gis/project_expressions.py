# SPDX-License-Identifier: GPL-2.0-or-later
"""Expressions that a project holds, where they stand, and the paths of files in them.

They are read, never evaluated. A path counts where it is a text of its own in the expression and names a
place on this machine: ``'/home/x/pictures/' || "photo"``; a relative one moves with the project.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_TOKENS = re.compile(
    r"""'(?P<text>(?:[^'\\]|\\.|'')*)' | "(?:[^"\\]|\\.|"")*" | --[^\n]* | /\*.*?\*/""",
    re.DOTALL | re.VERBOSE,
)
"""Texts of an expression, past quoted field names and comments, in which an apostrophe begins no text."""
_ESCAPED = re.compile(r"\\([\\'])|''")
_JOIN = re.compile(r"(\|\||,)\s*$")
_INSIDE = re.compile(r"\[%(.*?)%\]", re.DOTALL)
_SOURCE = re.compile(r"""(?:src|href)\s*=\s*(["'])(?P<text>.*?)(?:\1|\[%)""", re.DOTALL | re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|\\\\[\w.$-]+\\|//[\w.$-]+/\w|file:|~/")
_ENDING = re.compile(r"\.\w{2,5}$")

ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "text-style": ("fieldName",),
    "renderer-v2": ("attr",),
    "rule": ("filter",),
    "default": ("expression",),
    "constraint": ("exp",),
    "field": ("expression",),
    "style": ("rule",),
    "Atlas": ("filenamePattern", "pageNameExpression", "filterFeature"),
}
"""Elements whose attributes hold an expression."""
TEMPLATES = {"LayoutItem": "labelText"}
"""Elements whose attribute is a text with expressions in ``[% %]``."""
_OPTIONS = frozenset({"expression", "geometryModifier"})


@dataclass(frozen=True)
class Expression:
    """An expression, or a text with expressions in it, and where it stands.

    Attributes
    ----------
    place
        label, symbol, default, constraint, field, form, layout, map tip, action or layer.
    detail
        The field that it is about, if any.
    """

    place: str
    text: str
    detail: str = ""
    template: bool = False

    @property
    def paths(self) -> list[str]:
        """The paths in it that name a place on one machine, each once."""
        return list(dict.fromkeys(text for text, begins in self._found() if is_absolute(text, begins=begins)))

    @property
    def texts(self) -> list[str]:
        """The texts in it that are not worked out."""
        return [text for text, _ in self._found()]

    def _found(self) -> Iterator[tuple[str, bool]]:
        return _in_template(self.text) if self.template else _in_expression(self.text)

    @property
    def where(self) -> str:
        """Say where it stands."""
        said = {
            "label": translate("MinePlanner", "label"),
            "symbol": translate("MinePlanner", "symbol"),
            "default": translate("MinePlanner", "default value"),
            "constraint": translate("MinePlanner", "constraint"),
            "field": translate("MinePlanner", "computed field"),
            "form": translate("MinePlanner", "form"),
            "layout": translate("MinePlanner", "layout"),
            "map tip": translate("MinePlanner", "map tip"),
            "action": translate("MinePlanner", "action"),
        }.get(self.place, translate("MinePlanner", "properties"))
        if not self.detail:
            return said
        return translate("MinePlanner", "{} of {}").format(said, self.detail)


def expressions_of(tag: str, attribute: Callable[[str], str], parents: Sequence[str]) -> Iterator[Expression]:
    """Yield the expressions that an element holds.

    Parameters
    ----------
    tag, attribute
        The element's name, and what returns one of its attributes.
    parents
        The names of the elements around it, outermost first.
    """
    place = _place(tag, parents)
    detail = attribute("field") if tag in ("default", "constraint") else ""
    for name in ATTRIBUTES.get(tag, ()):
        if attribute(name):
            yield Expression(place, attribute(name), attribute("name") if tag == "field" else detail)
    if tag == "Option" and attribute("name") in _OPTIONS and attribute("value"):
        yield Expression(place, attribute("value"))
    if tag in TEMPLATES and attribute(TEMPLATES[tag]):
        yield Expression(place, attribute(TEMPLATES[tag]), template=True)


def _place(tag: str, parents: Sequence[str]) -> str:
    if tag in ("default", "constraint", "field"):
        return tag
    around = {tag, *parents}
    places = {
        "Layout": "layout",
        "Report": "layout",
        "labeling": "label",
        "renderer-v2": "symbol",
        "fieldConfiguration": "form",
        "attributeEditorForm": "form",
    }
    return next((place for name, place in places.items() if name in around), "layer")


def _in_expression(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each text of an expression, and whether a path may begin with it."""
    bare, before = _TOKENS.sub(lambda token: "_" * len(token[0]), text), ""
    for token in _TOKENS.finditer(text):
        if token["text"] is None:
            continue
        said = _ESCAPED.sub(lambda found: found[1] or "'", token["text"])
        joined = _JOIN.search(bare[: token.start()])
        continues = joined is not None and (joined[1] == "||" or _is_concat(bare[: token.start()]))
        after_text = joined is not None and text[: joined.start()].rstrip().endswith("'")
        # '<img src="' || '/home/x/' begins a path, "folder" || '/home/x/' and 'a' || '/home/x/' do not
        yield said, not continues or (after_text and not before[-1:].isalnum() and before[-1:] != "/")
        before = said


def _is_concat(before: str) -> bool:
    """Tell whether the innermost open bracket is that of ``concat``, which puts texts behind each other."""
    depth = 0
    for at in range(len(before) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(before[at], 0)
        if depth < 0:
            return before[:at].rstrip().lower().endswith("concat")
    return False


def _in_template(text: str) -> Iterator[tuple[str, bool]]:
    for inside in _INSIDE.findall(text):
        yield from _in_expression(inside)
    yield from ((found["text"], True) for found in _SOURCE.finditer(text))


def is_absolute(text: str, *, begins: bool = True) -> bool:
    """Tell whether a text is the path of a file or folder on one machine, not a unit such as ``/ha``.

    What only goes on with a path (``begins`` is false) still counts with a drive or a server in front.
    """
    if _DRIVE.match(text):
        return True
    if not begins or not text.startswith("/") or "\n" in text or text.startswith("//"):
        return False
    several = text.count("/") > 1 and len(text.strip("/")) > 1
    return several or _ENDING.search(text) is not None or (len(text) > 1 and Path(text).exists())
