"""What the spec needs before PyInstaller runs: the slimmed dictionary and everybody's licence.

    python packaging/prepare.py FOLDER

Run with the Python of the build environment, because it looks at what is installed there.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from importlib import metadata
from pathlib import Path

from slim import slim

ROOT = Path(__file__).resolve().parent.parent
_LICENCE_NAME = re.compile(r"^(licen[sc]e|copying|notice|ofl|authors|bsd)", re.IGNORECASE)
_CODE = {".py", ".pyc", ".pyi", ".so", ".pyd"}
_BUILD_TOOLS = ("pyinstaller",)
"""Its boot loader is in the package (GPL with an exception that lets any program use it)."""


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    found = importlib.util.find_spec("jamdict_data")
    assert found is not None and found.submodule_search_locations
    slim(Path(found.submodule_search_locations[0]) / "jamdict.db", folder / "jamdict.db")
    gather_licences(folder / "licences")
    return 0


def gather_licences(folder: Path) -> None:
    """The licence files of Python and of every package in the app, a folder each."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "facing-pages.txt")
    shutil.copyfile(ROOT / "resources" / "LICENSES.md", folder / "README.md")
    python = next((p for p in python_licences() if p.is_file()), None)
    if python is not None:
        shutil.copyfile(python, folder / "Python.txt")
    for name in sorted(packages("facing-pages") | set(_BUILD_TOOLS)):
        for path in licence_files(name):
            place = folder / name / path.name
            place.parent.mkdir(exist_ok=True)
            shutil.copyfile(path, place)


def python_licences() -> list[Path]:
    lib = Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    debian = Path("/usr/share/doc") / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    return [lib / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", debian / "copyright"]


def packages(root: str) -> set[str]:
    """Names of what `root` needs at run time, itself left out, as far as it is installed."""
    from packaging.requirements import Requirement  # PyInstaller brings it

    waiting = list(requirements(root))
    found: set[str] = set()
    while waiting:
        wanted = Requirement(waiting.pop())
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        waiting += requirements(name)
    return found


def requirements(name: str) -> list[str]:
    if name == "facing-pages":
        import contents

        listed = contents.project()["dependencies"]
        assert isinstance(listed, list)
        return [str(one) for one in listed]
    return metadata.requires(name) or []


def licence_files(name: str) -> list[Path]:
    files = metadata.files(name) or []
    return [
        Path(str(one.locate()))
        for one in files
        if _LICENCE_NAME.match(one.name) and one.suffix not in _CODE and one.locate().is_file()  # type: ignore[attr-defined]
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
