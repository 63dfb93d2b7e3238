"""A whole profile as one file, and back."""

from __future__ import annotations

import contextlib
import json
import lzma
import shutil
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import StoreError, UnwritableTarget
from reader.store.backup import copy_into, restore_into
from reader.store.database import Database, Step
from reader.store.failures import explained

_MANIFEST = "manifest.json"
_KIND = "Facing Pages profile"
_VERSION = 1  # of the archive, not of the databases in it


@dataclass(frozen=True, slots=True)
class Restorable:
    """An open file that can be restored, and the steps that bring an old copy up to date."""

    database: Database
    steps: Sequence[Step]


def export_profile(databases: Sequence[Database], target: Path, now: str) -> None:
    """Write checked copies of open databases into one zip file, whole or not at all.

    Args:
        now: ISO 8601, UTC, seconds.
    Raises: UnwritableTarget; StoreError when a database cannot be read.
    """
    if target.is_dir():
        raise UnwritableTarget(f"{target} is a folder. Give the name of a file inside it.")
    manifest = {"kind": _KIND, "version": _VERSION, "exported": now}
    partial = target.with_name(f"{target.name}.partial")
    try:
        # Beside the target, which must have the room: the library's own disk may be full.
        with tempfile.TemporaryDirectory(prefix=".", dir=target.parent) as folder:
            with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                archive.writestr(_MANIFEST, json.dumps(manifest))
                for database in databases:
                    copy = Path(folder) / database.path.name
                    copy_into(database.connection, copy, database.kind)
                    archive.write(copy, database.path.name)
            partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise UnwritableTarget(
            f"{target} cannot be written ({error.strerror or error}). Choose another place."
        ) from error
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def restore(files: Sequence[Restorable], source: Path, aside: Path, stamp: str) -> tuple[Path, ...]:
    """Put back a profile exported by `export_profile`, or one backup file.

    Everything is unpacked, checked and brought to the newest format before anything is replaced;
    then what is there now is copied to `aside`, and each file changes in one go, also for other
    windows that have it open.

    Args:
        source: the exported profile, or one backup of one of `files`.
        stamp: part of the names of the copies kept aside; sorts by time.
    Returns: the copies of what was replaced.
    Raises: StoreError when `source` is not what it should be; nothing has changed then.
    """
    by_name = {file.database.path.name: file for file in files}
    for file in files:
        with file.database.transaction():
            pass  # whoever cannot write at all is told so before anything is unpacked
    beside = files[0].database.path.parent
    with contextlib.ExitStack() as stack:
        with explained(beside):
            folder = stack.enter_context(tempfile.TemporaryDirectory(dir=beside))
        with explained(source):
            copies = _unpacked(source, Path(folder), by_name)
        prepared = [(by_name[name], copy) for name, copy in copies.items()]
        for file, copy in prepared:
            restore_into(file.database, copy, file.steps, dry=True)
        kept = []
        for file, copy in prepared:
            database = file.database
            path = database.path
            old = aside / f"{path.stem}-before-restore-{stamp}{path.suffix}"
            copy_into(database.connection, old, database.kind)
            kept.append(old)
            restore_into(database, copy, file.steps)
    return tuple(kept)


_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, KeyError, ValueError,
    NotImplementedError, OverflowError, RuntimeError,
)  # fmt: skip
"""What reading a damaged archive may end in."""


def _unpacked(source: Path, folder: Path, files: Mapping[str, Restorable]) -> dict[str, Path]:
    """The databases in `source` as files in `folder`, by the name of what they restore."""
    wrong = StoreError(
        f"{source} is neither an exported profile nor a backup of Facing Pages. "
        "Choose another file; nothing was changed."
    )
    if not source.is_file():
        raise StoreError(f"There is no file {source}. Choose another file; nothing was changed.")
    if not zipfile.is_zipfile(source):
        name = next((name for name in files if source.name.startswith(Path(name).stem)), None)
        if name is None:
            raise wrong
        shutil.copyfile(source, folder / name)
        return {name: folder / name}
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = json.loads(_small(archive, _MANIFEST))
            if not isinstance(manifest, dict) or manifest.get("kind") != _KIND:
                raise wrong
            if manifest.get("version") != _VERSION:
                raise StoreError(f"{source} was exported by a newer version of Facing Pages. "
                                 "Update Facing Pages to restore it.")  # fmt: skip
            held = [name for name in archive.namelist() if name in files]
            _require_room(archive, held, folder)
            for name in held:  # only names we know: no path can lead out of the folder
                archive.extract(name, folder)
    except _BROKEN as error:
        raise wrong from error
    if not held:
        raise wrong
    return {name: folder / name for name in held}


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as entry:
        return entry.read(10_000)


def _require_room(archive: zipfile.ZipFile, names: Sequence[str], folder: Path) -> None:
    """A small file can claim to unpack into more than the disk holds."""
    needed = sum(archive.getinfo(name).file_size for name in names)
    # Unpacked, restored, and a copy of what was there before.
    if 3 * needed > shutil.disk_usage(folder).free:
        raise StoreError(
            f"There is no room on the disk for what {archive.filename} unpacks into. "
            "Free some space and try again; nothing was changed."
        )
