"""Finishes: the bytes of a flat SVG in, a `Compiled` picture that looks cut from painted paper out.

    pieces (classes, colours, outlines) -> cut (edges) -> stream (vectors) + overlay (shadow, light, brush)

`paper` is the look of the book, `line` its colouring edition, `flat` the pieces as they are. The vocabulary of classes
is in `roles`; `assets/README.md` tells it to illustrators.
"""

from book.art.compiled import Finish
from book.art.finish.compile import compile_cut_paper, is_cut_paper

__all__ = ["Finish", "compile_cut_paper", "is_cut_paper"]
