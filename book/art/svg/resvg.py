"""The optional way out: a picture that the strict reader refuses, drawn as pixels by resvg, if that is installed.

Only what the reader does not draw (A103, A104) goes this way; damaged files, limits and broken references stay faults.
So do words, which resvg would leave out without the fonts of the machine, and files that refer to other files. resvg
knows no limits of time and memory: it draws in a process of its own, which has both.
"""

from __future__ import annotations

import importlib
import multiprocessing
import os
import re
import sys
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from struct import unpack_from
from typing import Any

from book.art.compiled import Compiled
from book.art.raster import compile_raster
from book.art.svg.compile import compile_svg
from book.art.svg.rules import Faults, short
from book.art.svg.tree import read_tree
from book.findings import BookError, Finding, Span, stop

DRAWABLE = frozenset({"A103", "A104"})
WORDS = re.compile("text|tspan|tref|flowRoot|foreignObject|script|set|animate.*")
POINTS = ("image", "feImage", "use")
INSIDE = re.compile("(?:data:|#).*|", re.DOTALL)
MOST_SECONDS = 6
"""Of CPU. A drawing of two pages with two blurred shadows takes four."""
MOST_MEMORY = 450_000_000
"""Bytes beyond those that were there before. Two pages are 55 million, and a filter needs three or four of them."""
PAGE_PX = 2625
"""A page of 8.5 in with its bleed at 300 dpi; a drawing half as wide again as high is one for two pages."""


SMALL_PX = 90
"""Enough to see how wide a drawing is."""


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
        if not allow_resvg or not all(f.code in DRAWABLE for f in refused.findings) or not _whole(data, path):
            raise
        png = draw_with_resvg(data, path, width_px)
        if png is None:
            raise
        return Drawn(png, tuple(_note(f) for f in refused.findings))


def compile_with_extra(data: bytes, path: str) -> Compiled:
    """Vectors; else pixels for a page at 300 dpi, with notes, where the extra is installed.

    Raises `BookError` with the reader's own findings where neither is possible.
    """
    drawn = compile_or_draw(data, path, SMALL_PX, allow_resvg=True)
    if isinstance(drawn, Compiled):
        return drawn
    width, height = unpack_from(">II", drawn.png, 16)
    pages = 2 if width > 1.5 * height else 1
    picture = compile_raster(draw_with_resvg(data, path, pages * PAGE_PX) or drawn.png, path)
    return replace(picture, notes=(*picture.notes, *drawn.notes))


def _whole(data: bytes, path: str) -> bool:
    """Whether resvg sees all of the drawing: no words without fonts, nothing outside the file."""
    for element in read_tree(data, Faults(path)).root.walk():
        if WORDS.fullmatch(element.tag):
            return False
        for name in ("href", "xlink:href"):
            if element.tag in POINTS and not INSIDE.fullmatch(element.attributes.get(name, "").strip()):
                return False
    return True


def draw_with_resvg(data: bytes, path: str, width_px: int) -> bytes | None:
    """The bytes of a PNG, None where resvg is not installed. The name of the file is for findings only."""
    try:
        importlib.import_module("resvg_py")
    except ImportError:
        return None
    context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_draw, args=(there, data, width_px))
    process.start()
    there.close()
    try:
        answer = here.recv_bytes() if here.poll(10 * MOST_SECONDS) else b""
    except EOFError:
        answer = b""
    finally:
        process.kill()
        process.join()
        here.close()
    if not answer:
        hint = "draw it with fewer filters, masks and groups in groups"
        raise stop("A102", f"resvg needs too much time or memory for '{path}'", Span(path), hint)
    if answer[:1] != b"+":
        raise stop("A101", f"resvg cannot draw it either: {short(answer[1:].decode(), 200)}", Span(path))
    return answer[1:]


def _draw(there: Connection, data: bytes, width_px: int) -> None:
    """Draw in a process of its own, and send `+` and the PNG, or `-` and why not; nothing where the limits are met."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        seconds = MOST_SECONDS if width_px > SMALL_PX else 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        most = _forked_with() + MOST_MEMORY
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    resvg = importlib.import_module("resvg_py")
    try:
        text = data.decode("utf-8-sig")
        drawn = resvg.svg_to_bytes(svg_string=text, width=width_px, dpi=96.0, skip_system_fonts=True)
        there.send_bytes(b"+" + bytes(drawn))
    except (ValueError, OSError) as error:
        there.send_bytes(b"-" + str(error).encode())


def _forked_with() -> int:
    """Bytes of data that this process shares with the one from which it was forked: photographs in memory, say."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[5]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _note(refused: Finding) -> Finding:
    """What was refused, as a note."""
    message = f"drawn as pixels: {refused.message}"
    return Finding(code="A190", message=message, span=refused.span, hint=refused.hint, severity="note")
