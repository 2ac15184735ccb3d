# SPDX-License-Identifier: GPL-2.0-or-later
"""Small parts that docks share: icons, actions, forms from ``.ui`` files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QAction, QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QToolButton

from mine_planner.i18n import in_users_language
from mine_planner.resources import icon_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtCore import QObject
    from qgis.PyQt.QtWidgets import QLabel, QTabWidget, QWidget

ERROR_COLOUR = "#e2483d"
"""Readable on light and dark; used for errors and hazard alone."""

_FOLLOWED = "plannerFollowed"
"""Qt property of a complaint whose form is listened to."""

_FOLDER = Path(__file__).resolve().parent


def form_class(*parts: str) -> Any:
    """Return the form class of a ``.ui`` file below this folder; translated in our context."""
    form, _ = uic.loadUiType(str(_FOLDER.joinpath(*parts)))
    return form


def icon(name: str) -> QIcon:
    """Return one of our icons."""
    return QIcon(icon_path(name))


def action(
    parent: QObject,
    text: str,
    icon_name: str,
    tip: str,
    triggered: Callable[[], object],
    shortcut: str | QKeySequence.StandardKey = "",
    *,
    shortcut_scope: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> QAction:
    """Return an action: a verb and an object, what will happen, and perhaps a shortcut."""
    made = QAction(icon(icon_name), text, parent)
    made.triggered.connect(lambda _checked=False: triggered())
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
        made.setShortcutContext(shortcut_scope)
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{tip} ({keys})"
    made.setToolTip(tip)
    made.setStatusTip(tip)
    return made


def button(parent: QWidget, source: QAction, *, with_text: bool = False) -> QToolButton:
    """Return a tool button that follows an action."""
    made = QToolButton(parent)
    made.setDefaultAction(source)
    made.setAutoRaise(not with_text)
    made.setIconSize(QSize(16, 16))
    style = (
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon if with_text else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    made.setToolButtonStyle(style)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def tint(widget: QWidget, strength: float) -> str:
    """Return a colour between a widget's background and its text, as #rrggbb, for quiet words and lines."""
    palette = widget.palette()
    back, text = palette.window().color(), palette.windowText().color()
    mixed = (
        round(b + (t - b) * strength)
        for b, t in ((back.red(), text.red()), (back.green(), text.green()), (back.blue(), text.blue()))
    )
    return "#" + "".join(format(part, "02x") for part in mixed)


def let_shrink(form: QWidget) -> None:
    """Let the combo boxes of a form be narrower than their longest entry, so that a dock stays narrow."""
    for box in form.findChildren(QComboBox):
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)


def narrow_tabs(tabs: QTabWidget) -> None:
    """Underline the tabs of a narrow dock instead of framing them, so that all of them fit in."""
    line = tint(tabs, 0.2)
    tabs.setStyleSheet(
        f"QTabWidget::pane {{ border: 0; border-top: 1px solid {line}; }}"
        "QTabBar::tab { padding: 4px 6px; border: 0; border-bottom: 2px solid transparent; }"
        "QTabBar::tab:selected { border-bottom: 2px solid palette(highlight); }"
        f"QTabBar::tab:hover:!selected {{ border-bottom: 2px solid {line}; }}"
    )
    tabs.tabBar().setDrawBase(False)


def as_heading(label: QLabel) -> None:
    """Dress a label as the heading of a page."""
    label.setContentsMargins(10, 6, 10, 6)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)


def as_complaint(label: QLabel) -> None:
    """Dress a label that says what is wrong with a form; the sign says it without colour too."""
    label.setContentsMargins(10, 4, 10, 4)
    label.setStyleSheet(f"color: {ERROR_COLOUR};")
    label.hide()


def complain(label: QLabel, sentence: str) -> None:
    """Say what is wrong with a form, until a person types or chooses something in it."""
    label.setText("⚠ " + in_users_language(sentence))
    label.show()
    form = label.parentWidget()
    if form is not None and not label.property(_FOLLOWED):
        label.setProperty(_FOLLOWED, True)
        for edited in _edited_signals(form):
            edited.connect(lambda *_text: label.hide())


def _edited_signals(form: QWidget) -> list[Any]:
    """Return the signals of a form's fields that tell that a person typed or chose, not a program."""
    typed = [field.textEdited for field in form.findChildren(QLineEdit)]  # those inside boxes too
    written = [field.textChanged for field in form.findChildren(QPlainTextEdit)]
    return typed + written + [field.activated for field in form.findChildren(QComboBox)]
