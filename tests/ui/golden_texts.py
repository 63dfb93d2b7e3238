"""Pages of the sample library to be photographed: fixed beads, paragraphs and readings, so that a
better aligner or tagger changes no picture."""

from __future__ import annotations

import re
from pathlib import Path

from reader.layout.pair import ReadingPair
from tests.ui.reading_pairs import pair

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
_BEAD = re.compile(r"\[(.*?)\]:\[(.*?)\]")

READINGS = {
    "月見浜": "つきみはま", "懐中時計": "かいちゅうどけい", "待合室": "まちあいしつ",
    "時刻表": "じこくひょう", "四十一年": "よんじゅういちねん", "駅長": "えきちょう",
    "一日": "いちにち", "二本": "にほん", "列車": "れっしゃ", "祖父": "そふ", "切符": "きっぷ",
    "一枚": "いちまい", "青黒": "あおぐろ", "手書": "てが", "毎晩": "まいばん", "定刻": "ていこく",
    "帳面": "ちょうめん", "分厚": "ぶあつ", "一度": "いちど", "口癖": "くちぐせ", "駅": "えき",
    "夜": "よる", "遅": "おく", "止": "と", "売": "う", "掃": "は", "壁": "かべ", "並": "なら",
    "表": "ひょう", "掛": "か", "月": "つき", "手": "て", "端": "はし", "立": "た", "海": "うみ",
    "昇": "のぼ", "確": "たし", "書": "か", "入": "い", "人": "ひと", "夏": "なつ", "九": "ここの",
    "思": "おも",
}  # fmt: skip


def page(work: str, source: str, target: str, paragraphs: str) -> ReadingPair:
    """The first beads of a sample text.

    Args:
        paragraphs: how many beads each holds, "#1 2 3": "#" for a heading, "!" for an image line.
    """
    sides = [_sentences(work, source), _sentences(work, target)]
    beads, done, shapes = _beads(work, source, target), 0, []
    lines: tuple[list[str], list[str]] = ([], [])
    for paragraph in paragraphs.split():
        mark, count = paragraph.strip("0123456789"), int(paragraph.strip("#!"))
        for side, text in enumerate(lines):
            indices = [index for bead in beads[done : done + count] for index in bead[side]]
            if indices:
                text.append(mark + " |".join(sides[side][index] for index in indices))
        shapes += [f"{len(a)}{len(b)}" for a, b in beads[done : done + count]]
        done += count
    if source == "ja":
        lines = ([line.replace("| ", "|").replace(" |", "|") for line in lines[0]], lines[1])
    return pair("\n".join(lines[0]), "\n".join(lines[1]), " ".join(shapes), (source, target))


def book(source: str, target: str, times: int) -> ReadingPair:
    """Long paragraphs under chapter headings, again and again: what a novel looks like."""
    work = "the-island-that-lends-sounds"
    sides = [_sentences(work, source), _sentences(work, target)]
    beads = [bead for bead in _beads(work, source, target)[8:24] if all(bead)]
    lines: tuple[list[str], list[str]] = ([], [])
    for number in range(times):
        for side, text in enumerate(lines):
            text.append(f"#{number + 1}")
            for part in (beads[:7], beads[7:]):
                text.append(" |".join(sides[side][index] for bead in part for index in bead[side]))
    shapes = ["11", *(f"{len(a)}{len(b)}" for a, b in beads)] * times
    return pair("\n".join(lines[0]), "\n".join(lines[1]), " ".join(shapes), (source, target))


def _sentences(work: str, language: str) -> list[str]:
    text = (SEEDS / work / "segments" / f"{language}.txt").read_text(encoding="utf-8")
    return [re.sub("《.*?》", "", line) for line in text.splitlines()]


def _beads(work: str, source: str, target: str) -> list[tuple[list[int], list[int]]]:
    """Gold is kept once for both directions."""
    folder, first = SEEDS / work / "gold", min(source, target)
    path = folder / f"{first}-{max(source, target)}.ladder"
    found = []
    for a, b in _BEAD.findall(path.read_text(encoding="utf-8")):
        sides = [[int(index) for index in part.split(",") if index.strip()] for part in (a, b)]
        found.append((sides[0], sides[1]) if source == first else (sides[1], sides[0]))
    return found
