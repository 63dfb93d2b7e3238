"""What a text is called when nobody has named it."""

from __future__ import annotations

import pytest

from reader.documents.document import Block, BlockKind, Document
from reader.documents.naming import name_of, says_nothing, shortened
from reader.text.span import Span


def text_of(*lines: str, title: str = "", heading: bool = False) -> Document:
    blocks, start = [], 0
    for number, line in enumerate(lines):
        kind = BlockKind.HEADING if heading and number == 0 else BlockKind.PARAGRAPH
        blocks.append(Block(Span(start, start + len(line)), kind))
        start += len(line) + 1
    return Document(text="\n".join(lines), language="en", blocks=tuple(blocks), title=title)


@pytest.mark.parametrize(
    "stem",
    ["003_9fc275ca12935041", "17", "untitled", "Untitled 3", "New Text Document (2)", "d41d8cd98f",
     "2024-02-16", "無題", "550e8400-e29b-41d4-a716-446655440000"],
)  # fmt: skip
def test_names_that_say_nothing(stem: str) -> None:
    assert says_nothing(stem)


@pytest.mark.parametrize(
    "stem", ["boats", "1984 - a novel", "chapter 3", "Facade", "decade", "灯台", "el-faro_2"]
)
def test_names_that_say_something(stem: str) -> None:
    assert not says_nothing(stem)


def test_a_title_of_its_own_wins() -> None:
    assert name_of(text_of("Line.", title="The Ferry"), "/x/17.txt") == "The Ferry"


def test_the_files_name_without_its_language() -> None:
    assert name_of(text_of("Line.", title="ferry.pt-BR"), "/x/ferry.pt-BR.txt") == "ferry"


def test_a_number_gives_way_to_the_heading() -> None:
    document = text_of("The Last Ferry", "It left at ten.", title="17", heading=True)
    assert name_of(document, "17.txt") == "The Last Ferry"


def test_a_number_gives_way_to_the_first_words() -> None:
    document = text_of("It left at ten. Nobody waved.", title="17")
    assert name_of(document, "17.txt") == "It left at ten"


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("The harbour was empty. Then it rained.", "The harbour was empty"),
        ("In 1.677 days Mr. Ito counted every boat that passed his window at night.",
         "In 1.677 days Mr. Ito counted every boat that passed his…"),
        ("Who is there? Nobody.", "Who is there?"),
        ("港は静かだった。雨が降った。", "港は静かだった"),
        ("ずっと昔のこと、この島の灯台には三人の番人がいて、夜ごと交代で海を見張り続けていたという。",
         "ずっと昔のこと、この島の灯台には三人の番人がいて…"),
        ("كان الميناء هادئا، ثم هطل المطر.", "كان الميناء هادئا، ثم هطل المطر"),
    ],
)  # fmt: skip
def test_the_first_words(text: str, short: str) -> None:
    assert shortened(text) == short


def test_an_endless_word_is_cut() -> None:
    assert len(shortened("x" * 10_000)) <= 61


def test_nothing_to_go_by() -> None:
    assert name_of(Document(text="", language="und"), "-") == "Untitled"
