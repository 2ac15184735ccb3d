# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done in the register: the row of buttons, the menu of a map, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QPoint, QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QMenu, QToolButton

from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.compare.button import CompareButton
from mine_planner.ui.maps import hazards
from mine_planner.ui.maps.weighing import Weighing

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from mine_planner.ui.desk import Desk
    from mine_planner.ui.maps.panel import MapsPanel
    from mine_planner.ui.offers import Offer


class MapActions(QObject):
    """Makes the actions of the panel and puts them where they are looked for."""

    def __init__(self, desk: Desk, panel: MapsPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._make(panel)
        self._make_footprints(panel)
        self._make_arranging(panel)
        self.weighing = Weighing(desk, panel)
        self.compare = CompareButton(desk, panel.rows_to_compare, panel.tool_row)
        panel.addActions([self.add, self.zoom, self.hazard, self.find, self.footprints, self.up, self.down])
        panel.addActions([self.compare.swipe_action, self.compare.glass_action, self.details])
        self._fill_row(panel.tool_row)
        view = panel.map_tree
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)

    def enable(self, chosen: list[str], order: str) -> None:
        """Allow what can be done with the chosen maps; maps are arranged in their own order alone."""
        writable = not self._desk.session.read_only
        self.zoom.setEnabled(bool(chosen))
        self.weighing.button.setEnabled(bool(chosen) and writable)
        self.details.setEnabled(len(chosen) == 1 and writable)
        for item in (self.up, self.down):
            item.setEnabled(bool(chosen) and writable and not order)

    # -------------------------------------------------------------- making
    def _make(self, panel: MapsPanel) -> None:
        self.add = parts.action(
            panel,
            translate("MinePlanner", "Add Map"),
            "add_map",
            translate("MinePlanner", "Bring in a vector file or table that was handed over, graded"),
            panel.add_vector_map,
            "Ctrl+N",
        )
        self.zoom = parts.action(
            panel,
            translate("MinePlanner", "Zoom to Map"),
            "zoom",
            translate("MinePlanner", "Show the chosen maps on the canvas and flash their footprints"),
            panel.zoom,
            "Ctrl+J",
        )
        self.find = parts.action(
            panel,
            translate("MinePlanner", "Filter"),
            "filter",
            translate("MinePlanner", "Go to the filter"),
            panel.filter_edit.setFocus,
            QKeySequence.StandardKey.Find,
        )
        self.hazard = parts.action(
            panel,
            translate("MinePlanner", "Compute Hazards"),
            "hazard",
            translate("MinePlanner", "Compute hazard areas from all maps; what stands never shrinks by it"),
            lambda: hazards.compute_hazards(self._desk),
        )

    def _make_footprints(self, panel: MapsPanel) -> None:
        self.footprints = parts.action(
            panel,
            translate("MinePlanner", "Show Footprints"),
            "footprint",
            translate("MinePlanner", "Draw where each map lies, with its trust and how far it may be off"),
            lambda: panel.show_footprints(self.footprints.isChecked()),
            "Ctrl+Shift+F",
        )
        self.footprints.setCheckable(True)

    def _make_arranging(self, panel: MapsPanel) -> None:
        self.up = parts.action(
            panel,
            translate("MinePlanner", "Move Up"),
            "previous",
            translate("MinePlanner", "Put the chosen maps, or the whole batch, one place higher"),
            lambda: panel.arrange(-1),
            "Alt+Up",
        )
        self.down = parts.action(
            panel,
            translate("MinePlanner", "Move Down"),
            "next",
            translate("MinePlanner", "Put the chosen maps, or the whole batch, one place lower"),
            lambda: panel.arrange(1),
            "Alt+Down",
        )
        self.details = parts.action(
            panel,
            translate("MinePlanner", "Change Map Details…"),
            "edit",
            translate("MinePlanner", "Correct name, sheet, scale, provenance or batch of the chosen map"),
            lambda: self._offer("details"),
            "F2",
        )
        self.batch = parts.action(
            panel,
            translate("MinePlanner", "Change Batch…"),
            "folder",
            translate("MinePlanner", "Rename and describe the batch: who handed it over, when"),
            lambda: self._offer("batch"),
        )

    def _offer(self, what: str) -> None:
        from mine_planner.ui.maps import offers

        with self._desk.reporter.boundary():
            if what == "details":
                offers.show_details(self._desk, self._panel.tree.selected())
            else:
                offers.show_batch(self._desk, self._panel.tree.batch())

    def _fill_row(self, row: QWidget) -> None:
        layout = row.layout()
        layout.addWidget(self._add_button(row))
        layout.addWidget(_line(row))
        layout.addWidget(self.compare)
        for item in (self.zoom, self.footprints):
            layout.addWidget(parts.button(row, item))
        layout.addWidget(self.weighing.button)
        layout.addStretch(1)
        layout.addWidget(parts.button(row, self.hazard))

    def _add_button(self, row: QWidget) -> QToolButton:
        """Return the button that brings a vector map in, with the other ways in its menu."""
        button = QToolButton(row)
        button.setDefaultAction(self.add)
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill_add(menu))
        button.setMenu(menu)
        return button

    def _fill_add(self, menu: QMenu) -> None:
        """Write the ways to add a map: ours, and those of the rooms for scans and records."""
        from mine_planner.ui.maps.offers import ADD
        from mine_planner.ui.offers import can_begin, offers_of

        menu.clear()
        vector = menu.addAction(parts.icon("vector_map"), translate("MinePlanner", "Vector Map or Table…"))
        vector.setToolTip(self.add.toolTip())
        vector.setEnabled(self.add.isEnabled())
        vector.triggered.connect(lambda _checked=False: self._panel.add_vector_map())
        chosen = self._panel.tree.selected()
        for offer in offers_of("maps"):
            if offer.group == ADD:
                entry = menu.addAction(parts.icon(offer.icon), offer.text)
                entry.setToolTip(offer.tip)
                entry.setEnabled(can_begin(offer, self._desk, chosen))
                entry.triggered.connect(lambda _checked=False, offer=offer: self._begin(offer, chosen))

    def _begin(self, offer: Offer, chosen: list[str]) -> None:
        with self._desk.reporter.boundary():
            offer.begin(self._desk, chosen)

    def _show_menu(self, place: QPoint) -> None:
        """Show what can be done with the map or batch below the pointer."""
        view = self._panel.map_tree
        menu = QMenu(view)
        self.batch.setEnabled(bool(self._panel.tree.batch()) and not self._desk.session.read_only)
        menu.addActions([self.zoom, self.details])
        if self.weighing.button.isEnabled():
            weigh = menu.addMenu(self.weighing.button.icon(), translate("MinePlanner", "Weigh"))
            weigh.addActions(self.weighing.button.menu().actions())
        menu.addSeparator()
        menu.addActions([self.up, self.down])
        menu.addSeparator()
        menu.addActions([self.batch, self.compare.swipe_action, self.compare.glass_action])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(place))


def _line(row: QWidget) -> QFrame:
    line = QFrame(row)
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    line.setFixedWidth(6)
    return line
