"""Word documents."""

from __future__ import annotations

import pytest

from reader.errors import UnreadableFile
from reader.importers.registry import load_bytes
from tests.importers.files import docx, zipped
from tests.importers.showing import chapters, check, readings, shown

STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
    for key, name in (("T", "Title"), ("H", "heading 1"), ("C", "caption"))
)


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_styles_ruby_and_notes() -> None:
    ruby = (
        "<w:p><w:r><w:t>私は</w:t></w:r><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>そら</w:t></w:r>"
        "</w:rt><w:rubyBase><w:r><w:t>宇宙</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r>"
        '<w:t>を見た。</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    body = (
        paragraph("灯台の本", "T") + paragraph("第一章", "H") + ruby + paragraph("港の写真", "C")
        + f"<w:tbl><w:tr><w:tc>{paragraph('表')}</w:tc></w:tr></w:tbl>"
    )  # fmt: skip
    note = f'<w:footnote w:id="2">{paragraph("空のこと。")}</w:footnote>'
    core = "<dc:title>ファイル名</dc:title><dc:creator>海野</dc:creator>"
    data = docx(body, footnotes=note, styles=STYLES, core=core)
    document, _ = load_bytes(data, name="本.docx")
    check(document)
    assert shown(document) == [
        "T 灯台の本", "H1 第一章", "P 私は宇宙を見た。", "C 港の写真", "P 表", "N 空のこと。",
    ]  # fmt: skip
    assert readings(document) == [("宇宙", "そら")]
    assert [(mark.position, mark.block) for mark in document.notes] == [(17, 5)]
    assert (document.title, document.author, document.language) == ("灯台の本", "海野", "ja")
    assert chapters(document) == [("", 1), ("第一章", 5)]


@pytest.mark.parametrize(
    "data",
    [
        zipped({"[Content_Types].xml": "<a/>", "word/document.xml": "no xml at all"}),
        zipped({"word/document.xml": "<a/>"}),
        docx(""),
    ],
)
def test_damaged_and_empty_documents(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"damaged|no text"):
        load_bytes(data, name="a.docx")


def test_depth_is_no_danger() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 70 + paragraph("deep") + "</w:tc></w:tr></w:tbl>" * 70
    document, _ = load_bytes(docx(paragraph("Above.") + deep), name="a.docx")
    assert shown(document)[0] == "P Above."
