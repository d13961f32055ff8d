"""A picture where it is placed: its box, its dots an inch, its colours, its masks."""

from __future__ import annotations

from typing import Any, Literal

import pikepdf

from book.geometry import INCH
from book.preflight.run import Run
from book.preflight.spaces import colours_of
from book.preflight.state import along, around, corners
from book.preflight.upload import Colours, Drawn

SHORT = {"/Width": "/W", "/Height": "/H", "/ColorSpace": "/CS", "/ImageMask": "/IM"}
"""Pictures in the page itself have short names (ISO 32000-1, table 93)."""


def place_picture(run: Run, image: Any) -> None:
    """Draw a picture in the unit square, and its soft mask or stencil, which have dots of their own."""
    stencil = bool(_of(image, "/ImageMask"))
    pen = run.state.fill
    colours = pen.colours if stencil else _colours(run, image)
    effect = run.state.effect(pen)
    mask, cut = image.get("/SMask"), image.get("/Mask")
    if not stencil and (isinstance(mask, pikepdf.Stream) or image.get("/SMaskInData", 0)):
        effect = effect or "a soft mask"
    _add(run, "picture", image, colours, effect)
    for other in (mask, cut):
        if isinstance(other, pikepdf.Stream):
            _add(run, "mask", other, None, "")


def _add(run: Run, what: Literal["picture", "mask"], image: Any, colours: Colours | None, effect: str) -> None:
    width, height = int(_of(image, "/Width") or 0), int(_of(image, "/Height") or 0)
    wide, high = along(run.state.matrix)
    dots = [INCH * pixels / length for pixels, length in ((width, wide), (height, high)) if length]
    box = around(corners((0.0, 0.0, 1.0, 1.0), run.state.matrix))
    run.add(
        Drawn(
            what=what,
            box=box,
            colours=colours,
            effect=effect,
            dpi=min(dots, default=0.0),
            dpi_most=max(dots, default=0.0),
            pixels=(width, height),
        )
    )


def _colours(run: Run, image: Any) -> Colours:
    space = _of(image, "/ColorSpace")
    if space is None and str(image.get("/Filter", "")) == "/JPXDecode":
        return Colours("unknown", "a JPEG 2000 picture with colours of its own")
    return colours_of(space, run.resources)


def _of(image: Any, key: str) -> Any:
    return image.get(key, image.get(SHORT[key]))


def inline(image: Any) -> Any:
    """A picture that stands between the operators, as if it stood by itself."""
    space = {} if image.image_mask else {"/ColorSpace": pikepdf.Name(image.colorspace or "/DeviceGray")}
    return pikepdf.Dictionary({"/Width": image.width, "/Height": image.height, "/ImageMask": image.image_mask, **space})
