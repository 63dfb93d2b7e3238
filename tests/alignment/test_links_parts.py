"""What links are made of: units, compounds, the text around, what dictionaries say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from reader.alignment.encoder import CachedEncoder
from reader.alignment.links_compounds import pieces
from reader.alignment.links_document import Occurrences
from reader.alignment.links_glosses import gloss_evidence
from reader.alignment.links_model import load_model
from reader.alignment.links_runs import Unit
from reader.alignment.links_units import units_of
from reader.alignment.links_vectors import WordVectors
from reader.services.annotating import tokens_of
from reader.services.linking import link_sentences


def units(language: str, text: str) -> list[Unit]:
    return units_of(tokens_of(language, text), language)


@pytest.mark.parametrize(
    ("word", "language", "parts"),
    [
        ("Batteriefabrik", "de", ("Batterie", "Fabrik")),
        ("Arbeitszimmer", "de", ("Arbeit", "Zimmer")),
        ("Haus", "de", ("Haus",)),
        ("verbraucht", "de", ("verbraucht",)),
        ("lighthouse", "en", ("lighthouse",)),
    ],
)
def test_compounds_come_apart(word: str, language: str, parts: tuple[str, ...]) -> None:
    assert pieces(word, language) == parts


@pytest.mark.parametrize(
    ("language", "text", "run"),
    [
        ("es", "Espera en la sala de espera.", "sala de espera"),
        ("fr", "Il attend l’heure du départ.", "heure du départ"),
        ("ja", "灯台守が来た。", "灯台守"),
        ("ja", "この暑さでは眠れない。", "暑さ"),
    ],
)
def test_runs_that_may_be_one_word(language: str, text: str, run: str) -> None:
    assert run in [unit.text for unit in units(language, text) if unit.is_run]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Son frère fait ses devoirs.", ["frère", "devoirs"]),
        ("fr", "Les sons graves portent loin.", ["sons", "graves", "portent", "loin"]),
        ("de", "Sie kommt mit dem Rad an.", ["kommt", "Rad"]),
    ],
)
def test_function_words_are_no_units(language: str, text: str, words: list[str]) -> None:
    assert [unit.text for unit in units(language, text) if not unit.is_run] == words


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Sie lehnt das Angebot ab.", "ablehnen"),
        ("Morgen kehren wir zurück, sagte er.", "zurückkehren"),
        ("Er hört zu und schweigt.", "zuhören"),
        ("Sie kommt ab acht Uhr.", "kommen"),
    ],
)
def test_german_verbs_in_two_parts(text: str, lemma: str) -> None:
    found = units("de", text)
    assert lemma in [unit.lemma for unit in found]
    assert not {unit.text for unit in found} & {"ab", "zu", "zurück"}


def test_arabic_function_words_are_written_together() -> None:
    assert [unit.text for unit in units("ar", "وفي المدينة سألت عنه.")][:2] == ["المدينة", "سألت"]


def test_words_that_come_and_go_together() -> None:
    texts = [("The goat eats.", "La cabra come."), ("The goat sleeps.", "La cabra duerme."),
             ("A dog eats.", "Un perro come."), ("The goat runs.", "La cabra corre.")]  # fmt: skip
    beads = [(tokens_of("en", one), tokens_of("es", other)) for one, other in texts]
    document = Occurrences(beads, ("en", "es"))
    source, target = units("en", "goat eats"), units("es", "cabra come")
    together, apart = document.evidence(source, target)
    assert together[0, 0] > 0.5 and apart[0, 0] == 0
    assert apart[0, 1] > apart[0, 0]


class _Listed:
    """A dictionary with one word."""

    def __call__(
        self, word: str, language: str, *, lemma: str, reading: str, pos: str
    ) -> Mapping[str, Sequence[str]]:
        return {"es": ("cabra",)} if lemma == "goat" else {}


def test_what_a_dictionary_lists(encoder: CachedEncoder) -> None:
    sides = units("en", "goat runs")[:2], units("es", "cabra corre")[:2]
    vectors = WordVectors(encoder, load_model().centre)
    found = gloss_evidence(sides, ("en", "es"), _Listed(), vectors)
    assert found.listed.tolist() == [[1, 0], [0, 0]]
    assert found.known.tolist() == [[1, 1], [0, 0]]
    nothing = gloss_evidence(sides, ("en", "es"), None, vectors)
    assert not nothing.listed.any() and not nothing.known.any()


def test_a_bead_of_function_words_alone(encoder: CachedEncoder) -> None:
    assert not link_sentences(
        "And so it is.", "そうです。", encoder=encoder, source_language="en", target_language="ja"
    )


def test_a_suffix_goes_with_its_word(encoder: CachedEncoder) -> None:
    source, target = "Der Forscher las am Dienstag.", "研究者は火曜日に読んだ。"
    links = link_sentences(
        source, target, encoder=encoder, source_language="de", target_language="ja"
    )
    found = {(one.of(source), other.of(target)) for one, other in links}
    assert {("Forscher", "研究"), ("Forscher", "者"), ("Dienstag", "日")} <= found
