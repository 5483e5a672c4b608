"""Ten ways in which editors, sticks and synchronised folders save a file."""

from __future__ import annotations

import os
import shutil


def in_place(file, raw):
    with file.open("r+b") as stream:
        stream.write(raw)
        stream.truncate()


def truncated_first(file, raw):
    file.write_bytes(raw)


def renamed_over(file, raw):
    other = file.with_name("content.json.tmp~")
    other.write_bytes(raw)
    other.replace(file)


def deleted_and_written(file, raw):
    file.unlink()
    file.write_bytes(raw)


def kept_as_backup_and_written(file, raw):
    file.replace(file.with_name(file.name + ".bak"))
    file.write_bytes(raw)


def copied_with_its_old_time(file, raw):
    other = file.with_name("from-the-stick.json")
    other.write_bytes(raw)
    os.utime(other, (1_000_000_000, 1_000_000_000))
    shutil.copy2(other, file)


def in_slow_pieces(file, raw):
    with file.open("wb", buffering=0) as stream:
        for at in range(0, len(raw), max(1, len(raw) // 20)):
            stream.write(raw[at : at + max(1, len(raw) // 20)])
            os.fsync(stream.fileno())


def linked(file, raw):
    other = file.with_name("elsewhere.json")
    other.write_bytes(raw)
    file.unlink()
    file.symlink_to(other)


def with_another_letter_first(file, raw):
    """As Notepad saves: with the mark that says UTF-8."""
    file.write_bytes("\ufeff".encode() + raw)


def in_another_folder_exchanged(file, raw):
    """As a synchronised folder is exchanged: the whole folder by another."""
    other = file.parent.with_name(file.parent.name + "-new")
    shutil.copytree(file.parent, other)
    (other / file.name).unlink()
    (other / file.name).write_bytes(raw)
    shutil.rmtree(file.parent.with_name(file.parent.name + "-old"), ignore_errors=True)
    file.parent.rename(file.parent.with_name(file.parent.name + "-old"))
    other.rename(file.parent)


WAYS = (
    in_place,
    truncated_first,
    renamed_over,
    deleted_and_written,
    kept_as_backup_and_written,
    copied_with_its_old_time,
    in_slow_pieces,
    linked,
    with_another_letter_first,
    in_another_folder_exchanged,
)
