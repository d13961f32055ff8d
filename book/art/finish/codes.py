"""What can be wrong with a cut-paper picture, beyond what can be wrong with any SVG: a page of the manual for each."""

CODES = {
    "A160": """A160: something that cannot be cut from paper.

    A picture with the class `cut-paper` on its svg holds plain pieces and drawn lines, each of one colour. Gradients,
    clips, markers, clones and transparent groups have no edge that scissors could follow.

    Why: the finish needs to know what lies on what, to cast its shadow.
    Instead of: `<path class="coat" fill="url(#gradient)" .../>`
    Write: `<path class="coat" fill="#F4B63A" .../>`, or take `cut-paper` off the svg to have the picture drawn as it is
    """,
    "A161": """A161: more paper than a table holds.

    A cut-paper picture may have 6,000 pieces, and pieces that would cover it 160 times over.

    Why: each piece casts its own soft shadow; a picture of more takes too long to make, and nobody sees the pieces.
    Instead of: a traced photograph of thousands of shapes
    Write: fewer, larger pieces
    """,
}
