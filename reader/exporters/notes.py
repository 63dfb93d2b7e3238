"""The one mapping from a term to an Anki note; every way to Anki goes through it."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.exporters.anki_furigana import escape, mark_furigana, mark_plain
from reader.text.language import language as language_of
from reader.vocabulary.term import Context, Term

NOTETYPE = "Facing Pages"
FIELDS = (
    "Expression", "ExpressionFurigana", "ExpressionReading", "MainDefinition", "Sentence",
    "SentenceFurigana", "SentenceTranslation", "Audio", "Picture", "Status", "Source", "Id",
    # A field added later would block every update of the notes there are; so some wait here.
    "Spare1", "Spare2", "Spare3", "Spare4",
)  # fmt: skip

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
    def fingerprint(self) -> str:
        """Changes exactly when the note would look different in Anki."""
        parts = "\x1f".join((self.deck, *self.fields, *self.tags))
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def notes_of(
    terms: Iterable[Term],
    *,
    furigana: Furigana | None = None,
    word_furigana: WordFurigana | None = None,
) -> list[Note]:
    """A note for each term, in their order; see `note_of`."""
    return [note_of(term, furigana=furigana, word_furigana=word_furigana) for term in terms]


def note_of(
    term: Term,
    *,
    furigana: Furigana | None = None,
    word_furigana: WordFurigana | None = None,
) -> Note:
    """
    Args:
        furigana, word_furigana: asked for Japanese terms only; without them the furigana fields
            hold the plain text and the term's reading over the whole of it.
    """
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
    return Note(
        term_id=term.id,
        guid=guid_of(term.id),
        deck=deck_of(term),
        fields=tuple(values.get(name, "") for name in FIELDS),
        tags=tuple(dict.fromkeys(filter(None, map(_tag, term.tags)))),
    )


def guid_of(term_id: str) -> str:
    """16 characters of A-Z a-z 0-9 - _ that depend on the term's id alone."""
    digest = hashlib.sha256(b"facing-pages term " + term_id.encode("utf-8", "replace")).digest()
    return base64.urlsafe_b64encode(digest[:12]).decode("ascii")


def deck_of(term: Term) -> str:
    """`Facing Pages::<Language>::<Work>`, without the last part for a term met in no work."""
    context = card_context(term)
    parts = [NOTETYPE, language_of(term.language).english_name]
    work = " ".join(context.work.split()) if context else ""
    if work:
        parts.append(work)
    # Two colons part decks and their children; a title may hold some, and Anki forbids quotes.
    return "::".join([parts[0], *(_deck_part(part) for part in parts[1:])])


def _deck_part(name: str) -> str:
    return re.sub(r":{2,}", ":", name).strip(": ").replace('"', "'") or "?"


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
