# SPDX-License-Identifier: GPL-2.0-or-later
"""Help works without a network; icons are readable on light and on dark themes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon

from mine_planner.resources import resource_path
from mine_planner.ui import help as help_pages
from mine_planner.ui.dock_plans import dock_plans

ICONS = sorted(resource_path("icons").glob("*.svg"))
PACKAGE = Path(__file__).resolve().parents[2] / "mine_planner"
LIGHT, DARK = "#f0f0f0", "#2b2b2b"


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_colour_of_an_icon_stands_out_on_light_and_dark(path):
    text = path.read_text(encoding="utf-8")
    colours = set(re.findall(r'(?:stroke|fill)="(#[0-9a-f]{6})"', text))
    assert colours
    for colour in colours:
        assert contrast(colour, LIGHT) >= 3, colour
        assert contrast(colour, DARK) >= 3, colour
    assert 'viewBox="0 0 24 24"' in text


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_paints_something_at_16_pixels(path, qgis_app):
    image = QIcon(str(path)).pixmap(QSize(16, 16)).toImage()
    painted = sum(image.pixelColor(x, y).alpha() > 60 for x in range(16) for y in range(16))
    assert 15 < painted < 230


def test_every_icon_that_the_code_names_is_there():
    named = set()
    for path in (PACKAGE / "ui").rglob("*.py"):
        named |= set(re.findall(r'icon\("([a-z_]+)"\)', path.read_text(encoding="utf-8")))
    missing = {name for name in named if not resource_path("icons", name + ".svg").is_file()}
    assert missing == set()


def test_every_dock_has_a_help_page_on_this_machine(qgis_app):
    for page in (*(plan.name for plan in dock_plans()), "begin"):
        url = help_pages.page_url(page)
        assert url.isLocalFile()
        assert Path(url.toLocalFile()).is_file()


def test_help_pages_link_to_each_other_and_to_nothing_else():
    for path in resource_path("help").glob("*.html"):
        for target in re.findall(r'(?:href|src)="([^"]+)"', path.read_text(encoding="utf-8")):
            assert (path.parent / target).is_file(), (path.name, target)
