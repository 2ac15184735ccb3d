# SPDX-License-Identifier: GPL-2.0-or-later
"""What every algorithm shares: a group, help, an icon, cancel, units, and outputs written whole."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
)

from mine_planner.processing.algorithms.verifyworkspace import VerifyWorkspace
from mine_planner.processing.provider import ALGORITHMS, MinePlannerProvider
from mine_planner.processing.sinks import feature_of, fields_of, write_layer

NAMES = [name for name, _ in ALGORITHMS]
UNIT = re.compile(r"\((m|m²|mm|%|dpi|sigmas)\)|, one standard deviation \(m\)|, 1:n|for 1:")
COUNTED = {"RUNS", "SEED", "PAGE", "COUNT_ALONG", "COUNT_ACROSS"}
"""Numbers without a unit."""


@pytest.fixture(scope="module")
def algorithms(qgis_app):
    said = []
    log = QgsApplication.messageLog()
    log.messageReceived[str, str, Qgis.MessageLevel].connect(lambda text, tag, level: said.append(text))
    provider = MinePlannerProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield {algorithm.name(): algorithm for algorithm in provider.algorithms()}, said
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.mark.parametrize("name", NAMES)
def test_an_algorithm_stands_in_a_group_with_help_and_icon_and_can_be_cancelled(algorithms, name):
    algorithm = algorithms[0][name]
    assert algorithm.group()
    assert algorithm.groupId() == type(algorithm).GROUP
    assert len(algorithm.shortHelpString()) > 100
    assert not algorithm.icon().isNull()
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.CanCancel
    assert not algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading


@pytest.mark.parametrize("name", NAMES)
def test_a_number_is_asked_for_with_its_unit(algorithms, name):
    asked = [one for one in algorithms[0][name].parameterDefinitions() if one.type() == "number"]
    bare = {
        one.name()
        for one in asked
        if not re.search(r"\((m|m²|mm|%|dpi|sigmas)\)|, 1:n|for 1:", one.description())
    }
    assert bare <= COUNTED | {"ERROR"}


def test_no_output_is_declared_twice(algorithms):
    assert [text for text in algorithms[1] if "Duplicate" in text] == []


class FullDisk(QgsFeatureSink):
    """Takes one feature and no more."""

    def __init__(self):
        super().__init__()
        self.room = 1

    def addFeature(self, _feature, _flags=None):
        self.room -= 1
        return self.room >= 0

    def lastError(self):
        return "disk full"


def test_a_layer_that_cannot_be_written_whole_is_an_error_and_no_shorter_list(qgis_app, monkeypatch):
    algorithm = VerifyWorkspace()
    monkeypatch.setattr(algorithm, "parameterAsSink", lambda *_: (FullDisk(), "out"), raising=False)
    fields = fields_of({"sentence": str})
    features = [feature_of(fields, [text]) for text in ("one", "two")]
    context = QgsProcessingContext()
    assert write_layer(algorithm, "FINDINGS", {}, context, features[:1], fields) == {"FINDINGS": "out"}
    with pytest.raises(QgsProcessingException, match=r"FINDINGS|feature"):
        write_layer(algorithm, "FINDINGS", {}, context, features, fields)
