"""Words across beads against hand-made links of the sample library.

    python -m benchmarks.links [--wrong]

A line of `seeds/<work>/links/<a>-<b>.txt` is a bead of the gold ladder and its links:
`[0]:[0] isla=île sonido#2=son#2 Marván=マル+バン ~todo=tout`. `#n` is the n-th occurrence in the
bead's text (the first where nothing is said), `+` joins several words that are all linked to the
same word, `~` is a link that is neither asked for nor wrong.
"""

from __future__ import annotations

import ast
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.alignment.encoder import CachedEncoder, Encoder, MemoryStore, load_encoder
from reader.japanese.markup import read_ruby_markup
from reader.services.annotating import tokens_of
from reader.services.linking import link_sentences
from reader.text.span import Span
from reader.text.token import Token

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

_BEAD = re.compile(r"(\[[^]]*\]:\[[^]]*\]) (.+)")

Link = tuple[Span, Span]
Linker = Callable[["LinkedBead"], list[Link]]


@dataclass(frozen=True)
class LinkedBead:
    """Two texts that translate each other, and which of their words do."""

    name: str
    languages: tuple[str, str]
    source: str
    target: str
    sure: frozenset[Link]
    possible: frozenset[Link]

    def shown(self, link: Link) -> str:
        return f"{link[0].of(self.source)}={link[1].of(self.target)}"


@dataclass
class Score:
    """Counts over some beads."""

    right: int = 0
    found: int = 0
    """Possible links that were found are left out."""
    sure: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.sure if self.sure else 1.0

    def add(self, bead: LinkedBead, links: list[Link]) -> None:
        found = set(links) - (bead.possible - bead.sure)
        right = found & bead.sure
        self.right += len(right)
        self.found += len(found)
        self.sure += len(bead.sure)
        self.wrong += [f"{bead.name} {bead.shown(link)}" for link in sorted(found - right)]
        self.missed += [f"{bead.name} {bead.shown(link)}" for link in sorted(bead.sure - right)]


def gold_beads() -> Iterator[LinkedBead]:
    """Every bead with hand-made links."""
    for path in sorted(SEEDS.glob("*/links/*.txt")):
        yield from _beads_of(path)


def _beads_of(path: Path) -> Iterator[LinkedBead]:
    work = path.parent.parent
    one, other = path.stem.split("-")
    texts = [_segments(work, language) for language in (one, other)]
    for line in path.read_text(encoding="utf-8").splitlines():
        place, links = _BEAD.fullmatch(line).groups()  # type: ignore[union-attr]
        indices = [ast.literal_eval(part) for part in place.split(":")]
        source, target = (
            _joined([segments[i] for i in chosen], language)
            for segments, chosen, language in zip(texts, indices, (one, other), strict=True)
        )
        sure, possible = _links(links, (source, target), (one, other))
        name = f"{work.name[:12]} {place}"
        yield LinkedBead(name, (one, other), source, target, sure, possible)


def _segments(work: Path, language: str) -> list[str]:
    lines = (work / "segments" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [read_ruby_markup(line)[0] for line in lines] if language == "ja" else lines


def _joined(segments: list[str], language: str) -> str:
    return ("" if language == "ja" else " ").join(segments)


def _links(
    line: str, texts: tuple[str, str], languages: tuple[str, str]
) -> tuple[frozenset[Link], frozenset[Link]]:
    sides = [tokens_of(language, text) for language, text in zip(languages, texts, strict=True)]
    sure: set[Link] = set()
    possible: set[Link] = set()
    for entry in line.split():
        kept = possible if entry.startswith("~") else sure
        one, other = entry.removeprefix("~").split("=")
        for here in one.split("+"):
            for there in other.split("+"):
                kept.add((_token(here, sides[0]), _token(there, sides[1])))
    return frozenset(sure), frozenset(possible)


def _token(word: str, tokens: tuple[Token, ...]) -> Span:
    """Raises: LookupError for a word that is no token of the bead."""
    surface, _, number = word.partition("#")
    same = [token.span for token in tokens if token.surface == surface]
    if len(same) < int(number or 1):
        raise LookupError(f"{word} is no word of: {' '.join(t.surface for t in tokens)}")
    return same[int(number or 1) - 1]


def linker(encoder: Encoder) -> Linker:
    """What the app does with a bead."""
    return lambda bead: link_sentences(
        bead.source,
        bead.target,
        encoder=encoder,
        source_language=bead.languages[0],
        target_language=bead.languages[1],
    )


def scores(link: Linker) -> dict[str, Score]:
    """By pair of languages."""
    found: dict[str, Score] = {}
    for bead in gold_beads():
        found.setdefault("-".join(bead.languages), Score()).add(bead, link(bead))
    return found


def milliseconds(link: Linker) -> float:
    """For a bead once its vectors are kept, words included; call `scores` first."""
    beads = list(gold_beads())
    start = time.perf_counter()
    for bead in beads:
        link(bead)
    return (time.perf_counter() - start) * 1000 / len(beads)


def main() -> None:
    link = linker(CachedEncoder(load_encoder, MemoryStore()))
    print("pair   links  precision  recall")
    for pair, score in scores(link).items():
        print(f"{pair}  {score.sure:5}  {score.precision:9.3f}  {score.recall:6.3f}")
        if "--wrong" in sys.argv:
            print("  wrong ", *score.wrong, sep="\n    ")
            print("  missed", *score.missed, sep="\n    ")
    print(f"{milliseconds(link):.1f} ms a bead")


if __name__ == "__main__":
    main()
