# SPDX-License-Identifier: GPL-2.0-or-later
"""Calls that newer QGIS and GDAL renamed: the newer one where it is there, the older one elsewhere."""

from __future__ import annotations

from enum import IntFlag
from types import SimpleNamespace

import pytest
from qgis.core import QgsMapLayer, QgsVectorLayer

from mine_planner import compat


class Outcome(IntFlag):
    """What the newer call answers."""

    Success = 0
    QmlGenerationFailed = 1
    SldGenerationFailed = 2
    UdtMissing = 4
    DatabaseWriteFailed = 8


class NewerLayer:
    """A layer of a QGIS whose older call warns; that one must not be used."""

    def __init__(self, outcome, words=""):
        self.answer = (outcome, words)

    def saveStyleToDatabaseV2(self, *_asked):
        return self.answer

    def saveStyleToDatabase(self, *_asked):
        pytest.fail("the older call was used although the newer one is there")


@pytest.mark.parametrize(
    ("outcome", "words", "said"),
    [
        (Outcome.Success, "", ""),
        (Outcome.SldGenerationFailed, "no SLD for a hatch", ""),
        (Outcome.QmlGenerationFailed, "no style", "no style"),
        (Outcome.DatabaseWriteFailed, "read-only", "read-only"),
        (Outcome.DatabaseWriteFailed | Outcome.SldGenerationFailed, "", "the style was not written"),
    ],
)
def test_the_newer_way_to_keep_a_style_fails_only_where_the_style_is_lost(
    monkeypatch, qgis_app, outcome, words, said
):
    monkeypatch.setattr(QgsMapLayer, "SaveStyleResult", Outcome, raising=False)
    assert compat.save_style(NewerLayer(outcome, words), "plan", "Plan") == said


def test_a_style_that_cannot_be_kept_is_told_by_this_qgis(qgis_app):
    assert compat.save_style(QgsVectorLayer("Point", "points", "memory"), "plan", "Plan")


def test_a_description_is_kept_by_whichever_call_this_qgis_has(qgis_app):
    layer = QgsVectorLayer("Point", "points", "memory")
    compat.set_abstract(layer, "never counts as search")
    assert "never counts as search" in layer.serverProperties().abstract()


@pytest.mark.parametrize("name", ["Close", "Destroy"])
def test_a_source_is_closed_by_whichever_call_this_gdal_has(name):
    calls = []
    compat.close_source(SimpleNamespace(**{name: lambda: calls.append(name)}))
    assert calls == [name]


def test_the_newer_way_to_close_comes_first():
    calls = []
    compat.close_source(
        SimpleNamespace(Close=lambda: calls.append("Close"), Destroy=lambda: calls.append("Destroy"))
    )
    assert calls == ["Close"]
