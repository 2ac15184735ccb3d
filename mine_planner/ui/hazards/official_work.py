# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading an official layer and bringing it in, away from the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from mine_planner.background import run_in_background
from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.background import Progress
    from mine_planner.gis.official_hazards import OfficialResult
    from mine_planner.gis.sources import SourceFeatures
    from mine_planner.ui.window import PlannerWindow


def read_source(
    window: PlannerWindow,
    source: Path | QgsVectorLayer,
    then: Callable[[str, SourceFeatures], object],
    fail: Callable[[PlannerError], object],
) -> None:
    """Read a file or a layer; ``then`` gets its name and its features, unless the window is gone.

    Raises
    ------
    InputError
        When a layer that is in no file cannot be read.
    """
    from mine_planner.gis import sources

    path, layer_name, crs = source, None, None
    if isinstance(source, QgsVectorLayer):
        known = QgsProviderRegistry.instance().decodeUri(source.providerType(), source.source())
        path = Path(str(known.get("path", "")))
        layer_name, crs = str(known.get("layerName") or "") or None, source.crs()
        if source.providerType() != "ogr" or not path.is_file() or source.subsetString():
            _, layers = sources.read_layer(source)
            then(source.name(), layers[0])
            return
    file = Path(str(path))

    def work(_progress: Progress) -> SourceFeatures:
        _, layers = sources.read_file(file, layer_name=layer_name, crs=crs)
        found = [layer for layer in layers if layer.ids]
        if len(found) > 1:
            names = ", ".join(layer.layer for layer in found)
            raise InputError(
                f"{file.name} holds several layers ({names}): load the right one into the project and choose "
                "it from the list."
            )
        return found[0]

    def done(features: SourceFeatures) -> None:
        if not window.gone:
            then(file.name, features)

    def failed(error: PlannerError) -> None:
        if not window.gone:
            fail(error)

    run_in_background(translate("MinePlanner", "Read {}").format(file.name), work, done, failed)


def work(
    path: Path,
    features: SourceFeatures,
    mapping: dict[str, Any],
    name: str,
    progress: Progress,
    *,
    write: bool,
) -> OfficialResult:
    """Look at what a layer changes, or bring it in; for a worker thread."""
    from mine_planner.compat import require_shapely

    require_shapely()
    from mine_planner.gis import official_hazards, workspaces

    workspace = workspaces.open_workspace(path, read_only=not write)
    try:
        progress.set_percent(10)
        run = official_hazards.bring_in if write else official_hazards.preview
        return run(workspace, features, mapping, source=name)
    finally:
        workspace.close()
