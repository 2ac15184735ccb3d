# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS 4 runs on Qt 6: every Qt name the plugin uses must be there too, and every form must suit it.

QGIS 4 is not needed for this: PyQt6's bindings come as a package whose stub files list
all its names; they are read as text here, so no Qt 6 library is needed or loaded.
"""

from __future__ import annotations

import ast
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "mine_planner"
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "vendor" not in path.parts)
FORMS = sorted(PACKAGE.rglob("*.ui"))
NOT_IN_STUBS = {"uic", "sip"}
"""Python modules of PyQt6 without a stub file of their own in the list below."""


def stub_folder() -> Path:
    spec = find_spec("PyQt6")
    assert spec is not None, "PyQt6's stub files are in requirements.txt: run make setup"
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0])


class Stubs:
    """The names of PyQt6, read from its stub files when they are first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._modules: dict[str, dict[str, ast.stmt]] = {}

    def module(self, name: str) -> dict[str, ast.stmt]:
        if name not in self._modules:
            path = self._folder / f"{name}.pyi"
            body = ast.parse(path.read_text(encoding="utf-8")).body if path.is_file() else []
            self._modules[name] = names_of(body)
        return self._modules[name]

    def lacks(self, module: str, chain: list[str]) -> bool:
        """Tell whether a name such as ``["Qt", "ItemFlag", "NoItemFlags"]`` is missing from a module."""
        found = self.module(module).get(chain[0])
        for name in chain[1:]:
            if not isinstance(found, ast.ClassDef):
                return found is None  # what hangs on a function or a value is not the stubs' matter
            found = self._member(module, found, name)
        return found is None

    def _member(self, module: str, owner: ast.ClassDef, name: str) -> ast.stmt | None:
        own = names_of(owner.body).get(name)
        if own is not None:
            return own
        for base in owner.bases:
            parts = ast.unparse(base).split(".")
            home = parts[0] if len(parts) > 1 and (self._folder / f"{parts[0]}.pyi").is_file() else module
            above = self.module(home).get(parts[-1])
            found = self._member(home, above, name) if isinstance(above, ast.ClassDef) else None
            if found is not None:
                return found
        return None


def names_of(body: list[ast.stmt]) -> dict[str, ast.stmt]:
    found: dict[str, ast.stmt] = {}
    for node in body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            found[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node
        elif isinstance(node, ast.Assign):
            found.update({target.id: node for target in node.targets if isinstance(target, ast.Name)})
        elif isinstance(node, ast.If):
            found.update(names_of(node.body) | names_of(node.orelse))
    return found


def qt_names(tree: ast.AST) -> dict[str, tuple[str, str]]:
    """Return what a file calls by which name: its own name → (module of PyQt, name there)."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("qgis.PyQt."):
            module = node.module.removeprefix("qgis.PyQt.")
            if module not in NOT_IN_STUBS:
                found.update({alias.asname or alias.name: (module, alias.name) for alias in node.names})
    return found


def chains(tree: ast.AST, names: dict[str, tuple[str, str]]) -> list[tuple[int, str, list[str]]]:
    found = [(1, module, [name]) for module, name in names.values()]
    for node in ast.walk(tree):
        parts: list[str] = []
        part: ast.AST = node
        while isinstance(part, ast.Attribute):
            parts.insert(0, part.attr)
            part = part.value
        if parts and isinstance(part, ast.Name) and part.id in names:
            module, name = names[part.id]
            found.append((node.lineno, module, [name, *parts]))
    return found


@pytest.fixture(scope="module")
def stubs() -> Stubs:
    return Stubs(stub_folder())


def test_a_name_that_qt_6_dropped_would_be_found(stubs):
    assert stubs.lacks("QtCore", ["QRegExp"])
    assert stubs.lacks("QtCore", ["Qt", "AlignLeft"])
    assert stubs.lacks("QtCore", ["Qt", "ItemFlags"])
    assert stubs.lacks("QtWidgets", ["QTableView", "SelectRows"])
    assert not stubs.lacks("QtWidgets", ["QTableView", "SelectionBehavior", "SelectRows"])


def test_every_qt_name_in_the_source_is_there_in_qt_6(stubs):
    missing, seen = [], 0
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for line, module, chain in chains(tree, qt_names(tree)):
            seen += 1
            if stubs.lacks(module, chain):
                missing.append(f"{path.relative_to(PACKAGE)}:{line} {module}.{'.'.join(chain)}")
    assert seen > 1000
    assert missing == []


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.parent.name + "/" + path.name)
def test_every_spacer_of_a_form_has_the_size_hint_that_pyqt6_needs(form):
    for spacer in ET.parse(form).iter("spacer"):
        given = {prop.get("name") for prop in spacer.findall("property")}
        assert {"orientation", "sizeHint"} <= given, spacer.get("name")
