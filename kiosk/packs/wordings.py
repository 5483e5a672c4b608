"""The sentences about packs that are not taken."""

from __future__ import annotations

import errno

from kiosk.content.problems import Phrase, Wording

NO_PACK = Wording(
    "no-pack",
    "{path} 不是展项包，或者没有复制完整。",
    "请重新复制，或重新用 kiosk pack 打包。",
    "{path} is no pack, or was not copied whole.",
    "Copy it again, or make it again with kiosk pack.",
)
NO_FILE = Wording(
    "no-pack-file",
    "找不到文件 {path}。",
    "请检查文件名和文件夹。",
    "There is no file {path}.",
    "Check its name and folder.",
)
NO_FOLDER = Wording(
    "no-pack-folder",
    "展项包 {path} 存不了：没有文件夹 {folder}。",
    "请先建好这个文件夹，或换一个地方。",
    "The pack {path} cannot be saved: there is no folder {folder}.",
    "Make that folder first, or choose another place.",
)
NOT_SAVED = Wording(
    "pack-not-saved",
    "展项包 {path} 存不了：{reason}。",
    "请检查权限、磁盘和 U 盘，再试一次。",
    "The pack {path} cannot be saved: {reason}.",
    "Check permissions, disk and stick, then try again.",
)
UNSAVED = {
    errno.EACCES: Phrase("没有写入的权限", "it may not be written there"),
    errno.EPERM: Phrase("没有写入的权限", "it may not be written there"),
    errno.EROFS: Phrase("这个磁盘只能读取", "the disk can only be read"),
    errno.ENOSPC: Phrase("磁盘满了", "the disk is full"),
    errno.EISDIR: Phrase("那里有一个同名的文件夹", "there is a folder of that name"),
    errno.EIO: Phrase("磁盘或网络出错", "the disk or the network fails"),
}
"""Why the system does not save a file."""
NOT_OPENED = Wording(
    "pack-not-opened",
    "展项包 {path} 打不开：{reason}。",
    "请检查权限、磁盘和 U 盘，再试一次。",
    "The pack {path} cannot be opened: {reason}.",
    "Check permissions, disk and stick, then try again.",
)
NO_ROOM = Wording(
    "pack-not-written",
    "展项包放不进本机：{reason}。",
    "请清出磁盘空间，再试一次。原来的内容没有变。",
    "The pack cannot be stored on this machine: {reason}.",
    "Make room on the disk and try again. What is shown has not changed.",
)
TOO_MUCH = Wording(
    "pack-too-large",
    "展项包里的文件太多或太大。",
    "最多 {files} 个文件，每个不超过 {size} GB。",
    "There are too many files in the pack, or too large ones.",
    "It may hold {files} files of at most {size} GB each.",
)
BAD_NAME = Wording(
    "pack-bad-name",
    "展项包里的文件名 {name} 不能用。",
    "展项包可能被改过。请用 kiosk pack 重新打包。",
    "A file in the pack is named {name}, which is not allowed.",
    "The pack may have been changed. Make it again with kiosk pack.",
)
CHANGED = Wording(
    "pack-changed",
    "展项包里的 {name} 与清单不符。",
    "没有复制完整，或被改过。请重新复制。",
    "In the pack, {name} is not what its list says.",
    "It was not copied whole, or was changed. Copy it again.",
)
NOT_SIGNED = Wording(
    "pack-not-signed",
    "展项包没有本机认可的签名。",
    "请用 kiosk pack --sign 和馆里的密钥重新打包。",
    "The pack is not signed by the key that this machine knows.",
    "Make it again with kiosk pack --sign and the hall's key.",
)
UNDER_WAY = Wording(
    "pack-under-way",
    "另一个展项包正在安装。",
    "请等它装完，再装这一个。",
    "Another pack is being installed.",
    "Wait until it is done, then install this one.",
)
OLDER = Wording(
    "pack-older",
    "这个展项包比已经安装过的旧。",
    "要回到以前的内容，请用 kiosk rollback。",
    "This pack is older than one that was installed before.",
    "To go back, use kiosk rollback.",
)
PASSED_OVER = Wording(
    "pack-passed-over",
    "这个展项包是以前的：已经装过更新的，或者后来退回了。",
    "要退回上一次的内容，请用 kiosk rollback；还要用这一包，请用 kiosk pack 重新打包再放进来。",
    "This pack is an old one: a newer one was installed, or it was gone back from.",
    "To go back, use kiosk rollback; to show this one, make it again with kiosk pack.",
)
NOTHING_TO_SHOW = Wording(
    "pack-nothing-to-show",
    "展项包里的 content.json 不能用：{reason}",
    "请改好后重新打包。原来的内容没有变。",
    "The content.json in the pack cannot be used: {reason}",
    "Mend it and make the pack again. What is shown has not changed.",
)
