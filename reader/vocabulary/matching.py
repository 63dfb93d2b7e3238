"""Finding the reader's terms in running text: single words, and phrases of several."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Status, Term

_LONGEST = 24  # tokens in a phrase
_REMEMBERED = 300_000  # forms of texts: a large vocabulary and the words of a book


class TermIndex:
    """The terms of one language, ready to colour a screen in a few milliseconds.

    A phrase is found however its words are inflected, each token standing as itself or as its
    lemma (tomaban el pelo for tomar el pelo), and however the tokenizer cuts it (食べ, 過ぎた for
    食べ過ぎる). Keep it in step with `follow` after each save.
    """

    def __init__(self, terms: Iterable[Term] = (), *, language: str = "") -> None:
        """
        Args:
            terms: their contexts are not needed (`TermStore.terms(contexts=False)`).
            language: terms of others are left out; that of the first term if empty.
        """
        every = list(terms)
        self._language = language or (every[0].language if every else "")
        self._spaced = language_of(self._language).spaced
        self._known_forms: dict[str, str] = {}
        self._by_id: dict[str, Term] = {}
        self._by_form: dict[str, list[Term]] = {}
        for term in every:
            if term.language == self._language and term.id not in self._by_id:
                self._by_id[term.id] = term
                self._by_form.setdefault(self._form(term.text), []).append(term)
        # Sorted, so that whether any form starts with some words is one binary search.
        self._forms = sorted(self._by_form)
        self._leads: dict[str, bool] = {}

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, term: Term) -> None:
        """Add a term, or put it in the place of the one with its id."""
        if not self._language:
            self._language, self._spaced = term.language, language_of(term.language).spaced
            self._known_forms.clear()
        if term.language != self._language:
            self.remove(term.id)
            return
        known = self._by_id.get(term.id)
        form = self._form(term.text)
        if known is not None and self._form(known.text) == form:
            self._by_id[term.id] = term
            same = self._by_form[form]
            same[next(i for i, one in enumerate(same) if one.id == term.id)] = term
            return
        self.remove(term.id)
        self._by_id[term.id] = term
        if form not in self._by_form:
            insort(self._forms, form)
            self._leads.clear()
        self._by_form.setdefault(form, []).append(term)

    def remove(self, term_id: str) -> None:
        """Take a term out; nothing happens if it is not there."""
        term = self._by_id.pop(term_id, None)
        if term is None:
            return
        form = self._form(term.text)
        left = [one for one in self._by_form[form] if one.id != term_id]
        if left:
            self._by_form[form] = left
            return
        del self._by_form[form]
        del self._forms[bisect_left(self._forms, form)]
        self._leads.clear()

    def follow(self, edit: Edit) -> None:
        """Take in an edit that was saved."""
        for term in edit.before:
            self.remove(term.id)
        for term in edit.after:
            self.add(term)

    def term_of(self, token: Token) -> Term | None:
        """The term that a word by itself is: by lemma and reading, then by lemma, then as written.

        A tagger may take the wrong one of two readings, so another reading is better than none.
        """
        if not token.is_word:
            return None
        for text in (token.lemma, token.surface):
            found = self._by_form.get(self._form(text))
            if found:
                return found[0] if len(found) == 1 else _best(found, text, token)
        return None

    def status_of(self, token: Token) -> Status:
        """NEW for words that are not in the vocabulary, and for what is no word."""
        term = self.term_of(token)
        return Status.NEW if term is None else term.status

    def matches(self, tokens: Sequence[Token]) -> list[tuple[Span, Term]]:
        """Every term in a run of tokens (a sentence, a block) with its place, in reading order and
        disjoint: where several would fit, the longest that starts first."""
        found: list[tuple[Span, Term]] = []
        index = 0
        while index < len(tokens):
            length, term = self._longest_at(tokens, index)
            if term is not None:
                found.append(
                    (Span(tokens[index].span.start, tokens[index + length - 1].span.end), term)
                )
            index += length
        return found

    def statuses(self, tokens: Sequence[Token]) -> list[Status]:
        """The status to colour each token with: that of the phrase it is in, else its own."""
        found = []
        index = 0
        while index < len(tokens):
            length, term = self._longest_at(tokens, index)
            found += [Status.NEW if term is None else term.status] * length
            index += length
        return found

    def _longest_at(self, tokens: Sequence[Token], first: int) -> tuple[int, Term | None]:
        """How many tokens from `first` the longest term covers, and the term; (1, None) if none
        starts there."""
        token = tokens[first]
        length, term = 1, self.term_of(token)
        runs: Sequence[str] = self._ways(token)
        for count in range(2, min(_LONGEST, len(tokens) - first) + 1):
            runs = [run for run in runs if self._leads_on(run)]
            if not runs:
                break
            last, token = token, tokens[first + count - 1]
            joint = " " if self._spaced and token.span.start > last.span.end else ""
            ways = self._ways(token)
            runs = [run + joint + way for run in runs for way in ways]
            for run in runs:
                if run in self._by_form:
                    length, term = count, self._by_form[run][0]
                    break
        return length, term

    def _ways(self, token: Token) -> tuple[str, ...]:
        """The forms a token may stand for: as written, and its lemma."""
        surface, lemma = self._form(token.surface), self._form(token.lemma)
        return (surface,) if surface == lemma else (surface, lemma)

    def _leads_on(self, run: str) -> bool:
        """Whether some term starts with `run` and goes on."""
        known = self._leads.get(run)
        if known is None:
            at = bisect_left(self._forms, run)
            if at < len(self._forms) and self._forms[at] == run:
                at += 1
            known = at < len(self._forms) and self._forms[at].startswith(run)
            self._leads[run] = known
        return known

    def _form(self, text: str) -> str:
        """How texts are compared: without case, and with white space as tokens have it."""
        form = self._known_forms.get(text)
        if form is None:
            form = (" " if self._spaced else "").join(text.casefold().split())
            if len(self._known_forms) >= _REMEMBERED:
                self._known_forms.clear()
            self._known_forms[text] = form
        return form


def _best(terms: Sequence[Term], text: str, token: Token) -> Term:
    """Of terms written alike: the one with the token's reading, then the same case, then one that
    states no reading."""
    readings = {token.lemma_reading, token.reading} - {""}

    def misfit(term: Term) -> tuple[bool, bool, bool]:
        return term.reading not in readings, term.text != text, bool(term.reading)

    return min(terms, key=misfit)
