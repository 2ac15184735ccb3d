# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importmap``: any OGR source as a handed-over map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from mine_planner.domain.errors import InputError
from mine_planner.gis.map_import_values import CONTENTS, INFO_GRADES, SOURCE_GRADES, MapOrder
from mine_planner.i18n import translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value, stated_day
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.map_import_values import Finding, ImportResult
    from mine_planner.gis.sources import SourceFeatures, SourceFile
    from mine_planner.store.workspace import Workspace

AXIS_ORDERS = ("recognise", "north_first", "east_first")
FINDING_FIELDS = ("source_fid", "map", "problem", "outcome", "explanation")


class ImportMap(PlannerAlgorithm):
    """Brings any OGR source in: registered, graded, repaired, reprojected, journaled."""

    NAME = "importmap"
    GROUP = "maps"
    ICON = "add_map"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Import a handed-over map")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Brings a vector file or layer into the workspace as graded evidence. Every feature comes in or "
            "stands in the findings with its reason; crossing outlines are repaired outwards, never smaller. "
            "Handed-over cleared areas and lifted minefields are shown and never subtract from a hazard.\n"
            "Map field: the field whose value says which handed-over map a feature is from.\n"
            "Sigma: how far positions may be off, as standard deviation per axis in metres; empty takes the "
            "authority's worst figure from the workspace's settings.\n"
            "Newer issue of: the earlier map, where the file holds one map under another name; what changed "
            "is listed, and nothing of the earlier issue is taken away.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                "INPUT",
                translate("MinePlanner", "File or layer"),
                [Qgis.ProcessingSourceType.Vector],
            )
        )
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterField(
                "MAP_FIELD",
                translate("MinePlanner", "Map field"),
                parentLayerParameterName="INPUT",
                optional=True,
            )
        )
        self.addParameter(NamedEnum("CONTENT", translate("MinePlanner", "Content"), CONTENTS, CONTENTS[0]))
        self.addParameter(
            NamedEnum("SOURCE_GRADE", translate("MinePlanner", "Source grade (A–F)"), SOURCE_GRADES, "F")
        )
        self.addParameter(
            NamedEnum("INFO_GRADE", translate("MinePlanner", "Information grade (1–6)"), INFO_GRADES, "6")
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "SIGMA",
                translate("MinePlanner", "Sigma (m)"),
                Qgis.ProcessingNumberParameterType.Double,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString("BATCH", translate("MinePlanner", "Batch"), optional=True)
        )
        self._add_table_parameters()
        self._add_outputs()

    def _add_outputs(self) -> None:
        """Declare what comes out."""
        self.add_findings_parameter(Qgis.ProcessingSourceType.Vector)
        for name, label in (
            ("IMPORTED", translate("MinePlanner", "Features brought in")),
            ("REPAIRED", translate("MinePlanner", "Of these, repaired")),
            ("SKIPPED", translate("MinePlanner", "Features left out")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_table_parameters(self) -> None:
        """Declare what a file may leave unsaid: system, columns, datum operation."""
        self._advanced(
            QgsProcessingParameterCrs(
                "CRS", translate("MinePlanner", "CRS where the file names none"), optional=True
            )
        )
        for name, label in (
            ("X_FIELD", translate("MinePlanner", "First column of coordinates (tables)")),
            ("Y_FIELD", translate("MinePlanner", "Second column of coordinates (tables)")),
        ):
            self._advanced(QgsProcessingParameterString(name, label, optional=True))
        order = translate("MinePlanner", "Which of the two comes first (tables)")
        self._advanced(NamedEnum("AXIS_ORDER", order, AXIS_ORDERS, "recognise"))
        for name, label in (
            ("OPERATION", translate("MinePlanner", "Datum operation (EPSG code or PROJ pipeline)")),
            ("OVERRIDE_REASON", translate("MinePlanner", "Reason to use a CRS without a known datum shift")),
        ):
            self._advanced(QgsProcessingParameterString(name, label, optional=True))
        compare = translate("MinePlanner", "Compare with the last issue of the same map")
        self._advanced(QgsProcessingParameterBoolean("COMPARE", compare, defaultValue=True))
        for name, label in (
            ("ISSUE_OF", translate("MinePlanner", "Newer issue of (name or uuid of the earlier map)")),
            ("HANDED_OVER_BY", translate("MinePlanner", "Handed over by (office or role)")),
            ("HANDED_OVER_ON", translate("MinePlanner", "Handed over on (2021-06-12)")),
        ):
            self._advanced(QgsProcessingParameterString(name, label, optional=True))

    def _advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say in our own words what is wrong with a file before QGIS says "could not load"."""
        path = Path(str(parameters.get("INPUT", "")).split("|")[0])
        # A layer of the project may be called like a file, too; only a path is looked at here.
        if path.suffix and (path.is_file() or path.is_absolute()):
            from mine_planner.gis import sources

            try:
                sources.check_file(path)
            except InputError as error:
                return False, error.message
        return super().checkParameterValues(parameters, context)

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, import, report."""
        from mine_planner.gis import map_import, map_issues

        order = self._order(parameters, context)

        def progress(percent: float) -> bool:
            feedback.setProgress(percent)
            return not feedback.isCanceled()

        with self.opened_workspace(parameters, context) as workspace:
            order = replace(order, issue_of=map_issues.find_issue(workspace, order.issue_of))
            source, layers, questions = self._read(parameters, context, workspace)
            result = map_import.import_map(workspace, source, layers, order, progress, questions)
        for warning in (*questions, *result.warnings):
            feedback.pushWarning(warning)
        feedback.pushInfo(_summary(result))
        outputs: dict[str, Any] = {
            "IMPORTED": result.imported,
            "REPAIRED": result.repaired,
            "SKIPPED": result.skipped,
        }
        fields = fields_of(dict.fromkeys(FINDING_FIELDS, str))
        features = [_feature(finding, fields) for finding in result.findings]
        return outputs | write_layer(self, "FINDINGS", parameters, context, features, fields)

    def _read(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace
    ) -> tuple[SourceFile, list[SourceFeatures], list[str]]:
        from mine_planner.gis import map_tables, record_readings, sources, table_headings, workspaces

        given = str(parameters["INPUT"])
        path = Path(given.split("|", maxsplit=1)[0])
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if path.is_file() and map_tables.is_table(path):
            order = enum_value(parameters, "AXIS_ORDER", AXIS_ORDERS, "recognise")
            columns = table_headings.TableColumns(
                self.parameterAsString(parameters, "X_FIELD", context),
                self.parameterAsString(parameters, "Y_FIELD", context),
                crs.authid() if crs.isValid() else "",
                "" if order == "recognise" else order,
            )
            region = record_readings.region_of(workspaces.workspace_crs(workspace))
            return map_tables.read_table(path, columns, region)
        if path.is_file() and "|" not in given:
            return (*sources.read_file(path, crs=crs if crs.isValid() else None), [])
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise InputError(f"{path.name} cannot be read as a map: check the file's name and format.")
        return (*sources.read_layer(layer), [])

    def _order(self, parameters: dict[str, Any], context: QgsProcessingContext) -> MapOrder:
        fields = self.parameterAsStrings(parameters, "MAP_FIELD", context)
        sigma = parameters.get("SIGMA")
        return MapOrder(
            content=enum_value(parameters, "CONTENT", CONTENTS, CONTENTS[0]),
            map_field=fields[0] if fields else "",
            source_grade=enum_value(parameters, "SOURCE_GRADE", SOURCE_GRADES, "F").upper(),
            info_grade=int(enum_value(parameters, "INFO_GRADE", INFO_GRADES, "6")),
            sigma_m=None if sigma in (None, "") else self.parameterAsDouble(parameters, "SIGMA", context),
            batch=self.parameterAsString(parameters, "BATCH", context),
            operation=self.parameterAsString(parameters, "OPERATION", context),
            override_reason=self.parameterAsString(parameters, "OVERRIDE_REASON", context),
            compare=self.parameterAsBoolean(parameters, "COMPARE", context),
            issue_of=self.parameterAsString(parameters, "ISSUE_OF", context),
            handed_over_by=self.parameterAsString(parameters, "HANDED_OVER_BY", context).strip(),
            handed_over_on=stated_day(
                self.parameterAsString(parameters, "HANDED_OVER_ON", context), "HANDED_OVER_ON"
            )
            or None,
        )


def _feature(finding: Finding, fields: QgsFields) -> QgsFeature:
    values = [finding.source_fid, finding.map_name, finding.problem, finding.outcome, finding.explanation]
    return feature_of(fields, values)


def _summary(result: ImportResult) -> str:
    return translate(
        "MinePlanner",
        "Features brought in: {}, maps: {}, repaired: {}; left out, each with its reason: {}.",
    ).format(result.imported, result.maps, result.repaired, result.skipped)
