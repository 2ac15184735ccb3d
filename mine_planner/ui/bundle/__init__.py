# SPDX-License-Identifier: GPL-2.0-or-later
"""What goes to an office without a network, and to devices."""
