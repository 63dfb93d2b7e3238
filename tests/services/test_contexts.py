"""Words kept while the text was not aligned yet."""

from __future__ import annotations

from pathlib import Path

from reader.alignment.bead import alignment_from_shapes
from reader.layout.pair import ReadingPair, Side
from reader.services import shelf, words
from reader.services.contexts import complete_contexts, without_counterparts
from reader.services.profile import open_profile
from reader.text.span import Span
from reader.text.token import Token


def test_the_counterpart_follows_when_it_is_known(tmp_path: Path) -> None:
    for name, text in (("a.es.txt", "El mar. El cielo.\n"), ("a.en.txt", "The sea. The sky.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    profile = open_profile(tmp_path / "profile")
    files = [tmp_path / "a.es.txt", tmp_path / "a.en.txt"]
    work = shelf.add_files(profile, files, languages=["es", "en"]).work
    source, target = work.versions
    documents = [profile.library.document(version.id) for version in work.versions]
    pair = ReadingPair(*documents, alignment_from_shapes([(1, 1), (1, 1)]))
    guess = words.Place(work, without_counterparts(pair), source, target, Side.SOURCE)
    cielo = Token(Span(11, 16), "cielo", "cielo")
    words.save_word(profile, guess, cielo)
    (term,) = profile.terms.terms("es")
    assert term.contexts[0].translation == ""
    assert complete_contexts(profile, work, pair, source, target)
    (term,) = profile.terms.terms("es")
    assert (term.contexts[0].translation, term.contexts[0].translation_language) == (
        "The sky.", "en",
    )  # fmt: skip
    assert not complete_contexts(profile, work, pair, source, target)
    profile.close()
