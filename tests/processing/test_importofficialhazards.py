# SPDX-License-Identifier: GPL-2.0-or-later
"""``mineplanner:importofficialhazards`` as Processing runs it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsProcessingException
from task_region import Bench

from mine_planner.gis import workspaces

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")

MAPPING = json.dumps(
    {"imsma_id": "HA", "areatype": {"field": "KIND", "values": {"susp": "SHA", "conf": "CHA"}}}
)


def write_layer(path: Path, **kinds: str) -> Path:
    features = []
    for at, (name, kind) in enumerate(kinds.items()):
        x, y = 46.9 + 0.01 * at, 39.9
        ring = [[x, y], [x + 0.001, y], [x + 0.001, y + 0.001], [x, y + 0.001], [x, y]]
        shape = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {"HA": name, "KIND": kind}, "geometry": shape})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def test_a_layer_comes_in_is_looked_at_again_and_comes_in_by_its_saved_mapping(tmp_path: Path) -> None:
    bench, path = Bench(), tmp_path / "north.gpkg"
    bench.run(
        "createworkspace", WORKSPACE=path, CRS="EPSG:32638", TITLE="N", ORGANISATION="Office", OFFICE="N"
    )
    file = write_layer(tmp_path / "official.geojson", a="susp", b="conf")
    got = bench.run(
        "importofficialhazards", WORKSPACE=path, INPUT=file, MAPPING=MAPPING, SAVE_MAPPING="National"
    )
    assert (got["ADDED"], got["CHANGED"]) == (2, 0)
    write_layer(file, a="conf", b="conf")
    looked = bench.run("importofficialhazards", WORKSPACE=path, INPUT=file, MAPPING="National", PREVIEW=True)
    assert (looked["CHANGED"], looked["UNCHANGED"]) == (1, 1)
    opened = workspaces.open_workspace(path, read_only=True)
    assert sorted(row["areatype"] for row in opened.rows("hazard_area")) == ["CHA", "SHA"]
    bench.run("importofficialhazards", WORKSPACE=path, INPUT=file, MAPPING="National")
    assert {row["areatype"] for row in opened.rows("hazard_area")} == {"CHA"}
    opened.close()
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        bench.run("importofficialhazards", WORKSPACE=path, INPUT=file, MAPPING="{oops")
