"""What a run has to say: findings and finished books in, text for people or JSON for programs out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from book.findings import Finding, pages_said, seen

TOLD = 3
"""How often a fault in a PDF is told page by page; JSON has them all."""
SHOWN = 10
"""How many findings a finished build shows: they fit on a screen with the table of files under them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A finished book: where it is, its pages, its size in bytes, and the seconds that it took."""

    edition: str
    path: Path
    pages: int
    size: int
    seconds: float


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Each finding once, by place; two editions often find the same."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda f: (f.span, f.code, f.message)))


def as_text(findings: Sequence[Finding], most: int | None = None) -> str:
    """A line for each finding, its hint below it, and a last line that counts them all.

    Of more than `most`, notes and errors are shown first, and a line tells how to see the others. Of a PDF with the
    same fault on many pages the first few are told, and which the others are.
    """
    if not findings:
        return ""
    shown = list(findings)
    if most is not None and len(shown) > most:
        first = sorted(range(len(shown)), key=lambda at: shown[at].severity == "warning")[:most]
        shown = [shown[at] for at in sorted(first)]
    lines = list(_lines(shown))
    if len(shown) < len(findings):
        lines.append(f"... and {len(findings) - len(shown)} more: 'book check' shows all")
    counts = [(word, sum(f.severity == word for f in findings)) for word in ("error", "warning", "note")]
    said = ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for word, count in counts if count)
    worst = next(f.code for word, _ in counts for f in findings if f.severity == word)
    return "\n".join([*lines, f"{said}; 'book explain {worst}' tells more"])


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    """The findings as they are printed. A hint is not said again for the next page of a PDF."""
    pages: dict[tuple[str, str], list[int]] = {}
    for finding in findings:
        if finding.span.page:
            pages.setdefault((finding.span.path, finding.code), []).append(finding.span.page)
    told: dict[tuple[str, str], int] = {}
    for finding in findings:
        key = (finding.span.path, finding.code)
        if not finding.span.page:
            yield str(finding)
            continue
        told[key] = told.get(key, 0) + 1
        if told[key] <= TOLD:
            yield str(finding if told[key] == 1 else replace(finding, hint=""))
        if told[key] == TOLD and len(pages[key]) > TOLD:
            yield f"  the same on page {pages_said(pages[key][TOLD:])}"


def as_table(made: Sequence[Made]) -> str:
    """File, pages, size and time of each finished book, in columns."""
    rows = [("file", "pages", "size", "time")]
    rows += [(seen(str(m.path)), str(m.pages), size(m.size), f"{m.seconds:.2f} s") for m in made]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join(
            cell.ljust(w) if at == 0 else cell.rjust(w) for at, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def as_json(findings: Sequence[Finding], made: Sequence[Made] = ()) -> str:
    """One JSON object: `findings`, and `files` where some were made."""
    return json.dumps(
        {"findings": [_finding(f) for f in findings], "files": [_made(m) for m in made]}, ensure_ascii=False, indent=2
    )


def size(count: int) -> str:
    """A number of bytes as people say it: 1 MB is a million bytes."""
    return f"{count / 1e6:.1f} MB" if count >= 1_000_000 else f"{max(1, round(count / 1e3))} kB"


def _finding(finding: Finding) -> dict[str, Any]:
    place = {"page": finding.span.page, "at": finding.span.at} if finding.span.page else {}
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
        "file": finding.span.path,
        "line": finding.span.line,
        "column": finding.span.column,
        **place,
    }


def _made(made: Made) -> dict[str, Any]:
    return {
        "edition": made.edition,
        "file": str(made.path),
        "pages": made.pages,
        "bytes": made.size,
        "seconds": round(made.seconds, 3),
    }
