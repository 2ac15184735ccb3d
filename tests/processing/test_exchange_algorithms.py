# SPDX-License-Identifier: GPL-2.0-or-later
"""The exchange between offices through Processing, as a batch or a model would run it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "store"))

from exchange_offices import found_offices

from mine_planner.processing.algorithms.exportchanges import ExportChanges
from mine_planner.processing.algorithms.mergechanges import MergeChanges


def run(algorithm, feedback=None, **parameters):
    made = algorithm.create()
    return made.processAlgorithm(parameters, QgsProcessingContext(), feedback or QgsProcessingFeedback())


@pytest.fixture
def files(qgis_app, tmp_path):
    (centre, north), team = found_offices(tmp_path, "CN", lambda o: o.add("team", code="T3", name="Team 3"))
    centre.edit("team", team, name="Mine clearance team 3")
    north.edit("team", team, name="Team three")
    paths = [str(centre.ws.path), str(north.ws.path)]
    for office in (centre, north):
        office.ws.close()
    return paths


def test_changes_go_from_one_workspace_to_the_other(files, tmp_path):
    change = str(tmp_path / "c.mpchanges")
    made = run(ExportChanges(), WORKSPACE=files[0], OFFICE="N", OUTPUT=change)
    assert made["ROWS"] >= 1
    result = run(MergeChanges(), WORKSPACE=files[1], INPUT=change)
    assert (result["RAISED"], result["OPEN_QUESTIONS"]) == (1, 1)
    again = run(MergeChanges(), WORKSPACE=files[1], INPUT=change)
    assert (again["CHANGED"], again["RAISED"]) == (0, 0)


def test_a_refused_file_is_one_sentence(files, tmp_path):
    bad = tmp_path / "bad.mpchanges"
    bad.write_text("no change file")
    with pytest.raises(QgsProcessingException, match="ask the office to send it again"):
        run(MergeChanges(), WORKSPACE=files[1], INPUT=str(bad))


def test_a_cancelled_export_writes_nothing(files, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(ExportChanges(), feedback, WORKSPACE=files[0], OFFICE="N", OUTPUT=str(tmp_path / "c.mpchanges"))
    assert list(tmp_path.glob("*.mpchanges*")) == []


def test_classes_can_be_left_out_by_name(files, tmp_path):
    change = str(tmp_path / "c.mpchanges")
    run(ExportChanges(), WORKSPACE=files[0], OFFICE="N", EXCLUDE=["contacts"], OUTPUT=change)
    with pytest.raises(QgsProcessingException):
        run(ExportChanges(), WORKSPACE=files[0], OFFICE="", OUTPUT=change)
