"""Small pairs to put on the reading page."""

from __future__ import annotations

import re

from reader.alignment.bead import Alignment, alignment_from_shapes
from reader.documents.document import Block, BlockKind, Document, Segment
from reader.layout.pair import ReadingPair
from reader.text.annotation import Annotation
from reader.text.ruby import Ruby
from reader.text.span import Span
from reader.text.token import Token

_MARKS = {
    "#": BlockKind.HEADING,
    "~": BlockKind.BOILERPLATE,
    "(": BlockKind.CREDIT,
    "!": BlockKind.IMAGE,
}


def document(text: str, language: str) -> Document:
    """A block a line, a sentence between bars; "#" marks a heading, "~" boilerplate,
    "!" an image."""
    plain, blocks, segments = "", [], []
    for line in text.strip().splitlines():
        kind = _MARKS.get(line[0], BlockKind.PARAGRAPH)
        line = line.lstrip("#~!").strip()
        start = len(plain)
        for sentence in line.split("|"):
            first = len(plain)
            plain += sentence
            segments.append(Segment(Span(first, len(plain)).trimmed(plain), len(blocks)))
        blocks.append(Block(Span(start, len(plain)), kind))
        plain += "\n"
    return Document(plain, language, blocks=tuple(blocks), segments=tuple(segments))


def annotation(
    document: Document, block: int, readings: dict[str, str] | None = None
) -> Annotation:
    """Words of a block: runs of letters, or the words that have a reading."""
    span = document.blocks[block].span
    words = "|".join(map(re.escape, readings)) if readings else r"[\w\u064b-\u0652]+"
    tokens, ruby = [], []
    for match in re.finditer(words, span.of(document.text)):
        where = Span(match.start(), match.end()).shifted(span.start)
        reading = (readings or {}).get(match.group(), "")
        tokens.append(Token(where, match.group(), match.group().lower(), reading))
        if reading:
            ruby.append(Ruby(where, reading))
    return Annotation(tuple(tokens), tuple(ruby))


def pair(
    source: str, target: str, shapes: str, languages: tuple[str, str] = ("ja", "es")
) -> ReadingPair:
    """`shapes` as "11 12 10", in reading order."""
    beads: Alignment = alignment_from_shapes([(int(a), int(b)) for a, b in shapes.split()])
    return ReadingPair(document(source, languages[0]), document(target, languages[1]), beads)


READINGS = {"港": "みなと", "船": "ふね", "朝": "あさ", "市場": "いちば", "魚": "さかな"}

HARBOUR = pair(
    """#港の朝
港に船が着いた。|朝の市場はもう人でいっぱいだ。
魚を売る声が、遠くまで聞こえる。
市場の猫は何も言わない。
~共有する""",
    """#La mañana en el puerto
Un barco ha llegado al puerto.| El mercado ya está lleno de gente.
Las voces de los vendedores se oyen desde lejos.""",
    "11 11 11 11 10 10",
)

LETTER = pair(
    """قرأ Omar الرسالة مرتين ثم طواها بعناية ووضعها في جيب معطفه القديم قبل أن يخرج إلى الشارع.
وصل القطار 42 متأخرا.""",
    """Omar las den Brief zweimal.
Der Zug kam zu spät.""",
    "11 11",
    ("ar", "de"),
)


def long_pair(rows: int) -> ReadingPair:
    source = "\n".join("朝の港に船が着いた。|市場の魚は新しい。" * 3 for _ in range(rows))
    target = "\n".join("El barco llega.| El pescado es fresco." * 3 for _ in range(rows))
    source = source.replace("。市場", "。|市場").replace("。朝", "。|朝")
    target = target.replace(".El", ".| El")
    return pair(source, target, " ".join(["11"] * (6 * rows)))


STATION = pair(
    """#Der letzte Zug
Auf dem Bahnsteig wartete nur noch eine Frau.| Sie las die Tafel wie einen Brief.
„Fährt hier heute noch etwas?“, fragte sie.| Der Beamte zuckte mit den Schultern.
Niemand hatte die Uhr gestellt.""",
    """#The Last Train
Only one woman was still waiting on the platform.| She read the board like a letter.
“Is anything still leaving tonight?” she asked.| The clerk shrugged.""",
    "11 11 11 11 11 10",
    ("de", "en"),
)

PORT_IN_ARABIC = pair(
    """#港の朝
港に船が着いた。|朝の市場はもう人でいっぱいだ。""",
    """#صباح في الميناء
وصلت سفينة إلى الميناء.| والسوق يعج بالناس منذ الصباح.""",
    "11 11 11",
    ("ja", "ar"),
)
