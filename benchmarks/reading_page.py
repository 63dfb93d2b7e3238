"""How fast the reading page is on a very long pair, and what it costs in memory.

Prints: opening, scroll frames with furigana and status colours on, jumps, another size, another
width, and memory beyond the documents. Run it with `python benchmarks/reading_page.py`; on a
machine without a screen it draws offscreen.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.documents.document import Block, BlockKind, Document, Segment
from reader.layout.pair import ReadingPair, Side
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token
from reader.ui import fonts
from reader.ui.models.page_model import Furigana, Look, PageModel
from reader.ui.theme import Theme
from reader.ui.views.reading_page import ReadingPage
from reader.vocabulary.term import Status

WORDS_JA = (
    ("山道", "やまみち"), ("歩", "ある"), ("いた", ""), ("静", "しず"), ("かな", ""),
    ("夕方", "ゆうがた"), ("古", "ふる"), ("い", ""), ("時計", "とけい"), ("が", ""),
    ("窓辺", "まどべ"), ("に", ""), ("置", "お"), ("かれて", ""), ("旅人", "たびびと"),
    ("は", ""), ("手紙", "てがみ"), ("を", ""), ("読", "よ"), ("んだ", ""),
)  # fmt: skip
PARTS_OF_SPEECH = ("noun", "verb", "adjective", "particle", "auxiliary")
WORDS_ES = tuple(
    """el camino de la montaña bajaba despacio hacia un valle donde nadie hablaba todavía
    y una lámpara pequeña alumbraba las cartas que el viajero había guardado""".split()  # noqa: SIM905
)


def japanese(rng: random.Random, words: int) -> tuple[str, list[tuple[int, int, str]]]:
    text, marks = "", []
    for _ in range(words):
        base, reading = rng.choice(WORDS_JA)
        marks.append((len(text), len(text) + len(base), reading))
        text += base
    return text + "。", marks


def spanish(rng: random.Random, words: int) -> str:
    return " ".join(rng.choice(WORDS_ES) for _ in range(words)).capitalize() + "."


def long_pair(rows: int, words_a_row: int) -> tuple[ReadingPair, dict[int, Annotation]]:
    """Rows of three sentences each, one block a side."""
    rng = random.Random(7)
    source, target = _Builder("ja"), _Builder("es")
    annotations: dict[int, Annotation] = {}
    for row in range(rows):
        tokens: list[Token] = []
        ruby: list[Ruby] = []
        for _ in range(3):
            start = source.length
            text, marks = japanese(rng, words_a_row // 3)
            source.add(text)
            for first, last, reading in marks:
                span = Span(start + first, start + last)
                word = text[first:last]
                tokens.append(Token(span, word, word, reading, pos=rng.choice(PARTS_OF_SPEECH)))
                if reading:
                    ruby.append(Ruby(span, reading))
            target.add(spanish(rng, words_a_row // 3), joint=" ")
        annotations[row] = Annotation(tuple(tokens), tuple(ruby))
        source.end_block()
        target.end_block()
    alignment: Alignment = alignment_from_shapes([(1, 1)] * (3 * rows))
    return ReadingPair(source.document(), target.document(), alignment), annotations


class _Builder:
    def __init__(self, language: str) -> None:
        self._language = language
        self._parts: list[str] = []
        self.length = 0
        self._segments: list[Segment] = []
        self._blocks: list[Block] = []
        self._block_start = 0

    def add(self, text: str, joint: str = "") -> None:
        if joint and self.length > self._block_start:
            self._parts.append(joint)
            self.length += len(joint)
        self._parts.append(text)
        span = Span(self.length, self.length + len(text))
        self._segments.append(Segment(span, len(self._blocks)))
        self.length += len(text)

    def end_block(self) -> None:
        self._blocks.append(Block(Span(self._block_start, self.length), BlockKind.PARAGRAPH))
        self._parts.append("\n")
        self.length += 1
        self._block_start = self.length

    def document(self) -> Document:
        return Document(
            "".join(self._parts),
            self._language,
            blocks=tuple(self._blocks),
            segments=tuple(self._segments),
        )


def status_of(token: Token) -> Status | None:
    """Every second word has a colour: more than any reader's page."""
    kind = hash(token.lemma) % 12
    return Status(kind) if kind < 6 else None


def resident_mb() -> float:
    with Path("/proc/self/statm").open() as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() / 2**20


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def settle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()


