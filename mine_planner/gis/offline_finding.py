# SPDX-License-Identifier: GPL-2.0-or-later
"""What the offline check found, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

RELATIVE, COPY_IN, REMOVE = "relative", "copy_in", "remove"


@dataclass(frozen=True)
class Finding:
    """One thing that hinders work without a network, or that would run by itself.

    Attributes
    ----------
    kind
        layer, image, form, font, relation, grid, plugin, path, macro, python, action,
        map tip or expression.
    subject
        The layer, file, font or relation.
    problem, repair
        What is wrong, and what to do.
    blocks
        Whether something is missing without the network; else it is for information.
    layer
        Id of the layer, where it is about one; the id of a relation for a relation.
    path
        The file that is meant, where one is there.
    repairs
        What can be done for the person: ``relative``, ``copy_in``, ``remove``; the first is the mildest.
    """

    kind: str
    subject: str
    problem: str
    repair: str
    blocks: bool = True
    layer: str = ""
    repairs: tuple[str, ...] = ()
    path: str = ""
