# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet says in words, in the language asked for and not in that of the program.

The English texts are the keys. They stand in :data:`TEXTS` (with :mod:`words_codes` for code lists),
so that translators' tools find them, and a test holds that nothing is printed that is not there.
"""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QFile, QIODevice, QTranslator, QXmlStreamReader

from mine_planner.domain.errors import InputError
from mine_planner.i18n import CONTEXT
from mine_planner.resources import resource_path

LANGUAGES = ("en", "az", "ru", "uk")

TEXTS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("MinePlanner", "Task {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "revision {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "issued {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "copy {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "page {} of {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "data as of {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "supersedes revision {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "approved by {}, {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "not approved"),
    QT_TRANSLATE_NOOP("MinePlanner", "check code {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "no datum change"),
    QT_TRANSLATE_NOOP("MinePlanner", "to WGS 84 by {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "DRAFT – NOT FOR FIELD USE"),
    QT_TRANSLATE_NOOP("MinePlanner", "WORK SUSPENDED"),
    QT_TRANSLATE_NOOP("MinePlanner", "nobody works here until the authority's decision"),
    QT_TRANSLATE_NOOP("MinePlanner", "REVIEW FIRST"),
    QT_TRANSLATE_NOOP("MinePlanner", "an accident or a missed mine nearby; ask before work goes on"),
    QT_TRANSLATE_NOOP("MinePlanner", "RECORD NOT VERIFIED"),
    QT_TRANSLATE_NOOP("MinePlanner", "drawn from {} (grade {}), 95 % within {} m"),
    QT_TRANSLATE_NOOP("MinePlanner", "no handed-over map stands behind this task"),
    QT_TRANSLATE_NOOP("MinePlanner", "and {} more, see Sources"),
    QT_TRANSLATE_NOOP("MinePlanner", "95 % within {} m"),
    QT_TRANSLATE_NOOP("MinePlanner", "Organisation"),
    QT_TRANSLATE_NOOP("MinePlanner", "Team"),
    QT_TRANSLATE_NOOP("MinePlanner", "Team leader"),
    QT_TRANSLATE_NOOP("MinePlanner", "Tasking authority"),
    QT_TRANSLATE_NOOP("MinePlanner", "Points"),
    QT_TRANSLATE_NOOP("MinePlanner", "Point"),
    QT_TRANSLATE_NOOP("MinePlanner", "from"),
    QT_TRANSLATE_NOOP("MinePlanner", "grid °"),
    QT_TRANSLATE_NOOP("MinePlanner", "true °"),
    QT_TRANSLATE_NOOP("MinePlanner", "compass °"),
    QT_TRANSLATE_NOOP("MinePlanner", "metres"),
    QT_TRANSLATE_NOOP("MinePlanner", "hazard"),
    QT_TRANSLATE_NOOP("MinePlanner", "latitude, longitude"),
    QT_TRANSLATE_NOOP("MinePlanner", "UTM"),
    QT_TRANSLATE_NOOP("MinePlanner", "MGRS"),
    QT_TRANSLATE_NOOP("MinePlanner", "as emplaced"),
    QT_TRANSLATE_NOOP("MinePlanner", "left"),
    QT_TRANSLATE_NOOP("MinePlanner", "right"),
    QT_TRANSLATE_NOOP("MinePlanner", "ahead"),
    QT_TRANSLATE_NOOP("MinePlanner", "BOTH SIDES"),
    QT_TRANSLATE_NOOP("MinePlanner", "closes"),
    QT_TRANSLATE_NOOP(
        "MinePlanner",
        "Compass bearings are for {} (declination {}°, grid convergence {}°), to half a degree. Hazard: "
        "the side of the walker on which the ground is not safe.",
    ),
    QT_TRANSLATE_NOOP(
        "MinePlanner",
        "The declination of {} is not known here: do not walk by compass until it has been measured.",
    ),
    QT_TRANSLATE_NOOP("MinePlanner", "Misclosure of the chain: {} m over {} m."),
    QT_TRANSLATE_NOOP("MinePlanner", "Expected devices"),
    QT_TRANSLATE_NOOP("MinePlanner", "No record of devices: expect any."),
    QT_TRANSLATE_NOOP("MinePlanner", "Others may be present; reaching the count does not end the search."),
    QT_TRANSLATE_NOOP("MinePlanner", "number not known"),
    QT_TRANSLATE_NOOP("MinePlanner", "type not known"),
    QT_TRANSLATE_NOOP("MinePlanner", "TRIPWIRE"),
    QT_TRANSLATE_NOOP("MinePlanner", "ANTI-LIFT"),
    QT_TRANSLATE_NOOP("MinePlanner", "BOOBY TRAP"),
    QT_TRANSLATE_NOOP("MinePlanner", "fuze {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "to {} cm"),
    QT_TRANSLATE_NOOP("MinePlanner", "Safety and medical"),
    QT_TRANSLATE_NOOP("MinePlanner", "Medical plan"),
    QT_TRANSLATE_NOOP("MinePlanner", "Medical facility"),
    QT_TRANSLATE_NOOP("MinePlanner", "Confirmed"),
    QT_TRANSLATE_NOOP("MinePlanner", "never confirmed"),
    QT_TRANSLATE_NOOP("MinePlanner", "Evacuation route"),
    QT_TRANSLATE_NOOP("MinePlanner", "{} min"),
    QT_TRANSLATE_NOOP("MinePlanner", "Call signs"),
    QT_TRANSLATE_NOOP("MinePlanner", "Contacts"),
    QT_TRANSLATE_NOOP("MinePlanner", "Route from base"),
    QT_TRANSLATE_NOOP("MinePlanner", "NOT ENTERED"),
    QT_TRANSLATE_NOOP("MinePlanner", "Three norths on {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "compass = grid {} {}°"),
    QT_TRANSLATE_NOOP("MinePlanner", "GN grid, TN true, MN magnetic; angles not to scale"),
    QT_TRANSLATE_NOOP("MinePlanner", "Where it is"),
    QT_TRANSLATE_NOOP("MinePlanner", "No base layer was chosen."),
    QT_TRANSLATE_NOOP("MinePlanner", "{} {} m from {} at {}° grid"),
    QT_TRANSLATE_NOOP("MinePlanner", "{} beyond the map"),
    QT_TRANSLATE_NOOP("MinePlanner", "scale 1:{}, grid {} m"),
    QT_TRANSLATE_NOOP("MinePlanner", "confirmed hazardous area (CHA)"),
    QT_TRANSLATE_NOOP("MinePlanner", "suspected hazardous area (SHA)"),
    QT_TRANSLATE_NOOP("MinePlanner", "shown on a handed-over map"),
    QT_TRANSLATE_NOOP("MinePlanner", "row of a minefield record"),
    QT_TRANSLATE_NOOP("MinePlanner", "boundary of the task"),
    QT_TRANSLATE_NOOP("MinePlanner", "box or lane"),
    QT_TRANSLATE_NOOP("MinePlanner", "other task"),
    QT_TRANSLATE_NOOP("MinePlanner", "released before"),
    QT_TRANSLATE_NOOP("MinePlanner", "accident, missed mine"),
    QT_TRANSLATE_NOOP("MinePlanner", "feature of the worksite"),
    QT_TRANSLATE_NOOP("MinePlanner", "landmark, benchmark"),
    QT_TRANSLATE_NOOP("MinePlanner", "start, turning, intermediate point"),
    QT_TRANSLATE_NOOP("MinePlanner", "Task"),
    QT_TRANSLATE_NOOP("MinePlanner", "Name"),
    QT_TRANSLATE_NOOP("MinePlanner", "Type"),
    QT_TRANSLATE_NOOP("MinePlanner", "Objective"),
    QT_TRANSLATE_NOOP("MinePlanner", "End state"),
    QT_TRANSLATE_NOOP("MinePlanner", "Area"),
    QT_TRANSLATE_NOOP("MinePlanner", "Method"),
    QT_TRANSLATE_NOOP("MinePlanner", "Detector"),
    QT_TRANSLATE_NOOP("MinePlanner", "Clearance depth"),
    QT_TRANSLATE_NOOP("MinePlanner", "Planned"),
    QT_TRANSLATE_NOOP("MinePlanner", "{} days"),
    QT_TRANSLATE_NOOP("MinePlanner", "Vegetation, metal"),
    QT_TRANSLATE_NOOP("MinePlanner", "Restrictions"),
    QT_TRANSLATE_NOOP("MinePlanner", "Report when"),
    QT_TRANSLATE_NOOP("MinePlanner", "Landowner"),
    QT_TRANSLATE_NOOP("MinePlanner", "No CHA: reason"),
    QT_TRANSLATE_NOOP("MinePlanner", "Quality plan"),
    QT_TRANSLATE_NOOP("MinePlanner", "Hazard areas"),
    QT_TRANSLATE_NOOP("MinePlanner", "Code"),
    QT_TRANSLATE_NOOP("MinePlanner", "Class"),
    QT_TRANSLATE_NOOP("MinePlanner", "Status"),
    QT_TRANSLATE_NOOP("MinePlanner", "Drawn to hold"),
    QT_TRANSLATE_NOOP("MinePlanner", "{} % of positions"),
    QT_TRANSLATE_NOOP("MinePlanner", "{} % of positions, and {} m more"),
    QT_TRANSLATE_NOOP("MinePlanner", "cancellation proposed, still hazard"),
    QT_TRANSLATE_NOOP("MinePlanner", "this task"),
    QT_TRANSLATE_NOOP("MinePlanner", "nearby"),
    QT_TRANSLATE_NOOP("MinePlanner", "No hazard area is linked to this task."),
    QT_TRANSLATE_NOOP("MinePlanner", "Sources"),
    QT_TRANSLATE_NOOP("MinePlanner", "Map or record"),
    QT_TRANSLATE_NOOP("MinePlanner", "Grade"),
    QT_TRANSLATE_NOOP("MinePlanner", "Evidence"),
    QT_TRANSLATE_NOOP("MinePlanner", "How far off"),
    QT_TRANSLATE_NOOP("MinePlanner", "System and operation"),
    QT_TRANSLATE_NOOP("MinePlanner", "Features of the worksite"),
    QT_TRANSLATE_NOOP("MinePlanner", "Feature"),
    QT_TRANSLATE_NOOP("MinePlanner", "Label"),
    QT_TRANSLATE_NOOP("MinePlanner", "Safety distance"),
    QT_TRANSLATE_NOOP("MinePlanner", "Boxes"),
    QT_TRANSLATE_NOOP("MinePlanner", "Box"),
    QT_TRANSLATE_NOOP("MinePlanner", "Searched on"),
    QT_TRANSLATE_NOOP("MinePlanner", "Initials"),
    QT_TRANSLATE_NOOP("MinePlanner", "Neighbouring tasks"),
    QT_TRANSLATE_NOOP("MinePlanner", "Distance"),
    QT_TRANSLATE_NOOP("MinePlanner", "Earlier clearance and accidents within {} m"),
    QT_TRANSLATE_NOOP("MinePlanner", "What"),
    QT_TRANSLATE_NOOP("MinePlanner", "When"),
    QT_TRANSLATE_NOOP("MinePlanner", "Detail"),
    QT_TRANSLATE_NOOP("MinePlanner", "killed {}, injured {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "casualties not known"),
    QT_TRANSLATE_NOOP("MinePlanner", "none known"),
    QT_TRANSLATE_NOOP("MinePlanner", "What changed since revision {}"),
    QT_TRANSLATE_NOOP("MinePlanner", "Signatures"),
    QT_TRANSLATE_NOOP("MinePlanner", "Role"),
    QT_TRANSLATE_NOOP("MinePlanner", "Name, signature"),
    QT_TRANSLATE_NOOP("MinePlanner", "Date"),
    QT_TRANSLATE_NOOP("MinePlanner", "Issued for the tasking authority"),
    QT_TRANSLATE_NOOP("MinePlanner", "Received by the team leader"),
    QT_TRANSLATE_NOOP("MinePlanner", "Quality control"),
    QT_TRANSLATE_NOOP("MinePlanner", "Paramedic: medical plan read and rehearsed"),
    QT_TRANSLATE_NOOP(
        "MinePlanner",
        "No ground is safe outside cleared and marked lanes, on whichever side of the line.",
    ),
)


class Words:
    """Translates a sheet's texts; ``en+az`` prints both languages, one after the other."""

    def __init__(self, language: str) -> None:
        self.languages = tuple(part.strip().lower() for part in language.split("+") if part.strip())
        unknown = [part for part in self.languages if part not in LANGUAGES]
        if unknown or not self.languages:
            raise InputError(
                f'There are no sheets in the language "{language}": choose from {", ".join(LANGUAGES)}, '
                "or two joined by +."
            )
        self._tables = [_table(part) for part in self.languages]

    def __call__(self, text: str, *figures: object) -> str:
        """Return a text with figures put in; the figures are never read as a pattern."""
        spoken = list(dict.fromkeys(table.get(text) or text for table in self._tables))
        return " / ".join(part.format(*figures) for part in spoken)


@lru_cache(maxsize=len(LANGUAGES))
def _table(language: str) -> dict[str, str]:
    from mine_planner.gis.sheets.words_codes import CODES
    from mine_planner.gis.sheets.words_completion import COMPLETION_TEXTS

    if language == "en":
        return {}
    compiled = resource_path("i18n", f"mine_planner_{language}.qm")
    translator = QTranslator()
    if compiled.is_file() and translator.load(str(compiled)):
        context, texts = CONTEXT.encode("ascii"), (*TEXTS, *COMPLETION_TEXTS, *CODES.values())
        return {text: translator.translate(context, text.encode("utf-8")) for text in texts}
    return _source_table(language)


def _source_table(language: str) -> dict[str, str]:
    """Read the translators' own file: the source tree has no compiled one."""
    file = QFile(str(resource_path("i18n", f"mine_planner_{language}.ts")))
    found: dict[str, str] = {}
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return found
    reader = QXmlStreamReader(file)
    source = ""
    while not reader.atEnd():
        if reader.readNext() != QXmlStreamReader.TokenType.StartElement:
            continue
        if reader.name() == "source":
            source = reader.readElementText()
        elif reader.name() == "translation":
            found[source] = reader.readElementText()
    file.close()
    return found
