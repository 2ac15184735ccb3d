# SPDX-License-Identifier: GPL-2.0-or-later
"""What a handed-in file must not do: grow without end, climb out of its archive, or define entities."""

from __future__ import annotations

import zipfile
from pathlib import PurePosixPath, PureWindowsPath
from typing import IO, TYPE_CHECKING

from osgeo import gdal

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

ARCHIVE_ENDINGS = frozenset({".kmz", ".zip", ".xlsx", ".xlsm", ".ods"})
XML_ENDINGS = frozenset({".kml", ".gpx", ".gml", ".xml", ".rels"})
MOST_BYTES = 4_000_000_000
"""Unpacked size of an archive, or size of a plain file, beyond which nothing is read."""

_MOST_GROWTH = 200
_GROWTH_COUNTS_FROM = 20_000_000
_MOST_MEMBERS = 20_000
_REACHING = frozenset(
    {
        *("OGR_VRT", "GMLAS", "HTTP", "WFS", "OAPIF", "OGCAPI", "CSW", "EEDA", "PLSCENES", "NGW"),
        *("Elasticsearch", "Carto", "AmigoCloud", "ODBC", "PGeo", "MSSQLSpatial", "PostgreSQL", "MySQL"),
        *("OGR_OGDI", "GPSBabel", "Memory"),
    }
)
"""Drivers of GDAL that only point elsewhere: to other files, a service, a data base or a program."""

_BLOCK = 1 << 20
_HEAD_BYTES = 512
_ENTITY = b"<!ENTITY"
_ARCHIVE_MARK = b"PK\x03\x04"
_SYMLINK = 0o120000


def check_source(path: Path) -> None:
    """Refuse a hostile file before anything opens it.

    Raises
    ------
    InputError
        When the file is too large, is a bomb, has members that climb out of it, or defines XML entities.
    """
    if path.stat().st_size > MOST_BYTES:
        raise InputError(f"{path.name} is larger than 4 GB: split it, or save it as GeoPackage in parts.")
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        # What opens a file goes by its content, so a wrong ending must not let anything past.
        if path.suffix.lower() in ARCHIVE_ENDINGS or head.startswith(_ARCHIVE_MARK):
            _check_archive(path)
        elif path.suffix.lower() in XML_ENDINGS or _is_markup(head):
            file.seek(0)
            _refuse_entities(path.name, file)


def _check_archive(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _check_members(path.name, members)
            for member in members:
                if PurePosixPath(member.filename).suffix.lower() in XML_ENDINGS:
                    with archive.open(member) as file:
                        _refuse_entities(path.name, file)
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise InputError(
            f"{path.name} is damaged or locked with a password: ask for the file again.", str(error)
        ) from error


def _check_members(name: str, members: list[zipfile.ZipInfo]) -> None:
    packed = sum(member.compress_size for member in members)
    unpacked = sum(member.file_size for member in members)
    grows = unpacked > _GROWTH_COUNTS_FROM and unpacked > _MOST_GROWTH * max(packed, 1)
    if grows or unpacked > MOST_BYTES or len(members) > _MOST_MEMBERS:
        raise InputError(
            f"{name} unpacks to {unpacked / 1e6:,.0f} MB in {len(members)} files, which can fill the disk: "
            "ask for the file without packing."
        )
    for member in members:
        if _climbs(member):
            raise InputError(
                f"{name} holds a file that would be written outside of it: ask for the file again, packed "
                "without paths.",
                member.filename,
            )


def _climbs(member: zipfile.ZipInfo) -> bool:
    name = member.filename
    parts = PurePosixPath(name.replace("\\", "/")).parts
    absolute = PurePosixPath(name).is_absolute() or bool(PureWindowsPath(name).drive) or name.startswith("\\")
    link = (member.external_attr >> 16) & 0o170000 == _SYMLINK
    return absolute or link or ".." in parts


def _is_markup(head: bytes) -> bool:
    plain = head.replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe")
    return plain.removeprefix(b"\xfe\xff").lstrip().startswith(b"<")


def _refuse_entities(name: str, file: IO[bytes]) -> None:
    """Look through the whole file: what declares entities may hide behind any length of comment."""
    rest = b""
    while block := file.read(_BLOCK):
        plain = rest + block.replace(b"\x00", b"")
        if _ENTITY in plain:
            raise InputError(
                f"{name} defines XML entities, which no map needs and which can freeze the computer: "
                "ask for the file without them."
            )
        rest = plain[1 - len(_ENTITY) :]


def refuse_pointer(name: str, shown: str) -> None:
    """Refuse a file that only names where something else is to be read.

    Parameters
    ----------
    name, shown
        What GDAL opens, and what it is called to a person.

    Raises
    ------
    InputError
        When it does; nothing has been opened or called then.
    """
    if gdal.IdentifyDriverEx(name, gdal.OF_VECTOR, allowed_drivers=sorted(_REACHING)) is not None:
        raise InputError(
            f"{shown} holds no map: it only points to other files or to a service. Ask for the map itself."
        )


def drivers_of_files() -> list[str]:
    """Return the drivers that read what stands in the file itself."""
    drivers = (gdal.GetDriver(number) for number in range(gdal.GetDriverCount()))
    return [
        driver.ShortName
        for driver in drivers
        if driver.GetMetadataItem("DCAP_VECTOR") and driver.ShortName not in _REACHING
    ]
