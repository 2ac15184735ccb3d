# SPDX-License-Identifier: GPL-2.0-or-later
"""Weight sets saved by name, and the decision of a person on an order of tasks."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.store.values import utc_now

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mine_planner.store.action import Action
    from mine_planner.store.workspace import Workspace

TABLE = "weight_set"
DECISION = "priority"
"""``decision.what`` of an order of tasks or hazard areas."""


class WeightStore:
    """The aggregate of weight sets."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def names(self) -> list[str]:
        """Return the names of the saved sets."""
        return [row["name"] for row in self._workspace.rows(TABLE, ("name", "fid"))]

    def read(self, text: str) -> dict[str, float]:
        """Return weights from JSON text, or from the saved set of this name.

        Raises
        ------
        InputError
            When it is neither, or a weight is no number.
        """
        given = text.strip()
        if given.startswith("{"):
            return _weights(given, "The weights")
        row = self._workspace.row(TABLE, name=given)
        if row is None:
            known = ", ".join(self.names()) or "none yet"
            raise InputError(
                f'There is no weight set "{given}": choose a saved one ({known}) '
                'or write weights such as {"people": 3, "schools": 1}.'
            )
        return _weights(row["weights"], f'The weight set "{given}"')

    def save(self, action: Action, name: str, weights: Mapping[str, float], note: str = "") -> None:
        """Save a set under a name; one of this name is replaced, and the journal keeps the old one."""
        values = {"weights": json.dumps(dict(weights), ensure_ascii=False), "note": note}
        row = self._workspace.row(TABLE, name=name)
        if row is None:
            action.insert(TABLE, {"name": name, **values})
        else:
            action.update(TABLE, row["uuid"], values)

    def decide(
        self,
        action: Action,
        table: str,
        ranks: Mapping[str, tuple[int, str]],
        *,
        decided_by: str,
        reason: str,
        content: Mapping[str, Any],
    ) -> str:
        """Record a person's decision on an order; tasks get their rank and why.

        Parameters
        ----------
        action
            The user action.
        table
            "clearance_task" or "hazard_area" (which has no rank of its own).
        ranks
            uuid to rank and sentence.
        decided_by, reason
            Who decided and why.
        content
            What the order rests on: weights, distance, layers.

        Raises
        ------
        RuleError
            When the person or the reason is missing.
        """
        if not decided_by.strip() or not reason.strip():
            raise RuleError("A person decides on the order, with a reason: enter both before saving.")
        if table == "clearance_task":
            for uuid, (rank, why) in ranks.items():
                action.update(table, uuid, {"rank": rank, "rank_reason": why})
        order = {uuid: rank for uuid, (rank, _) in ranks.items()}
        decision = {
            "subject_table": table,
            "what": DECISION,
            "decided_by": decided_by,
            "decided_at": utc_now(),
            "reason": reason,
            "content": json.dumps({**content, "ranks": order}, ensure_ascii=False),
        }
        return action.insert("decision", decision)


def _weights(text: str, what: str) -> dict[str, float]:
    try:
        read = json.loads(text)
    except ValueError as error:
        raise InputError(
            f'{what} cannot be read: write them as {{"people": 3, "schools": 1}}.', str(error)
        ) from error
    if not isinstance(read, dict):
        raise InputError(f'{what} cannot be read: write them as {{"people": 3, "schools": 1}}.')
    for name, value in read.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise InputError(f'{what}: the weight of {name} is "{value}", which is no number.')
    return {str(name): float(value) for name, value in read.items()}
