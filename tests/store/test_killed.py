"""Saves that were reported as done survive a process that is killed at any moment."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from reader.store.database import require_sound
from reader.store.files import open_cache, open_library, open_vocabulary
from reader.store.library import LibraryStore
from reader.store.terms import TermStore
from reader.vocabulary.term import Status

ROOT = Path(__file__).parents[2]
ROUNDS = 200

# Each child opens the files as the app does, saves, and reports a save when it has returned. The
# parent kills it (SIGKILL) some microseconds after some report, in the middle of whatever it does.
KILLING = """
import os, random, signal, sys, time
from pathlib import Path
from reader.store.files import open_cache, open_library, open_vocabulary
from reader.store.library import LibraryStore
from reader.store.terms import TermStore
from reader.vocabulary.term import Context, Status, Term

folder, rounds, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)

def save(out, number):
    terms = TermStore(open_vocabulary(folder))
    library = LibraryStore(open_library(folder), open_cache(folder))
    step = 0
    while True:
        name = f"{number}-{step}"
        sentence = f"{name} " * 40
        terms.save(Term(name, "es", name, contexts=(Context(sentence, name),)))
        os.write(out, f"t {name}\\n".encode())
        terms.save(Term(name, "es", name, status=Status.KNOWN))
        os.write(out, f"k {name}\\n".encode())
        library.save_setting(name, sentence)
        os.write(out, f"s {name}\\n".encode())
        step += 1

for number in range(rounds):
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        save(write, number)
    os.close(write)
    wanted, got = chance.randrange(0, 7), b""
    while got.count(b"\\n") < wanted:
        piece = os.read(read, 65536)
        if not piece:
            break
        got += piece
    time.sleep(chance.random() * 0.004)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(read, 65536):
        got += piece
    os.close(read)
    print(got.decode(), end="", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked and killed by signal")
def test_two_hundred_kills_lose_nothing_that_was_reported(tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    done = subprocess.run(
        [sys.executable, "-c", KILLING, str(tmp_path), str(ROUNDS), str(seed)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    reported = [line.split() for line in done.stdout.splitlines()]
    assert len(reported) > ROUNDS, f"seed {seed}"
    vocabulary, library = open_vocabulary(tmp_path), open_library(tmp_path)
    for database in (vocabulary, library):
        require_sound(database.connection, database.path)
        assert database.rows("PRAGMA foreign_key_check") == []
    kept = {term.id: term for term in TermStore(vocabulary).terms()}
    store = LibraryStore(library, open_cache(tmp_path))
    lost = [
        (kind, name)
        for kind, name in reported
        if (kind == "t" and (name not in kept or not kept[name].contexts))
        or (kind == "k" and kept[name].status is not Status.KNOWN)
        or (kind == "s" and store.setting(name) != f"{name} " * 40)
    ]
    assert lost == [], f"seed {seed}"
    for database in (vocabulary, library):
        database.close()
