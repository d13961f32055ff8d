"""`python -m book`: the same as `book`."""

from __future__ import annotations

import sys

from book.cli import main

if __name__ == "__main__":
    sys.exit(main())
