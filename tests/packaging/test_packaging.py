"""The packages as far as they can be judged without building them."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from configparser import ConfigParser
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch):
    """Imports a module of packaging/, which is no package: its name is taken by another one."""
    monkeypatch.syspath_prepend(str(PACKAGING))

    def module(name: str) -> ModuleType:
        return importlib.import_module(name)

    return module


@pytest.fixture
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "facing-pages.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


# --- Linux -------------------------------------------------------------------------------------


def test_the_desktop_entry_fits_the_window(entry: dict[str, str]) -> None:
    source = (ROOT / "reader/ui/application.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("facing-pages")' in source
    assert entry["StartupWMClass"] == entry["Icon"] == "facing-pages"
    assert entry["Exec"] == "facing-pages %F", "several files are versions of one text"


def test_the_desktop_entry_speaks_every_language(entry: dict[str, str], load) -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        spoken = set(re.findall(rf"{key}\[(\w+)\]", " ".join(entry)))
        assert spoken == set(load("contents").UI_LANGUAGES)


def test_metainfo_desktop_entry_and_program_agree(entry: dict[str, str], load) -> None:
    contents = load("contents")
    component = ElementTree.parse(LINUX / "metainfo.xml").getroot()
    assert component.findtext("id") == contents.IDENTIFIER
    assert component.findtext("launchable") == f"{contents.NAME}.desktop"
    kinds = {kind.text for kind in component.iter("mediatype")}
    assert kinds == set(filter(None, entry["MimeType"].split(";")))
    newest = next(component.iter("release"))
    assert newest.get("version") == contents.version()


def test_kinds_of_files_unknown_to_the_system_are_described(entry: dict[str, str]) -> None:
    described = ElementTree.parse(LINUX / "mime.xml").getroot()
    for kind in described:
        assert f"{kind.get('type')};" in entry["MimeType"]


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "facing-pages.desktop"],
        ["appstreamcli", "validate", "--no-net", "metainfo.xml"],
        ["sh", "-n", "portable/add-to-menu.sh"],
    ],
    ids=lambda command: command[0],
)
def test_the_checkers_are_content(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed here")
    done = subprocess.run(command, cwd=LINUX, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("sh") is None, reason="the menu entry is for Linux")
@pytest.mark.parametrize("folder", ["plain", "with space", "%d and 'quotes' & $HOME"])
def test_the_portable_program_adds_itself_to_the_menu(tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder
    shutil.copytree(LINUX / "portable", place)
    shutil.copy(LINUX / "facing-pages.desktop", place)
    shutil.copy(PACKAGING / "icons/256.png", place / "facing-pages.png")
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    script = ["sh", str(place / "add-to-menu.sh")]
    subprocess.run(script, env=environment, check=True)
    made = tmp_path / ".local/share/applications/facing-pages.desktop"
    line = next(line for line in made.read_text("utf-8").splitlines() if line.startswith("Exec="))
    quoted = line.removeprefix('Exec="').removesuffix('" %F')
    unquoted = re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%")
    assert unquoted == str(place / "facing-pages")
    subprocess.run([*script, "--remove"], env=environment, check=True)
    assert not made.exists()


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="dpkg is not installed here")
def test_the_control_file_and_its_companions(load) -> None:
    debian = load("debian")
    control = debian.control_text("libc6 (>= 2.35)", 800_000)
    fields = dict(re.findall(r"^([\w-]+): (.*)$", control, re.MULTILINE))
    assert fields["Depends"] == "libc6 (>= 2.35)" and fields["Version"] == debian.contents.version()
    assert len(fields["Description"]) <= 80
    assert all(len(line) <= 80 for line in control.splitlines())
    log = debian.changelog(0)
    assert log.startswith(f"facing-pages ({debian.contents.version()}) ")
    assert log.endswith("Thu, 01 Jan 1970 00:00:00 -0000\n")
    assert all(len(line) <= 80 for line in log.splitlines()[:-1])
    rights = debian.copyright_text()
    assert "JMdict" in rights and "License: Expat" in rights


# --- contents ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, wanted",
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("libQt6Quick.so.6", False),
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/QtGui.abi3.so", True),
        ("PySide6/QtTextToSpeech.abi3.so", True),
        ("PySide6/Qt/lib/libQt6TextToSpeech.so.6", True),
        ("PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so", True),
        ("PySide6/plugins/texttospeech/qtexttospeech_winrt.dll", True),
        ("PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6/Qt/lib/libavcodec.so.61", False),
        ("PySide6/avutil-59.dll", False),
        ("PySide6/Qt/lib/libQt6FFmpegStub-crypto.so.3", False),
        ("libpulsecommon-16.1.so", False),
        ("libspeechd.so.2", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/designer_ja.qm", False),
        ("unidic_lite/dicdir/sys.dic", True),
        ("unidic_lite/dicdir/left-id.def", False),
        ("jamdict_data/jamdict.db", False),
        ("reader/_data/resources/icon.svg", True),
        ("numpy/_core/tests/test_dtype.py", False),
    ],
)
def test_what_is_left_out(name: str, wanted: bool, load) -> None:
    assert load("contents").is_wanted(name) is wanted


def test_everything_read_by_name_is_collected(load) -> None:
    collected = set(load("contents").DATA_PACKAGES)
    for source in (ROOT / "reader").rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        for name in re.findall(r'(?:find_spec|files)\("(\w+)"\)', text):
            assert name in collected, f"{source.name} reads {name}"
    from reader.ui import fonts

    assert {*fonts._PACKAGES, fonts._RARE_KANJI_PACKAGE} <= collected


def test_a_program_without_a_dictionary_is_not_packed(load, tmp_path: Path) -> None:
    build, needed = load("build"), load("contents").NEEDED_DATA
    for name in needed:
        place = tmp_path / "_internal" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    assert build.missing_data(tmp_path) == []
    (tmp_path / "_internal" / needed[0]).unlink()
    assert build.missing_data(tmp_path) == [needed[0]]


def test_nothing_the_app_imports_is_excluded(load) -> None:
    excluded = set(load("contents").LEFT_OUT_MODULES)
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {
        re.split(r"[\s<>=;\[]", line)[0].replace("-", "_") for line in declared["dependencies"]
    }
    assert not excluded & names
    for source in (ROOT / "reader").rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        imported = set(re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE))
        assert not excluded & imported, source


def test_pyside_stays_where_python_survives_it() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [line for line in declared["dependencies"] if line.startswith("PySide6")]
    assert any("<6.12; python_version < '3.12'" in line for line in lines)
    workflow = (ROOT / ".github/workflows/build.yml").read_text(encoding="utf-8")
    assert 'python-version: "3.12"' in workflow


def test_the_slim_dictionary_answers_like_the_whole(load, tmp_path: Path) -> None:
    whole, small = tmp_path / "whole.db", tmp_path / "small.db"
    with sqlite3.connect(whole) as database:
        database.executescript(
            "CREATE TABLE Entry (idseq INTEGER NOT NULL UNIQUE);"
            "CREATE TABLE Kanji (ID INTEGER PRIMARY KEY, idseq INTEGER, text TEXT);"
            "CREATE INDEX Kanji_text ON Kanji(text); CREATE INDEX Kanji_idseq ON Kanji(idseq);"
            "CREATE TABLE SenseGloss (sid INTEGER, lang TEXT, text TEXT);"
            "CREATE INDEX SenseGloss_sid ON SenseGloss(sid);"
            "CREATE INDEX SenseGloss_text ON SenseGloss(text);"
            "CREATE TABLE codepoint (cid INTEGER, value TEXT);"
            "INSERT INTO Kanji VALUES (1, 7, '港');"
            "INSERT INTO SenseGloss VALUES (7, 'eng', 'port');"
        )
    database.close()
    load("slim").slim(whole, small)
    database = sqlite3.connect(small)
    names = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    assert names == {"Kanji", "Kanji_text", "Kanji_idseq", "SenseGloss", "SenseGloss_sid"}
    assert database.execute("SELECT text FROM SenseGloss WHERE sid=7").fetchall() == [("port",)]
    database.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["small.db", "whole.db"]


def test_no_question_asks_for_an_index_that_is_gone(load) -> None:
    """Columns after WHERE in the dictionaries' questions are among those that keep an index."""
    slim = load("slim")
    kept = {column for columns in slim.KEPT_INDEX_COLUMNS.values() for column in columns}
    kept |= slim._ENTRY_COLUMNS
    for name in ("jmdict", "jmnedict", "kanjidic"):
        text = (ROOT / "reader/lookup" / f"{name}.py").read_text(encoding="utf-8")
        asked = set(re.findall(r"WHERE \+?(\w+)\s*(?:=|IN)", text))
        assert asked and asked <= kept
        assert not any(f"FROM {table} " in text for table in slim.LEFT_OUT_TABLES)


