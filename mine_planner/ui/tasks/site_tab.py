# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab Site: features of the worksite on the map, safety distances, and what is known of the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.map_tools.bands import BLUE, RED, Bands, Ink, as_qgis, as_shapely
from mine_planner.ui.map_tools.pick import PlacePicker
from mine_planner.ui.popups import ask_figure, ask_sentence
from mine_planner.ui.tasks import details
from mine_planner.ui.tasks.drawing import TaskDrawing

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsGeometry

    from mine_planner.gis.task_site import SiteFeature
    from mine_planner.ui.desk import Desk

_UUID = int(Qt.ItemDataRole.UserRole)


class SiteTab(QWidget):
    """Features are placed by one click, ways by a line; the rings are shown while this tab is."""

    def __init__(self, desk: Desk, parent: QWidget, facts: QTextBrowser) -> None:
        super().__init__(parent)
        self.desk = desk
        self.features: list[SiteFeature] = []
        self._task = ""
        self._kind = ""
        self._bands = Bands(desk)
        self._picker = PlacePicker(desk, self)
        self.drawing = TaskDrawing(desk, self)
        self.drawing.cut.connect(self._take_line)
        self._build(facts)

    def _build(self, facts: QTextBrowser) -> None:
        self.place_button = self._tool(
            translate("MinePlanner", "Place"), "site", translate("MinePlanner", "Put a feature on the map")
        )
        self.place_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.place_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.kinds = QMenu(self.place_button)
        self.kinds.aboutToShow.connect(self._fill_kinds)
        self.place_button.setMenu(self.kinds)
        self.rings_button = self._tool(
            translate("MinePlanner", "Rings"),
            "buffer",
            translate("MinePlanner", "Show the authority's safety distances on the map"),
        )
        self.rings_button.setCheckable(True)
        self.rings_button.setChecked(True)
        self.rings_button.toggled.connect(lambda _on: self._show_on_map())
        self.view = QTreeWidget(self)
        self.view.setObjectName("features_view")
        self.view.setRootIsDecorated(False)
        self.view.setAlternatingRowColors(True)
        self.view.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(
            lambda place: self._menu().popup(self.view.viewport().mapToGlobal(place))
        )
        self.view.itemActivated.connect(lambda _item, _column: self.zoom())
        self.view.currentItemChanged.connect(lambda _now, _before: self._show_on_map())
        top = QHBoxLayout()
        top.addWidget(self.place_button)
        top.addWidget(self.rings_button)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(facts, 1)

    def _tool(self, text: str, icon: str, tip: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        made.setIcon(parts.icon(icon))
        made.setToolTip(tip)
        made.setAutoRaise(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return made

    # -------------------------------------------------------------- showing
    def set_task(self, task: str) -> None:
        """Show the features of a task."""
        from mine_planner.gis import task_site

        if task != self._task:
            self._picker.stop()
            self.drawing.stop()
        self._task = task
        self.features = task_site.features_of(self.desk.session.workspace, task)
        self.place_button.setEnabled(not self.desk.session.read_only)
        heads = (
            translate("MinePlanner", "Feature"),
            translate("MinePlanner", "Label"),
            translate("MinePlanner", "Safety distance"),
        )
        lines = [(item.name, item.label, distance_words(item)) for item in self.features]
        nothing = translate("MinePlanner", "Nothing is placed yet.")
        details.fill_tree(self.view, heads, lines, nothing, [item.note for item in self.features])
        for row, item in enumerate(self.features):
            self.view.topLevelItem(row).setData(0, _UUID, item.uuid)
        self._show_on_map()

    def chosen(self) -> SiteFeature | None:
        """Return the chosen feature."""
        item: QTreeWidgetItem | None = self.view.currentItem()
        uuid = None if item is None else item.data(0, _UUID)
        return next((feature for feature in self.features if feature.uuid == uuid), None)

    def showEvent(self, event: Any) -> None:
        """Show features and rings with the tab."""
        super().showEvent(event)
        self._show_on_map()

    def hideEvent(self, event: Any) -> None:
        """Take them off the map with the tab."""
        self._bands.clear()
        super().hideEvent(event)

    def _show_on_map(self) -> None:
        from mine_planner.gis import task_site

        self._bands.clear()
        if not self.isVisible():
            return
        words = []
        chosen = self.chosen()
        for feature in self.features:
            if feature.shape is None:
                continue
            around = task_site.ring(feature) if self.rings_button.isChecked() else None
            if around is not None:
                self._bands.show(around, Ink(RED, 20, 2, dashed=True))
            width = 5 if feature is chosen else 3
            band = self._bands.show(feature.shape, Ink(BLUE, 120, width))
            if band is not None:
                band.setIconSize(9)
            place = feature.shape.representative_point()
            words.append((place.x, place.y, feature.label or feature.name))
        if words:
            self._bands.say(words, above=True)

    def zoom(self) -> None:
        """Show the chosen feature on the map."""
        from mine_planner.ui.tasks.zooming import zoom_to_shapes

        feature = self.chosen()
        if feature is not None and feature.shape is not None:
            zoom_to_shapes(self.desk, [as_qgis(feature.shape)])

    def forget(self) -> None:
        """Drop what belongs to a workspace that was closed."""
        self._picker.stop()
        self.drawing.stop()
        self._bands.clear()
        self.features, self._task = [], ""
        self.view.clear()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self._bands.clear()
        self._picker.unload()
        self.drawing.unload()

    # -------------------------------------------------------------- changing
    def _fill_kinds(self) -> None:
        from mine_planner.gis import task_site

        self.kinds.clear()
        every = task_site.kinds(self.desk.session.workspace)
        for lines, title in (
            (False, translate("MinePlanner", "Points")),
            (True, translate("MinePlanner", "Ways and lines")),
        ):
            self.kinds.addSection(title)
            for code, name in every:
                if (code in task_site.LINES) is lines:
                    action = self.kinds.addAction(name)
                    action.triggered.connect(lambda _checked=False, c=code, n=name: self.place(c, n))

    def place(self, kind: str, name: str) -> None:
        """Ask for the place of a new feature."""
        from mine_planner.gis import task_site

        self._kind = kind
        if kind in task_site.LINES:
            self.drawing.draw_line(
                translate("MinePlanner", "{}: click along it; right-click ends.").format(name)
            )
            return
        self._picker.pick(translate("MinePlanner", "{}: click its place.").format(name), self.add_point)

    def add_point(self, x: float, y: float) -> None:
        """Save a feature at a place in the workspace's CRS."""
        import shapely

        self._add(shapely.Point(x, y))

    def _take_line(self, line: QgsGeometry) -> None:
        with self.desk.reporter.boundary():
            self._add(as_shapely(line))

    def _add(self, shape: Any) -> None:
        from mine_planner.gis import task_site

        task_site.add(self.desk.session.workspace, self._task, self._kind, shape)
        self.desk.session.notice_changes()

    def _change(self, **values: Any) -> None:
        from mine_planner.gis import task_site

        feature = self.chosen()
        if feature is not None:
            with self.desk.reporter.boundary():
                task_site.change(self.desk.session.workspace, feature.uuid, **values)
                self.desk.session.notice_changes()

    def _remove(self) -> None:
        from mine_planner.gis import task_site

        feature = self.chosen()
        if feature is not None:
            with self.desk.reporter.boundary():
                task_site.remove(self.desk.session.workspace, feature.uuid)
                self.desk.session.notice_changes()

    def _menu(self) -> QMenu:
        menu = QMenu(self.view)
        there = self.chosen() is not None
        entries: tuple[tuple[str, str, Callable[[], object], bool], ...] = (
            ("zoom", translate("MinePlanner", "Zoom to Feature"), self.zoom, False),
            ("edit", translate("MinePlanner", "Label Feature…"), self._ask_label, True),
            ("buffer", translate("MinePlanner", "Set Safety Distance…"), self._ask_distance, True),
            ("delete", translate("MinePlanner", "Remove Feature"), self._remove, True),
        )
        for icon, words, does, writes in entries:
            action = menu.addAction(parts.icon(icon), words)
            action.setEnabled(there and not (writes and self.desk.session.read_only))
            action.triggered.connect(lambda _checked=False, does=does: does())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _ask_label(self) -> None:
        question = translate("MinePlanner", "What the feature is called on map and sheet:")
        button = translate("MinePlanner", "Save Label")
        ask_sentence(self.place_button, question, button, lambda words: self._change(label=words))

    def _ask_distance(self) -> None:
        feature = self.chosen()
        question = translate(
            "MinePlanner", "Safety distance of this feature by the authority's rule; 0 for the setting:"
        )
        now = feature.distance_m if feature is not None and feature.distance_m else 0.0
        button = translate("MinePlanner", "Set Distance")

        def then(metres: float) -> None:
            self._change(safety_distance_m=metres or None)

        ask_figure(self.place_button, question, button, then, value=now, suffix=" m")


def distance_words(feature: SiteFeature) -> str:
    """Return a safety distance, or that the authority has set none."""
    if feature.distance_m is None:
        return translate("MinePlanner", "not set")
    return translate("MinePlanner", "{} m").format(number(feature.distance_m))
