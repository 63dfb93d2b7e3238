"""Dictionaries in the reader's order: added, switched, asked and removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.lookup.available import available_dictionaries
from reader.lookup.registry import Dictionaries
from reader.services.annotating import tokens_of
from reader.services.dictionaries import (
    Arrangement,
    NoSuchDictionary,
    add_dictionaries,
    arrangement,
    is_dictionary_file,
    list_dictionaries,
    move_dictionary,
    prepare_pair,
    remove_dictionary,
    save_arrangement,
    switch_dictionary,
)
from reader.services.glance import glance
from reader.services.profile import Profile


def opened(profile: Profile) -> Dictionaries:
    return available_dictionaries(profile.data_dir, system_folders=())


@pytest.fixture
def brought(profile: Profile, tmp_path: Path) -> list[str]:
    """Three word lists of the reader's: French to German twice, French to Spanish."""
    for name, lines in (
        ("fra-deu", "pomme,Apfel\npomme de terre,Kartoffel\n"),
        ("fra-deu-klein", "pomme,Apfel (klein)\n"),
        ("fra-spa", "pomme,manzana\n"),
    ):
        path = tmp_path / f"{name}.csv"
        path.write_text(lines, encoding="utf-8", newline="\n")
        assert is_dictionary_file(path)
        (info,) = add_dictionaries(profile, [path])
        assert info.is_own and info.size_bytes == len(lines)
    return [info.name for info in list_dictionaries(profile, opened(profile), "fr")]


def asked(profile: Profile, target: str) -> list[str]:
    tokens = tokens_of("fr", "une pomme")
    found = glance(profile, "fr", tokens, 1, opened(profile), target)
    return [meaning.text for meaning in found.meanings]


def test_own_dictionaries_come_in_the_readers_order(profile: Profile, brought: list[str]) -> None:
    assert set(brought) >= {"fra-deu", "fra-deu-klein", "fra-spa"}
    assert asked(profile, "es")[0] == "manzana"  # explained in the other column's language
    assert asked(profile, "de")[0] == "Apfel"
    dictionaries = opened(profile)
    move_dictionary(profile, dictionaries, "fr", "de", "fra-deu-klein", 0)
    assert asked(profile, "de")[0] == "Apfel (klein)"
    assert asked(profile, "es")[0] == "manzana"  # each pair has its own order
    switch_dictionary(profile, "fr", "de", "fra-deu-klein", on=False)
    assert "Apfel (klein)" not in asked(profile, "de")
    listed = list_dictionaries(profile, dictionaries, "fr", "de")
    assert (listed[0].name, listed[0].is_on) == ("fra-deu-klein", False)
    switch_dictionary(profile, "fr", "de", "fra-deu-klein", on=True)
    assert asked(profile, "de")[0] == "Apfel (klein)"


def test_a_phrase_is_answered_as_a_whole(profile: Profile, brought: list[str]) -> None:
    tokens = tokens_of("fr", "une pomme de terre")
    found = glance(profile, "fr", tokens, 1, opened(profile), "de")
    assert found.phrase_tokens == 3 and found.phrase_meaning == "Kartoffel"
    first = found.meanings[0]
    assert (first.headword, first.text, first.source) == ("pomme de terre", "Kartoffel", "fra-deu")
    assert found.meaning == "Apfel"  # what is kept for the word itself


def test_a_japanese_phrase_too(profile: Profile) -> None:
    tokens = tokens_of("ja", "彼は気がついた")
    index = next(number for number, token in enumerate(tokens) if token.surface == "気")
    found = glance(profile, "ja", tokens, index, opened(profile), "es")
    if not found.entries:
        pytest.skip("jamdict-data is not installed")
    assert found.phrase_tokens == 3 and "notice" in found.phrase_meaning
    assert {meaning.source for meaning in found.meanings} == {"JMdict"}


def test_what_was_brought_can_be_removed(profile: Profile, brought: list[str]) -> None:
    remove_dictionary(profile, "fra-spa")
    names = [info.name for info in list_dictionaries(profile, opened(profile), "fr")]
    assert "fra-spa" not in names
    with pytest.raises(NoSuchDictionary, match="switch it off"):
        remove_dictionary(profile, "JMdict")


def test_settings_outlive_dictionaries_and_nonsense(profile: Profile) -> None:
    save_arrangement(profile, "fr", "de", Arrangement(("gone", "x"), frozenset({"y"})))
    assert arrangement(profile, "fr-CA", "de-AT").first == ("gone", "x")
    assert arrangement(profile, "fr", "es") == Arrangement()
    profile.library.save_setting("dictionaries:fr>de", "not json")
    assert arrangement(profile, "fr", "de") == Arrangement()


def test_a_broken_file_is_one_sentence_and_leaves_nothing(profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "broken.zip"
    path.write_bytes(b"PK\x03\x04 nothing more")
    assert not is_dictionary_file(path)
    with pytest.raises(ReaderError, match=r"broken\.zip"):
        add_dictionaries(profile, [path])
    assert not [info for info in list_dictionaries(profile, opened(profile), "fr") if info.is_own]


def test_the_first_use_is_a_job_with_progress(profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "spa-eng.csv"
    path.write_text("".join(f"palabra{n},word {n}\n" for n in range(50)), encoding="utf-8")
    add_dictionaries(profile, [path])
    for index in (profile.data_dir / "dictionary-index").iterdir():
        index.unlink()
    dictionaries = opened(profile)
    before = {i.name: i.is_ready for i in list_dictionaries(profile, dictionaries, "es", "en")}
    assert before["spa-eng"] is False
    steps: list[int] = []
    prepare_pair(profile, dictionaries, ["es", "en"], progress=lambda done, _: steps.append(done))
    assert steps and steps[-1] == 50
    after = {i.name: i.is_ready for i in list_dictionaries(profile, dictionaries, "es", "en")}
    assert after["spa-eng"] is True
    dictionaries.close()
