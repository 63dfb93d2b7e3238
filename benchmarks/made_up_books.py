"""A book of any length in two languages, made of sentences that translate each other.

`python -m benchmarks.made_up_books FOLDER [WORDS] [--plain]` writes `book.en.epub` and
`book.es.epub`, or with `--plain` two text files without chapters. Every sentence is put together
anew from people, places, things and days, so that no two stretches look alike; now and then two
sentences of one side are one of the other, and a remark is left out.
"""

from __future__ import annotations

import html
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.importers.files import epub

Pair = tuple[str, str]
_SEED = 7
_PARAGRAPHS = 60  # a chapter
_PEOPLE: tuple[Pair, ...] = (
    ("the ferryman", "el barquero"), ("Marta’s aunt", "la tía de Marta"),
    ("the clockmaker", "el relojero"), ("a boy with a kite", "un niño con una cometa"),
    ("the night nurse", "la enfermera de noche"), ("old Benito", "el viejo Benito"),
    ("the piano tuner", "la afinadora de pianos"), ("her neighbour", "su vecina"),
    ("the customs officer", "la funcionaria de aduanas"), ("the baker", "el panadero"),
    ("a student of botany", "una estudiante de botánica"), ("my grandfather", "mi abuelo"),
)  # fmt: skip
_DEEDS: tuple[Pair, ...] = (
    ("carried {thing} to {place}", "llevó {thing} hasta {place}"),
    ("lost {thing} near {place}", "perdió {thing} cerca de {place}"),
    ("drew {thing} on a wall of {place}", "dibujó {thing} en una pared de {place}"),
    ("talked about {thing} on the way to {place}", "habló de {thing} camino de {place}"),
    ("hid {thing} under the floor of {place}", "escondió {thing} bajo el suelo de {place}"),
    ("came back from {place} without {thing}", "volvió de {place} sin {thing}"),
    ("dreamed of {thing} and of {place}", "soñó con {thing} y con {place}"),
)  # fmt: skip
_THINGS: tuple[Pair, ...] = (
    ("a green umbrella", "un paraguas verde"), ("the wooden horse", "el caballo de madera"),
    ("a letter without a stamp", "una carta sin sello"), ("two lemons", "dos limones"),
    ("the key of the mill", "la llave del molino"), ("a broken radio", "una radio rota"),
    ("the map of the marshes", "el mapa de las marismas"), ("an eel", "una anguila"),
    ("the wedding photograph", "la foto de la boda"), ("an accordion", "un acordeón"),
    ("the doctor’s bicycle", "la bicicleta del médico"), ("a jar of honey", "un tarro de miel"),
)  # fmt: skip
_PLACES: tuple[Pair, ...] = (
    ("the lighthouse", "el faro"), ("the railway bridge", "el puente del ferrocarril"),
    ("the school", "la escuela"), ("an empty cinema", "un cine vacío"),
    ("the glass factory", "la fábrica de vidrio"), ("the orange grove", "el naranjal"),
    ("the harbour office", "la oficina del puerto"), ("the chapel", "la capilla"),
    ("the market", "el mercado"), ("a room above the pharmacy", "un cuarto sobre la farmacia"),
)  # fmt: skip
_TIMES: tuple[Pair, ...] = (
    ("On Monday", "El lunes"), ("Before the rain", "Antes de la lluvia"),
    ("That winter", "Aquel invierno"), ("After supper", "Después de la cena"),
    ("Every Thursday", "Todos los jueves"), ("At dawn", "Al amanecer"),
    ("On the {n}th of June", "El {n} de junio"), ("Some {n} days later", "Unos {n} días más tarde"),
)  # fmt: skip
_REMARKS: tuple[Pair, ...] = (
    ("Nobody asked why.", "Nadie preguntó por qué."),
    ("“Leave it there,” said {person}.", "—Déjalo ahí —dijo {person}."),
    ("It cost {n} coins, which was too much.", "Costó {n} monedas, que era demasiado."),
    ("The dog barked {n} times and then slept.", "El perro ladró {n} veces y luego se durmió."),
    ("{person} never told anyone.", "{person} nunca se lo contó a nadie."),
)  # fmt: skip


def chapters(words: int, seed: int = _SEED) -> Iterator[list[Pair]]:
    """Chapters of paragraphs in both languages, until the English side has so many words."""
    chance = random.Random(seed)
    total = 0
    while total < words:
        chapter = [_paragraph(chance) for _ in range(_PARAGRAPHS)]
        total += sum(len(one.split()) for one, _ in chapter)
        yield chapter


def _paragraph(chance: random.Random) -> Pair:
    sides: tuple[list[str], list[str]] = ([], [])
    for _ in range(chance.randint(2, 6)):
        deed = _filled(chance, _DEEDS, _TIMES)
        remark = _filled(chance, _REMARKS)
        if chance.random() < 0.12:  # one sentence here, two there
            deed = deed[0].removesuffix(".") + "; " + remark[0], f"{deed[1]} {remark[1]}"
        elif chance.random() < 0.5:
            deed = f"{deed[0]} {remark[0]}", f"{deed[1]} {remark[1]}"
        elif chance.random() < 0.03:
            deed = f"{deed[0]} {remark[0]}", deed[1]
        for side, sentence in zip(sides, deed, strict=True):
            side.append(sentence)
    return " ".join(sides[0]), " ".join(sides[1])


def _filled(chance: random.Random, forms: tuple[Pair, ...], times: tuple[Pair, ...] = ()) -> Pair:
    form, person = chance.choice(forms), chance.choice(_PEOPLE)
    thing, place, n = chance.choice(_THINGS), chance.choice(_PLACES), chance.randint(4, 900)
    time = chance.choice(times) if times else None
    found = []
    for side in (0, 1):
        text = form[side].format(thing=thing[side], place=place[side], person=person[side], n=n)
        if time is not None:
            text = f"{time[side].format(n=n)}, {person[side]} {text}."
        found.append(text[:1].upper() + text[1:])
    return found[0], found[1]


def as_epub(language: int, words: int) -> bytes:
    """Args: language: 0 for English, 1 for Spanish."""
    tag, name = (("en", "Chapter"), ("es", "Capítulo"))[language]
    pages = {}
    for number, chapter in enumerate(chapters(words), start=1):
        body = "".join(f"<p>{html.escape(pair[language])}</p>\n" for pair in chapter)
        pages[f"c{number}.xhtml"] = f"<h2>{name} {number}</h2>{body}"
    contents = "".join(
        f'<li><a href="{page}">{name} {number}</a></li>' for number, page in enumerate(pages, 1)
    )
    title = ("The Marsh Road", "El camino de las marismas")[language]
    metadata = f"<dc:title>{title}</dc:title><dc:language>{tag}</dc:language>"
    return epub(pages, metadata=metadata, nav=contents)


def as_text(language: int, words: int) -> bytes:
    """No chapter in it."""
    lines = (pair[language] for chapter in chapters(words) for pair in chapter)
    return "\n\n".join(lines).encode()


def main(folder: Path, words: int, *, plain: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, tag in enumerate(("en", "es")):
        data = as_text(number, words) if plain else as_epub(number, words)
        path = folder / f"book.{tag}.{'txt' if plain else 'epub'}"
        path.write_bytes(data)
        print(path, f"{len(data) / 2**20:.1f} MB")


if __name__ == "__main__":
    given = [one for one in sys.argv[1:] if one != "--plain"]
    main(
        Path(given[0]),
        int(given[1]) if len(given) > 1 else 1_000_000,
        plain="--plain" in sys.argv,
    )
