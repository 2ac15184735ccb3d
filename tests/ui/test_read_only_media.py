# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace on a disc that cannot be written: everything is shown, and sheets are exported from it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "gis"))
import sheet_fixtures as region

from mine_planner.gis import layers
from mine_planner.gis.sheets.batch import Request, make_sheets
from mine_planner.store import journal
from mine_planner.ui.history import offers
from mine_planner.ui.project_follower import show_in_project


@pytest.fixture
def disc(tmp_path, qgis_app):
    """Return a workspace on a small disk that is then mounted for reading only."""
    folder = tmp_path / "disc"
    folder.mkdir()
    if (
        os.geteuid() != 0
        or shutil.which("mount") is None
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(folder)], check=False
        ).returncode
    ):
        pytest.skip("no disk can be mounted here")
    try:
        made = region.full_workspace(tmp_path / "region.gpkg", 2)
        made.close()
        shutil.copy(made.path, folder / "region.gpkg")
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        yield folder / "region.gpkg"
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def test_everything_is_shown_and_sheets_come_out_of_it(disc, session, desk, tmp_path, qtbot):
    session.close()
    session.open(disc)
    assert session.read_only
    show_in_project(desk)
    layer = layers.workspace_layer(desk.project, "clearance_task")
    assert layer.featureCount() == 2
    task = session.tasks().all()[0].uuid
    history = offers.show_history(desk, [task], ("clearance_task",))
    assert history.row.list.topLevelItemCount() > 0
    qtbot.waitUntil(lambda: history.actions.list.topLevelItemCount() > 0, timeout=5000)
    assert journal.broken_seals(session.workspace.connection) == []
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    result = make_sheets(Request(disc, sheets))
    assert len(result.files) == 2
    assert all(file.stat().st_size > 10_000 for file in result.files)
    history.close()
    layers.remove_workspace_layers(desk.project)
    session.close()
    assert [path.name for path in disc.parent.iterdir()] == ["region.gpkg"]
