"""Web pages: the article out of a saved page, or all of a page that is nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.documents.document import BlockKind, Document
from reader.errors import UnreadableFile
from reader.importers.article import Article, find_article
from reader.importers.base import LoadWarning
from reader.importers.builder import DocumentBuilder
from reader.importers.headings import plain_words, rank_headings
from reader.importers.kinds import page_kind
from reader.importers.trees import html_tree
from reader.importers.walk import MarkupWalk, local_name, visible_text
from reader.jobs import CancelToken

if TYPE_CHECKING:
    from lxml.etree import _Element

_SITE_MARKS = (" | ", " – ", " — ", " - ", " · ", " :: ", "｜", " « ", " » ")
"""What parts an article's title from the site's name in `<title>`."""
_MOST_OF_A_PAGE = 10_000
"""Blocks; what has more is a book in one file, and has no counters and share buttons."""


def load_html(
    text: str,
    *,
    name: str,
    language: str | None = None,
    whole: bool = False,
    cancel: CancelToken | None = None,
) -> tuple[Document, list[LoadWarning]]:
    """A document of the article in a page: no navigation, no scripts, no comments.

    Nothing that the page names is fetched.

    Args:
        text: the page's source.
        name: the file's name or the address, for messages and where the page has no title.
        whole: True takes everything in the page for the text: what a reader copied and pasted.
    Raises: UnreadableFile if there is no text in it.
    """
    tree = html_tree(text)
    if tree is None:
        raise UnreadableFile(f"“{name}” holds no text.")
    title, author = _title(tree), _author(tree)
    builder = DocumentBuilder()
    walk = MarkupWalk(builder, keeps_page_parts=False, cancel=cancel)
    walk.walk(tree)
    if not any(builder.kind_of(index).is_text for index in range(len(builder))):
        builder = DocumentBuilder()  # everything is in a sidebar or a form: better than nothing
        MarkupWalk(builder, cancel=cancel).walk(tree)
    if not len(builder):
        raise UnreadableFile(f"“{name}” holds no text; it may be a page that scripts fill.")
    if cancel is not None:
        cancel.check()
    article = None if whole else find_article(tree, builder)
    if article is not None:
        builder = _only(builder, article, title)
    elif len(builder) <= _MOST_OF_A_PAGE:
        _mark_page_lines(builder)
    rank_headings(builder, title, sections=True)
    document = builder.build(
        language=language, declared=_language(tree), title=title or _stem(name), author=author
    )
    return document, []


def _only(builder: DocumentBuilder, article: Article, title: str) -> DocumentBuilder:
    """The article's blocks, its headline above them; what stands between and is not of it is the
    page's."""
    first, last = article.first, article.last
    wanted = plain_words(title)
    for index in range(first - 1, -1, -1):
        if builder.kind_of(index) is BlockKind.HEADING and (
            builder.level_of(index) == 1
            or (wanted and plain_words(builder.text_of(index)) == wanted)
        ):
            first = index
            break
    headline_gap = range(first + 1, article.first)
    kept = [index for index in range(first, last + 1) if index not in headline_gap]
    for index in headline_gap:
        if page_kind(builder.text_of(index)) is BlockKind.CREDIT:
            kept.insert(1, index)
            break
    for index in kept:
        if builder.kind_of(index) is not BlockKind.PARAGRAPH:
            continue
        kind = page_kind(builder.text_of(index))
        if kind is None and index in article.linked:
            kind = BlockKind.BOILERPLATE
        if kind is not None:
            builder.change(index, kind)
    return builder.only(sorted(kept))


def _mark_page_lines(builder: DocumentBuilder) -> None:
    """Counters, ad marks and credits among what is otherwise all text."""
    for index in range(len(builder)):
        if builder.kind_of(index) is BlockKind.PARAGRAPH:
            kind = page_kind(builder.text_of(index))
            if kind is not None:
                builder.change(index, kind)


def _title(tree: _Element) -> str:
    """The article's title without the site's name: as the page tells other sites, else `<title>`
    as far as the first headline agrees."""
    said = {
        (element.get("property") or element.get("name") or "").lower(): element.get("content")
        for element in tree.iter()
        if local_name(element) == "meta"
    }
    shared = said.get("og:title") or said.get("twitter:title") or ""
    own = next((visible_text(one) for one in tree.iter() if local_name(one) == "title"), "")
    headlines = [visible_text(one) for one in tree.iter() if local_name(one) == "h1"]
    for headline in headlines:
        if headline and plain_words(headline) in plain_words(f"{shared}\n{own}"):
            return headline
    title = " ".join(shared.split()) or own
    for mark in _SITE_MARKS:
        head, found, _ = title.partition(mark)
        if found and len(head) >= 12:
            return head.strip()
    return title or (headlines[0] if len(headlines) == 1 else "")


def _author(tree: _Element) -> str:
    for element in tree.iter():
        if local_name(element) == "meta" and (element.get("name") or "").lower() == "author":
            name = element.get("content") or ""
            return "" if "://" in name else name
    return ""


def _language(tree: _Element) -> str:
    """What the page's root says, as `lang` or `xml:lang`."""
    for element in tree.iter():
        if local_name(element) not in {"html", "body"}:
            break
        found = element.get("lang") or element.get("xml:lang")
        if found:
            return found[:35]
    return ""


def _stem(name: str) -> str:
    return name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
