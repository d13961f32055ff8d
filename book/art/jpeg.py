"""JPEG files as they are: which of them a PDF can hold unchanged, and what to leave out of them.

The compressed picture itself is never touched. Left out are the blocks in which cameras and editors note place, time,
thumbnails and second pictures: a family's book should not tell where its photographs were taken.
"""

from __future__ import annotations

from PIL import Image

from book.art.colours import is_srgb

SCAN, END = 0xDA, 0xD9
FRAMES = (0xC0, 0xC1, 0xC2)
"""Baseline, extended and progressive Huffman coding: ITU-T T.81, the three that ISO 32000-1, 7.4.8 allows."""
NOT_FRAMES = (0xC4, 0xC8, 0xCC)
JFIF, ADOBE, COMMENT = 0xE0, 0xEE, 0xFE


def as_it_is(image: Image.Image, data: bytes) -> bytes | None:
    """The JPEG without its notes, or None where it must be coded anew.

    It must be grey or RGB in 8 bits, stored as YCbCr (which every PDF reader takes for granted), and in sRGB.
    """
    if image.format not in ("JPEG", "MPO") or image.mode not in ("L", "RGB") or not is_srgb(image):
        return None
    if image.mode == "RGB" and not _is_ycc(image):
        return None
    parts, at, frame = [b"\xff\xd8"], 2, 0
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == SCAN:
            stop = _end_of_picture(data, end)
            return b"".join([*parts, data[at:stop]]) if frame in FRAMES and stop else None
        if 0xC0 <= marker <= 0xCF and marker not in NOT_FRAMES:
            frame = marker
        if not _is_note(marker, data[at + 4 : at + 9]):
            parts.append(data[at:end])
        at = end
    return None


def _is_note(marker: int, start: bytes) -> bool:
    """Whether a block says nothing about how to decode the picture."""
    if (marker, start) in ((JFIF, b"JFIF\0"), (ADOBE, b"Adobe")):
        return False
    return 0xE0 <= marker <= 0xEF or marker == COMMENT


def _is_ycc(image: Image.Image) -> bool:
    """Whether three channels are YCbCr by the rules that both libjpeg and PDF readers follow."""
    transform = image.info.get("adobe_transform")
    if transform is not None:
        return bool(transform == 1)
    ids = tuple(layer[0] for layer in getattr(image, "layer", ()))
    return "jfif" in image.info or ids == (1, 2, 3)


def _end_of_picture(data: bytes, at: int) -> int:
    """Where the picture ends, after its last scan; 0 where the scans hold what cannot be there."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 2 > len(data):
            return 0
        marker = data[at + 1]
        if marker == END:
            return at + 2
        if marker == 0 or 0xD0 <= marker <= 0xD7:
            at += 2
        elif marker == 0xFF:
            at += 1
        elif marker in (0xC4, SCAN, 0xDD, 0xDB, 0xDC, COMMENT) or 0xE0 <= marker <= 0xEF:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        else:
            return 0
