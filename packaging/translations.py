#!/usr/bin/env python3
"""Keep the translations of the interface in step with the sources.

    python packaging/translations.py update    new texts into resources/translations/*.ts, then .qm
    python packaging/translations.py check     what is missing or left over; exit code 1 if anything

A text that is new is written as unfinished; translate it in the .ts file (Qt Linguist opens it)
and run `update` again. Texts that are no longer shown are dropped. All texts are in one context,
so that one English text has one translation wherever it stands (see messages.py and
reader/ui/translation.py).
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import messages
import sentences
import typography
from contents import UI_LANGUAGES
from messages import Text

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.txt"
"""What the core may say: the window finds the template of a sentence in it."""
CONTEXT = "FacingPages"
_PLACES = re.compile(r"\{\w*\}")

FORMS = {"es": 2, "fr": 2, "de": 2, "ja": 1, "ar": 6}
"""How many forms a counted text has: in Arabic for none, one, two, 3 to 10, 11 to 99, the rest."""

Translations = Mapping[Text, str]
"""The forms of a counted text stand one a line."""


def main(arguments: list[str]) -> int:
    if arguments not in (["update"], ["check"]):
        print("usage: translations.py update|check", file=sys.stderr)
        return 2
    texts, unclear = messages.found()
    for call in unclear:
        print(f"{call.place}: no rule says which texts this shows: {call.code}", file=sys.stderr)
    if arguments == ["update"]:
        update(texts)
    complaints = [] if sentences_are_listed() else ["sentences.txt is not what the core says"]
    complaints += [line for language in UI_LANGUAGES for line in faults(language, texts)]
    print("\n".join(complaints) or "Everything is translated.")
    return 1 if complaints or unclear else 0


def sentences_are_listed() -> bool:
    listed = SENTENCES.read_text(encoding="utf-8") if SENTENCES.is_file() else ""
    return listed.splitlines() == sentences.found()


def source_file(language: str) -> Path:
    return FOLDER / f"facing-pages_{language}.ts"


def compiled_file(language: str) -> Path:
    return FOLDER / f"facing-pages_{language}.qm"


def update(texts: set[Text]) -> None:
    """Write every .ts with exactly these texts, and compile it."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    SENTENCES.write_text("\n".join([*sentences.found(), ""]), encoding="utf-8")
    for language in UI_LANGUAGES:
        known = load(language)
        kept = {text: known.get(text, "") for text in texts}
        for text, translation in kept.items():
            if not text.comment:  # the name of a key is not a sentence
                kept[text] = typography.tidied(language, translation)
        source_file(language).write_text(format_ts(language, kept), encoding="utf-8")
        compile_ts(language)


def load(language: str) -> dict[Text, str]:
    """What the .ts file has; empty where there is none yet or a text is unfinished."""
    path = source_file(language)
    if not path.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        text = Text(
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        if text.counted:
            forms = [form.text or "" for form in message.iter("numerusform")]
            found[text] = "\n".join(forms) if all(forms) else ""
        else:
            found[text] = message.findtext("translation", "")
    return found


def format_ts(language: str, translations: Translations) -> str:
    """The .ts file: texts in alphabetical order, so that a change is a small difference."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, translation in sorted(translations.items()):
        comment = f"\n        <comment>{escape(text.comment)}</comment>" if text.comment else ""
        state = "" if translation else ' type="unfinished"'
        inside = escape(translation)
        if text.counted:
            forms = translation.split("\n") if translation else [""] * FORMS[language]
            inside = "".join(f"\n            {_form(form)}" for form in forms) + "\n        "
        lines += [
            '    <message numerus="yes">' if text.counted else "    <message>",
            f"        <source>{escape(text.source)}</source>{comment}",
            f"        <translation{state}>{inside}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _form(text: str) -> str:
    return f"<numerusform>{escape(text)}</numerusform>"


def compile_ts(language: str) -> None:
    """The .qm beside it, by Qt's own lrelease, which PySide6-Essentials brings."""
    command = [str(lrelease()), "-silent", "-nounfinished"]
    command += [str(source_file(language)), "-qm", str(compiled_file(language))]
    subprocess.run(command, check=True)


def lrelease() -> Path:
    import PySide6

    folder = Path(next(iter(PySide6.__path__)))
    names = ("lrelease", "lrelease.exe", "Qt/libexec/lrelease")
    return next(folder / name for name in names if (folder / name).is_file())


def faults(language: str, texts: set[Text]) -> list[str]:
    """What a reader of this language would notice, one line each."""
    known = load(language)
    lines = [
        f"{language}: not translated: {text.source!r}"
        for text in sorted(texts)
        if not known.get(text)
    ]
    lines += [
        f"{language}: no longer shown: {text.source!r}" for text in sorted(set(known) - texts)
    ]
    for text, translation in sorted(known.items()):
        forms = translation.split("\n") if text.counted else [translation]
        # One and two may be written as words.
        if translation and not any(places(text.source) == places(form) for form in forms):
            lines.append(f"{language}: other places for values: {translation!r}")
        if translation and any(set(places(form)) - set(places(text.source)) for form in forms):
            lines.append(f"{language}: a place that is never filled in: {translation!r}")
        if text.counted and translation and len(forms) != FORMS[language]:
            lines.append(f"{language}: {FORMS[language]} forms are needed: {translation!r}")
    return lines


def places(text: str) -> list[str]:
    """What `str.format` fills in, sorted: a language may need another order."""
    return sorted(_PLACES.findall(text))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
