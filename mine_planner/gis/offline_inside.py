# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands inside a project and is only told: code that would run, addresses and paths in expressions.

Nobody but a person can say what such code or such an expression should be, so nothing of it is mended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.gis import offline_sources
from mine_planner.gis.offline_finding import Finding
from mine_planner.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mine_planner.gis.project_expressions import Expression
    from mine_planner.gis.project_reading import ProjectContent


def told(content: ProjectContent) -> Iterator[Finding]:
    """Report code, addresses and paths that a project holds."""
    yield from _code(content)
    yield from _addresses(content)
    yield from _expressions(content)


def _code(content: ProjectContent) -> Iterator[Finding]:
    """Report code that would run when the project or a form is opened."""
    if content.macros.strip():
        yield Finding(
            "macro",
            translate("MinePlanner", "Project"),
            translate("MinePlanner", "has macros: Python that runs when the project is opened"),
            translate("MinePlanner", "Read them first, and remove them if you did not write them."),
            blocks=False,
        )
    for layer in content.layers:
        if layer.python:
            yield Finding(
                "python",
                layer.name,
                translate("MinePlanner", "has a form with Python that runs when the form opens"),
                translate("MinePlanner", "Read it first, and remove it if you did not write it."),
                blocks=False,
            )


def _addresses(content: ProjectContent) -> Iterator[Finding]:
    """Report layers whose actions or map tips ask an address; the layer itself works without."""
    for layer in content.layers:
        for kind, texts in (("action", layer.actions), ("map tip", [layer.map_tip])):
            if any(offline_sources.ADDRESS.search(text) for text in texts):
                yield Finding(
                    kind,
                    layer.name,
                    translate("MinePlanner", "asks an address in the network"),
                    translate("MinePlanner", "Do without it there, or point it to a file of the project."),
                    blocks=False,
                    layer=layer.id,
                )


def _expressions(content: ProjectContent) -> Iterator[Finding]:
    """Report paths and addresses in expressions, which only a person can put right."""
    for layer in content.layers:
        for expression in layer.all_expressions():
            yield from _expression(layer.name, layer.id, expression)
    for name, expressions in content.layouts.items():
        for expression in dict.fromkeys(expressions):
            yield from _expression(name, "", expression)


def _expression(subject: str, layer: str, expression: Expression) -> Iterator[Finding]:
    for path in expression.paths:
        yield Finding(
            "expression",
            subject,
            translate("MinePlanner", "{} names a place on this machine: {}").format(expression.where, path),
            translate(
                "MinePlanner",
                "Put the files beside the project and begin with @project_folder, such as "
                "@project_folder || '/pictures/' || \"photo\".",
            ),
            layer=layer,
        )
    asks = expression.place not in ("action", "map tip") and any(
        offline_sources.ADDRESS.match(text) for text in expression.texts
    )
    if asks:
        yield Finding(
            "expression",
            subject,
            translate("MinePlanner", "{} asks an address in the network").format(expression.where),
            translate("MinePlanner", "Do without it there, or point it to a file of the project."),
            blocks=False,
            layer=layer,
        )
