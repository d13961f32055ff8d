"""Colours of raster pictures: whatever profile they came with in, sRGB out."""

from __future__ import annotations

from io import BytesIO

from PIL import Image


def is_srgb(image: Image.Image) -> bool:
    """Whether the picture is sRGB already: by its profile, or because it has none."""
    icc = image.info.get("icc_profile")
    return not icc or _says_srgb(icc)


def to_srgb(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, str]:
    """The picture (L, RGB, RGBA or CMYK) in L, RGB or RGBA as sRGB, and a doubt to tell the author, or nothing."""
    if not icc:
        if image.mode != "CMYK":
            return image, ""
        return image.convert("RGB"), "is a CMYK picture without a colour profile; its colours were guessed"
    if _says_srgb(icc):
        return image, ""
    from PIL import ImageCms

    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    bare = image.convert("RGB") if alpha is not None else image
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(icc))
        grey = source.profile.xcolor_space.strip() == "GRAY"
        target = ImageCms.createProfile("sRGB")
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        flags = ImageCms.Flags.BLACKPOINTCOMPENSATION
        done = ImageCms.profileToProfile(
            bare.convert("L") if grey else bare, source, target, renderingIntent=intent, outputMode="RGB", flags=flags
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        done, doubt = bare.convert("RGB"), "has a colour profile that does not fit it; its colours were guessed"
    else:
        doubt = ""
    if done is None:  # only where Pillow was asked to change the picture in place
        done = bare.convert("RGB")
    if alpha is not None:
        done.putalpha(alpha)
    return done, doubt


def _says_srgb(icc: bytes) -> bool:
    """By the description inside the profile, as it is in ASCII or UTF-16; an `sRGB` profile needs no conversion."""
    return b"sRGB" in icc or "sRGB".encode("utf-16-be") in icc
