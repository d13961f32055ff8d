"""Colour spaces: the object that names one in, what its numbers mean out."""

from __future__ import annotations

from typing import Any

from pikepdf import Name

from book.preflight.upload import Colours, Kind

DEVICE: dict[str, Kind] = {
    "/DeviceGray": "gray",
    "/G": "gray",
    "/CalGray": "gray",
    "/DeviceRGB": "RGB",
    "/RGB": "RGB",
    "/CalRGB": "RGB",
    "/DeviceCMYK": "CMYK",
    "/CMYK": "CMYK",
    "/CalCMYK": "CMYK",
    "/Lab": "Lab",
    "/Pattern": "pattern",
}
LONG = {"/G": "DeviceGray", "/RGB": "DeviceRGB", "/CMYK": "DeviceCMYK"}
PROCESS = {"/Cyan", "/Magenta", "/Yellow", "/Black", "/None", "/All"}
"""Inks that every press has; a separation of one of these is no spot colour (ISO 32000-1, 8.6.6.4)."""
BY_COUNT: dict[int, Kind] = {1: "gray", 3: "RGB", 4: "CMYK"}
DEEPEST = 6


def colours_of(space: Any, resources: Any, depth: int = 0) -> Colours:
    """What a colour space is. A name is looked up among the resources first."""
    if space is None or depth > DEEPEST:
        return Colours("unknown", "no colour space")
    key = _name(space)
    if key:
        if key in DEVICE:
            return Colours(DEVICE[key], LONG.get(key, key[1:]))
        named = resources.get("/ColorSpace", {}).get(key) if resources is not None else None
        return Colours("unknown", key[1:]) if named is None else colours_of(named, resources, depth + 1)
    parts = list(space)
    family = _name(parts[0]) if parts else ""
    if family == "/ICCBased":
        count = int(parts[1].get("/N", 0))
        kind = BY_COUNT.get(count, "unknown")
        return Colours(kind, f"an ICC profile ({kind})")
    if family in {"/Indexed", "/I"}:
        base = colours_of(parts[1], resources, depth + 1)
        return Colours(base.kind, f"a palette of {base.name}")
    if family == "/Pattern":
        return colours_of(parts[1], resources, depth + 1) if len(parts) > 1 else Colours("pattern", "Pattern")
    if family in {"/Separation", "/DeviceN"}:
        return _inks(parts[1], family)
    return Colours(DEVICE.get(family, "unknown"), family[1:])


def _inks(names: Any, family: str) -> Colours:
    inks = [_name(names)] if family == "/Separation" else [_name(name) for name in names]
    spots = [ink[1:] for ink in inks if ink not in PROCESS]
    return Colours("spot", f"spot colour '{', '.join(spots)}'") if spots else Colours("CMYK", family[1:])


def _name(thing: Any) -> str:
    """The name, with its stroke, or nothing where this is no name."""
    return str(thing) if isinstance(thing, Name) else ""
