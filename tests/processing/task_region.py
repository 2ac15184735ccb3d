# SPDX-License-Identifier: GPL-2.0-or-later
"""Small workspaces with hazard areas and tasks, and a way to run the project's algorithms on them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import sheet_fixtures as region

from mine_planner.gis import workspaces
from mine_planner.processing.provider import MinePlannerProvider
from mine_planner.store import undo

if TYPE_CHECKING:
    from mine_planner.store.workspace import Workspace

E, N = region.EAST, region.NORTH
CRS = "EPSG:32638"


def square(x: float, y: float, side: float) -> shapely.Polygon:
    return shapely.box(E + x, N + y, E + x + side, N + y + side)


def new_workspace(path: Path) -> Workspace:
    return region.new_workspace(path)


def add_hazard(workspace: Workspace, code: str, shape: Any, **more: Any) -> str:
    with workspace.action("Add a hazard area") as action:
        values = {"code": code, "origin": "computed", "geom": action.blob(shapely.MultiPolygon([shape]))}
        return action.insert("hazard_area", {**values, **more})


def add_task(workspace: Workspace, code: str, shape: Any, hazards: tuple[str, ...] = (), **more: Any) -> str:
    with workspace.action("Add a task") as action:
        values = {"code": code, "geom": action.blob(shapely.MultiPolygon([shape])), "area_m2": shape.area}
        uuid = action.insert("clearance_task", {**values, **more})
        for hazard in hazards:
            action.insert("task_hazard", {"task_uuid": uuid, "hazard_uuid": hazard})
    return uuid


def layer(
    kind: str, shapes: list[Any], fields: str = "", rows: list[list[Any]] | None = None, crs: str = CRS
):
    """Make a layer in memory; ``fields`` as in a memory provider's URI."""
    made = QgsVectorLayer(f"{kind}?crs={crs}{fields}", kind.lower(), "memory")
    features = []
    for index, shape in enumerate(shapes):
        feature = QgsFeature(made.fields())
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        if rows is not None:
            feature.setAttributes(rows[index])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


class Bench:
    """Runs algorithms in this process, as the toolbox does."""

    def __init__(self) -> None:
        self.provider = MinePlannerProvider()
        self.provider.loadAlgorithms()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject())
        self.feedback = QgsProcessingFeedback(False)

    def run(self, name: str, **parameters: Any) -> dict[str, Any]:
        self.feedback = QgsProcessingFeedback(False)
        algorithm = self.provider.algorithm(name)
        known = {definition.name() for definition in algorithm.parameterDefinitions()}
        assert set(parameters) <= known, set(parameters) - known
        values = {k: str(v) if isinstance(v, Path) else v for k, v in parameters.items()}
        for definition in algorithm.parameterDefinitions():
            if definition.isDestination() and definition.name() not in values:
                values[definition.name()] = "memory:"
        results, succeeded = algorithm.run(values, self.context, self.feedback, {}, False)
        assert succeeded, self.feedback.textLog()
        return dict(results)

    def features(self, output: str) -> list[QgsFeature]:
        return list(self.context.getMapLayer(output).getFeatures())

    def log(self) -> str:
        return self.feedback.textLog()


def undo_last(path: Path) -> None:
    """Undo as the user at the desk, who ran the algorithm."""
    workspace = workspaces.open_workspace(path)
    try:
        undo.undo(workspace)
    finally:
        workspace.close()


def shape_of(feature: QgsFeature) -> Any:
    return shapely.from_wkb(bytes(feature.geometry().asWkb()))
