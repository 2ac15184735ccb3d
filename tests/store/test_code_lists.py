# SPDX-License-Identifier: GPL-2.0-or-later
"""IMSMA's code lists come as tables, agree with the file's rules, and grow without code."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from mine_planner.domain.errors import InputError
from mine_planner.store import schema
from mine_planner.store.seeding import Seeded, seed

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "code_lists"
FILES = sorted(FOLDER.glob("*.csv"))


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def lists() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in FILES:
        if path.stem != "ordnance":
            for row in read(path):
                found.setdefault(row["list"], []).append(row["code"])
    return found


def seeded(workspace, rows) -> Seeded:
    with workspace.action("Bring in the code lists") as action:
        return seed(action, rows)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shipped_list_comes_in_once_and_nothing_changes_the_second_time(workspace, path):
    rows = read(path)
    assert seeded(workspace, rows) == Seeded(len(rows), 0, 0)
    assert seeded(workspace, rows) == Seeded(0, 0, len(rows))


@pytest.mark.parametrize(
    ("name", "table", "column"),
    [
        ("task_status", "clearance_task", "status"),
        ("task_type", "clearance_task", "task_type"),
        ("areatype", "hazard_area", "areatype"),
        ("hazard_status", "hazard_area", "status"),
        ("cancellation", "hazard_area", "cancellation"),
        ("hazard_origin", "hazard_area", "origin"),
        ("release_kind", "released_land", "kind"),
        ("outcome_kind", "outcome_report", "kind"),
        ("point_type", "task_point", "pointtype"),
        ("nonconformity_severity", "qa_visit", "severity"),
        ("record_status", "source_map", "status"),
        ("sourcereliability", "source_map", "sourcereliability"),
    ],
)
def test_a_list_has_exactly_the_codes_that_the_files_rule_allows(lists, name, table, column):
    text = "\n".join(schema.migration_text(file) for _, files in schema.MIGRATIONS for file in files)
    body = re.search(rf"CREATE TABLE {table} \((.*?)\n\);", text, re.DOTALL)[1]
    allowed = re.search(rf"CHECK \({column} IN \(([^)]*)\)", body)[1]
    assert lists[name] == [code.strip().strip("'") for code in allowed.split(",")]


def test_an_authority_changes_retires_and_adds_codes_by_csv_alone(workspace):
    rows = [{"list": "slope", "code": "flat", "label": "Flat", "sort_order": "10"}]
    assert seeded(workspace, rows) == Seeded(1, 0, 0)
    rows = [
        {"list": "slope", "code": "flat", "label": "Level", "sort_order": "10", "active": "0"},
        {"list": "slope", "code": "cliff", "label": "Cliff"},
    ]
    assert seeded(workspace, rows) == Seeded(1, 1, 0)
    found = workspace.rows("code_list", list="slope")
    assert [(row["code"], row["label"], row["active"]) for row in found] == [
        ("flat", "Level", 0),
        ("cliff", "Cliff", 1),
    ]
    model = {"code": "X-1", "category": "AP", "tripwire": "1"}
    assert seeded(workspace, [model]) == Seeded(1, 0, 0)
    assert workspace.row("ordnance", code="X-1")["tripwire"] == 1


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"list": "slope", "code": " "}, "Row 1 of the code list has no code"),
        ({"list": "slope", "code": "a", "colour": "red"}, "the unknown column colour"),
        ({"list": "slope", "code": "a", "fid": "1"}, "the unknown column fid"),
    ],
)
def test_a_row_that_cannot_be_read_is_named(workspace, row, said):
    with pytest.raises(InputError, match=said):
        seeded(workspace, [row])
    assert workspace.rows("code_list") == []


def test_every_way_that_must_lead_through_no_hazard_is_a_type_of_site_feature(lists):
    from mine_planner.domain.findings import CheckSettings

    settings = CheckSettings()
    assert settings.safe_routes | settings.safe_points <= set(lists["site_feature_type"])
