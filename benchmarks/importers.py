"""How long importing takes, and how much memory, by format and size.

`python -m benchmarks.importers [WORDS ...]` (20000, 200000 and 1000000 when none are given). The
texts are the sample library over and over, a chapter every 3,000 words; each file is imported and
cut into sentences in a process of its own. Last comes what a reader waits for: two books of that
size dropped on the window.
"""

from __future__ import annotations

import html
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from benchmarks.hostile_files import peak_megabytes
from reader.data import data_path
from tests.importers.files import docx, epub, pdf, tmx

_ROOT = Path(__file__).resolve().parent.parent
_SIZES = (20_000, 200_000, 1_000_000)
_CHAPTER = 3_000  # words
_MOST_OF_A_PDF = 200_000  # words; beyond that it is minutes


def chapters(language: str, words: int) -> Iterator[list[str]]:
    """Paragraphs of the sample library, chapter by chapter, each paragraph made different."""
    lines = [
        line
        for path in sorted(data_path("seeds").rglob(f"*{language}*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    chapter: list[str] = []
    count = total = 0
    for number, line in enumerate(cycle(lines)):
        chapter.append(f"{line} ({number})")
        size = len(line.split()) if " " in line else len(line) // 2
        count, total = count + size, total + size
        if count >= _CHAPTER or total >= words:
            yield chapter
            chapter, count = [], 0
        if total >= words:
            return


def as_epub(language: str, words: int) -> bytes:
    pages = {}
    for number, chapter in enumerate(chapters(language, words), start=1):
        body = "".join(f"<p>{html.escape(line)}</p>\n" for line in chapter)
        pages[f"c{number}.xhtml"] = f"<h2>Chapter {number}</h2>{body}"
    contents = "".join(f'<li><a href="{page}">{page}</a></li>' for page in pages)
    metadata = f"<dc:title>Book</dc:title><dc:language>{language}</dc:language>"
    return epub(pages, metadata=metadata, nav=contents)


def _lines(words: int) -> Iterator[str]:
    return (line for chapter in chapters("en", words) for line in chapter)


def _subtitles(words: int) -> bytes:
    def stamp(seconds: int) -> str:
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},000"

    return "".join(
        f"{n + 1}\n{stamp(3 * n)} --> {stamp(3 * n + 2)}\n{line}\n\n"
        for n, line in enumerate(_lines(words))
    ).encode()


def _pdf(words: int) -> bytes:
    pages: list[list[str]] = [[]]
    for line in _lines(words):
        plain = line.encode("latin-1", "ignore").decode("latin-1")
        for start in range(0, len(plain), 80):
            pages[-1].append(plain[start : start + 80])
        if len(pages[-1]) > 40:
            pages.append([])
    return pdf(pages)


def _memory(words: int) -> bytes:
    pairs = zip(_lines(words), cycle(line for one in chapters("es", 3000) for line in one))
    return tmx(
        "".join(
            f"<tu><tuv xml:lang='en'><seg>{html.escape(one)}</seg></tuv>"
            f"<tuv xml:lang='es'><seg>{html.escape(other)}</seg></tuv></tu>"
            for one, other in pairs
        )
    )


def _word(words: int) -> bytes:
    return docx(
        "".join(f"<w:p><w:r><w:t>{html.escape(line)}</w:t></w:r></w:p>" for line in _lines(words))
    )


_MAKERS: dict[str, Callable[[int], bytes]] = {
    "text.txt": lambda words: "\n\n".join(_lines(words)).encode(),
    "text.md": lambda words: "\n\n".join(f"*{line}*" for line in _lines(words)).encode(),
    "page.html": lambda words: (
        "<title>Page</title>" + "".join(f"<p>{html.escape(line)}" for line in _lines(words))
    ).encode(),
    "book.epub": lambda words: as_epub("en", words),
    "buch.epub": lambda words: as_epub("ja", words),
    "letter.docx": _word,
    "print.pdf": lambda words: _pdf(min(words, _MOST_OF_A_PDF)),
    "film.srt": _subtitles,
    "memory.tmx": _memory,
    "table.tsv": lambda words: "".join(f"{line}\t{line}\n" for line in _lines(words)).encode(),
}


def main(sizes: tuple[int, ...]) -> None:
    print(f"{'file':14}{'words':>10}{'MB':>7}{'s':>8}{'peak MB':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for words in sizes:
            for name, make in _MAKERS.items():
                path = Path(folder) / name
                path.write_bytes(make(words))
                took = _in_a_process("one", str(path))
                size = path.stat().st_size / 2**20
                print(
                    f"{name:14}{words:10,}{size:7.1f}{took['s']:8.2f}{took['peak']:9.0f}",
                    flush=True,
                )
        for words in sizes:
            paths = []
            for language in ("en", "es"):
                path = Path(folder) / f"{language}.epub"
                path.write_bytes(as_epub(language, words))
                paths.append(str(path))
            took = _in_a_process("pair", *paths)
            print(f"\nTwo EPUBs of {words:,} words, one after the other:")
            for step, seconds in took.items():
                print(f"  {step:44}{seconds:8.2f}" + (" s" if step != "peak" else " MB"))


def _in_a_process(*arguments: str) -> dict[str, float]:
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.importers", "--child", *arguments],
        capture_output=True, text=True, cwd=_ROOT, check=True,
    )  # fmt: skip
    return dict(json.loads(ran.stdout.splitlines()[-1]))


def _one(path: str) -> dict[str, float]:
    from reader.services.pairs import is_pair_file
    from reader.services.texts import load_document, read_bytes

    begun = time.perf_counter()
    if is_pair_file(path):
        from reader.importers.parallel import load_parallel

        load_parallel(read_bytes(path), name=path).alignment(0, 1)
    else:
        load_document(path)
    return {"s": time.perf_counter() - begun, "peak": peak_megabytes()}


def _pair(*paths: str) -> dict[str, float]:
    from reader.services.guessing import guess_files
    from reader.services.opening import beginning_pair
    from reader.services.profile import open_profile
    from reader.services.provisional import provisional_pair
    from reader.services.shelf import add_files

    took: dict[str, float] = {}
    begun = time.perf_counter()

    def done(step: str) -> None:
        nonlocal begun
        took[step] = time.perf_counter() - begun
        begun = time.perf_counter()

    with tempfile.TemporaryDirectory() as folder:
        profile = open_profile(Path(folder))
        begun = time.perf_counter()
        guess_files([Path(path) for path in paths])
        done("languages and titles guessed")
        beginning_pair(paths)
        done("first pages aligned and ready to read")
        work = add_files(profile, paths).work
        done("both read in whole, cut and stored")
        documents = [profile.library.document(version.id) for version in work.versions]
        done("both opened again")
        provisional_pair(*documents)
        done("put side by side until they are aligned")
        profile.close()
    return took | {"peak": peak_megabytes()}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        job = {"one": _one, "pair": _pair}[sys.argv[2]]
        print(json.dumps(job(*sys.argv[3:])))
    else:
        main(tuple(int(word) for word in sys.argv[1:]) or _SIZES)
