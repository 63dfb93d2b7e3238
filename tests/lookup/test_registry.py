"""One question over all dictionaries: which forms are tried, what comes first."""

from __future__ import annotations

import errno
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.lookup.adding import add_dictionary, remove_dictionary
from reader.lookup.available import (
    CACHE_FOLDER,
    USER_FOLDER,
    available_dictionaries,
    kanji_dictionary,
    open_dictionary,
)
from reader.lookup.deinflect import dictionary_forms
from reader.lookup.entry import Entry
from reader.lookup.registry import Dictionaries
from reader.lookup.suggestions import debian_packages, how_to_get_one
from reader.text.span import Span
from reader.text.token import Token

from .conftest import write_dictd, write_yomitan


@pytest.fixture(scope="module")
def dictionaries(tmp_path_factory: pytest.TempPathFactory) -> Dictionaries:
    """The built-in Japanese and Chinese ones, and small German, Arabic, French and Spanish ones."""
    profile = tmp_path_factory.mktemp("profile")
    folder = tmp_path_factory.mktemp("given")
    for stem, articles in {
        "deu-eng": [
            "Schlüssel\nkey",
            "Haustür\nfront door",
            "Haus\nhouse",
            "Tür\ndoor",
            "Wärter\nkeeper",
        ],
        "ara-eng": ["كتاب\nbook", "مدرسة\nschool"],
        "fra-eng": ["homme\nman", "cheval\nhorse", "pomme de terre\npotato", "aujourd'hui\ntoday"],
        "spa-eng": ["casa\nhouse", "decir\nsay"],
    }.items():
        add_dictionary(write_dictd(folder, stem, articles), profile)
    return available_dictionaries(profile, system_folders=())


def heads(entries: list[Entry]) -> str:
    return " ".join(dict.fromkeys(entry.headword for entry in entries))


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("es", "Casas", "casa"),
        ("es", "dijeron", "decir"),
        ("fr", "l’homme", "homme"),
        ("fr", "chevaux", "cheval"),
        ("fr", "aujourd’hui", "aujourd'hui"),
        ("de", "Häusern", "Haus"),
        ("de", "Haustürschlüssel", "Schlüssel Haustür"),
        ("de", "Glückshaustür", "Haustür"),
        ("de", "Wärterinnen", "Wärter"),
        ("de", "Ersatz-Schlüssel", "Schlüssel"),
        ("ar", "وبالكتاب", "كتاب"),
        ("ar", "كِتَابٌ", "كتاب"),
        ("ar", "المدرسة", "مدرسة"),
        ("zh", "學生", "學生"),
        ("zh-TW", "学生", "学生"),
        ("pl", "dom", ""),
        ("de", "   ", ""),
        ("de", "Xyzzy", ""),
    ],
)
def test_a_word_is_found_under_its_forms_and_parts(
    dictionaries: Dictionaries, language: str, word: str, expected: str
) -> None:
    assert heads(dictionaries.look_up(word, language)) == expected


@pytest.mark.parametrize(
    ("word", "lemma", "reading", "headword", "said"),
    [
        ("食べた", "食べる", "たべる", "食べる", "たべる"),
        ("市場", "市場", "いちば", "市場", "いちば"),
        ("市場", "市場", "しじょう", "市場", "しじょう"),
        ("読んじゃった", "", "", "読む", "よむ"),
        ("行った", "", "", "行く", "いく"),
        ("ニャンコ", "", "", "にゃんこ", "にゃんこ"),
        ("いる", "いる", "いる", "いる", "いる"),
    ],
)
def test_japanese_prefers_the_reading_and_the_common_word(
    dictionaries: Dictionaries, word: str, lemma: str, reading: str, headword: str, said: str
) -> None:
    first = dictionaries.look_up(word, "ja", lemma=lemma, reading=reading)[0]
    assert (first.headword, first.reading) == (headword, said)
    assert first.source == "JMdict" and first.target_language == "en"


def test_to_be_comes_before_to_need(dictionaries: Dictionaries) -> None:
    assert "to be (of animate objects)" in dictionaries.look_up("いる", "ja")[0].glosses


