# SPDX-License-Identifier: GPL-2.0-or-later
"""Two copies of SQLite in one process are told, since on POSIX the locks of one vanish with the other."""

from __future__ import annotations

import sqlite3
import sys

import pytest

from mine_planner.gis import verifying
from mine_planner.store import health


def test_gdal_tells_which_sqlite_it_reads_with(qgis_app):
    version, day, _time, source = verifying.gdal_sqlite_identity().split(" ")
    assert version.count(".") == 2
    assert day.startswith("20")
    assert len(source) >= 40


def test_one_library_for_both_is_no_finding_here(qgis_app):
    assert verifying.gdal_sqlite_identity().startswith(sqlite3.sqlite_version)
    assert verifying.two_libraries() == []


@pytest.mark.parametrize(("platform", "serious"), [("linux", True), ("darwin", True), ("win32", False)])
def test_two_versions_are_serious_where_locks_belong_to_the_process(qgis_app, monkeypatch, platform, serious):
    monkeypatch.setattr(verifying, "gdal_sqlite_identity", lambda: "3.51.0 2025-11-04 00:00:00 ab")
    monkeypatch.setattr(sys, "platform", platform)
    (found,) = verifying.two_libraries()
    assert found.serious is serious
    assert "3.51.0" in found.sentence
    assert sqlite3.sqlite_version in found.sentence


def test_two_copies_of_one_version_are_told_as_well(qgis_app, monkeypatch):
    copies = ("/usr/lib/libsqlite3.so.0", "/opt/qgis/libsqlite3.so.0")
    monkeypatch.setattr(health, "sqlite_libraries", lambda: copies)
    assert [finding.kind for finding in verifying.two_libraries()] == ["sqlite"]
