# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures in sentences."""

from __future__ import annotations

import pytest

from mine_planner.domain.figures import rounded


@pytest.mark.parametrize(
    ("value", "said"),
    [(0.0, "0"), (0.001, "< 1"), (0.4999, "< 1"), (0.5, "< 1"), (0.6, "1"), (12_345.6, "12,346")],
)
def test_what_is_more_than_nothing_is_never_called_nothing(value: float, said: str) -> None:
    assert rounded(value) == said
