# SPDX-License-Identifier: GPL-2.0-or-later
"""Key figures, the forecast as a range, the S-curve, and what the finds say about the maps.

Worked out beside the window in a copy of the connection; matplotlib is loaded there and only then.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.facts import facts_html

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from mine_planner.background import BackgroundTask, Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.progress_pictures import Look, Picture
    from mine_planner.ui.desk import Desk

HEIGHT = 190


@dataclass
class Shown:
    """What was worked out: figures, sentences, a picture."""

    figures: dict[str, float | None] = field(default_factory=dict)
    answer: str = ""
    assumptions: list[str] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)
    picture: Picture | None = None
    png: bytes = b""


class Outlook(QWidget):
    """Shows the state of the programme and where it is going."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BackgroundTask[Shown] | None = None
        self._shown = Shown()
        self._facts, self._answer, self._curve, self._maps = (QLabel(self) for _ in range(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (self._facts, self._answer, self._curve, self._maps):
            label.setWordWrap(label is not self._curve)
            column.addWidget(label)
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self._curve.setMinimumSize(1, 1)
        self._curve.setAccessibleName(translate("MinePlanner", "S-curve with its band"))
        self._answer.setStyleSheet("font-weight: bold;")
        self._export = parts.action(
            self,
            translate("MinePlanner", "Save Picture…"),
            "next",
            translate("MinePlanner", "Save the curve as PNG, SVG or CSV"),
            self.save_picture,
        )
        row = QHBoxLayout()
        row.addWidget(parts.button(self, self._export, with_text=True))
        row.addStretch(1)
        column.addLayout(row)
        self._say(translate("MinePlanner", "Working it out…"))

    # -------------------------------------------------------------- what the panel calls
    def reload(self) -> None:
        """Work everything out anew, beside the window."""
        path = self._desk.session.path
        if path is None:
            return
        self._stop()
        look = _look(self)
        size = (max(self.width(), 280), HEIGHT)
        self._task = run_in_background(
            translate("MinePlanner", "Work out the outlook"),
            lambda progress: work_out(path, look, size, progress),
            self._show,
            self._failed,
        )

    def forget(self) -> None:
        """Drop what belongs to the workspace that was closed."""
        self._stop()
        self._shown = Shown()
        self._say("")

    def unload(self) -> None:
        """Stop what still runs."""
        self._stop()

    def save_picture(self) -> None:
        """Ask for a file and save the curve in the form of its ending."""
        if self._shown.picture is None:
            return
        title = translate("MinePlanner", "Save the picture")
        filters = "PNG (*.png);;SVG (*.svg);;CSV (*.csv)"
        name, _ = QFileDialog.getSaveFileName(self, title, "", filters)
        if name:
            with self._desk.reporter.boundary():
                write_picture(self._shown.picture, Path(name))

    # -------------------------------------------------------------- showing
    def _show(self, shown: Shown) -> None:
        self._shown = shown
        figures = shown.figures
        tr = translate
        per_device = figures.get("m2_per_device")
        rate = figures.get("hit_rate")
        facts = (
            (tr("MinePlanner", "Searched"), square_metres(figures.get("searched_m2"))),
            (tr("MinePlanner", "Hazard that remains"), square_metres(figures.get("remaining_m2"))),
            (tr("MinePlanner", "Devices found"), number(figures.get("devices") or 0)),
            (tr("MinePlanner", "Per device"), None if per_device is None else square_metres(per_device)),
            (tr("MinePlanner", "On record"), None if rate is None else f"{number(100 * rate)} %"),
            (tr("MinePlanner", "Overdue tasks"), number(figures.get("overdue") or 0)),
        )
        self._facts.setText(facts_html(self, facts))
        self._answer.setText(shown.answer)
        self._answer.setToolTip("\n".join(shown.assumptions))
        image = QImage.fromData(shown.png, "PNG") if shown.png else QImage()
        self._curve.setPixmap(QPixmap.fromImage(image))
        self._curve.setVisible(not image.isNull())
        self._curve.setToolTip("\n".join(shown.assumptions))
        self._maps.setText("\n".join(shown.maps))
        self._maps.setVisible(bool(shown.maps))
        self._export.setEnabled(shown.picture is not None)

    def _failed(self, error: PlannerError) -> None:
        self._say(error.message)

    def _say(self, words: str) -> None:
        self._facts.setText(words)
        self._answer.clear()
        self._curve.hide()
        self._maps.hide()
        self._export.setEnabled(False)

    def _stop(self) -> None:
        cancel(self._task)
        self._task = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the curve for the new width."""
        super().resizeEvent(event)
        if self._shown.png and abs(event.size().width() - self._curve.pixmap().width()) > 60:
            self.reload()


def work_out(path: Path, look: Look, size: tuple[int, int], progress: Progress) -> Shown:
    """Work the outlook out with a connection of its own; for a worker thread."""
    from datetime import UTC, datetime

    import numpy as np

    from mine_planner.domain.errors import InputError
    from mine_planner.gis import dashboard, forecast_compute, progress_pictures, workspaces

    workspace = workspaces.open_workspace(path, read_only=True)
    try:
        data = dashboard.read_dashboard(workspace)
        today = np.datetime64(datetime.now(UTC).date())
        shown = Shown(dashboard.figures(data, "programme", today=today).rows()[0])
        shown.figures["remaining_m2"] = data.account.remaining_m2
        progress.set_percent(40)
        shown.maps = _said_about_maps(workspace)
        progress.set_percent(60)
        try:
            outlook = forecast_compute.compute_outlook(workspace, runs=2_000)
        except InputError as error:
            shown.answer = error.message
            return shown
    finally:
        workspace.close()
    shown.answer = outlook.sentence
    shown.assumptions = outlook.result.assumptions
    shown.picture = progress_pictures.s_curve(outlook, look, size)
    shown.png = shown.picture.png()
    return shown


def write_picture(picture: Picture, path: Path) -> None:
    """Write a picture in the form that the file's ending asks for; PNG where it asks for none.

    Raises
    ------
    InputError
        When the file cannot be written.
    """
    from mine_planner.domain.errors import InputError

    forms = {".svg": picture.svg, ".csv": lambda: picture.csv().encode()}
    content = forms.get(path.suffix.lower(), picture.png)()
    try:
        path.write_bytes(content)
    except OSError as error:
        raise InputError(f"{path.name} cannot be written: choose another folder.", str(error)) from error


def _said_about_maps(workspace: object) -> list[str]:
    """Return the sentences about maps that lie off beyond chance."""
    from mine_planner.domain.errors import InputError
    from mine_planner.gis import accuracy_compute

    try:
        rows = accuracy_compute.measure(workspace)  # type: ignore[arg-type]
    except InputError:
        return []
    return [row.sentence for row in rows if row.shift is not None and row.shift.significant]


def _look(widget: QWidget) -> Look:
    from mine_planner.gis.progress_pictures import Look

    palette = widget.palette()
    return Look(palette.windowText().color().name(), palette.window().color().name(), 11)