def tokens_of(text: str) -> list[Token]:
    """Tokens of "気|が|つい/つく|た" or "une pomme": surface/lemma:pos, parted by | or a space."""
    tokens, start = [], 0
    for word in text.replace(" ", "| ").split("|"):
        start += len(word) - len(word.lstrip())
        told, _, pos = word.strip().partition(":")
        surface, _, lemma = told.partition("/")
        span = Span(start, start + len(surface))
        tokens.append(Token(span, surface, lemma or surface, pos=pos, is_word=surface.isalnum()))
        start = span.end
    return tokens


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "気|が|つい/つく:verb|た:auxiliary", (3, "気がつく")),
        ("ja", "数|年|前|の", (3, "数年前")),
        ("ja", "し/する:verb|て:particle|い/いる:verb", (1, "する")),
        ("ja", "は:particle|ごく:adverb", (1, "は")),
        ("fr", "pomme de terre rouge", (3, "pomme de terre")),
        ("fr", "pomme|, de terre", (1, "")),
        ("fr", "pommes/pomme de terre", (3, "pomme de terre")),
    ],
)
def test_a_phrase_is_the_longest_entry_over_following_tokens(
    dictionaries: Dictionaries, language: str, text: str, expected: tuple[int, str]
) -> None:
    size, entries = dictionaries.look_up_phrase(tokens_of(text), 0, language)
    assert (size, heads(entries[:1])) == expected


def test_names_are_asked_only_where_nothing_else_is_known(dictionaries: Dictionaries) -> None:
    assert {e.source for e in dictionaries.look_up("世界", "ja")} == {"JMdict"}
    assert {e.source for e in dictionaries.look_up("田中", "ja")} == {"JMnedict (names)"}


def test_the_part_of_speech_decides_between_equals(dictionaries: Dictionaries) -> None:
    particle = dictionaries.look_up("で", "ja", lemma="で", reading="で", pos="particle")[0]
    assert "particle" in particle.senses[0].parts_of_speech


def test_frequency_and_pitch_dictionaries_add_to_the_others(tmp_path: Path) -> None:
    facts = write_yomitan(
        tmp_path,
        "Pitch",
        [],
        [
            ["猫", "freq", 777],
            ["猫", "pitch", {"reading": "ねこ", "pitches": [{"position": 1}]}],
        ],
    )
    words = write_yomitan(tmp_path, "Words", [["猫", "ねこ", "n", "", 0, ["cat"], 1, ""]])
    dictionaries = Dictionaries(open_dictionary(words), open_dictionary(facts))
    (entry,) = dictionaries.look_up("猫", "ja")
    assert (entry.source, entry.rank, entry.pitch) == ("Words", 777, (1,))


def test_the_readers_dictionaries_come_first_and_index_once(tmp_path: Path) -> None:
    folder, profile = tmp_path / "given", tmp_path / "profile"
    folder.mkdir()
    add_dictionary(write_dictd(folder, "jpn-eng", ["猫\na small tiger"]), profile)
    dictionaries = available_dictionaries(profile, system_folders=())
    assert dictionaries.is_ready("ja")
    sources = [entry.source for entry in dictionaries.look_up("猫", "ja")]
    assert sources[0] == "jpn-eng" and "JMdict" in sources
    assert len(list((profile / CACHE_FOLDER).glob("*.index"))) == 1
    assert (profile / USER_FOLDER / "jpn-eng" / "jpn-eng.dict.dz").is_file()


def test_a_changed_dictionary_is_indexed_again(tmp_path: Path) -> None:
    path = tmp_path / "es-en.csv"
    path.write_text("perro,dog\n", encoding="utf-8")
    cache = tmp_path / "cache"
    assert open_dictionary(path, cache).find(["perro"])
    path.write_text("perro,dog\ngato,cat\n", encoding="utf-8")
    assert open_dictionary(path, cache).find(["gato"])


def test_a_torn_cache_is_built_again(tmp_path: Path, spanish: Path) -> None:
    cache = tmp_path / "cache"
    open_dictionary(spanish, cache).find(["casa"])
    (index,) = cache.glob("*.index")
    index.write_bytes(b"torn")
    assert open_dictionary(spanish, cache).find(["casa"])


