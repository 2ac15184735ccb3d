# SPDX-License-Identifier: GPL-2.0-or-later
"""What the boundary tells a planner, and what it lets travel on."""

from __future__ import annotations

import pytest

from mine_planner import compat
from mine_planner.reporting import Reporter


def raise_import_error(name):
    raise ModuleNotFoundError(f"No module named '{name}'", name=name)


@pytest.fixture
def told(monkeypatch):
    """Return a reporter without shapely, and what it shows."""
    monkeypatch.setattr(compat, "find_spec", lambda _name: None)
    reporter, shown = Reporter(None), []
    monkeypatch.setattr(reporter, "failure", lambda error: shown.append(error.message))
    return reporter, shown


@pytest.mark.parametrize("name", ["shapely", "shapely.geometry"])
def test_a_missing_shapely_is_told_once_with_the_command_that_brings_it(told, name):
    reporter, shown = told
    for _panel in range(4):
        with reporter.boundary():
            raise_import_error(name)
    assert len(shown) == 1
    assert "python3 -m pip install --no-deps --target" in shown[0]


def test_any_other_import_that_fails_is_a_defect_and_travels_on(told):
    reporter, shown = told
    with pytest.raises(ModuleNotFoundError), reporter.boundary():
        raise_import_error("mine_planner.ui.nowhere")
    assert shown == []
