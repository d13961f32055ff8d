"""The strict SVG reader: the bytes of an SVG file in, a `Compiled` picture of vectors out, or a refusal with reasons.

    tree (XML) -> style (cascade) -> shapes (paths) -> draw -> content (PDF)

It works by allow-list: what it does not know, it refuses by name and line. The oracle for what is right is resvg.
"""

from book.art.svg.compile import compile_svg
from book.art.svg.resvg import Drawn, compile_or_draw, compile_with_extra

__all__ = ["Drawn", "compile_or_draw", "compile_svg", "compile_with_extra"]
