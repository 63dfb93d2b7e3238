"""What can go wrong in a way the reader can understand and act on."""

from __future__ import annotations


class ReaderError(Exception):
    """Something the user can understand and act on; anything else that escapes is a bug.

    The message is one sentence (or one and a next step) in plain English, fit to be shown.
    """


class UnreadableFile(ReaderError):
    """A file that is missing, empty, binary, broken or in an encoding we cannot tell."""


class UnwritableTarget(ReaderError):
    """A place that results cannot be written to."""


class StoreError(ReaderError):
    """The library or the vocabulary on disk cannot be opened, read or written."""


class NotKept(StoreError):
    """Nothing can be written: the disk is full, or the folder is not the reader's to change."""

    def __init__(self, message: str, *, full: bool) -> None:
        super().__init__(message)
        self.full = full


class LibraryTooNew(StoreError):
    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"This library was saved by a newer version of Facing Pages (format {found}; "
            f"this one reads up to {known}). Update Facing Pages to open it."
        )
        self.found, self.known = found, known


class UsageError(ReaderError):
    """The command line asks for something that does not exist; exit code 2."""
