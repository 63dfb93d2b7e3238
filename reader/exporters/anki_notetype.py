"""What our cards look like in Anki: the note type `Facing Pages`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.exporters.card_choice import CardKind
from reader.exporters.notes import CLOZE, FIELDS, NO_RECOGNITION, NOTETYPE, PRODUCTION

MODEL_ID = 1_846_302_917
"""Anki knows the note type again by this number: it must never change."""
CHANGED = 1_795_371_000
"""When these templates last changed, seconds since 1970, UTC. Anki takes the later note type, so
what a reader changed about the cards' looks stays until we change them again."""

# A card is made where its front shows any field. Which fronts do is said by fields that the
# mapping fills (notes.py), so every choice of cards is one note type: Anki refuses to update
# notes whose note type gained a template.
_RECOGNITION = f"""{{{{^{NO_RECOGNITION}}}}}<div class="term">{{{{Expression}}}}</div>
{{{{#Sentence}}}}<div class="sentence">{{{{Sentence}}}}</div>{{{{/Sentence}}}}\
{{{{/{NO_RECOGNITION}}}}}"""
_PRODUCTION = f"""{{{{#{PRODUCTION}}}}}\
{{{{#MainDefinition}}}}<div class="definition asked" dir="auto">{{{{MainDefinition}}}}</div>\
{{{{/MainDefinition}}}}
{{{{#SentenceTranslation}}}}<div class="translation">{{{{SentenceTranslation}}}}</div>\
{{{{/SentenceTranslation}}}}{{{{/{PRODUCTION}}}}}"""
_CLOZE = f"""{{{{#{CLOZE}}}}}<div class="sentence">{{{{{CLOZE}}}}}</div>
{{{{#SentenceTranslation}}}}<div class="translation">{{{{SentenceTranslation}}}}</div>\
{{{{/SentenceTranslation}}}}{{{{/{CLOZE}}}}}"""
FRONTS = {
    CardKind.RECOGNITION: ("Recognition", _RECOGNITION),
    CardKind.PRODUCTION: ("Production", _PRODUCTION),
    CardKind.CLOZE: ("Cloze", _CLOZE),
}
"""Name of the card type and its front template, in the order Anki counts them."""

BACK = """<div class="term">{{#ExpressionFurigana}}{{furigana:ExpressionFurigana}}\
{{/ExpressionFurigana}}{{^ExpressionFurigana}}{{Expression}}{{/ExpressionFurigana}}</div>
{{#ExpressionReading}}{{^ExpressionFurigana}}<div class="reading">{{ExpressionReading}}</div>\
{{/ExpressionFurigana}}{{/ExpressionReading}}
<hr id="answer">
{{#MainDefinition}}<div class="definition" dir="auto">{{MainDefinition}}</div>{{/MainDefinition}}
{{#Sentence}}<div class="sentence">{{#SentenceFurigana}}{{furigana:SentenceFurigana}}\
{{/SentenceFurigana}}{{^SentenceFurigana}}{{Sentence}}{{/SentenceFurigana}}</div>{{/Sentence}}
{{#SentenceTranslation}}<div class="translation">{{SentenceTranslation}}</div>\
{{/SentenceTranslation}}
{{#Picture}}<div class="picture">{{Picture}}</div>{{/Picture}}
{{Audio}}
{{#Source}}<div class="source">{{Source}}</div>{{/Source}}"""


def card_css() -> str:
    """The style sheet of the cards, in the colours of the reading page, light and dark."""
    return (Path(__file__).parent / "anki_card.css").read_text(encoding="utf-8")


def notetype() -> Any:
    """A `genanki.Model`."""
    import genanki

    class NoteType(genanki.Model):  # type: ignore[misc]  # genanki is untyped
        def to_json(self, timestamp: float, deck_id: int) -> Any:
            del timestamp  # of the export
            return super().to_json(CHANGED, deck_id)

    model = NoteType(
        MODEL_ID,
        NOTETYPE,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": name, "qfmt": front, "afmt": BACK} for name, front in FRONTS.values()],
        css=card_css(),
    )
    # Which fields a card needs, by hand: genanki works it out by rendering the template without
    # Anki's filters, and silently leaves cards out where that comes out empty. Old versions of
    # Anki read this; new ones look at the templates.
    model._req = [
        [0, "any", [FIELDS.index("Expression"), FIELDS.index("Sentence")]],
        [1, "all", [FIELDS.index(PRODUCTION)]],
        [2, "all", [FIELDS.index(CLOZE)]],
    ]
    return model
