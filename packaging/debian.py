"""A .deb of the program folder, made with dpkg-deb; no debian/ folder, no root.

What the build machine's own packages brought into the folder is taken out again and becomes a
dependency, worked out by dpkg-shlibdeps from the symbols that are really used.
"""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import textwrap
from email.utils import formatdate
from pathlib import Path

import contents
import elf

HERE = Path(__file__).resolve().parent
LICENCE_TEXTS = {"Apache-2.0": "Apache-2.0", "LGPL-3.0": "LGPL-3"}
"""Licence -> its file in /usr/share/common-licenses, which a package points to."""
_BUNDLED = re.compile(r"^lib(python|Qt6|pyside6|shiboken6|icu)")
"""Never taken from the system: the parts fit only each other."""


def make(program: Path, work: Path, output: Path, time: int, *, quick: bool = False) -> Path:
    """Returns: the .deb, in `output`. Raises: subprocess.CalledProcessError.

    Args:
        time: seconds since 1970, of every file in it.
        quick: packed in seconds and half as large again, for trying it out.
    """
    shutil.rmtree(work, ignore_errors=True)
    root = work / "root"
    place = root / "usr/lib" / contents.NAME
    place.parent.mkdir(parents=True)
    shutil.copytree(program, place, symlinks=True)
    use_system_libraries(place)
    depends = dependencies(place, work)
    install_files(root, time)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_text(depends, kilobytes(root)), encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text(md5sums(root), encoding="utf-8")
    settle(root)
    made = output / f"{contents.NAME}_{contents.version()}_{architecture()}.deb"
    environment = {"SOURCE_DATE_EPOCH": str(time), "PATH": "/usr/bin:/bin"}
    packing = ["-Zgzip", "-z1"] if quick else ["-Zxz"]
    command = ["dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(made)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return made


def architecture() -> str:
    """Debian's name of this machine's kind."""
    told = ["dpkg", "--print-architecture"]
    return subprocess.run(told, capture_output=True, text=True, check=True).stdout.strip()


# --- dependencies ------------------------------------------------------------------------------


def use_system_libraries(place: Path) -> list[str]:
    """Delete the libraries that a Debian package owns on this machine. Returns: their names."""
    known = elf.system_sonames()
    deleted = []
    for path in sorted((place / "_internal").glob("lib*.so*")):
        if path.is_symlink() or _BUNDLED.match(path.name) or path.name not in known:
            continue
        if owner(known[path.name]):
            path.unlink()
            deleted.append(path.name)
    return deleted


def owner(path: str) -> str:
    """The package a file belongs to, empty if none; knows that /lib is /usr/lib by now."""
    for name in (path, str(Path(path).resolve()), path.removeprefix("/usr"), f"/usr{path}"):
        asked = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(":", 1)[0]
    return ""


def dependencies(place: Path, work: Path) -> str:
    """The Depends line for all that the folder's libraries ask of the system."""
    control = work / "debian" / "control"
    control.parent.mkdir(parents=True, exist_ok=True)
    control.write_text(
        f"Source: {contents.NAME}\n\nPackage: {contents.NAME}\nArchitecture: any\n",
        encoding="utf-8",
    )
    files = elf.libraries(place)
    folders = sorted({str(path.parent) for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-x{contents.NAME}"]
    command += [f"-l{folder}" for folder in folders]
    command += [f"-e{path}" for path in files]
    told = subprocess.run(command, cwd=work, capture_output=True, text=True, check=True)
    line = re.search(r"^shlibs:Depends=(.*)$", told.stdout, re.MULTILINE)
    assert line is not None, told.stderr
    return line[1]


# --- the files beside the program ---------------------------------------------------------------


def install_files(root: Path, time: int) -> None:
    name = contents.NAME
    binary = root / "usr/bin" / name
    binary.parent.mkdir(parents=True)
    binary.symlink_to(f"../lib/{name}/{name}")
    share = root / "usr/share"
    copy(HERE / "linux" / f"{name}.desktop", share / "applications" / f"{name}.desktop")
    copy(HERE / "linux/metainfo.xml", share / "metainfo" / f"{contents.IDENTIFIER}.metainfo.xml")
    copy(HERE / "linux/mime.xml", share / "mime/packages" / f"{name}.xml")
    copy(HERE / "linux/lintian-overrides", share / "lintian/overrides" / name)
    copy_icons(share)
    copy(contents.ROOT / "resources/icon.svg", share / f"icons/hicolor/scalable/apps/{name}.svg")
    packed(share / f"man/man1/{name}.1.gz", (HERE / "linux" / f"{name}.1").read_text("utf-8"))
    documents = share / "doc" / name
    packed(documents / "changelog.gz", changelog(time))
    (documents / "copyright").write_text(copyright_text(), encoding="utf-8")
    licences = root / "usr/lib" / name / "_internal/licences"
    shutil.move(licences, documents / "licences")
    licences.symlink_to(f"../../../share/doc/{name}/licences")


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def copy_icons(share: Path) -> None:
    """Every size, where desktops look for them."""
    for icon in sorted((HERE / "icons").glob("*.png")):
        size = icon.stem
        copy(icon, share / f"icons/hicolor/{size}x{size}/apps" / f"{contents.NAME}.png")


def packed(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def changelog(time: int) -> str:
    """Debian's form of what CHANGELOG.md says at its first heading."""
    text = (contents.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = text.split("\n## ", 2)[1]
    points = re.findall(r"^- (.+(?:\n  .+)*)", newest, re.MULTILINE)
    lines = [f"{contents.NAME} ({contents.version()}) unstable; urgency=medium", ""]
    for point in points:
        plain = re.sub(r"\s+", " ", point.replace("**", "").replace("`", ""))
        lines += textwrap.wrap(plain, 78, initial_indent="  * ", subsequent_indent="    ")
    lines += ["", f" -- {contents.MAINTAINER}  {formatdate(time)}", ""]
    return "\n".join(lines)


def copyright_text() -> str:
    """Ours in Debian's form, then the list of everybody else's."""
    licence = (contents.ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    others = (contents.ROOT / "resources/LICENSES.md").read_text(encoding="utf-8").strip()
    common = "\n".join(
        f"{name}: /usr/share/common-licenses/{file}" for name, file in LICENCE_TEXTS.items()
    )
    indented = "\n".join(f" {line}" if line.strip() else " ." for line in licence.splitlines())
    comment = (
        f"{others}\n\nThe full text of every licence is in\n/usr/share/doc/{contents.NAME}/"
        f"licences. On Debian these are also at hand:\n{common}"
    )
    folded = "\n".join(f" {line}" if line.strip() else " ." for line in comment.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {contents.TITLE}\n\n"
        "Files: *\nCopyright: 2026 The Facing Pages developers\nLicense: Expat\n"
        f"Comment:\n{folded}\n\nLicense: Expat\n{indented}\n"
    )


def kilobytes(root: Path) -> int:
    sizes = (-(-path.lstat().st_size // 1024) for path in root.rglob("*") if not path.is_dir())
    return sum(sizes)


def control_text(depends: str, size: int) -> str:
    return f"""\
Package: {contents.NAME}
Version: {contents.version()}
Section: education
Priority: optional
Architecture: {architecture()}
Maintainer: {contents.MAINTAINER}
Installed-Size: {size}
Depends: {depends}
Recommends: ca-certificates, xkb-data
Suggests: fonts-noto-core, fonts-noto-cjk, anki, speech-dispatcher-espeak-ng
Description: read a text beside its translation, sentence by sentence
 Give Facing Pages two language versions of one text, an article, a story or
 a book, and it puts them side by side like a printed parallel edition. It
 matches the sentences by their meaning, writes readings over Japanese, looks
 words up, keeps those you save with the sentence you met them in, and makes
 Anki cards of them. No account and no cloud.
 .
 Python, Qt, the dictionaries, the typefaces and the model that compares
 sentences come with this package.
"""


def md5sums(root: Path) -> str:
    import hashlib

    lines = []
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and inside.parts[0] != "DEBIAN":
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "md5").hexdigest()
            lines.append(f"{digest}  {inside}\n")
    return "".join(lines)


def settle(root: Path) -> None:
    """The modes Debian expects: programs 755, everything else 644."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        program = path.is_dir() or path == root / "usr/lib" / contents.NAME / contents.NAME
        path.chmod(0o755 if program else 0o644)
