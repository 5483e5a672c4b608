"""The commands, as staff and technicians type them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import logs
from kiosk.cli import main
from tests.elsewhere.exhibits import FOLDER, write_many_panels

CHECKOUT = Path(__file__).parents[1]


def typed(*words, cwd=CHECKOUT):
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_every_screen_becomes_a_picture(tmp_path):
    exhibit = json.loads((FOLDER / "content.json").read_text(encoding="utf-8"))
    names = {f"{p['id']}-{g['id']}.png" for p in exhibit["panels"] for g in p["pages"]}

    ended = typed(
        "shots", str(tmp_path), "--window", "640x360", "--content", str(FOLDER / "content.json")
    )

    assert ended.returncode == 0, ended.stderr
    made = {path.name for path in tmp_path.iterdir()}
    assert made == names | {"home.png", "attract.png"}
    assert len(ended.stdout.splitlines()) == len(made)


def test_a_broken_picture_is_told_in_one_line_of_our_own(tmp_path):
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not a picture")
    look = {"art": {"src": "broken.jpg"}}
    hero = {"type": "hero", "title": "Quay", "art": {"src": "broken.jpg"}}
    page = {"id": "quay", "title": "Quay", "blocks": [hero]}
    panel = {"id": "port", "title": "Port", "art": {"src": "broken.jpg"}, "pages": [page]}
    content = {"title": "Harbour", "home": look, "attract": look, "panels": [panel]}
    file = tmp_path / "content.json"
    file.write_text(json.dumps(content), encoding="utf-8")

    ended = typed("shots", str(tmp_path / "out"), "--window", "640x360", "--content", str(file))
    checked = typed("check", str(file))

    assert ended.returncode == 0, ended.stderr
    assert [line for line in ended.stderr.splitlines() if "broken.jpg" in line] == (
        ended.stderr.splitlines()
    )
    assert len(ended.stderr.splitlines()) == 1
    assert checked.stderr == ""


def test_pictures_that_cannot_be_written_are_said_in_one_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")

    ended = typed("shots", str(tmp_path / "file" / "folder"), "--window", "640x360")

    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(("lang", "words"), [("zh", "没有问题。"), ("en", "No problems.")])
def test_what_ships_is_checked_clean(qapp, capsys, lang, words):
    assert main(["check", "--lang", lang]) == 0
    assert capsys.readouterr().out == f"{words}\n"


def test_machines_read_the_problems_of_twenty_panels(qapp, tmp_path, capsys):
    path = write_many_panels(tmp_path)

    assert main(["check", str(path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["file"] == str(path)
    # A film that is missing on purpose.
    assert {problem["code"] for problem in told["problems"]} == {"no-such-file"}
    assert (told["errors"], told["warnings"]) == (1, len(told["problems"]) - 1)


def test_the_log_of_a_run_names_line_and_remedy(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("kiosk.paths.shipped_content", lambda: tmp_path / "gone.json")
    path = tmp_path / "content.json"
    path.write_text('{"title": "海港",\n "panels": [}', encoding="utf-8")

    main(["run", "--alone", "--state", str(tmp_path), "--content", str(path)])
    logs.stop()

    logged = (tmp_path / logs.FILE_NAME).read_text(encoding="utf-8")
    assert f"{path}: 第2行第13列：“panels”：这里的 }} 和第2行的 [ 不成对。请在前面加上 ]" in logged
    assert f"{path} cannot be shown" in logged


def test_a_mistake_is_told_with_its_place(qapp, tmp_path, capsys):
    path = tmp_path / "content.json"
    page = (
        '{"id": "p", "title": "总览", "blocks": [{"type": "hero", "titel": "海港", "lead": "一"}]}'
    )
    path.write_text(
        '{"title": "海港",\n "panels": [{"id": "a", "title": "海港", "pages": [\n' + page + "]}]}",
        encoding="utf-8",
    )

    assert main(["check", str(path)]) == 1
    assert capsys.readouterr().out == (
        "错误：content.json 第3行第56列，主题“海港” › 页面“总览” › 第1个内容块（hero）\n"
        "    这里没有“titel”这一项，它不起作用。\n"
        "    是不是“title”？\n"
        "\n"
        "共 1 个问题：1 个错误。\n"
    )
    assert main(["check", str(path), "--lang", "en"]) == 1
    assert capsys.readouterr().out == (
        'Error: content.json, line 3, column 56, panel "海港" › page "总览" › block 1 (hero)\n'
        '    "titel" means nothing here and is not used.\n'
        '    Did you mean "title"?\n'
        "\n"
        "1 problem: 1 error.\n"
    )


def test_what_cannot_be_read_at_all_is_another_matter(qapp, tmp_path):
    assert main(["check", str(tmp_path / "nothing.json")]) == 2


def test_whoever_reads_only_the_beginning_sees_no_traceback(tmp_path):
    command = [sys.executable, "-m", "kiosk", "check", str(tmp_path / "nothing.json")]
    read_end, write_end = os.pipe()
    os.close(read_end)
    try:
        ended = subprocess.run(
            command,
            cwd=CHECKOUT,
            stdout=write_end,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    finally:
        os.close(write_end)

    assert ended.stderr == b""
    assert ended.returncode == 1


def test_where_nothing_can_be_shown_it_says_why_and_ends(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("kiosk.paths.shipped_content", lambda: tmp_path / "gone.json")

    ended = main(["run", "--alone", "--state", str(tmp_path), "--lang", "en"])
    logs.stop()

    assert ended == 2
    assert "There is no file" in capsys.readouterr().err


def test_the_schema_is_json(capsys):
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"]


@pytest.mark.parametrize("words", ["wide", "1920", "10x10", "1920x1080x24", "99999x99999"])
def test_a_size_that_is_none_is_wrong_use(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["run", "--window", words])

    assert ended.value.code == 2
    assert words in capsys.readouterr().err
