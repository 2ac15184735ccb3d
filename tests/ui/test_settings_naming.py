# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of the authority are said by their words, not by their keys."""

from __future__ import annotations

from mine_planner.ui.settings.naming import with_words


def test_keys_in_a_sentence_become_the_words_of_the_settings_window() -> None:
    sentence = "reckoned with suggested figures for plotting_mm, landmark_sigma_m, gross errors apart"
    assert with_words(sentence) == (
        "reckoned with suggested figures for “Plotting error on a paper map”, "
        "“Record, reference point not found”, gross errors apart"
    )


def test_a_sentence_without_keys_stays_as_it_is() -> None:
    assert with_words("95 % within 39 m, plotting 0.5 mm") == "95 % within 39 m, plotting 0.5 mm"
