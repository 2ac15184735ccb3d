# SPDX-License-Identifier: GPL-2.0-or-later
"""Completeness against the minimum data requirements."""

from __future__ import annotations

import pytest

from mine_planner.domain.errors import InputError
from mine_planner.domain.minimum_data import MINIMUM_DATA, check_minimum_data, imsma_table

CLEARED = {
    "uuid": "a", "benchmark": "P1", "perimeter": "POLYGON", "kind": "cleared", "depth_cm": 20,
}  # fmt: skip


def test_a_complete_record_is_complete():
    result = check_minimum_data("land_release", [CLEARED])
    assert (result.needed, result.present, result.share) == (4, 4, 1.0)


def test_a_depth_is_needed_for_cleared_land_only():
    cancelled = CLEARED | {"kind": "cancelled", "depth_cm": None}
    assert check_minimum_data("land_release", [cancelled]).missing == ()
    (missing,) = check_minimum_data("land_release", [CLEARED | {"depth_cm": None}]).missing
    assert missing.sentence == "land release a lacks depth of clearance; enter it."


def test_an_unknown_condition_asks_for_the_item():
    result = check_minimum_data("land_release", [CLEARED | {"kind": "", "depth_cm": None}])
    assert {item.column for item in result.missing} == {"kind", "depth_cm"}


def test_zero_is_a_value_and_an_empty_text_is_none():
    device = dict.fromkeys(("coordinates", "category", "model", "condition", "action"), "x")
    assert check_minimum_data("device", [device | {"depth_cm": 0}]).share == 1.0
    assert check_minimum_data("device", [device | {"depth_cm": ""}]).share == pytest.approx(5 / 6)


def test_no_list_asks_for_personal_data():
    columns = {item.column for items in MINIMUM_DATA.values() for item in items}
    assert not columns & {"name", "gender", "date_of_birth", "address", "victim"}


def test_tables_are_columns_of_one_length_with_the_key_first():
    table = imsma_table("land_release", [CLEARED, {"uuid": "b", "kind": "reduced"}])
    assert list(table) == ["uuid", "benchmark", "perimeter", "kind", "depth_cm"]
    assert table["depth_cm"] == [20, None]
    assert "nonconformity" in imsma_table("qa_visit", [])


def test_records_without_key_and_unknown_kinds_are_refused():
    with pytest.raises(InputError, match="has no uuid"):
        imsma_table("device", [{}])
    with pytest.raises(InputError, match="no minimum data list for victim"):
        check_minimum_data("victim", [])
