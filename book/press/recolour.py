"""Vector pictures in other colours: a compiled picture in, the same with every colour written in another way out."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from book.art.compiled import Compiled, PdfObject
from book.ink import Build, Inks

FLATE = "/Filter/FlateDecode"
_NUMBER = rb"(?:\d+\.?\d*|\.\d+)"
_COLOUR = re.compile(rb"(?<![^\s])(" + _NUMBER + rb") (" + _NUMBER + rb") (" + _NUMBER + rb") (rg|RG)(?![^\s])")
_PALETTE = re.compile(r"\[/Indexed/DeviceRGB (\d+)<([0-9A-Fa-f]+)>\]")
_OTHERS = re.compile(r"/(?:Shading|Pattern|Function|FunctionType|ShadingType|DeviceRGB|DeviceN|Separation|ICCBased)\b")
Write = Callable[[str, bytes], bytes]
"""A colour and the operator `rg` or `RG` in, the orders that set it out."""


def is_flat(picture: Compiled) -> bool:
    """Whether all colours of a picture are plain fills and lines, and palettes: no gradients, no photographs."""
    return all(not _OTHERS.search(_bare(each)) and _reads(each) for each in picture.objects)


def _bare(each: PdfObject) -> str:
    """The dictionary of an object without what `recoloured` can change."""
    return _PALETTE.sub("", each.head).replace("/CS/DeviceRGB", "")


def _reads(each: PdfObject) -> bool:
    """Whether the object is no stream, a form whose orders can be read, or an image with a palette or of grey."""
    if each.data is None:
        return True
    if "/Subtype/Image" in each.head:
        return bool(_PALETTE.search(each.head)) or "/ColorSpace/DeviceGray" in each.head
    return "/Subtype/Form" in each.head and FLATE in each.head


def colours_in(picture: Compiled) -> Iterator[str]:
    """All colours of a flat picture as `#RRGGBB`; some more than once."""
    for each in picture.objects:
        for palette in _PALETTE.finditer(each.head):
            yield from _entries(palette[2])
        if each.data is not None and "/Subtype/Form" in each.head:
            for found in set(_COLOUR.findall(zlib.decompress(each.data))):
                yield _hex(found[:3])


def in_inks(picture: Compiled, inks: Inks) -> Compiled:
    """A flat picture in CMYK."""
    builds = inks.builds or {}

    def write(colour: str, order: bytes) -> bytes:
        text = " ".join(f"{value:.4g}" for value in builds[colour])
        return text.encode() + (b" k" if order == b"rg" else b" K")

    return _changed(picture, write, "DeviceCMYK", lambda colour: builds[colour])


def plates(picture: Compiled, inks: Inks) -> tuple[Compiled, Compiled]:
    """A flat picture twice, as light: the plates of cyan, magenta and yellow, and that of black.

    Red, green and blue of the first are the bare paper of the three plates, each channel of the second that of black.
    Opacity mixes each channel by itself, so that what is drawn from these is the mixture of the inks.
    """
    builds = inks.builds or {}

    def plate(of: Callable[[Build], tuple[float, ...]]) -> Compiled:
        def write(colour: str, order: bytes) -> bytes:
            return " ".join(f"{1 - value:.4g}" for value in of(builds[colour])).encode() + b" " + order

        return _changed(picture, write, "DeviceRGB", lambda colour: tuple(1 - value for value in of(builds[colour])))

    return plate(lambda build: build[:3]), plate(lambda build: (build[3],) * 3)


def _changed(picture: Compiled, write: Write, space: str, entry: Callable[[str], tuple[float, ...]]) -> Compiled:
    def palette(found: re.Match[str]) -> str:
        values = "".join(f"{round(value * 255):02X}" for colour in _entries(found[2]) for value in entry(colour))
        return f"[/Indexed/{space} {found[1]}<{values}>]"

    def changed(each: PdfObject) -> PdfObject:
        head = _PALETTE.sub(palette, each.head).replace("/CS/DeviceRGB", f"/CS/{space}")
        if each.data is None or "/Subtype/Form" not in head:
            return replace(each, head=head)
        orders = _COLOUR.sub(lambda found: write(_hex(found.groups()[:3]), found[4]), zlib.decompress(each.data))
        return replace(each, head=head, data=zlib.compress(orders, 6))

    return replace(picture, objects=tuple(changed(each) for each in picture.objects))


def _entries(palette: str) -> Iterator[str]:
    for at in range(0, len(palette), 6):
        yield f"#{palette[at : at + 6].upper()}"


def _hex(channels: tuple[bytes, ...]) -> str:
    return "#" + "".join(f"{min(255, round(float(value) * 255)):02X}" for value in channels)
