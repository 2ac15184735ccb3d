# SPDX-License-Identifier: GPL-2.0-or-later
"""One sheet: its content laid out over pages, and each page painted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsExpressionContextUtils, QgsLayoutExporter, QgsRectangle
from qgis.PyQt.QtGui import QColor

from mine_planner.compat import load_segno
from mine_planner.domain.sheet_codes import SheetMark, qr_text, short_code
from mine_planner.domain.sheet_content import content_sha256
from mine_planner.domain.sheet_scale import SMALLEST
from mine_planner.gis.sheets import furniture, map_view
from mine_planner.gis.sheets.canvas import INK, PAPER, Canvas, pen
from mine_planner.gis.sheets.flow import Placed, Region, block_strips, flow
from mine_planner.gis.sheets.legend import legend_block
from mine_planner.gis.sheets.map_painter import MapPainter
from mine_planner.gis.sheets.measure import UNIT, Measure, Type
from mine_planner.gis.sheets.positions import norths
from mine_planner.gis.sheets.sections import body_blocks
from mine_planner.gis.sheets.side import Side
from mine_planner.gis.sheets.speech import Speech
from mine_planner.gis.sheets.texts import (
    banner_text,
    footer_text,
    heading_text,
    sheet_variables,
    stop_words,
    subheading,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtGui import QImage, QPainter

    from mine_planner.domain.sheet_content import Edition, SheetContent
    from mine_planner.gis.sheets.flow import Block
    from mine_planner.gis.sheets.template import Template
    from mine_planner.gis.sheets.words import Words


@dataclass(frozen=True)
class PaperKind:
    """What a paper is called (a text with room for the task's code), and the blocks of its body."""

    title: str
    blocks: Callable[[Speech], list[Block]]
    said: str = "approved by {}, {}"


TASK_SHEET = PaperKind("Task {}", body_blocks)

_QR_MASK = 2
"""Any of the eight masks is valid (ISO/IEC 18004); trying all of them takes longer than the page."""

_DRAFT = QColor(150, 0, 0, 56)


class Sheet:
    """The pages of one task's sheet; made by composing, painted page by page.

    Parameters
    ----------
    smallest
        The smallest allowed scale, as its denominator.

    Raises
    ------
    InputError
        When the task does not fit the page at the smallest allowed scale.
    """

    def __init__(
        self,
        template: Template,
        words: Words,
        content: SheetContent,
        edition: Edition,
        *,
        smallest: int = SMALLEST,
        kind: PaperKind = TASK_SHEET,
    ) -> None:
        self.kind = kind
        angles = norths(content.lat, content.lon, content.convergence_deg, edition.issued_on)
        self.speech = Speech(content, edition, words, angles)
        self.template = template
        self.sha256 = content_sha256(content)
        self.mark = _mark(content, edition, self.sha256)
        self.view = map_view.main_view(content, template.region("sheet_map"), smallest)
        measure = Measure(template.family)
        side_region = template.region("sheet_side")
        self.side = Side(self.speech, measure, side_region)
        self._side_strips = flow(self.side.placed, side_region, lambda _page: side_region)[0]
        body = template.region("sheet_body")
        legend = legend_block(words, measure, body.width)
        blocks = [legend, *self.side.leftover, *kind.blocks(self.speech)]
        strips = [strip for block in blocks for strip in block_strips(block, measure, body.width)]
        following = template.region("sheet_body_next")
        self._bodies: list[list[Placed]] = flow(strips, body, lambda _page: following)

    @property
    def pages(self) -> int:
        """How many pages the sheet takes."""
        return len(self._bodies)

    # ------------------------------------------------------------ painting
    def paint(self, painter: QPainter, dpi: float, page: int, base: QImage | None) -> None:
        """Paint one page (from 0) on a device with ``dpi`` dots per inch."""
        self._template_page(painter, dpi, page)
        canvas = Canvas(painter, dpi / 25.4, self.template.family)
        with canvas.page():
            self._plain_labels(canvas, page)
            if page == 0:
                self._banner(canvas)
                self._qr(canvas)
                MapPainter(canvas, self.view, self.speech).draw(base)
                for strip in self._side_strips:
                    strip.draw(canvas)
            for strip in self._bodies[page]:
                strip.draw(canvas)
            self._watermark(canvas, page)

    def _template_page(self, painter: QPainter, dpi: float, page: int) -> None:
        """Let QGIS paint what the template itself shows, where that is more than plain labels."""
        if min(page, 1) not in self.template.busy_pages:
            return
        layout = self.template.layout
        context = layout.renderContext()
        context.setDpi(dpi)
        context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        QgsExpressionContextUtils.setLayoutVariables(layout, self._variables(page))
        frame = self.view.frame
        extent = QgsRectangle(frame.min_x, frame.min_y, frame.max_x, frame.max_y)
        map_item = layout.itemById("sheet_map")
        if map_item.extent() != extent:
            map_item.setExtent(extent)
        if self.template.has_data_defined:
            layout.refresh()
        exporter = QgsLayoutExporter(layout)
        exporter.renderPage(painter, min(page, 1))

    def _variables(self, page: int) -> dict[str, str]:
        values = sheet_variables(self.speech, self.mark.short_code, self.view.frame.scale, self.template)
        values["sheet_heading"] = heading_text(self.speech, self.template, self.kind.title)
        values["sheet_subheading"] = subheading(self.speech, self.kind.said)
        values["sheet_page"] = str(page + 1)
        values["sheet_pages"] = str(self.pages)
        values["sheet_footer"] = footer_text(self.speech, self.mark.short_code, page + 1, self.pages)
        return values

    def _plain_labels(self, canvas: Canvas, page: int) -> None:
        values = self._variables(page)
        for label in self.template.plain:
            if label.page == min(page, 1):
                label.paint(canvas, values)

    def _banner(self, canvas: Canvas) -> None:
        """Say how far the map is to be trusted; what is not verified also has a pattern."""
        region = self.template.region("sheet_banner")
        low = self.speech.content.low_grade or bool(stop_words(self.speech))
        text = banner_text(self.speech, canvas, region.width - 26.0)
        canvas.rect(region.x, region.y, region.width, region.height, fill=PAPER, pen=pen(INK, 0.3))
        if low:
            for x in (region.x, region.x + region.width - 11.0):
                _warning_stripes(canvas, Region(x, region.y, 11.0, region.height))
        style = Type(9.0 if len(text) == 1 else 8.0, bold=low)
        top = region.y + (region.height - len(text) * style.line_mm) / 2
        for number, line in enumerate(text):
            y = top + number * style.line_mm
            canvas.text(region.x + 12, y, region.width - 24, line, style, align="centre")

    def _qr(self, canvas: Canvas) -> None:
        region = self.template.region("sheet_qr")
        code = load_segno().make(qr_text(self.mark), error="m", micro=False, mask=_QR_MASK, boost_error=False)
        style = Type(6.5, bold=True)
        square = Region(region.x, region.y, region.width, region.height)
        furniture.qr_code(canvas, square, code.matrix)
        size = min(region.width, region.height)
        canvas.text(region.x, region.y + size - 1.7, size, self.mark.short_code, style, align="centre")

    def _watermark(self, canvas: Canvas, page: int) -> None:
        """Write across the page what forbids its use; nothing where it may be used."""
        text = self.speech.words("DRAFT – NOT FOR FIELD USE") if self.speech.edition.draft else ""
        if not text and self.speech.content.plan.get("work_stopped") == "suspended":
            text = stop_words(self.speech)[0]
        if not text:
            return
        width, height = self.template.pages[min(page, 1)]
        diagonal = math.hypot(width, height) * 0.86
        size = 60.0
        size *= diagonal / max(1.0, canvas.width(text, Type(size, bold=True)))
        style = Type(round(size, 1), bold=True)
        canvas.painter.save()
        canvas.painter.translate(width / 2 * UNIT, height / 2 * UNIT)
        canvas.painter.rotate(-math.degrees(math.atan2(height, width)))
        canvas.text(-diagonal / 2, -style.line_mm / 2, diagonal, text, style, align="centre", colour=_DRAFT)
        canvas.painter.restore()


def _warning_stripes(canvas: Canvas, region: Region) -> None:
    from qgis.PyQt.QtCore import QRectF
    from qgis.PyQt.QtGui import QPainterPath

    path = QPainterPath()
    path.addRect(QRectF(region.x * UNIT, region.y * UNIT, region.width * UNIT, region.height * UNIT))
    canvas.hatch(path, 45, 2.4, pen(INK, 1.1))


def _mark(content: SheetContent, edition: Edition, sha256: str) -> SheetMark:
    benchmark = content.benchmark()
    place = "" if benchmark is None else benchmark.utm
    short = short_code(content.code, edition.revision, sha256)
    return SheetMark(content.code, edition.revision, place, sha256, short)
