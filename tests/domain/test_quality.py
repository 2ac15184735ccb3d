# SPDX-License-Identifier: GPL-2.0-or-later
"""QA visits, and sample sizes against the published figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_planner.domain.errors import InputError, RuleError
from mine_planner.domain.quality import (
    NONCONFORMITY_FIELDS,
    QaVisit,
    Severity,
    check_visit,
    sample_result,
    sample_size,
)

TODAY = date(2025, 6, 1)
GOOD = QaVisit("T-7", date(2025, 5, 20), "Operator", "Authority", dict.fromkeys(NONCONFORMITY_FIELDS, True))


@pytest.mark.parametrize(("share", "units"), [(0.01, 299), (0.001, 2995)])
def test_sample_sizes_of_the_domain_reference(share, units):
    result = sample_size(0.95, share)
    assert result.units == units
    assert f"= {units} units" in result.formula
    assert "ln(1 - 0.95)" in result.formula


@given(st.floats(0.5, 0.999), st.floats(0.0005, 0.5))
def test_one_unit_less_would_not_be_enough(confidence, share):
    units = sample_size(confidence, share).units
    assert 1 - (1 - share) ** units >= confidence - 1e-9
    assert 1 - (1 - share) ** (units - 1) <= confidence + 1e-9


def test_a_sample_says_no_more_than_it_shows():
    assert "at most 0.997% of the units" in sample_result(299, 0, 0.95)
    assert "not passed" in sample_result(299, 1, 0.95)
    with pytest.raises(InputError):
        sample_result(0, 0, 0.95)
    with pytest.raises(InputError, match="between 0 and 1"):
        sample_size(95, 1)


def bad(**changes):
    checks = dict.fromkeys(NONCONFORMITY_FIELDS, True) | {"qualified_medic_available": False}
    return replace(GOOD, checks=checks, **changes)


@pytest.mark.parametrize(
    ("visit", "says"),
    [
        (replace(GOOD, day=date(2025, 6, 2)), "in the future"),
        (replace(GOOD, inspecting=""), "inspecting"),
        (replace(GOOD, checks={"tidy": True}), "unknown field tidy"),
        (bad(), "enter how grave"),
        (bad(severity=Severity.CRITICAL), "suspend operations"),
        (bad(severity=Severity.MINOR, noncompliance_corrected=True), "enter the measures"),
    ],
)
def test_a_visit_that_contradicts_itself_is_refused(visit, says):
    with pytest.raises(RuleError, match=says):
        check_visit(visit, TODAY)


def test_a_critical_nonconformity_is_recorded_with_its_correction():
    check_visit(GOOD, TODAY)
    visit = bad(severity=Severity.CRITICAL, operations_suspended=True)
    check_visit(visit, TODAY)
    assert visit.failed == ["qualified_medic_available"]
    corrected = replace(visit, noncompliance_corrected=True, measures="Medic on site")
    check_visit(corrected, TODAY)
