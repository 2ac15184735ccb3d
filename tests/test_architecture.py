"""The house's rules, read off the syntax tree of every file of the plugin."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mine_planner"
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "vendor" not in path.parts)
IDS = [path.relative_to(PACKAGE).as_posix() for path in FILES]

LAYERS = ("domain", "store", "gis", "session", "processing", "ui", "plugin")
SMALL_ROOMS = {"settings", "reporting", "background", "i18n", "resources", "compat"}
MAY_IMPORT = {
    "domain": {"domain"},
    "store": {"domain", "store"},
    "gis": {"domain", "store", "gis"} | SMALL_ROOMS,
    "session": {"domain", "store", "gis", "session"} | SMALL_ROOMS,
    "processing": {"domain", "store", "gis", "session", "processing"} | SMALL_ROOMS,
    "ui": {"domain", "store", "gis", "session", "ui"} | SMALL_ROOMS,
    "plugin": {*LAYERS} | SMALL_ROOMS,
    "__init__": {"plugin"},
    **{room: {"domain"} | SMALL_ROOMS for room in SMALL_ROOMS},
}
NO_QT = {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}
DOMAIN_LIBRARIES = {"numpy", "shapely", "scipy"}
STORE_LIBRARIES = {"numpy", "shapely"}

# What is longer than the house allows, and by how much it may be. These lists only shrink.
MOST_LINES, MOST_FUNCTION_LINES = 300, 40
LONG_FILES: dict[str, int] = {}
LONG_FUNCTIONS: dict[str, int] = {}


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> list[tuple[int, str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = [f"{module}.{alias.name}" for alias in node.names]
            found += [(node.lineno, "." * node.level + name) for name in names]
    return found


def calls(tree: ast.AST) -> list[tuple[ast.Call, str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            found.append((node, name))
    return found


def at(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


@pytest.fixture(params=FILES, ids=IDS)
def path(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_there_is_a_plugin_to_look_at():
    assert "plugin.py" in IDS
    assert {room_of(path) for path in FILES} >= {"domain", "store", "gis", "processing", "ui"}


def test_imports_point_one_way(path: Path):
    allowed = MAY_IMPORT[room_of(path)]
    wrong = []
    for line, name in imports(tree_of(path)):
        parts = name.split(".")
        if parts[0] == "mine_planner" and len(parts) > 1 and parts[1] not in allowed:
            wrong.append(f"line {line}: {name}")
    assert not wrong


def test_every_import_is_absolute(path: Path):
    assert not [name for _, name in imports(tree_of(path)) if name.startswith(".")]


def test_domain_and_store_know_neither_qgis_nor_other_libraries(path: Path):
    libraries = {"domain": DOMAIN_LIBRARIES, "store": STORE_LIBRARIES}.get(room_of(path))
    if libraries is None:
        return
    allowed = libraries | set(sys.stdlib_module_names) | {"mine_planner"}
    assert not {name for _, name in imports(tree_of(path)) if name.split(".")[0] not in allowed}


def test_domain_opens_no_file(path: Path):
    if room_of(path) != "domain":
        return
    named = {name.split(".")[0] for _, name in imports(tree_of(path))}
    assert not named & {"sqlite3", "os", "io", "shutil", "tempfile", "socket", "subprocess"}
    assert not [at(path, call) for call, name in calls(tree_of(path)) if name == "open"]


def test_no_module_takes_iface_from_qgis_utils(path: Path):
    assert not [name for _, name in imports(tree_of(path)) if name == "qgis.utils.iface"]
    taken = [n for n in ast.walk(tree_of(path)) if isinstance(n, ast.Attribute) and n.attr == "iface"]
    assert not [at(path, n) for n in taken if ast.unparse(n.value).split(".")[-1] == "utils"]


def test_qt_comes_through_qgis_pyqt(path: Path):
    first = {name.split(".")[0] for _, name in imports(tree_of(path))}
    assert not first & {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


def test_qaction_comes_from_qtgui(path: Path):
    assert "qgis.PyQt.QtWidgets.QAction" not in {name for _, name in imports(tree_of(path))}


def test_dialogs_run_by_exec_without_underscore(path: Path):
    assert not [at(path, call) for call, name in calls(tree_of(path)) if name == "exec_"]


def test_no_subprocess_and_no_network_library(path: Path):
    first = {name.split(".")[0] for _, name in imports(tree_of(path))}
    assert not first & {"subprocess", "requests", "urllib3", "httpx", "socket", "http"}


# Members that PyQt6 only knows inside their enum: Qt.AlignLeft is Qt.AlignmentFlag.AlignLeft there.
ENUM_OWNERS = re.compile(r"^(Qt|Qgis|Q[A-Z]\w+)$")
CONSTANT = re.compile(r"^[A-Z][A-Za-z0-9_]+$")


def test_enums_are_fully_scoped(path: Path):
    """Resolve each ``QSomething.Name``: its value must be a class (an enum or a type), no member."""
    modules = qt_modules()
    wrong = []
    for node in ast.walk(tree_of(path)):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        owner, name = node.value.id, node.attr
        if not (ENUM_OWNERS.match(owner) and CONSTANT.match(name)):
            continue
        holder = next((getattr(m, owner) for m in modules if hasattr(m, owner)), None)
        value = getattr(holder, name, None)
        if value is not None and isinstance(value, int) and not isinstance(value, type):
            wrong.append(f"{at(path, node)} {owner}.{name}")
    assert not wrong


def qt_modules() -> list[object]:
    from qgis import core, gui
    from qgis.PyQt import QtCore, QtGui, QtWidgets

    return [QtCore, QtGui, QtWidgets, core, gui]


def test_no_assert_in_the_source(path: Path):
    assert not [at(path, n) for n in ast.walk(tree_of(path)) if isinstance(n, ast.Assert)]


def test_translated_words_are_plain_literals(path: Path):
    wrong = []
    for call, name in calls(tree_of(path)):
        if name not in {"tr", "translate", "QT_TRANSLATE_NOOP"} or not call.args:
            continue
        if (
            len(call.args) == 2
            and isinstance(call.func, ast.Attribute)
            and "painter" in ast.unparse(call.func)
        ):
            continue  # a painter moves its origin
        words = call.args[-1] if name == "tr" else (call.args[1:2] or call.args[:1])[0]
        if isinstance(words, ast.JoinedStr | ast.BinOp):
            wrong.append(at(path, call))
    assert not wrong


def test_nothing_is_translated_at_import(path: Path):
    if room_of(path) == "i18n":
        return
    wrong = []

    def visit(node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                continue
            if isinstance(child, ast.Call):
                name = getattr(child.func, "attr", getattr(child.func, "id", ""))
                if name in {"tr", "translate"}:
                    wrong.append(at(path, child))
            visit(child)

    visit(tree_of(path))
    assert not wrong


def test_nothing_pumps_the_event_loop(path: Path):
    assert not [at(path, call) for call, name in calls(tree_of(path)) if name == "processEvents"]


def test_no_error_is_swallowed(path: Path):
    """A blanket handler must raise again, or keep the error for whoever raises it later."""
    wrong = []
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        names = [getattr(n, "id", "") for n in ast.walk(node.type)] if node.type else [""]
        raises = any(isinstance(n, ast.Raise) for n in ast.walk(node)) or keeps(node)
        blanket = node.type is None or {"Exception", "BaseException"} & set(names)
        only_pass = all(isinstance(statement, ast.Pass) for statement in node.body)
        if only_pass or (blanket and not raises):
            wrong.append(at(path, node))
    assert not wrong


def keeps(handler: ast.ExceptHandler) -> bool:
    return any(
        isinstance(n, ast.Assign) and isinstance(n.value, ast.Name) and n.value.id == handler.name
        for n in handler.body
    )


def test_every_file_states_its_licence_in_the_first_line(path: Path):
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first == "# SPDX-License-Identifier: GPL-2.0-or-later"


def test_no_file_is_longer_than_the_house_allows(path: Path):
    name = path.relative_to(PACKAGE).as_posix()
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONG_FILES.get(name, MOST_LINES)


def test_no_function_is_longer_than_the_house_allows(path: Path):
    name = path.relative_to(PACKAGE).as_posix()
    wrong = []
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        lines = code_lines(node)
        if lines > LONG_FUNCTIONS.get(f"{name}:{node.name}", MOST_FUNCTION_LINES):
            wrong.append(f"{name}:{node.name} has {lines} lines")
    assert not wrong


def code_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function without its docstring, which is asked to be thorough."""
    length = node.end_lineno - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node, clean=False) is not None:
        length -= first.end_lineno - first.lineno + 1
    return length


