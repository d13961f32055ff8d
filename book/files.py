"""Files: bytes in from under one folder only, bytes out whole or not at all.

Nothing here knows what the bytes mean. Whatever goes wrong on the way in is a finding about the story; whatever goes
wrong on the way out is a `BookError` with exit code 4, and the file that was there before is still there.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from glob import escape
from pathlib import Path

from book.findings import BookError, Span, stop

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
        message = f"'{path}' has {state.st_size / 1e6:.0f} MB; {limit / 1e6:.0f} MB is the most"
        raise stop(code, message, span, "save it with fewer pixels or as a JPEG")
    try:
        return real.read_bytes()
    except OSError as error:
        raise _unread(path, error, code, span) from None


def _unread(path: str, error: OSError, code: str, span: Span) -> BookError:
    return stop(code, f"'{path}' cannot be read: {_reason(error)}", span, "check who may read it", exit_code=4)


def write_whole(target: Path, data: bytes, *, lasting: bool = True) -> None:
    """Write a file so that it is either the old one or the whole new one, even if the power goes.

    A temporary file in the same folder is filled, brought to the disk and put in place of the target. What can be made
    again at any time need not be `lasting`: that saves the wait for the disk. Raises a `BookError` with exit code 4
    where the system refuses; nothing is left behind. What a run left that was killed is taken away by the next.
    """
    temporary: str | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:60]}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            _held(file.fileno())
            file.write(data)
            file.flush()
            if lasting:
                os.fsync(file.fileno())
        os.chmod(temporary, 0o666 & ~_umask())  # noqa: PTH101 - mkstemp gives a name, not a Path
        os.replace(temporary, target)  # noqa: PTH105 - as above
    except OSError as error:
        raise _disk(target, error) from None
    else:
        temporary = None
    finally:
        if temporary is not None:
            with suppress(OSError):
                Path(temporary).unlink()


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
    hint = "free some space, or choose another folder with --out"
    return stop("D001", f"could not write '{target.name}': {_reason(error)}", Span(str(target)), hint, exit_code=4)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _umask() -> int:
    """What the user's new files must not allow; the system tells it only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
