# SPDX-License-Identifier: GPL-2.0-or-later
"""Mend what the offline check found, in the open project: relative paths, files copied in, layers removed.

Nothing is deleted on the disk, and nothing outside the project's folder is touched. Main thread only,
since layers of the project are touched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsMapLayerStyle,
    QgsPathResolver,
    QgsProviderRegistry,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import offline_sources
from mine_planner.gis.offline_copies import copy_beside, keep_original, renaming
from mine_planner.gis.offline_finding import COPY_IN, RELATIVE
from mine_planner.gis.project_paths import rename
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.core import QgsMapLayer, QgsProject

    from mine_planner.gis.offline_finding import Finding


@dataclass
class Mended:
    """What was done, line by line, and the project as it was before."""

    lines: list[str] = field(default_factory=list)
    kept: Path | None = None


def said_copied(subject: str, copy: Path, folder: Path) -> str:
    """Say which copy something is read from now."""
    return translate("MinePlanner", "{}: is read from {}").format(
        subject, copy.relative_to(offline_sources.plain(folder)).as_posix()
    )


def said_relative() -> str:
    """Say that paths are relative now."""
    return translate("MinePlanner", "Paths are stored relative to the project")


def repair(project: QgsProject, chosen: Sequence[tuple[Finding, str]]) -> Mended:
    """Carry out the chosen repairs; nothing is saved here.

    Parameters
    ----------
    project
        The open project; it must have a file.
    chosen
        Findings with one of their repairs each.

    Raises
    ------
    WorkspaceError
        When a file cannot be copied; what was mended before stays mended.
    """
    folder = offline_sources.plain(Path(project.fileName())).parent
    mended = Mended()
    copies: dict[Path, Path] = {}
    for finding, how in chosen:
        if how not in finding.repairs:
            continue
        if how == RELATIVE:
            project.setFilePathStorage(Qgis.FilePathType.Relative)
            mended.lines.append(said_relative())
        elif how == COPY_IN:
            layer = None if finding.path else project.mapLayer(finding.layer)
            path = _file_of(layer) if layer is not None else Path(finding.path)
            if path is not None and path.name:
                copies[path] = copies.get(path) or copy_beside(path, folder)
                mended.lines.append(said_copied(finding.subject, copies[path], folder))
                _read_from(layer, copies[path])
        else:
            _remove(project, finding)
            mended.lines.append(translate("MinePlanner", "{}: removed").format(finding.subject))
    if any(finding.path for finding, how in chosen if how == COPY_IN):
        _point_to(project, copies)
    if mended.lines:
        project.setDirty(True)
    return mended


def save(project: QgsProject) -> Path:
    """Save the project and return the copy of its file as it was before.

    Raises
    ------
    WorkspaceError
        When the copy cannot be made or the project cannot be saved; the file is as it was then.
    """
    kept = keep_original(Path(project.fileName()))
    if not project.write():
        raise WorkspaceError(
            translate("MinePlanner", "The project could not be saved: save it under another name."),
            project.error(),
        )
    return kept


def _remove(project: QgsProject, finding: Finding) -> None:
    if finding.kind != "relation":
        project.removeMapLayer(finding.layer)
        return
    manager = project.relationManager()
    for uid, relation in manager.relations().items():
        if finding.subject in (relation.name(), uid):
            manager.removeRelation(uid)


def _file_of(layer: QgsMapLayer) -> Path | None:
    return offline_sources.local_path(layer.providerType(), layer.source())


def _read_from(layer: QgsMapLayer | None, path: Path) -> None:
    """Let a layer be read from the copy of its file."""
    if layer is None:
        return
    provider = layer.providerType()
    parts = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    parts["path"] = path.as_posix()
    layer.setDataSource(QgsProviderRegistry.instance().encodeUri(provider, parts), layer.name(), provider)


def _point_to(project: QgsProject, made: dict[Path, Path]) -> None:
    """Let styles, forms and layouts name the copies; QGIS itself writes and reads what is changed."""
    whole = renaming(made, project.pathResolver(), lambda path: path.as_posix())
    for layer in project.mapLayers().values():
        _point_style(layer, whole)
        _point_other_styles(layer, made, QgsPathResolver(project.fileName()))
    for layout in project.layoutManager().printLayouts():
        for item in layout.items():
            if isinstance(item, QgsLayoutItem):
                _point_item(item, whole)


def _point_style(layer: QgsMapLayer, change: Callable[[str], str | None]) -> None:
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext())
    if document.documentElement().isNull() or not rename(document.documentElement(), change):
        return
    fine, message = layer.importNamedStyle(document)
    if not fine:
        raise WorkspaceError(
            translate("MinePlanner", "The style of {} could not be changed: choose its symbols anew.").format(
                layer.name()
            ),
            message,
        )
    layer.triggerRepaint()


def _point_other_styles(layer: QgsMapLayer, made: dict[Path, Path], resolver: QgsPathResolver) -> None:
    """Change the layer's styles that are not shown; QGIS keeps them as they stand, so by relative paths."""
    styles = layer.styleManager()
    change = renaming(made, resolver, lambda path: resolver.writePath(path.as_posix()))
    for name in styles.styles():
        document = QDomDocument()
        if name == styles.currentStyle() or not document.setContent(styles.style(name).xmlData())[0]:
            continue
        if rename(document.documentElement(), change):
            styles.removeStyle(name)
            styles.addStyle(name, QgsMapLayerStyle(document.toString()))


def _point_item(item: QgsLayoutItem, change: Callable[[str], str | None]) -> None:
    document = QDomDocument()
    parent = document.createElement("item")
    document.appendChild(parent)
    item.writeXml(parent, document, QgsReadWriteContext())
    element = parent.firstChildElement("LayoutItem")
    if element.isNull() or not rename(element, change):
        return
    item.readXml(element, document, QgsReadWriteContext())
    item.finalizeRestoreFromXml()
    item.refresh()
