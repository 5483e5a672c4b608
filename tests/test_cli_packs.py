"""The commands about packs, as a technician types them."""

from __future__ import annotations

import json
import os
import stat
import threading

import pytest

from kiosk.cli import main
from kiosk.cli_packs import arriving
from kiosk.packs.making import make
from kiosk.packs.signing import read_key
from tests.packs.packs import exhibit, write_exhibit


@pytest.fixture
def source(tmp_path):
    return write_exhibit(tmp_path / "exhibit")


@pytest.fixture
def pack(tmp_path, source):
    out = tmp_path / "hall.kpk"
    assert main(["pack", str(out), "--content", str(source)]) == 0
    return out


def test_a_pack_says_what_is_in_it(tmp_path, source, capsys):
    out = tmp_path / "hall.kpk"

    assert main(["pack", str(out), "--content", str(source)]) == 0
    assert main(["pack", str(out), "--content", str(source), "--lang", "en"]) == 0

    told = capsys.readouterr()
    assert told.out == f"{out}：3 个文件，0.0 MB\n{out}: 3 files, 0.0 MB\n"
    assert told.err == ""


def test_a_picture_that_is_not_there_is_told(tmp_path, source, capsys):
    (source / "art/crane.png").unlink()

    assert main(["pack", str(tmp_path / "hall.kpk"), "--content", str(source)]) == 1
    assert capsys.readouterr().err == "找不到 art/crane.png，没有打包。\n"


def test_there_is_nothing_to_pack(tmp_path, capsys):
    assert main(["pack", str(tmp_path / "hall.kpk"), "--content", str(tmp_path / "nothing")]) == 2
    assert "找不到文件" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "展项包 {} 存不了：没有文件夹 {}。请先建好这个文件夹，或换一个地方。\n"),
        (
            "en",
            "The pack {} cannot be saved: there is no folder {}. "
            "Make that folder first, or choose another place.\n",
        ),
    ],
)
def test_a_pack_cannot_be_saved_where_there_is_no_folder(tmp_path, source, capsys, lang, said):
    out = tmp_path / "nothing" / "hall.kpk"

    assert main(["pack", str(out), "--content", str(source), "--lang", lang]) == 2

    assert capsys.readouterr().err == said.format(out, out.parent)


def test_a_pack_cannot_be_saved_over_a_folder(tmp_path, source, capsys):
    out = tmp_path / "hall.kpk"
    out.mkdir()

    assert main(["pack", str(out), "--content", str(source)]) == 2

    assert capsys.readouterr().err == (
        f"展项包 {out} 存不了：那里有一个同名的文件夹。请检查权限、磁盘和 U 盘，再试一次。\n"
    )


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "找不到文件 {}。请检查文件名和文件夹。\n"),
        ("en", "There is no file {}. Check its name and folder.\n"),
    ],
)
def test_a_pack_that_is_not_there_is_told(tmp_path, capsys, lang, said):
    pack = tmp_path / "nothing.kpk"

    assert main(["install", str(pack), "--state", str(tmp_path / "s"), "--lang", lang]) == 1

    assert capsys.readouterr().err == said.format(pack)


def test_a_pack_is_installed_listed_and_left_again(tmp_path, pack, capsys):
    state = ["--state", str(tmp_path / "state")]
    assert main(["packs", *state]) == 0
    assert main(["install", str(pack), *state]) == 0
    assert main(["packs", *state]) == 0
    assert main(["rollback", *state]) == 0

    none, installed, listed, back = capsys.readouterr().out.splitlines()

    assert none == "还没有安装过展项包。"
    assert installed == "已安装。"
    assert listed.startswith("* 2")
    assert "海港" in listed
    assert back == "没有更早的展项包，显示内容文件夹里的内容。"


def test_any_account_may_read_what_another_installed(tmp_path, pack):
    assert main(["install", str(pack), "--state", str(tmp_path / "state")]) == 0

    (folder,) = (path for path in (tmp_path / "state/packs").iterdir() if path.is_dir())
    assert stat.S_IMODE(folder.stat().st_mode) & 0o055 == 0o055 or os.name == "nt"
    assert exhibit(folder).title.get("zh") == "海港"


def test_a_broken_pack_is_refused_in_one_sentence(tmp_path, pack, capsys):
    pack.write_bytes(pack.read_bytes()[:-30])
    capsys.readouterr()

    assert main(["install", str(pack), "--state", str(tmp_path / "state"), "--lang", "en"]) == 1

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        f"{pack} is no pack, or was not copied whole. Copy it again, or make it again with "
        "kiosk pack.\n"
    )


