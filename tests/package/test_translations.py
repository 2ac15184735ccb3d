# SPDX-License-Identifier: GPL-2.0-or-later
"""What users read can be translated, and is: in step with the source, with a place for every figure."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "mine_planner"
LANGUAGES = ("az", "ru", "uk")

SHOWN_BY = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setLabelText"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setInformativeText"),
    *("addItem", "addMenu", "addTab", "addRow", "setTabText", "setSpecialValueText", "setDefaultText"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("info", "warning", "success", "pushInfo", "pushWarning", "setSuffix", "setPrefix"),
}
"""Methods and classes of Qt, QGIS and ours that show the text that they are given."""

SIGNS = {
    *("m", "mm", "cm", "km", "m²", "ha", "km²", "°", "%", "h", "min", "s", "MB", "kB", "GB"),
    *("MGRS", "UTM", "A4", "A3", "σ", "k", "Mine Planner", "QPT (*.qpt)", "dpi", "TP", "EPSG"),
}
"""The same in every language."""


def extractor() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "update_translations", ROOT / "scripts" / "update_translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def translations(language: str) -> dict[str, str]:
    tree = ET.parse(ROOT / "resources" / "i18n" / f"mine_planner_{language}.ts")
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in tree.iter("message")
    }


def shown_literals(path: Path) -> list[str]:
    """Return the literals with words in them that a module shows without having them translated."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        given = node.args[:1] if name == "addItem" else node.args  # what follows is data
        for argument in given if name in SHOWN_BY else []:
            text = "".join(words_of(argument)).strip()
            plain = re.sub(r"<[^>]*>|[\d\W_]+", " ", text).strip()
            if len(plain) > 1 and text not in SIGNS and plain not in SIGNS:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno} {name}({text!r})")
    return found


def words_of(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return [part.value for part in node.values if isinstance(part, ast.Constant)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return words_of(node.left) + words_of(node.right)
    return []


def test_no_window_shows_a_text_that_translators_cannot_find() -> None:
    found = [text for path in sorted((PACKAGE / "ui").rglob("*.py")) for text in shown_literals(path)]
    assert not found, "\n".join(found)


def test_the_check_finds_an_untranslated_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "window.py"
    module.write_text(
        'label.setText("Save")\nlabel.setText(f"<b>Save {n}</b>")\nlabel.setText("<b>12 m²</b>")'
    )
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    assert [text.split(" ", maxsplit=1)[1] for text in shown_literals(module)] == [
        "setText('Save')",
        "setText('<b>Save </b>')",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translators_files_are_in_step_with_the_source(language: str) -> None:
    """If this fails: `make translations`, then translate what is new."""
    assert set(translations(language)) == set(extractor().extract(ROOT))


def test_the_patterns_of_sentences_are_in_step_with_the_source() -> None:
    """If this fails: `make translations`."""
    kept = (ROOT / "resources" / "i18n" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    assert kept == sorted(extractor().sentences(ROOT))
    assert len(kept) > 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_interface_is_translated(language: str) -> None:
    assert [source for source, text in translations(language).items() if not text.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_figures_markup_and_dots(language: str) -> None:
    patterns = (r"{[^}]*}", r"</?[a-z]+>", r"…")
    wrong = [
        (source, text)
        for source, text in translations(language).items()
        for pattern in patterns
        if text and sorted(re.findall(pattern, source)) != sorted(re.findall(pattern, text))
    ]
    assert wrong == []


def test_a_sentence_under_a_name_and_one_in_a_template_are_found(tmp_path: Path) -> None:
    module = tmp_path / "rules.py"
    module.write_text(
        "def refuse(n):\n"
        "    message = f'{n} rows are too many: choose fewer.'\n"
        "    raise InputError(message)\n"
        "GONE = Template(spoken('The field ${c} is empty: fill it in.'))\n"
    )
    assert extractor().sentences_of_python(module) == [
        "{} rows are too many: choose fewer.",
        "The field {} is empty: fill it in.",
    ]
