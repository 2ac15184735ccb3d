# SPDX-License-Identifier: GPL-2.0-or-later
"""Released land: decided by a person, listed, reopened; what a device found in it asks for."""
