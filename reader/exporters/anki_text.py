"""Notes as text for Anki's File > Import. Source: Anki manual, "Text Files", "File Headers"."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from reader.exporters.notes import FIELDS, NOTETYPE, Note


def format_anki_text(notes: Iterable[Note]) -> str:
    """Tab-separated, with headers that tell Anki everything: guid, deck, the fields, tags.

    The guid makes a second import update the notes there are. The note type must be in Anki
    already: import an .apkg once.
    """
    out = io.StringIO()
    out.write(
        "#separator:tab\n#html:true\n"
        f"#notetype:{NOTETYPE}\n"
        "#guid column:1\n#deck column:2\n"
        f"#tags column:{len(FIELDS) + 3}\n"
    )
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(
        (note.guid, note.deck, *note.fields, " ".join(note.tags)) for note in notes
    )
    return out.getvalue()
