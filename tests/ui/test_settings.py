# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of settings: figures with who and why, teams with their papers, the office and its grades."""

from __future__ import annotations

import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.uncertainty import k_of_share
from mine_planner.store import authority
from mine_planner.ui.settings import figure_list, figures
from mine_planner.ui.settings.window import SettingsWindow
from mine_planner.ui.shell import Shell

FIGURES = {figure.key: figure for figure in figure_list.FIGURES}


@pytest.fixture
def settings(desk, qtbot):
    made = SettingsWindow(desk)
    made.show()
    yield made
    made.unload()


def enter(grid, key, column, text):
    at = [one.name for one in grid.columns].index(column)
    grid.table.item(grid.row_of(key), at).setText(text)


def decide(settings, who="Operations officer", why="Order 12"):
    settings.figures_who.setText(who)
    settings.figures_why.setText(why)
    settings.save_figures.click()


def actions(session):
    return session.workspace.connection.execute("SELECT count(*) FROM journal_action").fetchone()[0]


def test_nothing_is_decided_in_a_new_workspace(settings, session):
    grid = settings.authority.grid
    assert {grid.values(row)["value"] for row in range(grid.table.rowCount())} == {""}
    assert not settings.save_figures.isEnabled()
    assert not settings.isModal()


def test_the_worst_accuracy_is_entered_as_95_percent_and_stored_as_sigma(settings, session):
    enter(settings.authority.grid, "worst_sigma_m", "value", "39")
    decide(settings)
    assert authority.number(session.workspace, "worst_sigma_m") == pytest.approx(39 / k_of_share(0.95))
    assert settings.authority.grid.values(0)["value"] == "39"


def test_all_changes_are_one_action_with_who_why_and_source(settings, session):
    before = actions(session)
    enter(settings.authority.grid, "hazard_margin_m", "value", "2,5")
    enter(settings.authority.grid, "hazard_margin_m", "source", "National standard 9")
    enter(settings.authority.grid, "fade_out_m", "value", "10")
    decide(settings)
    assert actions(session) == before + 1
    saved = authority.read(session.workspace, "hazard_margin_m")
    assert saved == authority.Setting(
        "hazard_margin_m", "2.5", "m", "National standard 9", "Operations officer", "Order 12"
    )
    assert authority.number(session.workspace, "fade_out_m") == 10


@pytest.mark.parametrize(("who", "why", "words"), [("", "Order 12", "who"), ("Officer", " ", "why")])
def test_nothing_is_saved_without_who_and_why(settings, session, who, why, words):
    enter(settings.authority.grid, "fade_out_m", "value", "10")
    decide(settings, who, why)
    assert words in settings.figures_problem.text()
    assert session.workspace.rows("setting") == []


def test_one_wrong_figure_keeps_all_from_being_saved(settings, session):
    enter(settings.authority.grid, "hazard_margin_m", "value", "5")
    enter(settings.authority.grid, "fade_out_m", "value", "ten")
    decide(settings)
    assert '"ten" is no number' in settings.figures_problem.text()
    assert session.workspace.rows("setting") == []


def test_an_emptied_figure_is_not_decided_again(settings, session):
    enter(settings.authority.grid, "fade_out_m", "value", "10")
    decide(settings)
    enter(settings.authority.grid, "fade_out_m", "value", "")
    decide(settings, why="Withdrawn")
    assert authority.number(session.workspace, "fade_out_m") is None
    assert session.workspace.row("setting", key="fade_out_m")["reason"] == "Withdrawn"


def test_what_another_set_meanwhile_is_not_overwritten(settings, session):
    enter(settings.authority.grid, "fade_out_m", "value", "10")
    with session.action("Other") as action:
        authority.write(action, session.workspace, authority.Setting("fade_out_m", "25", set_by="Other"))
    decide(settings)
    assert "was set anew" in settings.figures_problem.text()
    assert authority.number(session.workspace, "fade_out_m") == 25


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("fade_out_m", "-1"),
        ("fade_out_m", "nan"),
        ("fade_out_m", "1,000"),
        ("worst_sigma_m", "0"),
        ("corridor_k", "11"),
        ("accuracy_direct_from", "1.5"),
        ("release.survey_may_clear", "perhaps"),
        ("slope_classes", "flat"),
    ],
)
def test_what_cannot_be_the_figure_is_refused(key, text):
    with pytest.raises(InputError):
        figures.stored(FIGURES[key], text)


def test_a_team_is_added_given_a_paper_and_deactivated(settings, session):
    settings.add_team.click()
    enter(settings.teams.teams, "", "code", "T3")
    enter(settings.teams.teams, "", "deminers", "12")
    settings.save_teams.click()
    team = session.workspace.row("team", code="T3")
    assert (team["deminers"], team["dogs"], team["active"]) == (12, None, 1)
    settings.add_paper.click()
    enter(settings.teams.papers, "", "kind", "Medic")
    enter(settings.teams.papers, "", "valid_to", "2026-01-31")
    active = settings.teams_table.item(0, 8)
    active.setCheckState(type(active.checkState()).Unchecked)
    settings.save_teams.click()
    paper = session.workspace.row("qualification", team_uuid=team["uuid"])
    assert (paper["kind"], paper["valid_from"], str(paper["valid_to"])) == ("medic", None, "2026-01-31")
    assert session.workspace.row("team", code="T3")["active"] == 0


def test_two_teams_cannot_have_one_code(settings, session):
    with session.action("Add") as action:
        action.insert("team", {"code": "T3"})
    settings.add_team.click()
    enter(settings.teams.teams, "", "code", "t3")
    settings.save_teams.click()
    assert "Two teams have the code t3" in settings.teams_problem.text()
    assert len(session.workspace.rows("team")) == 1


