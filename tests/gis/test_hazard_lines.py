# SPDX-License-Identifier: GPL-2.0-or-later
"""Evidence, corridor and fade-out distance are three lines of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import hazard_fixtures as evidence
import pytest
import shapely
import sheet_fixtures as region

from mine_planner.gis.hazard_lines import hazard_lines
from mine_planner.store import authority
from mine_planner.store.authority import Setting

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def workspace(tmp_path: Path):
    opened = region.new_workspace(tmp_path / "lines.gpkg")
    evidence.add_row(opened, evidence.add_map(opened, "A"), [(0, 0), (100, 0)])
    yield opened
    opened.close()


def test_without_the_authoritys_figure_no_fade_out_is_drawn_and_that_is_said(workspace) -> None:
    lines = hazard_lines(workspace, k=2.0)
    assert (len(lines.evidence), len(lines.corridor), len(lines.fade_out)) == (1, 1, 0)
    assert "no fade-out distance" in lines.sentence


def test_the_fade_out_line_lies_beyond_the_corridor_by_the_authoritys_distance(workspace) -> None:
    with workspace.action("Decide") as action:
        authority.write(action, workspace, Setting("fade_out_m", "15", "m", "Authority"))
    lines = hazard_lines(workspace, k=2.0)
    (outer,) = lines.fade_out
    # 2 sigma of 10 m and 15 m beyond, drawn outwards by less than 2 %.
    gap = shapely.distance(outer, lines.evidence[0])
    assert 35.0 <= gap < 35.8
    assert lines.corridor[0].distance(outer) >= 15.0 - 1e-6
    assert lines.sentence == ""
