#!/usr/bin/env python3
"""Build the packages that readers install.

    python3 packaging/build.py deb|tar|appimage|folder|exe|dmg|all [--here] [--output DIR]

`deb`, `tar` and `appimage` on Linux, `exe` (the installer) on Windows, `dmg` on macOS, `all` for
whatever this system can make, `folder` for the bare program in build/app. PyInstaller is needed for
the build only; it and the app's dependencies go into build/env, or with --here the Python that runs
this is used as it is. README.md beside this file says what is in the packages and what they weigh.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import contents
from bootstrap import make_environment, python_of, works

ROOT = contents.ROOT
HERE = Path(__file__).resolve().parent
BUILD = ROOT / "build"
APP = BUILD / "app" / contents.NAME
"""The folder with the program that every package is made of."""


class CannotBuild(Exception):
    """One sentence for whoever started the build."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("what", choices=("folder", "all", *PACKAGES))
    parser.add_argument("--here", action="store_true", help="use this Python as it is")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--keep", action="store_true", help="pack build/app as it lies")
    parser.add_argument("--quick", action="store_true", help="pack fast, not small")
    options = parser.parse_args(arguments)
    try:
        wanted = kinds(options.what)
        if not (options.keep and APP.is_dir()):
            timed("program", lambda: make_folder(build_python(here=options.here)))
        options.output.mkdir(parents=True, exist_ok=True)
        for kind in wanted:
            made = timed(kind, lambda kind=kind: PACKAGES[kind](options.output, options.quick))
            print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    except CannotBuild as problem:
        print(problem, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as problem:
        print(f"'{problem.cmd[0]}' failed with {problem.returncode}.", file=sys.stderr)
        return 1
    return 0


def kinds(what: str) -> list[str]:
    """Which packages to make here. Raises: CannotBuild."""
    possible = {"win32": ["exe"], "darwin": ["dmg"]}.get(sys.platform, ["tar", "deb", "appimage"])
    if what == "folder":
        return []
    if what == "all":
        return possible
    if what not in possible:
        raise CannotBuild(f"'{what}' cannot be made on this system; it makes {possible}.")
    return [what]


def timed(name: str, work: Callable[[], Path]) -> Path:
    start = time.monotonic()
    made = work()
    print(f"{name}: {time.monotonic() - start:.0f} s", flush=True)
    return made


# --- the program -------------------------------------------------------------------------------


def build_python(*, here: bool) -> Path:
    """The Python that has the app's dependencies and PyInstaller."""
    if here:
        return Path(sys.executable)
    folder = BUILD / "env"
    python = python_of(folder)
    if not works(python):
        make_environment(folder)
    run([str(python), "-m", "pip", "install", "-q", "--upgrade", "pip"])
    run([str(python), "-m", "pip", "install", "-q", str(ROOT), "pyinstaller>=6.10"])
    # Only its dependencies are wanted; the app itself is read from the checkout.
    run([str(python), "-m", "pip", "uninstall", "-q", "-y", contents.NAME])
    return python


def make_folder(python: Path) -> Path:
    """PyInstaller's one-folder program in build/app."""
    environment = {
        **os.environ,
        "FACING_PAGES_BUILD": str(BUILD / "parts"),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_time()),
    }
    run([str(python), str(HERE / "prepare.py"), str(BUILD / "parts")], environment)
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(APP.parent), "--workpath", str(BUILD / "work")]
    run([*command, str(HERE / "facing_pages.spec")], environment)
    lacking = missing_data(APP)
    if lacking:
        raise CannotBuild(f"Not in the program: {', '.join(lacking)}.")
    if sys.platform.startswith("linux"):
        import elf

        elf.prune(APP)
        elf.strip(APP)
        missing = elf.missing_parts(APP)
        if missing:
            raise CannotBuild(f"Left out, but needed: {', '.join(sorted(missing))}.")
    return APP


def missing_data(program: Path) -> list[str]:
    """Files without which the program starts, but knows less than it should."""
    inside = program / "_internal"
    return [name for name in contents.NEEDED_DATA if not (inside / name).is_file()]


def run(command: list[str], environment: dict[str, str] | None = None) -> None:
    subprocess.run(command, check=True, cwd=ROOT, env=environment)


def source_time() -> int:
    """Seconds since 1970 of the last commit: the same sources give the same dates."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:  # no git: sources from an archive
        return 0
    return int(asked.stdout.strip() or 0) if asked.returncode == 0 else 0


# --- the packages ------------------------------------------------------------------------------


def make_tar(output: Path, quick: bool) -> Path:
    """A folder that runs where it is unpacked, with its desktop entry beside it."""
    import elf

    name = f"{contents.NAME}-{contents.version()}-linux-{elf.architecture()}"
    folder = BUILD / "tar" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(APP, folder, symlinks=True)
    for path in (HERE / "linux").glob("portable/*"):
        shutil.copy(path, folder)
    shutil.copy(HERE / "linux" / f"{contents.NAME}.desktop", folder)
    shutil.copy(HERE / "icons" / "256.png", folder / f"{contents.NAME}.png")
    made = output / f"{name}.tar.gz"

    def settled(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = source_time()
        return member

    with tarfile.open(made, "w:gz", compresslevel=1 if quick else 9) as archive:
        archive.add(folder, name, filter=settled)
    return made


def make_deb(output: Path, quick: bool) -> Path:
    import debian

    return debian.make(APP, BUILD / "deb", output, source_time(), quick=quick)


def make_appimage(output: Path, quick: bool) -> Path:
    import appimage

    try:
        return appimage.make(APP, BUILD / "appimage", output, source_time(), quick=quick)
    except appimage.NoRuntime as problem:
        raise CannotBuild(str(problem)) from problem


def make_exe(output: Path, quick: bool) -> Path:
    compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    if not Path(compiler).is_file():
        raise CannotBuild("Inno Setup's compiler ISCC.exe was not found; install Inno Setup 6.")
    run([
        compiler, "/Qp", f"/DVersion={contents.version()}", f"/DProgram={APP}", f"/O{output}",
        *(["/DQuick"] if quick else []), str(HERE / "windows" / "facing-pages.iss"),
    ])  # fmt: skip
    return output / f"facing-pages-{contents.version()}-windows.exe"


def make_dmg(output: Path, _quick: bool) -> Path:
    made = output / f"facing-pages-{contents.version()}-macos.dmg"
    bundle = APP.parent / f"{contents.TITLE}.app"
    run(["sh", str(HERE / "macos" / "make_dmg.sh"), str(bundle), str(made)])
    return made


PACKAGES: dict[str, Callable[[Path, bool], Path]] = {
    "deb": make_deb,
    "tar": make_tar,
    "appimage": make_appimage,
    "exe": make_exe,
    "dmg": make_dmg,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
