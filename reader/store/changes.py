"""What a mutation touched, so that views can tell whether to refresh."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Kinds of thing that changed; combine with `|`, ask with `in`."""

    NONE = 0
    WORKS = auto()
    """Works or versions came, went or were renamed."""
    ALIGNMENTS = auto()
    READING = auto()
    """Reading states: where the reader is."""
    SETTINGS = auto()
    TERMS = auto()
    """Terms came or went, or their words (meaning, tags, contexts) changed."""
    STATUSES = auto()
    """The colours of words in the text changed."""
    READINGS = auto()
    """How Japanese words are read, or whether their readings are shown."""
