"""Finding the reader's terms in running text: single words, and phrases of several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.text.language import language as language_of
from reader.text.span import Span
from reader.text.token import Token
from reader.vocabulary.edits import Edit
from reader.vocabulary.term import Status, Term

_LONGEST = 24  # tokens in a phrase
_REMEMBERED = 300_000  # forms of texts: a large vocabulary and the words of a book
_SEEN = 50_000  # words of texts, with what they are
_Found = tuple[Term | None, tuple[str, ...], tuple[str, ...]]


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
        # What terms begin with, up to where a word may end. What was taken out stays: it costs a
        # look-up in vain, no more.
        self._beginnings: set[str] = set()
        for form in self._by_form:
            self._beginnings.update(self._begin(form))
        self._seen: dict[tuple[str, str, str, str], _Found] = {}

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, term: Term) -> None:
        """Add a term, or put it in the place of the one with its id."""
        if not self._language:
            self._language, self._spaced = term.language, language_of(term.language).spaced
            self._known_forms.clear()
        self._seen.clear()
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
        self._beginnings.update(self._begin(form))
        self._by_form.setdefault(form, []).append(term)

    def remove(self, term_id: str) -> None:
        """Take a term out; nothing happens if it is not there."""
        term = self._by_id.pop(term_id, None)
        if term is None:
            return
        self._seen.clear()
        form = self._form(term.text)
        left = [one for one in self._by_form[form] if one.id != term_id]
        if left:
            self._by_form[form] = left
        else:
            del self._by_form[form]

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
        return self._look_at(token)[0] if token.is_word else None

    def _term_of(self, token: Token) -> Term | None:
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
                first, last = tokens[index].span, tokens[index + length - 1].span
                found.append((first if length == 1 else Span(first.start, last.end), term))
            index += length
        return found

    def coloured(self, tokens: Sequence[Token]) -> list[tuple[Span, Status]]:
        """Where a run of tokens is coloured, and how: each phrase as one, and the words outside
        of phrases."""
        return [(span, term.status) for span, term in self.matches(tokens)]

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
        term, ways, leading = self._look_at(token)
        if not token.is_word:
            term = None
        length = 1
        runs: Sequence[str] = leading
        for count in range(2, min(_LONGEST, len(tokens) - first) + 1):
            if not runs:
                break
            last, token = token, tokens[first + count - 1]
            joint = " " if self._spaced and token.span.start > last.span.end else ""
            ways = self._look_at(token)[1]
            runs = [run + joint + way for run in runs for way in ways]
            for run in runs:
                if run in self._by_form:
                    length, term = count, self._by_form[run][0]
                    break
            runs = [run for run in runs if run in self._beginnings]
        return length, term

    def _look_at(self, token: Token) -> _Found:
        """The term a token is, were it a word; the forms it may stand for: as written, and its
        lemma; and those of them that some longer term begins with."""
        key = (token.surface, token.lemma, token.reading, token.lemma_reading)
        found = self._seen.get(key)
        if found is None:
            surface, lemma = self._form(token.surface), self._form(token.lemma)
            ways = (surface,) if surface == lemma else (surface, lemma)
            leading = tuple(way for way in ways if way in self._beginnings)
            if len(self._seen) >= _SEEN:
                self._seen.clear()
            found = self._seen[key] = (self._term_of(token), ways, leading)
        return found

    def _begin(self, form: str) -> Iterator[str]:
        """What of `form` a word may end with, the whole form not included."""
        for end in range(1, len(form)):
            before, after = form[end - 1], form[end]
            if not (self._spaced and before.isalpha() and after.isalpha()):
                yield form[:end]

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
