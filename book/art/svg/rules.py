"""The faults an SVG file can have: a code each, what it means and what to write instead; and their collection.

`Wrong` is raised where a value is read, without a place; `Faults` gives it the place of the element and keeps it, so
that all faults of a file are told at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from book.findings import BookError, Finding, Severity, Span

CODES: dict[str, str] = {
    "A101": """A101: not a well-formed SVG file.

    Why: a damaged file, entities that fetch or multiply, or a root that is not `svg` have no one right picture.
    Instead of: a file saved by half, `<!ENTITY a SYSTEM "...">`, a .svgz file, a drawing in the namespace of others.
    Write: save it as plain, uncompressed SVG; `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">`.
    """,
    "A102": """A102: more than the reader takes.

    Why: a picture must compile in a second and open in a blink. The limits are 2 MB, 20,000 elements (counted again
    for each `use`), depth 100, 1,000 uses, 100,000 path commands, numbers up to 1,000,000.
    Instead of: a traced photograph of 100,000 shapes.
    Write: simplify the paths, or place the picture as PNG or JPEG.
    """,
    "A103": """A103: an element that cannot be drawn exactly.

    Why: filters, masks, patterns, text and images look different in each program; a picture is drawn right or refused.
    Instead of: `<filter><feGaussianBlur .../></filter>`, `<text>`, `<image>`, `<script>`, `<animate>`.
    Write: shapes: draw the blur as a gradient, turn text into paths, or install picture-book[resvg].
    """,
    "A104": """A104: an attribute, property or selector that cannot be drawn exactly, or is not known.

    Why: an unknown property may be a typing mistake, and a skipped one a wrong picture.
    Instead of: `mix-blend-mode: multiply`, `vector-effect: non-scaling-stroke`, `g > path { ... }`, `fil="red"`.
    Write: plain fills, strokes, opacity and `.class` rules.
    """,
    "A105": """A105: a value that does not read: number, path data, transform, colour.

    Why: programs disagree on what to do after a mistake; some stop drawing there, some skip the element.
    Instead of: `d="M 10 10 L 20"`, `fill="#12"`, `r="-5"`.
    Write: mend the value, or save the file again from the drawing program.
    """,
    "A106": """A106: a reference that leads nowhere, in a circle, or out of the file.

    Why: what it stands for cannot be drawn.
    Instead of: `fill="url(#gone)"`, a `use` of itself, `href="other.svg#x"`, two elements with the same id.
    Write: put the element into this file, under an id of its own.
    """,
    "A190": """A190: a note: the picture was drawn as pixels by resvg, since it cannot be drawn as vectors.

    Why: it holds what A103 or A104 names; it prints well, but its pieces cannot take a finish.
    Instead of: a blur in a picture that should be coloured in.
    Write: what A103 and A104 say.
    """,
}

MOST = 200
"""Faults told of one file; more help nobody."""

RESVG = "or install picture-book[resvg] to have it drawn as pixels"


class Wrong(Exception):  # noqa: N818 - it reads as what it is: raise Wrong
    """A value or element that cannot be taken: code, message and way out, still without its place."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        """Keep the three."""
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def elsewhere(address: str) -> Wrong:
    """A style sheet that is to be fetched. One of fonts changes nothing: words are drawn as shapes or refused."""
    return Wrong("A106", f"style sheet '{short(address)}' stands outside the file", "put its rules into the file")


@dataclass(slots=True)
class Faults:
    """All faults of one file, each told once."""

    path: str
    found: dict[tuple[str, int, int, str], Finding] = field(default_factory=dict)

    def add(self, wrong: Wrong, line: int, column: int, severity: Severity = "error") -> None:
        """Keep a fault with its place."""
        key = (wrong.code, line, column, wrong.message)
        if key not in self.found and len(self.found) < MOST:
            span = Span(self.path, line, column)
            self.found[key] = Finding(
                code=wrong.code, message=wrong.message, span=span, hint=wrong.hint, severity=severity
            )

    def stop_if_any(self) -> None:
        """Raise all errors kept so far, in the order of the file."""
        if self.found:
            raise BookError(sorted(self.found.values(), key=lambda f: (f.span.line, f.span.column, f.code)))


def short(text: str, most: int = 40) -> str:
    """What the author wrote, on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
