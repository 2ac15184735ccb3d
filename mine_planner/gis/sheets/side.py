# SPDX-License-Identifier: GPL-2.0-or-later
"""The blocks beside the map: where it is, the norths, what to expect, how to evacuate, the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mine_planner.gis.sheets import furniture, map_marks
from mine_planner.gis.sheets.canvas import INK, Canvas, path_of, pen
from mine_planner.gis.sheets.flow import Block, Column, Region, Strip, block_strips, height_of
from mine_planner.gis.sheets.map_view import MapView, locator_view
from mine_planner.gis.sheets.measure import Measure, Type
from mine_planner.gis.sheets.sections import device_lines

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QImage

    from mine_planner.domain.sheet_content import Device, Polygon
    from mine_planner.gis.sheets.speech import Speech

LOCATOR_MM = 30.0
_PICTOGRAM_MM = 5.0


class Side:
    """Chooses and draws the blocks beside the map.

    Attributes
    ----------
    placed
        Strips that fit, from the top.
    leftover
        Blocks that did not fit and go into the body.
    locator
        The locator map's view, at the upper left corner of the page until it is drawn.
    """

    def __init__(self, speech: Speech, measure: Measure, region: Region) -> None:
        self._speech = speech
        self.locator = locator_view(speech.content, Region(0.0, 0.0, region.width, LOCATOR_MM))
        self.locator_image: QImage | None = None
        # In the order in which they stand; and which must be beside the map whatever happens.
        blocks = [
            self._locator_block(),
            self._norths_block(region.width),
            self._devices_block(measure, region.width),
            self._medical_block(),
        ]
        order = [3, 2, 1, 0]
        room, chosen = region.height, set()
        for number in order:
            height = height_of(block_strips(blocks[number], measure, region.width))
            if height <= room:
                chosen.add(number)
                room -= height
        self.placed = [
            strip
            for number in sorted(chosen)
            for strip in block_strips(blocks[number], measure, region.width)
        ]
        # The locator's picture is drawn for the side; where it does not fit it is left out.
        self.leftover = [blocks[number] for number in order if number not in chosen]

    # ------------------------------------------------------------ blocks
    def _locator_block(self) -> Block:
        def draw(canvas: Canvas, x: float, y: float) -> None:
            view = MapView(self.locator.frame, Region(x, y, self.locator.region.width, LOCATOR_MM))
            with canvas.clipped(x, y, view.region.width, LOCATOR_MM):
                furniture.image(canvas, view.region, self.locator_image)
                _mark_task(canvas, view, self._speech.content.outline)
            canvas.rect(x, y, view.region.width, LOCATOR_MM, pen=pen(INK, 0.25))
            scale = f"1:{view.frame.scale:,}".replace(",", " ")
            style = Type(5.5)
            width = canvas.width(scale, style)
            canvas.halo_text(x + view.region.width - width - 1, y + LOCATOR_MM - 3.2, scale, style)

        strip = Strip(LOCATOR_MM + 0.5, draw)
        return Block(self._speech.words("Where it is"), strips=(strip,))

    def _norths_block(self, width: float) -> Block:
        w, norths = self._speech.words, self._speech.norths
        convergence = self._speech.content.convergence_deg

        def draw(canvas: Canvas, x: float, y: float) -> None:
            furniture.norths_diagram(canvas, x, y, width, norths, convergence)

        rows = [(w("GN grid, TN true, MN magnetic; angles not to scale"),)]
        if norths is not None:
            change = norths.convergence_deg - norths.declination_deg
            sign = "+" if change >= 0 else "−"
            rows.insert(0, (w("compass = grid {} {}°", sign, f"{abs(change):.1f}"),))
        heading = w("Three norths on {}", self._speech.edition.issued_on)
        return Block(heading, rows=tuple(rows), size=6.0, lines=False, strips=(Strip(24.5, draw),))

    def _devices_block(self, measure: Measure, width: float) -> Block:
        w = self._speech.words
        strips = [self._device_strip(device, measure, width) for device in self._speech.content.devices]
        rows = [] if strips else [(w("No record of devices: expect any."),)]
        rows.append((w("Others may be present; reaching the count does not end the search."),))
        return Block(w("Expected devices"), rows=tuple(rows), size=6.5, bold_first=True, strips=tuple(strips))

    def _device_strip(self, device: Device, measure: Measure, width: float) -> Strip:
        count, text = device_lines(self._speech, device)
        bold, plain = Type(7.0, bold=True), Type(6.5)
        room = width - _PICTOGRAM_MM - 2.0
        head = measure.wrap(count, bold, room)
        body = measure.wrap(text, plain, room)
        height = max(_PICTOGRAM_MM + 0.6, len(head) * bold.line_mm + len(body) * plain.line_mm + 0.6)

        def draw(canvas: Canvas, x: float, y: float) -> None:
            map_marks.pictogram(canvas, device.category or device.name, x + 0.3, y + 0.2, _PICTOGRAM_MM - 0.6)
            top = y
            for style, lines in ((bold, head), (plain, body)):
                for line in lines:
                    canvas.text(x + _PICTOGRAM_MM + 1.2, top, room, line, style)
                    top += style.line_mm

        return Strip(height, draw)

    def _medical_block(self) -> Block:
        w, plan = self._speech.words, self._speech.plan
        must = w("NOT ENTERED")
        confirmed = plan("medical_confirmed_on", "")
        facility = plan("medical_facility", must)
        facility += f" ({w('Confirmed')} {confirmed})" if confirmed else f" ({w('never confirmed')})"
        signs = ", ".join(filter(None, (plan("team_call_sign", ""), plan("call_signs", ""))))
        contacts = ", ".join(filter(None, (plan("contacts", ""), plan("team_phone", ""))))
        rows = (
            (w("Medical plan"), plan("medical_plan", must)),
            (w("Medical facility"), facility),
            (w("Evacuation route"), self._timed("evacuation_route", "evacuation_minutes", must)),
            (w("Call signs"), signs or must),
            (w("Contacts"), contacts or must),
            (w("Route from base"), self._timed("route_from_base", "route_minutes", must)),
        )
        columns = (Column("", 0.34), Column("", 0.66))
        return Block(w("Safety and medical"), columns, rows, size=6.5, bold_first=True)

    def _timed(self, key: str, minutes_key: str, missing: str) -> str:
        minutes = self._speech.plan(minutes_key, "")
        route = self._speech.plan(key, missing)
        return f"{route} ({self._speech.words('{} min', minutes)})" if minutes else route


def _mark_task(canvas: Canvas, view: MapView, outline: tuple[Polygon, ...]) -> None:
    path = path_of(outline, view.to_page)
    map_marks.task(canvas, path)
    x, y = view.to_page(*outline[0][0][0])
    canvas.ellipse(x, y, 3.0, pen=pen(INK, 0.5))
