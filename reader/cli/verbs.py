"""Which function answers which verb."""

from __future__ import annotations

from reader.cli.parsing import VerbOptions


def run_verb(options: VerbOptions) -> None:
    """Raises: ReaderError (exit 1), UsageError (exit 2)."""
    if options.verb == "library":
        from reader.cli.library import run_library

        run_library(options)
    elif options.verb == "vocab":
        from reader.cli.vocabulary import run_vocab

        run_vocab(options)
    else:
        from reader.cli import texts

        {
            "align": texts.run_align,
            "segment": texts.run_segment,
            "furigana": texts.run_furigana,
            "tokens": texts.run_tokens,
            "links": texts.run_links,
            "lookup": texts.run_lookup,
        }[options.verb](options)
