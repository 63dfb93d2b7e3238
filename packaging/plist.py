"""The macOS bundle's Info.plist: what kinds of files it opens."""

from __future__ import annotations

import contents

_KINDS = (
    ("Plain text", ("txt", "text"), "public.plain-text"),
    ("Markdown text", ("md", "markdown"), "net.daringfireball.markdown"),
    ("Electronic book", ("epub",), "org.idpf.epub-container"),
    ("Web page", ("html", "htm", "xhtml"), "public.html"),
    ("Translation memory", ("tmx",), ""),
    ("Subtitles", ("srt", "vtt", "ass"), ""),
)


def info() -> dict[str, object]:
    """The keys that PyInstaller does not set itself."""
    return {
        "CFBundleDisplayName": contents.TITLE,
        "CFBundleExecutable": contents.TITLE,
        "CFBundleLocalizations": ["en", *contents.UI_LANGUAGES],
        "CFBundleDocumentTypes": [document_type(*kind) for kind in _KINDS],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
    }


def document_type(name: str, suffixes: tuple[str, ...], content_type: str) -> dict[str, object]:
    """One entry of CFBundleDocumentTypes; never the default program of a kind."""
    found: dict[str, object] = {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "CFBundleTypeExtensions": list(suffixes),
        "LSHandlerRank": "Alternate",
    }
    if content_type:
        found["LSItemContentTypes"] = [content_type]
    return found
