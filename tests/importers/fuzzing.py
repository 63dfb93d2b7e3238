"""How importers are fuzzed, and the files that fuzzing found."""

from __future__ import annotations

from hypothesis import strategies as st

from reader.documents.document import Document
from reader.errors import UnreadableFile
from reader.importers.formats import format_of
from reader.importers.parallel import load_parallel
from reader.importers.registry import load_bytes
from reader.segmentation.registry import segment_document
from tests.importers.files import docx, epub, pdf, tmx
from tests.importers.showing import check

SEEDS: dict[str, bytes] = {
    "a.epub": epub(
        {
            "a.xhtml": '<h1 id="x">One</h1><p>私は<ruby>宇宙<rt>そら</rt></ruby>を見た。'
            '<a epub:type="noteref" href="#n">1</a></p>'
            '<aside epub:type="footnote" id="n">N</aside>',
            "b.xhtml": "<h2>Two</h2><p>And so on.</p><img src='c.png'/>",
        },
        nav='<li><a href="a.xhtml#x">One</a></li><li><a href="b.xhtml">Two</a></li>',
    ),
    "a.docx": docx(
        "<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:ruby><w:rt><w:r><w:t>そら</w:t></w:r>"
        "</w:rt><w:rubyBase><w:r><w:t>宇宙</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"
    ),
    "a.pdf": pdf(
        [["The first line of a page that is long", "enough."], ["And another page of it."]]
    ),
    "a.tmx": tmx(
        "<tu><tuv xml:lang='en'><seg>One <ph>x</ph>two.</seg></tuv>"
        "<tuv xml:lang='fr'><seg>Un deux.</seg></tuv></tu>"
    ),
    "a.html": "<html lang=ja><title>T</title><h1>T</h1><p>漢<ruby>字<rt>じ</rt></ruby><br>x<sup>"
    "<a href='#n'>1</a></sup><table><td>y</table><pre>z\n</pre><p id=n class=footnote>1".encode(),
    "a.md": "---\ntitle: x\n---\n# A\n*b* **c** [d](e) ![f](g) `h`[^1]\n\n[^1]: i ｜宇宙《そら》\n"
    "* j\n> k\n\n| l | m |\n|---|---|\n```\nn\n```\n".encode(),
    "a.srt": b"1\n00:00:01,000 --> 00:00:02,000\n<i>- One</i>\n- Two\n\n2\n00:00:03,000 --> "
    b"00:00:04,000\n{\\an8}three\n",
    "a.vtt": "WEBVTT\n\nx\n00:01.000 --> 00:02.000\n<v A>一<ruby>二<rt>に</rt></ruby>\n".encode(),
    "a.ass": b"[Script Info]\n[V4+ Styles]\nFormat: Name\nStyle: D\n[Events]\nFormat: Start, End, "
    b"Text\nDialogue: 0:00:01.00,0:00:02.00,{\\i1}One\\Ntwo\n",
    "a.tsv": b'en\tde\nOne.\tEins.\n"a ""b"""\tc\n',
}
_TOKENS = {
    "html": [
        "<p>",
        "</p>",
        "<div>",
        "<ruby>",
        "<rb>",
        "<rt>",
        "</rt>",
        "<rp>",
        "<rtc>",
        "</ruby>",
        "漢",
        "か",
        "<sup>",
        "<a href='#n'>",
        "1",
        "</a>",
        "<p id=n class=footnote>",
        "<br>",
        "<pre>",
        "</pre>",
        "<h1>",
        "<h2>",
        "<img alt='x' src=y>",
        "<img src=z.png>",
        "<figcaption>",
        "<nav>",
        "<table>",
        "<td>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<title>",
        "&amp;",
        "&#xd800;",
        "\ufdd0",
        "\ufdd1",
        "\ufdd3",
        "\u202e",
        "\0",
        "word. ",
        "\n",
        " ",
        "<html lang=de>",
        "<svg>",
        "<![CDATA[",
        "]]>",
        "<x:y>",
    ],
    "md": [
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "[",
        "]",
        "(",
        ")",
        "!",
        "#",
        "# ",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "[^1]",
        "[^1]: ",
        "a",
        "漢",
        "《",
        "》",
        "｜",
        "かな",
        "|",
        "---\n",
        "===\n",
        "\\",
        "<b>",
        " ",
        "  \n",
        "\ufdd3",
    ],
    "srt": [
        "1\n",
        "00:00:01,000 --> 00:00:02,000\n",
        "99:99:99,999 --> 0:00:00,0\n",
        "-",
        "<i>",
        "</i>",
        "text ",
        "\n",
        "\n\n",
        "{\\an8}",
        "\\N",
        "♪",
        "[door]",
        "漢",
        "。",
        "- Hi.",
        "-->",
        "&amp;",
    ],
    "tmx": [
        "<tmx>",
        "<body>",
        "<tu>",
        "<tuv xml:lang='en'>",
        "<tuv xml:lang='de'>",
        "<tuv>",
        "<seg>",
        "</seg>",
        "</tuv>",
        "</tu>",
        "</body>",
        "</tmx>",
        "<ph>",
        "</ph>",
        "<hi>",
        "</hi>",
        "word",
        " ",
        "&amp;",
        "&x;",
        "<header srclang='de'/>",
        "<!--",
        "-->",
        "<sub>",
    ],
    "tsv": ["\t", "\n", "en", "de", "word", '"', '""', "1", " ", "\r", "source", "target", "漢"],
    "txt": [
        "word. ",
        "\n",
        "\n\n",
        "漢《かん》",
        "｜",
        "<ruby>",
        "\x0c",
        "\u2028",
        "\ud800",
        "[AD]",
        "1.",
        "…",
    ],
}
_TOKENS["vtt"] = [*_TOKENS["srt"], "<v A>", "<ruby>", "<rt>", "</rt>", "</ruby>", "<c.x>",
                  "00:01.000 --> 00:02.000\n"]  # fmt: skip
