# SPDX-License-Identifier: GPL-2.0-or-later
"""What PROJ says of an operation, the same whichever version of it runs."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
)

from mine_planner.domain.errors import InputError
from mine_planner.gis import georeferencing_crs, projections, record_operations
from mine_planner.gis.georeferencing_crs import choose_operation, operation_for
from mine_planner.gis.sheets.positions import datum_operation

pytestmark = pytest.mark.usefixtures("qgis_app")
_CONTEXT = QgsCoordinateTransformContext()
SHIFT = "Pulkovo 1942 to WGS 84 (16)"


def crs(code: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(code)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("EPSG:4326", "EPSG:32638"),
        ("EPSG:32638", "EPSG:4326"),
        ("OGC:CRS84", "EPSG:32638"),
        ("EPSG:3857", "EPSG:32638"),
        ("EPSG:32637", "EPSG:32638"),
        ("EPSG:28408", "EPSG:4284"),
    ],
)
def test_a_projection_alone_is_exact_whether_or_not_axes_turn(source, target):
    chosen = choose_operation(crs(source), crs(target))
    assert chosen.accuracy_m == 0.0
    assert "axis" not in chosen.name
    assert projections.same_datum(crs(source), crs(target))
    assert projections.operations(crs(source), crs(target))[0].accuracy_m == 0.0


def test_another_datum_keeps_the_accuracy_that_epsg_states():
    chosen = choose_operation(crs("EPSG:28408"), crs("EPSG:32638"))
    assert chosen.accuracy_m == 4.5
    assert chosen.name == f"Inverse of 6-degree Gauss-Kruger zone 8 + {SHIFT} + UTM zone 38N"
    assert not projections.same_datum(crs("EPSG:28408"), crs("EPSG:32638"))


def test_a_ballpark_operation_between_two_datums_never_counts_as_exact():
    known = projections.operations(crs("EPSG:4284"), crs("EPSG:32638"))
    rough = [item for item in known if item.is_ballpark]
    assert rough
    assert [item.accuracy_m for item in rough] == [None] * len(rough)


def test_a_shift_bound_to_a_system_of_ones_own_is_another_datum():
    own = crs("PROJ:+proj=tmerc +lon_0=45 +ellps=krass +towgs84=25,-141,-78.5 +type=crs")
    other = crs("PROJ:+proj=tmerc +lon_0=45 +ellps=krass +towgs84=0,0,10 +type=crs")
    assert own.isValid()
    assert not projections.same_datum(own, other)


def test_a_datum_operation_named_within_one_datum_is_left_out():
    assert operation_for(crs("EPSG:4326"), crs("EPSG:32638"), "EPSG:15865").accuracy_m == 0.0


@pytest.mark.parametrize("broken", [1, 2])
def test_a_system_that_qgis_keeps_in_a_useless_state_is_made_anew(monkeypatch, broken):
    left, real = [False] * broken, projections._is_way
    monkeypatch.setattr(projections, "_is_way", lambda *pair: left.pop() if left else real(*pair))
    assert projections.transform(crs("EPSG:28408"), crs("EPSG:32638")).isValid()
    assert left == []


def test_a_transform_that_would_leave_positions_where_they_are_is_refused(monkeypatch):
    """One that another thread made calls itself valid, although there is no operation in this one."""

    class Idle(QgsCoordinateTransform):
        def instantiatedCoordinateOperationDetails(self):
            return QgsDatumTransform.TransformDetails()

    monkeypatch.setattr(projections, "QgsCoordinateTransform", Idle)
    with pytest.raises(InputError, match="no usable transformation"):
        projections.transform(crs("EPSG:28408"), crs("EPSG:32638"))
    assert projections.transform(crs("EPSG:32638"), crs("EPSG:32638")).isShortCircuited()


def test_a_way_that_is_not_there_is_refused_after_a_few_tries(monkeypatch):
    asked = []
    monkeypatch.setattr(projections, "_is_way", lambda *pair: bool(asked.append(pair)))
    projections.sound_pair(crs("EPSG:28408"), crs("EPSG:32638"))
    assert len(asked) == 3
    with pytest.raises(InputError, match="no usable transformation"):
        projections.transform(QgsCoordinateReferenceSystem(), crs("EPSG:32638"))


@pytest.mark.parametrize("choices", [georeferencing_crs.operation_choices, record_operations.choices])
def test_the_choice_of_operations_is_made_between_sound_systems(monkeypatch, choices):
    # QGIS keeps a system useless at times: it is called valid, and no operation leads from it.
    useless, sound = QgsCoordinateReferenceSystem(), (crs("EPSG:28408"), crs("EPSG:32638"))
    monkeypatch.setattr(projections, "sound_pair", lambda *_pair: sound)
    assert len(choices(useless, crs("EPSG:32638"))) > 2


def made_in_a_thread_that_ended(make):
    """Return what a thread made: a system of it goes empty, as one that was read in the background."""
    QgsCoordinateReferenceSystem.invalidateCache()
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(make).result()
    assert made.isValid()
    return made


def test_a_system_that_went_empty_with_its_thread_is_made_anew():
    source = made_in_a_thread_that_ended(lambda: crs("EPSG:28408"))
    assert choose_operation(source, crs("EPSG:32638")).accuracy_m == 4.5
    assert choose_operation(source, crs("EPSG:32638"), "EPSG:1808").accuracy_m == 5.0
    assert len(georeferencing_crs.operation_choices(source, crs("EPSG:32638"))) > 2
    assert projections.sound(source).toWkt()


def test_a_system_without_a_code_that_went_empty_is_never_taken_for_a_safe_one():
    plain = "+proj=tmerc +lon_0=45 +x_0=8500123 +ellps=krass +units=m +no_defs +type=crs"
    wkt = QgsCoordinateReferenceSystem.fromProj(plain).toWkt(Qgis.CrsWktVariant.Wkt2_2019)
    source = made_in_a_thread_that_ended(lambda: QgsCoordinateReferenceSystem.fromWkt(wkt))
    with pytest.raises(InputError, match=r"choose the CRS or the file anew|datum"):
        choose_operation(source, crs("EPSG:32638"))
    with pytest.raises(InputError, match="datum"):
        choose_operation(projections.sound(source, wkt), crs("EPSG:32638"))


def test_threads_that_ask_for_a_system_at_the_same_moment_all_get_a_way():
    codes = [f"EPSG:{code}" for code in (28407, 28408, 28409, 2532, 2937, 4284)]

    def ways(first: int) -> list[float]:
        turned = codes[first:] + codes[:first]
        return [choose_operation(crs(code), crs("EPSG:32638")).accuracy_m for code in turned]

    for _ in range(4):
        QgsCoordinateReferenceSystem.invalidateCache()
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(ways, range(4)))
        assert all(0.0 < accuracy < 20.0 for row in found for accuracy in row)


@pytest.mark.parametrize(("source", "words"), [("EPSG:28408", f"{SHIFT}, EPSG:15865"), ("EPSG:32638", "")])
def test_a_sheet_names_the_datum_step_with_its_number(source, words):
    assert datum_operation(projections.transform(crs(source), crs("EPSG:4326"))) == words


def test_a_way_for_places_moves_them_by_the_projects_operations():
    context = QgsCoordinateTransformContext()
    there = projections.of_map(crs("EPSG:4326"), crs("EPSG:32638"), context).transform(46.85, 39.9)
    assert (there.x(), there.y()) == pytest.approx((658150.486, 4418296.372), abs=0.001)  # by gdaltransform
    same = projections.of_map(crs("EPSG:32638"), crs("EPSG:32638"), context).transform(658163, 4418297)
    assert (same.x(), same.y()) == (658163, 4418297)


@pytest.mark.parametrize("way", [projections.check_way, lambda a, b: projections.of_map(a, b, _CONTEXT)])
def test_a_way_that_would_leave_places_where_they_are_is_refused(way, monkeypatch):
    with pytest.raises(InputError, match="choose the project's CRS anew"):
        way(QgsCoordinateReferenceSystem(), crs("EPSG:32638"))
    monkeypatch.setattr(projections, "_moves", lambda _made: False)
    with pytest.raises(InputError, match="choose the project's CRS anew"):
        way(crs("EPSG:4326"), crs("EPSG:32638"))
