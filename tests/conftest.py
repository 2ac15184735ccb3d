"""What every test may use: the folder of real data, the source tree, the guard over iface."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("MINE_PLANNER_SHARED", ROOT.parent / "shared"))

for folder in (ROOT, ROOT / "scripts"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs real data where there is none."""
    if (SHARED / "data").is_dir():
        return
    skip = pytest.mark.skip(reason=f"no real data in {SHARED}/data")
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the repository's folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real public data, for tests marked ``shared``."""
    return SHARED / "data"


@pytest.fixture(scope="session")
def sample() -> Path:
    """Return the folder of the made-up sample region."""
    return ROOT / "resources" / "sample"


@pytest.fixture(autouse=True)
def _iface_has_no_made_up_methods(request: pytest.FixtureRequest):
    """Fail a test whose code called a method on iface that QGIS does not have.

    pytest-qgis answers any name with a mock, so a misspelt call would pass unseen.
    """
    if "qgis_iface" not in request.fixturenames:
        yield
        return
    from qgis.gui import QgisInterface

    stub = request.getfixturevalue("qgis_iface")
    yield
    asked = {name for name in stub._mock_methods if not name.startswith("_")}
    made_up = asked - set(dir(QgisInterface))
    assert not made_up, f"iface has no {sorted(made_up)}"
