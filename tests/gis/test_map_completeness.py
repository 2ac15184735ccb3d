# SPDX-License-Identifier: GPL-2.0-or-later
"""What a scan or a vector map shows of the list of CCW Amended Protocol II, ticked off by a person."""

from __future__ import annotations

import import_fixtures as fixtures
import pytest

from mine_planner.domain.completeness import ITEMS
from mine_planner.domain.errors import InputError, RuleError
from mine_planner.gis import map_completeness

pytestmark = pytest.mark.usefixtures("qgis_app")
SAID = {"person": "Database officer", "reason": "Looked at the sheet"}


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


@pytest.fixture
def sheet(opened):
    with opened.action("Scan") as action:
        values = {"name": "38-10-B", "kind": "scan", "sigma_m": 30.0}
        return action.insert("source_map", {**values, "sourcereliability": "C", "inforeliability": 3})


def tick(opened, sheet, present, **said):
    with opened.action("Tick") as action:
        return map_completeness.tick_off(action, sheet, present, **{**SAID, **said})


def test_what_is_ticked_is_kept_and_scores_the_map(opened, sheet):
    assert map_completeness.checklist(opened, sheet) is None
    assert tick(opened, sheet, ["types", "dimensions", "map"]) == 27
    found = map_completeness.checklist(opened, sheet)
    assert found.present == {"types", "dimensions", "map"}
    assert found.decided_by == "Database officer"
    assert opened.row("source_map", uuid=sheet)["completeness"] == 27


def test_the_newest_list_counts_and_the_older_one_stays_on_record(opened, sheet):
    tick(opened, sheet, [item.code for item in ITEMS])
    assert opened.row("source_map", uuid=sheet)["completeness"] == 100
    assert tick(opened, sheet, []) == 0
    assert map_completeness.checklist(opened, sheet).present == frozenset()
    assert len(opened.rows("decision", what=map_completeness.WHAT)) == 2


def test_an_unknown_item_or_a_missing_person_is_refused(opened, sheet):
    with pytest.raises(InputError, match="weather is not on the list"):
        tick(opened, sheet, ["weather"])
    with pytest.raises(RuleError, match="enter both"):
        tick(opened, sheet, ["types"], person=" ")
    assert opened.row("source_map", uuid=sheet)["completeness"] is None
