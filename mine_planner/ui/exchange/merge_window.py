# SPDX-License-Identifier: GPL-2.0-or-later
"""Merge changes: choose the file, see what it would do, merge, and go on to the open questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
)

from mine_planner import settings
from mine_planner.i18n import translate
from mine_planner.ui import parts
from mine_planner.ui.exchange import pieces, words
from mine_planner.ui.window import PlannerWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from mine_planner.background import Progress
    from mine_planner.domain.errors import PlannerError
    from mine_planner.store.merge_changes import Merged
    from mine_planner.ui.desk import Desk


@dataclass(frozen=True)
class Looked:
    """A change file that was found whole, and what merging it would do."""

    path: Path
    merged: Merged
    questions: list[dict[str, Any]]


class MergeWindow(PlannerWindow):
    """One button that is always the next step: choose, merge, show the open questions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(translate("MinePlanner", "Merge Changes"))
        self.looked: Looked | None = None
        self._next: Callable[[], object] = self.choose
        self.headline = pieces.heading(self, "")
        self.detail = pieces.words(self)
        self.counts = pieces.CountTable(
            self, translate("MinePlanner", "What changes here"), translate("MinePlanner", "Rows")
        )
        self.questions_title = pieces.words(self)
        self.question_list = QListWidget(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        parts.as_complaint(self.problem)
        self.run = pieces.RunRow(self)
        self.other_button = QPushButton(translate("MinePlanner", "Choose Another File…"), self)
        self.other_button.setToolTip(
            translate("MinePlanner", "Look at another change file; nothing is merged yet")
        )
        self.next_button = QPushButton(self)
        self.next_button.setIcon(parts.icon("merge"))
        self.next_button.setToolTip(
            translate("MinePlanner", "The next step; nothing is written before the file was looked at")
        )
        self._lay_out()
        self.show_start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget in (self.headline, self.detail, self.problem):
            column.addWidget(widget)
        column.addWidget(self.counts, 3)
        column.addWidget(self.questions_title)
        column.addWidget(self.question_list, 2)
        column.addStretch(0)
        column.addWidget(self.run)
        self.other_button.clicked.connect(lambda _checked=False: self.choose())
        self.next_button.clicked.connect(lambda _checked=False: self._next())
        column.addLayout(pieces.button_row(self, self.other_button, self.next_button))

    def _set_page(
        self, headline: str, detail: str, step: str, *, counts: bool = False, questions: int = 0
    ) -> None:
        self.headline.setText(headline)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.next_button.setText(step)
        self.next_button.setVisible(bool(step))
        self.next_button.setEnabled(True)
        self.counts.setVisible(counts)
        self.questions_title.setVisible(questions > 0)
        self.question_list.setVisible(questions > 0)
        self.problem.hide()
        self.adjustSize()
        self.resize(max(self.width(), 560), min(self.height(), 520))

    # -------------------------------------------------------------- choose and look
    def show_start(self) -> None:
        """Show what the window is for."""
        self.looked = None
        self._next = self.choose
        self.other_button.hide()
        self._set_page(
            translate("MinePlanner", "Merge another office's changes"),
            translate(
                "MinePlanner",
                "The file is checked first, and you see what it would change. Arriving twice, late or out "
                "of order does no harm. Where offices disagree, the cautious side is shown until a person "
                "settles it.",
            ),
            translate("MinePlanner", "Choose Change File…"),
        )

    def choose(self) -> None:
        """Ask for the file and look at it."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("MinePlanner", "Change file of another office"),
            settings.load().last_folder or str(Path.home()),
            translate("MinePlanner", "Change file (*.mpchanges)"),
        )
        if name:
            settings.save(replace(settings.load(), last_folder=str(Path(name).parent)))
            self.look(Path(name))

    def look(self, path: Path) -> None:
        """Check a file and find out what it would do, in the background."""
        workspace = self.desk.session.workspace.path
        self.other_button.hide()
        self._set_page(translate("MinePlanner", "Checking {}").format(path.name), "", "")

        def work(progress: Progress) -> Looked:
            from mine_planner.gis import workspaces
            from mine_planner.store import exchange_file, merge_changes

            total = exchange_file.check(path).manifest["rows"]
            opened = workspaces.open_workspace(workspace)
            try:
                merged, raised = merge_changes.preview_merge(
                    opened, path, progress=pieces.share_of(progress, total)
                )
            finally:
                opened.close()
            return Looked(path, merged, raised)

        self.run.start(translate("MinePlanner", "Check the file"), work, self._show_looked, self._refused)

    def _refused(self, error: PlannerError) -> None:
        if self.gone:
            self.desk.reporter.failure(error)
            return
        self._next = self.choose
        self._set_page(
            translate("MinePlanner", "Nothing was merged"),
            translate("MinePlanner", "The workspace is as it was."),
            translate("MinePlanner", "Choose Another File…"),
        )
        parts.complain(self.problem, error.message)

    def _show_looked(self, looked: Looked) -> None:
        if self.gone:
            return
        self.looked = looked
        merged = looked.merged
        self.other_button.show()
        self.counts.show_counts({words.table_words(t): n for t, n in merged.tables.items()})
        self._list(looked.questions)
        if merged.known_already:
            headline = translate("MinePlanner", "All of this is here already")
            detail = translate("MinePlanner", "Merging {} again changes nothing.").format(looked.path.name)
        else:
            headline = translate("MinePlanner", "Changes of office {}").format(merged.office)
            detail = translate("MinePlanner", "In the file {}; here {}.").format(
                words.counted(merged.rows), words.what_it_did(merged)
            )
            if not looked.questions:
                detail += " " + translate("MinePlanner", "The offices disagree in nothing.")
        self.questions_title.setText(
            translate("MinePlanner", "Offices disagree; the cautious side will be shown. {}").format(
                words.questions(len(looked.questions))
            )
        )
        self._next = self.merge
        self._set_page(
            headline,
            detail,
            translate("MinePlanner", "Merge"),
            counts=bool(merged.tables),
            questions=len(looked.questions),
        )

    def _list(self, questions: list[dict[str, Any]]) -> None:
        from mine_planner.store.exchange_questions import label_of

        self.question_list.clear()
        for question in questions:
            table, field = question["subject_table"], question["field"]
            label = label_of(self.desk.session.workspace, table, question["subject_uuid"])
            line = f"{label}: {words.field_words(field)}"
            if field != "geom":
                said_by = (("our_office", "ours"), ("their_office", "theirs"))
                line += " · " + " · ".join(
                    f"{question[office]}: {words.value_words(field, question[text])}"
                    for office, text in said_by
                )
            self.question_list.addItem(line)

    # -------------------------------------------------------------- merge
    def merge(self) -> None:
        """Merge the file that was looked at, in the background."""
        if self.looked is None:
            return
        path, workspace = self.looked.path, self.desk.session.workspace.path
        total = self.looked.merged.rows
        self.next_button.setEnabled(False)

        def work(progress: Progress) -> Merged:
            from mine_planner.gis import workspaces
            from mine_planner.store.merge_changes import merge_changes

            opened = workspaces.open_workspace(workspace)
            try:
                return merge_changes(opened, path, progress=pieces.share_of(progress, total))
            finally:
                opened.close()

        self.run.start(translate("MinePlanner", "Merge changes"), work, self._show_merged, self._refused)

    def _show_merged(self, merged: Merged) -> None:
        self.desk.session.notice_changes()
        sentence = translate("MinePlanner", "Merged the changes of office {}: {}.").format(
            merged.office, words.what_it_did(merged)
        )
        self.desk.reporter.success(sentence)
        if self.gone:
            return
        waiting = self._waiting()
        self.looked = None
        self._next = self.show_questions if waiting else self.close
        self._set_page(
            sentence,
            translate("MinePlanner", "{}. The cautious side is shown meanwhile.").format(
                words.questions(waiting)
            )
            if waiting
            else translate("MinePlanner", "No question is open between offices."),
            translate("MinePlanner", "Show Open Questions") if waiting else translate("MinePlanner", "Done"),
            counts=bool(merged.tables),
        )

    def _waiting(self) -> int:
        from mine_planner.store.exchange_preview import open_question_count

        return open_question_count(self.desk.session.workspace)

    def show_questions(self) -> None:
        """Go on to the open questions; this window is done with."""
        from mine_planner.ui.exchange.questions_window import QuestionsWindow
        from mine_planner.ui.window import open_window

        open_window(QuestionsWindow, self.desk)
        self.close()

    def unload(self) -> None:
        """Stop what runs."""
        self.run.stop()
