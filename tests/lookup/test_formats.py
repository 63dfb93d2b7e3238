"""Each dictionary format, read from files small enough to see through."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.lookup.cedict import parse_line, pinyin
from reader.lookup.dictd import Dictd, languages_of, number
from reader.lookup.dictzip import DictionaryText
from reader.lookup.entry import Entry
from reader.lookup.stardict import StarDict
from reader.lookup.word_list import WordList
from reader.lookup.yomitan import Yomitan, frequency_rank, gloss_text

from .conftest import base64_number, dictzip, write_dictd, write_stardict, write_yomitan


def shown(entries: list[Entry]) -> list[str]:
    """ "word [reading] gloss, gloss; gloss" for each entry."""
    return [
        f"{e.headword} [{e.reading}] " + "; ".join(", ".join(s.glosses) for s in e.senses)
        for e in entries
    ]


def test_dictd_tells_headword_sound_and_senses(spanish: Path) -> None:
    dictionary = Dictd(spanish)
    assert (dictionary.languages, dictionary.name) == (frozenset({"es"}), "FreeDict es–en")
    (entry,) = dictionary.find(["casa"])
    assert shown([entry]) == ["casa [kˈasa] house, home; firm (business)"]
    assert entry.senses[0].parts_of_speech == ("n, fem",)
    (decir,) = dictionary.find(["decir"])
    assert decir.senses[0].notes == ("see: hablar",)
    assert dictionary.find(["cas"]) == []


def test_a_dictd_index_may_have_been_saved_on_windows(tmp_path: Path) -> None:
    index = write_dictd(tmp_path, "spa-eng", ["casa\nhouse", "perro\ndog"])
    index.write_bytes(index.read_bytes().replace(b"\n", b"\r\n"))
    assert Dictd(index).find(["perro"])[0].glosses == ("dog",)


@pytest.mark.parametrize("packed", [True, False])
def test_dictd_reads_across_chunks(tmp_path: Path, packed: bool) -> None:
    articles = [f"palabra{n}\n" + "x" * (7 * n) for n in range(1, 60)]
    dictionary = Dictd(write_dictd(tmp_path, "long", articles, packed=packed))
    for n in (1, 17, 59):
        assert dictionary.find([f"palabra{n}"])[0].glosses == ("x" * (7 * n),)


@settings(deadline=None)
@given(st.binary(max_size=600), st.integers(1, 200), st.data())
def test_dictzip_gives_any_stretch(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, chunk: int, draw: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("dz") / "a.dict.dz"
    path.write_bytes(dictzip(data, chunk))
    start = draw.draw(st.integers(0, len(data)))
    size = draw.draw(st.integers(0, len(data) - start))
    text = DictionaryText(path)
    assert text.read_bytes(start, size) == data[start : start + size]


@given(st.integers(0, 1 << 60))
def test_numbers_of_dictd_indexes(value: int) -> None:
    assert number(base64_number(value)) == value


@pytest.mark.parametrize(
    ("stem", "languages"),
    [("freedict-deu-eng", ("de", "en")), ("fr-es", ("fr", "es")), ("my-words", ("", ""))],
)
def test_file_names_tell_languages(stem: str, languages: tuple[str, str]) -> None:
    assert languages_of(stem) == languages


@pytest.mark.parametrize("packed", [True, False])
def test_stardict_with_synonyms(tmp_path: Path, packed: bool) -> None:
    path = write_stardict(
        tmp_path,
        "fra-eng",
        {"chat": "1. cat\n2. tomcat", "chien": "dog"},
        synonyms={"toutou": "chien"},
        packed=packed,
    )
    dictionary = StarDict(path)
    assert shown(dictionary.find(["chat"])) == ["chat [] cat; tomcat"]
    assert shown(dictionary.find(["toutou"])) == ["toutou [] dog"]
    assert dictionary.languages == frozenset({"fr"})


def test_stardict_takes_markup_off(tmp_path: Path) -> None:
    body = "<k>arbre</k><br><b>tree</b>, <i>shaft</i><script>alert(1)</script>"
    path = write_stardict(tmp_path, "x", {"arbre": body}, kind="h", name="French-English")
    dictionary = StarDict(path)
    assert shown(dictionary.find(["arbre"])) == ["arbre [] tree, shaft"]
    assert (dictionary.source_language, dictionary.target_language) == ("fr", "en")


def test_yomitan_terms_frequency_and_pitch(tmp_path: Path) -> None:
    structured = {
        "type": "structured-content",
        "content": [{"tag": "li", "content": "to read"}, {"tag": "img", "path": "a.png"}],
    }
    path = write_yomitan(
        tmp_path,
        "Mini",
        [["読む", "よむ", "v5", "v5", 10, [structured, "to count"], 1, ""]],
        [
            ["読む", "freq", {"reading": "よむ", "frequency": 320}],
            ["読む", "pitch", {"reading": "よむ", "pitches": [{"position": 1}]}],
        ],
    )
    dictionary = Yomitan(path)
    assert shown(dictionary.find(["読む"])) == ["読む [よむ] to read, to count"]
    assert shown(dictionary.find(["よむ"])) == ["読む [よむ] to read, to count"]
    assert dictionary.facts("読む", "よむ") == (320, (1,))
    assert dictionary.facts("書く", "かく") == (None, ())


@pytest.mark.parametrize(
    ("value", "rank"),
    [(12, 12), ("12位", 12), ({"value": 12}, 12), ({"frequency": {"value": 7}}, 7), ("many", None)],
)
def test_yomitan_frequencies_in_every_shape(value: object, rank: int | None) -> None:
    assert frequency_rank(value) == rank


def test_yomitan_ruby_is_not_part_of_a_gloss() -> None:
    ruby = {"tag": "ruby", "content": ["猫", {"tag": "rt", "content": "ねこ"}]}
    assert gloss_text([ruby, "が好き"]) == "猫が好き"


@pytest.mark.parametrize(
    "text",
    [
        "word,meaning\nperro,dog; hound\n",
        "perro\tdog; hound\n",
        "meaning;x;word\n dog|hound ;-;perro\n",
    ],
)
def test_word_lists_in_any_table(tmp_path: Path, text: str) -> None:
    path = tmp_path / "es-en.csv"
    path.write_text(text, encoding="utf-8")
    dictionary = WordList(path)
    assert shown(dictionary.find(["perro"])) == ["perro [] dog, hound"]
    assert dictionary.languages == frozenset({"es"})


@pytest.mark.parametrize(
    ("numbered", "marked"),
    [("Zhong1 guo2", "Zhōng guó"), ("nu:3", "nǚ"), ("dui4 bu5 qi3", "duì bu qǐ"), ("liu2", "liú"),
     ("r5", "r"), ("xx5", "xx"), ("Ou1", "Ōu"), ("3 C", "3 C")],
)  # fmt: skip
def test_pinyin_takes_its_marks(numbered: str, marked: str) -> None:
    assert pinyin(numbered) == marked


def test_cedict_lines() -> None:
    line = "女兒 女儿 [nu:3 er2] /(coll.) daughter; girl/CL:個|个[ge4]/see 女[nu:3]/"
    entry = parse_line(line, "女兒")
    assert entry is not None
    assert (entry.headword, entry.reading, entry.other_forms) == ("女兒", "nǚ ér", ("女儿",))
    assert entry.senses[0].glosses == ("daughter", "girl")
    assert entry.senses[0].tags == ("coll.",)
    assert entry.glosses[2:] == ("measure word: 個|个 (gè)", "see 女 (nǚ)")
    assert parse_line("# a comment", "x") is None
