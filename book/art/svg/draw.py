"""Drawing: walks the tree with the style of each element and gives orders to a canvas; finds all faults on the way."""

from __future__ import annotations

from book.art.svg import known, markers, strokes
from book.art.svg.bounds import reach, rough_bounds, tight_bounds, wider
from book.art.svg.clip import NO_CLIP, NOTHING, Clip, Clips, holds
from book.art.svg.content import Canvas, Objects
from book.art.svg.fills import Painter, as_area
from book.art.svg.gradient import Gradients, Placed
from book.art.svg.matrix import SAME, Bounds, Matrix, can_invert, joined, parse_transform
from book.art.svg.paint import Own, Style
from book.art.svg.rules import Faults, Wrong, short
from book.art.svg.shapes import Outlines
from book.art.svg.style import Styles
from book.art.svg.tree import DEEPEST, MOST_ELEMENTS, Document, Element
from book.art.svg.use import draw_svg, draw_symbol
from book.art.svg.viewport import View
from book.art.svg.zones import ZONES

MOST_USES = 1_000
MOST_COMMANDS = 100_000


class Drawer:
    """Draws one file. `local` is always the matrix from the units of an element to those of its canvas."""

    def __init__(self, document: Document, faults: Faults, objects: Objects, view: View) -> None:
        """Read the style sheets; draw nothing yet."""
        self.document, self.faults, self.objects, self.viewport = document, faults, objects, view.units
        self.seen = view.box
        units = None if document.has_inner_views() else view.units
        self.styles = Styles(document, faults, units)
        self.outlines = Outlines(units)
        self.gradients = Gradients(document, self.styles)
        self.clips = Clips(document, self.styles, self.outlines)
        self.painter = Painter(self.gradients)
        self.open: list[Element] = []
        self.deep = self.drawn = self.uses = self.commands = 0

    def element(self, element: Element, parent: Style, canvas: Canvas, local: Matrix) -> None:
        """Draw an element and all in it; a fault is kept, and drawing goes on with the next element."""
        if element.tag in known.PASSED:
            return
        try:
            self._counted(element)
            self.deep += 1
            self._element(element, parent, canvas, local)
        except Placed as wrong:
            self.faults.add(wrong, wrong.line, wrong.column)
        except Wrong as wrong:
            self.faults.add(wrong, element.line, element.column)
        except ArithmeticError:
            what = "numbers too large or too small to draw with"
            self.faults.add(Wrong("A102", what, "scale the drawing to a usual size"), element.line, element.column)
        finally:
            self.deep -= 1

    def _counted(self, element: Element) -> None:
        """Count an element, and how deep it stands."""
        self.drawn += 1
        self._hold(element)
        if self.deep >= DEEPEST:
            raise Wrong("A102", f"elements nested more than {DEEPEST} deep, counted through use", "ungroup some")

    def _hold(self, element: Element) -> None:
        """Stop where there is too much of anything."""
        if self.drawn > MOST_ELEMENTS or self.uses > MOST_USES or self.commands > MOST_COMMANDS:
            what = "more than 20,000 elements, 1,000 uses or 100,000 path commands, counted each time they are drawn"
            self.faults.add(Wrong("A102", what, "simplify the drawing"), element.line, element.column)
            self.faults.stop_if_any()

    def _element(self, element: Element, parent: Style, canvas: Canvas, local: Matrix) -> None:
        """Style, transform, clip and opacity of an element; then what it draws."""
        tag = element.tag
        if tag == "rect" and element.attributes.get("id") in ZONES:
            return
        if tag not in known.SHAPES and tag not in known.CONTAINERS:
            if self.styles.said(element)[1].display:
                raise known.refused_element(tag)
            return
        own = self.styles.said(element)[1]
        if not own.display or not own.opacity:
            return
        if not element.attributes.keys().isdisjoint(known.CONDITIONS):
            raise Wrong("A104", "an element drawn only under a condition is not taken", "leave the condition out")
        style = self.styles.style(parent, element)
        move = parse_transform(element.attributes["transform"]) if "transform" in element.attributes else SAME
        if tag == "use":
            move = joined(self.offset(element), move)
        if not can_invert(move):
            return
        if move == SAME and not own.clip:
            self._faded(element, style, own, canvas, local, NO_CLIP)
            return
        clip = self._clip(element, own, style) if own.clip else NO_CLIP
        if clip.nothing:
            return
        canvas.save()
        canvas.concat(move)
        local = joined(move, local)
        clip = self._needed(clip, joined(local, canvas.base))
        for cut in clip.cuts:
            canvas.outline(as_area(cut.path), local)
            canvas.out.append("W* n\n" if cut.evenodd else "W n\n")
        self._faded(element, style, own, canvas, local, clip)
        canvas.restore()

    def _clip(self, element: Element, own: Own, style: Style) -> Clip:
        """The clip of an element, in its own units."""
        box: Bounds | None = None
        if element.tag in known.SHAPES:
            path = self.outlines.outline(element)
            if path is None or not style.visible:
                return NOTHING
            box = tight_bounds(path)
        clip = self.clips.clip(own.clip or "", box)
        self.commands += sum(len(cut.path.ops) for cut in (*clip.cuts, *(piece for piece, _ in clip.pieces)))
        return clip

    def _needed(self, clip: Clip, to_root: Matrix) -> Clip:
        """The clip without the boxes that hold all of the drawing anyway, as Figma writes them."""
        cuts = tuple(cut for cut in clip.cuts if not holds(cut.path, to_root, self.seen))
        return Clip(cuts=cuts, pieces=clip.pieces)

    def _faded(self, element: Element, style: Style, own: Own, canvas: Canvas, local: Matrix, clip: Clip) -> None:
        """Draw with the opacity of the element: as a group where pieces overlap or a mask is needed."""
        if not clip.pieces and ((own.opacity == 1 and not clip.cuts) or self._one_paint(element, style)):
            self._inside(element, style, canvas, local, own.opacity)
            return
        group = Canvas(self.objects, joined(local, canvas.base))
        self._inside(element, style, group, SAME, 1.0)
        name = group.form()
        if not name:
            return
        mask = self._mask(clip, group) if clip.pieces else ""
        if mask is None:
            return
        canvas.save()
        canvas.alpha(own.opacity, mask)
        canvas.do(name)
        canvas.restore()
        for box in group.boxes:
            canvas.touched(box, local)

    def _one_paint(self, element: Element, style: Style) -> bool:
        """Whether a shape has a fill only or a stroke only.

        Then its opacity is that of the paint, and no layer below shows through at the edge of a clip.
        """
        if element.tag not in known.SHAPES:
            return False
        markers_too = style.marker_start or style.marker_mid or style.marker_end
        return not markers_too and (style.fill is None or style.stroke is None or not style.width)

    def _mask(self, clip: Clip, group: Canvas) -> str | None:
        """A soft mask with the union of a clip's pieces; None where they let nothing through."""
        mask = Canvas(self.objects, group.base, gray=True)
        for cut, own in clip.pieces:
            if own.pieces:
                raise Wrong("A104", "clipPaths of many shapes inside each other are not taken", "draw one shape")
            mask.save()
            for each in own.cuts:
                mask.outline(as_area(each.path), SAME)
                mask.out.append("W* n\n" if each.evenodd else "W n\n")
            mask.out.append("1 g\n")
            mask.outline(as_area(cut.path), SAME)
            mask.out.append("f*\n" if cut.evenodd else "f\n")
            mask.restore()
            mask.touched(rough_bounds(cut.path), SAME)
        return mask.form() or None

    def _inside(self, element: Element, style: Style, canvas: Canvas, local: Matrix, alpha: float) -> None:
        """What an element draws by itself."""
        tag = element.tag
        if tag in known.SHAPES:
            self._shape(element, style, canvas, local, alpha)
        elif tag == "use":
            self._use(element, style, canvas, local)
        elif tag == "switch":
            self._switch(element, style, canvas, local)
        elif tag == "svg" and element.parent is not None:
            draw_svg(self, element, style, canvas, local)
        else:
            for child in element.children:
                self.element(child, style, canvas, local)

    def _switch(self, element: Element, style: Style, canvas: Canvas, local: Matrix) -> None:
        """The first child without a condition that no program meets, as Illustrator writes it."""
        for child in element.children:
            if child.attributes.get("requiredExtensions", "").strip():
                continue
            if child.tag in known.WORDS:
                continue
            self.element(child, style, canvas, local)
            return

    def _use(self, element: Element, style: Style, canvas: Canvas, local: Matrix) -> None:
        """Another element, drawn here."""
        self.uses += 1
        href = (element.href() or "").strip()
        if not href.startswith("#"):
            raise Wrong("A106", f"href '{short(href)}' points out of this file", "write href='#id'")
        target = self.document.find(href[1:])
        if target in self.open or target in element.ancestors():
            raise Wrong("A106", f"use of '{short(href)}' leads back to itself", "cut the circle")
        self.open.append(target)
        try:
            if target.tag in ("symbol", "svg"):
                draw_symbol(self, element, target, style, canvas, local)
            else:
                self.element(target, style, canvas, local)
        finally:
            self.open.pop()

    def offset(self, element: Element) -> Matrix:
        """The move by the x and y of a `use`."""
        outlines = self.outlines
        return (1.0, 0.0, 0.0, 1.0, outlines.at(element, "x"), outlines.at(element, "y"))

    def _shape(self, element: Element, style: Style, canvas: Canvas, local: Matrix, alpha: float) -> None:
        """Fill, stroke and markers of a shape, in the order asked for."""
        path = self.outlines.outline(element)
        if path is None or not style.visible:
            return
        if style.dashes and "pathLength" in element.attributes:
            raise Wrong("A104", "pathLength with dashes is not taken", "give the dashes their real length")
        for child in element.children:
            if child.tag not in known.WORDS:
                raise Placed(known.refused_element(child.tag), child)
        self.commands += len(path.ops)
        self._hold(element)
        if canvas.track:
            canvas.touched(wider(rough_bounds(path), reach(style)), local)
        if style.order[:2] == ("fill", "stroke") and strokes.fill_and_stroke(canvas, path, style, local, alpha):
            markers.draw(self, element, path, style, canvas, local)
            return
        for what in style.order:
            if what == "fill":
                self.painter.fill(canvas, path, style, local, alpha)
            elif what == "stroke":
                strokes.draw(self.painter, canvas, path, style, local, alpha)
            else:
                markers.draw(self, element, path, style, canvas, local)
