# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin itself as a zip, made from the folder in which it is installed."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from mine_planner.resources import metadata_path

if TYPE_CHECKING:
    from pathlib import Path

NAME = "mine_planner.zip"
_STAMP = (1980, 1, 1, 0, 0, 0)


def zip_plugin(folder: Path) -> Path | None:
    """Write the installed plugin's zip into a folder and return it; None in a source tree."""
    package = metadata_path().parent
    if package.name != "mine_planner":
        return None
    target = folder / NAME
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(package.rglob("*")):
            if path.is_file() and path.suffix != ".pyc" and "__pycache__" not in path.parts:
                info = zipfile.ZipInfo("mine_planner/" + path.relative_to(package).as_posix(), _STAMP)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                archive.writestr(info, path.read_bytes())
    return target
