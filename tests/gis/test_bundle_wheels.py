# SPDX-License-Identifier: GPL-2.0-or-later
"""Wheels of shapely in a bundle: checked, named for the computers they fit, and with the way to install."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback

from mine_planner.domain.errors import InputError
from mine_planner.gis import bundle_manifest, bundle_wheels, workspaces
from mine_planner.gis.bundles import BundleOrder, estimate, make_bundle

if TYPE_CHECKING:
    from pathlib import Path

WINDOWS = "shapely-2.0.6-cp312-cp312-win_amd64.whl"
LINUX = "shapely-2.1.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl"


def wheel(folder: Path, name: str = WINDOWS, library: str = "shapely", version: str = "", extra=()) -> Path:
    """Write a small wheel that pip takes: a package of one file with its metadata."""
    inside = "-".join(name.split("-")[:2]) + ".dist-info"
    version = version or name.split("-")[1]
    tag = "-".join(name.removesuffix(".whl").split("-")[-3:])
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("shapely/__init__.py", f"__version__ = '{version}'\n")
        archive.writestr(
            f"{inside}/METADATA", f"Metadata-Version: 2.1\nName: {library}\nVersion: {version}\n"
        )
        archive.writestr(f"{inside}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
        archive.writestr(f"{inside}/RECORD", "shapely/__init__.py,,\n")
        for member in extra:
            archive.writestr(member, "x")
    return path


@pytest.mark.parametrize(
    ("name", "said", "families"),
    [
        (WINDOWS, "shapely 2.0.6 for Windows (64 bit), Python 3.12", ("Windows",)),
        (LINUX, "shapely 2.1.2 for Linux (x86_64), Python 3.11", ("Linux",)),
        (
            "shapely-2.1.2-cp313-cp313t-macosx_11_0_arm64.whl",
            "shapely 2.1.2 for macOS ≥ 11.0 (arm64), Python 3.13 (t)",
            ("macOS",),
        ),
        (
            "shapely-2.0.6-cp39-abi3-musllinux_1_1_aarch64.whl",
            "shapely 2.0.6 for Linux (musl, aarch64), Python ≥ 3.9",
            ("Linux",),
        ),
        (
            "Shapely-10.0-1-py2.py3-none-any.whl",
            "shapely 10.0 for any computer, Python 2, Python 3",
            ("Windows", "Linux", "macOS"),
        ),
    ],
)
def test_a_wheels_name_says_for_which_system_and_python_it_is(tmp_path, name, said, families):
    found = bundle_wheels.read_wheel(wheel(tmp_path, name))
    assert (found.said, found.families) == (said, families)


@pytest.mark.parametrize(
    ("name", "given", "sentence"),
    [
        ("numpy-2.0.0-cp312-cp312-win_amd64.whl", {}, "not named as a wheel of shapely"),
        ("shapely-2.0.6-cp312.whl", {}, "not named as a wheel of shapely"),
        ("shapely-1.8.5-cp312-cp312-win_amd64.whl", {}, "older than shapely 2"),
        (WINDOWS, {"library": "numpy"}, "holds numpy 2.0.6"),
        (WINDOWS, {"version": "1.8.5"}, "holds shapely 1.8.5"),
        (WINDOWS, {"extra": ["../evil.py"]}, "leads out of its folder"),
        (WINDOWS, {"extra": ["shapely/../../evil.py"]}, "leads out of its folder"),
        (WINDOWS, {"extra": ["/etc/evil.py"]}, "leads out of its folder"),
        (WINDOWS, {"extra": ["..\\evil.py"]}, "leads out of its folder"),
        (WINDOWS, {"extra": ["C:/evil.py"]}, "leads out of its folder"),
    ],
)
def test_what_is_no_wheel_of_shapely_2_is_refused_with_one_sentence(tmp_path, name, given, sentence):
    with pytest.raises(InputError, match=sentence) as caught:
        bundle_wheels.read_wheel(wheel(tmp_path, name, **given))
    assert name in caught.value.message
    assert "\n" not in caught.value.message


def test_damaged_missing_and_bloated_wheels_are_refused(tmp_path, monkeypatch):
    whole = wheel(tmp_path).read_bytes()
    at = whole.index(b"__version__")
    for content in (b"", whole[: len(whole) // 2], whole[:at] + b"X" + whole[at + 1 :], b"PK\x03\x04"):
        (tmp_path / WINDOWS).write_bytes(content)
        with pytest.raises(InputError, match="damaged"):
            bundle_wheels.read_wheel(tmp_path / WINDOWS)
    (tmp_path / WINDOWS).unlink()
    with pytest.raises(InputError, match="damaged"):
        bundle_wheels.read_wheel(tmp_path / WINDOWS)
    monkeypatch.setattr(bundle_wheels, "_LARGEST", 50)
    with pytest.raises(InputError, match="far more"):
        bundle_wheels.read_wheel(wheel(tmp_path))


def test_a_wheel_counts_once_and_two_of_one_name_are_refused(tmp_path):
    (tmp_path / "other").mkdir()
    first, second = wheel(tmp_path), wheel(tmp_path / "other")
    assert len(bundle_wheels.read_wheels([first, first])) == 1
    with pytest.raises(InputError, match="Two of the wheel files"):
        bundle_wheels.read_wheels([first, second])


@pytest.fixture
def workspace(qgis_app, tmp_path):
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    (tmp_path / "home").mkdir()
    made = workspaces.create_workspace(
        tmp_path / "home" / "region.gpkg", crs, title="Region", organisation="Centre", office="C"
    )
    yield made
    made.close()


def test_wheels_lie_in_the_bundle_with_checksum_and_command(workspace, tmp_path):
    chosen = (wheel(tmp_path), wheel(tmp_path, LINUX))
    order = BundleOrder(tmp_path / "stick", wheels=chosen)
    assert estimate(workspace, order) > estimate(workspace, BundleOrder(tmp_path / "stick"))
    bundle = make_bundle(workspace, order, QgsFeedback())
    listed = {
        file["path"]: file["sha256"]
        for file in json.loads((bundle.folder / "manifest.json").read_text())["files"]
    }
    for path in chosen:
        assert listed[f"plugin/{path.name}"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert bundle_manifest.check_bundle(bundle.folder) == []
    said = (bundle.folder / "README.txt").read_text()
    assert f'"plugin\\{WINDOWS}"' in said
    assert f'"plugin/{LINUX}"' in said
    assert "Windows (64 bit), Python 3.12" in said
    assert "<profile>" not in said  # the exact line, not a pattern
    assert bundle.warnings == []


def test_wheels_that_fit_no_windows_are_taken_with_a_warning(workspace, tmp_path):
    order = BundleOrder(tmp_path / "stick", wheels=(wheel(tmp_path, LINUX),))
    (sentence,) = make_bundle(workspace, order, QgsFeedback()).warnings
    assert "Windows" in sentence
    assert make_bundle(workspace, BundleOrder(tmp_path / "bare"), QgsFeedback()).warnings == []


def test_a_refused_wheel_leaves_no_bundle(workspace, tmp_path):
    order = BundleOrder(tmp_path / "stick", wheels=(wheel(tmp_path, extra=["../evil.py"]),))
    with pytest.raises(InputError, match="leads out"):
        make_bundle(workspace, order, QgsFeedback())
    assert list(tmp_path.glob("stick*")) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the line for Linux is typed")
def test_the_line_in_the_page_installs_the_wheel_as_it_stands(workspace, tmp_path):
    name = "shapely-2.0.6-py3-none-any.whl"
    bundle = make_bundle(
        workspace, BundleOrder(tmp_path / "stick", wheels=(wheel(tmp_path, name),)), QgsFeedback()
    )
    lines = (bundle.folder / "README.txt").read_text().splitlines()
    (line,) = [line.strip().removeprefix("Linux: ") for line in lines if line.strip().startswith("Linux: ")]
    if subprocess.run(
        [sys.executable, "-m", "pip", "--version"], check=False, capture_output=True
    ).returncode:
        pytest.skip("this Python has no pip")
    line = line.replace("python3", f'"{sys.executable}"', 1)
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    run = subprocess.run(
        line, shell=True, cwd=bundle.folder, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    profile = tmp_path / ".local/share/QGIS/QGIS3/profiles/default/python"
    assert (profile / "shapely" / "__init__.py").read_text().strip() == "__version__ = '2.0.6'"
