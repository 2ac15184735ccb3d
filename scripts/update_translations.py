# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring resources/i18n/*.ts in step with what the plugin says: `make translations`.

Qt's own extractor for Python differs between releases of Qt and is not everywhere packaged; Python's
parser reads the same calls. Translations that stand are kept, texts that are gone are dropped, and new
ones are marked unfinished, so that translators find them in Qt Linguist.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "MinePlanner"
SENTENCES = {
    *("PlannerError", "InputError", "RuleError"),
    *("WorkspaceError", "DamagedWorkspaceError", "MissingLibraryError"),
    "spoken",
}
CALLS = {"translate", "tr", "QT_TRANSLATE_NOOP"}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Translation(NamedTuple):
    """What stands for a text, and whether a speaker of the language has still to look at it."""

    text: str
    unfinished: bool


def texts_of_python(path: Path) -> list[str]:
    """Return the texts that a module hands to a translating call."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) != 2:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        context, text = node.args
        if name in CALLS and _is_ours(context) and isinstance(text, ast.Constant):
            found.append((node.lineno, str(text.value)))
    return [text for _line, text in sorted(found)]


def _is_ours(context: ast.expr) -> bool:
    if isinstance(context, ast.Constant):
        return context.value == CONTEXT
    return isinstance(context, ast.Name) and context.id == "CONTEXT"


def texts_of_form(path: Path) -> list[str]:
    """Return the texts of a form, but for those that are marked as not to be translated."""
    nodes = ET.parse(path).iter("string")
    return [node.text for node in nodes if node.text and node.get("notr") != "true"]


def sentences_of_python(path: Path) -> list[str]:
    """Return the sentences of a module's errors and of what it marks as spoken, with {} for figures.

    A sentence may stand under a name of its own first: ``message = "…"; raise InputError(message)``.
    """
    found = []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = _named_texts(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        said = node.args[0]
        if name in SENTENCES:
            texts = named.get(node, []) if isinstance(said, ast.Name) else [_pattern(said)]
            found += [(node.lineno, text) for text in texts if text and text != "{}"]
    return [text for _line, text in sorted(found)]


def _named_texts(tree: ast.AST) -> dict[ast.Call, list[str | None]]:
    """Return for each call whose first argument is a name what its function puts under that name."""
    found: dict[ast.Call, list[str | None]] = {}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        nodes = list(ast.walk(function))
        texts: dict[str, list[str | None]] = {}
        for node in nodes:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                texts.setdefault(node.targets[0].id, []).append(_pattern(node.value))
        for node in nodes:
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Name):
                found[node] = texts.get(node.args[0].id, [])
    return found


def _pattern(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\$\{\w+\}", "{}", node.value)
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
        return "".join(str(part) for part in parts)
    return None


def sentences_of_sql(path: Path) -> list[str]:
    """Return the sentences with which the file's own rules refuse a write."""
    text = path.read_text(encoding="utf-8")
    found = [one.replace("''", "'") for one in re.findall(r"RAISE\s*\(ABORT,\s*'((?:[^']|'')*)'", text)]
    return found + re.findall(r'CONSTRAINT "([^"]*)"', text)


def sentences(root: Path) -> list[str]:
    """Return every sentence of an error or a rule once."""
    package = root / "mine_planner"
    texts: dict[str, None] = {}
    for path in sorted(package.rglob("*.py")):
        texts.update(dict.fromkeys(sentences_of_python(path)))
    for path in sorted(package.rglob("*.sql")):
        texts.update(dict.fromkeys(sentences_of_sql(path)))
    return list(texts)


def write_sentences(root: Path) -> None:
    """Write what the lower layers say, by which the plugin recognises it; {} for what is put in."""
    patterns = sorted(sentences(root))
    path = root / "resources" / "i18n" / "sentences.txt"
    path.write_text("\n".join(patterns) + "\n", encoding="utf-8")


def extract(root: Path) -> list[str]:
    """Return every text once, in the order of files and lines, then the sentences of errors and rules."""
    package = root / "mine_planner"
    texts: dict[str, None] = {}
    for path in sorted(package.rglob("*.py")):
        if "vendor" not in path.relative_to(package).parts:
            texts.update(dict.fromkeys(texts_of_python(path)))
    for path in sorted(package.rglob("*.ui")):
        texts.update(dict.fromkeys(texts_of_form(path)))
    texts.update(dict.fromkeys(sentences(root)))
    return list(texts)


def read(path: Path) -> dict[str, Translation]:
    """Return what a .ts file holds."""
    found = {}
    for message in ET.parse(path).iter("message"):
        target = message.find("translation")
        if target is not None:
            text = Translation(target.text or "", target.get("type") == "unfinished")
            found[message.findtext("source") or ""] = text
    return found


def write(path: Path, language: str, texts: list[str], known: dict[str, Translation]) -> None:
    """Write a .ts file: the texts in their order, with what is known of them."""
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for source in texts:
        text, unfinished = known.get(source, Translation("", unfinished=True))
        mark = ' type="unfinished"' if unfinished or not text else ""
        lines.append("    <message>")
        lines.append(f"        <source>{escape(source)}</source>")
        lines.append(f"        <translation{mark}>{escape(text)}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")


def take_in(known: dict[str, Translation], path: Path) -> None:
    """Add the translations of a JSON file (text to translation); a leading ``?`` marks an unsure one."""
    for source, text in json.loads(path.read_text(encoding="utf-8")).items():
        if not known.get(source, Translation("", unfinished=True)).text:
            known[source] = Translation(text.removeprefix("?"), unfinished=text.startswith("?"))


def main() -> int:
    """Update the files, or with ``--check`` only tell what is missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when texts are missing")
    parser.add_argument("--take", metavar="FOLDER", type=Path, help="take FOLDER/az/*.json and so on in")
    given = parser.parse_args()
    check, folder = given.check, given.take
    texts = extract(ROOT)
    if not check:
        write_sentences(ROOT)
    behind = 0
    for path in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        known = read(path)
        language = path.stem.rsplit("_", maxsplit=1)[-1]
        for part in sorted((folder / language).glob("*.json")) if folder else []:
            take_in(known, part)
        open_texts = [text for text in texts if text not in known or not known[text].text]
        behind += len(open_texts)
        print(f"{path.name}: {len(texts)} texts, {len(open_texts)} to be translated")
        if not check:
            write(path, language, texts, known)
    return 1 if check and behind else 0


if __name__ == "__main__":
    sys.exit(main())
