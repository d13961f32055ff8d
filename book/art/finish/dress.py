"""Dyeing: pieces and a look in, the same pieces in the colours of the look out. No outline changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from book.art.finish.pieces import Piece
from book.art.looks import Look
from book.art.svg.colours import Colour

_LIGHT, _DEEP = Colour(0xFB / 255, 0xF1 / 255, 0xDC / 255), Colour(0x3A / 255, 0x16 / 255, 0x30 / 255)
_PALE = 0.42
"""Skin with more light than that has fainter cheeks (art bible, section 2.2)."""
_FAINT = {"cheek": (0.34, 0.5), "nose": (0.36, 0.55)}
"""The opacity of marks on pale and on dark skin."""


def dressed(pieces: Sequence[Piece], look: Look) -> tuple[Piece, ...]:
    """The pieces in the colours of a look.

    The colour of most of the paper of a class becomes the colour chosen; others of that class keep their distance from
    it, so that a highlight stays a highlight.
    """
    paper: dict[str, Counter[Colour]] = {}
    for piece in pieces if look.colours else ():
        if piece.slot in look.colours and piece.fill and piece.cut:
            left, top, right, low = piece.bounds
            paper.setdefault(piece.slot, Counter())[piece.fill] += round((right - left) * (low - top) * 100)
    base = {slot: areas.most_common(1)[0][0] for slot, areas in paper.items()}
    return tuple(_dyed(p, base[p.slot], _parsed(look.colours[p.slot])) if p.slot in base else p for p in pieces)


def _dyed(piece: Piece, base: Colour, to: Colour) -> Piece:
    if piece.kind.role in _FAINT and piece.fill:
        pale, dark = _FAINT[piece.kind.role]
        return replace(piece, fill=piece.fill._replace(alpha=pale if _luma(to) > _PALE else dark))
    fill = piece.fill and _toned(piece.fill, base, to)
    return replace(piece, fill=fill, stroke=piece.stroke and _toned(piece.stroke, base, to))


def _toned(old: Colour, base: Colour, to: Colour) -> Colour:
    """The tone that is as far from `to` as `old` is from `base`, on the way to cream or to deep plum."""
    there, here = _luma(old), _luma(base)
    if abs(there - here) < 0.005:
        return to._replace(alpha=old.alpha)
    end = _LIGHT if there > here else _DEEP
    part = min(0.9, abs(there - here) / max(0.05, abs(_luma(end) - here)))
    if there > here and _luma(to) > 0.7:
        end, part = _DEEP, part * 0.5  # nothing is lighter than the lightest hair: its highlights are shades
    red, green, blue = (a + (b - a) * part for a, b in zip(to[:3], end[:3], strict=True))
    return Colour(red, green, blue, old.alpha)


def _luma(colour: Colour) -> float:
    return 0.3 * colour.red + 0.59 * colour.green + 0.11 * colour.blue


def _parsed(text: str) -> Colour:
    return Colour(*(int(text[at : at + 2], 16) / 255 for at in (1, 3, 5)))
