#!/usr/bin/env python3
"""Install the Windows setup and use the program as a person would; prints what it finds.

    python packaging/try_exe.py dist/facing-pages-VERSION-windows.exe [--for-all]

Setup runs without asking, for this user or with --for-all for everybody; files are opened by
their kind, as Explorer does, while the window is closed, while it is open, and after it was killed;
the command line is run, and the program removed again: what was read must stay. For machines on
which nobody has read with Facing Pages. Exit code 1 if anything is not as it should be.

Runs under Wine too; there --for-all is nearer to Windows, for Wine knows neither a user's own
folder for programs nor a user's own kinds of files.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import contents

if sys.platform == "win32":
    import winreg

PATIENCE_S = 90.0
KIND = "FacingPages.Text"
"""The class of files in the registry."""
SUFFIXES = (".txt", ".epub", ".html", ".tmx", ".srt")
TEXTS = {
    "港 es.txt": "En el puerto se madruga. Los pescadores cargaron las redes.\n",
    "garden en.txt": "The garden was full of bees. Nobody had cut the grass.\n",
}


class NotAsExpected(Exception):
    """One sentence."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("setup", type=Path)
    parser.add_argument("--for-all", action="store_true", help="install for everybody")
    options = parser.parse_args(arguments)
    if sys.platform != "win32":
        print("This is for Windows.", file=sys.stderr)
        return 2
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as texts:
            Trial(options.setup, for_all=options.for_all, texts=Path(texts)).run()
    except NotAsExpected as problem:
        print(f"not as expected: {problem}", file=sys.stderr)
        return 1
    return 0


