"""AnkiConnect as far as we use it, over the real Anki library, on the loopback address."""

# ruff: noqa: N803  (the names of parameters are the protocol's)

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import anki.collection


class AnkiServer:
    """Answers like the add-on, version 6. `asked` remembers the actions; `refuses` and `breaks`
    change what happens."""

    def __init__(self, folder: Path) -> None:
        self.collection = anki.collection.Collection(str(folder / "collection.anki2"))
        self.asked: list[str] = []
        self.refuses = False
        self.no_profile = False
        self.breaks_after = -1
        """Notes added before the connection breaks; -1 for never."""
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                try:
                    answer = json.dumps(server.answered(request)).encode()
                except ConnectionAbortedError:
                    self.close_connection = True
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                pass

        self._http = HTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._http.server_port
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        self.stop()
        self.collection.close()

    def stop(self) -> None:
        """Close Anki's door; the collection stays open for looking into."""
        if self._thread.is_alive():
            self._http.shutdown()
            self._thread.join()
            self._http.server_close()

    def answered(self, request: dict[str, Any]) -> dict[str, Any]:
        assert request["version"] == 6
        self.asked.append(request["action"])
        try:
            if self.no_profile and request["action"] not in {"version", "requestPermission"}:
                raise ValueError("collection is not available")
            do = getattr(self, f"_{request['action']}")
            return {"result": do(**request["params"]), "error": None}
        except (KeyError, ValueError, AttributeError) as error:
            return {"result": None, "error": str(error)}

    def _version(self) -> int:
        return 6

    def _requestPermission(self) -> dict[str, Any]:
        if self.refuses:
            return {"permission": "denied"}
        return {"permission": "granted", "requireApiKey": False, "version": 6}

    def _deckNames(self) -> list[str]:
        return [entry.name for entry in self.collection.decks.all_names_and_ids()]

    def _createDeck(self, deck: str) -> int:
        return self.collection.decks.id(deck)

    def _modelNames(self) -> list[str]:
        return [entry.name for entry in self.collection.models.all_names_and_ids()]

    def _modelFieldNames(self, modelName: str) -> list[str]:
        return [field["name"] for field in self.collection.models.by_name(modelName)["flds"]]

    def _modelTemplates(self, modelName: str) -> dict[str, Any]:
        kind = self.collection.models.by_name(modelName)
        return {one["name"]: {"Front": one["qfmt"], "Back": one["afmt"]} for one in kind["tmpls"]}

    def _modelTemplateAdd(self, modelName: str, template: dict[str, str]) -> None:
        models = self.collection.models
        kind = models.by_name(modelName)
        self._add_template(kind, template)
        models.update_dict(kind)

    def _add_template(self, kind: Any, template: dict[str, str]) -> None:
        made = self.collection.models.new_template(template["Name"])
        made["qfmt"], made["afmt"] = template["Front"], template["Back"]
        self.collection.models.add_template(kind, made)

    def _createModel(
        self, modelName: str, inOrderFields: list[str], css: str, isCloze: bool,
        cardTemplates: list[dict[str, str]],
    ) -> None:  # fmt: skip
        models = self.collection.models
        kind = models.new(modelName)
        for name in inOrderFields:
            models.add_field(kind, models.new_field(name))
        for template in cardTemplates:
            self._add_template(kind, template)
        kind["css"] = css
        models.add(kind)

    def _addNotes(self, notes: list[dict[str, Any]]) -> list[int | None]:
        added: list[int | None] = []
        for one in notes:
            if self.breaks_after == 0:
                raise ConnectionAbortedError
            self.breaks_after -= 1
            deck = self.collection.decks.id_for_name(one["deckName"])
            if deck is None:
                raise ValueError(f"deck was not found: {one['deckName']}")
            note = self.collection.new_note(self.collection.models.by_name(one["modelName"]))
            for name, value in one["fields"].items():
                note[name] = value
            note.tags = one["tags"]
            if not note.fields[0].strip():
                added.append(None)
                continue
            assert one["options"]["allowDuplicate"]
            self.collection.add_note(note, deck)
            added.append(note.id)
        return added

    def _findNotes(self, query: str) -> list[int]:
        return list(self.collection.find_notes(query))

    def _notesInfo(self, notes: list[int]) -> list[dict[str, Any]]:
        return [
            {
                "noteId": number,
                "tags": (note := self.collection.get_note(number)).tags,
                "fields": {name: {"value": value} for name, value in note.items()},
            }
            for number in notes
        ]

    def _updateNoteFields(self, note: dict[str, Any]) -> None:
        kept = self.collection.get_note(note["id"])
        for name, value in note["fields"].items():
            kept[name] = value
        self.collection.update_note(kept)

    def _addTags(self, notes: list[int], tags: str) -> None:
        self.collection.tags.bulk_add(notes, tags)

    def _multi(self, actions: list[dict[str, Any]]) -> list[Any]:
        return [self.answered(one) for one in actions]
