# SPDX-License-Identifier: GPL-2.0-or-later
"""A project that is ready for a team's tablet, beside the GeoPackage of a field export.

It opens in QField and in QGIS with relative paths: the task's points, lines and areas to look at,
and two empty tables to fill in, with forms and the workspace's own value lists. Their columns are
those of the workspace, so a daily report comes back in as a GeoPackage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osgeo import ogr, osr
from qgis.core import (
    Qgis,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsProject,
    QgsVectorLayer,
)

from mine_planner import compat
from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis import symbols, workspaces
from mine_planner.gis.gdal_raising import gdal_raising
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsSymbol

    from mine_planner.store.workspace import Workspace

_FIND = (
    ("task", ogr.OFTString),
    ("ordnance", ogr.OFTString),
    ("qty", ogr.OFTInteger),
    ("depth_cm", ogr.OFTReal),
    ("mineuxocondition", ogr.OFTString),
    ("found_on", ogr.OFTDate),
    ("accuracy_m", ogr.OFTReal),
    ("note", ogr.OFTString),
)
_REPORT = (
    ("task", ogr.OFTString),
    ("report_date", ogr.OFTDate),
    ("method", ogr.OFTString),
    ("deminers", ogr.OFTInteger),
    ("hours", ogr.OFTReal),
    ("area_m2", ogr.OFTReal),
    ("unchecked_m2", ogr.OFTReal),
    ("unchecked_reason", ogr.OFTString),
    ("remarks", ogr.OFTString),
)
_TABLES = {"find": (_FIND, ogr.wkbPoint), "progress_report": (_REPORT, ogr.wkbMultiPolygon)}

_CODES = "SELECT label, code FROM code_list WHERE list = ? AND active = 1 ORDER BY sort_order, code"
_ORDNANCE = "SELECT model, code FROM ordnance WHERE active = 1 ORDER BY category, model"


def write_project(workspace: Workspace, package: Path) -> Path:
    """Add the tables to fill in to an exported GeoPackage and write the project beside it.

    Parameters
    ----------
    package
        What :func:`mine_planner.gis.field_export.export_field` wrote as GPKG.

    Raises
    ------
    WorkspaceError
        When a file cannot be written.
    """
    crs = workspaces.workspace_crs(workspace)
    system = osr.SpatialReference()
    system.ImportFromWkt(crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019))
    _add_tables(package, system)
    project = QgsProject()
    project.setCrs(crs)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    target = package.with_suffix(".qgz")
    # Relative paths are made against the project's own place, so that must be known first.
    project.setFileName(str(target))
    tasks = _tasks(package)
    layers = [_reference_layer(package, name) for name in ("areas", "lines", "points")]
    layers += [_form_layer(workspace, package, name, tasks) for name in _TABLES]
    for layer in layers:
        project.addMapLayer(layer)
    if not project.write(str(target)):
        raise WorkspaceError(f"{target.name} cannot be written: choose another folder.")
    return target


def _add_tables(package: Path, system: osr.SpatialReference) -> None:
    with gdal_raising():
        try:
            source = ogr.Open(str(package), update=1)
            for name, (fields, shape_type) in _TABLES.items():
                layer = source.CreateLayer(name, system, shape_type)
                for field, kind in fields:
                    layer.CreateField(ogr.FieldDefn(field, kind))
            compat.close_source(source)
        except RuntimeError as error:
            raise WorkspaceError(
                f"{package.name} could not be written: free some space or choose another folder.", str(error)
            ) from error


def _tasks(package: Path) -> list[str]:
    layer = QgsVectorLayer(f"{package}|layername=areas", "areas", "ogr")
    return sorted(layer.uniqueValues(layer.fields().indexOf("task")))


def _reference_layer(package: Path, name: str) -> QgsVectorLayer:
    """Return a layer to look at and not to change."""
    titles = {
        "areas": translate("MinePlanner", "Tasks and hazard areas"),
        "lines": translate("MinePlanner", "Lines"),
        "points": translate("MinePlanner", "Points"),
    }
    layer = QgsVectorLayer(f"{package}|layername={name}", titles[name], "ogr")
    layer.setReadOnly(True)
    layer.renderer().setSymbol(_symbol(name))
    layer.setDisplayExpression('"name"')
    return layer


def _symbol(name: str) -> QgsSymbol:
    if name == "areas":
        return symbols.area(symbols.CHA, symbols.TASK, opacity=0.1, width=0.6)
    if name == "lines":
        return symbols.line(symbols.TASK, width=0.6, dash="dash")
    return symbols.marker("circle", symbols.TASK)


def _form_layer(workspace: Workspace, package: Path, name: str, tasks: list[str]) -> QgsVectorLayer:
    """Return a table to fill in, with value lists, defaults and what must not be empty."""
    titles = {
        "find": translate("MinePlanner", "Device found"),
        "progress_report": translate("MinePlanner", "Daily report"),
    }
    layer = QgsVectorLayer(f"{package}|layername={name}", titles[name], "ogr")
    lists = {
        "task": [(code, code) for code in tasks],
        "ordnance": workspace.connection.execute(_ORDNANCE).fetchall(),
        "mineuxocondition": workspace.connection.execute(_CODES, ("device_condition",)).fetchall(),
    }
    for column, pairs in lists.items():
        if layer.fields().indexOf(column) >= 0:
            _set_list(layer, column, [(row[0], row[1]) for row in pairs])
    for column in ("found_on", "report_date"):
        _set_default(layer, column, "to_date(now())")
    if len(tasks) == 1:
        _set_default(layer, "task", f"'{tasks[0].replace(chr(39), chr(39) * 2)}'")
    _set_default(layer, "qty", "1")
    for column in ("task", "ordnance", "found_on", "report_date", "area_m2"):
        index = layer.fields().indexOf(column)
        if index >= 0:
            layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull)
    return layer


def _set_list(layer: QgsVectorLayer, column: str, pairs: list[tuple[Any, Any]]) -> None:
    values = [{str(label): str(code)} for label, code in pairs]
    setup = QgsEditorWidgetSetup("ValueMap", {"map": values})
    layer.setEditorWidgetSetup(layer.fields().indexOf(column), setup)


def _set_default(layer: QgsVectorLayer, column: str, expression: str) -> None:
    index = layer.fields().indexOf(column)
    if index >= 0:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(expression))
