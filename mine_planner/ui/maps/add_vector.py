# SPDX-License-Identifier: GPL-2.0-or-later
"""The form that brings in a vector map: what is in the file, and what the planner says about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox

from mine_planner import settings
from mine_planner.domain.errors import PlannerError
from mine_planner.gis.map_import_values import CONTENTS, MapOrder
from mine_planner.i18n import number, translate
from mine_planner.ui.maps import words
from mine_planner.ui.parts import form_class, tint

if TYPE_CHECKING:
    from qgis.gui import QgsDoubleSpinBox
    from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

    from mine_planner.gis.sources import SourceFeatures, SourceFile
    from mine_planner.ui.desk import Desk

K_95 = 2.4477
"""Radius of the circle that holds 95 % in two dimensions, in sigmas; cut, so that sigma errs upwards."""


@dataclass(frozen=True)
class Chosen:
    """A read file and what the planner said about it."""

    source: SourceFile
    layers: list[SourceFeatures]
    order: MapOrder


class AddVectorDialog(QDialog, form_class("maps", "add_vector.ui")):  # type: ignore[misc]
    """Asks for a file and its grade; what is wrong is said inside the form."""

    file_widget: QgsFileWidget
    summary_label: QLabel
    field_box: QComboBox
    content_box: QComboBox
    source_box: QComboBox
    info_box: QComboBox
    within_spin: QgsDoubleSpinBox
    within_hint: QLabel
    batch_box: QComboBox
    problem_label: QLabel
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._desk = desk
        self._read: tuple[SourceFile, list[SourceFeatures]] | None = None
        self.chosen: Chosen | None = None
        self._fill()
        self.file_widget.fileChanged.connect(self.read)
        self.within_spin.valueChanged.connect(lambda _value: self._say_within())
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._say_within()

    def _fill(self) -> None:
        self.setMinimumWidth(460)
        self.problem_label.setStyleSheet("color: #d33a2f;")
        self.problem_label.hide()
        for label in (self.summary_label, self.within_hint):
            label.setStyleSheet(f"color: {tint(self, 0.75)};")
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file_widget.setDialogTitle(translate("MinePlanner", "Handed-over map"))
        self.file_widget.setDefaultRoot(settings.load().last_folder)
        for content in CONTENTS:
            self.content_box.addItem(words.said(words.CONTENT_WORDS, content), content)
        for grade, said in words.SOURCE_WORDS.items():
            self.source_box.addItem(translate("MinePlanner", said), grade)
        for grade, said in words.INFO_WORDS.items():
            self.info_box.addItem(translate("MinePlanner", said), grade)
        self.source_box.setCurrentIndex(self.source_box.count() - 1)
        self.info_box.setCurrentIndex(self.info_box.count() - 1)
        self.within_spin.setShowClearButton(True)
        for row in self._desk.session.workspace.rows("batch", ("fid",)):
            self.batch_box.addItem(row["name"])
        self.batch_box.setCurrentText("")
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("MinePlanner", "Add Map"))
        ok.setEnabled(False)

    # -------------------------------------------------------------- the file
    def read(self, path: str) -> None:
        """Read a file and say what is in it."""
        from mine_planner.gis import sources

        self._read = None
        self.field_box.clear()
        self.field_box.addItem(translate("MinePlanner", "(the whole file is one map)"), "")
        try:
            self._read = sources.read_file(Path(path))
        except PlannerError as error:
            self._refuse(error.message)
        else:
            self._summarise()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._read is not None)

    def _summarise(self) -> None:
        if self._read is None:
            return
        source, layers = self._read
        features = sum(len(layer.ids) for layer in layers)
        bare = sum(blob is None for layer in layers for blob in layer.wkb)
        systems = sorted({layer.crs.authid() or translate("MinePlanner", "no CRS") for layer in layers})
        said = translate("MinePlanner", "{} features in {} layers, {} without geometry, {}")
        self.summary_label.setText(
            said.format(number(features), len(layers), number(bare), ", ".join(systems))
        )
        for name in sorted({name for layer in layers for row in layer.attributes[:1] for name in row}):
            count = len({str(row.get(name)) for layer in layers for row in layer.attributes})
            self.field_box.addItem(translate("MinePlanner", "{} ({} values)").format(name, count), name)
        self.problem_label.hide()
        if source.path is not None:
            settings.save(replace(settings.load(), last_folder=str(source.path.parent)))

    # -------------------------------------------------------------- how far off
    def _say_within(self) -> None:
        """Say what an empty figure means, or what the figure means for corridors."""
        if self.within_spin.value() > 0:
            said = translate("MinePlanner", "Corridors and margins are drawn {} m wide on each side.")
            self.within_hint.setText(said.format(number(self.within_spin.value())))
            return
        worst = self._worst()
        if worst is None:
            said = translate(
                "MinePlanner", "Not known is refused until the authority's worst figure is in the settings."
            )
            self.within_hint.setText(said)
        else:
            said = translate("MinePlanner", "Not known takes the authority's worst figure: {}.")
            self.within_hint.setText(said.format(words.within(worst)))

    def _worst(self) -> float | None:
        from mine_planner.store import authority
        from mine_planner.store.maps import WORST_SIGMA_KEY

        return authority.number(self._desk.session.workspace, WORST_SIGMA_KEY)

    # -------------------------------------------------------------- taking
    def order(self) -> MapOrder:
        """Return what the planner said."""
        figure = self.within_spin.value()
        return MapOrder(
            content=str(self.content_box.currentData()),
            map_field=str(self.field_box.currentData() or ""),
            source_grade=str(self.source_box.currentData()),
            info_grade=int(self.info_box.currentData()),
            sigma_m=figure / K_95 if figure > 0 else None,
            batch=self.batch_box.currentText().strip(),
        )

    def _take(self) -> None:
        if self._read is None:
            return
        if self.within_spin.value() <= 0 and self._worst() is None:
            self._refuse(translate("MinePlanner", "Enter within how many metres positions hold."))
            self.within_spin.setFocus()
            return
        self.chosen = Chosen(*self._read, self.order())
        self.accept()

    def _refuse(self, message: str) -> None:
        self.problem_label.setText(message)
        self.problem_label.show()


def import_chosen(path: Path, chosen: Chosen, progress: Any) -> Any:
    """Bring a chosen map in, on a worker thread, with a connection of its own."""
    from mine_planner.gis import map_import, workspaces

    workspace = workspaces.open_workspace(path)
    try:

        def report(percent: float) -> bool:
            progress.set_percent(percent)
            return not progress.is_cancelled()

        return map_import.import_map(workspace, chosen.source, chosen.layers, chosen.order, report)
    finally:
        workspace.close()
