# SPDX-License-Identifier: GPL-2.0-or-later
"""The Handed-over maps dock: its panel is being written in this folder by the lead; leave it to them."""
