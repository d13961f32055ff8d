"""Colour spaces for plates: a colour space in, one out that gives the light which its inks leave on a plate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pikepdf

from book.preflight.spaces import colours_of

NAMES = {"gray": "PlateGray", "RGB": "PlateRGB", "CMYK": "PlateCMYK"}
"""What the device's own colours are called in the copy."""
INKS: dict[str, tuple[str, ...]] = {
    "gray": ("light",),
    "RGB": ("", "", ""),
    "CMYK": ("Cyan", "Magenta", "Yellow", "Black"),
}
"""What each number of a colour stands for: an ink, the light of gray, or nothing that is measured."""
PLATES = {"CMY": ("Cyan", "Magenta", "Yellow"), "K": ("Black",)}


def tint(inks: Sequence[str], plate: str) -> bytes:
    """A PostScript calculator: for each ink of a plate the light that it leaves (ISO 32000-1, 7.10.5)."""
    count, words = len(inks), []
    for pushed, ink in enumerate(PLATES[plate]):
        if plate == "K" and "light" in inks:
            words.append(f"{count - 1 - inks.index('light') + pushed} index")
        elif ink in inks or "All" in inks:
            place = inks.index(ink if ink in inks else "All")
            words.append(f"1 {count - 1 - place + pushed + 1} index sub")
        else:
            words.append("1")
    outputs = len(PLATES[plate])
    away = f"{count + outputs} {outputs} roll " + "pop " * count
    return f"{{{' '.join(words)} {away}}}".encode()


class Spaces:
    """The colour spaces of a copy, each made once; `switch` gives them all the light of another plate."""

    def __init__(self, pdf: Any) -> None:
        """None but those of the device."""
        self._pdf = pdf
        self._made: dict[tuple[str, ...], Any] = {}
        self._devices = {kind: self._of(INKS[kind]) for kind in NAMES}

    def device(self, name: Any) -> str:
        """The kind of a colour space of the device by its name, or nothing."""
        kinds = {"/DeviceGray": "gray", "/DeviceRGB": "RGB", "/DeviceCMYK": "CMYK"}
        return kinds.get(str(name), "")

    def with_devices(self, table: Any) -> Any:
        """A table of colour spaces with those of the device."""
        return pikepdf.Dictionary({**table, **{f"/{NAMES[kind]}": space for kind, space in self._devices.items()}})

    def plated(self, space: Any, resources: Any) -> Any:
        """The colour space that stands for another one on the plates."""
        if isinstance(space, pikepdf.Array) and str(space[0]) in {"/Indexed", "/I"}:
            return pikepdf.Array([space[0], self.plated(space[1], resources), space[2], space[3]])
        if isinstance(space, pikepdf.Array) and str(space[0]) == "/Pattern" and len(space) > 1:
            return pikepdf.Array([space[0], self.plated(space[1], resources)])
        if isinstance(space, pikepdf.Array) and str(space[0]) in {"/Separation", "/DeviceN"}:
            names = [space[1]] if isinstance(space[1], pikepdf.Name) else list(space[1])
            return self._of([str(name)[1:] for name in names])
        kind = colours_of(space, resources).kind
        if kind == "pattern":
            return space
        return self._of(INKS.get(kind, INKS["RGB"]))

    def switch(self, plate: str) -> None:
        """From now on all of them give the light on this plate."""
        for inks, space in self._made.items():
            outputs = len(PLATES[plate])
            space[2] = pikepdf.Name.DeviceRGB if outputs == 3 else pikepdf.Name.DeviceGray
            function = self._pdf.make_stream(tint(inks, plate))
            function.FunctionType = 4
            function.Domain = pikepdf.Array([0, 1] * len(inks))
            function.Range = pikepdf.Array([0, 1] * outputs)
            space[3] = function

    def _of(self, inks: Sequence[str]) -> Any:
        key = tuple(inks)
        if key not in self._made:
            names = [pikepdf.Name(f"/Ink{at}") for at in range(len(key))]
            parts = [pikepdf.Name.DeviceN, pikepdf.Array(names), pikepdf.Name.DeviceGray, pikepdf.Dictionary()]
            self._made[key] = self._pdf.make_indirect(pikepdf.Array(parts))
        return self._made[key]
