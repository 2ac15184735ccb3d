# SPDX-License-Identifier: GPL-2.0-or-later
"""What a QGIS project file names, read from its XML alone: nothing is opened, run or fetched."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QXmlStreamReader

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

MAX_PROJECT = 512 * 1024 * 1024
_IMAGE_LAYERS = {"SvgMarker", "SVGFill", "RasterFill", "RasterMarker", "RasterLine"}
_IMAGE_OPTIONS = {"name", "svgFile", "imageFile"}
_PICTURE_ATTRIBUTES = ("file", "url", "northArrow")


@dataclass
class ProjectLayer:
    """One layer as the project describes it."""

    id: str = ""
    name: str = ""
    kind: str = ""
    provider: str = ""
    source: str = ""
    authid: str = ""
    form: str = ""
    python: str = ""
    map_tip: str = ""
    actions: list[str] = field(default_factory=list)


@dataclass
class ProjectContent:
    """Everything in a project that may lie elsewhere or run by itself."""

    layers: list[ProjectLayer] = field(default_factory=list)
    fonts: set[str] = field(default_factory=set)
    images: set[str] = field(default_factory=set)
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    operations: set[str] = field(default_factory=set)
    macros: str = ""
    absolute_paths: bool = False
    authid: str = ""


def read_project(path: Path) -> ProjectContent:
    """Read a .qgs or .qgz file.

    Raises
    ------
    InputError
        When it is missing, no project, or unreasonably large.
    """
    reader = _Reader(QXmlStreamReader(project_xml(path)))
    content = reader.read()
    if reader.xml.hasError() or not reader.is_project:
        raise InputError(
            f"{path.name} is no QGIS project: choose a .qgz or .qgs file.", reader.xml.errorString()
        )
    return content


def project_xml(path: Path) -> bytes:
    """Return the XML of a project file."""
    try:
        if path.suffix.lower() != ".qgz":
            return path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            member = next(m for m in archive.infolist() if m.filename.lower().endswith(".qgs"))
            if member.file_size > MAX_PROJECT:
                raise InputError(f"{path.name} would unpack to far more than a project: do not open it.")
            return archive.read(member)
    except (OSError, zipfile.BadZipFile, StopIteration) as error:
        raise InputError(
            f"{path.name} is no QGIS project: choose a .qgz or .qgs file.", str(error)
        ) from error


class _Reader:
    """Walks the XML once."""

    def __init__(self, xml: QXmlStreamReader) -> None:
        self.xml = xml
        self.is_project = False
        self._content = ProjectContent()
        self._layer: ProjectLayer | None = None
        self._symbol_layers: list[str] = []
        self._path: list[str] = []

    def read(self) -> ProjectContent:
        while not self.xml.atEnd():
            token = self.xml.readNext()
            if token == QXmlStreamReader.TokenType.StartElement:
                self._path.append(self.xml.name())
                self._start(self.xml.name())
            elif token == QXmlStreamReader.TokenType.EndElement:
                self._end(self._path.pop())
            elif token == QXmlStreamReader.TokenType.Characters:
                self._text(self.xml.text())
        return self._content

    def _attribute(self, name: str) -> str:
        return str(self.xml.attributes().value(name))

    def _start(self, name: str) -> None:
        found = self._content
        if name == "qgis":
            self.is_project = True
        elif name == "maplayer":
            self._layer = ProjectLayer(kind=self._attribute("type"), name=self._attribute("name"))
            found.layers.append(self._layer)
        elif name == "layer":
            self._symbol_layers.append(self._attribute("class"))
        elif name == "Option" and self._symbol_layers and self._symbol_layers[-1] in _IMAGE_LAYERS:
            if self._attribute("name") in _IMAGE_OPTIONS:
                found.images.add(self._attribute("value"))
        elif name in ("text-style", "LabelFont"):
            found.fonts.add(self._attribute("fontFamily") or self._attribute("description").split(",")[0])
        else:
            self._start_other(name)

    def _start_other(self, name: str) -> None:
        found = self._content
        if name == "LayoutItem":
            found.images |= {self._attribute(part) for part in _PICTURE_ATTRIBUTES}
        elif name == "relation":
            pair = (self._attribute("referencingLayer"), self._attribute("referencedLayer"))
            found.relations.append((self._attribute("name") or self._attribute("id"), *pair))
        elif name == "actionsetting" and self._layer is not None:
            self._layer.actions.append(self._attribute("action"))
        elif name in ("srcDest", "srcDestAsWkt"):
            found.operations.add(self._attribute("coordinateOp"))

    def _end(self, name: str) -> None:
        if name == "maplayer":
            self._layer = None
        elif name == "layer" and self._symbol_layers:
            self._symbol_layers.pop()

    def _text(self, text: str) -> None:
        if self._layer is not None:
            self._layer_text(self._layer, text)
        elif self._path[-2:] == ["Macros", "pythonCode"]:
            self._content.macros += text
        elif self._path[-2:] == ["Paths", "Absolute"]:
            self._content.absolute_paths = text.strip() == "true"
        elif self._path[-3:] == ["projectCrs", "spatialrefsys", "authid"]:
            self._content.authid += text

    def _layer_text(self, layer: ProjectLayer, text: str) -> None:
        parts = {
            "id": "id",
            "datasource": "source",
            "layername": "name",
            "provider": "provider",
            "editform": "form",
            "mapTip": "map_tip",
            "editforminitfilepath": "python",
            "editforminitcode": "python",
            "editforminit": "python",
        }
        place = self._path[-1]
        if place in parts and self._path[-2] == "maplayer":
            setattr(layer, parts[place], getattr(layer, parts[place]) + text.strip())
        elif self._path[-4:] == ["maplayer", "srs", "spatialrefsys", "authid"]:
            layer.authid += text
