"""Laying a file out changes how it reads and nothing of what it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.check.tidy import WIDTH, tidy, tidy_file
from kiosk.content.decode import decode
from kiosk.paths import shipped_content
from tests.elsewhere.exhibits import FOLDER

FILES = [shipped_content(), FOLDER / "content.json"]

ROUGH = """{"panels": [{"pages": [{"blocks":[{"source":"年报","items":[
 {"value":"1,985","unit":"家","_note":"问李工","label":"企业"}],"type":"stats"}],
 "title":"总览","id":"p"}],"title":{"en":"Industry","zh":"产业"},"id":"a","colour":"red"}],
 "title":"九龙坡"}"""

TIDY = """{
  "title": "九龙坡",
  "panels": [
    {
      "id": "a",
      "title": {"zh": "产业", "en": "Industry"},
      "pages": [
        {
          "id": "p",
          "title": "总览",
          "blocks": [
            {
              "type": "stats",
              "items": [{"value": 1985, "unit": "家", "_note": "问李工", "label": "企业"}],
              "source": "年报"
            }
          ]
        }
      ],
      "colour": "red"
    }
  ]
}
"""


def test_a_rough_file_becomes_one_to_read():
    assert tidy(ROUGH) == TIDY


def test_what_ships_is_laid_out():
    shipped = shipped_content().read_text(encoding="utf-8")

    # `kiosk check --format` lays it out.
    assert tidy(shipped) == shipped


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
@pytest.mark.parametrize("indent", [None, 4])
def test_it_says_the_same_however_it_was_laid_out(file, indent):
    raw = file.read_bytes()
    data = json.loads(raw)

    laid_out = tidy(json.dumps(data, indent=indent))

    assert json.loads(laid_out) == data
    assert decode(laid_out.encode()).exhibit == decode(raw).exhibit
    assert tidy(laid_out) == laid_out


@pytest.mark.parametrize("number", ["1.0", "1", "1e3", "-0.50", "123456789012345678901234567890"])
def test_a_number_stays_as_it_was_written(number):
    assert f'"version": {number}' in tidy(f'{{"version":{number}}}')


@pytest.mark.parametrize(
    ("written", "number"), [('"447"', "447"), ('"1,985"', "1985"), ('"１９８５"', "1985")]
)
def test_a_number_in_quotes_becomes_one(written, number):
    block = f'{{"type":"stats","items":[{{"value":{written}}}]}}'
    page = f'{{"id":"p","title":"一","blocks":[{block}]}}'

    assert f'"value": {number}}}' in tidy(f'{{"panels":[{{"pages":[{page}]}}]}}')


@pytest.mark.parametrize("written", ['"447家"', '"很多"', '""', "null", "true"])
def test_what_is_no_number_stays_as_it_is(written):
    assert f'"idle_s": {written}' in tidy(f'{{"loop":{{"idle_s":{written}}}}}')


def test_points_fill_their_lines():
    text = json.dumps({"panels": [{"pages": [{"blocks": [{"path": [[0.25, 0.75]] * 50}]}]}]})

    lines = tidy(text).splitlines()

    assert max(map(len, lines)) <= WIDTH
    assert len(lines) < 25


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=60),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["title", "panels", "moving", "_x", "zh", "y"]), inner)
    ),
    max_leaves=30,
)


@given(plain)
def test_any_json_says_the_same(data):
    text = json.dumps(data)

    assert json.loads(tidy(text)) == data
    assert tidy(tidy(text)) == tidy(text)


def written(folder: Path, raw: bytes) -> Path:
    file = folder / "content.json"
    file.write_bytes(raw)
    return file


def test_a_file_is_written_whole_and_as_utf_8(tmp_path):
    file = written(tmp_path, ROUGH.encode("gbk"))

    tidied = tidy_file(tmp_path)

    assert tidied.is_tidy
    assert tidied.words == ("已重新排好，内容没有变。", "Laid out anew; what it says is the same.")
    assert file.read_bytes() == TIDY.encode()
    assert list(tmp_path.iterdir()) == [file]


def test_a_tidy_file_is_left_alone(tmp_path):
    file = written(tmp_path, TIDY.encode())
    before = file.stat()

    assert tidy_file(file).words == (
        "这个文件已经排好了，没有改动。",
        "The file is laid out already; nothing was changed.",
    )
    assert file.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize(
    "raw", [b"", b'{"a": 1,}', b'{"a": 1, "a": 2}', b"[" * 100_000, b"\xff\x00\xff", b'{"a": NaN}']
)
def test_what_cannot_be_read_is_left_alone(tmp_path, raw):
    file = written(tmp_path, raw)

    tidied = tidy_file(file)

    assert not tidied.is_tidy
    assert tidied.words == ("没有重新排：请先改好下面的错误。", "Not laid out: mend these first.")
    assert file.read_bytes() == raw


def test_a_file_that_cannot_be_written_stays_the_old_one(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    file = written(tmp_path, ROUGH.encode())
    monkeypatch.setattr("os.fsync", refuse)

    tidied = tidy_file(file)

    assert not tidied.is_tidy
    assert tidied.words == (
        "没有重新排：文件写不了，请检查权限和磁盘空间。",
        "Not laid out: the file cannot be written; check permissions and disk space.",
    )
    assert file.read_bytes() == ROUGH.encode()
    assert list(tmp_path.iterdir()) == [file]
