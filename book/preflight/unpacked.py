"""How much a stream of a PDF unpacks to, counted piece by piece, so that no bomb is ever held in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf

MOST_A_BYTE = 1032
"""What a byte of Flate can become (zlib's own technical notes)."""
PIECE = 1_000_000
FLATE = {"/FlateDecode", "/Fl"}


def is_larger(stream: Any, most: int) -> bool:
    """Whether a stream that is packed by Flate, once or several times, unpacks to more than `most` bytes.

    What is packed in another way is left to the limits of the library that unpacks it.
    """
    named = stream.get("/Filter", ())
    filters = [str(name) for name in (named if isinstance(named, pikepdf.Array) else [named])] if named else []
    times = next((place for place, name in enumerate(filters) if name not in FLATE), len(filters))
    raw = stream.read_raw_bytes()
    if len(raw) * MOST_A_BYTE**times <= most:
        return False
    pieces = iter([raw])
    for _ in range(times):
        pieces = _inflated(pieces)
    count = 0
    try:
        for piece in pieces:
            count += len(piece)
            if count > most:
                return True
    except zlib.error:
        return False
    return False


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """One filter undone; what is made of one piece comes in pieces, too."""
    unpack = zlib.decompressobj()
    for piece in pieces:
        left = piece
        while left and not unpack.eof:
            yield unpack.decompress(left, PIECE)
            left = unpack.unconsumed_tail