_TOKENS["ass"] = ["[Script Info]\n", "[Events]\n", "Format: Start, End, Text\n", "Dialogue: ",
                  "0:00:01.00,", "{\\p1}", "\\N", "text", "\n", ",", "{", "}"]  # fmt: skip
_HEADS = {"vtt": "WEBVTT\n\n", "tmx": "<?xml version='1.0'?><tmx><body>", "ass": "[Script Info]\n"}
FOUND: dict[str, tuple[str, bytes]] = {
    "a layer that is no number": (
        "a.ass",
        b"[Script Info]\n[V4+ Styles]\nFormat: Name\nStyle: D\n[Events]\nFormat: Layer, Start, "
        b"End, Text\nDialogue: 0:00:01.00,0:00:02.00,One\n",
    ),
}
"""Name → (file, bytes): each once made an importer fail, or nearly."""


def open_any(data: bytes, name: str) -> None:
    """Raises: AssertionError where the answer is not one that is allowed."""
    documents: tuple[Document, ...]
    try:
        if data.strip() and format_of(data, name).is_pair:
            found = load_parallel(data, name=name)
            documents = found.documents
            for source, target in found.pairs():
                alignment = found.alignment(source, target)
                assert alignment.source_count == len(documents[source].segments)
                assert alignment.target_count == len(documents[target].segments)
        else:
            documents = (segment_document(load_bytes(data, name=name)[0]),)
    except UnreadableFile as error:
        said = str(error)
        assert "\n" not in said and said.endswith("."), said
        return
    for document in documents:
        check(document)
        assert document.segments


def soup(kind: str) -> st.SearchStrategy[bytes]:
    """The marks of a format in any order."""
    if kind == "epub":
        return soup("html").map(
            lambda page: epub({"a.xhtml": page.decode("utf-8", "replace"), "b.xhtml": "<p>b</p>"})
        )
    tokens = st.one_of(st.sampled_from(_TOKENS[kind]), st.text(max_size=4))
    head = _HEADS.get(kind, "")
    return st.lists(tokens, max_size=40).map(
        lambda parts: (head + "".join(parts)).encode("utf-8", "surrogatepass")
    )


def mutated(data: bytes) -> st.SearchStrategy[bytes]:
    """A sound file with bytes changed, taken out, doubled or cut off."""
    place = st.integers(0, len(data))
    change = st.tuples(place, place, st.binary(max_size=6))

    def damage(changes: list[tuple[int, int, bytes]]) -> bytes:
        found = data
        for start, size, put in changes:
            found = found[:start] + put + found[start + size % 24 :]
        return found

    cut = place.map(lambda end: data[:end])
    return st.one_of(st.lists(change, min_size=1, max_size=4).map(damage), cut)
