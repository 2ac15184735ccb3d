# SPDX-License-Identifier: GPL-2.0-or-later
"""Templates of the sheet: changed in QGIS's layout designer, kept in the workspace, one for each paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsReadWriteContext
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from qgis.PyQt.QtXml import QDomDocument

from mine_planner.i18n import translate
from mine_planner.ui.foot import foot
from mine_planner.ui.progress.listing import Column, Listing, quiet
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.core import QgsPrintLayout

    from mine_planner.ui.desk import Desk


class Choice(NamedTuple):
    """A paper, whether the workspace keeps a template of its own, whether one is in the designer."""

    paper: str
    orientation: str
    own: bool
    open: bool


class TemplatesWindow(PlannerWindow):
    """One row for each paper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Sheet Templates"))
        self.resize(620, 360)
        self.listing = Listing(
            _columns(),
            lambda choice: f"{choice.paper} {choice.orientation}",
            self,
            name=translate("MinePlanner", "Papers"),
            empty="",
        )
        self.change = self._button(
            translate("MinePlanner", "Change in Designer…"),
            translate("MinePlanner", "Open this template in QGIS's layout designer"),
            self.change_template,
        )
        self.take_over = self._button(
            translate("MinePlanner", "Take Over from Designer"),
            translate("MinePlanner", "Keep in the workspace what was changed in the designer"),
            self.take_from_designer,
        )
        self.take_in = self._button(
            translate("MinePlanner", "Load Template…"),
            translate("MinePlanner", "Keep a template file (QPT) in the workspace"),
            self.choose_file,
        )
        self.save_as = self._button(
            translate("MinePlanner", "Save Template As…"),
            translate("MinePlanner", "Write this template to a file (QPT)"),
            self.choose_target,
        )
        self.use_shipped = self._button(
            translate("MinePlanner", "Use Shipped Template"),
            translate("MinePlanner", "Put the workspace's own template aside and print with the shipped one"),
            self.drop_own,
        )
        self._lay_out()
        self.listing.chosen.connect(self._follow)
        with desk.reporter.boundary():
            self.reload()

    def _button(self, text: str, tip: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self._do(does))
        return button

    def _do(self, does: Callable[[], None]) -> None:
        with self.desk.reporter.boundary():
            does()

    def _lay_out(self) -> None:
        words = QLabel(
            translate(
                "MinePlanner",
                "Move, resize and restyle what is on the sheet, and add logos. What carries a name that "
                "begins with “sheet_” must stay: there the plan is printed. Your templates travel with the "
                "workspace.",
            )
        )
        words.setWordWrap(True)
        words.setStyleSheet(quiet(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.listing, 1)
        row = QHBoxLayout()
        for button in (self.take_in, self.save_as, self.use_shipped):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(foot(self, self.take_over, self.change))

    # -------------------------------------------------------------- showing
    def reload(self) -> None:
        """Say of each paper which template is printed with."""
        from mine_planner.gis.sheets.template import ORIENTATIONS, PAPERS
        from mine_planner.store.sheet_templates import kept_template

        workspace, manager = self.desk.session.workspace, self.desk.project.layoutManager()
        rows = [
            Choice(
                paper,
                orientation,
                kept_template(workspace, paper, orientation) is not None,
                manager.layoutByName(layout_name(paper, orientation)) is not None,
            )
            for paper in PAPERS
            for orientation in ORIENTATIONS
        ]
        self.listing.set_rows(rows)
        self._follow()

    def _follow(self) -> None:
        choice, writable = self.listing.row(), not self.desk.session.read_only
        self.change.setEnabled(choice is not None and writable and self.desk.open_designer is not None)
        self.take_over.setEnabled(choice is not None and writable and choice.open)
        self.take_in.setEnabled(choice is not None and writable)
        self.save_as.setEnabled(choice is not None)
        self.use_shipped.setEnabled(choice is not None and writable and choice.own)

    # -------------------------------------------------------------- doing
    def change_template(self) -> None:
        """Open the chosen template in the layout designer; a layout that is open there is shown again."""
        from mine_planner.gis.sheets.template import load_template

        choice, opener = self.listing.row(), self.desk.open_designer
        if choice is None or opener is None:
            return
        manager = self.desk.project.layoutManager()
        name = layout_name(choice.paper, choice.orientation)
        layout = manager.layoutByName(name)
        if layout is None:
            layout = load_template(
                self.desk.project, choice.paper, choice.orientation, self._kept(choice)
            ).layout
            _show_places(layout)
            layout.setName(name)
            manager.addLayout(layout)
        opener(layout)
        self.reload()

    def take_from_designer(self) -> None:
        """Keep what the designer shows now, and take it out of the project."""
        choice = self.listing.row()
        manager = self.desk.project.layoutManager()
        layout = manager.layoutByName(layout_name(choice.paper, choice.orientation))
        if layout is None:
            self.reload()
            return
        self._keep(choice, layout_bytes(layout), translate("MinePlanner", "The template in the designer"))
        manager.removeLayout(layout)
        self.reload()

    def choose_file(self) -> None:
        """Ask for a template file and keep it."""
        path, _kind = QFileDialog.getOpenFileName(
            self, translate("MinePlanner", "Take in a template"), "", "QPT (*.qpt)"
        )
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Keep a template file for the chosen paper."""
        from mine_planner.gis.sheets.template import read_template

        self._keep(self.listing.row(), read_template(path), path.name)

    def choose_target(self) -> None:
        """Ask where the chosen template is to be written."""
        from mine_planner.store.sheet_templates import template_name

        choice = self.listing.row()
        suggested = str(Path.home() / template_name(choice.paper, choice.orientation))
        title = translate("MinePlanner", "Save the template")
        path, _kind = QFileDialog.getSaveFileName(self, title, suggested, "QPT (*.qpt)")
        if path:
            self.save_file(Path(path).with_suffix(".qpt"))

    def save_file(self, path: Path) -> None:
        """Write the chosen template to a file."""
        from mine_planner.gis.sheets.template import export_template, write_template

        choice = self.listing.row()
        kept = self._kept(choice)
        if kept is None:
            export_template(choice.paper, choice.orientation, path)
        else:
            write_template(kept, path)
        self.desk.reporter.success(
            translate("MinePlanner", "The template was saved as {}.").format(path.name)
        )

    def drop_own(self) -> None:
        """Print with the shipped template again; the own one stays in the journal."""
        from mine_planner.store.sheet_templates import drop_template

        choice = self.listing.row()
        with self.desk.session.action("Use the shipped sheet template") as action:
            drop_template(action, choice.paper, choice.orientation)

    def _kept(self, choice: Choice) -> bytes | None:
        from mine_planner.store.sheet_templates import kept_template

        return kept_template(self.desk.session.workspace, choice.paper, choice.orientation)

    def _keep(self, choice: Choice, data: bytes, name: str) -> None:
        """Keep a template that can carry a sheet; another one is refused."""
        from mine_planner.gis.sheets.template import load_template
        from mine_planner.store.sheet_templates import keep_template

        load_template(self.desk.project, choice.paper, choice.orientation, data, name)
        with self.desk.session.action("Keep a sheet template") as action:
            keep_template(action, choice.paper, choice.orientation, data)


def layout_name(paper: str, orientation: str) -> str:
    """Return the name under which a template stands in the project while it is changed."""
    return f"Mine Planner: {paper} {orientation}"


def layout_bytes(layout: QgsPrintLayout) -> bytes:
    """Return a layout as the content of a QPT file."""
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    return bytes(document.toByteArray())


def _show_places(layout: QgsPrintLayout) -> None:
    """Show what only holds a place, framed and named, so that it can be moved in the designer."""
    from qgis.core import QgsLayoutItemLabel

    for item in layout.items():
        name = item.id() if hasattr(item, "id") else ""
        if isinstance(name, str) and name.startswith("sheet_"):
            item.setVisibility(True)
            item.setFrameEnabled(True)
            if isinstance(item, QgsLayoutItemLabel) and not item.text():
                item.setText(name)


def _columns() -> list[Column]:
    words = {
        "portrait": translate("MinePlanner", "{} upright"),
        "landscape": translate("MinePlanner", "{} across"),
    }
    return [
        Column(translate("MinePlanner", "Paper"), lambda row: words[row.orientation].format(row.paper)),
        Column(translate("MinePlanner", "Printed with"), _state, wide=True),
    ]


def _state(choice: Choice) -> str:
    said = (
        translate("MinePlanner", "your own template, kept in the workspace")
        if choice.own
        else translate("MinePlanner", "the shipped template")
    )
    if choice.open:
        said += " · " + translate("MinePlanner", "another is open in the designer, not taken over yet")
    return said
