"""Colours: `red`, `#f00`, `#ff0000`, `rgb(255 0 0 / 50%)`, `hsl(0, 100%, 50%)` in; red, green, blue, alpha out."""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache
from typing import NamedTuple

from book.art.svg.rules import Wrong, short
from book.art.svg.values import NUMBER

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_CALL = re.compile(rf"(rgb|hsl)a?\(\s*+((?:{NUMBER}%?+|[\s,/])*+)\)", re.IGNORECASE)
_PART = re.compile(rf"({NUMBER})(%?+)")


class Colour(NamedTuple):
    """A colour in sRGB, each part from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0


BLACK = Colour(0.0, 0.0, 0.0)

_NAMES_TEXT = """
aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black
000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse
7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue
00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a
darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet
9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222
floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520
gray 808080 grey 808080 green 008000 greenyellow adff2f honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo
4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue
add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey
d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta
ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db
mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585
midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98
paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd
powderblue b0e0e6 purple 800080 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072
sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd
slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle
d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00
yellowgreen 9acd32
"""
_NAMES = _NAMES_TEXT.split()
NAMED = {"transparent": "00000000", **dict(zip(_NAMES[::2], _NAMES[1::2], strict=True))}
"""The 147 colour names of SVG 1.1, section 4.4, and `transparent`."""


@lru_cache(maxsize=4096)
def parse_colour(text: str) -> Colour:
    """The colour a text names; `currentColor` and `none` are the caller's."""
    text = text.strip()
    if text.startswith("#"):
        if not _HEX.fullmatch(text):
            raise Wrong("A105", f"colour '{short(text)}' does not read", "write #rgb or #rrggbb")
        return _from_hex(text[1:])
    call = _CALL.fullmatch(text)
    if call:
        return _from_call(call[1].lower(), call[2], text)
    named = NAMED.get(text.lower())
    if named is None:
        raise Wrong("A105", f"colour '{short(text)}' is not known", "write a colour name of SVG or #rrggbb")
    return _from_hex(named)


def _from_hex(digits: str) -> Colour:
    """Three, four, six or eight digits."""
    if len(digits) < 6:
        digits = "".join(c + c for c in digits)
    return Colour(*(int(digits[i : i + 2], 16) / 255 for i in range(0, len(digits), 2)))


def _from_call(kind: str, inside: str, text: str) -> Colour:
    """`rgb(...)` and `hsl(...)`, with commas or, as in CSS Color 4, with spaces and a slash."""
    body, slash, last = inside.partition("/")
    fields = [f.strip() for f in (body.split(",") if "," in body else body.split())]
    fields += [last.strip()] if slash else []
    parts = [_PART.fullmatch(f) for f in fields]
    if not 3 <= len(parts) <= 4 or (slash and ("," in inside or len(parts) != 4)) or not all(parts):
        raise Wrong("A105", f"colour '{short(text)}' does not read", "write rgb(255, 128, 0) or #ff8000")
    found = [(float(p[1]), p[2] == "%") for p in parts if p]
    if len(found) == 4 and found[3][1]:
        raise Wrong(
            "A104", f"opacity in percent, '{short(text)}', is read differently by programs", "write 0.5 for 50 %"
        )
    alpha = found[3][0] if len(found) == 4 else 1.0
    if kind == "hsl":
        return _from_hsl(found, _held(alpha), text)
    if len({percent for _, percent in found[:3]}) != 1:
        raise Wrong("A105", f"colour '{short(text)}' mixes numbers and percentages", "write rgb(255, 128, 0)")
    red, green, blue = (_held(value / (100 if percent else 255)) for value, percent in found[:3])
    return _in_bytes(red, green, blue, _held(alpha))


def _from_hsl(found: list[tuple[float, bool]], alpha: float, text: str) -> Colour:
    """Hue in degrees, saturation and lightness in percent."""
    (hue, odd), (saturation, first), (lightness, second) = found[:3]
    if odd or not first or not second or abs(hue) > 1e6:
        raise Wrong("A105", f"colour '{short(text)}' does not read", "write hsl(120, 50%, 50%) or #rrggbb")
    rgb = colorsys.hls_to_rgb(hue / 360 % 1.0, _held(lightness / 100), _held(saturation / 100))
    return _in_bytes(*rgb, alpha)


def _in_bytes(red: float, green: float, blue: float, alpha: float) -> Colour:
    """The nearest colour of 8 bits a part, as programs draw it."""
    return Colour(round(red * 255) / 255, round(green * 255) / 255, round(blue * 255) / 255, alpha)


def _held(value: float) -> float:
    """Between 0 and 1."""
    return min(1.0, max(0.0, value))
