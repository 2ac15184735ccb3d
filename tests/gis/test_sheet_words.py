# SPDX-License-Identifier: GPL-2.0-or-later
"""Sheets in four languages: nothing is printed that translators cannot find, and nothing is left out."""

from __future__ import annotations

import ast
import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import sheet_fixtures as region

from mine_planner.domain.errors import InputError
from mine_planner.gis.sheets.batch import Request, make_sheets
from mine_planner.gis.sheets.words import LANGUAGES, TEXTS, Words
from mine_planner.gis.sheets.words_codes import CODES, PARTS
from mine_planner.gis.sheets.words_completion import COMPLETION_TEXTS

if TYPE_CHECKING:
    from pathlib import Path

ALL = {*TEXTS, *COMPLETION_TEXTS, *CODES.values()}
TRANSLATED = tuple(language for language in LANGUAGES if language != "en")


def translations(root: Path, language: str) -> dict[str, str]:
    tree = ET.parse(root / "resources" / "i18n" / f"mine_planner_{language}.ts")
    return {m.findtext("source"): m.findtext("translation") for m in tree.iter("message")}


def printed_literals(root: Path) -> set[str]:
    """Every text that a call of words (w, words, self._words) is given as a literal."""
    found = set()
    for path in (root / "mine_planner" / "gis" / "sheets").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in {"w", "words", "_words"} and isinstance(node.args[0].value, str):
                    found.add(node.args[0].value)
    return found


def test_every_text_on_a_sheet_can_be_found_by_translators(root: Path) -> None:
    literals = printed_literals(root)
    assert len(literals) > 90
    assert literals <= ALL
    assert set(PARTS.values()) <= ALL


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(root: Path, language: str) -> None:
    known = translations(root, language)
    assert {text for text in ALL if not known.get(text)} == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_a_place_for_every_figure(root: Path, language: str) -> None:
    for source, text in translations(root, language).items():
        assert not text or sorted(re.findall(r"{\w*}", source)) == sorted(re.findall(r"{\w*}", text)), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_sheet_in_a_language_has_no_english_heading_left(
    qgis_app, root: Path, language: str, tmp_path: Path
) -> None:
    workspace = region.full_workspace(tmp_path / "region.gpkg")
    workspace.close()
    result = make_sheets(Request(workspace.path, tmp_path, language=language))
    done = subprocess.run(
        ["pdftotext", "-layout", str(result.files[0]), "-"], capture_output=True, check=True
    )
    raw = unicodedata.normalize("NFKC", done.stdout.decode())
    text = " ".join(raw.split())
    known = translations(root, language)
    for heading in ("Sources", "Quality plan", "Signatures", "Hazard areas", "Expected devices"):
        assert known[heading] in text
        assert heading not in text
    draft = known["DRAFT – NOT FOR FIELD USE"]
    assert all(draft in page for page in raw.split("\f")[:-1])


def test_two_languages_stand_one_after_the_other(qgis_app) -> None:
    words = Words("en+uk")
    assert words("Sources") == "Sources / Джерела"
    assert words("page {} of {}", 1, 2) == "page 1 of 2 / сторінка 1 з 2"
    assert words("MGRS") == "MGRS"


def test_braces_in_a_name_are_not_read_as_a_pattern(qgis_app) -> None:
    assert Words("en")("Task {}", "{0}{x}") == "Task {0}{x}"


def test_an_unknown_language_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="en, az, ru, uk"):
        Words("xx")


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_translation_says_the_same(
    qgis_app, root: Path, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mine_planner.gis.sheets import words as module

    source = root / "resources" / "i18n" / f"mine_planner_{language}.ts"
    target = tmp_path / f"mine_planner_{language}.qm"
    subprocess.run(["lrelease", str(source), "-qm", str(target)], capture_output=True, check=True)
    monkeypatch.setattr(module, "resource_path", lambda *parts: tmp_path / parts[-1])
    module._table.cache_clear()
    compiled = dict(module._table(language))
    module._table.cache_clear()
    known = translations(root, language)
    assert {text: compiled[text] for text in ALL} == {text: known[text] for text in ALL}
