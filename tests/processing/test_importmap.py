# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importmap`` as Processing runs it, in this process and through ``qgis_process``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import install_profile
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


def run(bench, opened, path, **more):
    values = {"CONTENT": "suspected_area", "SOURCE_GRADE": "B", "INFO_GRADE": "2", "SIGMA": 20.0}
    return bench.run("importmap", INPUT=str(path), WORKSPACE=str(opened.path), **{**values, **more})


def test_the_sample_outlines_come_in_graded(bench, opened, sample) -> None:
    got = run(bench, opened, sample / "minefield_outlines.kml", CONTENT=0, SOURCE_GRADE="b", BATCH="Spring")
    assert (got["IMPORTED"], got["REPAIRED"], got["SKIPPED"]) == (5, 0, 0)
    row = opened.row("source_map")
    assert (row["sourcereliability"], row["inforeliability"], row["evidence"]) == ("B", 2, "direct")
    assert opened.row("batch")["name"] == "Spring"


def test_findings_are_a_table_with_the_reason_of_each(bench, opened, tmp_path) -> None:
    path = tmp_path / "mines.csv"
    path.write_text("x,y\n4430281.60,8664842.43\nunknown,8664842.43\n", encoding="utf-8")
    got = run(bench, opened, path, CONTENT="mine_positions")
    assert (got["IMPORTED"], got["SKIPPED"]) == (1, 1)
    (only,) = bench.features(got["FINDINGS"])
    assert (only["source_fid"], only["outcome"]) == ("3", "skipped")
    assert "is no grid coordinate" in only["problem"]
    assert "EPSG:28408" in bench.log()
    assert "northing first" in opened.row("open_question", topic="map_reading")["ours"]


def test_columns_order_and_operation_can_be_stated(bench, opened, tmp_path) -> None:
    path = tmp_path / "mines.csv"
    path.write_text("p,q\n8664842.43,4430281.60\n", encoding="utf-8")
    more = {"X_FIELD": "p", "Y_FIELD": "q", "CRS": "EPSG:28408", "AXIS_ORDER": "east_first"}
    run(bench, opened, path, CONTENT="mine_positions", OPERATION="EPSG:1808", **more)
    assert "(14)" in opened.row("source_map")["crs_operation"]


def test_an_issue_under_another_name_is_compared_and_says_who_handed_it_over(bench, opened, sample) -> None:
    outlines = sample / "minefield_outlines.kml"
    run(bench, opened, outlines)
    (first,) = opened.rows("source_map")
    more = {"ISSUE_OF": first["name"], "HANDED_OVER_BY": "Liaison officer", "HANDED_OVER_ON": "2026-03-02"}
    again = outlines_called(opened.path.with_name("spring.kml"), outlines, first["name"], "Spring issue")
    run(bench, opened, again, **more)
    second = opened.row("source_map", name="Spring issue")
    assert second["supersedes_uuid"] == first["uuid"]
    assert (second["handed_over_by"], second["handed_over_on"]) == ("Liaison officer", "2026-03-02")
    assert "was handed over before" in bench.log()


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"ISSUE_OF": "no such map"}, "No vector map"),
        ({"HANDED_OVER_ON": "2.3.2026"}, "no date"),
    ],
)
def test_an_earlier_issue_or_a_day_that_cannot_be_told_is_refused(bench, opened, sample, more, words) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        run(bench, opened, sample / "minefield_outlines.kml", **more)
    assert opened.rows("source_map") == []


def outlines_called(path: Path, source: Path, old: str, new: str) -> Path:
    """Write the outlines again as a layer of another name."""
    path.write_text(source.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.geojson", b"", "is empty"),
        ("broken.geojson", b"{", "cannot be read"),
        ("bomb.kml", b'<!DOCTYPE k [<!ENTITY a "b">]><kml/>', "entities"),
    ],
)
def test_a_hostile_file_is_refused_unread(bench, opened, tmp_path, name, content, words) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=words):
        run(bench, opened, path)
    algorithm = bench.provider.algorithm("importmap")
    parameters = {"INPUT": str(path), "WORKSPACE": str(opened.path)}
    fine, sentence = algorithm.checkParameterValues(parameters, bench.context)
    assert not fine
    assert words in sentence


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    if shutil.which("qgis_process") is None:
        pytest.skip("there is no qgis_process here")
    folder = tmp_path_factory.mktemp("profile")
    install_profile.install(folder)
    _qgis_process(folder, "plugins", "enable", "mine_planner")
    return folder


def _qgis_process(profile: Path, *arguments: str) -> str:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen", "HOME": str(profile)}
    done = subprocess.run(
        ["qgis_process", *arguments],
        env=kept | settings,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _run(profile: Path, name: str, *parameters: str) -> dict:
    arguments = ("run", f"mineplanner:{name}", "--json", "--", *parameters)
    return json.loads(_qgis_process(profile, *arguments))["results"]


@pytest.mark.slow
def test_qgis_process_brings_outlines_scan_and_records_into_one_workspace(profile, sample, tmp_path) -> None:
    fixtures.workspace(tmp_path / "office.gpkg").close()
    workspace = f"WORKSPACE={tmp_path / 'office.gpkg'}"
    sheet = sample / "map_38-10-B.png"
    results = [
        json.loads(_qgis_process(profile, "run", f"mineplanner:{name}", "--json", "--", workspace, *more))[
            "results"
        ]
        for name, more in (
            ("importmap", (f"INPUT={sample / 'minefield_outlines.kml'}", "SIGMA=20")),
            (
                "importscan",
                (
                    f"INPUT={sheet}",
                    f"GCPS={sheet}.points",
                    "GCP_CRS=EPSG:28408",
                    "METHOD=affine",
                    "MAP_SCALE=25000",
                    f"OUTPUT={tmp_path / 'sheet.tif'}",
                ),
            ),
            ("importrecords", (f"INPUT={sample / 'records'}", "CRS_OPERATION=EPSG:15865")),
        )
    ]
    assert results[0]["IMPORTED"] == 5
    assert results[1]["LOO_RMS"] < 8.0
    assert (results[2]["RECORDS"], results[2]["ROWS"], results[2]["WAITING"]) == (3, 6, 0)
