# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importscan``: a scanned map, fitted to its control points, with its error stated."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from mine_planner.domain.errors import InputError, PlannerError
from mine_planner.gis.map_import_values import INFO_GRADES, SOURCE_GRADES
from mine_planner.i18n import number, translate
from mine_planner.processing.base import NamedEnum, PlannerAlgorithm, enum_value, stated_day

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback

    from mine_planner.gis.georeferencing_points import PointsFile
    from mine_planner.gis.scan_import import ScanOrder
    from mine_planner.gis.scan_register import RegisteredScan
    from mine_planner.store.workspace import Workspace

METHODS = ("helmert", "affine", "projective", "polynomial2", "thin_plate")


class ImportScan(PlannerAlgorithm):
    """Brings a scan in: fitted by QGIS's transformers, warped, registered, its sigma stated."""

    NAME = "importscan"
    GROUP = "maps"
    ICON = "add_map"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return translate("MinePlanner", "Import a scanned map")

    def help_text(self) -> str:
        """Return what it does."""
        return translate(
            "MinePlanner",
            "Fits a scan (PNG, JPEG, TIFF or a page of a PDF) to its control points, warps it into the "
            "workspace's CRS as a tiled GeoTIFF with overviews, and registers it with its error.\n"
            "Sigma² is leave-one-out² + plotting² + datum²: grid crosses tell how well the paper fits, not "
            "how well mines were plotted on it, so sigma is never below the plotting error (millimetres on "
            "paper times the scale).\n"
            "A georeferencing that the file brings is set aside, and this is said. The datum operation is "
            "pinned and stored; one without a stated accuracy is refused unless a reason is given.",
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterFile("INPUT", translate("MinePlanner", "Scan")))
        self.addParameter(
            QgsProcessingParameterFile("GCPS", translate("MinePlanner", "Control points (.points file)"))
        )
        self.addParameter(
            QgsProcessingParameterCrs(
                "GCP_CRS", translate("MinePlanner", "CRS of the control points"), optional=True
            )
        )
        self.addParameter(NamedEnum("METHOD", translate("MinePlanner", "Fit"), METHODS, "affine"))
        self.add_workspace_parameter()
        self._add_optional_parameters()
        self.addParameter(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("MinePlanner", "Warped raster"))
        )
        for name, label in (
            ("RMS", translate("MinePlanner", "RMS of the residuals (m)")),
            ("LOO_RMS", translate("MinePlanner", "Leave-one-out error (m)")),
            ("SIGMA", translate("MinePlanner", "Sigma (m)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("WORST_POINT", translate("MinePlanner", "Worst point")))
        self.addOutput(QgsProcessingOutputString("MAP", translate("MinePlanner", "UUID of the map")))

    def _add_optional_parameters(self) -> None:
        self._text("NAME", translate("MinePlanner", "Name of the map"))
        self._text("BATCH", translate("MinePlanner", "Batch"))
        self.addParameter(
            NamedEnum("SOURCE_GRADE", translate("MinePlanner", "Source grade (A–F)"), SOURCE_GRADES, "F")
        )
        self.addParameter(
            NamedEnum("INFO_GRADE", translate("MinePlanner", "Information grade (1–6)"), INFO_GRADES, "6")
        )
        self._figure("MAP_SCALE", translate("MinePlanner", "Scale of the map (50000 for 1:50,000)"))
        self._text("SHEET", translate("MinePlanner", "Sheet"), advanced=True)
        self._text("EDITION", translate("MinePlanner", "Edition"), advanced=True)
        self._text(
            "HANDED_OVER_BY", translate("MinePlanner", "Handed over by (office or role)"), advanced=True
        )
        self._text("HANDED_OVER_ON", translate("MinePlanner", "Handed over on (2021-06-12)"), advanced=True)
        self._figure("PLOTTING_MM", translate("MinePlanner", "Plotting error on paper (mm)"), advanced=True)
        page = QgsProcessingParameterNumber(
            "PAGE", translate("MinePlanner", "Page of a PDF"), defaultValue=1, minValue=1
        )
        page.setFlags(page.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(page)
        operation = translate("MinePlanner", "Datum operation (EPSG code or PROJ pipeline)")
        self._text("OPERATION", operation, advanced=True)
        reason = translate("MinePlanner", "Reason to use a CRS without a known datum shift")
        self._text("OVERRIDE_REASON", reason, advanced=True)

    def _text(self, name: str, label: str, *, advanced: bool = False) -> None:
        parameter = QgsProcessingParameterString(name, label, optional=True)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def _figure(self, name: str, label: str, *, advanced: bool = False) -> None:
        parameter = QgsProcessingParameterNumber(
            name, label, Qgis.ProcessingNumberParameterType.Double, optional=True
        )
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def run_planner(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Fit, warp, register."""
        from mine_planner.gis import scan_import, scan_register

        paper = self._paper(parameters, context)

        def watch(percent: float) -> bool:
            if percent >= 0.0:
                feedback.setProgress(percent)
            return not feedback.isCanceled()

        with self.opened_workspace(parameters, context) as workspace:
            order = self._order(parameters, context, workspace)
            prepared = scan_import.prepare_scan(order, scan_register.workspace_target(workspace), watch)
            try:
                registered = scan_register.register_scan(workspace, prepared, paper)
            except PlannerError:
                prepared.warped.path.unlink(missing_ok=True)
                raise
        for sentence in registered.sentences:
            feedback.pushWarning(sentence)
        feedback.pushInfo(_summary(registered))
        return {
            "OUTPUT": str(prepared.warped.path),
            "RMS": registered.rms_m,
            "LOO_RMS": registered.leave_one_out_m,
            "WORST_POINT": registered.worst_point,
            "SIGMA": registered.sigma_m,
            "MAP": registered.map_uuid,
        }

    def _order(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace
    ) -> ScanOrder:
        from mine_planner.gis import georeferencing_points, scan_import, scan_register

        points = georeferencing_points.read_points(Path(self.parameterAsFile(parameters, "GCPS", context)))
        output = Path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        return scan_import.ScanOrder(
            path=Path(self.parameterAsFile(parameters, "INPUT", context)),
            points=points.points,
            points_crs=self._points_crs(parameters, context, points),
            method=enum_value(parameters, "METHOD", METHODS, "affine"),
            output=output if output.suffix.lower() in (".tif", ".tiff") else output.with_suffix(".tif"),
            operation=self.parameterAsString(parameters, "OPERATION", context),
            override_reason=self.parameterAsString(parameters, "OVERRIDE_REASON", context),
            page=self.parameterAsInt(parameters, "PAGE", context),
            paper=scan_register.paper_error(
                workspace, self._number(parameters, "MAP_SCALE"), self._number(parameters, "PLOTTING_MM")
            ),
        )

    def _points_crs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, points: PointsFile
    ) -> QgsCoordinateReferenceSystem:
        from qgis.core import QgsCoordinateReferenceSystem

        crs = self.parameterAsCrs(parameters, "GCP_CRS", context)
        if not crs.isValid() and points.crs_wkt:
            crs = QgsCoordinateReferenceSystem.fromWkt(points.crs_wkt)
        if not crs.isValid():
            raise InputError(
                "Nothing says which CRS the control points are in: choose the CRS that is on the sheet, "
                "such as EPSG:28408."
            )
        return crs

    def _paper(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from mine_planner.gis.scan_import import MapPaper

        return MapPaper(
            name=self.parameterAsString(parameters, "NAME", context),
            batch=self.parameterAsString(parameters, "BATCH", context),
            source_grade=enum_value(parameters, "SOURCE_GRADE", SOURCE_GRADES, "F").upper(),
            info_grade=int(enum_value(parameters, "INFO_GRADE", INFO_GRADES, "6")),
            sheet=self.parameterAsString(parameters, "SHEET", context),
            edition=self.parameterAsString(parameters, "EDITION", context),
            handed_over_by=self.parameterAsString(parameters, "HANDED_OVER_BY", context),
            handed_over_on=stated_day(
                self.parameterAsString(parameters, "HANDED_OVER_ON", context), "HANDED_OVER_ON"
            ),
        )

    def _number(self, parameters: dict[str, Any], name: str) -> float | None:
        value = parameters.get(name)
        if value in (None, ""):
            return None
        try:
            return float(value)
        except (TypeError, ValueError) as error:
            raise InputError(
                f'{name} is "{value}", which is no number: enter one or leave it empty.'
            ) from error


def _summary(registered: RegisteredScan) -> str:
    from mine_planner.domain.uncertainty import k_of_share, within_sentence

    return translate(
        "MinePlanner",
        "Fitted: leave-one-out {} m, residuals {} m, worst point {}. What is traced over it: {}.",
    ).format(
        number(registered.leave_one_out_m, 1),
        number(registered.rms_m, 1),
        registered.worst_point,
        within_sentence(k_of_share(0.95) * registered.sigma_m, 0.95),
    )
