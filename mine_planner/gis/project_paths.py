# SPDX-License-Identifier: GPL-2.0-or-later
"""Where in the XML of a project, a layer's style or a layout's item the path of a file stands.

A path is changed in its own place, an attribute or the text of one element, and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qgis.PyQt.QtXml import QDomElement

IMAGE_LAYERS = frozenset({"SvgMarker", "SVGFill", "RasterFill", "RasterMarker", "RasterLine"})
"""Kinds of symbol layers that are drawn from a file."""
IMAGE_OPTIONS = frozenset({"name", "svgFile", "imageFile"})
"""Names of their options that hold the file."""
PICTURES = {
    "LayoutItem": ("file", "startMarkerFile", "endMarkerFile"),
    "background": ("shapeSVGFile",),
}
"""Attributes that hold a file: pictures and arrows of layouts, backgrounds of labels."""
FORM = "editform"
_OPTIONS = {"Option": ("name", "value"), "prop": ("k", "v")}
"""Elements of options, with the attributes of name and value; ``prop`` is that of old projects."""


def rename(root: QDomElement, change: Callable[[str], str | None]) -> int:
    """Change the paths of symbols, pictures and forms.

    Parameters
    ----------
    root
        The whole of a project, a style, or one item of a layout.
    change
        Gets a path as it stands and returns the new one; None leaves it as it is.

    Returns
    -------
    int
        How many were changed.
    """
    changed = 0
    for element, attribute in _attributes(root):
        new = change(element.attribute(attribute))
        if new is not None:
            element.setAttribute(attribute, new)
            changed += 1
    for element in _elements(root, FORM):
        new = change(element.text()) if element.text() else None
        if new is not None:
            set_text(element, new)
            changed += 1
    return changed


def _attributes(root: QDomElement) -> Iterator[tuple[QDomElement, str]]:
    """Yield every attribute that holds the path of an image."""
    for tag, names in PICTURES.items():
        for element in _elements(root, tag):
            yield from ((element, name) for name in names if element.attribute(name))
    for layer in _elements(root, "layer"):
        if layer.attribute("class") in IMAGE_LAYERS:
            yield from _options(layer)


def _options(layer: QDomElement) -> Iterator[tuple[QDomElement, str]]:
    """Yield the options of one symbol layer itself, not those of symbols inside it."""
    for parent in (layer, layer.firstChildElement("Option")):
        for tag, (name, value) in _OPTIONS.items():
            option = parent.firstChildElement(tag)
            while not option.isNull():
                if option.attribute(name) in IMAGE_OPTIONS and option.attribute(value):
                    yield option, value
                option = option.nextSiblingElement(tag)


def _elements(root: QDomElement, tag: str) -> Iterator[QDomElement]:
    if root.tagName() == tag:
        yield root
    found = root.elementsByTagName(tag)
    yield from (found.at(number).toElement() for number in range(found.count()))


def set_text(element: QDomElement, text: str) -> None:
    """Let an element hold this text alone."""
    while element.hasChildNodes():
        element.removeChild(element.firstChild())
    element.appendChild(element.ownerDocument().createTextNode(text))
