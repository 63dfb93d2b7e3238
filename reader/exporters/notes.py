"""The one mapping from a term to an Anki note; every way to Anki goes through it."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from reader.exporters.anki_furigana import blank_out, escape, mark_furigana, mark_plain
from reader.exporters.card_choice import CardChoice, CardKind
from reader.text.language import language as language_of
from reader.vocabulary.term import Context, Term

NOTETYPE = "Facing Pages"
FIELDS = (
    "Expression", "ExpressionFurigana", "ExpressionReading", "MainDefinition", "Sentence",
    "SentenceFurigana", "SentenceTranslation", "Audio", "Picture", "Status", "Source", "Id",
    # A field added later would block every update of the notes there are; so some wait here.
    # The first three are taken, see below.
    "Spare1", "Spare2", "Spare3", "Spare4",
)  # fmt: skip
PRODUCTION = "Spare1"
"""Holds something where the note has a production card."""
CLOZE = "Spare2"
"""Holds the sentence with a gap where the note has a cloze card."""
NO_RECOGNITION = "Spare3"
"""Holds something where the note has no recognition card: notes made before there was a choice
have one, and nothing here."""

Furigana = Callable[[str], str]
"""Japanese text to Anki's furigana form: " 漢字[かんじ]", a space before each base."""
WordFurigana = Callable[[str, str], str]
"""The same for one word whose reading is given."""


@dataclass(frozen=True, slots=True)
class Note:
    """As in Anki. Fields are HTML, in the order of `FIELDS`."""

    term_id: str
    guid: str
    """Stable for a term: Anki updates the note that has it."""
    deck: str
    fields: tuple[str, ...]
    tags: tuple[str, ...] = ()

    def field(self, name: str) -> str:
        return self.fields[FIELDS.index(name)]

    @property
    def cards(self) -> tuple[CardKind, ...]:
        """What the templates make of the fields; never nothing."""
        made = {
            CardKind.RECOGNITION: not self.field(NO_RECOGNITION),
            CardKind.PRODUCTION: bool(self.field(PRODUCTION)),
            CardKind.CLOZE: bool(self.field(CLOZE)),
        }
        return tuple(kind for kind, there in made.items() if there)

    @property
    def fingerprint(self) -> str:
        """Changes exactly when the note would look different in Anki."""
        parts = "\x1f".join((self.deck, *self.fields, *self.tags))
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def notes_of(
    terms: Iterable[Term],
    *,
    choice: CardChoice | None = None,
    furigana: Furigana | None = None,
    word_furigana: WordFurigana | None = None,
) -> list[Note]:
    """A note for each term, in their order; see `note_of`."""
    return [
        note_of(term, choice=choice, furigana=furigana, word_furigana=word_furigana)
        for term in terms
    ]


def note_of(
    term: Term,
    *,
    choice: CardChoice | None = None,
    furigana: Furigana | None = None,
    word_furigana: WordFurigana | None = None,
) -> Note:
    """
    Args:
        choice: which cards in which deck; a recognition card in the usual one if None. A term
            that cannot have any of the chosen cards (no sentence to leave a gap in) gets that too.
        furigana, word_furigana: asked for Japanese terms only; without them the furigana fields
            hold the plain text and the term's reading over the whole of it.
    """
    wanted = choice or CardChoice()
    context = card_context(term)
    japanese = language_of(term.language).primary == "ja"
    sentence = _sentence(term, context)
    values = {
        "Expression": _directed(escape(term.text), term.language),
        "ExpressionReading": escape(term.reading),
        "MainDefinition": _directed(_lines(term.meaning), ""),
        "Sentence": _directed(_one_line(sentence, term.language), term.language),
        "Status": str(int(term.status)),
        "Id": escape(term.id),
    }
    if japanese:
        values["ExpressionFurigana"] = _word_furigana(term, furigana, word_furigana)
        values["SentenceFurigana"] = _one_line(
            mark_furigana(
                context.sentence, furigana(context.sentence), *surface_place(term, context)
            )
            if context and furigana
            else sentence,
            term.language,
        )
    if context is not None:
        values["SentenceTranslation"] = _directed(
            _one_line(escape(context.translation), context.translation_language),
            context.translation_language,
        )
        values["Source"] = _directed(escape(" ".join(context.work.split())), "")
    values |= _card_marks(term, context, wanted.kinds, values)
    return Note(
        term_id=term.id,
        guid=guid_of(term.id),
        deck=deck_of(term, wanted),
        fields=tuple(values.get(name, "") for name in FIELDS),
        tags=tuple(dict.fromkeys(filter(None, map(_tag, term.tags)))),
    )