def test_the_lists_of_exceptions_hold_no_more_than_is_needed():
    for name, lines in LONG_FILES.items():
        actual = len((PACKAGE / name).read_text(encoding="utf-8").splitlines())
        assert MOST_LINES < actual == lines, f"set LONG_FILES[{name!r}] to {actual}, or remove it"
    for key, lines in LONG_FUNCTIONS.items():
        name, function = key.split(":")
        lengths = [
            code_lines(node)
            for node in ast.walk(tree_of(PACKAGE / name))
            if isinstance(node, ast.FunctionDef) and node.name == function
        ]
        assert lengths, f"{key} is gone"
        assert MOST_FUNCTION_LINES < max(lengths) == lines, f"{key} now has {max(lengths)} lines"


# QGIS itself may import numpy and shapely, so what counts is which module asks for them.
WATCH = """
import builtins, importlib, sys
asked = set()
original = builtins.__import__
def watching(name, globals=None, locals=None, fromlist=(), level=0):
    owner = (globals or {}).get("__name__", "")
    if owner.startswith("mine_planner") and name.split(".")[0] in {"numpy", "shapely", "scipy", "osgeo"}:
        asked.add(owner + " imports " + name)
    return original(name, globals, locals, fromlist, level)
builtins.__import__ = watching
for module in sys.argv[1:]:
    importlib.import_module(module)
print(*sorted(asked), sep="; ")
"""


