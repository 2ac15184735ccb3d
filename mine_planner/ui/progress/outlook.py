# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's outlook: key figures, the forecast as a range, two curves, and what the finds say about maps.

Worked out beside the window in a copy of the connection; matplotlib is loaded there and only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from mine_planner.background import cancel, run_in_background
from mine_planner.i18n import number, square_metres, translate
from mine_planner.ui import parts
from mine_planner.ui.facts import facts_html
from mine_planner.ui.outlook import answers, offers
from mine_planner.ui.outlook.picture_view import PictureView
from mine_planner.ui.outlook.working import Shown, work_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.background import BackgroundTask
    from mine_planner.domain.errors import PlannerError
    from mine_planner.ui.desk import Desk

LEAST_PX = 200


class Outlook(QWidget):
    """Shows the state of the programme and where it is going; windows show more of each."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BackgroundTask[Shown] | None = None
        self._shown = Shown()
        self.facts, self.answer, self.effort, self.maps = (QLabel(self) for _ in range(4))
        self.curves = QTabBar(self)
        name = translate("MinePlanner", "Curve with its band")
        self.picture = PictureView(desk, name, self, (200, LEAST_PX))
        self._lay_out()
        self._say(translate("MinePlanner", "Working it out…"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.answer.setStyleSheet("font-weight: bold;")
        line = parts.tint(self, 0.2)
        self.maps.setStyleSheet(f"border-top: 1px solid {line}; padding-top: 6px;")
        for label in (self.facts, self.answer, self.effort, self.maps):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.curves.addTab(translate("MinePlanner", "Searched"))
        self.curves.addTab(translate("MinePlanner", "To be searched"))
        self.curves.setDrawBase(False)
        self.curves.setExpanding(False)
        self.curves.setAccessibleName(translate("MinePlanner", "Which curve is shown"))
        self.curves.currentChanged.connect(lambda _index: self._draw())
        for widget in (self.maps, self.facts, self.answer, self.effort, self.curves, self.picture):
            column.addWidget(widget)
        column.addLayout(self._buttons())

    def _buttons(self) -> QGridLayout:
        """Return the buttons, two in a row, so that a narrow dock holds them."""
        tr = translate
        grid = QGridLayout()
        grid.setSpacing(4)
        entries: tuple[tuple[str, str, Callable[[Desk, list[str]], object]], ...] = (
            (tr("MinePlanner", "Forecast…"), "progress", offers.show_forecast),
            (tr("MinePlanner", "Key Figures…"), "dashboard", offers.show_dashboard),
            (tr("MinePlanner", "Maps…"), "accuracy", offers.show_accuracy),
        )
        buttons = [parts.button(self, self.picture.save_action, with_text=True)]
        tips = {offer.text: offer.tip for offer in offers.offers()}
        for text, icon, begin in entries:
            act = parts.action(self, text, icon, tips.get(text, text), self._opener(begin))
            buttons.append(parts.button(self, act, with_text=True))
        for place, button in enumerate(buttons):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _opener(self, begin: Callable[[Desk, list[str]], object]) -> Callable[[], object]:
        def opened() -> None:
            with self._desk.reporter.boundary():
                begin(self._desk, [])

        return opened

    # -------------------------------------------------------------- what the panel calls
    def reload(self) -> None:
        """Work everything out anew, beside the window."""
        path = self._desk.session.path
        if path is None:
            return
        self._stop()
        self._task = run_in_background(
            translate("MinePlanner", "Work out the outlook"),
            lambda progress: work_out(path, progress),
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

    def sizeHint(self) -> QSize:
        """Ask for the width of a narrow dock."""
        return QSize(300, super().sizeHint().height())

    # -------------------------------------------------------------- showing
    def _show(self, shown: Shown) -> None:
        self._task, self._shown = None, shown
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
        self.facts.setText(facts_html(self, facts))
        self.maps.setText("\n".join(shown.maps))
        self.maps.setVisible(bool(shown.maps))
        found = shown.forecast
        self.answer.setText(shown.problem if found is None else answers.headline(found))
        self.effort.setText("" if found is None else answers.effort_line(found))
        tip = "" if found is None else "\n".join(found.result.assumptions)
        for widget in (self.answer, self.effort, self.picture):
            widget.setToolTip(tip)
        self._draw()

    def _draw(self) -> None:
        found = self._shown.forecast
        for widget in (self.curves, self.picture, self.effort):
            widget.setVisible(found is not None)
        if found is None:
            return
        from mine_planner.gis import progress_pictures

        draw = progress_pictures.burn_down if self.curves.currentIndex() else progress_pictures.s_curve
        self.picture.show_picture(draw(found))

    def _failed(self, error: PlannerError) -> None:
        self._task = None
        self._say(error.message)

    def _say(self, words: str) -> None:
        self.facts.setText(words)
        self.answer.clear()
        self.picture.say("")
        for widget in (self.maps, self.effort, self.curves, self.picture):
            widget.hide()

    def _stop(self) -> None:
        cancel(self._task)
        self._task = None
        self.picture.stop()
