#!/usr/bin/env python3
"""Get Facing Pages going on a machine that has nothing but Python.

    python3 packaging/bootstrap.py run [FILE ...]     install what is missing, open the window
    python3 packaging/bootstrap.py test [PYTEST ...]  the same, then run every test

Standard library only, and written so that a Python that is too old can still read it and say so.
The virtual environment is `.venv` beside this folder (or $FACING_PAGES_VENV); a second run finds
it complete and starts at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)

# What Qt asks of a Linux system, and the Debian package that brings it.
OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
WINDOW_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class CannotContinue(Exception):
    """One sentence for the person in front of the terminal."""


def main(arguments: list[str]) -> int:
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb not in {"run", "test"}:
        print(
            "usage: python3 packaging/bootstrap.py run [FILE ...] | test [PYTEST ...]",
            file=sys.stderr,
        )
        return 2
    try:
        return run(rest) if verb == "run" else test(rest)
    except CannotContinue as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; run the same command again to go on.", file=sys.stderr)
        return 130


def run(arguments: list[str]) -> int:
    on_screen = has_screen() and "--screenshot" not in arguments
    if not (on_screen or wants_no_window(arguments)):
        raise CannotContinue(
            "There is no screen here to open a window on; add --screenshot PICTURE.png to get a "
            "picture of the reading page instead."
        )
    check_python()
    ensure_system_libraries(window=on_screen)
    python = ensure_environment(with_tests=False)
    return call([str(python), "-m", "reader", *arguments])


def test(arguments: list[str]) -> int:
    check_python()
    ensure_system_libraries(window=False)
    python = ensure_environment(with_tests=True)
    environment = dict(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.setdefault("LC_ALL", "C.UTF-8")
    return call([str(python), "-m", "pytest", *arguments], environment, folder=ROOT)


def check_python() -> None:
    if sys.version_info < OLDEST:
        raise CannotContinue(
            "Facing Pages needs Python {}.{} or newer, and this is {}.{}; install a newer Python "
            "and run the same command with it.".format(*OLDEST, *sys.version_info[:2])
        )


def has_screen() -> bool:
    """Whether a window can be opened; other systems than Linux always have a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def wants_no_window(arguments: list[str]) -> bool:
    """Whether these arguments are for a verb of the command line, which needs no screen."""
    verbs = {"align", "segment", "furigana", "tokens", "links", "lookup", "library", "vocab"}
    flags = {"--screenshot", "--help", "-h", "--version"}
    return bool(verbs.intersection(arguments[:3]) or flags.intersection(arguments))


# --- what Qt needs of the system ---------------------------------------------------------------


def ensure_system_libraries(*, window: bool) -> None:
    """Install the shared libraries Qt links to, or say the one command that does.

    Raises: CannotContinue where only a person can install them.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = {**OFFSCREEN_LIBRARIES, **(WINDOW_LIBRARIES if window else {})}
    missing = sorted(package for library, package in wanted.items() if not loads(library))
    if missing:
        install_packages(missing, reason="Qt needs some system libraries")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str], *, reason: str) -> None:
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise CannotContinue(
            f"{reason}; with your system's package manager install what Debian calls: {names}"
        )
    if os.geteuid() != 0:
        raise CannotContinue(
            f"{reason}; install them with this one command, then run the same again:\n"
            f"    sudo apt-get install -y {names}"
        )
    print(f"Installing system packages: {names}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL).returncode != 0:
            raise CannotContinue(
                f"'{' '.join(command[:2])}' did not succeed; check the network and the package "
                f"sources, then run the same command again."
            )


# --- the virtual environment -------------------------------------------------------------------


def environment_folder() -> Path:
    return Path(os.environ.get("FACING_PAGES_VENV") or ROOT / ".venv")


def python_of(folder: Path) -> Path:
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def ensure_environment(*, with_tests: bool) -> Path:
    """The Python of a virtual environment that has the app and its dependencies.

    A stamp inside it says for which pyproject.toml it was made, so that a second run starts in a
    moment and an interrupted or outdated one is completed.
    """
    folder = environment_folder()
    python = python_of(folder)
    stamp = folder / ("facing-pages-test.stamp" if with_tests else "facing-pages.stamp")
    wanted = fingerprint()
    if python.exists() and read(stamp) == wanted:
        return python
    if not works(python):
        make_environment(folder)
    print("Installing Facing Pages; the first time this takes a few minutes.", flush=True)
    target = f"{ROOT}[test]" if with_tests else str(ROOT)
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    # Old pips do not hand the system's certificates on to the child that builds packages.
    if call([*install, "--upgrade", "pip"]) != 0 or call([*install, "-e", target]) != 0:
        raise CannotContinue(
            "The Python packages could not be installed; check the network (or the lines above), "
            "then run the same command again."
        )
    stamp.write_text(wanted, encoding="utf-8")
    if with_tests:
        (folder / "facing-pages.stamp").write_text(wanted, encoding="utf-8")
    return python


def fingerprint() -> str:
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    digest.update(f"{ROOT} {sys.version_info[:2]}".encode())
    return digest.hexdigest()


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def works(python: Path) -> bool:
    """Whether this environment's Python runs, has pip, and is of the version we run on."""
    if not python.exists():
        return False
    question = f"import pip, sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return subprocess.run([str(python), "-c", question], capture_output=True).returncode == 0


def make_environment(folder: Path) -> None:
    if not can_make_environments():
        install_packages(["python3-venv"], reason="Python's venv module is missing")
    print(f"Making a virtual environment in {folder}", flush=True)
    try:
        # A child, because an ensurepip installed a moment ago is not seen by this process.
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotContinue(
            f"No virtual environment could be made in {folder}; free some space or set "
            "FACING_PAGES_VENV to a folder that can be written to."
        ) from error


def can_make_environments() -> bool:
    """Debian parts ensurepip from Python; without it a virtual environment has no pip."""
    question = "import ensurepip, sys; sys.exit(not ensurepip.version())"
    asked = subprocess.run([sys.executable, "-c", question], capture_output=True)
    return asked.returncode == 0


def call(
    command: list[str], environment: dict[str, str] | None = None, folder: Path | None = None
) -> int:
    return subprocess.run(command, cwd=folder, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
