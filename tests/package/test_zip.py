"""The zip against the plugin site's rules, each rule a test of its own."""

from __future__ import annotations

import configparser
import hashlib
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import build_zip
import pytest

PACKAGE = "mine_planner"
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
    "repository", "homepage",
)  # fmt: skip
KNOWN = {
    *REQUIRED, "qgisMaximumVersion", "hasProcessingProvider", "icon", "tags", "category",
    "experimental", "deprecated", "changelog", "external_deps", "server", "plugin_dependencies",
}  # fmt: skip
COMPILED = (".so", ".dll", ".dylib", ".exe", ".pyd", ".bat", ".cmd", ".sh", ".ps1", ".jar")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_zip.build(tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="module")
def names(built: Path) -> list[str]:
    return zipfile.ZipFile(built).namelist()


@pytest.fixture(scope="module")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(built).extractall(folder)
    return folder / PACKAGE


@pytest.fixture(scope="module")
def metadata(unpacked: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string((unpacked / "metadata.txt").read_bytes().decode("utf-8"))
    assert parser.sections() == ["general"]
    return parser["general"]


def test_the_zip_is_whole_and_not_too_large(built: Path):
    assert zipfile.ZipFile(built).testzip() is None
    assert built.stat().st_size <= 25 * 1024 * 1024


def test_there_is_one_top_folder_with_a_proper_name(names: list[str]):
    assert {name.split("/")[0] for name in names} == {PACKAGE}
    assert PACKAGE.isidentifier()
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9-_]+", PACKAGE)


@pytest.mark.parametrize("wanted", ["__init__.py", "metadata.txt", "LICENSE"])
def test_the_files_that_the_site_asks_for_are_in_the_folder(names: list[str], wanted: str):
    assert f"{PACKAGE}/{wanted}" in names


def test_no_path_leads_out_or_is_written_for_another_system(names: list[str]):
    for name in names:
        assert "\\" not in name
        assert ":" not in name
        assert not name.startswith("/")
        assert ".." not in PurePosixPath(name).parts


def test_nothing_generated_hidden_or_compiled_is_shipped(names: list[str]):
    unwanted = {"__pycache__", ".git", "__MACOSX", "tests", "benchmarks"}
    for name in names:
        parts = PurePosixPath(name).parts
        assert not unwanted & set(parts), name
        assert not any(part.startswith(".") for part in parts), name
        assert not name.endswith((".pyc", ".pyo", ".ts", *COMPILED)), name
        assert not name.endswith("truth.csv"), name


def test_no_name_differs_from_another_in_case_alone(names: list[str]):
    assert len({name.lower() for name in names}) == len(names)


def test_names_are_sorted_and_every_entry_has_the_same_mode_and_date(built: Path):
    entries = zipfile.ZipFile(built).infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert {entry.date_time for entry in entries} == {(2000, 1, 1, 0, 0, 0)}


def test_building_twice_gives_the_same_bytes(built: Path, tmp_path: Path):
    again = build_zip.build(tmp_path)
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(built.read_bytes()).digest()


def test_the_staged_tree_is_what_the_zip_holds(unpacked: Path, tmp_path: Path):
    staged = build_zip.stage(tmp_path)
    trees = [
        {p.relative_to(top).as_posix(): p.read_bytes() for p in top.rglob("*") if p.is_file()}
        for top in (staged, unpacked)
    ]
    assert trees[0] == trees[1]


def test_every_module_of_the_source_is_in_the_zip(names: list[str], root: Path):
    for path in (root / PACKAGE).rglob("*"):
        if path.suffix in {".py", ".sql", ".ui"} and "vendor" not in path.parts:
            assert path.relative_to(root).as_posix() in names


@pytest.mark.parametrize("key", REQUIRED)
def test_required_metadata_is_filled(metadata: configparser.SectionProxy, key: str):
    assert metadata.get(key, "").strip()


def test_metadata_holds_no_unknown_or_dead_key(metadata: configparser.SectionProxy):
    assert set(metadata) <= KNOWN
    assert "supportsQt6" not in metadata


def test_the_name_does_not_say_plugin(metadata: configparser.SectionProxy):
    assert "plugin" not in metadata["name"].lower()


def test_versions_are_written_as_the_site_reads_them(metadata: configparser.SectionProxy):
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["qgisMinimumVersion"] == "3.40"
    assert metadata["qgisMaximumVersion"] == "4.99"


@pytest.mark.parametrize("key", ["homepage", "tracker", "repository"])
def test_links_are_web_addresses(metadata: configparser.SectionProxy, key: str):
    link = urlsplit(metadata[key])
    assert link.scheme == "https"
    assert link.netloc


def test_the_address_is_one(metadata: configparser.SectionProxy):
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", metadata["email"])


def test_the_icon_is_in_the_zip(metadata: configparser.SectionProxy, names: list[str]):
    assert not metadata["icon"].startswith("/")
    assert f"{PACKAGE}/{metadata['icon']}" in names


def test_the_dependency_is_named_with_the_way_to_get_it(metadata: configparser.SectionProxy):
    assert "shapely" in metadata["about"]
    assert "pip install" in metadata["about"]


def test_the_description_is_one_english_line(metadata: configparser.SectionProxy):
    assert metadata["description"].isascii()
    assert "\n" not in metadata["description"]


def test_each_translation_is_compiled(names: list[str], root: Path):
    sources = sorted((root / "resources" / "i18n").glob("*.ts"))
    for source in sources:
        assert f"{PACKAGE}/resources/i18n/{source.stem}.qm" in names
    assert len([name for name in names if name.endswith(".qm")]) == len(sources)


def test_segno_travels_with_its_licence_and_runs_from_there(unpacked: Path):
    vendor = unpacked / "vendor" / "segno"
    assert "Redistribution" in (vendor / "LICENSE").read_text(encoding="utf-8")
    code = (
        "from mine_planner.vendor import segno; import io;"
        "code = segno.make('N-0012 rev 2', error='m', micro=False); out = io.BytesIO();"
        "code.save(out, kind='svg', title='<a & b>', svgid='x\"y');"
        "print(len(code.matrix), b'&lt;a &amp; b&gt;' in out.getvalue(), segno.__file__)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(unpacked.parent)!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    size, escaped, place = done.stdout.split(maxsplit=2)
    assert (size, escaped) == ("21", "True")
    assert place.strip() == str(vendor / "__init__.py")


def test_bandit_finds_nothing_in_what_is_shipped(unpacked: Path):
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", "-f", "json", str(unpacked)],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout)
    found = [f"{r['filename']}:{r['line_number']} {r['test_id']}" for r in report["results"]]
    assert not found
    assert not report["errors"]
    assert report["metrics"]["_totals"]["nosec"] == 0
    assert report["metrics"]["_totals"]["loc"] > 1000


def test_detect_secrets_finds_nothing_in_what_is_shipped(unpacked: Path):
    program = Path(sys.executable).parent / "detect-secrets"
    done = subprocess.run(
        [str(program), "scan", "--all-files", "."],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["results"] == {}
