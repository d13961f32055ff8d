"""The optional way out: a picture that the strict reader refuses, drawn as pixels by resvg, if that is installed.

Only what the reader does not draw (A103, A104) goes this way; damaged files, limits and broken references stay faults.
So do words, which resvg would leave out without the fonts of the machine, and files that refer to other files.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass, replace
from struct import unpack_from

from book.art.compiled import Compiled
from book.art.raster import compile_raster
from book.art.svg.compile import compile_svg
from book.findings import BookError, Finding, Span

DRAWABLE = frozenset({"A103", "A104"})
WORDS = re.compile(r"<(?:\w+:)?(?:text|tspan|tref|flowRoot|foreignObject|script|set|animate\w*)\b")
OUTSIDE = re.compile(r"""<(?:\w+:)?(?:image|feImage|use)\b[^>]*?href\s*=\s*["']\s*(?!data:|#|["'])""")
PAGE_PX = 2625
"""A page of 8.5 in with its bleed at 300 dpi; a drawing half as wide again as high is one for two pages."""


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
        if not allow_resvg or not all(f.code in DRAWABLE for f in refused.findings) or not _whole(data):
            raise
        png = draw_with_resvg(data, path, width_px)
        if png is None:
            raise
        return Drawn(png, tuple(_note(f) for f in refused.findings))


def compile_with_extra(data: bytes, path: str) -> Compiled:
    """Vectors; else pixels for a page at 300 dpi, with notes, where the extra is installed.

    Raises `BookError` with the reader's own findings where neither is possible.
    """
    drawn = compile_or_draw(data, path, PAGE_PX, allow_resvg=True)
    if isinstance(drawn, Compiled):
        return drawn
    width, height = unpack_from(">II", drawn.png, 16)
    if width > 1.5 * height:
        drawn = replace(drawn, png=draw_with_resvg(data, path, 2 * PAGE_PX) or drawn.png)
    picture = compile_raster(drawn.png, path)
    return replace(picture, notes=(*picture.notes, *drawn.notes))


def _whole(data: bytes) -> bool:
    """Whether resvg sees all of the drawing: no words without fonts, nothing outside the file."""
    text = data.decode("utf-8-sig", errors="replace")
    return not WORDS.search(text) and not OUTSIDE.search(text)


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
