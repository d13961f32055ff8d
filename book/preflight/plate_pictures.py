"""Pictures for plates: they are made small, and those in inks become one of three inks and one of black."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pikepdf
from PIL import Image, ImageChops

from book.preflight.faults import FAULTS
from book.preflight.plate_spaces import Spaces
from book.preflight.small import Factors, small
from book.preflight.spaces import colours_of

Split = dict[str, Any]
BANDS = {"gray": 1, "CMYK": 4}


class PicturePlates:
    """The pictures of a copy. Those in gray or four inks change with the plate; others are light by colour space."""

    def __init__(self, factors: Factors) -> None:
        """No picture yet."""
        self._factors = factors
        self._split: list[tuple[Any, Split]] = []

    def add(self, image: Any, resources: Any, spaces: Spaces) -> None:
        """Prepare a picture. Stencils are drawn with a colour of the page, and stay."""
        space = image.get("/ColorSpace")
        if image.get("/Subtype") != "/Image" or image.get("/ImageMask") or space is None:
            return
        mask = image.get("/SMask")
        if isinstance(mask, pikepdf.Stream) and "/Matte" not in mask:
            with suppress(*FAULTS, OSError, Image.DecompressionBombError):
                self._mask(mask)
        split = None
        with suppress(*FAULTS, OSError, Image.DecompressionBombError):
            split = self._in_plates(image, space, resources)
        if split is None:
            image.ColorSpace = spaces.plated(space, resources)
        else:
            self._split.append((image, split))

    def switch(self, plate: str) -> None:
        """Put the pictures of a plate into the file."""
        for image, split in self._split:
            light = split[plate]
            _write(image, light)
            image.ColorSpace = pikepdf.Name.DeviceRGB if light.mode == "RGB" else pikepdf.Name.DeviceGray
            for key in ("/Decode", "/Intent", "/SMaskInData"):
                if key in image:
                    del image[key]
            if isinstance(image.get("/Mask"), pikepdf.Array):
                del image["/Mask"]

    def _mask(self, mask: Any) -> None:
        """A soft mask with fewer dots; how its numbers are to be read stays."""
        light = small(mask, 1, self._factors) if self._factors.get((int(mask.Width), int(mask.Height)), 1) > 1 else None
        if light is not None:
            _write(mask, light)

    def _in_plates(self, image: Any, space: Any, resources: Any) -> Split | None:
        """The light that a picture leaves on each plate; None where it is of an unusual kind."""
        kind = colours_of(space, resources).kind
        family = str(space[0]) if isinstance(space, pikepdf.Array) else ""
        white = Image.new("RGB", (1, 1), "white")
        if kind == "RGB":
            return {"CMY": white, "K": white.convert("L")}
        cut = kind == "gray" and isinstance(image.get("/Mask"), pikepdf.Array)
        if family in {"/Indexed", "/I"}:
            inks = self._of_two(image, space, resources)
        elif cut or kind not in BANDS or family in {"/Separation", "/DeviceN"}:
            return None
        else:
            inks = small(image, BANDS[kind], self._factors)
        if inks is None:
            return None
        turned = [float(n) for n in image.get("/Decode", ())][:2] == [1.0, 0.0]
        if inks.mode == "L":
            return {"CMY": white, "K": ImageChops.invert(inks) if turned else inks}
        cyan, magenta, yellow, black = (inks if turned else ImageChops.invert(inks)).split()
        return {"CMY": Image.merge("RGB", (cyan, magenta, yellow)), "K": black}

    def _of_two(self, image: Any, space: Any, resources: Any) -> Any:
        """A picture of two colours of four inks: its dots can be mixed, as a palette of more cannot."""
        palette = space[3].read_bytes() if isinstance(space[3], pikepdf.Stream) else bytes(space[3])
        plain = int(image.get("/BitsPerComponent", 8)) == 1 and len(palette) == 8 and "/Decode" not in image
        base = colours_of(space[1], resources)
        if not plain or base.kind != "CMYK" or isinstance(space[1], pikepdf.Array) or "/Mask" in image:
            return None
        share = small(image, 1, self._factors)
        if share is None:
            return None
        pairs = zip(palette[:4], palette[4:], strict=True)
        ramps = [[round(zero + (one - zero) * step / 255) for step in range(256)] for zero, one in pairs]
        return Image.merge("CMYK", [share.point(ramp) for ramp in ramps])


def _write(image: Any, light: Any) -> None:
    image.write(light.tobytes())
    image.Width, image.Height, image.BitsPerComponent = light.width, light.height, 8
