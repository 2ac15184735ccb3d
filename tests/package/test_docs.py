# SPDX-License-Identifier: GPL-2.0-or-later
"""The documentation says what is there, and its links and pictures lead somewhere."""

from __future__ import annotations

import re

import pytest


def test_the_page_of_algorithms_is_what_the_algorithms_say(root, qgis_app):
    import make_docs

    assert (root / "docs" / "algorithms.md").read_text("utf-8") == make_docs.page()


def test_every_algorithm_of_the_plan_is_there(qgis_app):
    from mine_planner.processing.provider import ALGORITHMS, MinePlannerProvider

    provider = MinePlannerProvider()
    provider.loadAlgorithms()
    assert {algorithm.name() for algorithm in provider.algorithms()} == {name for name, _ in ALGORITHMS}


def pages(root):
    return [root / "README.md", root / "CONTRIBUTING.md", *sorted((root / "docs").rglob("*.md"))]


def test_every_link_and_picture_leads_to_a_file(root):
    lost = [
        f"{page.relative_to(root)}: {target}"
        for page in pages(root)
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert lost == []


@pytest.mark.parametrize("word", ["TODO", "FIXME", "lorem"])
def test_no_page_is_left_half_written(root, word):
    assert [page.name for page in pages(root) if word in page.read_text("utf-8")] == []
