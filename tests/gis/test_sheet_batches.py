# SPDX-License-Identifier: GPL-2.0-or-later
"""Many sheets: books, names, cancel, full and missing folders, templates, background."""

from __future__ import annotations

import resource
import subprocess
from typing import TYPE_CHECKING

import pytest
import sheet_fixtures as region

from mine_planner.background import run_in_background
from mine_planner.domain.errors import InputError, WorkspaceError
from mine_planner.gis.sheets import batch, template
from mine_planner.gis.sheets.batch import Request, make_sheets
from mine_planner.gis.sheets.reading import SheetReader
from mine_planner.gis.workspaces import open_workspace
from mine_planner.store.sheet_templates import keep_template
from mine_planner.store.sheets import SheetStore

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def four(tmp_path: Path) -> Path:
    workspace = region.full_workspace(tmp_path / "region.gpkg", 4)
    workspace.close()
    return workspace.path


def text_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True).stdout.decode()


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".part")]


def test_each_task_gets_its_own_file_named_by_code_and_revision(four: Path, tmp_path: Path) -> None:
    result = make_sheets(Request(four, tmp_path))
    assert [file.name for file in result.files] == [f"N-{12 + n:04d} r1.pdf" for n in range(4)]
    assert left_over(tmp_path) == []


def test_chosen_tasks_alone_are_made_and_an_unknown_code_is_refused(four: Path, tmp_path: Path) -> None:
    assert make_sheets(Request(four, tmp_path, codes=("n-0013", "N-0015"))).made == ["N-0013", "N-0015"]
    with pytest.raises(InputError, match='no task "N-9"'):
        make_sheets(Request(four, tmp_path, codes=("N-9",)))


def test_a_book_holds_all_sheets_with_a_bookmark_at_the_first_page_of_each(
    four: Path, tmp_path: Path
) -> None:
    result = make_sheets(Request(four, tmp_path, book=True))
    (book,) = result.files
    info = subprocess.run(["pdfinfo", str(book)], capture_output=True, check=True)
    assert f"Pages:           {result.pages}" in info.stdout.decode()
    assert info.stderr == b""
    xml = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", str(book)], capture_output=True, check=True
    ).stdout.decode()
    outline = xml[xml.index("<outline>") :]
    pages = result.pages // 4
    for number in range(4):
        assert f'<item page="{1 + number * pages}">N-{12 + number:04d} · School field</item>' in outline
    assert "N-0015" in text_of(book)


def test_a_book_in_which_no_task_can_be_printed_is_not_written(tmp_path: Path) -> None:
    workspace = region.full_workspace(tmp_path / "region.gpkg")
    workspace.close()
    with pytest.raises(InputError, match="no sheet for the book"):
        make_sheets(Request(workspace.path, tmp_path, book=True, smallest=500))
    assert list(tmp_path.glob("*.pdf")) == []
    assert left_over(tmp_path) == []


def test_a_cancelled_batch_keeps_finished_sheets_and_leaves_no_half_one(four: Path, tmp_path: Path) -> None:
    asked = iter([False, False, True, True])
    result = make_sheets(Request(four, tmp_path), is_cancelled=lambda: next(asked))
    assert result.cancelled
    assert [file.name for file in result.files] == ["N-0012 r1.pdf", "N-0013 r1.pdf"]
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [file.name for file in result.files]
    assert left_over(tmp_path) == []


def test_a_cancelled_book_is_not_written(four: Path, tmp_path: Path) -> None:
    asked = iter([False, False, True])
    result = make_sheets(Request(four, tmp_path, book=True), is_cancelled=lambda: next(asked))
    assert result.cancelled
    assert result.files == []
    assert list(tmp_path.glob("*.pdf")) == []
    assert left_over(tmp_path) == []


