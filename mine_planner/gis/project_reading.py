# SPDX-License-Identifier: GPL-2.0-or-later
"""What a QGIS project file names, read from its XML alone: nothing is opened, run or fetched."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QXmlStreamReader

from mine_planner.domain.errors import InputError
from mine_planner.gis import project_paths
from mine_planner.gis.project_expressions import Expression, expressions_of

if TYPE_CHECKING:
    from pathlib import Path

MAX_PROJECT = 512 * 1024 * 1024
_FONT_OPTION = ("FontMarker", "font")
"""The kind of symbol layer that is drawn from a font, and its option with the font's name."""


@dataclass
class ProjectLayer:
    """One layer as the project describes it."""

    id: str = ""
    name: str = ""
    kind: str = ""
    provider: str = ""
    source: str = ""
    authid: str = ""
    python: str = ""
    map_tip: str = ""
    actions: list[str] = field(default_factory=list)
    expressions: list[Expression] = field(default_factory=list)

    def all_expressions(self) -> list[Expression]:
        """Return each expression once, those in its map tip and actions too."""
        tips = [Expression("map tip", self.map_tip, template=True)]
        actions = [Expression("action", text, template=True) for text in self.actions]
        return list(dict.fromkeys((*self.expressions, *tips, *actions)))


@dataclass
class ProjectContent:
    """Everything in a project that may lie elsewhere or run by itself."""

    layers: list[ProjectLayer] = field(default_factory=list)
    fonts: set[str] = field(default_factory=set)
    images: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    layouts: dict[str, list[Expression]] = field(default_factory=dict)
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
        self._layout = ""
        self._form = ""
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
        self._expressions(name)
        found.images |= {self._attribute(part) for part in project_paths.PICTURES.get(name, ())} - {""}
        if name == "qgis":
            self.is_project = True
        elif name == "maplayer":
            self._layer = ProjectLayer(kind=self._attribute("type"), name=self._attribute("name"))
            found.layers.append(self._layer)
        elif name == "layer":
            self._symbol_layers.append(self._attribute("class"))
        elif name in ("Option", "prop") and self._symbol_layers:
            self._option(self._symbol_layers[-1], *(("name", "value") if name == "Option" else ("k", "v")))
        elif name in ("text-style", "LabelFont", "fontProperties"):
            found.fonts.add(self._attribute("fontFamily") or self._attribute("description").split(",")[0])
        else:
            self._start_other(name)

    def _option(self, kind: str, name: str, value: str) -> None:
        """Note the file or font that a symbol layer is drawn from."""
        if kind in project_paths.IMAGE_LAYERS and self._attribute(name) in project_paths.IMAGE_OPTIONS:
            self._content.images |= {self._attribute(value)} - {""}
        elif (kind, self._attribute(name)) == _FONT_OPTION:
            self._content.fonts.add(self._attribute(value))

    def _start_other(self, name: str) -> None:
        found = self._content
        if name in ("Layout", "Report"):
            self._layout = self._attribute("name") or self._layout
        elif name == project_paths.FORM:
            self._form = ""
        elif name == "relation":
            pair = (self._attribute("referencingLayer"), self._attribute("referencedLayer"))
            found.relations.append((self._attribute("name") or self._attribute("id"), *pair))
        elif name == "actionsetting" and self._layer is not None:
            self._layer.actions.append(self._attribute("action"))
        elif name in ("srcDest", "srcDestAsWkt"):
            found.operations.add(self._attribute("coordinateOp"))

    def _expressions(self, name: str) -> None:
        for expression in expressions_of(name, self._attribute, self._path[:-1]):
            if self._layer is not None:
                self._layer.expressions.append(expression)
            elif expression.place == "layout":
                self._content.layouts.setdefault(self._layout, []).append(expression)

    def _end(self, name: str) -> None:
        if name == project_paths.FORM and self._form.strip():
            self._content.forms.add(self._form.strip())
        elif name == "maplayer":
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
            "mapTip": "map_tip",
            "editforminitfilepath": "python",
            "editforminitcode": "python",
            "editforminit": "python",
        }
        place = self._path[-1]
        if place == project_paths.FORM:
            self._form += text
        elif place in parts and self._path[-2] == "maplayer":
            setattr(layer, parts[place], getattr(layer, parts[place]) + text.strip())
        elif self._path[-4:] == ["maplayer", "srs", "spatialrefsys", "authid"]:
            layer.authid += text
