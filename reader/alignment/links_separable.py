"""German verbs whose first part stands at the end of the clause: lehnt … ab is ablehnen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.alignment.links_compounds import counts
from reader.text.token import Token

_WORDS = """
    ab an auf aus bei durch ein entgegen fest fort frei her heran heraus herein herum herunter
    hervor hin hinaus hinein hinunter hinzu hoch los mit nach nieder statt teil um unter vor voran
    voraus vorbei vorüber weg weiter wieder zu zurück zusammen über
"""
_PARTICLES = frozenset(_WORDS.split())
_CLAUSE_ENDS = frozenset(".!?…,;:–—()«»„“”\"'‚‘’")
_JOINING = frozenset({"und", "oder", "aber", "sondern", "denn", "als", "wie"})
_KNOWN = 1e-7
"""Share of all words from which on a joined verb is one."""
_FARTHEST = 25
"""Words between a verb and its particle."""


def separable_verbs(tokens: Sequence[Token]) -> dict[int, tuple[int, str]]:
    """For each particle at the end of a clause that makes a verb of an earlier word: the index of
    that word and the dictionary form of both together."""
    found: dict[int, tuple[int, str]] = {}
    for at, token in enumerate(tokens):
        if token.surface not in _PARTICLES or not _ends_clause(tokens, at):
            continue
        options = [
            (counts("de")[joined], -place, joined)
            for place in _before(tokens, at)
            if counts("de").get(joined := token.surface + tokens[place].lemma, 0.0) >= _KNOWN
        ]
        if options:
            _, place, joined = max(options)
            found[at] = -place, joined
    return found


def _ends_clause(tokens: Sequence[Token], at: int) -> bool:
    if at + 1 == len(tokens):
        return True
    after = tokens[at + 1].surface
    return after[0] in _CLAUSE_ENDS or after in _JOINING


def _before(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """Words of the same clause before a particle that may be a verb in one of its forms."""
    for place in range(at - 1, max(at - _FARTHEST, 0) - 1, -1):
        token = tokens[place]
        if token.surface[0] in _CLAUSE_ENDS:
            return
        if token.is_word and token.lemma.endswith("n") and token.lemma.islower():
            yield place
