# SPDX-License-Identifier: GPL-2.0-or-later
"""A PDF that is there whole or not at all: written beside its place, checked, then moved into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from mine_planner.domain.errors import WorkspaceError
from mine_planner.gis.sheets.outline import add_bookmarks

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_TAIL = b"%%EOF"


class PdfFile:
    """Pages of any size, written to ``path`` when the ``with`` block ends without an error.

    Raises
    ------
    WorkspaceError
        When the folder cannot be written or is full, or the file is open in another program.
    """

    def __init__(self, path: Path, title: str, dpi: int) -> None:
        self.path = path
        self.dpi = dpi
        self.pages = 0
        self._part = path.with_name(f".{path.name}.part")
        self._writer = QPdfWriter(str(self._part))
        self._writer.setTitle(title)
        self._writer.setCreator("Mine Planner")
        self._writer.setResolution(dpi)
        self._painter: QPainter | None = None
        self.bookmarks: list[tuple[str, int]] = []
        self._abandoned = False

    def __enter__(self) -> Self:
        """Start."""
        return self

    def page(self, width_mm: float, height_mm: float) -> QPainter:
        """Begin a page and return the painter for it."""
        size = QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter)
        self._writer.setPageLayout(
            QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0))
        )
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._writer):
                self._painter = None
                raise WorkspaceError(
                    f"{self.path.name} cannot be written: check that the folder is there and writable."
                )
        else:
            self._writer.newPage()
        self.pages += 1
        return self._painter

    def abandon(self) -> None:
        """Write no file after all, since it would look whole without being so."""
        self._abandoned = True

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Finish, or leave nothing behind."""
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        del self._writer
        try:
            if kind is None and not self._abandoned:
                self._move()
        finally:
            self._part.unlink(missing_ok=True)

    def _move(self) -> None:
        if not _is_whole(self._part):
            raise WorkspaceError(
                f"{self.path.name} could not be written to its end: free some space or choose another folder."
            )
        if self.bookmarks:
            add_bookmarks(self._part, self.bookmarks)
        try:
            self._part.replace(self.path)
        except OSError as error:
            raise WorkspaceError(
                f"{self.path.name} is open in another program or protected: close it and make it again.",
                str(error),
            ) from error


def _is_whole(path: Path) -> bool:
    """Tell whether a PDF's last line is there: Qt does not report a full disk."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 1024))
        return _TAIL in file.read()
