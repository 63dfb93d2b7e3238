#!/usr/bin/env python3
"""Install the .deb on a clean Debian and use it as a person would; prints what it finds.

    sudo python3 packaging/try_deb.py dist/facing-pages_*.deb [--release bookworm] [--pictures DIR]

A bare root is made with debootstrap, apt resolves the dependencies in it, an ordinary user starts
the program by its desktop entry on a virtual screen with a window manager, opens a file with it,
a second one while the window is open, kills it and starts it again, runs the command line, and
removes the package; what was read must stay, and nothing may connect to another machine. Needs
root, debootstrap, xvfb, openbox, xdotool, scrot, x11-utils and strace. Exit code 1 if anything is
not as it should be.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import contents

TOOLS = ("debootstrap", "Xvfb", "openbox", "xdotool", "scrot", "xprop", "strace")
USER, HOME = "reader", "home/reader"
ENTRY = f"/usr/share/applications/{contents.NAME}.desktop"
DATA = f"{HOME}/.local/share/{contents.NAME}"
PATIENCE_S = 60.0
TEXTS = {
    "harbour.ja.txt": "港の朝は早い。漁師たちは四時に起きて、網を積んだ。"
    "風は弱く、海は静かだった。\n",
    "harbour.es.txt": "En el puerto se madruga. Los pescadores se levantaron a las cuatro y "
    "cargaron las redes. El viento era flojo y el mar estaba en calma.\n",
    "garden.en.txt": "The garden was full of bees. Nobody had cut the grass for weeks.\n",
}


class NotAsExpected(Exception):
    """One sentence."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("deb", type=Path)
    parser.add_argument("--release", default="bookworm")
    parser.add_argument("--root", type=Path, help="a bare root to use and keep")
    parser.add_argument("--pictures", type=Path, default=Path("build/pictures"))
    options = parser.parse_args(arguments)
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if os.geteuid() != 0 or lacking:
        print(f"This must run as root and needs {', '.join(lacking or TOOLS)}.", file=sys.stderr)
        return 2
    options.pictures.mkdir(parents=True, exist_ok=True)
    try:
        with clean_root(options.release, options.root) as folder, screen() as display:
            Trial(folder, display, options.pictures).run(options.deb)
    except NotAsExpected as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        return 1
    print("Everything as it should be.")
    return 0


@contextmanager
def clean_root(release: str, given: Path | None) -> Iterator[Path]:
    """A bare Debian with /proc and a user; thrown away unless it was given."""
    with tempfile.TemporaryDirectory(prefix="facing-pages-root-") as spare:
        folder = given or Path(spare) / "root"
        if not (folder / "usr").is_dir():
            command = ["debootstrap", "--variant=minbase", release, str(folder)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for name in ("etc/resolv.conf", "etc/hosts"):
            if Path("/", name).exists():
                shutil.copy(Path("/", name), folder / name)
        subprocess.run(["mount", "-t", "proc", "proc", str(folder / "proc")], check=True)
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder / "proc")], check=False)


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen with a window manager. Yields: its DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-ac"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


