# SPDX-License-Identifier: GPL-2.0-or-later
"""Where what a project names lies: on this machine, on another one, or nowhere."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDatumTransform,
    QgsProjUtils,
    QgsProviderRegistry,
    QgsReadWriteContext,
    QgsSymbolLayerUtils,
)
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsPathResolver

    from mine_planner.gis.project_reading import ProjectContent

REMOTE_PROVIDERS = frozenset(
    {
        *(
            "wms",
            "wfs",
            "oapif",
            "wcs",
            "arcgismapserver",
            "arcgisfeatureserver",
            "postgres",
            "postgresraster",
        ),
        *(
            "mssql",
            "oracle",
            "hana",
            "cesiumtiles",
            "quantizedmesh",
            "vectortile",
            "xyzvectortiles",
            "sensorthings",
        ),
    }
)
ADDRESS = re.compile(r"(https?|ftp|s3|gs)(://|%3a%2f%2f)|/vsi(curl|s3|gs|az)", re.IGNORECASE)
_GRIDS = re.compile(r"grids=([^\s]+)")


def font_families() -> set[str]:
    """Return the font families of this machine in lower case, without the name of their foundry.

    QGIS's own font counts: what stands for it is there on every machine, under whatever name.
    """
    names = QFontDatabase.families() if QT_VERSION_STR.startswith("6") else QFontDatabase().families()
    own = QGuiApplication.font().family()
    return {str(name).partition(" [")[0].lower() for name in (*names, own)}


def is_remote(provider: str, source: str) -> bool:
    """Tell whether a layer's source would ask another machine."""
    if "url=file:" in source or (provider == "wms" and "type=mbtiles" in source):
        return False
    if provider.lower() in REMOTE_PROVIDERS:
        return True
    return ADDRESS.search(source) is not None


def local_path(provider: str, source: str) -> Path | None:
    """Return the file that a layer's source lies in, if it is a file."""
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    found = str(parts.get("path") or "")
    return Path(found.removeprefix("file://")) if found and not found.startswith("/vsi") else None


def absolute_source(provider: str, source: str, resolver: QgsPathResolver) -> str:
    """Return a layer's source as QGIS reads it from the project, in the provider's own way."""
    context = QgsReadWriteContext()
    context.setPathResolver(resolver)
    return str(QgsProviderRegistry.instance().relativeToAbsoluteUri(provider, source, context))


def relative_source(provider: str, source: str, resolver: QgsPathResolver) -> str:
    """Return a layer's source as QGIS writes it into a project of relative paths."""
    context = QgsReadWriteContext()
    context.setPathResolver(resolver)
    return str(QgsProviderRegistry.instance().absoluteToRelativeUri(provider, source, context))


def is_embedded(name: str) -> bool:
    """Tell whether a picture lies in the project file itself."""
    return name.startswith(("base64:", "attachment:"))


def plain(path: Path) -> Path:
    """Return a path without ``..`` in it, so that two names of one file can be compared; links stay."""
    return Path(os.path.abspath(path))


def is_inside(path: Path, folder: Path) -> bool:
    """Tell whether a file lies in a folder or below it."""
    return plain(path).is_relative_to(plain(folder))


def image_path(name: str, resolver: QgsPathResolver) -> Path:
    """Return the file of a symbol or picture, from the project's folder or QGIS's own symbols."""
    return Path(QgsSymbolLayerUtils.svgSymbolNameToPath(resolver.readPath(name), resolver))


def is_shipped(path: Path) -> bool:
    """Tell whether a symbol is one of those that every QGIS brings along."""
    return path.is_relative_to(QgsApplication.pkgDataPath())


def missing_grids(content: ProjectContent) -> set[str]:
    """Return names of grids that stored or preferred transformations need and that are not here."""
    return {name for name, place in _grids(content) if place is None}


def needed_grids(content: ProjectContent) -> set[Path]:
    """Return the grid files on this machine that the project's transformations use."""
    return {place for _, place in _grids(content) if place is not None}


def _grids(content: ProjectContent) -> Iterator[tuple[str, Path | None]]:
    """Return each grid of the stored operations and of PROJ's preferred ones, and where it lies."""
    for text in content.operations:
        for name in (part.strip("@") for found in _GRIDS.findall(text) for part in found.split(",")):
            if name != "null":
                yield name, find_grid(name)
    target = QgsCoordinateReferenceSystem(content.authid)
    for authid in sorted({layer.authid for layer in content.layers} - {"", content.authid}):
        operations = QgsDatumTransform.operations(QgsCoordinateReferenceSystem(authid), target)
        for grid in operations[0].grids if operations else ():
            place = Path(grid.fullName) if grid.fullName else None
            yield grid.shortName, place if grid.isAvailable and place and place.is_file() else None


def find_grid(name: str) -> Path | None:
    """Return where a grid lies among the folders that PROJ searches."""
    if Path(name).is_absolute():
        return Path(name) if Path(name).is_file() else None
    places = (Path(folder) / name for folder in QgsProjUtils.searchPaths())
    return next((place for place in places if place.is_file()), None)
