"""Subtitles in two languages: by the clock, not by the words."""

from __future__ import annotations

import pytest

from reader.documents.document import Document
from reader.importers.subtitles import load_subtitles
from reader.segmentation.registry import segment_document
from reader.services.aligning import align_documents
from reader.services.cue_pairs import aligned_by_times

ENGLISH = (
    (1.0, 2.5, "Is anyone there?"), (4.0, 6.0, "Only me and the cat."),
    (9.0, 12.0, "Then put the kettle on and close the door."), (30.0, 31.0, "It is cold."),
    (33.0, 35.0, "It always was."), (61.0, 64.0, "Good night."),
)  # fmt: skip
GERMAN = (
    (1.1, 2.4, "Ist da jemand?"), (4.1, 6.1, "Nur ich und die Katze."),
    (9.0, 10.4, "Dann setz den Kessel auf."), (10.5, 12.1, "Und mach die Tür zu."),
    (30.0, 31.1, "Kalt ist es."), (33.1, 35.0, "Das war es immer."),
    (45.0, 46.0, "Hörst du?"), (61.2, 64.0, "Gute Nacht."),
)  # fmt: skip


def subtitles(cues, language: str, *, speed: float = 1.0, later: float = 0.0) -> Document:
    def stamp(seconds: float) -> str:
        ms = round(1000 * (seconds * speed + later))
        return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}"

    text = "".join(
        f"{n}\n{stamp(start)} --> {stamp(end)}\n{words}\n\n"
        for n, (start, end, words) in enumerate(cues, start=1)
    )
    document, _ = load_subtitles(text, name="film.srt", language=language)
    return segment_document(document)


@pytest.mark.parametrize(("speed", "later"), [(1.0, 0.0), (1.0, 41.3), (25 / 23.976, 0.0)])
def test_what_is_heard_together_goes_together(speed: float, later: float) -> None:
    english = subtitles(ENGLISH, "en")
    german = subtitles(GERMAN, "de", speed=speed, later=later)
    found = align_documents(english, german, encoder=NoEncoder())
    assert [bead.shape for bead in found.beads] == [
        (1, 1), (1, 1), (1, 2), (1, 1), (1, 1), (0, 1), (1, 1),
    ]  # fmt: skip


def test_another_film_is_left_to_the_meaning() -> None:
    other = [(7 * n, 7 * n + 0.4, f"Nummer {n}.") for n in range(20)]
    assert aligned_by_times(subtitles(ENGLISH, "en"), subtitles(other, "de")) is None
    plain = Document("Hello.", "en")
    assert aligned_by_times(plain, subtitles(GERMAN, "de")) is None


class NoEncoder:
    """Not to be asked."""

    def encode(self, texts: object) -> object:
        raise AssertionError(texts)
