"""One self-contained page: opens without a network, prints, follows the reader's light or dark."""

from __future__ import annotations

from reader.exporters.book_style import page_style
from reader.exporters.edition import Edition
from reader.exporters.facing import FacingWriter, note_places, title_lines, widest_row
from reader.exporters.markup import escaped, language_attributes
from reader.text.language import language as language_of


def format_page(edition: Edition, *, layout: str = "facing") -> str:
    """An HTML document without scripts, pictures or addresses outside itself.

    Args:
        layout: one of `edition.LAYOUTS`.
    """
    source = edition.source.document.language
    places = note_places(edition)

    def note_link(letter: str, block: int) -> str:
        return f"#note-{letter}{block}" if (letter, block) in places else ""

    writer = FacingWriter(edition, layout, note_link)
    style = page_style(widest_row(edition) if layout == "facing" else 0)
    sections = []
    entries = []
    for number, chapter in enumerate(edition.chapters, start=1):
        sections.append(f'<section id="c{number}">\n{writer.chapter(chapter)}</section>\n')
        if chapter.title and not chapter.is_continued:
            entries.append(f'<li><a href="#c{number}">{escaped(chapter.title)}</a></li>\n')
    contents = f"<nav><ol>\n{''.join(entries)}</ol></nav>\n" if len(entries) > 1 else ""
    direction = language_of(source).direction
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(language_of(source).tag)}" dir="{direction}">\n'
        '<head>\n<meta charset="utf-8"/>\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        '<meta name="generator" content="Facing Pages"/>\n'
        f"<title>{escaped(edition.name)}</title>\n<style>{style}</style>\n</head>\n"
        f'<body class="{escaped(layout)}">\n'
        f"<header>\n{title_lines(edition)}{contents}</header>\n"
        f"<main{language_attributes(source)}>\n{''.join(sections)}</main>\n"
        "</body>\n</html>\n"
    )