def test_a_pack_is_checked_like_the_file_in_it(qapp, tmp_path, source, pack, capsys):
    assert main(["check", str(pack)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "没有问题。"

    (source / "art/crane.png").write_bytes(b"no picture")
    main(["pack", str(pack), "--content", str(source)])
    capsys.readouterr()

    assert main(["check", str(pack)]) == 1
    told = capsys.readouterr().out
    assert told.startswith("错误：hall.kpk 第1")
    assert '“src”的 "art/crane.png" 不是能显示的图片' in told


def test_a_broken_pack_is_told_by_the_check(qapp, tmp_path, pack, capsys):
    pack.write_bytes(pack.read_bytes()[:-30])
    before = set(tmp_path.rglob("*"))
    capsys.readouterr()

    assert main(["check", str(pack), "--json"]) == 2

    told = json.loads(capsys.readouterr().out)
    assert [problem["code"] for problem in told["problems"]] == ["no-pack"]
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("option", ["--format", "--beside"])
def test_a_pack_is_not_changed_by_the_check(tmp_path, pack, capsys, option):
    before = pack.read_bytes()

    assert main(["check", str(pack), option]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert pack.read_bytes() == before


def test_a_key_is_made_once_and_signs(tmp_path, source, capsys):
    key, out = tmp_path / "key", tmp_path / "hall.kpk"
    assert main(["key", str(key)]) == 0
    public = capsys.readouterr().out.strip()
    assert len(bytes.fromhex(public)) == 32
    assert stat.S_IMODE(key.stat().st_mode) == 0o600 or os.name == "nt"

    assert main(["key", str(key)]) == 2
    assert capsys.readouterr().err == f"文件 {key} 已经存在，没有改动。请换一个名字。\n"
    assert main(["pack", str(out), "--content", str(source), "--sign", str(key)]) == 0
    assert main(["pack", str(out), "--content", str(source), "--sign", str(out)]) == 2
    assert capsys.readouterr().err == f"文件 {out} 里没有密钥。\n"


def test_a_state_folder_that_cannot_be_written_is_told(tmp_path, pack, capsys):
    (tmp_path / "file").touch()

    assert main(["install", str(pack), "--state", str(tmp_path / "file" / "state")]) == 2
    assert capsys.readouterr().err == "本机的记录文件夹不能写入。请检查权限和磁盘。\n"


def test_with_a_key_only_the_hall_s_newer_packs_are_installed(tmp_path, source, pack, capsys):
    key, signed = tmp_path / "key", tmp_path / "signed.kpk"
    main(["key", str(key)])
    public = capsys.readouterr().out.strip()
    main(["pack", str(signed), "--content", str(source), "--sign", str(key)])
    newer = tmp_path / "newer.kpk"
    make(exhibit(source), source, newer, 2_000_000_000, key=read_key(key))
    options = ["--pack-key", public, "--state", str(tmp_path / "state")]
    capsys.readouterr()

    assert main(["install", str(pack), *options]) == 1
    assert capsys.readouterr().err == (
        "展项包没有本机认可的签名。请用 kiosk pack --sign 和馆里的密钥重新打包。\n"
    )
    assert main(["install", str(newer), *options]) == 0
    assert main(["install", str(signed), *options]) == 1
    assert capsys.readouterr().err == (
        "这个展项包比已经安装过的旧。要回到以前的内容，请用 kiosk rollback。\n"
    )


@pytest.mark.parametrize("key", ["海港", "ab", "g" * 64])
def test_a_key_that_is_none_is_wrong_use(key, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["run", "--pack-key", key])

    assert ended.value.code == 2
    assert f"{key} is no key" in capsys.readouterr().err


def test_without_a_state_folder_no_pack_arrives(tmp_path):
    with arriving(tmp_path, None, ""):
        assert "packs-watch" not in [thread.name for thread in threading.enumerate()]
    with arriving(tmp_path, tmp_path / "state", ""):
        assert "packs-watch" in [thread.name for thread in threading.enumerate()]
    assert "packs-watch" not in [thread.name for thread in threading.enumerate()]


def test_packs_that_would_never_be_shown_are_not_waited_for(tmp_path, capsys):
    arguments = ["run", "--content", str(tmp_path), "--packs", str(tmp_path)]

    assert main(arguments) == 2

    assert capsys.readouterr().err == (
        "--content 指定了内容，--packs 里的展项包永远不会显示，请只用其中一个。 "
        "--content says what is shown, so packs from --packs never would be: give one of them.\n"
    )
