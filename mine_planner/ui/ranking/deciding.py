# SPDX-License-Identifier: GPL-2.0-or-later
"""What is begun, saved and decided in the window of the ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.background import run_in_background
from mine_planner.domain.errors import RuleError
from mine_planner.i18n import number, translate
from mine_planner.ui import parts
from mine_planner.ui.ranking.choices import FIGURES, LAYERS
from mine_planner.ui.ranking.work import Wish, rank, record

if TYPE_CHECKING:
    from mine_planner.domain.errors import PlannerError
    from mine_planner.gis.task_priority import Order
    from mine_planner.ui.ranking.window import RankingWindow
    from mine_planner.ui.ranking.work import Ranked


def begin_ranking(window: RankingWindow) -> None:
    """Take snapshots of the layers that count, and rank in the background.

    Raises
    ------
    InputError
        When a layer cannot be read.
    """
    path = window.desk.session.path
    if path is None or window.task is not None:
        return
    wish = Wish(
        path,
        str(window.kind_box.currentData()),
        window.choices.weights(),
        window.near_spin.value(),
        snapshots(window),
    )

    def failed(error: PlannerError) -> None:
        window.task = None
        if not window.gone:
            parts.complain(window.problem, error.message)
            window.enable()
            parts.complain(window.problem, error.message)

    def done(ranked: object) -> None:
        if not window.gone:
            window.show_ranked(ranked)  # type: ignore[arg-type]

    title = translate("MinePlanner", "Rank by weighed reasons")
    window.form.discard()
    window.task = run_in_background(title, lambda progress: rank(wish, progress), done, failed)
    window.task.taskCompleted.connect(window.ended)
    window.task.taskTerminated.connect(window.ended)
    window.progress_bar.setValue(0)
    window.task.progressChanged.connect(lambda percent: window.progress_bar.setValue(int(percent)))


def snapshots(window: RankingWindow) -> dict[str, object]:
    """Return a snapshot of each layer that a weight above 0 needs.

    Raises
    ------
    InputError
        When a layer has no CRS.
    """
    from mine_planner.gis.priority_places import snapshot

    weights = window.choices.weights()
    needed = {FIGURES.get(name, name) for name in weights} & set(LAYERS)
    fields = {name: column for name, column in window.choices.fields().items() if name in weights}
    taken: dict[str, object] = {}
    for name in sorted(needed):
        layer = window.choices.layer(name)
        if layer is not None:
            taken[name] = snapshot(layer, fields if name == "people" else None)
    return taken


def heading(order: Order, uuid: str) -> str:
    """Return "Why N-0012 has rank 2: school 180 m, 3 incidents; rank 1 to 4 if …"."""
    row = order.subjects.uuid.index(uuid)
    words = translate("MinePlanner", "Why {} has rank {} of {}: {}.")
    rank_ = number(int(order.ranking.rank[row]))
    return words.format(order.subjects.name[row], rank_, number(len(order.subjects.uuid)), order.words(row))


def save_weights(window: RankingWindow) -> None:
    """Save the weights under the name that is typed."""
    from mine_planner.store.weights import WeightStore

    name = window.set_box.currentText().strip()
    if not name:
        parts.complain(window.problem, translate("MinePlanner", "The weights have no name: enter one."))
        return
    session = window.desk.session
    with (
        window.desk.reporter.boundary(),
        session.action(translate("MinePlanner", "Save the weights {}").format(name)) as action,
    ):
        WeightStore(session.workspace).save(action, name, window.choices.weights())
    window.desk.reporter.success(translate("MinePlanner", "The weights {} are saved.").format(name))


def use_weights(window: RankingWindow, name: str) -> None:
    """Show a saved set of weights."""
    from mine_planner.store.weights import WeightStore

    with window.desk.reporter.boundary():
        window.choices.set_weights(WeightStore(window.desk.session.workspace).read(name))
    window.enable()


def accept(window: RankingWindow) -> None:
    """Ask who decides on the order and why, and record it."""
    ranked = window.ranked
    if ranked is None:
        return
    count = number(len(ranked.order.subjects.uuid))

    def save(who: str, why: str) -> None:
        if not who or not why:
            raise RuleError(
                translate("MinePlanner", "A person decides on the order, with a reason: enter both.")
            )
        _record(window, ranked, who, why)

    words = translate(
        "MinePlanner",
        "<b>Accept this order of {}.</b> Weights, distance, ranks and reasons are recorded with it.",
    )
    button = translate("MinePlanner", "Record Decision")
    window.form.ask(words.format(count), button, save)


def _record(window: RankingWindow, ranked: Ranked, who: str, why: str) -> None:
    """Record the decision in the background; tens of thousands of tasks get their rank."""
    desk = window.desk

    def done(count: int) -> None:
        desk.session.notice_changes()
        words = translate("MinePlanner", "The order of {} is decided and recorded.").format(number(count))
        desk.reporter.success(words)
        if not window.gone:
            window.note_label.setText(words)

    title = translate("MinePlanner", "Record the decision on an order")
    run_in_background(title, lambda _progress: record(ranked, who, why), done, desk.reporter.failure)
