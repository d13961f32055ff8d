"""What can be wrong with a raster picture: a page of the manual for each code."""

CODES = {
    "A150": """A150: the picture file cannot be read.

    There is no such file, or it is a folder, a pipe, or a link that leads out of the book folder.

    Why: a book is built from its own folder and nothing else, so that it builds anywhere.
    Instead of: picture: ../holiday/boots.png
    Write: picture: boots
    """,
    "A151": """A151: the picture file is damaged.

    Every picture is decoded to the last pixel before it goes into the book, and this one ends early or has broken
    parts.

    Why: half a picture looks fine in one viewer and grey in the next, and on paper.
    Instead of: a file that stopped half way through a download
    Write: open it in a drawing program and save it again, or fetch it again
    """,
    "A152": """A152: the picture is too large.

    A picture may have 40 megapixels (7,000 by 5,700) and 20 MB, a JPEG 100 scans, and any file 10,000 parts.

    Why: a spread printed at 300 dots an inch needs 14 megapixels; more only makes the book slow and heavy.
    Instead of: a scan at 1,200 dots an inch
    Write: the same scan at 600 dots an inch, or saved as a JPEG
    """,
    "A153": """A153: the file is not a picture that a book can hold.

    Pictures are SVG, PNG or JPEG files. The name alone does not make a file one of them.

    Why: other kinds lose colours or need other programs to run, and a book must look the same everywhere.
    Instead of: a GIF, WebP or EPS file renamed to boots.png
    Write: open it in a drawing program and export it as PNG
    """,
    "A154": """A154: the colours of the picture had to be guessed.

    A CMYK picture without a colour profile, or a picture with a broken one, does not say which colours it means.

    Why: the colours on the page may differ from those on the artist's screen.
    Instead of: a CMYK JPEG without its profile
    Write: export the picture as sRGB, or with its colour profile
    """,
    "A155": """A155: only the first frame of a moving picture is drawn.

    Why: paper does not move, and neither do the pages of a PDF.
    Instead of: an animated PNG
    Write: the one frame that you want, saved as a PNG
    """,
}
