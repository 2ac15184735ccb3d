# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person decides about hazard areas in their window: classes, cancellation reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QComboBox

from mine_planner.domain.errors import InputError
from mine_planner.i18n import in_users_language, square_metres, translate
from mine_planner.ui.hazards import words
from mine_planner.ui.tasks.words import said

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk
    from mine_planner.ui.hazards.window import HazardsWindow


def classify(window: HazardsWindow) -> None:
    """Ask which class the chosen areas have; the grades' suggestion comes first."""
    chosen = window.chosen()
    if not chosen:
        return
    rows = [row for row in window.model.rows if row.uuid in set(chosen)]
    suggested = {row.suggested_areatype or row.areatype for row in rows}
    box = QComboBox()
    for value in words.CLASSES:
        name = said(words.CLASSES, value)
        if value in suggested and len(suggested) == 1:
            name = translate("MinePlanner", "{} (suggested by the grades)").format(name)
        box.addItem(name, value)
    if len(suggested) == 1:
        box.setCurrentIndex(box.findData(next(iter(suggested))))

    def save(who: str, why: str) -> None:
        areatype = str(box.currentData())
        name = translate("MinePlanner", "Classify {} as {}").format(_named(rows), areatype)
        with window.desk.session.action(name) as action:
            window.store().classify(action, chosen, areatype, who, why)

    heading = translate("MinePlanner", "<b>Classify {}.</b> A person decides; the grades only suggest.")
    window.form.ask(
        heading.format(_named(rows)),
        translate("MinePlanner", "Save Class"),
        save,
        (translate("MinePlanner", "Class"), box),
    )


def cancel(window: HazardsWindow) -> None:
    """Ask for a cancellation report on the proposed ground of the chosen area."""
    chosen = window.chosen()
    if len(chosen) != 1:
        return
    uuid, store = chosen[0], window.store()
    proposal = store.proposal(uuid)
    row = next(item for item in window.model.rows if item.uuid == uuid)
    if proposal is None:
        return
    day = QgsDateEdit()
    day.setDate(QDate.currentDate())
    day.setAllowNull(False)

    def save(who: str, why: str) -> None:
        from mine_planner.store.hazard_values import Cancellation

        if day.date() > QDate.currentDate():
            raise InputError(
                translate("MinePlanner", "A survey cannot lie in the future: correct the day of the report.")
            )
        report = Cancellation(who, why, day.date().toString("yyyy-MM-dd"))
        name = translate("MinePlanner", "File a cancellation report on {}").format(row.label)
        with window.desk.session.action(name) as action:
            area = window.store().cancel(action, uuid, report)
        done = translate("MinePlanner", "{} of {} are cancelled after non-technical survey.")
        window.desk.reporter.success(done.format(square_metres(area), row.label))

    heading = translate(
        "MinePlanner",
        "<b>Cancellation report on {}.</b> Method: non-technical survey. {} The ground becomes "
        "cancelled land; evidence that comes later opens it again.",
    )
    window.form.ask(
        heading.format(row.label, in_users_language(proposal["explanation"].split(". ")[0] + ".")),
        translate("MinePlanner", "File Report"),
        save,
        (translate("MinePlanner", "Surveyed on"), day),
    )


def propose(window: HazardsWindow) -> None:
    """Open the window that cuts the chosen areas into task candidates."""
    from mine_planner.ui.tasks.propose_window import ProposeWindow
    from mine_planner.ui.window import open_window

    chosen = window.chosen()
    if chosen:
        with window.desk.reporter.boundary():
            open_window(ProposeWindow, window.desk).choose_hazards(chosen)


def show_lines(window: HazardsWindow) -> None:
    """Draw evidence, corridor and fade-out as three layers."""
    from mine_planner.ui.hazards.lines import show_three_lines

    show_three_lines(window.desk, window.bar.k_spin.value())


def open_contamination(desk: Desk) -> None:
    """Open the window for new contamination."""
    from mine_planner.ui.hazards.contamination import ContaminationWindow
    from mine_planner.ui.window import open_window

    open_window(ContaminationWindow, desk)


def open_official(desk: Desk) -> None:
    """Open the window for official layers."""
    from mine_planner.ui.hazards.official import OfficialWindow
    from mine_planner.ui.window import open_window

    open_window(OfficialWindow, desk)


def _named(rows: list[object]) -> str:
    labels = [getattr(row, "label", "") for row in rows]
    if len(labels) <= 3:
        return ", ".join(labels)
    return translate("MinePlanner", "areas: {}").format(len(labels))
