"""The allow-lists: elements, attributes and properties that are drawn, and those that are passed over knowingly.

From SVG 1.1, appendices on the DTD and properties; SVG 2; and what Inkscape, Illustrator, CorelDRAW, Sketch, Figma
and icon sites write into their files.
"""

from __future__ import annotations

import difflib
from functools import lru_cache

from book.art.svg.rules import RESVG, Wrong, short


def _words(text: str) -> list[str]:
    """The words of a text; one that ends a line with a hyphen goes on in the next."""
    return text.replace("-\n", "-").split()


SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
WORDS = frozenset({"title", "desc", "metadata"})
CONTAINERS = frozenset({"g", "a", "switch", "svg", "use", "symbol"})
PASSED = frozenset(
    {"defs", "title", "desc", "metadata", "style", "symbol", "clipPath", "marker", "linearGradient"}
    | {"radialGradient", "solidColor", "view", "cursor", "color-profile", "font", "font-face", "filter"}
    | {"mask", "pattern", "hatch", "mesh", "meshgradient", "meshGradient"}
)
"""Elements that draw nothing where they stand. Those that are refused are so where something refers to them."""

WAYS_OUT = {
    "filter": f"draw the blur or the shadow as shapes, {RESVG}",
    "mask": f"use a clip-path or a gradient with stop-opacity, {RESVG}",
    "pattern": f"draw the pieces of the pattern as shapes, {RESVG}",
    "text": "turn the text into paths, or put it into the words of the page",
    "image": f"trace it, use the photograph itself as the picture of the page, {RESVG}",
    "foreignObject": "draw it as shapes",
    "script": "save the drawing without scripts",
    "animate": "save the drawing without animation",
    "mix-blend-mode": f"use opacity, {RESVG}",
    "vector-effect": f"give the stroke the width it has on paper, {RESVG}",
}

FIRST_WORDS = {"animateTransform": "animate", "animateMotion": "animate", "animateColor": "animate", "set": "animate"}

CONDITIONS = frozenset({"requiredFeatures", "requiredExtensions", "systemLanguage"})

_GEOMETRY_TEXT = """
x y x1 y1 x2 y2 cx cy r rx ry width height d points transform viewBox preserveAspectRatio refX refY markerWidth
markerHeight markerUnits orient gradientUnits gradientTransform spreadMethod fx fy offset clipPathUnits href
xlink:href pathLength fr requiredFeatures requiredExtensions systemLanguage
"""
GEOMETRY = frozenset(_words(_GEOMETRY_TEXT))
"""Attributes read where they mean something; elsewhere they mean nothing in SVG."""

_HARMLESS_TEXT = """
id class style lang tabindex role version baseProfile contentScriptType contentStyleType zoomAndPan target download
rel type media focusable externalResourcesRequired name title label alt t p-id nonce hreflang ping referrerpolicy
crossorigin xml:space xml:lang xml:id maskUnits maskContentUnits patternUnits filterUnits primitiveUnits viewTarget
sketch:type xlink:type xlink:title xlink:show xlink:actuate xlink:role xlink:arcrole filterRes gradient is slot part
autofocus attributeName aria onclick onmouseover onmouseout onmousemove onmousedown onmouseup onfocusin onfocusout
onactivate space desc collect nodetypes docbase docname
"""
HARMLESS = frozenset(_words(_HARMLESS_TEXT))

_QUIET_TEXT = """
alignment-baseline baseline-shift block-progression buffered-rendering color-profile color-rendering cursor
direction dominant-baseline enable-background flood-color flood-opacity font font-family font-feature-settings font-
kerning font-size font-size-adjust font-stretch font-style font-synthesis font-variant font-variant-alternates font-
variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variant-position font-
variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering inline-size
kerning letter-spacing lighting-color line-height line-increment margin orphans outline outline-color outline-style
outline-width padding pointer-events shape-inside shape-margin shape-padding shape-rendering shape-subtract solid-
color solid-opacity stroke-dashadjust tab-size text-align text-align-all text-align-last text-anchor text-decoration
text-decoration-color text-decoration-line text-decoration-style text-indent text-justify text-orientation text-
overflow text-rendering text-shadow text-transform unicode-bidi user-select white-space widows word-break word-
spacing word-wrap writing-mode will-change touch-action speak quotes src page hyphens appearance color-
interpolation-filters mask-type mask-mode stroke-text fill-text color-scheme
"""
QUIET = frozenset(_words(_QUIET_TEXT))
"""Properties that change no pixel of a drawing of shapes: those of text, filters, editors and the mouse."""

ONLY_AS = {
    "clip": {"auto"},
    "filter": {"none"},
    "mask": {"none"},
    "mask-image": {"none"},
    "mix-blend-mode": {"normal"},
    "isolation": {"auto", "isolate"},
    "vector-effect": {"none"},
    "color-interpolation": {"sRGB", "srgb", "auto"},
    "stroke-alignment": {"center"},
    "background": {"none", "transparent"},
    "background-color": {"none", "transparent"},
    "transform-box": {"view-box"},
    "baseline": {"auto"},
    "backdrop-filter": {"none"},
    "transition": {"none"},
    "animation": {"none"},
    "clip-path-units": {"userSpaceOnUse"},
    "position": {"static"},
    "float": {"none"},
}
"""Properties taken only with a value that changes nothing."""


def refused_element(tag: str) -> Wrong:
    """Why an element is not taken."""
    base = FIRST_WORDS.get(tag, tag)
    hint = WAYS_OUT.get(base, f"draw it as paths, {RESVG}")
    return Wrong("A103", f"element '{short(tag)}' is not taken", hint)


def check_property(name: str, value: str) -> None:
    """Pass a property that is not drawn but may stand there, or say why not."""
    if name in QUIET or name[:10] == "-inkscape-" or name[:2] == "--" or name[:4] in ("-ms-", "-moz"):
        return
    allowed = ONLY_AS.get(name)
    if allowed is not None and value.strip() in allowed:
        return
    if allowed is not None:
        hint = WAYS_OUT.get(name, f"leave it out, {RESVG}")
        code = "A103" if name in ("filter", "mask") else "A104"
        raise Wrong(code, f"{name} '{short(value)}' is not taken", hint)
    if name[:8] in ("-webkit-", "-khtml-"):
        return
    raise unknown(name, value)


def check_attribute(name: str, value: str) -> None:
    """Pass an attribute that is no property, or say why not."""
    if name in GEOMETRY or name in HARMLESS or name[:5] in ("data-", "aria-"):
        return
    check_property(name, value)


@lru_cache(maxsize=1024)
def unknown(name: str, value: str) -> Wrong:
    """A property or attribute nobody knows."""
    near = difflib.get_close_matches(name, [*DRAWN, *sorted(GEOMETRY)], n=1, cutoff=0.75)
    hint = f"did you mean '{near[0]}'?" if near else f"leave it out, {RESVG}"
    return Wrong("A104", f"'{short(name)}: {short(value)}' is not known", hint)


_DRAWN_TEXT = """
fill fill-opacity fill-rule stroke stroke-opacity stroke-width stroke-linecap stroke-linejoin stroke-miterlimit
stroke-dasharray stroke-dashoffset color visibility clip-rule clip-path marker-start marker-mid marker-end paint-
order opacity display overflow stop-color stop-opacity
"""
DRAWN = _words(_DRAWN_TEXT)
"""The properties that are drawn; `style` reads them."""