@dataclass(frozen=True)
class Spent:
    """Milliseconds one step took, and how many of them it computed: on a busy machine they
    differ."""

    wall: float
    cpu: float


def timed(do: Callable[[], object]) -> Spent:
    started, computed = time.perf_counter(), time.process_time()
    do()
    cpu = (time.process_time() - computed) * 1000
    return Spent((time.perf_counter() - started) * 1000, cpu)


def show(name: str, spent: list[Spent]) -> None:
    def figures(values: list[float]) -> str:
        p50, p95, p99 = (percentile(values, share) for share in (0.5, 0.95, 0.99))
        return f"{p50:6.1f} {p95:6.1f} {p99:6.1f} {max(values):6.1f}"

    wall, cpu = [item.wall for item in spent], [item.cpu for item in spent]
    print(f"{name:<32}{figures(wall)}   |{figures(cpu)}   ({len(spent)})")


def show_once(name: str, spent: Spent) -> None:
    print(f"{name:<32}{spent.wall:6.0f} ms{'':21}|{spent.cpu:6.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--words", type=int, default=48, help="a row and side")
    parser.add_argument("--frames", type=int, default=1500)
    options = parser.parse_args()
    application = QApplication([])
    fonts.load_fonts()
    pair, annotations = long_pair(options.rows, options.words)
    assert isinstance(pair.alignment, Alignment)
    print(f"{options.rows} rows, {2 * options.rows * options.words:,} words")
    theme = Theme.load("light")
    model = PageModel()
    model.set_look(Look(furigana=Furigana.ALL))
    model.annotations_wanted.connect(
        lambda side, blocks: (
            side is Side.SOURCE
            and model.set_annotations(side, {block: annotations[block] for block in blocks})
        )
    )
    page = ReadingPage(model, theme)
    page.resize(1440, 900)
    page.show()
    settle()
    before = resident_mb()
    between: list[Spent] = []

    def first_screen() -> None:
        model.set_pair(pair)
        page.canvas.viewport().repaint()

    print(f"{'milliseconds':<32}  time it took: p50 p95 p99 max | computing: p50 p95 p99 max")
    show_once("open, to the first screen", timed(first_screen))
    model.set_statuses(Side.SOURCE, status_of)
    QTest.qWait(2000)  # the page calms down after opening, as it does for a reader

    def paint_now() -> None:
        QCoreApplication.sendPostedEvents(page, QEvent.Type.UpdateRequest)

    def frame(pixels: int) -> Spent:
        def do() -> None:
            page.canvas.scroll_by(pixels)
            paint_now()

        spent = timed(do)
        between.append(timed(QCoreApplication.processEvents))
        return spent

    def turned(pixels: int) -> Spent:
        """A page down as a held key brings them, thirty a second."""
        spent = frame(pixels)
        QTest.qWait(33)
        return spent

    def scroll(what: str) -> None:
        few = options.frames // 2
        show(f"scroll by 40 px{what}", [frame(40) for _ in range(options.frames)])
        show(f"scroll by 90 px, a notch{what}", [frame(90) for _ in range(few)])
        show(f"scroll back by 40 px{what}", [frame(-40) for _ in range(few)])
        show(f"page down{what}", [turned(840) for _ in range(300)])

    scroll("")
    model.set_look(replace(model.look, words_marked=True))
    QTest.qWait(500)
    scroll(", words marked")
    show("between frames: rows set ahead", between)
    rng = random.Random(3)
    last = len(pair.source.segments) - 1

    def jump() -> Spent:
        def do() -> None:
            page.go_to(Side.SOURCE, rng.randrange(last))
            page.canvas.viewport().repaint()

        spent = timed(do)
        settle()
        return spent

    show("jump to any sentence", [jump() for _ in range(60)])
    bar = page.canvas.verticalScrollBar()

    def drag(value: int) -> Spent:
        def do() -> None:
            bar.setValue(value)
            page.canvas.viewport().repaint()

        return timed(do)

    show("drag the scroll bar", [drag(rng.randrange(bar.maximum())) for _ in range(60)])
    show_once(
        "another text size",
        timed(lambda: (model.set_scale(1.25), page.canvas.viewport().repaint())),
    )
    show_once(
        "another width", timed(lambda: (page.resize(1200, 900), page.canvas.viewport().repaint()))
    )
    settle()
    print(f"memory beyond the documents     {resident_mb() - before:6.0f} MB")
    del application


if __name__ == "__main__":
    main()
