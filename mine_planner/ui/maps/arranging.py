# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of batches and maps: moved by a planner, kept in the workspace, followed by the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mine_planner.session import Session
    from mine_planner.ui.maps.register import MapRow

_STEP = 10


def moved(order: Sequence[str], chosen: Sequence[str], step: int) -> list[str]:
    """Return an order in which the chosen ones stand one place earlier (-1) or later (+1), as a block.

    What stands at the end already stays there, and what follows it does not overtake it.
    """
    result = list(order)
    places = [place for place, uuid in enumerate(order) if uuid in set(chosen)]
    for place in places if step < 0 else reversed(places):
        other = place + step
        if 0 <= other < len(result) and result[other] not in set(chosen):
            result[place], result[other] = result[other], result[place]
    return result


def placed(order: Sequence[str], chosen: Sequence[str], before: str | None) -> list[str]:
    """Return an order in which the chosen ones stand together before another; at the end with None."""
    taken = [uuid for uuid in order if uuid in set(chosen)]
    taken += [uuid for uuid in chosen if uuid not in taken]
    rest = [uuid for uuid in order if uuid not in set(chosen)]
    place = rest.index(before) if before in rest else len(rest)
    return [*rest[:place], *taken, *rest[place:]]


def step_maps(session: Session, rows: Sequence[MapRow], chosen: Sequence[str], step: int) -> bool:
    """Move maps inside their batches, or whole batches where all of their maps are chosen; save it.

    Returns
    -------
    bool
        Whether anything moved.
    """
    batches = _by_batch(rows)
    whole = [
        batch
        for batch, members in batches.items()
        if batch and len(batches) > 1 and set(members) <= set(chosen)
    ]
    if whole:
        return _save_batches(session, moved([b for b in batches if b], whole, step))
    wanted = {batch: moved(members, chosen, step) for batch, members in batches.items()}
    return _save_maps(session, rows, wanted)


def place_maps(
    session: Session, rows: Sequence[MapRow], chosen: Sequence[str], batch: str, before: str | None
) -> bool:
    """Put maps into a batch before one of its maps, or at its end; save it."""
    members = [row.uuid for row in rows if row.batch_uuid == batch]
    return _save_maps(session, rows, {batch: placed(members, chosen, before)})


def place_batch(session: Session, rows: Sequence[MapRow], batch: str, before: str | None) -> bool:
    """Put a whole batch before another; save it."""
    return _save_batches(session, placed([b for b in _by_batch(rows) if b], [batch], before))


def _by_batch(rows: Sequence[MapRow]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.batch_uuid, []).append(row.uuid)
    return found


def _save_maps(session: Session, rows: Sequence[MapRow], wanted: dict[str, list[str]]) -> bool:
    now = {row.uuid: (row.batch_uuid, row.sort_order) for row in rows}
    was = _by_batch(rows)
    changes: dict[str, dict[str, object]] = {}
    for batch, members in wanted.items():
        if members == was.get(batch, []):
            continue
        for place, uuid in enumerate(members):
            if now[uuid] != (batch, _STEP * place):
                changes[uuid] = {"sort_order": _STEP * place, "batch_uuid": batch or None}
    if not changes:
        return False
    with session.action(translate("MinePlanner", "Arrange maps")) as action:
        for uuid, values in changes.items():
            action.update("source_map", uuid, values)
    return True


def _save_batches(session: Session, wanted: list[str]) -> bool:
    stored = session.workspace.rows("batch", ("sort_order", "fid"))
    empty = [row["uuid"] for row in stored if row["uuid"] not in wanted]
    shown = [row["uuid"] for row in stored if row["uuid"] in wanted]
    if shown == wanted:
        return False
    now = {row["uuid"]: row["sort_order"] for row in stored}
    with session.action(translate("MinePlanner", "Arrange batches")) as action:
        for place, uuid in enumerate([*wanted, *empty]):
            if now[uuid] != _STEP * place:
                action.update("batch", uuid, {"sort_order": _STEP * place})
    return True
