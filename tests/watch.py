"""Run as a script: `watch.py LOG ARGUMENTS` is `book ARGUMENTS` with all that it asks of the system noted in LOG.

Python tells its audit hooks of each file that it opens, each connection and each process, and none can be taken away
again. Processes that are forked go on writing into the same log.
"""

import json
import os
import sys

NOTED = ("open", "os.", "socket.", "subprocess.", "shutil.", "ctypes.dlopen", "urllib.", "webbrowser.", "ftplib.")


def watch(log: str) -> None:
    handle = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(event, arguments):
        if event.startswith(NOTED):
            told = [os.fsdecode(a) if isinstance(a, (bytes, os.PathLike)) else a for a in arguments]
            os.write(handle, json.dumps([event, *told], default=repr).encode() + b"\n")

    sys.addaudithook(note)


if __name__ == "__main__":
    watch(sys.argv[1])
    from book.cli import main

    sys.exit(main(sys.argv[2:]))
