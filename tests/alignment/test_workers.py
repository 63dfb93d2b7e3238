"""Encoding in other processes gives what encoding here gives."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from reader.alignment import workers
from reader.alignment.encoder import CachedEncoder, MemoryStore, load_encoder
from reader.jobs import Cancelled, CancelToken

TEXTS = [f"The {number}th boat left the harbour." for number in range(200)]


def test_workers_and_this_process_agree(encoder: CachedEncoder) -> None:
    elsewhere = CachedEncoder(load_encoder, MemoryStore())
    seen: list[int] = []
    workers.ensure_encoded(TEXTS, elsewhere, workers=2, progress=lambda done, _: seen.append(done))
    assert elsewhere.missing(TEXTS) == []
    assert seen[-1] == len(TEXTS)
    assert np.allclose(elsewhere.sums(TEXTS), encoder.sums(TEXTS), rtol=1e-2, atol=0.05)


def test_without_processes_it_goes_on_here(
    encoder: CachedEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no processes here")

    monkeypatch.setattr(workers, "ProcessPoolExecutor", refuse)
    workers.ensure_encoded(TEXTS, encoder, workers=2)
    assert encoder.missing(TEXTS) == []


def test_cancelled_before_it_began(encoder: CachedEncoder) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        workers.ensure_encoded(["A new sentence."], encoder, cancel=cancel)


@pytest.mark.skipif(os.name == "nt", reason="signal 9 is of POSIX")
def test_workers_end_with_a_program_that_is_killed() -> None:
    code = (
        "import multiprocessing, os; from concurrent.futures import ProcessPoolExecutor as Pool; "
        "from reader.alignment.workers import end_with_parent as end; "
        "pool = Pool(2, multiprocessing.get_context('spawn'), end); "
        "print(pool.submit(os.getpid).result(), flush=True); os.kill(os.getpid(), 9)"
    )
    # The workers hold the pipe open: this returns when the last of them has ended.
    done = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60
    )
    assert done.stdout.strip().isdigit()
