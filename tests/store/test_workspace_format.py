# SPDX-License-Identifier: GPL-2.0-or-later
"""The file is what docs/workspace-format.md says, a valid GeoPackage, and guarded in OGR as well."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from store_samples import sample_workspace

from mine_planner.store import derived, schema

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "workspace-format.md"

sys.path.insert(0, str(ROOT / "scripts"))
import describe_schema  # noqa: E402


@pytest.fixture
def sample(tmp_path) -> Path:
    opened = sample_workspace(tmp_path / "sample.gpkg")
    opened.close()
    return opened.path


def test_the_document_describes_every_table_and_column_as_the_schema_has_them():
    """A failure means: run scripts/describe_schema.py, then write the meanings in place of TODO."""
    text = DOCUMENT.read_text("utf-8")
    assert describe_schema.write(text) == text
    purposes, meanings = describe_schema.read(text)
    assert set(purposes) == set(schema.tables())
    assert {table for table, _ in meanings} == set(schema.tables())
    empty = [key for key, meaning in meanings.items() if meaning in {"", "TODO"}]
    assert empty == []
    assert "TODO" not in purposes.values()


def test_every_refusal_is_one_sentence_that_says_what_to_do():
    names = re.compile(r'CONSTRAINT "([^"]+)"')
    raised = re.compile(r"RAISE\(ABORT, '((?:[^']|'')+)'\)")
    texts = [schema.migration_text(name) for _, files in schema.MIGRATIONS for name in files]
    texts += [schema.migration_text(name) for name in schema.RULES]
    texts += derived.statements()
    sentences = [s for text in texts for s in (*names.findall(text), *raised.findall(text))]
    assert len(sentences) > 300
    for sentence in sentences:
        assert sentence[0].isupper(), sentence
        assert sentence.endswith("."), sentence
        assert re.search(r"[:,;] ", sentence), f"no way out: {sentence}"
        assert "!" not in sentence
        assert ". " not in sentence, f"more than one sentence: {sentence}"


def test_every_check_has_its_sentence():
    for _, files in schema.MIGRATIONS:
        for name in files:
            text = re.sub(r"--[^\n]*", "", schema.migration_text(name))
            if name.endswith(("journal.sql", "exchange.sql")):
                continue
            bare = re.findall(r'(?<!\.")\s+CHECK \(', re.sub(r'\."\s+CHECK', '."CHECK', text))
            assert bare == [], name


@pytest.mark.skipif(find_spec("osgeo_utils") is None, reason="GDAL's Python samples are not installed")
def test_gdals_geopackage_validator_finds_nothing(sample):
    command = [sys.executable, "-m", "osgeo_utils.samples.validate_gpkg", str(sample)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_plain_sqlite_shell_reads_every_table_and_the_status_history(sample):
    shell = sqlite3.connect(sample)
    for name in schema.tables():
        assert shell.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] >= 0
    history = shell.execute(
        "SELECT code, from_status, to_status, user_name FROM task_status_history"
    ).fetchall()
    assert history == [
        ("N-0001", None, "planned", "planner"),
        ("N-0001", "planned", "assigned", "planner"),
    ]
    shell.close()


ogr = pytest.importorskip("osgeo.ogr")


def ogr_writes(path: Path, layer: str, values: dict, wkt: str | None = None) -> str:
    """Add a feature with OGR and return what it was refused with; every OGR object ends here, in order."""
    ogr.UseExceptions()
    source = ogr.Open(str(path), 1)
    target = source.GetLayerByName(layer)
    feature = ogr.Feature(target.GetLayerDefn())
    for name, value in values.items():
        feature.SetField(name, value)
    if wkt is not None:
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
    said = ""
    try:
        target.CreateFeature(feature)
    except RuntimeError as error:
        said = str(error)
    feature = target = source = None
    return said


def count(path: Path, table: str) -> int:
    shell = sqlite3.connect(path)
    try:
        return shell.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    finally:
        shell.close()


def test_ogr_lists_every_table_with_its_geometry_and_reference_system(sample):
    ogr.UseExceptions()
    source = ogr.Open(str(sample))
    found = {}
    for number in range(source.GetLayerCount()):
        layer = source.GetLayer(number)
        system = layer.GetSpatialRef()
        code = None if system is None else system.GetAuthorityCode(None)
        found[layer.GetName()] = (ogr.GeometryTypeToName(layer.GetGeomType()), code)
    layer = system = source = None
    assert set(schema.tables()) <= set(found)
    for name, kind in schema.spatial_tables().items():
        words, code = found[name]
        assert words.replace(" ", "").upper() in {kind, "UNKNOWN(ANY)"}
        assert code == "32638"


@pytest.mark.parametrize(
    ("layer", "values", "said"),
    [
        (
            "task_point",
            {"task_uuid": "x" * 36, "pointtype": "landmark"},
            "names a task that is not in this workspace",
        ),
        ("task_point", {"pointtype": "landmark"}, "The field task_uuid of a task point must be filled in"),
        ("clearance_task", {"code": "n-0001"}, "another task's code"),
        (
            "clearance_task",
            {"code": "N-2", "area_m2": -1.0},
            "The field area_m2 of a task cannot be negative",
        ),
        (
            "clearance_task",
            {"code": "N-2", "planned_start": "2026/05/02", "planned_end": "2026/05/01"},
            "planned_end of a task lies before planned_start",
        ),
        ("team", {"code": "T1", "deminers": -3}, "The field deminers of a team cannot be negative"),
    ],
)
def test_ogr_is_refused_with_the_sentence_of_the_rule(sample, layer, values, said):
    before = count(sample, layer)
    assert said in ogr_writes(sample, layer, values)
    assert count(sample, layer) == before


def test_a_parent_that_is_still_used_is_not_deleted_by_ogr(sample):
    ogr.UseExceptions()
    source = ogr.Open(str(sample), 1)
    target = source.GetLayerByName("source_map")
    said = ""
    try:
        target.DeleteFeature(1)
    except RuntimeError as error:
        said = str(error)
    target = source = None
    assert "This handed-over map is still used by a recorded mine" in said
    assert count(sample, "source_map") == 1


def test_what_ogr_appends_is_journaled_with_its_geometry_and_gets_a_uuid(sample):
    assert ogr_writes(sample, "clearance_task", {"code": "N-2"}, "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))") == ""
    shell = sqlite3.connect(sample)
    row = shell.execute("SELECT uuid, geom FROM clearance_task WHERE code = 'N-2'").fetchone()
    entry = shell.execute(
        "SELECT operation, after_blob, action_fid FROM journal ORDER BY fid DESC"
    ).fetchone()
    shell.close()
    assert len(row[0]) == 36
    assert entry == ("insert", row[1], None)