def test_the_pattern_is_previewed_and_a_pattern_without_number_refused(settings, session):
    settings.pattern_edit.setText("{office}/{number:03}")
    assert settings.code_preview.text().startswith("N/001")
    settings.save_office.click()
    assert session.tasks().next_code() == "N/001"
    settings.pattern_edit.setText("{office}")
    settings.save_office.click()
    assert "no number" in settings.office_problem.text()
    assert session.tasks().next_code() == "N/001"


def test_the_title_is_the_sessions_at_once(settings, session):
    settings.title_edit.setText("North and east")
    settings.save_office.click()
    assert session.title == "North and east"


def test_grades_are_a_suggestion_until_somebody_decides_them(settings, session):
    assert settings.grades_note.text().startswith("Not decided")
    settings.office.boxes["B2"].setChecked(False)
    settings.save_grades.click()
    assert "who decides" in settings.grades_problem.text()
    settings.grades_who.setText("National authority")
    settings.grades_why.setText("Standard 4")
    settings.save_grades.click()
    table = authority.grade_table(session.workspace)
    assert {str(grade) for grade in table.direct} == {"A1", "A2", "B1"}
    assert table.decided_by == "National authority"


def test_the_action_is_enabled_while_a_workspace_can_be_written(desk, session):
    shell = Shell(desk)
    assert shell.settings.isEnabled()
    shell.settings.trigger()
    window = desk.window.findChild(SettingsWindow)
    assert window.isVisible()
    path = session.path
    session.close()
    assert not shell.settings.isEnabled()
    assert not window.isVisible()
    session.open(path, read_only=True)
    assert not shell.settings.isEnabled()
    shell.unload()


# -------------------------------------------------------------- what others save meanwhile
def save_elsewhere(session, table, uuid, **values):
    with session.workspace.action("Edit by a colleague") as action:
        action.update(table, uuid, values)


def test_a_team_that_somebody_else_edited_is_overwritten_only_after_both_values_were_seen(settings, session):
    with session.action("Add team") as action:
        uuid = action.insert("team", {"code": "T1", "name": "North", "phone": "1"})
    grid = settings.teams.teams
    grid.table.item(0, 1).setText("North one")
    save_elsewhere(session, "team", uuid, name="North A", phone="22")
    settings.teams.save()
    said = settings.teams_problem.text()
    assert "“North A” there" in said
    assert "“North one” here" in said
    assert session.workspace.row("team", uuid=uuid)["name"] == "North A"
    settings.teams.save()
    row = session.workspace.row("team", uuid=uuid)
    assert (row["name"], row["phone"]) == ("North one", "22"), "what was not edited here stays theirs"


def test_other_fields_that_somebody_else_saved_are_kept_without_a_question(settings, session):
    with session.action("Add team") as action:
        uuid = action.insert("team", {"code": "T1", "name": "North", "phone": "1"})
    settings.teams.teams.table.item(0, 1).setText("North one")
    save_elsewhere(session, "team", uuid, phone="22")
    settings.teams.save()
    row = session.workspace.row("team", uuid=uuid)
    assert (row["name"], row["phone"]) == ("North one", "22")


def test_a_team_that_somebody_deleted_meanwhile_is_said(settings, session):
    with session.action("Add team") as action:
        uuid = action.insert("team", {"code": "T1", "name": "North"})
    settings.teams.teams.table.item(0, 1).setText("North one")
    with session.workspace.action("Delete") as action:
        action.delete("team", uuid)
    settings.teams.save()
    assert "was deleted by somebody else" in settings.teams_problem.text()


def test_a_title_that_somebody_else_saved_is_told_before_it_is_replaced(settings, session):
    settings.title_edit.setText("North-east")
    save_elsewhere(
        session, "workspace", session.workspace.info.uuid, title="Northern region", organisation="O2"
    )
    settings.office.save_office()
    assert "“Northern region” there" in settings.office_problem.text()
    settings.office.save_office()
    row = session.workspace.row("workspace")
    assert (row["title"], row["organisation"]) == ("North-east", "O2")
    assert session.title == "North-east"


def test_grades_that_somebody_else_decided_are_told_before_they_are_replaced(settings, session):
    settings.office.boxes["C3"].setChecked(True)
    with session.workspace.action("Decide") as action:
        setting = authority.Setting(authority.GRADE_TABLE_KEY, '["A1"]', set_by="Authority", reason="x")
        authority.write(action, session.workspace, setting)
    settings.grades_who.setText("Head of operations")
    settings.grades_why.setText("Agreed")
    settings.office.save_grades()
    assert "“A1” there" in settings.grades_problem.text()
    assert str(sorted(authority.grade_table(session.workspace).direct)[0]) == "A1"
    settings.office.save_grades()
    assert "C3" in {str(grade) for grade in authority.grade_table(session.workspace).direct}


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1]", '["X9"]', "7"])
def test_grades_that_cannot_be_read_are_said_in_a_sentence_and_can_be_set_anew(desk, session, text):
    with session.action("Spoil") as action:
        action.insert("setting", {"key": authority.GRADE_TABLE_KEY, "value": text})
    with pytest.raises(InputError, match="save them anew"):
        authority.grade_table(session.workspace)
    window = SettingsWindow(desk)
    assert "save them anew" in window.grades_problem.text()
    window.office.boxes["A1"].setChecked(True)
    window.grades_who.setText("Head of operations")
    window.grades_why.setText("Agreed")
    window.office.save_grades()
    assert {str(grade) for grade in authority.grade_table(session.workspace).direct} == {"A1"}
    window.unload()