def imported_by(*modules: str) -> str:
    call = [sys.executable, "-c", WATCH, *modules]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_the_plugin_loads_neither_numpy_nor_shapely():
    assert imported_by("mine_planner.plugin", "mine_planner.session") == ""


def test_the_watch_over_imports_sees_what_it_looks_for():
    assert "imports numpy" in imported_by("mine_planner.domain.geomagnetism")


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_every_geometry_is_written_in_two_dimensions(path):
    """shapely's own default is refused where QGIS brings an older GEOS: seen in the program alone."""
    calls = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)]
    bare = [
        call.lineno
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "to_wkb"
        and "output_dimension" not in {keyword.arg for keyword in call.keywords}
    ]
    assert bare == []


def test_no_file_names_a_path_or_a_mirror_of_one_machine():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git clone")
    unwanted = re.compile("/" + "work/|/" + r"root/|deb\." + r"debian\.org|pypi\." + "org|file:" + "///opt")
    found = []
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.is_file() and path.suffix not in {".png", ".tif", ".gpkg", ".qm"}:
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [f"{name}: {hit}" for hit in set(unwanted.findall(text))]
    assert not found


def test_no_two_test_files_share_a_name():
    """pytest takes one module of a name: with a second one it collects nothing at all."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))


def test_the_version_is_the_same_everywhere():
    metadata = re.search(r"^version=(.+)$", (ROOT / "metadata.txt").read_text("utf-8"), re.MULTILINE)
    project = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.M)
    changelog = re.search(r"^## ([\d.]+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert metadata[1] == project[1] == changelog[1]
