# SPDX-License-Identifier: GPL-2.0-or-later
"""The made-up sample region: `scripts/make_sample.py` writes it to resources/sample/."""
