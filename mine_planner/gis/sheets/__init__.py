# SPDX-License-Identifier: GPL-2.0-or-later
"""Task sheets: read the content as a value, fill a print layout, paint the pages, write a PDF."""
