"""What the reader reads and learns decides where a work begins."""

from __future__ import annotations

from pathlib import Path

from reader.documents.work import Version, Work
from reader.services.profile import open_profile
from reader.services.reading import default_state
from reader.services.tongues import Tongues, put_aside, save_tongues, tongues_of, were_asked

WORK = Work(
    "w",
    "Rain",
    (
        Version("1", "es", "Lluvia", is_original=True),
        Version("2", "ja", "雨"),
        Version("3", "en", "Rain"),
        Version("4", "de", "Regen"),
    ),
)


def pair(reads: tuple[str, ...], learns: tuple[str, ...]) -> tuple[str, str]:
    state = default_state(WORK, reads, learns)
    tags = {version.id: version.language for version in WORK.versions}
    return tags[state.source_version], tags[state.target_version]


def test_what_is_learnt_faces_what_is_read() -> None:
    assert pair(("de", "en"), ("ja",)) == ("ja", "de")
    assert pair(("de",), ()) == ("es", "de")
    assert pair((), ("ja",)) == ("ja", "es")
    assert pair(("fr",), ("ko",)) == ("es", "ja")
    assert pair(("ja",), ("ja",)) == ("ja", "es")


def test_they_are_kept_and_asked_for_once(tmp_path: Path) -> None:
    profile = open_profile(tmp_path)
    assert tongues_of(profile) == Tongues() and not were_asked(profile)
    save_tongues(profile, Tongues(("en", "xx"), ("ja", "ja")))
    assert tongues_of(profile) == Tongues(("en",), ("ja",))
    assert tongues_of(profile).all == ("ja", "en")
    assert were_asked(profile)
    profile.close()


def test_not_saying_is_an_answer(tmp_path: Path) -> None:
    profile = open_profile(tmp_path)
    put_aside(profile)
    assert were_asked(profile) and tongues_of(profile) == Tongues()
    profile.close()
