"""The editor's report: a story with its pages and findings in, one HTML file for the people who make the book out.

counts -> storyboard -> openings -> facts -> hard words -> pictures -> findings -> PEMAT sheet

Every section is a function from a `Desk` to HTML; a new one is a line in `report.SECTIONS`.
"""

from __future__ import annotations

from book.review.report import report

__all__ = ["report"]
