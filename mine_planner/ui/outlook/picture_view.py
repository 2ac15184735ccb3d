# SPDX-License-Identifier: GPL-2.0-or-later
"""A picture of figures in a window: drawn beside it in its size and colours, saved as PNG, SVG or CSV."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import translate
from mine_planner.ui import parts

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QAction, QResizeEvent
    from qgis.PyQt.QtWidgets import QToolButton

    from mine_planner.background import BackgroundTask
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.pictures import Look, Picture
    from mine_planner.ui.desk import Desk

_WAIT_MS = 150
PRINT_PX = (900, 560)
"""Size of a saved picture: fits half a page."""


@dataclass
class _Drawn:
    picture: Picture
    png: bytes


class PictureView(QWidget):
    """Shows one picture; while it is drawn the last one stays.

    Attributes
    ----------
    save_action
        Asks for a file and saves the picture; for a button of the window.
    """

    def __init__(self, desk: Desk, name: str, parent: QWidget, least: tuple[int, int] = (240, 180)) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picture: Picture | None = None
        self._task: BackgroundTask[_Drawn] | None = None
        self.label = QLabel(self)
        self.label.setAccessibleName(name)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(QSize(*least))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._draw)
        self.save_action: QAction = parts.action(
            self,
            translate("MinePlanner", "Save Picture…"),
            "save_picture",
            translate("MinePlanner", "Save the picture as PNG or SVG, or its figures as CSV"),
            self.save,
        )
        self.save_action.setEnabled(False)

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown."""
        return self._picture

    def show_picture(self, picture: Picture) -> None:
        """Draw a picture in the size that there is."""
        self._picture = picture
        self.save_action.setEnabled(True)
        self._draw()

    def say(self, words: str) -> None:
        """Show words instead of a picture."""
        self.stop()
        self._picture = None
        self.save_action.setEnabled(False)
        self.label.setPixmap(QPixmap())
        self.label.setText(words)

    def stop(self) -> None:
        """Stop drawing."""
        self._timer.stop()
        cancel(self._task)
        self._task = None

    def save(self) -> None:
        """Ask for a file and save the picture, in the form of the file's ending."""
        if self._picture is None:
            return
        title = translate("MinePlanner", "Save the picture")
        name, _ = QFileDialog.getSaveFileName(self, title, "", "PNG (*.png);;SVG (*.svg);;CSV (*.csv)")
        if name:
            with self._desk.reporter.boundary():
                self.write(Path(name))

    def write(self, path: Path) -> None:
        """Save the picture in black on white, in a size for paper."""
        from mine_planner.gis.pictures import Look

        if self._picture is not None:
            self._picture.sized(*PRINT_PX, Look()).write(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew a moment after the last change of size."""
        super().resizeEvent(event)
        if self._picture is not None:
            self._timer.start()

    def _draw(self) -> None:
        if self._picture is None or not self.isVisible():
            return
        self.stop()
        area = self.label.size()
        picture = self._picture.sized(max(area.width(), 200), max(area.height(), 140), look_of(self))
        title = translate("MinePlanner", "Draw a picture")
        self._task = run_in_background(
            title, lambda _progress: _Drawn(picture, picture.png()), self._drawn, self._failed
        )

    def showEvent(self, event: object) -> None:
        """Draw what could not be drawn while it was hidden."""
        super().showEvent(event)
        self._timer.start()

    def _drawn(self, drawn: _Drawn) -> None:
        self._task = None
        self.label.setText("")
        self.label.setPixmap(QPixmap.fromImage(QImage.fromData(drawn.png, "PNG")))

    def _failed(self, error: PlannerError) -> None:
        self._task = None
        self.say(error.message)


def follow_picture(button: QToolButton, view: PictureView) -> None:
    """Let a button save the picture of another view; only one action stays, or a menu's arrow would show."""
    old = button.defaultAction()
    if old is not view.save_action:
        button.setDefaultAction(view.save_action)
        button.removeAction(old)


def look_of(widget: QWidget) -> Look:
    """Return the colours of a widget, for a picture in it."""
    from mine_planner.gis.pictures import Look

    # See-through: a theme's style sheet paints a ground that the palette knows nothing of.
    return Look(widget.palette().windowText().color().name(), "none", 11)
