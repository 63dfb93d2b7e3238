"""The vocabulary as JSON records, for other programs and for carrying it along."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reader.exporters.json_text import json_line
from reader.vocabulary.term import Term


def format_json_vocabulary(terms: Iterable[Term]) -> str:
    """A JSON array, one record a line, in the shape of `reader.vocabulary.records`."""
    lines = ",\n".join(json_line(_record(term)) for term in terms)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _record(term: Term) -> dict[str, Any]:
    return {
        "language": term.language,
        "term": term.text,
        "reading": term.reading,
        "meaning": term.meaning,
        "status": int(term.status),
        "tags": list(term.tags),
        "contexts": [
            {
                "sentence": context.sentence,
                "surface": context.surface,
                "translation": context.translation,
                "translation_language": context.translation_language,
                "work": context.work,
            }
            for context in term.contexts
        ],
    }
