"""Pictures: bytes of an SVG, PNG or JPEG file in, a `Compiled` picture of PDF objects out, or findings."""
