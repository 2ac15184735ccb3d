# SPDX-License-Identifier: GPL-2.0-or-later
"""Slips of the pen in a record: swapped digits are offered as readings, with what closing is worth."""

from __future__ import annotations

import csv
import json
import shutil

import import_fixtures as fixtures
import pytest
import shapely

from mine_planner.gis import record_choices, record_import
from mine_planner.gis.record_import import RecordOrder
from mine_planner.store.gpkg_blob import geometry_from_blob

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


@pytest.fixture
def offered(opened, sample, tmp_path):
    """Return a function that spoils one cell of the sample's record 117 and says what is offered then."""

    def read(sheet: str, row: int, column: str, value: str) -> list[str]:
        folder = shutil.copytree(sample / "records", tmp_path / "records")
        path = folder / f"{sheet}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        rows[row][rows[0].index(column)] = value
        fixtures.write_csv(path, rows)
        record_import.import_records(opened, folder, RecordOrder())
        uuid = opened.row("minefield_record", record="117")["uuid"]
        found = opened.rows("proposal", ("fid",), subject_uuid=uuid, kind="record_hypothesis")
        return [row["explanation"] for row in found]

    return read


@pytest.mark.parametrize(
    ("row", "column", "wrong", "right"),
    [
        (1, "x_text", "4432000", "LM1 were 4423000 / 8657625 instead of 4432000 / 8657625"),
        (1, "y_text", "8657265", "LM1 were 4423000 / 8657625 instead of 4423000 / 8657265"),
        (5, "x_text", "4423600", "LM2 were 4423060 / 8658535 instead of 4423600 / 8658535"),
        (5, "y_text", "8685535", "LM2 were 4423060 / 8658535 instead of 4423060 / 8685535"),
    ],
)
def test_swapped_digits_in_the_coordinates_of_a_landmark_are_offered(
    offered, row: int, column: str, wrong: str, right: str
) -> None:
    sentences = offered("ref_points", row, column, wrong)
    (found,) = [text for text in sentences if right in text]
    assert "chance" not in found
    assert " m to 6 m." in found or " m to 5 m." in found


def test_a_landmarks_slip_can_be_taken_by_a_person(opened, offered) -> None:
    offered("ref_points", 5, "y_text", "8685535")
    uuid = opened.row("minefield_record", record="117")["uuid"]
    (best, *_) = opened.rows("proposal", ("fid",), subject_uuid=uuid, kind="record_hypothesis")
    assert json.loads(best["content"])["change"] == "point_digits"
    record_choices.choose_proposal(opened, best["uuid"], "Operations officer", "The sheet shows a culvert.")
    rows = [geometry_from_blob(row["geom"]) for row in opened.rows("mine_row", record_uuid=uuid)]
    assert shapely.union_all(rows).hausdorff_distance(geometry_from_blob(best["geom"])) == 0.0
    assert {item["state"] for item in opened.rows("open_question", subject_uuid=uuid)} <= {"settled"}


@pytest.mark.parametrize(
    ("column", "row", "wrong", "right"),
    [
        ("azimuth_raw", 3, "87.5", "the azimuth of leg 3 were 78.5 instead of 87.5"),
        ("azimuth_raw", 4, "14.5", "the azimuth of leg 4 were 41.5 instead of 14.5"),
        ("dist_raw", 4, "120", "the distance of leg 4 were 210 instead of 120"),
    ],
)
def test_a_slip_that_closes_the_record_is_offered_even_where_it_may_be_chance_and_says_so(
    offered, column: str, row: int, wrong: str, right: str
) -> None:
    (found,) = [text for text in offered("legs", row, column, wrong) if right in text]
    assert "m to 6 m, which may be chance: 43 readings were tried." in found


def test_a_record_that_closes_is_offered_no_slip(offered) -> None:
    assert offered("records", 1, "note", "as it was") == []
