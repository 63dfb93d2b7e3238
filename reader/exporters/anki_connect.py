"""Talking to a running Anki through its AnkiConnect add-on, on this computer only.

Source: https://git.sr.ht/~foosoft/anki-connect, version 6 of its protocol.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from reader.errors import ReaderError
from reader.exporters.anki_notetype import BACK, FRONTS, card_css
from reader.exporters.notes import FIELDS, NOTETYPE, Note

HOST, PORT = "127.0.0.1", 8765
VERSION = 6
BATCH = 100
"""Notes in one request: a few seconds of Anki's time at most."""
_T = TypeVar("_T")


class AnkiError(ReaderError):
    """Anki could not be given the notes; the message says why and what to do."""


class AnkiClosed(AnkiError):
    """Nobody is there to take notes now: waiting may help."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A note of ours as Anki has it."""

    note_id: int
    """Anki's own number."""
    fields: Mapping[str, str]
    tags: tuple[str, ...]


class AnkiConnect:
    """One Anki. Every method raises AnkiClosed or AnkiError, each with one sentence."""

    def __init__(self, port: int = PORT, *, timeout_s: float = 30.0) -> None:
        self._port, self._timeout = port, timeout_s

    def ask(self, action: str, **params: Any) -> Any:
        """One request; its result."""
        answer = self._post({"action": action, "version": VERSION, "params": params})
        if not isinstance(answer, dict) or "error" not in answer:
            raise AnkiError(
                f"What answers at {HOST}:{self._port} is not AnkiConnect. Look which program uses "
                "that port, or export a file instead."
            )
        if answer["error"] is not None:
            raise _explained(str(answer["error"]))
        return answer.get("result")

    def _post(self, request: Mapping[str, Any]) -> Any:
        body = json.dumps(request, ensure_ascii=True).encode("ascii")
        connection = http.client.HTTPConnection(HOST, self._port, timeout=self._timeout)
        try:
            connection.request("POST", "/", body, {"Content-Type": "application/json"})
            data = connection.getresponse().read()
        except TimeoutError as error:
            raise AnkiClosed(
                "Anki does not answer. Look whether a window in Anki waits for you, then try again."
            ) from error
        except (OSError, http.client.HTTPException) as error:
            raise AnkiClosed(
                "Anki is not running, or its add-on AnkiConnect is missing. Start Anki (get the "
                "add-on with the code 2055492159) and send again, or export a file."
            ) from error
        finally:
            connection.close()
        try:
            return json.loads(data)
        except ValueError:
            return None

    def open(self) -> None:
        """Make sure that Anki is there, new enough and willing."""
        version = self.ask("version")
        if not isinstance(version, int) or version < VERSION:
            raise AnkiError("AnkiConnect is too old. Update the add-on in Anki, then try again.")
        granted = self.ask("requestPermission")
        if isinstance(granted, dict) and granted.get("permission") == "denied":
            raise AnkiError("Anki refused. Allow Facing Pages in the window that Anki shows.")

    def decks(self) -> list[str]:
        return sorted(map(str, self.ask("deckNames") or ()))

    def make_deck(self, name: str) -> None:
        """Does nothing if there is such a deck."""
        self.ask("createDeck", deck=name)

    def make_notetype(self) -> None:
        """Make our note type, or bring an older one of ours up to it. What the reader changed
        about its looks stays."""
        if NOTETYPE not in (self.ask("modelNames") or ()):
            templates = [
                {"Name": name, "Front": front, "Back": BACK} for name, front in FRONTS.values()
            ]
            self.ask(
                "createModel",
                modelName=NOTETYPE,
                inOrderFields=list(FIELDS),
                css=card_css(),
                isCloze=False,
                cardTemplates=templates,
            )
            return
        fields = self.ask("modelFieldNames", modelName=NOTETYPE) or ()
        if missing := [name for name in FIELDS if name not in fields]:
            raise AnkiError(
                f"The note type “{NOTETYPE}” in Anki lacks the field {missing[0]}. "
                "Add it there, or rename that note type and send again."
            )
        there = self.ask("modelTemplates", modelName=NOTETYPE) or {}
        for name, front in FRONTS.values():
            if name not in there:
                template = {"Name": name, "Front": front, "Back": BACK}
                self.ask("modelTemplateAdd", modelName=NOTETYPE, template=template)

    def seen(self, term_ids: Sequence[str]) -> dict[str, Seen]:
        """The notes of these terms that Anki has, however they came there. Where a term has
        several, the oldest counts."""
        found: dict[str, Seen] = {}
        for some in batches(term_ids, BATCH):
            wanted = " OR ".join(f'"Id:{_searched(term_id)}"' for term_id in some)
            numbers = self.ask("findNotes", query=f'"note:{NOTETYPE}" ({wanted})')
            if not numbers:
                continue
            for info in self.ask("notesInfo", notes=sorted(numbers)) or ():
                if not info:
                    continue  # deleted meanwhile
                fields = {name: str(entry["value"]) for name, entry in info["fields"].items()}
                note = Seen(int(info["noteId"]), fields, tuple(info["tags"]))
                found.setdefault(fields.get("Id", ""), note)
        return {term_id: found[term_id] for term_id in term_ids if term_id in found}

    def add(self, notes: Sequence[Note]) -> list[int | None]:
        """Add notes; Anki's number of each, None for one it refused. Two words that are written
        alike are two notes: ask `seen` first, so that one term never becomes two."""
        requests = [
            {
                "deckName": note.deck,
                "modelName": NOTETYPE,
                "fields": dict(zip(FIELDS, note.fields, strict=True)),
                "tags": list(note.tags),
                "options": {"allowDuplicate": True},
            }
            for note in notes
        ]
        numbers = self.ask("addNotes", notes=requests) or [None] * len(notes)
        return [None if number is None else int(number) for number in numbers]

    def update(self, changes: Iterable[tuple[Seen, Note]]) -> None:
        """Bring notes up to ours; tags are added, never taken away. Cards and schedule stay."""
        actions: list[dict[str, Any]] = []
        for seen, note in changes:
            fields = dict(zip(FIELDS, note.fields, strict=True))
            actions.append(_action("updateNoteFields", note={"id": seen.note_id, "fields": fields}))
            if tags := [tag for tag in note.tags if tag not in seen.tags]:
                actions.append(_action("addTags", notes=[seen.note_id], tags=" ".join(tags)))
        for some in batches(actions, BATCH):
            for answer in self.ask("multi", actions=some) or ():
                if isinstance(answer, dict) and answer.get("error"):
                    raise _explained(str(answer["error"]))


def differs(seen: Seen, note: Note) -> bool:
    """Whether Anki's note lacks something of ours. Tags the reader added there are no matter."""
    ours = dict(zip(FIELDS, note.fields, strict=True))
    return any(seen.fields.get(name, "") != value for name, value in ours.items()) or not set(
        note.tags
    ) <= set(seen.tags)


def batches(items: Sequence[_T], size: int) -> Iterable[Sequence[_T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _action(action: str, **params: Any) -> dict[str, Any]:
    return {"action": action, "version": VERSION, "params": params}


def _searched(text: str) -> str:
    """As it stands inside quotes of a search; * and _ would stand for anything."""
    for sign in '\\"*_:':
        text = text.replace(sign, f"\\{sign}")
    return text


def _explained(error: str) -> AnkiError:
    if "collection is not available" in error:
        return AnkiClosed("Anki is open, but no profile is. Choose one in Anki, then send again.")
    if "deck was not found" in error or "deck not found" in error:
        return AnkiError("Anki has no such deck any more. Choose another deck and send again.")
    if "valid api key" in error:
        return AnkiError("AnkiConnect asks for a key. Remove “apiKey” from its settings in Anki.")
    return AnkiError(f"Anki says: {error}. Look into Anki, then send again, or export a file.")
