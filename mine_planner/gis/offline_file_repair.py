# SPDX-License-Identifier: GPL-2.0-or-later
"""Mend a project's file as it lies on the disk: no layer is opened, no address asked, no code run.

Only what loses nothing is done: files are copied into the project's folder and paths become relative.
The file as it was is kept beside it, and it is replaced whole or not at all.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPathResolver, QgsProviderRegistry
from qgis.PyQt.QtXml import QDomDocument

from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis import offline_sources
from mine_planner.gis.bundle_project import store_relative
from mine_planner.gis.offline_check import check_project
from mine_planner.gis.offline_copies import copy_beside, keep_original, renaming
from mine_planner.gis.offline_finding import COPY_IN, RELATIVE
from mine_planner.gis.offline_repair import Mended, said_copied, said_relative
from mine_planner.gis.project_paths import rename, set_text
from mine_planner.gis.project_reading import project_xml, read_project
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.PyQt.QtXml import QDomElement

    from mine_planner.gis.offline_finding import Finding


def repair_file(project: Path) -> Mended:
    """Mend what can be mended without a person's choice, and say it line by line.

    Raises
    ------
    InputError
        When it is no project.
    WorkspaceError
        When a file cannot be copied or the project cannot be written; its file is as it was then.
    """
    findings = [finding for finding in check_project(project) if {RELATIVE, COPY_IN} & set(finding.repairs)]
    mending = _Mending(offline_sources.plain(project))
    for finding in findings:
        mending.mend(finding)
    if mending.mended.lines:
        mending.write()
    return mending.mended


class _Mending:
    """The XML of one project while it is mended."""

    def __init__(self, project: Path) -> None:
        self.mended = Mended()
        self._project = project
        self._resolver = QgsPathResolver(str(project))
        self._document = QDomDocument()
        if not self._document.setContent(project_xml(project))[0]:
            # Half of a project must never replace the whole one.
            raise InputError(f"{project.name} is no QGIS project: choose a .qgz or .qgs file.")
        self._made: dict[Path, Path] = {}

    def mend(self, finding: Finding) -> None:
        """Do the mildest repair of a finding."""
        if RELATIVE in finding.repairs:
            self._store_relative()
        elif finding.path:
            self._copy(finding, Path(finding.path))
        else:
            self._copy_layer(finding)

    def _copy(self, finding: Finding, path: Path) -> Path:
        if path not in self._made:
            self._made[path] = copy_beside(path, self._project.parent)
        self.mended.lines.append(said_copied(finding.subject, self._made[path], self._project.parent))
        return self._made[path]

    def _copy_layer(self, finding: Finding) -> None:
        for layer in self._layers():
            provider, source = self._source(layer)
            path = offline_sources.local_path(provider, source)
            if layer.firstChildElement("id").text() != finding.layer or path is None:
                continue
            copy = self._copy(finding, path)
            parts = QgsProviderRegistry.instance().decodeUri(provider, source)
            parts["path"] = copy.as_posix()
            self._write_source(layer, provider, QgsProviderRegistry.instance().encodeUri(provider, parts))

    def _store_relative(self) -> None:
        """Let every path that leads to a file of this machine be relative."""
        store_relative(self._document)
        for layer in self._layers():
            provider, source = self._source(layer)
            if provider and offline_sources.local_path(provider, source) is not None:
                self._write_source(layer, provider, source)
        content = read_project(self._project)
        for name in (content.images | content.forms) - {""}:
            path = offline_sources.plain(offline_sources.image_path(name, self._resolver))
            if not offline_sources.is_embedded(name) and offline_sources.is_inside(
                path, self._project.parent
            ):
                self._made[path] = path
        self.mended.lines.append(said_relative())

    def _layers(self) -> Iterator[QDomElement]:
        found = self._document.elementsByTagName("maplayer")
        yield from (found.at(number).toElement() for number in range(found.count()))

    def _source(self, layer: QDomElement) -> tuple[str, str]:
        provider = layer.firstChildElement("provider").text()
        source = layer.firstChildElement("datasource").text()
        return provider, offline_sources.absolute_source(provider, source, self._resolver)

    def _write_source(self, layer: QDomElement, provider: str, source: str) -> None:
        written = offline_sources.relative_source(provider, source, self._resolver)
        set_text(layer.firstChildElement("datasource"), written)
        uid = layer.firstChildElement("id").text()
        places = self._document.elementsByTagName("layer-tree-layer")
        for place in (places.at(number).toElement() for number in range(places.count())):
            if place.attribute("id") == uid and place.hasAttribute("source"):
                place.setAttribute("source", written)

    def write(self) -> None:
        """Keep the project as it was, and replace it."""
        change = renaming(self._made, self._resolver, lambda path: self._resolver.writePath(path.as_posix()))
        rename(self._document.documentElement(), change)
        self.mended.kept = keep_original(self._project)
        scratch = self._project.with_name(self._project.name + ".part")
        try:
            self._write_as(scratch, self._document.toString(2).encode("utf-8"))
            scratch.replace(self._project)
        except (OSError, zipfile.BadZipFile) as error:
            raise WorkspaceError(
                translate(
                    "MinePlanner", "{} could not be written: free some space, or choose another folder."
                ).format(self._project.name),
                str(error),
            ) from error
        finally:
            scratch.unlink(missing_ok=True)

    def _write_as(self, target: Path, xml: bytes) -> None:
        """Write a .qgs, or a .qgz whose other members are as they were."""
        if self._project.suffix.lower() != ".qgz":
            target.write_bytes(xml)
            return
        with (
            zipfile.ZipFile(self._project) as old,
            zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            first = next(m for m in old.infolist() if m.filename.lower().endswith(".qgs"))
            for member in old.infolist():
                content = xml if member is first else old.read(member)
                new.writestr(member.filename, content)
