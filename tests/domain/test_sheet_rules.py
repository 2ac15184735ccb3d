# SPDX-License-Identifier: GPL-2.0-or-later
"""Scales, labels, file names and codes of sheets."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain import sheet_codes
from mine_planner.domain.errors import InputError
from mine_planner.domain.grades import GradeTable, parse_grade
from mine_planner.domain.sheet_files import safe_name, spreadsheet_text, unique_names
from mine_planner.domain.sheet_gate import is_low_grade, missing_for_approval
from mine_planner.domain.sheet_labels import overlap, place_labels
from mine_planner.domain.sheet_scale import USUAL_SCALES, bar_length, choose_scale, fit_frame, grid_step

A4 = (133.0, 140.0)


# ------------------------------------------------------------------ scales
@pytest.mark.parametrize(("side", "scale"), [(54, 500), (109, 1000), (110, 2000), (218, 2000), (260, 2500)])
def test_the_largest_usual_scale_that_fits_is_taken(side: float, scale: int) -> None:
    # 133 mm less twice 12 mm leave 109 mm: at 1:1000 that is 109 m.
    assert choose_scale(side, side, *A4) == scale


@given(st.floats(1, 900), st.floats(1, 900), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_a_frame_holds_the_task_with_its_margin_at_a_usual_scale(
    width: float, height: float, x: float, y: float
) -> None:
    bounds = (x, y, x + width, y + height)
    frame = fit_frame("N-1", bounds, bounds, A4)
    assert frame.scale in USUAL_SCALES
    for corner in ((x, y), (x + width, y + height)):
        paper_x, paper_y = frame.to_paper(*corner)
        assert 12 - 1e-3 <= paper_x <= A4[0] - 12 + 1e-3
        assert 12 - 1e-3 <= paper_y <= A4[1] - 12 + 1e-3


def test_a_task_larger_than_the_page_is_refused_with_what_to_do() -> None:
    bounds = (0.0, 0.0, 3000.0, 100.0)
    with pytest.raises(InputError, match=r"larger than the page .* 1:10000: take a larger paper"):
        fit_frame("N-1", bounds, bounds, A4)
    assert fit_frame("N-1", bounds, bounds, A4, smallest=50_000).scale == 50_000


def test_a_landmark_far_away_does_not_shrink_the_task() -> None:
    task = (0.0, 0.0, 100.0, 100.0)
    assert fit_frame("N-1", task, (-80.0, 0.0, 100.0, 100.0), A4).scale == 2000
    assert fit_frame("N-1", task, (-2000.0, 0.0, 100.0, 100.0), A4).scale == 1000


@pytest.mark.parametrize("scale", USUAL_SCALES)
def test_grid_lines_stand_apart_and_the_bar_is_round_and_fits(scale: int) -> None:
    step, bar = grid_step(scale, 133.0), bar_length(scale, 40.0)
    assert 15.0 <= step * 1000 / scale <= 45.0
    assert bar * 1000 / scale <= 40.0
    assert str(bar).rstrip("0") in {"1", "2", "5"}


# ------------------------------------------------------------------ labels
@given(st.lists(st.tuples(st.floats(10, 120), st.floats(10, 130)), min_size=1, max_size=14))
def test_a_label_called_free_covers_no_label_and_no_point(anchors: list[tuple[float, float]]) -> None:
    placed = place_labels(anchors, [(9.0, 2.8)] * len(anchors), A4)
    for number, label in enumerate(placed):
        assert label.box[0] >= 0 or not label.free
        if not label.free:
            continue
        for other in placed[:number]:
            assert overlap(label.box, other.box) == 0.0
        for x, y in anchors:
            assert overlap(label.box, (x - 1.4, y - 1.4, x + 1.4, y + 1.4)) == 0.0


def test_twelve_points_in_a_row_all_find_room() -> None:
    anchors = [(20.0 + 8.0 * number, 60.0) for number in range(12)]
    placed = place_labels(anchors, [(7.5, 2.8)] * 12, A4)
    assert all(label.free for label in placed)


# ------------------------------------------------------------------ names
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("N-0012", "N-0012"),
        ("a/b\\c:d*e?f", "a_b_c_d_e_f"),
        ("CON", "_CON"),
        ("lpt1.x", "_lpt1.x"),
        ("  dots... ", "dots"),
        ("", "sheet"),
        ("Шкільне поле", "Шкільне поле"),
        ("evil\u202etxt.pdf", "eviltxt.pdf"),
    ],
)
def test_a_file_name_is_safe_on_windows_and_memory_sticks(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(max_size=200))
def test_any_text_gives_a_name_that_windows_takes(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 81
    assert not set(name) & set('<>:"/\\|?*')
    assert not name.endswith((" ", "."))


def test_names_that_differ_in_case_alone_are_told_apart() -> None:
    assert unique_names(["n-1", "N-1", "N/1", "N?1"]) == ["n-1", "N-1 (2)", "N_1", "N_1 (2)"]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_stay_numbers_in_a_spreadsheet(value: float) -> None:
    assert spreadsheet_text(str(value)) == str(value)


# ------------------------------------------------------------------ codes
@given(
    st.text(min_size=1, max_size=20),
    st.integers(0, 99),
    st.text("0123456789abcdef", min_size=64, max_size=64),
)
def test_a_short_code_is_read_back_however_it_is_typed(code: str, revision: int, sha: str) -> None:
    short = sheet_codes.short_code(code, revision, sha)
    typed = short.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert sheet_codes.read_short_code(typed) == short
    assert sheet_codes.short_code(code, revision + 1, sha) != short


def test_the_text_of_a_qr_code_is_read_back() -> None:
    mark = sheet_codes.SheetMark("N|12", 3, "38S 1 2", "ab" * 32, "7KQ2-M0XD")
    read = sheet_codes.read_qr_text(sheet_codes.qr_text(mark))
    assert (read.code, read.revision, read.short_code) == ("N/12", 3, "7KQ2-M0XD")
    assert mark.content_sha256.startswith(read.content_sha256)
    with pytest.raises(InputError, match="not from a task sheet"):
        sheet_codes.read_qr_text("https://example.org")


@pytest.mark.parametrize(
    ("grade", "status", "low"),
    [
        ("A1", "located", False),
        ("B2", "located", False),
        ("B3", "located", True),
        ("C1", "received", True),
        ("F6", "verified", False),
    ],
)
def test_a_record_is_called_not_verified_below_b2_unless_it_was_verified(
    grade: str, status: str, low: bool
) -> None:
    assert is_low_grade(grade, status) is low


def test_the_authority_says_which_records_count_as_verified() -> None:
    strict = GradeTable(frozenset([parse_grade("A1")]), "Mine action authority")
    assert is_low_grade("B2", "located", strict)
    assert not is_low_grade("A1", "located", strict)


# ------------------------------------------------------------------ what approval needs
def planned(
    *, benchmark: object = "TP0", linked: tuple[bool, ...] = (True,), **plan: object
) -> SimpleNamespace:
    """Return as much of a sheet's content as the gate reads."""
    given = {"depth_cm": 13, "task_type": "clearance", "medical_plan": "Hospital, 40 minutes"}
    hazards = [SimpleNamespace(linked=one) for one in linked]
    return SimpleNamespace(plan=given | plan, benchmark=lambda: benchmark, hazards=hazards)


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({}, ()),
        ({"depth_cm": None}, ("depth",)),
        ({"depth_cm": 0}, ("depth",)),
        ({"depth_cm": None, "task_type": "nts"}, ()),
        ({"depth_cm": None, "task_type": "marking"}, ()),
        ({"depth_cm": None, "task_type": "ts"}, ("depth",)),
        ({"benchmark": None}, ("benchmark",)),
        ({"medical_plan": "  "}, ("medical_plan",)),
        ({"linked": ()}, ("hazard_link",)),
        ({"linked": (False, False)}, ("hazard_link",)),
        ({"linked": (False, True)}, ()),
        ({"benchmark": None, "depth_cm": None, "medical_plan": ""}, ("depth", "benchmark", "medical_plan")),
    ],
)
def test_no_sheet_is_approved_without_depth_benchmark_medical_plan_and_hazard(
    change: dict[str, object], missing: tuple[str, ...]
) -> None:
    assert missing_for_approval(planned(**change)) == missing
