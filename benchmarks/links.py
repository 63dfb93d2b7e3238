"""Words across beads against hand-made links of the sample library.

    python -m benchmarks.links [--wrong]

`fitting` are the links that the weights were fitted on (`benchmarks/train_links.py` holds them out
by pair of languages), `held out` those that nothing was ever fitted on, nor chosen by: every other
bead of the files added last. Both are scored with all dictionaries of this computer, with JMdict
alone, and with none.

A line of `seeds/<work>/links/<a>-<b>.txt` is a bead of the gold ladder and its links:
`[0]:[0] isla=île sonido#2=son#2 Marván=マル+バン ~todo=tout`. `#n` is the n-th occurrence in the
bead's text (the first where nothing is said), `+` joins several words that are all linked to the
same word, `~` is a link that is neither asked for nor wrong. Works without segments hold pairs of
sentences: source, target and links, each a line, an empty line between.
"""

from __future__ import annotations

import ast
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.alignment.encoder import CachedEncoder, Encoder, MemoryStore, load_encoder
from reader.alignment.links_document import Occurrences
from reader.alignment.links_glosses import Glosses
from reader.japanese.markup import read_ruby_markup
from reader.services.annotating import tokens_of
from reader.services.linking import link_sentences, occurrences
from reader.services.word_glosses import WordGlosses
from reader.text.span import Span
from reader.text.token import Token

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

_BEAD = re.compile(r"(\[[^]]*\]:\[[^]]*\]) (.+)")

FITTING, HELD_OUT = "fitting", "held out"
_SENTENCES, _ALL_FITTING = "news-sentences", "fitting-sentences"
_FIRST_FILES = frozenset({"ar-en", "de-ja", "es-fr"})
"""Of the works; all their beads were in view while the kinds of evidence were thought of."""

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
    part: str
    """FITTING or HELD_OUT."""
    document: Occurrences
    """Of all beads of the two texts, or of the file."""

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
        yield from _sentences_of(path) if _has_own_text(path) else _beads_of(path)


def _has_own_text(path: Path) -> bool:
    return not (path.parent.parent / "segments").exists()


def _sentences_of(path: Path) -> Iterator[LinkedBead]:
    """Those of pairs of sentences that belong to no work."""
    one, other = path.stem.split("-")
    entries = path.read_text(encoding="utf-8").strip().split("\n\n")
    pairs = [entry.split("\n")[:2] for entry in entries]
    document = occurrences([(pair[0], pair[1]) for pair in pairs], (one, other))
    for number, entry in enumerate(entries):
        source, target, links = entry.split("\n")
        sure, possible = _links(links, (source, target), (one, other))
        name, part = f"{path.stem} {number}", _part(path, number)
        yield LinkedBead(name, (one, other), source, target, sure, possible, part, document)


def _part(path: Path, number: int) -> str:
    """Of the bead in that place of a file."""
    work = path.parent.parent.name
    if work == _ALL_FITTING or (work != _SENTENCES and path.stem in _FIRST_FILES):
        return FITTING
    return HELD_OUT if number % 2 else FITTING


def _beads_of(path: Path) -> Iterator[LinkedBead]:
    work = path.parent.parent
    one, other = path.stem.split("-")
    texts = [_segments(work, language) for language in (one, other)]
    beads = [_bead_texts(texts, indices, (one, other)) for indices in _ladder(work, (one, other))]
    document = occurrences(beads, (one, other))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        place, links = _BEAD.fullmatch(line).groups()  # type: ignore[union-attr]
        indices = [ast.literal_eval(part) for part in place.split(":")]
        source, target = _bead_texts(texts, indices, (one, other))
        sure, possible = _links(links, (source, target), (one, other))
        name = f"{work.name[:12]} {place}"
        part = _part(path, number)
        yield LinkedBead(name, (one, other), source, target, sure, possible, part, document)


def _bead_texts(
    texts: Sequence[list[str]], indices: Sequence[list[int]], languages: tuple[str, str]
) -> tuple[str, str]:
    source, target = (
        _joined([segments[i] for i in chosen], language)
        for segments, chosen, language in zip(texts, indices, languages, strict=True)
    )
    return source, target


def _ladder(work: Path, languages: tuple[str, str]) -> list[list[list[int]]]:
    """Every bead of two versions, both sides as indices of segments."""
    lines = (work / "gold" / f"{'-'.join(languages)}.ladder").read_text().splitlines()
    return [[ast.literal_eval(part) for part in line.split(":")] for line in lines]


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


class OnlyJMdict:
    """The dictionary that comes with the app."""

    def __init__(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self._every = WordGlosses(Path(folder), wait=False)

    def __call__(
        self, word: str, language: str, *, lemma: str, reading: str, pos: str
    ) -> Mapping[str, Sequence[str]]:
        if language != "ja":
            return {}
        return self._every(word, language, lemma=lemma, reading=reading, pos=pos)


def linker(encoder: Encoder, glosses: Glosses | None, *, document: bool = True) -> Linker:
    """What the app does with a bead."""
    return lambda bead: link_sentences(
        bead.source,
        bead.target,
        encoder=encoder,
        source_language=bead.languages[0],
        target_language=bead.languages[1],
        glosses=glosses,
        document=bead.document if document else None,
    )


def scores(link: Linker, part: str) -> dict[str, Score]:
    """By pair of languages, and over all."""
    found: dict[str, Score] = {}
    for bead in gold_beads():
        if bead.part == part:
            links = link(bead)
            for name in ("-".join(bead.languages), "all"):
                found.setdefault(name, Score()).add(bead, links)
    return found


def milliseconds(link: Linker) -> float:
    """Of processor time for a bead once its vectors are kept, words included."""
    beads = list(gold_beads())
    for bead in beads:
        link(bead)
    start = time.process_time()
    for bead in beads:
        link(bead)
    return (time.process_time() - start) * 1000 / len(beads)


def main() -> None:
    encoder = CachedEncoder(load_encoder, MemoryStore())
    with tempfile.TemporaryDirectory() as folder, WordGlosses(Path(folder), wait=True) as every:
        modes: dict[str, Glosses | None] = {
            "all dictionaries": every,
            "JMdict alone": OnlyJMdict(),
            "none": None,
        }
        for name, glosses in modes.items():
            link = linker(encoder, glosses)
            for part in (FITTING, HELD_OUT):
                print(f"\n{part}, {name}\npair   links  precision  recall")
                for pair, score in sorted(scores(link, part).items()):
                    _print_row(pair, score)
            print(f"{milliseconds(link):.1f} ms a bead")


def _print_row(pair: str, score: Score) -> None:
    print(f"{pair:5}  {score.sure:5}  {score.precision:9.3f}  {score.recall:6.3f}")
    if "--wrong" in sys.argv and pair != "all":
        print("  wrong ", *score.wrong, sep="\n    ")
        print("  missed", *score.missed, sep="\n    ")


if __name__ == "__main__":
    main()
