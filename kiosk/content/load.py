"""A content.json on the disk -> what it says, what is wrong with it, and where its pictures are.

Nothing here raises for what an author can write or a disk can do.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kiosk.content.decode import Look, decode
from kiosk.content.problems import Phrase, Problem, Wording
from kiosk.paths import assets_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.model import Exhibit
    from kiosk.content.stillness import Standing

CONTENT_NAME = "content.json"
LARGEST_BYTES = 16 * 1024 * 1024
"""An exhibit of 500 panels; whatever is larger is something else."""

_DEVICES = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)
}
"""Names that Windows takes for a device in any folder."""

NO_FILE = Wording(
    "no-file",
    "找不到文件 {path}。",
    "请检查文件名和文件夹。",
    "There is no file {path}.",
    "Check its name and folder.",
)
NOT_READABLE = Wording(
    "not-readable",
    "文件 {path} 打不开：{reason}。",
    "请检查权限、磁盘和网络，或重新复制。",
    "The file {path} cannot be opened: {reason}.",
    "Check permissions, disk and network, or copy it again.",
)
NO_PLAIN_FILE = Wording(
    "no-plain-file",
    "{path} 不是普通文件。",
    "请放入一个 content.json 文件。",
    "{path} is no ordinary file.",
    "Put a content.json there.",
)
FOLDER = Wording(
    "folder",
    "{path} 是一个文件夹，不是文件。",
    "请删去或改名，再放入名为 content.json 的文件。",
    "{path} is a folder, not a file.",
    "Remove or rename it, and put a file called content.json there.",
)
EMPTY_FILE = Wording(
    "empty-file",
    "文件是空的。",
    "可能没有复制完整，请重新复制。",
    "The file is empty.",
    "It may not have been copied whole: copy it again.",
)
TOO_BIG = Wording(
    "too-big",
    "文件有 {size} MB，太大了，不像是 content.json。",
    "请检查是不是放错了文件；图片和视频另放，只写路径。",
    "The file has {size} MB, too much for a content.json.",
    "Check that it is the right file; pictures and films stand beside it.",
)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was found in a content folder.

    Attributes:
        exhibit: What can be shown; None if nothing can.
        problems: Everything for staff to look at, in the order of the file.
        folder: Where the paths of the exhibit begin.
        files: Each path that the exhibit names with its file, as it looked when this was read;
            empty where nobody looked.
    """

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]
    folder: Path
    files: Mapping[str, Standing | None] = field(default_factory=dict)

    @property
    def has_errors(self) -> bool:
        """Whether something is not shown as it was meant."""
        return any(problem.severity == "error" for problem in self.problems)


def load(path: Path, look: Look | None = None) -> Loaded:
    """Read the exhibit in ``path``: a content.json, or the folder that holds one.

    Args:
        path: The file or its folder.
        look: Looks for more than what has to be known to show it, see ``kiosk.check``.
    """
    raw = read(path)
    if isinstance(raw, Problem):
        return Loaded(None, (raw,), content_folder(path))
    exhibit, problems = decode(raw, look)
    return Loaded(exhibit, problems, content_folder(path))


def content_file(path: Path) -> Path:
    """Return the file meant by ``path``: itself, or the content.json in a folder.

    A folder that is itself called content.json, with none in it, is a mistake to be told.
    """
    if not os.path.isdir(path):  # noqa: PTH112 (never raises)
        return path
    inside = path / CONTENT_NAME
    return path if path.name == CONTENT_NAME and not os.path.lexists(inside) else inside


def content_folder(path: Path) -> Path:
    """Return the folder where the paths of that exhibit begin."""
    return content_file(path).parent


def read(path: Path) -> bytes | Problem:
    """Return the bytes of a content file, or why there are none."""
    file = content_file(path)
    named = str(file).encode("utf-8", "replace").decode("utf-8")
    try:
        with open(file, "rb", opener=without_waiting) as stream:
            status = os.fstat(stream.fileno())
            if not stat.S_ISREG(status.st_mode):
                return NO_PLAIN_FILE.problem(details={"path": named})
            if status.st_size > LARGEST_BYTES:
                size = str(status.st_size // (1024 * 1024))
                return TOO_BIG.problem(details={"size": size})
            raw = stream.read(LARGEST_BYTES)
    except FileNotFoundError:
        return NO_FILE.problem(details={"path": named})
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte in it
        if os.path.isdir(file):  # noqa: PTH112 (never raises)
            return FOLDER.problem(details={"path": named})
        return NOT_READABLE.problem(details={"path": named, "reason": _reason(error)})
    return raw if raw.strip() else EMPTY_FILE.problem()


_REASONS = {
    errno.EACCES: Phrase("没有读取的权限", "it may not be read"),
    errno.EPERM: Phrase("没有读取的权限", "it may not be read"),
    errno.EBUSY: Phrase("正被别的程序使用", "another program is using it"),
    errno.EIO: Phrase("磁盘或网络读取出错", "the disk or the network fails"),
    errno.ENAMETOOLONG: Phrase("名字太长", "its name is too long"),
    errno.ELOOP: Phrase("链接绕成了圈", "its links lead in a circle"),
    errno.ENOTDIR: Phrase("路径中间有一段不是文件夹", "a part of its path is no folder"),
    errno.EMFILE: Phrase("打开的文件太多", "too many files are open"),
}
_SHARED = 32
"""Windows: another program has the file for itself."""


def _reason(error: OSError | ValueError) -> Phrase:
    """Return in people's words why a file cannot be opened."""
    if not isinstance(error, OSError):
        return Phrase("名字里有不能用的字符", "its name has a character that cannot be")
    if getattr(error, "winerror", 0) == _SHARED:
        return _REASONS[errno.EBUSY]
    system = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, Phrase(f"系统提示 {system}", f"the system says {system}"))


def without_waiting(path: str, flags: int) -> int:
    """Open a file; what is no file, such as a pipe, must not make the exhibit wait."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def find_picture(src: str, folder: Path) -> Path | None:
    """Return the file that ``src`` names, in the content folder or else among the shipped assets.

    Args:
        src: Path as written in content.json; the backslashes of Windows are understood.
        folder: The content folder.

    Returns:
        The file, or None if there is none, or if it would lie outside of both folders.
    """
    parts = PurePosixPath(src.replace("\\", "/")).parts
    if not parts or not all(is_plain_name(part) for part in parts):
        return None
    for root in (folder, assets_dir()):
        try:
            file = root.joinpath(*parts).resolve()
            if file.is_relative_to(root.resolve()) and file.is_file():
                return file
        except (OSError, ValueError, RuntimeError):  # unreadable, impossible or a loop of links
            continue
    return None


def is_plain_name(part: str) -> bool:
    """Whether this is the name of a file or folder on every system, and leads nowhere else."""
    if part in ("/", "//", "..") or ":" in part or not part.isprintable():
        return False
    return not device_in(part)


def device_in(part: str) -> str:
    """Return the device that Windows takes this name for; "" if for none."""
    name = part.split(".")[0].strip()
    return name if name.casefold() in _DEVICES else ""