def test_a_torn_cache_that_another_window_holds_does_no_harm(
    tmp_path: Path, spanish: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    open_dictionary(spanish, cache).find(["casa"])
    (index,) = cache.glob("*.index")
    index.write_bytes(b"torn")

    def held(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Sharing violation", str(self))

    monkeypatch.setattr(Path, "unlink", held)
    monkeypatch.setattr(Path, "replace", held)
    assert open_dictionary(spanish, cache).find(["casa"])
    assert index.read_bytes() == b"torn"


@pytest.mark.parametrize(
    ("form", "plain"),
    [
        ("食べられなかった", "食べる"), ("読まされた", "読む"), ("話せば", "話す"),
        ("泳いで", "泳ぐ"), ("来なかった", "来る"), ("勉強しました", "勉強する"),
        ("勉強しています", "勉強"),
        ("美しくなかった", "美しい"), ("待とう", "待つ"), ("死んだ", "死ぬ"), ("行って", "行く"),
        ("食べ", "食べる"), ("買いたくない", "買う"), ("飲んでしまった", "飲む"),
        ("高ければ", "高い"), ("見ちゃった", "見る"),
    ],
)  # fmt: skip
def test_japanese_inflections_lead_back(form: str, plain: str) -> None:
    assert plain in dictionary_forms(form)


def test_where_no_index_can_be_kept_it_lasts_for_the_session(tmp_path: Path, spanish: Path) -> None:
    taken = tmp_path / "cache"
    taken.write_text("not a folder")
    assert open_dictionary(spanish, taken).find(["casa"])


def test_the_readers_language_and_order_decide(tmp_path: Path) -> None:
    for stem, gloss in {"fra-eng": "cat", "fra-spa": "gato", "fra-deu": "Katze"}.items():
        write_dictd(tmp_path, stem, [f"chat\n{gloss}"])
    dictionaries = available_dictionaries(tmp_path / "profile", system_folders=(tmp_path,))

    def glosses(of: Dictionaries, target: str = "") -> list[str]:
        return [e.glosses[0] for e in of.look_up("chat", "fr", target_language=target)]

    assert glosses(dictionaries) == ["Katze", "cat", "gato"]
    assert glosses(dictionaries, "es") == ["gato", "Katze", "cat"]
    assert glosses(dictionaries.arranged(["fra-eng"], off={"fra-spa"})) == ["cat", "Katze"]


def test_a_look_up_that_cannot_wait_leaves_the_unindexed_out(spanish: Path, tmp_path: Path) -> None:
    dictionaries = Dictionaries(open_dictionary(spanish, tmp_path / "cache"))
    assert dictionaries.look_up("casa", "es", wait=False) == []
    dictionaries.prepare("es")
    assert dictionaries.look_up("casa", "es", wait=False)


def test_what_was_added_can_be_removed(spanish: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    (added,) = add_dictionary(spanish, profile)
    name = added.name
    assert remove_dictionary(name, profile)
    assert not remove_dictionary(name, profile)
    assert available_dictionaries(profile, system_folders=()).look_up("casa", "es") == []


def test_kanji_are_told_in_the_readers_language() -> None:
    characters = kanji_dictionary()
    assert characters is not None
    eat = characters.character("食")
    assert eat is not None and eat.meanings == ("eat", "food") and "た.べる" in eat.kun
    comer = characters.character("食", "es")
    assert comer is not None and "comer" in " ".join(comer.meanings).lower()
    assert characters.character("x") is None


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(["ja", "zh", "de", "fr", "ar", "es", "xx"]), st.text(max_size=40))
def test_any_string_may_be_asked_for(dictionaries: Dictionaries, language: str, word: str) -> None:
    for entry in dictionaries.look_up(word, language, lemma=word[:3]):
        assert entry.headword and entry.senses and entry.source


@pytest.mark.parametrize("suffix", [".tar.xz", ".zip"])
def test_downloaded_archives_are_unpacked(tmp_path: Path, spanish: Path, suffix: str) -> None:
    path = tmp_path / f"freedict{suffix}"
    members = [spanish, spanish.with_suffix(".dict.dz")]
    if suffix == ".zip":
        with zipfile.ZipFile(path, "w") as archive:
            for member in members:
                archive.write(member, f"../../spa-eng/{member.name}")
    else:
        with tarfile.open(path, "w:xz") as tar:
            for member in members:
                tar.add(member, f"../spa-eng/{member.name}")
    profile = tmp_path / "profile"
    (added,) = add_dictionary(path, profile)
    assert heads(added.find(["casa"])) == "casa"
    placed = profile / USER_FOLDER / "freedict-spa-eng"
    assert sorted(p.name for p in placed.iterdir()) == [m.name for m in reversed(members)]
    assert {p.name for p in profile.iterdir()} == {USER_FOLDER, CACHE_FOLDER}


def test_a_broken_update_leaves_the_working_dictionary(tmp_path: Path, spanish: Path) -> None:
    profile = tmp_path / "profile"
    add_dictionary(spanish, profile)
    spanish.write_text("casa\t¿?\t!\n", encoding="utf-8")
    with pytest.raises(ReaderError):
        add_dictionary(spanish, profile)
    kept = available_dictionaries(profile, system_folders=())
    assert heads(kept.look_up("casa", "es")) == "casa"


@pytest.mark.parametrize(
    ("language", "target", "packages"),
    [
        ("es", "en", ["dict-freedict-spa-eng"]),
        ("fr", "es", ["dict-freedict-fra-spa", "dict-freedict-fra-eng"]),
        ("de", "ja", ["dict-freedict-deu-eng"]),
        ("ko", "en", []),
    ],
)
def test_what_to_install_for_a_language_without(
    language: str, target: str, packages: list[str]
) -> None:
    assert debian_packages(language, target) == packages
    assert "no dictionary" in how_to_get_one(language, target)
