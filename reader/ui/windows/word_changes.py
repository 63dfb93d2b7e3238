"""What is done with words chosen in a list, whichever list it is: deleting, tags."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.store.database import utc_now
from reader.ui import figures
from reader.ui.messages import Message, Messages
from reader.ui.plurals import counted
from reader.ui.vocabulary import Chosen, Vocabulary
from reader.vocabulary import edits
from reader.vocabulary.edits import Edit

_CONTEXT = "word_changes"


def delete_words(vocabulary: Vocabulary, messages: Messages, chosen: Chosen) -> None:
    """Delete them, and offer to take that back."""

    def tell(edit: Edit) -> None:
        count = len(edit.before)
        if count == 1:
            text = _translated("“{0}” was deleted.").format(edit.before[0].text)
        else:
            text = counted(count, "1 word was deleted.", "{0} words were deleted.")
            text = text.format(figures.number(count))
        messages.show(undoable(text, "info"))

    if chosen.count:
        vocabulary.change(chosen, edits.deleting, tell)


def change_tags(
    vocabulary: Vocabulary,
    chosen: Chosen,
    typed: str,
    then: Callable[[Edit], None] = lambda _edit: None,
) -> None:
    """ "verb, -noun" adds one tag and takes the other away."""
    now = utc_now()
    vocabulary.change(chosen, lambda terms: edits.change_tags(terms, typed, now), then)


def ask_tags(window: QWidget) -> str:
    """Tags to add and to take away, as typed; empty if the reader thought better of it."""
    text, agreed = QInputDialog.getText(
        window,
        _translated("Tags"),
        _translated("Tags to add, separated by commas; a minus before one removes it:"),
    )
    return text if agreed else ""


def undoable(text: str, kind: str = "done") -> Message:
    """What was done to words, and the way back."""
    return Message(text, kind, _translated("Undo"), "undo_words")


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