class Trial:
    """One installation, from setup to removal."""

    def __init__(self, setup: Path, *, for_all: bool, texts: Path) -> None:
        self.setup, self.for_all = setup.resolve(), for_all
        self.root = winreg.HKEY_LOCAL_MACHINE if for_all else winreg.HKEY_CURRENT_USER
        self.data = Path(os.environ["LOCALAPPDATA"]) / contents.NAME
        self.files = [texts / name for name in TEXTS]
        for path in self.files:
            path.write_text(TEXTS[path.name], encoding="utf-8")
        self.place = Path()

    def run(self) -> None:
        expect(not self.data.exists(), f"somebody's library is in {self.data}")
        self.install()
        self.check_entries()
        self.use_terminal()
        self.use_window()
        self.install()  # over a program that is there already
        self.remove()

    def install(self) -> None:
        who = "/ALLUSERS" if self.for_all else "/CURRENTUSER"
        started = time.monotonic()
        done = run([str(self.setup), "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", who])
        expect(done.returncode == 0, f"setup ended with {done.returncode}")
        self.place = Path(self.value(self.uninstall_key, "InstallLocation"))
        for name in (f"{contents.TITLE}.exe", f"{contents.NAME}.exe", "_internal/python3.dll"):
            expect((self.place / name).is_file(), f"{self.place / name} is not there")
        say(f"installed in {time.monotonic() - started:.0f} s to {self.place}")

    @property
    def uninstall_key(self) -> str:
        return rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{contents.IDENTIFIER}_is1"

    def value(self, key: str, name: str = "") -> str:
        """Raises: NotAsExpected, if there is none."""
        try:
            with winreg.OpenKey(self.root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as one:
                return str(winreg.QueryValueEx(one, name)[0])
        except OSError as error:
            raise NotAsExpected(f"nothing in the registry at {key} {name}") from error

    def is_gone(self, key: str, name: str = "") -> bool:
        try:
            self.value(key, name)
        except NotAsExpected:
            return True
        return False

    def check_entries(self) -> None:
        window = self.place / f"{contents.TITLE}.exe"
        command = self.value(rf"Software\Classes\{KIND}\shell\open\command")
        expect(command == f'"{window}" "%1"', f"files would be opened by {command}")
        for suffix in SUFFIXES:
            self.value(rf"Software\Classes\{suffix}\OpenWithProgids", KIND)
        expect(self.link.is_file(), f"{self.link} is not there")
        say(f"in the start menu, and offered for {', '.join(SUFFIXES)}")

    @property
    def link(self) -> Path:
        start = Path(os.environ["PROGRAMDATA" if self.for_all else "APPDATA"])
        programs = start / r"Microsoft\Windows\Start Menu\Programs"
        return programs / contents.TITLE / f"{contents.TITLE}.lnk"

    def use_terminal(self) -> None:
        program = str(self.place / f"{contents.NAME}.exe")
        told = run([program, "--version"]).stdout
        expect(contents.version() in told, f"--version says {told!r}")
        told = run([program, "furigana", "-"], stdin="港の朝は早い。\n").stdout
        expect(told == "港[みなと]の朝[あさ]は早[はや]い。\n", f"furigana says {told!r}")
        say("the terminal program knows its version and reads Japanese")

    def use_window(self) -> None:
        first, second = self.files
        say(f"double-click: {seconds(lambda: self.open(first, '港'))} s to the window")
        one = window_of("Facing Pages")
        say(f"a second file: {seconds(lambda: self.open(second, 'garden'))} s")
        expect(window_of("Facing Pages") == one, "a second window was opened")
        kill(one)
        say(f"killed and double-clicked: {seconds(lambda: self.open(first, '港'))} s")
        expect((self.data / "library.sqlite").is_file(), f"there is no library in {self.data}")
        close(window_of("Facing Pages"))
        wait("the window to close", lambda: not window_of("Facing Pages"))

    def open(self, path: Path, title: str) -> None:
        """As Explorer opens a file with a program that is registered for its kind."""
        if is_wine() and not self.for_all:
            command = self.value(rf"Software\Classes\{KIND}\shell\open\command")
            subprocess.Popen(command.replace("%1", str(path)))
        else:
            open_as(KIND, path)
        wait(f"a window with {title!r}", lambda: title in title_of(window_of("Facing Pages")))

    def remove(self) -> None:
        command = self.value(self.uninstall_key, "QuietUninstallString")
        expect(run(command).returncode == 0, "removing failed")
        wait("the program to go", lambda: not (self.place / "_internal").exists())
        wait("its entry to go", lambda: self.is_gone(self.uninstall_key, "InstallLocation"))
        expect(self.is_gone(rf"Software\Classes\{KIND}\shell\open\command"), "the kind is left")
        for suffix in SUFFIXES:
            key = rf"Software\Classes\{suffix}\OpenWithProgids"
            expect(self.is_gone(key, KIND), f"{suffix} is still offered")
        expect(not self.link.exists(), "the entry of the start menu is left")
        expect((self.data / "library.sqlite").is_file(), "the reader's library is gone")
        say("removed; the reader's library is still there")


# --- Windows -----------------------------------------------------------------------------------


def is_wine() -> bool:
    return hasattr(ctypes.windll.ntdll, "wine_get_version")


def open_as(kind: str, path: Path) -> None:
    """Open a file with the program of a class, whatever is the default. Source: ShellExecuteExW."""

    class Execution(ctypes.Structure):
        _fields_ = [
            ("size", ctypes.c_ulong), ("mask", ctypes.c_ulong), ("window", ctypes.c_void_p),
            ("verb", ctypes.c_wchar_p), ("file", ctypes.c_wchar_p), ("words", ctypes.c_wchar_p),
            ("folder", ctypes.c_wchar_p), ("show", ctypes.c_int), ("instance", ctypes.c_void_p),
            ("list", ctypes.c_void_p), ("kind", ctypes.c_wchar_p), ("key", ctypes.c_void_p),
            ("hot_key", ctypes.c_ulong), ("icon", ctypes.c_void_p), ("process", ctypes.c_void_p),
        ]  # fmt: skip

    by_class, no_dialogue, show_normally = 0x1, 0x400, 1
    asked = Execution(mask=by_class | no_dialogue, verb="open", file=str(path), kind=kind)
    asked.size, asked.show = ctypes.sizeof(asked), show_normally
    if not ctypes.windll.shell32.ShellExecuteExW(ctypes.byref(asked)):
        raise NotAsExpected(f"{path.name} cannot be opened as {kind}")


def window_of(part: str) -> int:
    """The handle of a visible window with `part` at the end of its title; 0 if there is none."""
    found: list[int] = []

    @ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    def look(window: int, _: int) -> bool:
        if ctypes.windll.user32.IsWindowVisible(window) and title_of(window).endswith(part):
            found.append(window)
        return True

    ctypes.windll.user32.EnumWindows(look, 0)
    return found[0] if found else 0


def title_of(window: int) -> str:
    text = ctypes.create_unicode_buffer(512)
    ctypes.windll.user32.GetWindowTextW(ctypes.c_void_p(window), text, len(text))
    return text.value


def kill(window: int) -> None:
    """As the task manager ends a program that hangs."""
    number = ctypes.c_ulong()
    user, kernel = ctypes.windll.user32, ctypes.windll.kernel32
    user.GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(number))
    process = kernel.OpenProcess(0x1, False, number)
    expect(bool(kernel.TerminateProcess(ctypes.c_void_p(process), 1)), "it cannot be killed")
    wait("the window to go", lambda: not window_of("Facing Pages"))


def close(window: int) -> None:
    """What the cross at its corner sends: WM_CLOSE."""
    ctypes.windll.user32.PostMessageW(ctypes.c_void_p(window), 0x10, None, None)


# --- waiting and telling -----------------------------------------------------------------------


def run(command: str | list[str], stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, input=stdin, capture_output=True, encoding="utf-8", timeout=900, check=False
    )


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise NotAsExpected(otherwise)


def wait(what: str, until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not until():
        expect(time.monotonic() < end, f"waited in vain for {what}")
        time.sleep(0.1)


def seconds(work: Callable[[], object]) -> str:
    started = time.monotonic()
    work()
    return f"{time.monotonic() - started:.1f}"


def say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
