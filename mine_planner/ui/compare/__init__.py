# SPDX-License-Identifier: GPL-2.0-or-later
"""Handed-over maps beside the base layers on the canvas: a line to swipe, a glass to look through."""
