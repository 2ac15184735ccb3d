# SPDX-License-Identifier: GPL-2.0-or-later
"""Where icons, styles, layouts and lists lie: inside the installed package, or in the source tree."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Return the path of a resource such as ``resource_path("icons", "task.svg")``."""
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    """Look once: lists ask for an icon per row."""
    shipped = _PACKAGE / "resources"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "resources"


def icon_path(name: str) -> str:
    """Return the path of an SVG icon by its name without ending."""
    return str(resource_path("icons", name + ".svg"))


def metadata_path() -> Path:
    """Return metadata.txt, from the installed package or the source tree."""
    shipped = _PACKAGE / "metadata.txt"
    return shipped if shipped.is_file() else _PACKAGE.parent / "metadata.txt"
