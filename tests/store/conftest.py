# SPDX-License-Identifier: GPL-2.0-or-later
"""Workspaces for the store's tests."""

from __future__ import annotations

import pytest
import shapely
from store_samples import new_workspace


@pytest.fixture
def workspace(tmp_path):
    """Return a new, open workspace that is closed after the test."""
    opened = new_workspace(tmp_path / "office.gpkg")
    yield opened
    opened.close()


@pytest.fixture
def add(workspace):
    """Return a function that adds one row in its own action and returns its uuid."""

    def add_row(table: str, **values):
        with workspace.action("Add a row for a test") as action:
            if isinstance(values.get("geom"), shapely.Geometry):
                values["geom"] = action.blob(values["geom"])
            return action.insert(table, values)

    return add_row
