"""The XML: bytes in, a tree of SVG elements with line and column out; nothing is fetched, nothing multiplies.

Elements and attributes of other namespaces (editors, metadata) are dropped here; `xlink:href` keeps its prefix.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from book.art.svg.rules import Faults, Wrong, elsewhere, short

MOST_BYTES = 2_000_000
MOST_ELEMENTS = 20_000
DEEPEST = 100
MOST_ATTRIBUTES = 500
MOST_ENTITIES = 50
LONGEST_ENTITY = 256

SVG = "http://www.w3.org/2000/svg"
_PREFIX = {
    "http://www.w3.org/1999/xlink": "xlink:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
    SVG: "svg:",
}
_URL = re.compile(r"[^&<%]*")
_HINT = "open it in the drawing program and save it as plain SVG"


@dataclass(slots=True, eq=False)
class Element:
    """One SVG element: its name, its attributes, where it stands, what is in it."""

    tag: str
    attributes: dict[str, str]
    line: int
    column: int
    parent: Element | None
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def href(self) -> str | None:
        """Where the element points to; the plain attribute wins over xlink's (SVG 2, section 16.1.6)."""
        return self.attributes.get("href", self.attributes.get("xlink:href"))

    def ancestors(self) -> Iterator[Element]:
        """The element it stands in, and so on up to the root."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def walk(self) -> Iterator[Element]:
        """The element and all in it, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(slots=True)
class Document:
    """A file as a tree, with its ids."""

    root: Element
    ids: dict[str, Element]
    doubles: set[str]

    def has_inner_views(self) -> bool:
        """Whether percentages may refer to something else than the whole drawing."""
        inner = ("symbol", "marker", "svg")
        return any(e.tag in inner and e.parent is not None for e in self.root.walk())

    def find(self, ident: str) -> Element:
        """The one element with an id."""
        if ident in self.doubles:
            raise Wrong("A106", f"two elements have the id '{short(ident)}'", "give each its own id")
        if ident not in self.ids:
            raise Wrong("A106", f"no element has the id '{short(ident)}'", "add the element or drop the reference")
        return self.ids[ident]


def read_tree(data: bytes, faults: Faults) -> Document:
    """Parse the file; faults of the XML itself are raised at once, since nothing after them is sure."""
    if len(data) > MOST_BYTES:
        _refuse(faults, "A102", f"the file has {len(data):,} bytes; the limit is {MOST_BYTES:,}", "simplify the paths")
    if data[:2] == b"\x1f\x8b":
        _refuse(faults, "A101", "the file is gzipped (.svgz)", "save it as plain SVG, or gunzip it")
    reader = _Reader(faults)
    try:
        reader.parser.Parse(data, True)  # noqa: FBT003 - expat takes no keyword here
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code) or "unreadable"
        faults.add(Wrong("A101", f"not well-formed XML: {reason}", _HINT), error.lineno, error.offset + 1)
    except (ValueError, LookupError) as error:
        faults.add(Wrong("A101", f"not readable as XML: {short(str(error), 80)}", "save it as UTF-8"), 1, 1)
    faults.stop_if_any()
    if reader.root is None:
        _refuse(faults, "A101", "the root element is not svg", f'write <svg xmlns="{SVG}" ...>')
        raise AssertionError
    return _with_ids(reader.root)


def _refuse(faults: Faults, code: str, message: str, hint: str) -> None:
    """A fault of the file as a whole."""
    faults.add(Wrong(code, message, hint), 0, 0)
    faults.stop_if_any()


def _with_ids(root: Element) -> Document:
    """The tree and who has which id."""
    ids: dict[str, Element] = {}
    doubles = set()
    for element in root.walk():
        ident = element.attributes.get("id")
        if ident is not None:
            if ident in ids:
                doubles.add(ident)
            ids.setdefault(ident, element)
    return Document(root, ids, doubles)