def test_progress_only_grows_and_ends_at_a_hundred(four: Path, tmp_path: Path) -> None:
    seen: list[float] = []
    make_sheets(Request(four, tmp_path), seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 100.0
    assert len(seen) == 5


def test_a_missing_folder_is_named(four: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="The folder nowhere is not there"):
        make_sheets(Request(four, tmp_path / "nowhere"))


def test_a_sheet_that_cannot_be_moved_into_place_is_reported_and_the_others_are_made(
    four: Path, tmp_path: Path
) -> None:
    (tmp_path / "N-0013 r1.pdf").mkdir()
    result = make_sheets(Request(four, tmp_path))
    assert result.made == ["N-0012", "N-0014", "N-0015"]
    ((code, sentence),) = result.failures
    assert code == "N-0013"
    assert "open in another program or protected" in sentence
    assert left_over(tmp_path) == []


def test_a_full_disk_leaves_no_half_sheet(four: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
    try:
        result = make_sheets(Request(four, out, codes=("N-0012",)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    ((_, sentence),) = result.failures
    assert "free some space" in sentence
    assert list(out.iterdir()) == []


def test_an_older_sheet_stays_whole_when_its_new_print_fails(four: Path, tmp_path: Path) -> None:
    request = Request(four, tmp_path, codes=("N-0012",))
    make_sheets(request)
    before = (tmp_path / "N-0012 r1.pdf").read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
    try:
        assert make_sheets(request).failures
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (tmp_path / "N-0012 r1.pdf").read_bytes() == before


def test_registered_prints_are_remembered_and_only_changed_tasks_are_printed_again(
    four: Path, tmp_path: Path
) -> None:
    request = Request(four, tmp_path, register=True, holder="Team 3", changed_only=True)
    assert len(make_sheets(request).made) == 4
    assert make_sheets(request).made == []
    workspace = open_workspace(four)
    with workspace.action("Change") as action:
        uuid = workspace.row("clearance_task", code="N-0014")["uuid"]
        action.update("clearance_task", uuid, {"method": "Machine"})
    workspace.close()
    result = make_sheets(request)
    assert (result.made, len(result.unchanged)) == (["N-0014"], 3)


def test_the_new_revision_says_on_the_page_what_changed(four: Path, tmp_path: Path) -> None:
    request = Request(four, tmp_path, codes=("N-0012",), register=True)
    for method in ("Manual", "Machine"):
        workspace = open_workspace(four)
        uuid = workspace.row("clearance_task", code="N-0012")["uuid"]
        with workspace.action("Change") as action:
            action.update("clearance_task", uuid, {"method": method})
        with workspace.action("Approve") as action:
            content = SheetReader(workspace).read("N-0012")
            SheetStore(workspace).approve(action, content, "Operations manager")
        workspace.close()
        result = make_sheets(request)
    assert result.files[0].name == "N-0012 r2.pdf"
    printed = " ".join(text_of(result.files[0]).split())
    assert "supersedes revision 1" in printed
    assert "What changed since revision 1" in printed
    assert "DRAFT" not in printed


def test_a_country_changes_the_template_in_the_designer(four: Path, tmp_path: Path) -> None:
    path = tmp_path / "country.qpt"
    template.export_template("A4", "portrait", path)
    changed = path.read_text(encoding="utf-8").replace(
        "[% @sheet_heading %]", "CRS of the authority: [% @sheet_code %]"
    )
    path.write_text(changed, encoding="utf-8")
    result = make_sheets(Request(four, tmp_path, codes=("N-0012",), template=path))
    assert "CRS of the authority: N-0012" in text_of(result.files[0])


def test_a_template_kept_in_the_workspace_is_used_for_its_paper(four: Path, tmp_path: Path) -> None:
    path = tmp_path / "country.qpt"
    template.export_template("A3", "landscape", path)
    data = path.read_bytes().replace(b"[% @sheet_heading %]", b"Country sheet [% @sheet_code %]")
    workspace = open_workspace(four)
    with workspace.action("Keep the template") as action:
        keep_template(action, "A3", "landscape", data)
    workspace.close()
    kept = make_sheets(Request(four, tmp_path, codes=("N-0012",), paper="A3", orientation="landscape"))
    assert "Country sheet N-0012" in text_of(kept.files[0])
    other = make_sheets(Request(four, tmp_path, codes=("N-0012",)))
    assert "Country sheet" not in text_of(other.files[0])


def test_a_template_without_the_map_is_refused_with_the_ids_it_needs(four: Path, tmp_path: Path) -> None:
    path = tmp_path / "country.qpt"
    template.export_template("A4", "portrait", path)
    path.write_text(path.read_text(encoding="utf-8").replace('"sheet_map"', '"my_map"'), encoding="utf-8")
    with pytest.raises(InputError, match="missing: sheet_map"):
        make_sheets(Request(four, tmp_path, template=path))
    path.write_text("no template", encoding="utf-8")
    with pytest.raises(InputError, match="is no layout template"):
        make_sheets(Request(four, tmp_path, template=path))


def test_sheets_are_made_on_a_background_task_while_the_main_thread_is_free(
    four: Path, tmp_path: Path, qtbot
) -> None:
    done: list[batch.Result] = []
    failed: list[Exception] = []
    run_in_background(
        "Make sheets",
        lambda progress: make_sheets(Request(four, tmp_path), progress.set_percent, progress.is_cancelled),
        done.append,
        failed.append,
    )
    qtbot.waitUntil(lambda: bool(done or failed), timeout=20_000)
    assert failed == []
    assert len(done[0].files) == 4


def test_a_folder_that_is_gone_half_way_is_reported_for_every_sheet(
    four: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    original = batch.SheetReader.read

    def read_and_remove(reader: SheetReader, code: str):
        if out.is_dir():
            out.rmdir()
        return original(reader, code)

    monkeypatch.setattr(batch.SheetReader, "read", read_and_remove)
    result = make_sheets(Request(four, out))
    assert [code for code, _ in result.failures] == [f"N-{12 + n:04d}" for n in range(4)]
    assert all("cannot be written" in sentence for _, sentence in result.failures)


def test_a_file_that_is_no_workspace_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.gpkg").write_text("nothing")
    with pytest.raises(WorkspaceError, match="no GeoPackage"):
        make_sheets(Request(tmp_path / "x.gpkg", tmp_path))


def test_a_batch_bounds_the_raster_cache_and_gives_it_back(qgis_app, tmp_path: Path) -> None:
    from osgeo import gdal

    from mine_planner.gis.sheets.base_layers import BLOCK_CACHE_BYTES

    workspace = region.full_workspace(tmp_path / "region.gpkg")
    workspace.close()
    before, seen = gdal.GetCacheMax(), []
    assert before > BLOCK_CACHE_BYTES
    make_sheets(Request(workspace.path, tmp_path), lambda _percent: seen.append(gdal.GetCacheMax()))
    assert seen[0] == BLOCK_CACHE_BYTES
    assert gdal.GetCacheMax() == before
