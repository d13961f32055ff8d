"""Files: bytes in from under one folder only, bytes out whole or not at all.

Nothing here knows what the bytes mean. Whatever goes wrong on the way in is a finding about the story; whatever goes
wrong on the way out is a `BookError` with exit code 4, and the file that was there before is still there.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from glob import escape
from pathlib import Path
from typing import BinaryIO

from book.findings import BookError, Span, stop

TRIES = 3
"""How often a temporary file is made that another run takes away. Some file systems let nobody hold a file."""
CODES = {
    "D001": """D001: the disk said no.

    A file could not be written: the disk is full, the folder belongs to somebody else, or a folder stands where the
    file should go. The book that was there before is untouched.

    Why: a picture book that is half written is worse than none.
    Instead of: book build --out /
    Write: book build --out my-books
    """,
    "U001": """U001: the command cannot do what was typed.

    A folder is not there, or is not empty, or there is no such code.

    Why: guessing what was meant could overwrite something.
    Instead of: book build my-stroy
    Write: book build my-story
    """,
}


def bundled(name: str) -> Path:
    """The folder of that name that comes with the program: in the package when installed, in a checkout's assets."""
    package = Path(__file__).parent
    return package / name if (package / name).is_dir() else package.parent / "assets" / name


def leads_inside(folder: Path, path: str) -> bool:
    """Whether `path` below `folder` is really below it, wherever links on the way lead, or is not there at all."""
    try:
        return (folder / path).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def read_inside(folder: Path, path: str, span: Span, *, code: str, limit: int) -> bytes:
    """The bytes of the regular file `path` below `folder`, at most `limit` of them.

    A link that leads out of the folder, a folder, a pipe or a device is refused with `code` at `span`. The exit code is
    4 where the system refuses.
    """
    root = folder.resolve()
    try:
        real = (folder / path).resolve(strict=True)
        state = real.stat()
    except PermissionError as error:
        raise _unread(path, error, code, span) from None
    except (OSError, RuntimeError, ValueError):
        raise stop(code, f"there is no file '{path}'", span, "check the spelling, or add the file") from None
    if not real.is_relative_to(root):
        hint = "copy the file itself into the book folder"
        raise stop(code, f"'{path}' leads out of the book folder", span, hint)
    if not stat.S_ISREG(state.st_mode):
        raise stop(code, f"'{path}' is not a file with a picture in it", span, "put a PNG, JPEG or SVG file there")
    if state.st_size > limit:
        message = f"'{path}' has more than {limit / 1e6:.0f} MB"
        raise stop(code, message, span, "save it with fewer pixels or as a JPEG")
    try:
        return real.read_bytes()
    except OSError as error:
        raise _unread(path, error, code, span) from None


def _unread(path: str, error: OSError, code: str, span: Span) -> BookError:
    return stop(code, f"'{path}' cannot be read: {_reason(error)}", span, "check who may read it", exit_code=4)


def write_whole(target: Path, data: bytes, *, lasting: bool = True) -> None:
    """Write a file so that it is either the old one or the whole new one, even if the power goes.

    As `write_all` does. What can be made again at any time need not be `lasting`: that saves the wait for the disk.
    """
    write_all([(target, data)], lasting=lasting)


def write_all(files: Sequence[tuple[Path, bytes]], *, lasting: bool = True) -> None:
    """Write files so that each is either the old one or the whole new one, and none is new before all are whole.

    Temporary files in the same folders are filled, brought to the disk and put in place of their targets. Raises a
    `BookError` with exit code 4 where the system refuses; nothing is left behind. What a run left that was killed is
    taken away by the next.
    """
    with ExitStack() as held:
        whole = [(_filled(target, data, held, lasting=lasting), target) for target, data in files]
        for file, target in whole:
            if sys.platform == "win32":  # it moves no open file
                file.close()
            try:
                os.replace(file.name, target)  # noqa: PTH105 - an open file has a name, not a Path
            except OSError as error:
                raise _disk(target, error) from None


def _filled(target: Path, data: bytes, held: ExitStack, *, lasting: bool) -> BinaryIO:
    """A temporary file that holds the data; it stays open, and so out of the reach of other runs, until `held` ends."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _sweep(target)
        file = _temporary(target, held)
        file.write(data)
        file.flush()
        if lasting:
            os.fsync(file.fileno())
    except OSError as error:
        raise _disk(target, error) from None
    return file


def _temporary(target: Path, held: ExitStack) -> BinaryIO:
    """A new file that is held. Another run may have taken it away before it was: then another one."""
    for _ in range(TRIES):
        path = target.parent / f".{target.name[:60]}.{os.urandom(4).hex()}.part"
        held.callback(_gone, path)
        file = path.open("xb")
        held.callback(_closed, file)
        if _held(file.fileno()) and os.fstat(file.fileno()).st_nlink:
            break
    return file


def _closed(file: BinaryIO) -> None:
    with suppress(OSError):
        file.close()


def _gone(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _sweep(target: Path) -> None:
    """Take away the temporary files of this target that no run holds."""
    for left in target.parent.glob(f".{escape(target.name[:60])}.*.part"):
        with suppress(OSError):
            if left.is_file():
                with left.open("rb") as file:
                    if _held(file.fileno()):
                        left.unlink()


def _held(handle: int) -> bool:
    """Hold an open file for as long as it is open; no where another run does. Windows keeps all open files."""
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def _disk(target: Path, error: OSError) -> BookError:
    hint = "free some space, or write to another folder"
    return stop("D001", f"could not write '{target.name}': {_reason(error)}", Span(str(target)), hint, exit_code=4)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
