"""Version and licences of the exhibit and of everything that came with it."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

from kiosk import __version__

NAME = "exhibition-kiosk"
OWN_LICENCE = "MIT"
LICENCE_CLASS = "License :: "
LONGEST_LICENCE = 60
# What only an extra needs, and the end of a library's name in what is needed.
OF_AN_EXTRA, NAME_END = re.compile(r"\bextra\s*=="), re.compile(r"[^A-Za-z0-9._-]")


def about(assets: Path, lang: str) -> str:
    """Return what staff read about the program, as paragraphs.

    Args:
        assets: The folder of the shipped fonts and pictures.
        lang: "zh" or "en".
    """
    return "\n\n".join([*_summary(lang), *_font_licences(assets / "fonts")])


def _summary(lang: str) -> list[str]:
    parts = "\n".join(_parts())
    if lang == "en":
        return [
            f"{NAME} {__version__}\nLicence: {OWN_LICENCE}",
            "Uses Qt for Python (PySide6) and Qt under the GNU LGPL, version 3; both are separate "
            "libraries beside the program and may be exchanged for others. Qt's sources: "
            "https://code.qt.io",
            f"Libraries\n{parts}",
            "Pictures and drawings that ship with the program are part of it, under its licence; "
            "the sources of others stand beside them on their pages.",
            "The list of Chinese words is from jieba 0.42.1, MIT License, © 2013 Sun Junyi.",
            "Fonts, under the SIL Open Font License 1.1:",
        ]
    return [
        f"{NAME} {__version__}\n许可：{OWN_LICENCE}",
        "本程序使用 Qt for Python（PySide6）和 Qt，许可为 GNU LGPL 第 3 版；"
        "两者是程序旁的独立程序库，可以另行替换。Qt 源代码：https://code.qt.io",
        f"程序库\n{parts}",
        "随程序提供的图画是程序的一部分，许可相同；其他图片的来源写在各页的图片旁。",
        "中文词表取自 jieba 0.42.1，MIT License，© 2013 Sun Junyi。",
        "字体，许可为 SIL Open Font License 1.1：",
    ]


def _parts() -> list[str]:
    """Return name, version and licence of every library that the program needs."""
    found: dict[str, str] = {}
    waiting = [NAME]
    while waiting:
        try:
            part = metadata.distribution(waiting.pop())
        except metadata.PackageNotFoundError:  # run from a checkout, or needed elsewhere only
            continue
        name = part.metadata["Name"]
        if name in found:
            continue
        found[name] = f"{name} {part.version} · {_licence(part.metadata)}"
        waiting += [
            NAME_END.split(needed, maxsplit=1)[0]
            for needed in part.requires or ()
            if not OF_AN_EXTRA.search(needed)
        ]
    return sorted((line for name, line in found.items() if name != NAME), key=str.casefold)


def _licence(told: metadata.PackageMetadata) -> str:
    """Return the licence that a library names, in a few words."""
    if "License-Expression" in told:
        return told["License-Expression"]
    classes = [
        name.rsplit(" :: ", 1)[1]
        for name in told.get_all("Classifier") or ()
        if name.startswith(LICENCE_CLASS) and name.count(" :: ") > 1
    ]
    if classes:
        return ", ".join(classes)
    words = told["License"].strip().split("\n")[0] if "License" in told else ""
    return words if 0 < len(words) <= LONGEST_LICENCE else "see its own licence file"


def _font_licences(folder: Path) -> list[str]:
    """Return the licences of the fonts; a file that is missing costs only itself."""
    texts = []
    for file in sorted(folder.glob("*-OFL.txt")):
        try:
            texts.append(file.read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            continue
    return texts
