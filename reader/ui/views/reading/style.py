"""How each kind of block is set on one side of the page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from reader.documents.document import BlockKind
from reader.text.language import LANGUAGES, Language
from reader.ui import fonts
from reader.ui.theme import measure, tokens

IDEOGRAPHIC_ASCENT = 0.88
"""Share of an ideograph's box above the baseline, in every CJK face we use."""

_LATIN_IN_ARABIC = 1.05
"""Of the Latin size: enough to hold its own beside the taller script."""
_CJK = frozenset({"Jpan", "Hans", "Hant"})
_TINT_EM = {"Latn": (0.93, 0.33), "Jpan": (0.92, 0.16), "Arab": (0.86, 0.44)}
"""How far a status tint reaches above and below the baseline, in em."""

# Size against running text, colour role, space above in em of running text, heavier cut.
_KINDS: dict[BlockKind, tuple[float, str, float, bool]] = {
    BlockKind.TITLE: (1.42, "ink", 0.0, True),
    BlockKind.HEADING: (1.14, "ink", 0.8, True),
    BlockKind.PARAGRAPH: (1.0, "ink", 0.0, False),
    BlockKind.IMAGE: (0.8, "ink-quiet", 0.0, False),
    BlockKind.CAPTION: (0.84, "ink-quiet", 0.0, False),
    BlockKind.AD: (0.74, "ink-quiet", 0.0, False),
    BlockKind.CREDIT: (0.84, "ink-quiet", 0.0, False),
    BlockKind.BOILERPLATE: (0.74, "ink-quiet", 0.0, False),
    BlockKind.NOTE: (0.84, "ink-quiet", 0.0, False),
}


@dataclass(frozen=True)
class BlockStyle:
    """Lengths in pixels; `baseline` is counted from a line's top edge."""

    font: QFont
    size: int
    line: int
    baseline: int
    colour: str
    space_above: int
    script: str
    right_to_left: bool
    justify: bool
    ruby_font: QFont | None
    latin_font: QFont | None
    """For Latin names in a text whose own letters are set larger."""
    ruby_size: int
    tint_above: int
    tint_below: int

    @property
    def is_cjk(self) -> bool:
        """Set character by character, with our own line breaking."""
        return self.script in _CJK

    @property
    def tint_outset(self) -> int:
        name = "tint_outset_x_jpan" if self.is_cjk else "tint_outset_x"
        return int(measure(f"reading.{name}"))

    @property
    def ruby_baseline(self) -> float:
        """Of a reading over the base, counted from the line's top edge."""
        spec = tokens()["font"]["ruby"]
        base_top = self.baseline - IDEOGRAPHIC_ASCENT * self.size
        return float(
            base_top - spec["gap_em"] * self.size - (1 - IDEOGRAPHIC_ASCENT) * self.ruby_size
        )


class TypeStyles:
    """The styles of one side: its language, its scale, with or without readings."""

    def __init__(
        self,
        language: Language,
        scale: float,
        *,
        ruby: bool,
        quiet: bool = False,
        family: str = "",
        justify: bool = False,
    ) -> None:
        """`quiet` is for a translation below its original; `family` for the reader's own face."""
        self.language = language
        self.scale = scale
        self._ruby = ruby and language.script == "Jpan"
        self._quiet = quiet
        self._family, self._justify = family, justify
        self._styles: dict[BlockKind, BlockStyle] = {}

    @property
    def has_ruby(self) -> bool:
        return self._ruby

    def of(self, kind: BlockKind) -> BlockStyle:
        style = self._styles.get(kind)
        if style is None:
            style = self._styles[kind] = self._make(kind)
        return style

    def _make(self, kind: BlockKind) -> BlockStyle:
        factor, colour, space, heavy = _KINDS[kind]
        face = fonts.reading_face(self.language, self.scale, family=self._family)
        plain_line = face.line_height(ruby=self._ruby)
        size = max(10, round(face.size * factor))
        font = fonts.resized(face.font, size)
        if heavy and face.script not in _CJK:
            font = fonts.semibold(font)
        # Large type needs less lead, small type a little more than its share.
        line = round(plain_line * (factor**0.85))
        ruby_font = fonts.ruby_font(size) if self._ruby else None
        ruby_size = ruby_font.pixelSize() if ruby_font is not None else 0
        script = face.script
        above, below = _TINT_EM.get("Jpan" if script in _CJK else script, _TINT_EM["Latn"])
        baseline = _baseline(font, size, line, ruby_size, cjk=script in _CJK)
        return BlockStyle(
            font=font,
            size=size,
            line=line,
            baseline=baseline,
            colour="ink-quiet" if self._quiet and colour == "ink" else colour,
            space_above=round(space * face.size),
            script=script,
            right_to_left=self.language.right_to_left,
            # Qt leaves the blank at a right-to-left line's end in, so those stay ragged.
            justify=self._justify
            and kind is BlockKind.PARAGRAPH
            and not self.language.right_to_left,
            ruby_font=ruby_font,
            latin_font=self._latin_font(factor, heavy=heavy),
            ruby_size=ruby_size,
            tint_above=round(above * size),
            tint_below=round(below * size),
        )

    def _latin_font(self, factor: float, *, heavy: bool) -> QFont | None:
        if self.language.script != "Arab":
            return None
        latin = fonts.reading_face(LANGUAGES["en"], self.scale * _LATIN_IN_ARABIC)
        font = fonts.resized(latin.font, round(latin.size * factor))
        return fonts.semibold(font) if heavy else font


def _baseline(font: QFont, size: int, line: int, ruby_size: int, *, cjk: bool) -> int:
    """Centre the letters in the line: ideographs by their box and the readings over it."""
    if cjk:
        above = ruby_size + tokens()["font"]["ruby"]["gap_em"] * size if ruby_size else 0.0
        return round((line - above - size) / 2 + above + IDEOGRAPHIC_ASCENT * size)
    metrics = QFontMetricsF(font)
    ascent, descent = metrics.ascent(), metrics.descent()
    return round((line - ascent - descent) / 2 + ascent)
