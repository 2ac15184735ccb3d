# SPDX-License-Identifier: GPL-2.0-or-later
"""Which cells of a workbook hold formulae: read from the file itself, since GDAL gives results only."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QXmlStreamReader

from mine_planner.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Formulas = dict[str, dict[tuple[int, int], str]]
_CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def formula_cells(path: Path) -> Formulas:
    """Return sheet → (row, column) from 1 → formula text without the equals sign.

    Raises
    ------
    InputError
        When the workbook is damaged, or is an ODS with formulae (save it as XLSX to see which).
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if path.suffix.lower() == ".ods":
                _refuse_ods_formulas(path.name, archive)
                return {}
            return dict(_xlsx(archive))
    except (zipfile.BadZipFile, KeyError) as error:
        raise InputError(f"{path.name} is damaged: save the workbook again as XLSX.", str(error)) from error


def _refuse_ods_formulas(name: str, archive: zipfile.ZipFile) -> None:
    if b"table:formula=" in archive.read("content.xml"):
        raise InputError(
            f"{name} holds formulae, and only plain values are taken: save it as CSV, or paste the values "
            "over the formulae."
        )


def _xlsx(archive: zipfile.ZipFile) -> Iterator[tuple[str, dict[tuple[int, int], str]]]:
    targets = {
        attributes["Id"]: attributes["Target"]
        for name, attributes in _elements(archive.read("xl/_rels/workbook.xml.rels"))
        if name == "Relationship"
    }
    for name, attributes in _elements(archive.read("xl/workbook.xml")):
        if name == "sheet":
            target = targets[attributes["id"]].lstrip("/")
            place = target if target.startswith("xl/") else "xl/" + target
            yield attributes["name"], _sheet_formulas(archive.read(place))


def _elements(content: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    reader = QXmlStreamReader(content)
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement():
            attributes = reader.attributes()
            named = {attributes.at(i).name(): attributes.at(i).value() for i in range(attributes.size())}
            yield reader.name(), named


def _sheet_formulas(content: bytes) -> dict[tuple[int, int], str]:
    if b"<f" not in content:
        return {}
    found: dict[tuple[int, int], str] = {}
    reader = QXmlStreamReader(content)
    cell = ""
    while not reader.atEnd():
        reader.readNext()
        if not reader.isStartElement():
            continue
        if reader.name() == "c":
            cell = reader.attributes().value("r")
        elif reader.name() == "f":
            match = _CELL.fullmatch(cell)
            text = reader.readElementText()
            if match is not None:
                found[int(match[2]), _column(match[1])] = text or "formula"
    return found


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
