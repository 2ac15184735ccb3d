# SPDX-License-Identifier: GPL-2.0-or-later
"""Make a bundle: which ground, which layers, in which form, for whom, and how much it will take."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QTableWidgetItem

from mine_planner import settings
from mine_planner.domain.errors import PlannerError
from mine_planner.gis import projections
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.bundle import making, window_parts
from mine_planner.ui.exchange import pieces
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from qgis.core import QgsRectangle
    from qgis.gui import QgsFileWidget
    from qgis.PyQt.QtWidgets import (
        QCheckBox,
        QComboBox,
        QLabel,
        QLineEdit,
        QPushButton,
        QTableWidget,
        QWidget,
    )

    from mine_planner.gis.bundle_estimate import LayerSize
    from mine_planner.gis.bundles import Bundle, BundleOrder
    from mine_planner.ui.bundle.wheels import WheelRow
    from mine_planner.ui.desk import Desk

_ID = int(Qt.ItemDataRole.UserRole)
_DELAY_MS = 250


class BundleWindow(PlannerWindow):
    """One page; every change of it says again how much the bundle takes."""

    area_box: QComboBox
    office_edit: QLineEdit
    part_box: QCheckBox
    format_box: QComboBox
    coarse_box: QComboBox
    fine_box: QComboBox
    scale_row: QWidget
    layer_table: QTableWidget
    wheel_row: WheelRow
    folder_widget: QgsFileWidget
    project_note: QLabel
    total: QLabel
    problem: QLabel
    result: QLabel
    run: pieces.RunRow
    open_button: QPushButton
    make_button: QPushButton

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Make Offline Bundle"))
        self.tasks: tuple[str, ...] = ()
        self.sizes: list[LayerSize] = []
        self._left: dict[str, bool] = {}
        self._made: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.measure)
        window_parts.build(self)
        self._connect()
        self.folder_widget.setFilePath(settings.load().last_folder)
        window_parts.fill_scales(self)
        self.measure()

    def _connect(self) -> None:
        for box in (self.area_box, self.format_box, self.coarse_box, self.fine_box):
            box.currentIndexChanged.connect(lambda _index: self._timer.start())
        self.desk.canvas.extentsChanged.connect(self._on_extent)
        self.office_edit.textChanged.connect(lambda _text: self._show_total())
        self.part_box.toggled.connect(lambda _on: self._show_total())
        self.folder_widget.fileChanged.connect(lambda _text: self._show_total())
        self.wheel_row.changed.connect(self._show_total)
        self.layer_table.itemChanged.connect(self._on_tick)
        self.make_button.clicked.connect(lambda _checked=False: self.make())
        self.open_button.clicked.connect(lambda _checked=False: self._open())

    def choose(self, uuids: list[str]) -> None:
        """Take the tasks that are chosen in a dock as the area."""
        rows = [self.desk.session.workspace.row("clearance_task", uuid=uuid) for uuid in uuids]
        self.tasks = tuple(row["code"] for row in rows if row is not None and row["geom"] is not None)
        at = self.area_box.findData("tasks")
        self.area_box.setItemText(
            at, translate("MinePlanner", "1,000 m around {} chosen tasks").format(len(self.tasks))
        )
        item = self.area_box.model().item(at)
        item.setEnabled(bool(self.tasks))
        if self.tasks:
            self.area_box.setCurrentIndex(at)
        self.measure()

    def _on_extent(self) -> None:
        if self.area_box.currentData() == "map":
            self._timer.start()

    # -------------------------------------------------------------- what is ordered
    @property
    def project(self) -> Path | None:
        """The open project's file; None while it was never saved."""
        name = self.desk.project.fileName()
        return Path(name) if name else None

    def area(self) -> QgsRectangle | None:
        """Return the chosen area in the workspace's system; None for everything."""
        from mine_planner.gis.bundles import area_of_tasks

        kind = self.area_box.currentData()
        if kind == "tasks":
            return area_of_tasks(self.desk.session.workspace, self.tasks)
        if kind == "all":
            return None
        canvas = self.desk.canvas
        source, context = canvas.mapSettings().destinationCrs(), self.desk.project.transformContext()
        change = projections.of_map(source, self.desk.session.crs, context)
        return change.transformBoundingBox(canvas.extent())

    def tiles(self) -> tuple[int, int] | None:
        """Return the coarsest and finest zoom level of MBTiles; None for GeoTIFF."""
        if self.format_box.currentData() != "mbtiles":
            return None
        first, last = int(self.coarse_box.currentData()), int(self.fine_box.currentData())
        return min(first, last), max(first, last)

    def target(self) -> Path | None:
        """Return the folder that is to be made; None while no place is chosen."""
        from mine_planner.gis.bundles import bundle_name

        place = self.folder_widget.filePath().strip()
        office = self.office_edit.text().strip()
        return Path(place) / bundle_name(self.desk.session.workspace, office) if place else None

    def order(self, folder: Path) -> BundleOrder:
        """Return what is to be made, as plain values that may cross threads."""
        from mine_planner.gis.bundles import BundleOrder

        ticked = frozenset(one.id for one in self.sizes if self._left.get(one.id, True) and not one.stays)
        return BundleOrder(
            folder=folder,
            project=self.project,
            area=self.area(),
            office=self.office_edit.text().strip(),
            layers=ticked,
            tiles=self.tiles(),
            wheels=self.wheel_row.paths,
            part=self.part_box.isChecked() and self.part_box.isEnabled(),
        )

    # -------------------------------------------------------------- what it takes
    def measure(self) -> None:
        """Say again how much each layer takes."""
        from mine_planner.gis.bundle_estimate import Sizing, layer_sizes

        session = self.desk.session
        self.sizes = []
        self.scale_row.setVisible(self.format_box.currentData() == "mbtiles")
        with self.desk.reporter.boundary():
            if self.project is not None:
                sizing = Sizing(session.workspace.path, self.area(), session.crs, self.tiles())
                self.sizes = layer_sizes(self.project, sizing)
        self._fill_layers()
        self._show_total()

    def _fill_layers(self) -> None:
        table = self.layer_table
        table.blockSignals(True)
        table.setRowCount(len(self.sizes))
        names = window_parts.layer_names(self.desk, [one.id for one in self.sizes])
        for row, (one, said_name) in enumerate(zip(self.sizes, names, strict=True)):
            name = QTableWidgetItem(said_name or one.name)
            name.setData(_ID, one.id)
            name.setToolTip(said_name or one.name)
            ticked = self._left.get(one.id, True) and not one.stays
            name.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            flags = Qt.ItemFlag.ItemIsUserCheckable
            name.setFlags(flags if one.stays else flags | Qt.ItemFlag.ItemIsEnabled)
            said = pieces.megabytes(one.size) if one.size else translate("MinePlanner", "small")
            if one.kind == "workspace":
                said = translate("MinePlanner", "in the workspace")
            size = QTableWidgetItem(one.stays or said)
            size.setFlags(Qt.ItemFlag.ItemIsEnabled)
            size.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, 0, name)
            table.setItem(row, 1, size)
        table.blockSignals(False)

    def _on_tick(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            self._left[item.data(_ID)] = item.checkState() == Qt.CheckState.Checked
            self._show_total()

    def needed(self) -> int:
        """Return about how many bytes the bundle takes."""
        from mine_planner.gis.bundle_estimate import scan_sizes

        workspace = self.desk.session.workspace
        layers = sum(one.size for one in self.sizes if self._left.get(one.id, True))
        scans = scan_sizes(workspace.rows("source_map"), workspace.path.parent)
        return int(workspace.path.stat().st_size) + layers + scans + self.wheel_row.size

    def _show_total(self) -> None:
        office = self.office_edit.text().strip()
        everything = self.area_box.currentData() == "all"
        self.part_box.setEnabled(bool(office) and not everything)
        target = self.target()
        words = translate("MinePlanner", "About {}").format(pieces.megabytes(self.needed()))
        enough = True
        if target is not None and target.parent.is_dir():
            free = shutil.disk_usage(target.parent).free
            enough = free > self.needed()
            words += translate("MinePlanner", ", {} free in {}").format(pieces.megabytes(free), target.parent)
        self.total.setText(words if enough else "⚠ " + words)
        note = window_parts.project_words(self.desk)
        self.project_note.setText(note)
        self.project_note.setVisible(bool(note))
        writable = not self.desk.session.read_only or not office
        ready = enough and writable and self.wheel_row.ready
        self.make_button.setEnabled(ready and target is not None and not self.run.is_running)

    # -------------------------------------------------------------- making
    def make(self) -> None:
        """Make the bundle in the background."""
        target = self.target()
        if target is None:
            return
        for widget in (self.problem, self.result, self.open_button):
            widget.hide()
        try:
            order = self.order(target)
        except PlannerError as error:
            parts.complain(self.problem, error.message)
            return
        settings.save(replace(settings.load(), last_folder=str(target.parent)))
        workspace, writes = self.desk.session.workspace.path, bool(order.office)
        self.make_button.setEnabled(False)
        self.run.start(
            translate("MinePlanner", "Make the bundle"),
            lambda progress: making.make_in_background(workspace, order, progress, writes=writes),
            self._done,
            self._failed,
        )

    def _done(self, bundle: Bundle) -> None:
        self.desk.session.notice_changes()
        if self.gone:
            self.desk.reporter.success(
                translate("MinePlanner", "The bundle is complete: {}").format(bundle.folder)
            )
            return
        sentence = translate(
            "MinePlanner", "Files: {}, {}, in {}. Anyone who has the folder can read it."
        ).format(len(bundle.files), pieces.megabytes(bundle.size), bundle.folder)
        if bundle.left_out:
            sentence += "\n" + translate("MinePlanner", "Stays behind: {}.").format(
                "; ".join(f"{item['layer']} ({item['reason']})" for item in bundle.left_out)
            )
        sentence += "".join("\n⚠ " + warning for warning in bundle.warnings)
        self._made = bundle.folder
        self.result.setText("✓ " + sentence)
        self.result.show()
        self.open_button.show()
        self._show_total()

    def _failed(self, error: PlannerError) -> None:
        if self.gone:
            self.desk.reporter.failure(error)
            return
        parts.complain(self.problem, error.message)
        self._show_total()

    def _open(self) -> None:
        if self._made is not None:
            pieces.open_folder(self._made)

    def unload(self) -> None:
        """Stop what runs."""
        self._timer.stop()
        self.desk.canvas.extentsChanged.disconnect(self._on_extent)
        self.run.stop()
        self.wheel_row.stop()
