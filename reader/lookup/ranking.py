"""Which entries come first, by what is known of the word in its sentence."""

from __future__ import annotations

from reader.lookup.entry import Entry
from reader.lookup.kana import hiragana, is_kana

# How dictionaries write our parts of speech: beginnings of words in theirs, lower-case.
_WRITTEN = {
    "noun": ("noun", "n", "f", "m", "masc", "fem", "neut"),
    "proper noun": ("proper", "noun", "place", "n"),
    "pronoun": ("pronoun", "pron"),
    "verb": ("verb", "v", "ichidan", "godan", "suru", "kuru"),
    "auxiliary": ("auxiliary", "aux", "copula"),
    "adjective": ("adjective", "adj", "adjectival"),
    "adverb": ("adverb", "adv"),
    "adnominal": ("pre", "adn"),
    "particle": ("particle", "prt"),
    "conjunction": ("conjunction", "conj"),
    "interjection": ("interjection", "int"),
    "prefix": ("prefix", "pref"),
    "suffix": ("suffix", "suf", "counter"),
    "numeral": ("numeric", "num"),
    "article": ("article", "art"),
    "preposition": ("preposition", "prep"),
}


def by_part_of_speech(entries: list[Entry], pos: str, reading: str = "") -> list[Entry]:
    """Entries with those of the word's part of speech first, inside each group that the
    dictionary thought equal: same source, same form, same fit of the reading, as common.

    Args: pos: one of `PARTS_OF_SPEECH` or ""; reading: of the lemma, hiragana.
    """
    written = _WRITTEN.get(pos)
    if written is None:
        return entries
    groups: dict[tuple[str, str, bool, bool], int] = {}
    keyed = []
    for entry in entries:
        fits = not reading or hiragana(entry.reading) == reading
        group = groups.setdefault((entry.source, entry.found_by, fits, entry.common), len(groups))
        keyed.append(((group, not _is(entry, written)), entry))
    keyed.sort(key=lambda pair: pair[0])
    return [entry for _, entry in keyed]


def without_homophones(entries: list[Entry], word: str, lemma: str) -> list[Entry]:
    """Japanese: leave out what only sounds like an inflected form whose lemma was found."""
    if lemma in {"", word} or not is_kana(word):
        return entries
    kept = [entry for entry in entries if entry.found_by != word]
    return kept or entries


def _is(entry: Entry, written: tuple[str, ...]) -> bool:
    for sense in entry.senses:
        for part in sense.parts_of_speech:
            first = part.lower().replace(",", " ").replace("-", " ").split()
            if first and (first[0] in written or set(first) & set(written[:2])):
                return True
    return False
