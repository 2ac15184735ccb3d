# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs between machines: libraries that may be missing, and calls that newer ones renamed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import PlannerError

if TYPE_CHECKING:
    from types import ModuleType

    from qgis.core import QgsMapLayer

SHAPELY_MINIMUM = (2, 0)


class MissingLibraryError(PlannerError):
    """A library that QGIS usually ships is not here, or too old."""


def shapely_problem() -> str | None:
    """Return why shapely cannot be used and how to get it, or None when all is well."""
    if find_spec("shapely") is None:
        return _shapely_sentence("is not installed")
    version = str(import_module("shapely").__version__)
    if tuple(int(part) for part in version.split(".")[:2]) < SHAPELY_MINIMUM:
        return _shapely_sentence("is too old (" + version + ")")
    return None


def require_shapely() -> None:
    """Refuse geometry work with a hint when shapely 2 is missing.

    Raises
    ------
    MissingLibraryError
        With the command that brings it into the QGIS profile, which needs no administrator.
    """
    problem = shapely_problem()
    if problem is not None:
        raise MissingLibraryError(problem)


def missing_library(error: ImportError) -> MissingLibraryError | None:
    """Return what to tell when an import failed because shapely 2 is not here; None for any other import."""
    if (error.name or "").partition(".")[0] != "shapely":
        return None
    problem = shapely_problem()
    return None if problem is None else MissingLibraryError(problem)


def _shapely_sentence(what: str) -> str:
    from qgis.core import QgsApplication

    folder = QgsApplication.qgisSettingsDirPath() + "python"
    return (
        f"The geometry library shapely {what}: install version 2 with "
        f'"python3 -m pip install --no-deps --target {folder} shapely" and start QGIS again.'
    )


def load_segno() -> ModuleType:
    """Return the QR code library: the copy in the installed package, else the one beside it."""
    shipped = "mine_planner.vendor.segno"
    if find_spec("mine_planner.vendor") is not None and find_spec(shipped) is not None:
        return import_module(shipped)
    return import_module("segno")


def save_style(layer: QgsMapLayer, name: str, description: str) -> str:
    """Keep a layer's style in its own file as the default, and return what went wrong; empty when it is kept.

    QGIS keeps an SLD beside its own style only for other programs. The newer call tells apart that only
    that failed (it cannot say every symbol); the style itself is kept then.
    """
    newer = getattr(layer, "saveStyleToDatabaseV2", None)
    if newer is None:
        return str(layer.saveStyleToDatabase(name, description, True, ""))
    from qgis.core import QgsMapLayer

    outcome, said = newer(name, description, True, "")
    kinds = QgsMapLayer.SaveStyleResult
    kept = not (outcome & kinds.QmlGenerationFailed or outcome & kinds.DatabaseWriteFailed)
    return "" if kept else str(said) or "the style was not written"


def set_abstract(layer: QgsMapLayer, text: str) -> None:
    """Say in a layer's description what it is; newer QGIS keeps that with the properties for servers."""
    properties = layer.serverProperties()
    (properties if hasattr(properties, "setAbstract") else layer).setAbstract(text)


def close_source(source: Any) -> None:
    """Write and close an OGR data source now, though a name still holds it (GDAL before 3.8 has no Close)."""
    (getattr(source, "Close", None) or source.Destroy)()
