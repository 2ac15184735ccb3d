# SPDX-License-Identifier: GPL-2.0-or-later
"""Approval, revisions, the register of copies and the check code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sheet_fixtures as region

from mine_planner.domain import sheet_codes
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from pathlib import Path

    from mine_planner.domain.sheet_content import Edition, SheetContent
    from mine_planner.store.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qgis_app")
DAY = "2026-06-14"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    opened = region.full_workspace(tmp_path / "region.gpkg")
    yield opened
    opened.close()


def content_of(workspace: Workspace) -> SheetContent:
    return SheetReader(workspace).read("N-0012")


def approve(workspace: Workspace) -> None:
    with workspace.action("Approve the sheet") as action:
        SheetStore(workspace).approve(action, content_of(workspace), "Operations manager", "authority")


def issue(workspace: Workspace, holder: str = "Team 3") -> Edition:
    store = SheetStore(workspace)
    content = content_of(workspace)
    edition = store.edition(content, DAY, holder=holder)
    with workspace.action("Issue", "export") as action:
        store.record(action, content, edition, "N-0012 r1.pdf", "channel 3")
    return edition


def change(workspace: Workspace, **values: object) -> None:
    task = workspace.row("clearance_task")["uuid"]
    with workspace.action("Change the task") as action:
        action.update("clearance_task", task, values)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ({"depth_cm": None}, "the clearance depth"),
        ({"medical_plan": " "}, "the medical plan"),
    ],
)
def test_approval_is_refused_while_a_field_is_missing(
    workspace: Workspace, spoil: dict[str, object], words: str
) -> None:
    change(workspace, **spoil)
    with pytest.raises(RuleError, match=words):
        approve(workspace)
    assert workspace.rows("approval") == []


def test_approval_is_refused_without_a_benchmark(workspace: Workspace) -> None:
    benchmark = workspace.row("task_point", pointtype="benchmark")["uuid"]
    with workspace.action("Remove") as action:
        action.delete("task_point", benchmark)
    with pytest.raises(RuleError, match="the benchmark"):
        approve(workspace)


def test_approval_is_refused_without_a_hazard_area(workspace: Workspace) -> None:
    link = workspace.row("task_hazard")["uuid"]
    with workspace.action("Remove") as action:
        action.delete("task_hazard", link)
    with pytest.raises(RuleError, match="the link to a hazard area"):
        approve(workspace)


def test_approval_needs_a_named_person(workspace: Workspace) -> None:
    with (
        pytest.raises(InputError, match="name of the person"),
        workspace.action("Approve") as action,
    ):
        SheetStore(workspace).approve(action, content_of(workspace), "  ")


def test_an_approved_content_is_no_draft_and_names_the_approver(workspace: Workspace) -> None:
    approve(workspace)
    edition = SheetStore(workspace).edition(content_of(workspace), DAY)
    assert not edition.draft
    assert edition.approved_by == "Operations manager (authority)"


@pytest.mark.parametrize("field", ["objective", "medical_facility", "restrictions", "call_signs"])
def test_any_change_of_content_ends_the_approval(workspace: Workspace, field: str) -> None:
    approve(workspace)
    change(workspace, **{field: "other"})
    store, content = SheetStore(workspace), content_of(workspace)
    assert store.edition(content, DAY).draft
    with workspace.action("Notice") as action:
        assert store.end_if_changed(action, content)
    ended = workspace.row("approval")
    assert ended["state"] == "ended"
    assert ended["end_reason"] == "the content of the task changed"


def test_a_moved_turning_point_ends_the_approval(workspace: Workspace) -> None:
    import shapely

    approve(workspace)
    point = workspace.row("task_point", pointlocal_id="TP3")["uuid"]
    with workspace.action("Move") as action:
        moved = action.blob(shapely.Point(region.EAST + 96.2, region.NORTH + 40))
        action.update("task_point", point, {"geom": moved})
    assert SheetStore(workspace).edition(content_of(workspace), DAY).draft


def test_new_evidence_on_the_ground_ends_the_approval(workspace: Workspace) -> None:
    import shapely

    approve(workspace)
    with workspace.action("Accident") as action:
        place = action.blob(shapely.Point(region.EAST + 50, region.NORTH + 40))
        action.insert("incident", {"geom": place, "kind": "mine_accident"})
    assert SheetStore(workspace).edition(content_of(workspace), DAY).draft


def test_what_changes_nothing_on_the_sheet_leaves_the_approval(workspace: Workspace) -> None:
    approve(workspace)
    change(workspace, status="assigned", status_reason="team is free", rank=3)
    assert not SheetStore(workspace).edition(content_of(workspace), DAY).draft


def test_a_changed_task_gets_the_next_revision_and_says_what_changed(workspace: Workspace) -> None:
    approve(workspace)
    assert issue(workspace).revision == 1
    change(workspace, method="Machine, then manual")
    edition = SheetStore(workspace).edition(content_of(workspace), DAY)
    assert (edition.revision, edition.supersedes) == (2, 1)
    assert edition.changes == ("plan.method",)


def test_a_second_print_of_the_same_revision_is_the_next_copy(workspace: Workspace) -> None:
    approve(workspace)
    assert [issue(workspace, holder).copy_no for holder in ("Team 3", "Paramedic")] == [1, 2]
    assert workspace.row("clearance_task")["revision"] == 1


def test_a_new_revision_supersedes_the_copies_that_are_out(workspace: Workspace) -> None:
    approve(workspace)
    issue(workspace)
    change(workspace, method="Machine")
    approve(workspace)
    issue(workspace)
    states = [(row["revision"], row["state"]) for row in SheetStore(workspace).register()]
    assert states == [(2, "current"), (1, "superseded")]


def test_new_evidence_on_an_issued_task_names_whom_to_call(workspace: Workspace) -> None:
    store = SheetStore(workspace)
    approve(workspace)
    issue(workspace)
    assert store.outdated(content_of(workspace)) == []
    change(workspace, restrictions="Wall has fallen")
    (held,) = store.outdated(content_of(workspace))
    assert (held.holder, held.contact, held.changes) == ("Team 3", "channel 3", ("plan.restrictions",))


def test_only_what_changed_since_its_last_print_is_printed_again(workspace: Workspace) -> None:
    store = SheetStore(workspace)
    assert store.is_changed(content_of(workspace))
    issue(workspace)
    assert not store.is_changed(content_of(workspace))
    approve(workspace)
    assert store.is_changed(content_of(workspace)), "the draft mark must go"
    issue(workspace)
    assert not store.is_changed(content_of(workspace))
    change(workspace, contacts="channel 5")
    assert store.is_changed(content_of(workspace))


def test_the_check_code_tells_whether_a_sheet_is_the_current_approved_revision(
    workspace: Workspace,
) -> None:
    store = SheetStore(workspace)
    issue(workspace)
    draft = workspace.row("sheet_issue")["short_code"]
    assert store.verify(draft, content_of(workspace)).state == "draft"
    approve(workspace)
    issue(workspace)
    good = workspace.rows("sheet_issue")[-1]["short_code"]
    verdict = store.verify(good.lower().replace("-", " "), content_of(workspace))
    assert verdict.good
    assert (verdict.task_code, verdict.revision, verdict.holder) == ("N-0012", 1, "Team 3")
    change(workspace, method="Machine")
    assert store.verify(good, content_of(workspace)).state == "content_changed"
    approve(workspace)
    issue(workspace)
    assert store.verify(good, content_of(workspace)).state == "superseded"


def test_an_ended_approval_makes_a_sheet_no_good(workspace: Workspace) -> None:
    store = SheetStore(workspace)
    approve(workspace)
    issue(workspace)
    code = workspace.row("sheet_issue")["short_code"]
    change(workspace, contacts="channel 5")
    with workspace.action("Notice") as action:
        store.end_if_changed(action, content_of(workspace))
    assert store.verify(code).state == "approval_ended"


def test_a_recalled_copy_and_a_foreign_code_are_no_good(workspace: Workspace) -> None:
    store = SheetStore(workspace)
    approve(workspace)
    issue(workspace)
    row = workspace.row("sheet_issue")
    with workspace.action("Recall") as action:
        store.mark(action, row["uuid"], "recalled")
    assert store.verify(row["short_code"]).state == "recalled"
    assert store.verify("0000-0000").state == "unknown"
    with pytest.raises(InputError, match="check code"):
        store.verify("hello")


def test_the_text_of_the_qr_code_is_verified_like_the_short_code(workspace: Workspace) -> None:
    approve(workspace)
    issue(workspace)
    row = workspace.row("sheet_issue")
    mark = sheet_codes.SheetMark("N-0012", 1, "38S 1 2", row["content_sha256"], row["short_code"])
    assert SheetStore(workspace).verify(sheet_codes.qr_text(mark)).good