def guid_of(term_id: str) -> str:
    """16 characters of A-Z a-z 0-9 - _ that depend on the term's id alone."""
    digest = hashlib.sha256(b"facing-pages term " + term_id.encode("utf-8", "replace")).digest()
    return base64.urlsafe_b64encode(digest[:12]).decode("ascii")


def deck_of(term: Term, choice: CardChoice | None = None) -> str:
    """The deck of a term's cards: `Facing Pages::<Language>::<Work>` unless chosen otherwise,
    without the last part for a term met in no work."""
    context = card_context(term)
    return (choice or CardChoice()).deck_for(
        language_of(term.language).english_name, context.work if context else ""
    )


def _card_marks(
    term: Term,
    context: Context | None,
    kinds: frozenset[CardKind],
    values: Mapping[str, str],
) -> dict[str, str]:
    """The fields that tell Anki's templates which cards to make."""
    marks = {}
    if CardKind.PRODUCTION in kinds and (
        values.get("MainDefinition") or values.get("SentenceTranslation")
    ):
        marks[PRODUCTION] = "1"
    if CardKind.CLOZE in kinds and context is not None:
        start, end = surface_place(term, context)
        if start < end:
            gapped = _one_line(blank_out(context.sentence, start, end), term.language)
            marks[CLOZE] = _directed(gapped, term.language)
    if marks and CardKind.RECOGNITION not in kinds:
        marks[NO_RECOGNITION] = "1"
    return marks


def card_context(term: Term) -> Context | None:
    """The sentence a card shows: the first that has a translation, else the first."""
    translated = (context for context in term.contexts if context.translation)
    return next(translated, term.contexts[0] if term.contexts else None)


def surface_place(term: Term, context: Context) -> tuple[int, int]:
    """Where the term stands in the sentence, half-open; (0, 0) if it cannot be found."""
    sentence, surface = context.sentence, context.surface or term.text
    start = context.surface_start
    if surface and start >= 0 and sentence[start : start + len(surface)] == surface:
        return start, start + len(surface)
    for pattern in (rf"(?<!\w){re.escape(surface)}(?!\w)", re.escape(surface)):
        found = re.search(pattern, sentence, re.IGNORECASE)
        if surface and found:
            return found.span()
    return 0, 0


def _sentence(term: Term, context: Context | None) -> str:
    if context is None:
        return ""
    return mark_plain(context.sentence, *surface_place(term, context))


def _word_furigana(
    term: Term, furigana: Furigana | None, word_furigana: WordFurigana | None
) -> str:
    if term.reading and word_furigana is not None:
        form = word_furigana(term.text, term.reading)
    elif furigana is not None and not term.reading:
        form = furigana(term.text)
    elif term.reading and term.reading != term.text:
        form = f"{term.text.replace(' ', '')}[{term.reading}]"
    else:
        form = term.text
    return mark_furigana(term.text, form, 0, 0)


def _lines(text: str) -> str:
    return "<br>".join(escape(line.rstrip()) for line in text.strip().splitlines())


def _one_line(text: str, tag: str) -> str:
    """Lines broken in the book are joined, with a space where the language has spaces."""
    return re.sub(r"\s*[\r\n\t\v\f\x85\u2028\u2029]\s*", " " if language_of(tag).spaced else "",
                  text)  # fmt: skip


def _directed(text: str, tag: str) -> str:
    """Right-to-left text says so; cards mix languages of both directions.

    Args:
        text: HTML.
        tag: its language; if unknown, the first letter with a direction decides.
    """
    spoken = language_of(tag)
    if spoken.right_to_left:
        return f'<div dir="rtl" lang="{escape(spoken.tag)}">{text}</div>' if text else ""
    if spoken.tag == "und" and _starts_right_to_left(text):
        return f'<div dir="rtl">{text}</div>'
    return text


def _starts_right_to_left(text: str) -> bool:
    bare = re.sub(r"<[^>]*>|&[#a-z0-9]+;", "", text)
    directions = map(unicodedata.bidirectional, bare)
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


def _tag(tag: str) -> str:
    """Anki parts tags by spaces."""
    return re.sub(r"\s+", "_", tag.strip())
