# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu of a dock, and windows beside the map."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from qgis.PyQt.QtWidgets import QMenu, QWidget

from mine_planner.ui import offers, window

if TYPE_CHECKING:
    from mine_planner.ui.desk import Desk


class SampleWindow(window.PlannerWindow):
    """A window that counts."""

    shown_anew = 0

    def reload(self) -> None:
        """Count."""
        self.shown_anew += 1


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return what the sample room was begun with."""
    calls: list[list[str]] = []
    room = ModuleType("sample_room")
    room.offers = lambda: [  # type: ignore[attr-defined]
        offers.Offer("tasks", "Do It", "Does it", "tasks", lambda _desk, chosen: calls.append(chosen)),
        offers.Offer("tasks", "One", "For one", "tasks", lambda _desk, chosen: calls.append(chosen), "one"),
        offers.Offer("maps", "Other", "Other dock", "maps", lambda _desk, chosen: calls.append(chosen)),
    ]
    monkeypatch.setitem(sys.modules, "sample_room", room)
    monkeypatch.setattr(offers, "ROOMS", ("sample_room",))
    return calls


def test_a_menu_shows_its_docks_entries_and_begins_them_with_what_is_chosen(
    desk: Desk, begun: list[list[str]]
) -> None:
    menu = QMenu()
    offers.fill_menu(menu, "tasks", desk, ["a", "b"])
    assert [action.text() for action in menu.actions()] == ["Do It", "One"]
    assert [action.isEnabled() for action in menu.actions()] == [True, False]
    menu.actions()[0].trigger()
    assert begun == [["a", "b"]]


def test_an_entry_for_scans_waits_until_a_scan_is_chosen(desk: Desk) -> None:
    with desk.session.action("Add maps") as action:
        scan, vector = (
            action.insert(
                "source_map",
                {"name": kind, "kind": kind, "sigma_m": 10.0, "sourcereliability": "F", "inforeliability": 6},
            )
            for kind in ("scan", "vector")
        )
    trace = next(offer for offer in offers.offers_of("maps") if offer.text == "Trace Row")
    assert offers.can_begin(trace, desk, [scan])
    assert not offers.can_begin(trace, desk, [vector])


def test_each_group_of_a_menu_stands_together() -> None:
    for dock in ("maps", "tasks", "progress", "sheets"):
        groups = [offer.group for offer in offers.offers_of(dock)]
        runs = [group for at, group in enumerate(groups) if at == 0 or groups[at - 1] != group]
        assert len(runs) == len(set(runs)), dock


def test_nothing_can_be_begun_without_a_workspace(desk: Desk, begun: list[list[str]]) -> None:
    desk.session.close()
    assert [offers.can_begin(offer, desk, []) for offer in offers.offers_of("tasks")] == [False, False]
    assert begun == []


def test_every_room_offers_entries_with_a_name_a_tip_and_an_icon() -> None:
    from mine_planner.resources import icon_path

    for dock in ("maps", "tasks", "progress", "sheets"):
        for offer in offers.offers_of(dock):
            assert offer.text
            assert offer.tip
            assert icon_path(offer.icon), offer.icon


def test_a_window_is_one_of_a_kind_and_goes_with_the_workspace(desk: Desk) -> None:
    first = window.open_window(SampleWindow, desk)
    assert window.open_window(SampleWindow, desk) is first
    desk.session.content_changed.emit()
    assert first.shown_anew == 1
    desk.session.close()
    assert not first.isVisible()
    desk.session.content_changed.emit()
    assert first.shown_anew == 1


def test_a_dock_without_offers_has_no_menu(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from mine_planner.ui.dock_plans import dock_plans
    from mine_planner.ui.planner_dock import PlannerDock

    monkeypatch.setattr(offers, "ROOMS", ())
    dock = PlannerDock(dock_plans()[0], desk, [], desk.window)
    dock.open_panel()
    assert dock.findChild(QWidget, "offers_button") is None
    dock.unload()


def test_the_menu_of_the_plugin_holds_what_each_dock_offers(desk: Desk, begun: list[list[str]]) -> None:
    from mine_planner.ui.shell import Shell

    shell = Shell(desk)
    shell.make_docks(desk)
    menu = shell.make_menu()
    below = next(action.menu() for action in menu.actions() if action.text() == "Clearance tasks")
    below.aboutToShow.emit()
    assert [action.text() for action in below.actions()] == ["Do It", "One"]
    below.actions()[0].trigger()
    assert begun == [[]]
    menu.deleteLater()
    shell.unload()


def test_open_questions_are_said_at_the_top_of_a_dock_and_lead_to_their_window(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mine_planner.ui import notices
    from mine_planner.ui.exchange import counting
    from mine_planner.ui.exchange import offers as exchange_offers

    shown: list[object] = []
    monkeypatch.setattr(exchange_offers, "show_questions", lambda desk, _chosen: shown.append(desk))
    notice = notices.QuestionNotice(desk, desk.window)
    assert not notice.isVisibleTo(desk.window)
    monkeypatch.setattr(counting, "open_question_count", lambda _session: 3)
    desk.session.content_changed.emit()
    assert notice.isVisibleTo(desk.window)
    assert notice.text() == "? 3"
    notice.click()
    assert shown == [desk]
