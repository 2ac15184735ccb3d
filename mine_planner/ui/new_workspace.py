# SPDX-License-Identifier: GPL-2.0-or-later
"""The form that makes a new workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox

from mine_planner import settings
from mine_planner.domain.errors import PlannerError
from mine_planner.i18n import translate
from mine_planner.ui.parts import as_complaint, complain, form_class, tint

if TYPE_CHECKING:
    from qgis.gui import QgsFilterLineEdit, QgsProjectionSelectionWidget
    from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QWidget

    from mine_planner.ui.desk import Desk


class NewWorkspaceDialog(QDialog, form_class("new_workspace.ui")):  # type: ignore[misc]
    """Asks for title, office, CRS and file; what is wrong is said beside the fields."""

    title_edit: QgsFilterLineEdit
    organisation_edit: QgsFilterLineEdit
    office_edit: QLineEdit
    code_preview: QLabel
    crs_widget: QgsProjectionSelectionWidget
    file_widget: QgsFileWidget
    problem_label: QLabel
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._desk = desk
        self.created: Path | None = None
        self._proposed = ""
        self._fill()
        self.title_edit.textChanged.connect(self._propose_file)
        self.office_edit.textChanged.connect(self._show_code)
        self.buttons.accepted.connect(self._create)
        self.buttons.rejected.connect(self.reject)
        self._show_code()

    def _fill(self) -> None:
        """Propose the zone of the map in view, and the folder of the last workspace."""
        as_complaint(self.problem_label)
        self.code_preview.setStyleSheet(f"color: {tint(self, 0.75)};")
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter("GeoPackage (*.gpkg)")
        self.file_widget.setDialogTitle(translate("MinePlanner", "Where the workspace is to be"))
        self.crs_widget.setCrs(zone_in_view(self._desk))
        create = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        create.setText(translate("MinePlanner", "Create Workspace"))
        self.setMinimumWidth(440)

    def _propose_file(self) -> None:
        """Name the file after the title, until the planner chose one."""
        words = "".join(c if c.isalnum() else "_" for c in self.title_edit.text().strip().lower())
        folder = settings.load().last_folder or str(Path.home())
        if words and self.file_widget.filePath() == self._proposed:
            self._proposed = str(Path(folder) / (words + ".gpkg"))
            self.file_widget.setFilePath(self._proposed)

    def _show_code(self) -> None:
        from mine_planner.store.task_codes import code_from_pattern

        office = self.office_edit.text().strip() or "N"
        code = code_from_pattern("{office}-{number:04}", office=office, number=1, year=2000)
        self.code_preview.setText(translate("MinePlanner", "{} and so on").format(code))

    def _create(self) -> None:
        """Make the workspace; stay open and say what is missing otherwise."""
        path = Path(self.file_widget.filePath().strip())
        if path.suffix.lower() != ".gpkg":
            path = path.with_name(path.name + ".gpkg") if path.name else path
        try:
            self._desk.session.create(
                path,
                self.crs_widget.crs(),
                title=self.title_edit.text().strip(),
                organisation=self.organisation_edit.text().strip(),
                office=self.office_edit.text().strip(),
            )
        except PlannerError as error:
            complain(self.problem_label, error.message)
            return
        self.created = path
        settings.save(replace(settings.load(), last_folder=str(path.parent)))
        self.accept()


def zone_in_view(desk: Desk) -> QgsCoordinateReferenceSystem:
    """Return the UTM zone (WGS 84) in the middle of the map, or the project's CRS where it is in metres."""
    from qgis.core import Qgis, QgsCoordinateTransform

    crs = desk.project.crs()
    if crs.isValid() and not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters:
        return crs
    middle = desk.canvas.extent().center()
    if crs.isValid() and not crs.isGeographic():
        to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), desk.project)
        middle = to_degrees.transform(middle)
    zone = min(max(int((middle.x() + 180) // 6) + 1, 1), 60)
    return QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if middle.y() >= 0 else 32700 + zone}")
