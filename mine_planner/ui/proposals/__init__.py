# SPDX-License-Identifier: GPL-2.0-or-later
"""What finds teach about maps, as proposals that a person accepts, refuses or takes back."""
