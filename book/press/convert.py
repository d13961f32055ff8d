"""Colours of light to ink by a press profile: flat colours all in one call, pictures in pixels one by one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from PIL import Image

from book.findings import BookError, Span, stop
from book.ink import Build, Inks
from book.press.builds import BUILDS


class Press:
    """A press by its ICC profile. `limit` is the most ink in per cent, 0 where there is none."""

    def __init__(self, profile: bytes, limit: float, span: Span) -> None:
        """`span` is the place that names the profile. Raises `BookError` (S001) where it cannot be used."""
        from PIL import ImageCms

        self.limit = limit / 100
        self.mark = hashlib.sha256(profile).hexdigest() + f" {limit}"
        try:
            self._transform: Any = ImageCms.buildTransform(
                ImageCms.createProfile("sRGB"),
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                "RGB",
                "CMYK",
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            raise self._no_profile(span) from None

    @staticmethod
    def _no_profile(span: Span) -> BookError:
        return stop("S001", "the ICC profile of the press cannot be read", span, "ask the print shop for another file")

    def inks(self, colours: Iterable[str]) -> Inks:
        """The inks of `#RRGGBB` colours: mixed by hand where they are of the palette, else by the profile."""
        wanted = sorted({colour.upper() for colour in colours})
        builds = {colour: BUILDS[colour] for colour in wanted if colour in BUILDS}
        others = [colour for colour in wanted if colour not in BUILDS]
        if others:
            row = Image.frombytes("RGB", (len(others), 1), b"".join(bytes.fromhex(colour[1:]) for colour in others))
            mixed = self.picture(row).tobytes()
            for at, colour in enumerate(others):
                c, m, y, k = (value / 255 for value in mixed[4 * at : 4 * at + 4])
                builds[colour] = self._limited((round(c, 2), round(m, 2), round(y, 2), round(k, 2)))
        return Inks({colour: builds[colour] for colour in wanted})

    def _limited(self, build: Build) -> Build:
        """A build within the limit: colours give way, black stays."""
        c, m, y, k = build
        if not self.limit or c + m + y + k <= self.limit or k >= self.limit:
            return build
        share = (self.limit - k) / (c + m + y)
        return c * share, m * share, y * share, k

    def picture(self, image: Image.Image) -> Image.Image:
        """A picture in RGB as CMYK, 255 for full ink."""
        from PIL import ImageCms

        done = ImageCms.applyTransform(image, self._transform)
        assert done is not None  # noqa: S101 - only where the picture is to be changed in place
        return done
