# SPDX-License-Identifier: GPL-2.0-or-later
"""The project of a bundle, written in its XML: no layer is opened and no project object is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtXml import QDomDocument

from mine_planner.gis.project_paths import rename, set_text
from mine_planner.gis.project_reading import project_xml

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.PyQt.QtXml import QDomElement


def point_elsewhere(
    project: Path,
    target: Path,
    sources: dict[str, tuple[str, str]],
    take: Callable[[str], str | None],
) -> None:
    """Write a project whose layers come from new sources, without those that have none.

    The function gets each path of a symbol, picture or form and returns its new one, or None.

    It is done in the XML, so that no layer which stays behind is ever opened.
    """
    document = QDomDocument()
    document.setContent(project_xml(project))
    layers = document.elementsByTagName("maplayer")
    gone: list[QDomElement] = []
    for layer in (layers.at(number).toElement() for number in range(layers.count())):
        found = sources.get(layer.firstChildElement("id").text())
        if found is None:
            gone.append(layer)
            continue
        for name, text in zip(("datasource", "provider"), found, strict=True):
            element = layer.firstChildElement(name)
            set_text(element, text)
    nodes = document.elementsByTagName("layer-tree-layer")
    places = [nodes.at(number).toElement() for number in range(nodes.count())]
    for element in (*gone, *(place for place in places if place.attribute("id") not in sources)):
        element.parentNode().removeChild(element)
    rename(document.documentElement(), take)
    store_relative(document)
    target.write_text(document.toString(1), "utf-8")


def store_relative(document: QDomDocument) -> None:
    """Let a project store its paths relative to itself."""
    paths = document.documentElement().firstChildElement("properties").firstChildElement("Paths")
    absolute = paths.firstChildElement("Absolute")
    if absolute.isNull():
        return  # relative is what QGIS takes where nothing is said
    set_text(absolute, "false")
