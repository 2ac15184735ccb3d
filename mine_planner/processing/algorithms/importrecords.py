# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importrecords``: minefield records from tables, located with their errors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from mine_planner.gis.map_import_values import INFO_GRADES, SOURCE_GRADES
from mine_planner.i18n import in_users_language, translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.record_import import RecordFinding, RecordResult

FINDING_FIELDS = ("record", "sheet", "row", "column", "value", "expected", "outcome", "explanation")


class ImportRecords(PlannerAlgorithm):
    """Brings minefield records in: read cell by cell, located, nothing guessed, one journaled action."""

    NAME = "importrecords"
    GROUP = "maps"
    ICON = "add_map"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Import minefield records")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Brings minefield records in from a folder of CSV files (records, ref_points, legs, rows), from "
            "its records.csv, or from a workbook with sheets of these names. Good records come in; a record "
            "with a cell that cannot be read waits in the workspace to be corrected in the entry form, and "
            "every such cell is listed in the findings.\n"
            "Reference points are projected by the datum operation that is named (EPSG code or PROJ "
            "pipeline), else by the first in PROJ's order that is made for where they lie; it is stored with "
            "the record. The declination is that of the record's date. Misclosures and readings that would "
            "close better are stored as open questions and proposals; none is applied.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterString("INPUT", translate("MinePlanner", "Folder, records.csv or workbook"))
        )
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                "CRS_OPERATION",
                translate("MinePlanner", "Datum operation (EPSG code or PROJ pipeline)"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString("BATCH", translate("MinePlanner", "Batch"), optional=True)
        )
        label = translate("MinePlanner", "Source grade where none is stated")
        self.addParameter(NamedEnum("SOURCE_GRADE", label, SOURCE_GRADES, "F"))
        label = translate("MinePlanner", "Information grade where none is stated")
        self.addParameter(NamedEnum("INFO_GRADE", label, INFO_GRADES, "6"))
        reason = QgsProcessingParameterString(
            "OVERRIDE_REASON",
            translate("MinePlanner", "Reason to use a CRS without a known datum shift"),
            optional=True,
        )
        reason.setFlags(reason.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(reason)
        self.add_findings_parameter(Qgis.ProcessingSourceType.Vector)
        self._add_outputs()

    def _add_outputs(self) -> None:
        """Declare what comes out."""
        for name, label in (
            ("RECORDS", translate("MinePlanner", "Records brought in")),
            ("ROWS", translate("MinePlanner", "Rows located")),
            ("WAITING", translate("MinePlanner", "Records that wait")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, locate, write, report."""
        from mine_planner.gis import record_import

        order = record_import.RecordOrder(
            operation=self.parameterAsString(parameters, "CRS_OPERATION", context),
            override_reason=self.parameterAsString(parameters, "OVERRIDE_REASON", context),
            batch=self.parameterAsString(parameters, "BATCH", context),
            source_grade=enum_value(parameters, "SOURCE_GRADE", SOURCE_GRADES, "F").upper(),
            info_grade=int(enum_value(parameters, "INFO_GRADE", INFO_GRADES, "6")),
        )
        path = Path(self.parameterAsString(parameters, "INPUT", context))
        with self.opened_workspace(parameters, context) as workspace:
            result = record_import.import_records(workspace, path, order)
        for warning in result.warnings:
            feedback.pushWarning(warning)
        for finding in result.findings:
            feedback.pushWarning(in_users_language(finding.sentence, parts=True))
        feedback.pushInfo(_summary(result))
        outputs: dict[str, Any] = {
            "RECORDS": result.records,
            "ROWS": result.rows,
            "WAITING": result.waiting,
        }
        fields = fields_of(dict.fromkeys(FINDING_FIELDS, str) | {"row": int})
        features = [_feature(finding, fields) for finding in result.findings]
        return outputs | write_layer(self, "FINDINGS", parameters, context, features, fields)


def _feature(item: RecordFinding, fields: QgsFields) -> QgsFeature:
    place = [item.record, item.sheet, item.row or None, item.column, item.value, item.expected]
    return feature_of(fields, [*place, item.outcome, in_users_language(item.sentence, parts=True)])


def _summary(result: RecordResult) -> str:
    return translate("MinePlanner", "Records brought in: {}, rows: {}; waiting to be corrected: {}.").format(
        result.records, result.rows, result.waiting
    )