class Trial:
    """What is done with the package, step by step."""

    def __init__(self, root: Path, display: str, pictures: Path) -> None:
        self._root, self._display, self._pictures = root, display, pictures

    def run(self, deb: Path) -> None:
        self.install(deb)
        self.links()
        self.command_line()
        self.no_connections()
        self.window()
        self.remove()

    # Steps

    def install(self, deb: Path) -> None:
        shutil.copy(deb, self._root / "tmp/facing-pages.deb")
        self.as_root("apt-get", "update", "-qq")
        before = self.packages()
        options = ("-y", "-qq", "--no-install-recommends")
        started = time.monotonic()
        self.as_root("apt-get", "install", *options, "/tmp/facing-pages.deb")
        seconds = time.monotonic() - started
        brought = sorted(self.packages() - before - {contents.NAME})
        say(f"installed in {seconds:.0f} s; apt brought {len(brought)} packages")
        self.as_root("useradd", "--create-home", USER)
        for name, text in TEXTS.items():
            (self._root / HOME / name).write_text(text, encoding="utf-8")

    def links(self) -> None:
        """Every library finds what it is linked to, with nothing but the dependencies there."""
        find = (
            f"find /usr/lib/{contents.NAME} -type f -exec sh -c "
            '\'head -c4 "$1" | grep -q ELF && ldd "$1" 2>/dev/null | grep "not found"\' '
            "_ {} \\; | sort -u"
        )
        missing = self.as_root("sh", "-c", find).strip()
        expect(not missing, f"libraries are missing:\n{missing}")
        say("every library finds what it needs")

    def command_line(self) -> None:
        ruby = self.as_user("facing-pages", "furigana", f"/{HOME}/harbour.ja.txt")
        expect("港[みなと]" in ruby, f"furigana wrote {ruby!r}")
        both = (f"/{HOME}/harbour.ja.txt", f"/{HOME}/harbour.es.txt")
        beads = self.as_user("facing-pages", "align", "--format", "ladder", *both)
        expect(beads.split() == ["[0]:[0]", "[1]:[1]", "[2]:[2]"], f"align wrote {beads!r}")
        meaning = self.as_user("facing-pages", "lookup", "--lang", "ja", "食べる")
        expect("to eat" in meaning, f"lookup wrote {meaning!r}")
        self.align_a_book()
        say("furigana, align, lookup and a book in worker processes: right")

    def align_a_book(self) -> None:
        """Long enough for worker processes, which are this very program again."""
        for name, line in (
            ("book.en.txt", "Ship number {0} left the harbour before dawn with {1} men on board."),
            ("book.es.txt", "El barco número {0} salió del puerto antes del alba con {1} hombres."),
        ):
            lines = (line.format(n, n * 7 % 90) for n in range(2200))
            (self._root / HOME / name).write_text("\n\n".join(lines), encoding="utf-8")
        both = (f"/{HOME}/book.en.txt", f"/{HOME}/book.es.txt")
        beads = self.as_user("facing-pages", "align", "--format", "ladder", *both).splitlines()
        right = sum(bead == f"[{n}]:[{n}]" for n, bead in enumerate(beads))
        expect(right >= 2150, f"of 2200 sentences of a book {right} were matched")

    def no_connections(self) -> None:
        """What the kernel is asked for while the page is laid out, by whatever library."""
        both = (f"/{HOME}/harbour.ja.txt", f"/{HOME}/harbour.es.txt")
        with tempfile.TemporaryDirectory() as folder:
            calls = Path(folder) / "calls"
            Path(folder).chmod(0o777)
            watch = ("strace", "-f", "-qq", "-e", "trace=connect,bind,sendto", "-o", str(calls))
            self.as_user("facing-pages", "--screenshot", f"/{HOME}/page.png", *both, watch=watch)
            seen = [line for line in calls.read_text().splitlines() if "AF_INET" in line]
        expect(not seen, f"connections: {seen[:3]}")
        expect((self._root / HOME / "page.png").is_file(), "no picture was written")
        say("two texts read, matched and shown: no call to the network")

    def window(self) -> None:
        # What every desktop has: it reads desktop entries and knows kinds of files.
        options = ("-y", "-qq", "--no-install-recommends")
        desktop = ("libglib2.0-bin", "desktop-file-utils", "shared-mime-info")
        self.as_root("apt-get", "install", *options, *desktop)
        for name in ("application/x-tmx+xml", "application/epub+zip"):
            known = self.as_user("gio", "mime", name)
            expect(f"{contents.NAME}.desktop" in known, f"{name} is not ours: {known}")
        started = time.monotonic()
        self.as_user("gio", "launch", ENTRY)
        window = self.wait_for(self.our_window, "no window came up")
        say(f"window after {time.monotonic() - started:.1f} s by its desktop entry")
        about = self.on_screen("xprop", "-id", window, "WM_CLASS", "_NET_WM_NAME")
        say(" ".join(about.split()))
        expect(contents.NAME in about, f"the window's class does not fit StartupWMClass: {about}")
        self.wait_for(self.has_samples, "the sample library was not added")
        self.picture("first-start")

        files = [f"/{HOME}/harbour.ja.txt", f"/{HOME}/harbour.es.txt"]
        self.as_user("gio", "launch", ENTRY, *files)
        self.wait_for(lambda: "harbour" in self.titles(), "files were not handed over")
        self.wait_for(lambda: "harbour" in self.window_title(), "the title does not name the text")
        say(f"the window's title: {self.window_title()}")
        self.picture("handed-over")
        expect(len(self.processes()) == 1, f"{len(self.processes())} windows run")
        say("a second launch opened its files in the running window")

        self.kill()
        # With a default for a kind of file, this is the double click.
        self.as_user("gio", "open", f"/{HOME}/garden.en.txt")
        self.wait_for(self.our_window, "after a crash no window came up")
        self.wait_for(lambda: "garden" in self.titles(), "the file was not opened")
        self.picture("after-a-crash")
        say("killed, and started again with a double-clicked file")
        self.kill()

    def remove(self) -> None:
        self.as_root("apt-get", "purge", "-y", "-qq", contents.NAME)
        left = [path for path in self.installed_places() if path.exists()]
        expect(not left, f"left behind: {left}")
        expect((self._root / DATA / "library.sqlite").is_file(), "the reader's library is gone")
        say("removed; the reader's library is still there")

    # Helpers

    def installed_places(self) -> list[Path]:
        names = (f"lib/{contents.NAME}", f"bin/{contents.NAME}", f"share/doc/{contents.NAME}")
        return [self._root / "usr" / name for name in names] + [self._root / ENTRY[1:]]

    def packages(self) -> set[str]:
        return set(self.as_root("dpkg-query", "-W", "-f", "${Package}\\n").split())

    def as_root(self, *command: str) -> str:
        return self._chrooted(command, {"DEBIAN_FRONTEND": "noninteractive", "HOME": "/root"})

    def as_user(self, *command: str, watch: tuple[str, ...] = ()) -> str:
        """Args: watch: a program of this machine, put before the whole."""
        # X's socket lies in an abstract place, which a chroot shares.
        environment = {"HOME": f"/{HOME}", "DISPLAY": self._display}
        return self._chrooted(command, environment, f"--userspec={USER}:{USER}", watch=watch)

    def _chrooted(
        self,
        command: tuple[str, ...],
        extra: dict[str, str],
        *how: str,
        watch: tuple[str, ...] = (),
    ) -> str:
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **extra}
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            done = subprocess.run(
                [*watch, "chroot", *how, str(self._root), *command],
                env=environment, stdout=out, stderr=err, stdin=subprocess.DEVNULL, check=False,
            )  # fmt: skip
            out.seek(0)
            err.seek(0)
            said = out.read().decode("utf-8", "replace")
            if done.returncode != 0:
                tail = err.read().decode("utf-8", "replace")[-800:]
                raise NotAsExpected(f"'{' '.join(command)}' ended with {done.returncode}: {tail}")
        return said

    def on_screen(self, *command: str) -> str:
        environment = {**os.environ, "DISPLAY": self._display}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        return done.stdout

    def our_window(self) -> str:
        found = self.on_screen("xdotool", "search", "--onlyvisible", "--name", contents.TITLE)
        return found.split()[-1] if found.split() else ""

    def window_title(self) -> str:
        window = self.our_window()
        return self.on_screen("xdotool", "getwindowname", window).strip() if window else ""

    def titles(self) -> str:
        """Titles of the works in the library."""
        told = self.as_user("facing-pages", "library", "list")
        return told.lower()

    def has_samples(self) -> bool:
        return len(self.titles().splitlines()) >= 2

    def processes(self) -> list[int]:
        """Of the program in the clean root, the command line left out."""
        found = []
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit() and self._is_ours(folder):
                found.append(int(folder.name))
        return found

    def _is_ours(self, folder: Path) -> bool:
        try:
            program = str((folder / "exe").resolve())
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            return False
        return (
            program.startswith(str(self._root.resolve()))
            and b"library" not in words
            and (program.endswith(contents.NAME))
        )

    def kill(self) -> None:
        for process in self.processes():
            os.kill(process, signal.SIGKILL)
        self.wait_for(lambda: not self.our_window(), "the window stays")

    def wait_for(self, found: Callable[[], object], otherwise: str) -> str:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            answer = found()
            if answer:
                return str(answer)
            time.sleep(0.1)
        self.picture("failure")
        raise NotAsExpected(otherwise)

    def picture(self, name: str) -> None:
        time.sleep(1.5)  # let animations and the first annotations settle
        place = self._pictures / f"{name}.png"
        place.unlink(missing_ok=True)
        self.on_screen("scrot", str(place))
        say(f"picture {place}")


def expect(fine: bool, otherwise: str) -> None:
    if not fine:
        raise NotAsExpected(otherwise)


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
