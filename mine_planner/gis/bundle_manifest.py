# SPDX-License-Identifier: GPL-2.0-or-later
"""What a bundle says of itself: its files with checksums, what stayed behind, and how to start."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.gis import bundle_wheels
from mine_planner.i18n import translate
from mine_planner.store import backups

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mine_planner.gis.bundles import Bundle, BundleOrder
    from mine_planner.store.workspace import Workspace

MANIFEST = "manifest.json"
README = "README.txt"
PROJECT = "plan.qgs"
INSTALL = "python3 -m pip install --no-index --no-deps --target <profile>/python shapely-….whl"
"""Without the network, and beside QGIS's own numpy, which must stay."""


def write_manifest(workspace: Workspace, order: BundleOrder, bundle: Bundle, folder: Path) -> None:
    """List every file with its size and SHA-256, and what stayed behind."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            size = path.stat().st_size
            bundle.files.append({"path": name, "size": size, "sha256": backups.file_sha256(path)})
    content = {
        "format": "mine-planner-bundle",
        "workspace": workspace.info.uuid,
        "office": order.office or workspace.info.office,
        "files": bundle.files,
        "left_out": bundle.left_out,
        "findings": [asdict(finding) for finding in bundle.findings],
    }
    (folder / MANIFEST).write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")


def check_bundle(folder: Path, step: Callable[[float], bool] | None = None) -> list[str]:
    """Return what is wrong with a bundle that arrived: one sentence per file, none when it is whole.

    Parameters
    ----------
    folder
        The bundle. Before it is opened: QGIS itself writes into a workspace that it shows.
    step
        Told the share done (0 to 100); its no ends the work.

    Raises
    ------
    InputError
        When the folder is no bundle, or the work is cancelled.
    """
    try:
        content = json.loads((folder / MANIFEST).read_text("utf-8"))
        listed = [(str(file["path"]), str(file["sha256"])) for file in content["files"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            translate("MinePlanner", "{} is no bundle: choose the folder that holds {}.").format(
                folder.name, MANIFEST
            ),
            str(error),
        ) from error
    problems: list[str] = []
    for number, (name, sha256) in enumerate(listed):
        if step is not None and not step(100.0 * number / len(listed)):
            raise InputError(
                translate("MinePlanner", "The check was cancelled: nothing is known of the bundle yet.")
            )
        path = folder / name
        if not path.resolve().is_relative_to(folder.resolve()) or not path.is_file():
            problems.append(translate("MinePlanner", "{} is missing: copy the bundle again.").format(name))
        elif backups.file_sha256(path) != sha256:
            problems.append(translate("MinePlanner", "{} was changed or damaged.").format(name))
    known = {MANIFEST, *(name for name, _ in listed)}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in known:
            problems.append(
                translate("MinePlanner", "{} did not come with the bundle: ask who put it there.").format(
                    name
                )
            )
    return problems


def needs(wheels: Sequence[Path] = ()) -> list[str]:
    """Return what the receiving QGIS needs and how it gets what it lacks without a network."""
    lines = [
        translate(
            "MinePlanner",
            "What QGIS needs there: version 3.40 or newer, with the Python library shapely 2. QGIS for "
            "Windows and macOS brings it along; on Linux it may be missing or too old, and then "
            "Mine Planner says so.",
        )
    ]
    if wheels:
        return lines + bundle_wheels.page(bundle_wheels.read_wheels(wheels))
    return [
        *lines,
        translate(
            "MinePlanner",
            "To install shapely without a network: take along its wheel file (.whl) for that computer's "
            "system and Python version, and type there: {}. The profile is the folder that QGIS opens with "
            "Settings > User Profiles > Open Active Profile Folder. Start QGIS again.",
        ).format(INSTALL),
    ]


def readme(order: BundleOrder, workspace: str) -> str:
    """Return what somebody reads who finds the stick: how to start, in plain words."""
    lines = [
        translate(
            "MinePlanner", "This folder works without a network, from any drive. Keep its files together."
        ),
    ]
    steps = [translate("MinePlanner", "Copy the folder to the laptop; work on the copy, not on the stick.")]
    if order.plugin_zip is not None:
        words = translate(
            "MinePlanner", "In QGIS: Plugins > Manage and Install Plugins > Install from ZIP > {}"
        )
        steps.append(words.format(order.plugin_zip.name))
    steps += [
        translate(
            "MinePlanner",
            "Copy the files of the folder proj, if there is one, into proj in the QGIS profile.",
        ),
        translate("MinePlanner", "Open {} in QGIS, or the workspace {} with Mine Planner.").format(
            PROJECT, workspace
        ),
    ]
    lines += [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    lines += needs(order.wheels)
    lines += [
        translate("MinePlanner", "Anyone who has this folder can read it, mine positions included."),
    ]
    return "\n".join(lines) + "\n"