class _Reader:
    """What expat calls, piece by piece."""

    def __init__(self, faults: Faults) -> None:
        """Set the handlers; everything a DTD could do but plain entities is a fault."""
        self.faults = faults
        self.open: list[Element] = []
        self.root: Element | None = None
        self.count = self.skipped = self.entities = 0
        self.bare = False
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.EntityDeclHandler = self.entity
        parser.ExternalEntityRefHandler = self.fetch
        parser.AttlistDeclHandler = self.attribute
        parser.ProcessingInstructionHandler = self.order
        for name in ("NotationDeclHandler", "SkippedEntityHandler"):
            setattr(parser, name, self.declared)

    def fail(self, code: str, message: str, hint: str = _HINT) -> None:
        """Stop here."""
        self.faults.add(Wrong(code, message, hint), self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.faults.stop_if_any()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        self.count += 1
        if self.count > MOST_ELEMENTS:
            self.fail("A102", f"more than {MOST_ELEMENTS:,} elements", "simplify the drawing")
        space, gap, tag = name.rpartition(" ")
        if not self.open and not self.skipped:
            self.bare = not gap and tag == "svg"
        if self.skipped or space != ("" if self.bare and not gap else SVG):
            self.skip(name)
            return
        if len(self.open) >= DEEPEST:
            self.fail("A102", f"elements nested more than {DEEPEST} deep", "ungroup some of the groups")
        parent = self.open[-1] if self.open else None
        if len(attributes) > MOST_ATTRIBUTES:
            self.fail("A102", f"an element with more than {MOST_ATTRIBUTES} attributes", "drop what it does not need")
        plain = {_plain(k): v for k, v in attributes.items() if " " not in k or k.partition(" ")[0] in _PREFIX}
        parser = self.parser
        element = Element(tag, plain, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, parent)
        if parent is not None:
            parent.children.append(element)
        elif element.tag == "svg":
            self.root = element
        else:
            self.fail("A101", f"the root element is '{short(element.tag)}', not svg", f'write <svg xmlns="{SVG}" ...>')
        self.open.append(element)

    def skip(self, name: str) -> None:
        """An element of another namespace: passed over with all that is in it."""
        if not self.open:
            self.fail("A101", f"the root element '{short(name)}' is not an SVG svg", f'write <svg xmlns="{SVG}" ...>')
        if not self.skipped and " " not in name:
            what = f"element '{short(name)}' stands outside the namespace of SVG"
            self.fail("A101", what, f'write xmlns="{SVG}" on the svg')
        self.skipped += 1
        if self.skipped + len(self.open) > DEEPEST:
            self.fail("A102", f"elements nested more than {DEEPEST} deep", "ungroup some of the groups")

    def end(self, _name: str) -> None:
        """An element closes."""
        if self.skipped:
            self.skipped -= 1
        else:
            self.open.pop()

    def characters(self, text: str) -> None:
        """Words between tags; only those of style sheets are kept."""
        if not self.skipped and self.open and self.open[-1].tag == "style":
            self.open[-1].text += text

    def entity(self, name: str, parameter: int, value: str | None, *_more: object) -> None:
        """An entity of the document type: taken where it is a short plain text, as Illustrator writes them."""
        self.entities += 1
        if parameter or value is None:
            self.fail("A101", f"the entity '{short(name)}' is not plain text")
        elif len(value) > LONGEST_ENTITY or not _URL.fullmatch(value):
            self.fail("A101", f"the entity '{short(name)}' is long or holds markup")
        elif self.entities > MOST_ENTITIES:
            self.fail("A101", f"more than {MOST_ENTITIES} entities")

    def attribute(self, _element: str, name: str, _kind: str, value: str | None, _required: int) -> None:
        """An attribute the document type allows: no harm, unless it gives it a value which programs may miss."""
        if value is not None and name != "xmlns" and name[:6] != "xmlns:":
            self.fail("A101", f"the document type gives '{short(name)}' a value")

    def fetch(self, *_what: object) -> int:
        """Something outside the file is wanted."""
        self.fail("A101", "an entity stands outside the file")
        return 0

    def order(self, target: str, what: str) -> None:
        """An order to programs. One of them fetches a style sheet, without which the drawing has other colours."""
        if target == "xml-stylesheet":
            wrong = elsewhere(what)
            self.fail(wrong.code, wrong.message, wrong.hint)

    def declared(self, *_what: object) -> None:
        """Any other trick of a document type."""
        self.fail("A101", "the document type declares more than plain entities")


def _plain(name: str) -> str:
    """The name of an attribute: local, or with the prefix everybody uses."""
    space, gap, local = name.partition(" ")
    return _PREFIX[space] + local if gap else name
