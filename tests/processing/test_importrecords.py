# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importrecords`` on the sample region's records."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
import task_region
from qgis.core import QgsProcessingException

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gis"))

import import_fixtures as fixtures

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def bench() -> task_region.Bench:
    return task_region.Bench()


@pytest.fixture
def opened(tmp_path):
    made = fixtures.workspace(tmp_path / "office.gpkg")
    yield made
    made.close()


@pytest.mark.parametrize("name", ["", "records.csv"])
def test_a_folder_or_its_records_csv_brings_the_records_in(bench, opened, sample, name) -> None:
    path = sample / "records" / name if name else sample / "records"
    got = bench.run("importrecords", INPUT=str(path), WORKSPACE=str(opened.path))
    assert (got["RECORDS"], got["ROWS"], got["WAITING"]) == (3, 6, 0)
    assert "suggested" in bench.log()
    assert "which north" in bench.log()


def test_findings_name_sheet_row_column_value_and_what_was_expected(bench, opened, sample, tmp_path) -> None:
    folder = shutil.copytree(sample / "records", tmp_path / "records")
    legs = folder / "legs.csv"
    legs.write_text(legs.read_text(encoding="utf-8").replace("117.5", "37-300"), encoding="utf-8")
    got = bench.run("importrecords", INPUT=str(folder), WORKSPACE=str(opened.path))
    assert (got["RECORDS"], got["WAITING"]) == (2, 1)
    first = bench.features(got["FINDINGS"])[0]
    place = [first[name] for name in ("record", "sheet", "row", "column", "value", "outcome")]
    assert place == ["117", "legs", 2, "azimuth_raw", "37-300", "skipped"]
    assert "degrees" in first["expected"]


def test_the_named_datum_operation_is_stored_with_every_record(bench, opened, sample) -> None:
    bench.run(
        "importrecords", INPUT=str(sample / "records"), WORKSPACE=str(opened.path), CRS_OPERATION="EPSG:1808"
    )
    assert {"WGS 84 (14)" in row["crs_operation"] for row in opened.rows("source_map")} == {True}
    assert {"+rx=8.045" in row["crs_op"] for row in opened.rows("minefield_record")} == {True}


def test_what_is_no_table_set_is_refused_in_words(bench, opened, tmp_path) -> None:
    for path, words in ((tmp_path, r"no records\.csv"), (tmp_path / "none.xlsx", "not there")):
        with pytest.raises(QgsProcessingException, match=words):
            bench.run("importrecords", INPUT=str(path), WORKSPACE=str(opened.path))
