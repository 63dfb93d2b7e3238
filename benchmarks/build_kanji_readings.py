"""Write resources/japanese/kanji_readings.tsv from the KANJIDIC2 inside jamdict-data.

One kanji a line: the kanji, its on readings, its kun readings (okurigana after the dot), its name
readings, each list in hiragana and parted by spaces. Run after an update of jamdict-data:

    python benchmarks/build_kanji_readings.py
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

from reader.data import data_path
from reader.japanese.kana import to_hiragana

_HEAD = (
    "# Readings of kanji from KANJIDIC2, (c) Electronic Dictionary Research and Development Group,"
    " used under CC BY-SA 4.0; https://www.edrdg.org/\n"
    "# kanji<TAB>on<TAB>kun<TAB>names\n"
)


def database() -> sqlite3.Connection:
    spec = find_spec("jamdict_data")
    if spec is None or spec.origin is None:
        raise SystemExit("jamdict-data is not installed: pip install jamdict-data")
    path = Path(spec.origin).parent / "jamdict.db"
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def main() -> None:
    db = database()
    on: dict[str, list[str]] = defaultdict(list)
    kun: dict[str, list[str]] = defaultdict(list)
    names: dict[str, list[str]] = defaultdict(list)
    query = (
        "SELECT c.literal, r.r_type, r.value FROM character c"
        " JOIN rm_group g ON g.cid = c.ID JOIN reading r ON r.gid = g.ID"
        " WHERE r.r_type IN ('ja_on', 'ja_kun')"
    )
    for kanji, kind, value in db.execute(query):
        table = on if kind == "ja_on" else kun
        reading = to_hiragana(value).strip("-").replace("-", "")
        if reading not in table[kanji]:
            table[kanji].append(reading)
    for kanji, value in db.execute(
        "SELECT c.literal, n.value FROM character c JOIN nanori n ON n.cid = c.ID"
    ):
        names[kanji].append(to_hiragana(value).replace(".", ""))
    lines = [
        "\t".join((kanji, " ".join(on[kanji]), " ".join(kun[kanji]), " ".join(names[kanji])))
        for kanji in sorted(set(on) | set(kun) | set(names))
    ]
    target = data_path("resources", "japanese", "kanji_readings.tsv")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} kanji, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
