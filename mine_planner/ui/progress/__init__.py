# SPDX-License-Identifier: GPL-2.0-or-later
"""The Progress dock: daily reports, held ones, accidents, and the outlook."""
