"""Nothing leaves the machine: the app is used with the network watched, and cut where it can be."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Runs in a process of its own. The hook sees every socket that Python opens, whoever opens it.
USE_THE_APP = """
import json, os, socket, sys

asked = []

def watch(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        if arguments[0].family != getattr(socket, "AF_UNIX", None):
            asked.append(f"{event} {arguments[1]}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        asked.append(f"{event} {arguments[0]}")
    elif event == "urllib.Request":
        asked.append(f"{event} {arguments[0]}")

sys.addaudithook(watch)

if sys.argv[2] == "probe":
    for try_it in (lambda: socket.create_connection(("127.0.0.1", 9), 1),
                   lambda: __import__("urllib.request").request.urlopen("http://nowhere.invalid")):
        try:
            try_it()
        except OSError:
            pass
    print(json.dumps(asked))
    raise SystemExit

from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from reader.services import cards, glance, reading, shelf
from reader.services.profile import open_profile
from reader.ui.app import run
from reader.vocabulary.term import Status, Term

folder = Path(sys.argv[1])
profile = open_profile(folder / "data")
files = [folder / "harbour.ja.txt", folder / "harbour.es.txt"]
work = shelf.add_files(profile, files).work
state = reading.state_of(profile, work)
pair = reading.align_pair(profile, state.source_version, state.target_version)
language, entries = glance.look_up_word(profile.data_dir, "港", "ja")
done = {"beads": len(pair.alignment.beads), "entries": len(entries)}

def use(window):
    wait(lambda: all(window.page_model.words(side, 0) is not None for side in Side))
    window.page.next_sentence()
    window.page.word_to_the_right()
    wait(lambda: window.popup.isVisible())
    window.actions_["add_word"].trigger()
    wait(lambda: profile.terms.terms("ja") or profile.terms.terms("es"))
    terms = profile.terms.terms("ja") or profile.terms.terms("es")
    out = folder / "words.apkg"
    cards.export_terms(profile, out, "apkg", terms)
    done["cards"] = out.stat().st_size
    window.window().close()

def wait(until):
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: until() and loop.quit())
    timer.start(20)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()

from reader.layout.pair import Side
profile.library.save_reading_state(state)
run([], data_dir=folder / "data", on_first_paint=lambda w: QTimer.singleShot(0, lambda: use(w)))
done["asked"] = asked
print(json.dumps(done))
"""

QT_NETWORK = {"QLocalServer", "QLocalSocket"}
"""All of Qt's network module that is used: sockets in this machine's own file system."""
ON_REQUEST = {"importers/web.py", "exporters/anki_connect.py"}
"""The only modules that connect to anything: an address the reader gives, and Anki on this
machine when cards are sent there."""
SPEAKING = {"socket", "ssl", "urllib.request", "http.client", "ftplib", "smtplib", "requests"}


def test_using_the_app_asks_no_other_machine(tmp_path: Path) -> None:
    (tmp_path / "harbour.ja.txt").write_text(
        "港の朝は早い。風は弱く、海は静かだった。\n", encoding="utf-8"
    )
    (tmp_path / "harbour.es.txt").write_text(
        "En el puerto se madruga. El viento era flojo y el mar estaba en calma.\n", encoding="utf-8"
    )
    done = used(tmp_path, "use")
    assert done["asked"] == []
    assert done["beads"] == 2 and done["entries"] and done["cards"]


def test_the_watch_would_see_it(tmp_path: Path) -> None:
    asked = used(tmp_path, "probe")
    assert any("127.0.0.1" in line for line in asked)
    assert any("nowhere.invalid" in line for line in asked)


def used(folder: Path, how: str) -> dict[str, object]:
    command = [sys.executable, "-c", USE_THE_APP, str(folder), how]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", OPENBLAS_NUM_THREADS="1")
    told = subprocess.run(
        [*without_network(), *command],
        cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=300,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr[-3000:]
    return json.loads(told.stdout.strip().splitlines()[-1])


def without_network() -> list[str]:
    """What to put before a command so that it has no network at all; nothing where that cannot be
    done (other systems, or no right to)."""
    if shutil.which("unshare") is None:
        return []
    for how in (["unshare", "-n"], ["unshare", "-r", "-n"]):
        if subprocess.run([*how, "true"], capture_output=True).returncode == 0:
            return how
    return []


def test_only_two_modules_can_connect() -> None:
    found = {path: connecting(path) for path in sorted((ROOT / "reader").rglob("*.py"))}
    places = {path.relative_to(ROOT / "reader").as_posix() for path in found if found[path]}
    assert places <= ON_REQUEST


def connecting(path: Path) -> set[str]:
    """What of the ways to other machines a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & SPEAKING
        elif isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
            found |= {node.module or "", *(f"{node.module}.{name}" for name in names)} & SPEAKING
            if node.module == "PySide6.QtNetwork":
                found |= names - QT_NETWORK
    return found
