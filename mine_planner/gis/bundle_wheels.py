# SPDX-License-Identifier: GPL-2.0-or-later
"""Wheel files of shapely that go along in a bundle, for a QGIS that lacks it and has no network.

A wheel is chosen by hand. Here it is read, never installed or run: its name says for which system and
Python it is (PEP 427 and 425), and its METADATA must say the same library and version.
"""

from __future__ import annotations

import re
import shutil
import zipfile
import zlib
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mine_planner.domain.errors import InputError
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FOLDER = "plugin"
"""Where wheels lie in the bundle."""
OLDEST = 2
"""The first version of shapely with the functions that Mine Planner needs."""
_NAME = re.compile(
    r"(?P<library>shapely)-(?P<version>\d+[^-]*)(-\d[^-]*)?"
    r"-(?P<python>[\w.]+)-(?P<abi>[\w.]+)-(?P<platform>[\w.]+)\.whl",
    re.IGNORECASE,
)
_LARGEST = 200 * 1024 * 1024
"""Bytes that a wheel may unpack to; those of shapely take less than 20 MB."""
_MACHINES = {
    "win_amd64": "Windows (64 bit)",
    "win32": "Windows (32 bit)",
    "win_arm64": "Windows (ARM)",
}
_PYTHON = {
    "Windows": "python",
    "Linux": "python3",
    "macOS": "/Applications/QGIS.app/Contents/MacOS/bin/python3",
}
_PROFILE = {
    "Windows": r'"%APPDATA%\QGIS\QGIS3\profiles\default\python"',
    "Linux": '"$HOME/.local/share/QGIS/QGIS3/profiles/default/python"',
    "macOS": '"$HOME/Library/Application Support/QGIS/QGIS3/profiles/default/python"',
}


@dataclass(frozen=True)
class Wheel:
    """A wheel that may go along.

    Attributes
    ----------
    systems, pythons
        For which systems and versions of Python it is, in words, from its name.
    families
        Windows, Linux or macOS; all three where it fits any.
    """

    path: Path
    version: str
    systems: str
    pythons: str
    families: tuple[str, ...]

    @property
    def said(self) -> str:
        """Say in one line what it is and for whom."""
        return translate("MinePlanner", "shapely {} for {}, {}").format(
            self.version, self.systems, self.pythons
        )


def read_wheels(paths: Sequence[Path]) -> list[Wheel]:
    """Read wheels, each once.

    Raises
    ------
    InputError
        When one of them is no whole wheel of shapely 2, or two of them have one name.
    """
    wheels: list[Wheel] = []
    for path in dict.fromkeys(path.absolute() for path in paths):
        if path.name.lower() in (wheel.path.name.lower() for wheel in wheels):
            raise InputError(
                translate("MinePlanner", "Two of the wheel files are named {}: choose one of them.").format(
                    path.name
                )
            )
        wheels.append(read_wheel(path))
    return wheels


def read_wheel(path: Path) -> Wheel:
    """Read one wheel's name and check what is inside.

    Raises
    ------
    InputError
        When it is no whole wheel of shapely 2 or newer.
    """
    parts = _NAME.fullmatch(path.name)
    if parts is None:
        raise InputError(
            translate(
                "MinePlanner",
                "{} is not named as a wheel of shapely: choose a file such as "
                "shapely-2.0.6-cp312-cp312-win_amd64.whl, and do not rename it.",
            ).format(path.name)
        )
    _check_version(path.name, parts["version"])
    library, version = _metadata(path, f"{parts['library']}-{parts['version']}.dist-info/METADATA")
    if library.lower() != "shapely" or version != parts["version"]:
        raise InputError(
            translate(
                "MinePlanner", "{} holds {} {}, not what its name says: get the wheel of shapely again."
            ).format(path.name, library or "?", version or "?")
        )
    platforms = sorted(set(parts["platform"].lower().split(".")))
    abi = parts["abi"].lower()
    pythons = [_python_words(tag, abi) for tag in sorted(set(parts["python"].lower().split(".")))]
    return Wheel(
        path,
        version,
        ", ".join(dict.fromkeys(map(_system_words, platforms))),
        ", ".join(dict.fromkeys(pythons)),
        tuple(dict.fromkeys(family for tag in platforms for family in _families(tag))),
    )


def _check_version(name: str, version: str) -> None:
    if int(re.split(r"\D", version, maxsplit=1)[0]) < OLDEST:
        raise InputError(
            translate("MinePlanner", "{} is older than shapely 2: get a wheel of shapely 2 or newer.").format(
                name
            )
        )


