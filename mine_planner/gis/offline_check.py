# SPDX-License-Identifier: GPL-2.0-or-later
"""What in a project would need the network or another machine, each with a way to mend it.

The project file is read, never opened: no layer is loaded, no address is asked, and no macro or form
code runs. Macros and Python in forms are reported, because they would run on somebody else's machine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPathResolver, QgsProviderRegistry

from mine_planner.gis import offline_sources
from mine_planner.gis.project_reading import read_project
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mine_planner.gis.project_reading import ProjectContent, ProjectLayer

_IN_MEMORY = frozenset({"memory", "virtual"})


@dataclass(frozen=True)
class Finding:
    """One thing that hinders work without a network, or that would run by itself.

    Attributes
    ----------
    kind
        layer, image, form, font, relation, grid, plugin, path, macro, python, action or map tip.
    subject
        The layer, file, font or relation.
    problem, repair
        What is wrong, and what to do.
    blocks
        Whether something is missing without the network; else it is for information.
    layer
        Id of the layer, where it is about one; the id of a relation for a relation.
    repairs
        What can be done for the person: ``relative``, ``copy_in``, ``remove``; the first is the mildest.
    """

    kind: str
    subject: str
    problem: str
    repair: str
    blocks: bool = True
    layer: str = ""
    repairs: tuple[str, ...] = ()


def check_project(path: Path) -> list[Finding]:
    """Return everything in a project that is remote, absolute or missing, and what would run.

    Parameters
    ----------
    path
        A .qgz or .qgs file.

    Raises
    ------
    InputError
        When it is no project.
    """
    content = read_project(path)
    check = _Check(path, content)
    return [
        *check.layers(),
        *check.files(),
        *check.fonts(),
        *check.relations(),
        *check.grids(),
        *check.code(),
        *check.addresses(),
    ]


class _Check:
    """The checks of one project."""

    def __init__(self, path: Path, content: ProjectContent) -> None:
        self.folder = path.absolute().parent
        self.content = content
        self.resolver = QgsPathResolver(str(path.absolute()))

    def layers(self) -> Iterator[Finding]:
        """Check where each layer comes from."""
        if self.content.absolute_paths:
            yield Finding(
                "path",
                translate("MinePlanner", "Project"),
                translate("MinePlanner", "paths are stored as absolute, so the project opens here alone"),
                translate("MinePlanner", "Set Project > Properties > General > Save paths to relative."),
                repairs=("relative",),
            )
        for layer in self.content.layers:
            yield from self._layer(layer)

    def _layer(self, layer: ProjectLayer) -> Iterator[Finding]:
        if layer.kind == "plugin":
            yield Finding(
                "plugin",
                layer.name,
                translate(
                    "MinePlanner", "the layer is drawn by a plugin that may not be on the other machine"
                ),
                translate("MinePlanner", "Save it as an ordinary layer, or take the plugin's zip along."),
                layer=layer.id,
                repairs=("remove",),
            )
        elif layer.provider and layer.provider not in QgsProviderRegistry.instance().providerList():
            yield Finding(
                "plugin",
                layer.name,
                translate("MinePlanner", "this QGIS has no provider {}").format(layer.provider),
                translate("MinePlanner", "Save the layer as GeoPackage where that provider is installed."),
                layer=layer.id,
                repairs=("remove",),
            )
        elif layer.provider not in _IN_MEMORY:
            yield from self._source(layer)

    def _source(self, layer: ProjectLayer) -> Iterator[Finding]:
        source = self.resolver.readPath(layer.source)
        if offline_sources.is_remote(layer.provider, source):
            yield Finding(
                "layer",
                layer.name,
                translate("MinePlanner", "comes from the network"),
                translate("MinePlanner", "Export the part you need to a file, or remove the layer."),
                layer=layer.id,
                repairs=("remove",),
            )
            return
        path = offline_sources.local_path(layer.provider, source)
        if path is not None and not path.exists():
            yield Finding(
                "layer",
                layer.name,
                translate("MinePlanner", "its file {} is missing").format(path.name),
                translate("MinePlanner", "Copy the file beside the project, or choose another source."),
                layer=layer.id,
                repairs=("remove",),
            )
        elif path is not None and not self._is_inside(path):
            found = self._outside("layer", layer.name, path)
            yield replace(found, layer=layer.id, repairs=("copy_in", "remove"))

    def _is_inside(self, path: Path) -> bool:
        return path.absolute().is_relative_to(self.folder)

    def _outside(self, kind: str, subject: str, path: Path) -> Finding:
        return Finding(
            kind,
            subject,
            translate("MinePlanner", "lies outside the project's folder: {}").format(path),
            translate("MinePlanner", "Make a bundle, or move the file into the project's folder."),
        )

    def files(self) -> Iterator[Finding]:
        """Check symbols, pictures and forms that lie in files of their own."""
        for name in sorted(self.content.images):
            if name and not name.startswith("base64:"):
                yield from self._file("image", name)
        for layer in self.content.layers:
            if layer.form:
                yield from self._file("form", layer.form)

    def _file(self, kind: str, name: str) -> Iterator[Finding]:
        if offline_sources.ADDRESS.search(name):
            yield Finding(
                kind,
                name,
                translate("MinePlanner", "comes from the network"),
                translate("MinePlanner", "Save the file and use it from the project's folder, or embed it."),
            )
            return
        path = offline_sources.image_path(name, self.resolver)
        if not path.is_file():
            yield Finding(
                kind,
                name,
                translate("MinePlanner", "the file is missing"),
                translate("MinePlanner", "Copy it into the project's folder, or choose another one."),
            )
        elif Path(name).is_absolute() and not self._is_inside(path) and not offline_sources.is_shipped(path):
            yield self._outside(kind, path.name, path)

    def fonts(self) -> Iterator[Finding]:
        """Check that each font of labels and layouts is on this machine."""
        known = offline_sources.font_families()
        for family in sorted(self.content.fonts - {""}):
            if family.lower() not in known:
                yield Finding(
                    "font",
                    family,
                    translate("MinePlanner", "the font is not on this machine, so text may not fit"),
                    translate("MinePlanner", "Install the font, or choose one that QGIS brings along."),
                )

    def relations(self) -> Iterator[Finding]:
        """Check that both ends of each relation are in the project."""
        known = {layer.id for layer in self.content.layers}
        for name, *ends in self.content.relations:
            if not set(ends) <= known:
                yield Finding(
                    "relation",
                    name,
                    translate("MinePlanner", "one of its layers is not in the project"),
                    translate("MinePlanner", "Add the layer again, or remove the relation."),
                    repairs=("remove",),
                )

    def grids(self) -> Iterator[Finding]:
        """Check the grid files that the project's transformations need."""
        for name in sorted(offline_sources.missing_grids(self.content)):
            yield Finding(
                "grid",
                name,
                translate(
                    "MinePlanner", "the grid is not on this machine, so positions could shift by metres"
                ),
                translate("MinePlanner", "Copy the grid file into the folder proj of the QGIS profile."),
            )

    def code(self) -> Iterator[Finding]:
        """Report code that would run when the project or a form is opened."""
        if self.content.macros.strip():
            yield Finding(
                "macro",
                translate("MinePlanner", "Project"),
                translate("MinePlanner", "has macros: Python that runs when the project is opened"),
                translate("MinePlanner", "Read them first, and remove them if you did not write them."),
                blocks=False,
            )
        for layer in self.content.layers:
            if layer.python:
                yield Finding(
                    "python",
                    layer.name,
                    translate("MinePlanner", "has a form with Python that runs when the form opens"),
                    translate("MinePlanner", "Read it first, and remove it if you did not write it."),
                    blocks=False,
                )

    def addresses(self) -> Iterator[Finding]:
        """Report layers whose actions or map tips ask an address; the layer itself works without."""
        for layer in self.content.layers:
            for kind, texts in (("action", layer.actions), ("map tip", [layer.map_tip])):
                if any(offline_sources.ADDRESS.search(text) for text in texts):
                    yield Finding(
                        kind,
                        layer.name,
                        translate("MinePlanner", "asks an address in the network"),
                        translate(
                            "MinePlanner", "Do without it there, or point it to a file of the project."
                        ),
                        blocks=False,
                        layer=layer.id,
                    )
