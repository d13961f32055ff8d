"""The optional way out: a picture that the strict reader refuses, drawn as pixels by resvg, if that is installed.

Only what the reader does not draw (A103, A104) goes this way; damaged files, limits and broken references stay faults.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from book.art.compiled import Compiled
from book.art.svg.compile import compile_svg
from book.findings import BookError, Finding, Span

DRAWABLE = frozenset({"A103", "A104"})


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as the bytes of a PNG with transparency, and the notes that say why."""

    png: bytes
    notes: tuple[Finding, ...]


def compile_or_draw(data: bytes, path: str, width_px: int, *, allow_resvg: bool) -> Compiled | Drawn:
    """Vectors where they are exact; else pixels, `width_px` across, where that is allowed and resvg is installed.

    Raises `BookError` with the reader's own findings where neither is possible.
    """
    try:
        return compile_svg(data, path)
    except BookError as refused:
        if not allow_resvg or not all(f.code in DRAWABLE for f in refused.findings):
            raise
        png = draw_with_resvg(data, path, width_px)
        if png is None:
            raise
        return Drawn(png, tuple(_note(f) for f in refused.findings))


def draw_with_resvg(data: bytes, path: str, width_px: int) -> bytes | None:
    """The bytes of a PNG, None where resvg is not installed. The name of the file is for findings only."""
    try:
        resvg = importlib.import_module("resvg_py")
    except ImportError:
        return None
    try:
        text = data.decode("utf-8-sig")
        drawn = resvg.svg_to_bytes(svg_string=text, width=width_px, dpi=96.0, skip_system_fonts=True)
    except (ValueError, OSError) as error:
        reason = " ".join(str(error).split())
        finding = Finding(code="A101", message=f"resvg cannot draw it either: {reason}", span=Span(path))
        raise BookError([finding]) from error
    return bytes(drawn)


def _note(refused: Finding) -> Finding:
    """What was refused, as a note."""
    message = f"drawn as pixels: {refused.message}"
    return Finding(code="A190", message=message, span=refused.span, hint=refused.hint, severity="note")