def _metadata(path: Path, member: str) -> tuple[str, str]:
    """Return the library and version that a whole wheel's METADATA states."""
    damaged = translate("MinePlanner", "{} is damaged or no wheel: get the file again.").format(path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            _check_members(path.name, archive.infolist())
            if archive.testzip() is not None:
                raise InputError(damaged)
            found = [name for name in archive.namelist() if name.lower() == member.lower()]
            if len(found) != 1:
                raise InputError(damaged)
            headers = HeaderParser().parsestr(archive.read(found[0]).decode("utf-8"))
    except (OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error) as error:
        raise InputError(damaged, str(error)) from error
    return str(headers.get("Name", "")).strip(), str(headers.get("Version", "")).strip()


def _check_members(name: str, members: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse what would be written elsewhere than below the folder into which it is unpacked."""
    for member in members:
        # as stored: zipfile turns "\" into "/" on Windows only
        inside = PurePosixPath(member.orig_filename.replace("\\", "/"))
        if inside.is_absolute() or ".." in inside.parts or ":" in member.orig_filename:
            raise InputError(
                translate(
                    "MinePlanner", "{} holds a path that leads out of its folder: do not use this file."
                ).format(name),
                member.orig_filename,
            )
    if sum(member.file_size for member in members) > _LARGEST:
        raise InputError(
            translate(
                "MinePlanner", "{} would unpack to far more than shapely takes: do not use this file."
            ).format(name)
        )


def _families(tag: str) -> tuple[str, ...]:
    if tag == "any":
        return tuple(_PYTHON)
    begins = {
        "win": "Windows",
        "macosx": "macOS",
        "manylinux": "Linux",
        "musllinux": "Linux",
        "linux": "Linux",
    }
    return tuple(family for begin, family in begins.items() if tag.startswith(begin))


def _system_words(tag: str) -> str:
    """Say a platform tag in words; one that is not known is said as it stands."""
    if tag == "any":
        return translate("MinePlanner", "any computer")
    if tag in _MACHINES:
        return _MACHINES[tag]
    mac = re.fullmatch(r"macosx_(\d+)_(\d+)_(\w+)", tag)
    if mac is not None:
        return f"macOS ≥ {mac[1]}.{mac[2]} ({mac[3]})"
    linux = re.fullmatch(r"(?:many|musl)?linux(?:\d+|_\d+_\d+)?_(\w+)", tag)
    if linux is None:
        return tag
    return f"Linux (musl, {linux[1]})" if tag.startswith("musl") else f"Linux ({linux[1]})"


def _python_words(tag: str, abi: str) -> str:
    """Say a Python tag in words: cp312 is Python 3.12, with abi3 also any newer one."""
    found = re.fullmatch(r"[a-z]+(\d)(\d*)", tag)
    if found is None:
        return tag
    version = f"Python {found[1]}" + (f".{found[2]}" if found[2] else "")
    if not tag.startswith(("cp", "py")):
        return f"{version} ({tag})"
    free_threaded = " (t)" if re.fullmatch(r"cp\d+t", abi) else ""
    return version.replace(" ", " ≥ ", 1) if abi == "abi3" else version + free_threaded


def copy_wheels(wheels: Sequence[Wheel], folder: Path) -> None:
    """Copy wheels into the bundle that is being made; its list of checksums then names them too."""
    for wheel in wheels:
        (folder / FOLDER).mkdir(exist_ok=True)
        shutil.copyfile(wheel.path, folder / FOLDER / wheel.path.name)


def warnings(wheels: Sequence[Wheel]) -> list[str]:
    """Return what a person should know before carrying them away."""
    if not wheels or any("Windows" in wheel.families for wheel in wheels):
        return []
    return [
        translate(
            "MinePlanner",
            "None of the wheel files fits Windows, which most field computers have: add one for it.",
        )
    ]


def commands(wheel: Wheel) -> list[tuple[str, str]]:
    """Return for each kind of system the command that installs a wheel without a network.

    ``--no-index`` keeps pip from asking the network first, ``--no-deps`` keeps QGIS's own numpy.
    """
    made: list[tuple[str, str]] = []
    for family in wheel.families:
        place = f"{FOLDER}\\{wheel.path.name}" if family == "Windows" else f"{FOLDER}/{wheel.path.name}"
        made.append(
            (
                family,
                f"{_PYTHON[family]} -m pip install --no-index --no-deps --upgrade "
                f'--target {_PROFILE[family]} "{place}"',
            )
        )
    return made


def page(wheels: Sequence[Wheel]) -> list[str]:
    """Return the lines on how to install the wheels that are in the bundle."""
    if not wheels:
        return []
    lines = [
        translate(
            "MinePlanner",
            "shapely is in the folder {}. If Mine Planner says that it is missing, close QGIS, open a "
            "terminal in this folder (on Windows: the OSGeo4W Shell from the start menu, then cd to this "
            "folder), type the line for that computer, and start QGIS again:",
        ).format(FOLDER)
    ]
    for wheel in wheels:
        lines.append(f"- {wheel.said}")
        lines += [f"  {family}: {command}" for family, command in commands(wheel)]
    lines.append(
        translate(
            "MinePlanner",
            "Which Python QGIS has is said in Help > About. The line writes into the profile named "
            "default; for another profile put its name there.",
        )
    )
    return lines
