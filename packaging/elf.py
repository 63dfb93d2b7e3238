"""Shared libraries of a Linux program folder: which it needs, which it has, made smaller."""

from __future__ import annotations

import platform
import re
import struct
import subprocess
from pathlib import Path

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_DYNAMIC = 2
"""PT_DYNAMIC: the segment with the table of what is to be linked."""
_STRING_TABLE, _RPATH, _RUNPATH = 5, 15, 29
"""Tags in that table. Source: System V ABI, "Dynamic Section"."""


def architecture() -> str:
    return platform.machine()


def libraries(folder: Path) -> list[Path]:
    """Every ELF file in the folder, links left out, sorted."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def needed(path: Path) -> set[str]:
    """The sonames an ELF file asks for."""
    told = subprocess.run(
        ["objdump", "-p", str(path)], capture_output=True, text=True, check=True
    ).stdout
    return set(_NEEDED.findall(told))


def system_sonames() -> dict[str, str]:
    """Soname -> path of what this system's linker would find."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    found: dict[str, str] = {}
    for line in told.stdout.splitlines()[1:]:
        name, _, path = line.strip().partition(" => ")
        found.setdefault(name.split(" ")[0], path)
    return found


def outside(folder: Path) -> set[str]:
    """Sonames that files in the folder ask for and that are not in it."""
    files = libraries(folder)
    inside = {path.name for path in folder.rglob("*")}
    asked: set[str] = set()
    for path in files:
        asked |= needed(path)
    return asked - inside


def missing_parts(folder: Path) -> set[str]:
    """What is neither in the folder nor on this system."""
    return outside(folder) - set(system_sonames())


def strip(folder: Path) -> None:
    """Take out symbols for debuggers, and search paths that name the build machine's folders."""
    for path in libraries(folder):
        path.chmod(0o755)
        forget_search_path(path)
        # What auditwheel has moved around in a file, `strip` breaks.
        if not path.parent.name.endswith(".libs") and is_unstripped(path):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def is_unstripped(path: Path) -> bool:
    """Whether it has a table of symbols beyond those it exports."""
    told = subprocess.run(
        ["objdump", "-h", "-t", str(path)], capture_output=True, text=True, check=False
    ).stdout
    return "SYMBOL TABLE:\nno symbols" not in told


def forget_search_path(path: Path) -> bool:
    """Drop RPATH and RUNPATH unless they start from the file's own place.

    Only 64-bit little-endian files are changed. Returns: whether something was dropped.
    """
    data = bytearray(path.read_bytes())
    if data[4:6] != b"\x02\x01":
        return False
    (head,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    headers = [struct.unpack_from("<IIQQQQQQ", data, head + n * size) for n in range(count)]
    dynamic = next((one for one in headers if one[0] == _DYNAMIC), None)
    if dynamic is None:
        return False
    start, length = dynamic[2], dynamic[5]
    entries = list(struct.iter_unpack("<qQ", data[start : start + length]))
    strings = next(value for tag, value in entries if tag == _STRING_TABLE)
    # The table's place is an address in memory; the segment that holds it says where in the file.
    base = next(h[2] - h[3] for h in headers if h[0] == 1 and h[3] <= strings < h[3] + h[5])

    def stays(tag: int, value: int) -> bool:
        place = strings + base + value
        return tag not in (_RPATH, _RUNPATH) or data[place : place + 1] == b"$"

    kept = [entry for entry in entries if stays(*entry)]
    if len(kept) == len(entries):
        return False
    kept += [(0, 0)] * (len(entries) - len(kept))
    data[start : start + length] = b"".join(struct.pack("<qQ", *entry) for entry in kept)
    path.write_bytes(data)
    return True


def prune(folder: Path) -> list[str]:
    """Delete libraries that lay beside the program for parts that were left out.

    PyInstaller follows every plugin's links before the spec drops the plugin. Only libraries at
    the top of the folder are judged: what lies in a package's own folder is loaded by its name.
    Returns: the names deleted.
    """
    deleted: list[str] = []
    while True:
        asked: set[str] = set()
        for path in libraries(folder):
            asked |= needed(path)
        top = [path for path in folder.glob("_internal/*.so*") if "libpython" not in path.name]
        unused = [path for path in top if path.name not in asked]
        if not unused:
            return sorted(deleted)
        for path in unused:
            path.unlink()
            deleted.append(path.name)
