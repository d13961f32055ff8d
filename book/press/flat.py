"""Pictures with see-through parts to plain pixels, at the printer's resolution, each kept for the next build.

Words, and all that has no see-through parts, stay what they are. In CMYK the pixels are mixed of the same inks as
everything else on the page: the picture is drawn once for the plates of cyan, magenta and yellow, and once for black.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

from book.art.compiled import Compiled, PdfObject
from book.art.keep import keep, take
from book.geometry import Box
from book.ink import Inks
from book.laid import Item, LaidPage, Panel, Picture, Room
from book.pdf.imprint import Imprint
from book.press.convert import Press
from book.press.recolour import colours_in, in_inks, is_flat, plates

QUALITY = 90
"""Of the JPEG, with full colour resolution. Measured on the pages of *Does It Fit?*: see `tests/bench`."""


WIDTH = re.compile(r"/Subtype/Image/Width (\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """What pictures are made for.

    The least and most dots an inch, the press (None for RGB) with its inks, and whether see-through parts may stay.
    """

    dpi: float
    most: float
    press: Press | None
    inks: Inks
    blends: bool


def pressed(
    pages: Sequence[LaidPage], gallery: Mapping[str, Compiled], plate: Plate, kept: Path | None
) -> tuple[tuple[LaidPage, ...], dict[str, Compiled]]:
    """The pages with their pictures as the press takes them, and a gallery of those.

    `kept` is a folder for pixels, or None to keep none.
    """
    shown: dict[str, Compiled] = {}
    done = []
    for page in pages:
        opaque = tuple(_opaque(item, plate) for item in page.items)
        items: list[Item] = []
        for n, item in enumerate(opaque):
            if not isinstance(item, Picture):
                items.append(item)
            elif _stays(item, gallery[item.path], plate):
                shown[item.path] = shown.get(item.path) or _as_it_is(gallery[item.path], plate, kept)
                items.append(item)
            else:
                scene = _scene(page, opaque[: n + 1], gallery, plate)
                name = f"pixels {scene.key}"
                shown[name] = shown.get(name) or _pixels(scene, plate, kept)
                items.append(replace(item, path=name, frame=scene.box))
        done.append(replace(page, items=tuple(items)))
    return tuple(done), shown


def _opaque(item: Item, plate: Plate) -> Item:
    """Paper that lets a little shine through becomes plain paper where nothing may."""
    return item if plate.blends or not isinstance(item, Panel) else replace(item, opacity=1.0)


def _stays(item: Picture, picture: Compiled, plate: Plate) -> bool:
    """Whether a picture can go into the file as it is, or in inks: in CMYK if all of its colours are flat.

    One that is drawn so small that its shadows have more dots than the printer takes does not: its lines are too fine
    for a press as well.
    """
    if (picture.transparent and not plate.blends) or (plate.press is not None and not is_flat(picture)):
        return False
    widths = [int(found[1]) for each in picture.objects for found in WIDTH.finditer(each.head)]
    return not picture.transparent or max(widths, default=0) * 72 / item.frame.width <= plate.most


def _as_it_is(picture: Compiled, plate: Plate, kept: Path | None) -> Compiled:
    """A picture without change, or in inks, from the folder of kept ones where it is there."""
    if plate.press is None:
        return picture
    key = hashlib.sha256(f"{_renderer()} {plate.press.mark} {_mark(picture)}".encode()).hexdigest()
    found = take(kept, key) if kept is not None else None
    if found is None:
        found = in_inks(picture, plate.press.inks(colours_in(picture)))
        if kept is not None:
            keep(kept, key, found)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """A picture with what lies under it: the pixels of `box`, which is as large as whole pixels are."""

    page: LaidPage
    gallery: Mapping[str, Compiled]
    box: Box
    dpi: float
    key: str


def _scene(page: LaidPage, items: Sequence[Item], gallery: Mapping[str, Compiled], plate: Plate) -> _Scene:
    """What must be drawn for the last of these items. Its box is up to a pixel larger than its clip."""
    last = items[-1]
    assert isinstance(last, Picture)  # noqa: S101
    clip, dpi = last.clip, _resolution(last, gallery[last.path], plate.dpi)
    wide, high = (math.ceil(round(side * dpi / 72, 6)) for side in (clip.width, clip.height))
    box = Box(clip.x, clip.y, wide * 72 / dpi, high * 72 / dpi)
    under = [item for item in items[:-1] if isinstance(item, (Picture, Panel)) and _box(item).overlap(box)]
    whole = replace(last, clip=last.frame.overlap(box) or clip, alt="")
    used = {item.path: gallery[item.path] for item in (*under, whole) if isinstance(item, Picture)}
    room = Room(trim=box, bleed=box, safe=box, side="right", pages=(box,))
    alone = replace(page, room=room, items=(*under, whole), number=1, label="1", outline="")
    key = hashlib.sha256(f"{_renderer()} {box} {dpi} {page.ground} {plate.inks.space}\n".encode())
    for item in alone.items:
        key.update(repr(_box(item)).encode())
        if isinstance(item, Picture):
            key.update(f"{item.frame} {_mark(gallery[item.path])}".encode())
        elif isinstance(item, Panel):
            key.update(f"{item.colour} {item.radius} {item.opacity}".encode())
    if plate.press is not None:
        key.update(plate.press.mark.encode())
    return _Scene(page=alone, gallery=used, box=box, dpi=dpi, key=key.hexdigest())


def _resolution(item: Picture, picture: Compiled, dpi: float) -> float:
    """No more dots an inch than a photograph has where it lies: what is not there must not look as if it were."""
    if picture.pixels is None:
        return dpi
    return max(1.0, min(dpi, picture.pixels[0] * 72 / item.frame.width, picture.pixels[1] * 72 / item.frame.height))


def _box(item: Item) -> Box:
    if isinstance(item, Picture):
        return item.clip
    assert isinstance(item, Panel)  # noqa: S101
    return item.box


def _pixels(scene: _Scene, plate: Plate, kept: Path | None) -> Compiled:
    """The scene as one image, from the folder of kept ones where it is there."""
    found = take(kept, scene.key) if kept is not None else None
    if found is not None:
        return found
    made = _image(_mixed(scene, plate))
    if kept is not None:
        keep(kept, scene.key, made)
    return made


def _mixed(scene: _Scene, plate: Plate) -> Image.Image:
    """The scene in the colours of the press."""
    if plate.press is None:
        return _drawn(scene.page, scene.gallery, scene.dpi)
    if not all(is_flat(picture) for picture in scene.gallery.values()):
        return plate.press.picture(_drawn(scene.page, scene.gallery, scene.dpi))
    inks = plate.press.inks({*_colours(scene.page), *(c for each in scene.gallery.values() for c in colours_in(each))})
    both = {path: plates(picture, inks) for path, picture in scene.gallery.items()}
    black = _drawn(_plated(scene.page, inks, (3, 3, 3)), {path: pair[1] for path, pair in both.items()}, scene.dpi)
    black = ImageChops.invert(black.getchannel(0))
    colours = _drawn(_plated(scene.page, inks, (0, 1, 2)), {path: pair[0] for path, pair in both.items()}, scene.dpi)
    return Image.merge("CMYK", (*ImageChops.invert(colours).split(), black))


def _colours(page: LaidPage) -> Iterator[str]:
    yield page.ground
    yield from (item.colour for item in page.items if isinstance(item, Panel))


def _plated(page: LaidPage, inks: Inks, part: tuple[int, int, int]) -> LaidPage:
    """The page with its plain colours as the bare paper of a plate, as `recolour.plates` has them."""

    def bare(colour: str) -> str:
        values = (inks.builds or {})[colour.upper()]
        return "#" + "".join(f"{round((1 - values[at]) * 255):02X}" for at in part)

    items = tuple(replace(item, colour=bare(item.colour)) if isinstance(item, Panel) else item for item in page.items)
    return replace(page, ground=bare(page.ground), items=items)


def _drawn(page: LaidPage, gallery: Mapping[str, Compiled], dpi: float) -> Image.Image:
    """A page as pixels."""
    import pypdfium2

    from book.paint import paint

    imprint = Imprint(title="", author="", subject="", language="en", facing=False)
    document: Any = pypdfium2.PdfDocument(paint([page], gallery, {}, imprint))
    try:
        bitmap = document[0].render(scale=dpi / 72, rev_byteorder=True)
        image: Image.Image = bitmap.to_pil().convert("RGB")
    finally:
        document.close()
    wide, high = (round(side * dpi / 72) for side in (page.room.bleed.width, page.room.bleed.height))
    return image if image.size == (wide, high) else image.crop((0, 0, wide, high))


def _image(image: Image.Image) -> Compiled:
    """An image as a compiled picture. A JPEG in CMYK holds bare paper instead of ink, so it is turned round."""
    file = BytesIO()
    image.save(file, "JPEG", quality=QUALITY, subsampling=0)
    space = "/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]" if image.mode == "CMYK" else "/DeviceRGB"
    head = f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}/BitsPerComponent 8"
    head += f"/ColorSpace{space}/Filter/DCTDecode"
    size = image.size
    only = PdfObject("image", head, file.getvalue())
    return Compiled(objects=(only,), root="image", width=float(size[0]), height=float(size[1]), pixels=size)


def _mark(picture: Compiled) -> str:
    """What a compiled picture is, in 64 letters."""
    whole = hashlib.sha256()
    for each in picture.objects:
        whole.update(each.head.encode() + b"\0" + (each.data or b""))
    return whole.hexdigest()


@cache
def _renderer() -> str:
    """What may change the pixels besides the picture: PDFium, Pillow, our own code here."""
    from PIL import __version__ as pillow
    from pypdfium2.version import PDFIUM_INFO

    code = hashlib.sha256(f"{PDFIUM_INFO} {pillow}".encode())
    for file in sorted(Path(__file__).parent.glob("*.py")):
        code.update(file.read_bytes())
    return code.hexdigest()
