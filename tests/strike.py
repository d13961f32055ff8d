"""Run as a script: `strike.py NUMBER KIND ARGUMENTS` is `book ARGUMENTS` with one call of the system gone wrong.

NUMBER says which. KIND is `fail` (the disk is broken; only calls that touch files below the working folder count),
`full` (only writes to files count, 2 KB each at most; this one writes the half of it, and all that follow nothing),
`kill` or `stop` (Ctrl-C). How many calls there were stands on the last line of stdout where none went wrong.
"""

import errno
import io
import os
import signal
import sys
from pathlib import Path

MOST = 1 << 11
CALLS = ("open", "os.", "tempfile.", "fcntl.")


def strike(number: int, kind: str) -> list[int]:
    count = [0]
    here = str(Path.cwd())
    fsync = os.fsync

    def struck(event, arguments):
        names = [os.path.abspath(a) for a in arguments if isinstance(a, str) and "/" in a]  # noqa: PTH100
        if not event.startswith(CALLS) or (kind == "fail" and not any(name.startswith(here) for name in names)):
            return
        count[0] += 1
        if count[0] == number:
            if kind == "fail":
                raise OSError(errno.EIO, "Input/output error", names[0])
            os.kill(os.getpid(), signal.SIGKILL if kind == "kill" else signal.SIGINT)

    def synced(handle):
        struck("os.fsync", [f"{here}/a file"])
        fsync(handle)
        struck("os.fsync", [f"{here}/a file"])

    os.fsync = synced
    sys.addaudithook(struck)
    return count


def fill(number: int) -> list[int]:
    count = [0]
    opened = io.open

    class Disk(io.FileIO):
        def write(self, data):
            count[0] += 1
            part = bytes(data[:MOST])
            if 0 < number <= count[0]:
                if number == count[0]:
                    super().write(part[: len(part) // 2])
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().write(part)

    def with_end(file, mode="r", *arguments, **options):
        return (
            io.BufferedWriter(Disk(file, mode)) if mode in {"wb", "xb"} else opened(file, mode, *arguments, **options)
        )

    io.open = with_end
    return count


if __name__ == "__main__":
    from book.cli import main

    wanted, kind = int(sys.argv[1]), sys.argv[2]
    calls = fill(wanted) if kind == "full" else strike(wanted, kind)
    code = main(sys.argv[3:])
    print(calls[0])
    sys.exit(code)
