# SPDX-License-Identifier: GPL-2.0-or-later
"""What in a project would need the network or another machine, each with a way to mend it.

The project file is read, never opened: no layer is loaded, no address is asked, and no macro or form
code runs. Macros and Python in forms are reported, because they would run on somebody else's machine.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPathResolver, QgsProviderRegistry

from mine_planner.gis import offline_inside, offline_sources
from mine_planner.gis.offline_finding import COPY_IN, RELATIVE, REMOVE, Finding
from mine_planner.gis.project_reading import read_project
from mine_planner.i18n import translate
from mine_planner.store.recognition import is_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mine_planner.gis.project_reading import ProjectContent, ProjectLayer

_IN_MEMORY = frozenset({"memory", "virtual"})


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
        *offline_inside.told(content),
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
                repairs=(RELATIVE,),
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
                repairs=(REMOVE,),
            )
        elif layer.provider and layer.provider not in QgsProviderRegistry.instance().providerList():
            yield Finding(
                "plugin",
                layer.name,
                translate("MinePlanner", "this QGIS has no provider {}").format(layer.provider),
                translate("MinePlanner", "Save the layer as GeoPackage where that provider is installed."),
                layer=layer.id,
                repairs=(REMOVE,),
            )
        elif layer.provider not in _IN_MEMORY:
            yield from self._source(layer)

    def _source(self, layer: ProjectLayer) -> Iterator[Finding]:
        source = offline_sources.absolute_source(layer.provider, layer.source, self.resolver)
        if offline_sources.is_remote(layer.provider, source):
            yield Finding(
                "layer",
                layer.name,
                translate("MinePlanner", "comes from the network"),
                translate("MinePlanner", "Export the part you need to a file, or remove the layer."),
                layer=layer.id,
                repairs=(REMOVE,),
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
                repairs=(REMOVE,),
            )
        elif path is not None and not offline_sources.is_inside(path, self.folder):
            found = self._outside("layer", layer.name, path)
            # A workspace is never copied that way: there would be two of it. A bundle takes it along.
            repairs = (REMOVE,) if is_workspace(path) else (COPY_IN, REMOVE)
            yield replace(found, layer=layer.id, repairs=repairs)

    def _outside(self, kind: str, subject: str, path: Path) -> Finding:
        return Finding(
            kind,
            subject,
            translate("MinePlanner", "lies outside the project's folder: {}").format(path),
            translate("MinePlanner", "Make a bundle, or move the file into the project's folder."),
        )

    def files(self) -> Iterator[Finding]:
        """Check symbols, pictures and forms that lie in files of their own; one file is named once."""
        found: dict[tuple[str, str, str], Finding] = {}
        for kind, names in (("image", self.content.images), ("form", self.content.forms)):
            for name in sorted(names):
                if not offline_sources.is_embedded(name):
                    for finding in self._file(kind, name):
                        found.setdefault((kind, finding.path or name, finding.problem), finding)
        yield from found.values()

    def _file(self, kind: str, name: str) -> Iterator[Finding]:
        if offline_sources.ADDRESS.search(name):
            yield Finding(
                kind,
                name,
                translate("MinePlanner", "comes from the network"),
                translate("MinePlanner", "Save the file and use it from the project's folder, or embed it."),
            )
            return
        path = offline_sources.plain(offline_sources.image_path(name, self.resolver))
        if not path.is_file():
            yield Finding(
                kind,
                name,
                translate("MinePlanner", "the file is missing"),
                translate("MinePlanner", "Copy it into the project's folder, or choose another one."),
            )
        elif offline_sources.is_shipped(path):
            return
        elif not offline_sources.is_inside(path, self.folder):
            yield replace(self._outside(kind, path.name, path), repairs=(COPY_IN,), path=str(path))
        elif Path(name).is_absolute() and not self.content.absolute_paths:
            yield Finding(
                kind,
                path.name,
                translate("MinePlanner", "is named by its full path in a style of a layer: {}").format(path),
                translate("MinePlanner", "Let the style name it relative to the project."),
                path=str(path),
                repairs=(COPY_IN,),
            )

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
                    repairs=(REMOVE,),
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