# --- icons -------------------------------------------------------------------------------------


def test_the_icons_are_those_of_the_drawing(load, qapp, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    icons = load("make_icons")
    for size in icons.HICOLOR_SIZES:
        kept = QImage(str(PACKAGING / "icons" / f"{size}.png"))
        assert kept.size().width() == kept.size().height() == size
        drawn = icons.drawn(size).convertToFormat(QImage.Format.Format_ARGB32)
        assert worst_difference(kept.convertToFormat(QImage.Format.Format_ARGB32), drawn) <= 24, (
            "run packaging/make_icons.py"
        )


def worst_difference(one: object, other: object) -> int:
    """Of the mean over blocks of pixels, 0 to 255: edges may be smoothed otherwise elsewhere."""
    first, second = bytes(one.constBits()), bytes(other.constBits())  # type: ignore[attr-defined]
    step = 64
    blocks = range(0, len(first) - step + 1, step)
    return max(
        sum(abs(a - b) for a, b in zip(first[n : n + step], second[n : n + step], strict=True))
        // step
        for n in blocks
    )


def test_windows_and_macos_icons_hold_every_size(load) -> None:
    icons = load("make_icons")
    ico = (PACKAGING / "icons/facing-pages.ico").read_bytes()
    assert struct.unpack_from("<HHH", ico) == (0, 1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        side, *_, length, place = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        assert side == size % 256 and ico[place : place + 4] == b"\x89PNG"
        assert place + length <= len(ico)
    icns = (PACKAGING / "icons/facing-pages.icns").read_bytes()
    assert icns[:4] == b"icns" and struct.unpack_from(">I", icns, 4)[0] == len(icns)
    for kind in icons.ICNS_KINDS:
        assert kind in icns


# --- Windows and macOS -------------------------------------------------------------------------


def test_every_system_opens_the_same_kinds_of_files(load) -> None:
    installer = (PACKAGING / "windows/facing-pages.iss").read_text(encoding="utf-8")
    windows = set(re.findall(r"Classes\\\.(\w+)\\OpenWithProgids", installer))
    kinds = load("plist").info()["CFBundleDocumentTypes"]
    macos = {suffix for kind in kinds for suffix in kind["CFBundleTypeExtensions"]}
    pages = {"html", "htm", "xhtml"}
    assert windows == {"txt", "md", "markdown", "epub", "tmx", "srt", "vtt"} | pages <= macos
    assert all(kind["LSHandlerRank"] == "Alternate" for kind in kinds)


def test_the_installer_names_what_the_spec_makes(load) -> None:
    contents = load("contents")
    installer = (PACKAGING / "windows/facing-pages.iss").read_text(encoding="utf-8")
    assert f"{{app}}\\{contents.TITLE}.exe" in installer
    assert f"AppId={contents.IDENTIFIER}" in installer
    entries = re.findall(r'AppUserModelID: "([^"]+)"', installer)
    assert {*entries} == {contents.IDENTIFIER} and len(entries) == installer.count(
        '\\Facing Pages"; Filename'
    )
    assert load("launcher").IDENTIFIER == contents.IDENTIFIER
    assert load("plist").info()["CFBundleExecutable"] == contents.TITLE


def test_the_spec_is_python_and_reads_these_lists() -> None:
    text = (PACKAGING / "facing_pages.spec").read_text(encoding="utf-8")
    compile(text, "facing_pages.spec", "exec")
    assert "contents.is_wanted" in text and "contents.LEFT_OUT_MODULES" in text


def test_worker_processes_find_their_way_when_frozen() -> None:
    text = (PACKAGING / "launcher.py").read_text(encoding="utf-8")
    assert text.index("multiprocessing.freeze_support()") < text.index("from reader.cli import")


# --- the command -------------------------------------------------------------------------------


def test_what_can_be_built_where(load, monkeypatch: pytest.MonkeyPatch) -> None:
    build = load("build")
    on_linux = ["tar", "deb", "appimage"]
    for system, all_of_it in (("linux", on_linux), ("win32", ["exe"]), ("darwin", ["dmg"])):
        monkeypatch.setattr(build.sys, "platform", system)
        assert build.kinds("all") == all_of_it
        assert build.kinds("folder") == []
    with pytest.raises(build.CannotBuild, match="cannot be made on this system"):
        build.kinds("deb")


def test_sources_without_git_can_be_built(load, monkeypatch: pytest.MonkeyPatch) -> None:
    build = load("build")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert build.source_time() == 0


def elf_with_sections(mark: bytes) -> bytes:
    """As little of an ELF file as says where it ends: two sections of 64 bytes after 64 of head."""
    head = bytearray(64)
    head[:4], head[8:11] = b"\x7fELF", mark
    struct.pack_into("<Q", head, 40, 64)
    struct.pack_into("<HH", head, 58, 64, 2)
    return bytes(head) + bytes(128)


def test_an_appimage_begins_with_the_runtime_of_another(load) -> None:
    appimage = load("appimage")
    runtime = elf_with_sections(b"AI\x02")
    head = appimage.head_of(runtime + b"hsqs" + b"picture" * 40)
    assert head == runtime
    assert appimage.checked(head, sha256=None) == runtime
    with pytest.raises(appimage.NoRuntime, match="not the one that was tried"):
        appimage.checked(head, sha256=appimage.RUNTIME_SHA256)
    with pytest.raises(appimage.NoRuntime, match="no runtime"):
        appimage.checked(elf_with_sections(b"\0\0\0"), sha256=None)


@pytest.mark.skipif(os.name == "nt", reason="an AppImage is Linux's, and has links in it")
def test_the_folder_of_the_appimage(load, tmp_path: Path) -> None:
    appimage = load("appimage")
    program = tmp_path / "program"
    program.mkdir()
    (program / "facing-pages").write_text("#!/bin/sh\n")
    folder = appimage.lay_out(program, tmp_path / "one.AppDir")
    assert (folder / "AppRun").read_text() == "#!/bin/sh\n"
    assert (folder / ".DirIcon").read_bytes() == (folder / "facing-pages.png").read_bytes()
    assert [path.name for path in folder.glob("*.desktop")] == ["facing-pages.desktop"]
    (licence,) = folder.rglob("appimage-runtime/LICENSE.txt")
    assert {"MIT License", "squashfuse"} <= set(
        re.findall("MIT License|squashfuse", licence.read_text())
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF files are Linux's")
def test_search_paths_of_the_build_machine_are_forgotten(load, tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed here")
    elf = load("elf")
    (tmp_path / "one.c").write_text("int one(void) { return 1; }\n")
    for path, dropped in (("/home/builder/lib", True), ("$ORIGIN/../lib", False)):
        made = tmp_path / "libone.so"
        command = ["gcc", "-shared", "-fPIC", f"-Wl,-rpath,{path}", "-o", made, tmp_path / "one.c"]
        subprocess.run(command, check=True)
        assert elf.forget_search_path(made) is dropped
        told = subprocess.run(["readelf", "-d", made], capture_output=True, text=True, check=True)
        assert ("RUNPATH" in told.stdout or "RPATH" in told.stdout) is not dropped
        assert not elf.forget_search_path(made), "a second time there is nothing to do"
        import ctypes

        assert ctypes.CDLL(str(made)).one() == 1
