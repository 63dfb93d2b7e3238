"""A long novel in English and Spanish without a chapter in it, and what translates what.

    python -m benchmarks.made_up_novel FOLDER [WORDS]

writes `novel.en.txt` and `novel.es.txt`. Sentences are put together anew from some hundred phrases
each, so nearly all are different and many resemble each other; among them stand sentences of the
sample library, their names and numbers exchanged. The two sides differ as versions do: sentences
joined and divided, left out and added, whole paragraphs left out, paragraphs divided elsewhere, a
preface of the translator's, two long passages that one side lacks.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.alignment_data import load_samples
from benchmarks.made_up_books import _DEEDS, _PEOPLE, _PLACES, _REMARKS, _THINGS, _TIMES, Pair
from reader.alignment.score import Ladder
from reader.documents.document import Document

_NAMES = (
    "Teresa", "Anselm", "Ilse", "Bruno", "Clara", "Octavio", "Nadia", "Marek", "Julia",
    "Pavel", "Rosa", "Emil", "Ingrid", "Tomás", "Vera", "Leopold", "Amira", "Yusuf", "Greta",
    "Simón", "Olga", "Basilio", "Helena", "Rafael", "Dora", "Kasimir", "Lucía", "Oskar",
    "Paula", "Viktor", "Elisa", "Hugo", "Irene", "Jonas", "Marina", "Theo", "Sofía", "Walter",
    "Zoe", "Adrián",
)  # fmt: skip
_MORE_DEEDS: tuple[Pair, ...] = (
    ("sold {thing} to a stranger in {place}", "vendió {thing} a un desconocido en {place}"),
    ("found {thing} behind {place}", "encontró {thing} detrás de {place}"),
    ("waited for hours in front of {place} with {thing}",
     "esperó horas delante de {place} con {thing}"),
    ("forgot {thing} on a bench outside {place}", "olvidó {thing} en un banco junto a {place}"),
    ("paid far too much for {thing} in {place}", "pagó demasiado por {thing} en {place}"),
    ("promised to bring {thing} to {place}", "prometió llevar {thing} a {place}"),
    ("repaired {thing} by candlelight in {place}",
     "arregló {thing} a la luz de una vela en {place}"),
    ("stole {thing} from {place}", "robó {thing} de {place}"),
    ("buried {thing} in the garden of {place}", "enterró {thing} en el jardín de {place}"),
    ("showed everyone in {place} the picture of {thing}",
     "enseñó a todos en {place} el dibujo de {thing}"),
    ("ran all the way from {place} holding {thing}",
     "corrió desde {place} sin soltar {thing}"),
    ("asked the guard of {place} about {thing}", "preguntó por {thing} al guarda de {place}"),
    ("wrote a long poem about {thing} in {place}",
     "escribió un largo poema sobre {thing} en {place}"),
    ("quarrelled with a cousin over {thing} near {place}",
     "riñó con un primo por {thing} cerca de {place}"),
)  # fmt: skip
_MORE_THINGS: tuple[Pair, ...] = (
    ("a silver spoon", "una cuchara de plata"), ("the blue suitcase", "la maleta azul"),
    ("an old violin", "un viejo violín"), ("three candles", "tres velas"),
    ("a basket of mushrooms", "una cesta de setas"), ("the stuffed owl", "el búho disecado"),
    ("a telescope", "un telescopio"), ("the red scarf", "la bufanda roja"),
    ("a bag of coal", "un saco de carbón"), ("a wedding ring", "un anillo de boda"),
    ("the captain’s coat", "el abrigo del capitán"), ("a bottle of ink", "un frasco de tinta"),
    ("the broken mirror", "el espejo roto"), ("a cage with two canaries",
     "una jaula con dos canarios"), ("the recipe for the soup", "la receta de la sopa"),
    ("a pair of boots", "un par de botas"), ("the chess board", "el tablero de ajedrez"),
    ("a newspaper from Lisbon", "un periódico de Lisboa"), ("the bell rope",
     "la cuerda de la campana"), ("a box of nails", "una caja de clavos"),
    ("the grey donkey", "el burro gris"), ("a loaf of black bread", "una hogaza de pan negro"),
    ("the portrait of the duchess", "el retrato de la duquesa"), ("a fishing net",
     "una red de pesca"),
)  # fmt: skip
_MORE_PLACES: tuple[Pair, ...] = (
    ("the town hall", "el ayuntamiento"), ("the old windmill", "el viejo molino de viento"),
    ("the hospital", "el hospital"), ("the cemetery", "el cementerio"),
    ("the hotel by the lake", "el hotel junto al lago"), ("the barracks", "el cuartel"),
    ("the theatre", "el teatro"), ("the quarry", "la cantera"), ("the library", "la biblioteca"),
    ("the fire station", "el parque de bomberos"), ("the bus stop", "la parada del autobús"),
    ("the tailor’s shop", "la sastrería"), ("the monastery", "el monasterio"),
    ("the brewery", "la cervecería"), ("the embassy", "la embajada"),
    ("the swimming pool", "la piscina"), ("the tunnel", "el túnel"),
    ("the beekeeper’s hut", "la cabaña del apicultor"), ("the courthouse", "el juzgado"),
    ("the ferry landing", "el embarcadero"),
)  # fmt: skip
_MORE_TIMES: tuple[Pair, ...] = (
    ("At five o’clock", "A las cinco"), ("In the year of the flood", "En el año de la inundación"),
    ("During the strike", "Durante la huelga"), ("On the way home", "De camino a casa"),
    ("At the end of August", "A finales de agosto"), ("One foggy morning",
     "Una mañana de niebla"), ("Shortly before Christmas", "Poco antes de Navidad"),
    ("The next day", "Al día siguiente"), ("Around midnight", "Hacia medianoche"),
    ("When the snow had melted", "Cuando se derritió la nieve"), ("That same evening",
     "Aquella misma tarde"), ("In the spring of {n}", "En la primavera de {n}"),
)  # fmt: skip
_REASONS: tuple[Pair, ...] = (
    ("because nobody else had dared", "porque nadie más se había atrevido"),
    ("although the doctor had forbidden it", "aunque el médico lo había prohibido"),
    ("while the others were asleep", "mientras los demás dormían"),
    ("as if there were no tomorrow", "como si no hubiera un mañana"),
    ("without saying goodbye", "sin despedirse"),
    ("and laughed until the tears came", "y rio hasta que se le saltaron las lágrimas"),
    ("so that {name} would not be alone", "para que {name} no se quedara a solas"),
    ("just as {name} had predicted", "tal como había predicho {name}"),
    ("to pay off an old debt", "para saldar una vieja deuda"),
    ("but {name} did not believe a word of it", "pero {name} no creyó ni una palabra"),
    ("since the last train had left", "puesto que el último tren ya había salido"),
    ("and from then on feared the dark", "y desde entonces tuvo miedo a la oscuridad"),
    ("which the whole street talked about", "y de ello habló toda la calle"),
    ("until it began to rain", "hasta que empezó a llover"),
    ("", ""), ("", ""), ("", ""), ("", ""),
)  # fmt: skip
_MORE_REMARKS: tuple[Pair, ...] = (
    ("“I have never seen {thing},” whispered {name}.",
     "—Nunca he visto {thing} —susurró {name}."),
    ("“Who would want {thing}?” asked {name}.", "—¿Quién iba a querer {thing}? —preguntó {name}."),
    ("“Take the path to {place},” {name} advised.",
     "—Toma el camino que va a {place} —aconsejó {name}."),
    ("“We shall meet again near {place}!” cried {name}.",
     "—¡Volveremos a vernos cerca de {place}! —gritó {name}."),
    ("{name} smelled of smoke and oranges.", "{name} olía a humo y a naranjas."),
    ("The walls of {place} were damp and full of cracks.",
     "Las paredes de {place} estaban húmedas y llenas de grietas."),
    ("From the window of {place} one could see {n} chimneys.",
     "Desde la ventana de {place} se veían {n} chimeneas."),
    ("{name} counted to {n} and opened both eyes.", "{name} contó hasta {n} y abrió los ojos."),
    ("There had been {n} letters, and not one was answered.",
     "Había habido {n} cartas y ninguna obtuvo respuesta."),
    ("{name} and {person} had not spoken for {n} days.",
     "{name} y {person} llevaban {n} días sin hablarse."),
    ("The road to {place} was closed.", "La carretera de {place} estaba cortada."),
    ("What had become of {thing}?", "¿Qué había sido de {thing}?"),
    ("Sometimes {name} still dreams of {place}.", "A veces {name} todavía sueña con {place}."),
    ("Everything in {place} seemed smaller than before.",
     "En {place} todo parecía más pequeño que antes."),
    ("{name} shrugged.", "{name} se encogió de hombros."),
    ("It was getting late.", "Se hacía tarde."),
)  # fmt: skip
_PREFACE = (
    "This translation follows the edition of {n}.", "I have kept the word for {thing} as it is.",
    "My thanks go to {name}, who read every page.", "Whoever has been to {place} will understand.",
    "Some jokes about {thing} cannot be told in another language.",
    "The notes of {name} were of great help to me.",
)  # fmt: skip
_ALL = {
    "thing": _THINGS + _MORE_THINGS,
    "place": _PLACES + _MORE_PLACES,
    "person": _PEOPLE,
}
_EVERY_DEED, _EVERY_TIME = _DEEDS + _MORE_DEEDS, _TIMES + _MORE_TIMES
_EVERY_REMARK = _REMARKS + _MORE_REMARKS
_FROM_LIBRARY = 0.15
"""Share of the units that are sentences of the sample library."""

Unit = tuple[list[str], list[str]]
"""Sentences of either side that translate each other; one side may be empty."""


@dataclass
class Novel:
    """Paragraphs of units: what is written, and what translates what."""

    units: list[Unit] = field(default_factory=list)
    breaks: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))
    """Units before which a side begins a paragraph."""

    def text(self, side: int) -> str:
        parts: list[str] = []
        pending = ""
        for number, unit in enumerate(self.units):
            if number in self.breaks[side]:
                pending = "\n\n"
            for sentence in unit[side]:
                parts += [pending if parts else "", sentence]
                pending = " "
        return "".join(parts) + "\n"


def novel(words: int, seed: int = 11) -> Novel:
    """A novel whose English side has about so many words."""
    chance = random.Random(seed)
    library = _library_units()
    made = Novel()
    made.units += [([_filled(chance, (one, one))[0]], []) for one in _PREFACE * 6]
    made.breaks[0].update((0, 12, 24))
    total = 0
    goal = words - sum(len(one.split()) for unit in made.units for one in unit[0])
    missing = {0.35: (1, 400), 0.7: (0, 300)}
    while total < goal:
        start = len(made.units)
        for side in (0, 1):
            made.breaks[side].add(start)
        count = chance.randint(2, 9)
        if chance.random() < 0.15:  # the translator begins a paragraph of his own
            made.breaks[chance.randint(0, 1)].add(start + chance.randint(1, count))
        units = [_unit(chance, library) for _ in range(count)]
        if chance.random() < 0.002:
            units = [(unit[0], []) for unit in units]
        for share, (side, left) in list(missing.items()):
            if total >= share * goal:
                units = [(u[0], []) if side else ([], u[1]) for u in units]
                missing[share] = side, left - len(units)
                if missing[share][1] <= 0:
                    del missing[share]
        made.units += units
        total += sum(len(one.split()) for unit in units for one in unit[0])
    return made


def _unit(chance: random.Random, library: list[Unit]) -> Unit:
    if chance.random() < _FROM_LIBRARY:
        return _varied(chance, chance.choice(library))
    first = (
        _deed(chance) if chance.random() < 0.6 else _filled(chance, chance.choice(_EVERY_REMARK))
    )
    kind = chance.random()
    if kind < 0.86:
        return [first[0]], [first[1]]
    if kind < 0.88:
        return [first[0]], []
    if kind < 0.89:
        return [], [first[1]]
    second = _deed(chance)
    joined = tuple(_joined(first[side], second[side], ("and", "y")[side]) for side in (0, 1))
    if kind < 0.95:
        return [joined[0]], [first[1], second[1]]
    return [first[0], second[0]], [joined[1]]


def _joined(first: str, second: str, conjunction: str) -> str:
    is_plain = first.endswith(".") and not first.startswith(("“", "—"))
    comma = "," if is_plain else " –"
    return f"{first[:-1]}{comma} {conjunction} {second[0].lower()}{second[1:]}"


def _deed(chance: random.Random) -> Pair:
    deed, time = chance.choice(_EVERY_DEED), chance.choice(_EVERY_TIME)
    reason = chance.choice(_REASONS)
    who = "{name}" if chance.random() < 0.5 else "{person}"
    forms = [f"{time[side]}, {who} {deed[side]} {reason[side]}".strip() + "." for side in (0, 1)]
    return _filled(chance, (forms[0], forms[1]))


def _filled(chance: random.Random, form: Pair) -> Pair:
    chosen = {key: chance.choice(values) for key, values in _ALL.items()}
    same = {"name": chance.choice(_NAMES), "n": chance.randint(4, 1900)}
    found = []
    for side in (0, 1):
        text = form[side].format(**{key: value[side] for key, value in chosen.items()}, **same)
        text = re.sub(r"\bde el\b", "del", re.sub(r"\ba el\b", "al", text)) if side else text
        found.append(text[:1].upper() + text[1:])
    return found[0], found[1]


def _library_units() -> list[Unit]:
    """Beads of the sample library, English and Spanish, of one or two sentences a side."""
    found: list[Unit] = []
    for gold in load_samples():
        if not gold.name.endswith("/en-es"):
            continue
        for source, target in sorted(gold.beads):
            unit = (
                [gold.source.segments[n] for n in source],
                [gold.target.segments[n] for n in target],
            )
            plain = all(len(one) > 25 and one[-1] in ".?!" for side in unit for one in side)
            if source and target and plain:
                found.append(unit)
    return found


def _varied(chance: random.Random, unit: Unit) -> Unit:
    """Numbers are others, and a remark says when."""
    shift, time = chance.randint(1, 60), chance.choice(_EVERY_TIME)
    number = chance.randint(4, 1900)

    def changed(text: str) -> str:
        return re.sub(r"\d+", lambda found: str(int(found[0]) + shift), text)

    sides = [[changed(one) for one in side] for side in unit]
    for side, name in ((0, "as told"), (1, "según cuentan")):
        when = time[side].format(n=number)
        last = sides[side][-1]
        sides[side][-1] = f"{last[:-1]} ({name}, {when[0].lower()}{when[1:]}){last[-1]}"
    return sides[0], sides[1]


def gold_of(made: Novel, source: Document, target: Document) -> Ladder:
    """The true beads in segments of the two documents, wherever those were cut.

    Raises: ValueError if a sentence is not in its document.
    """
    sides = [
        list(_segments_of(made, side, document)) for side, document in enumerate((source, target))
    ]
    beads: list[tuple[set[int], set[int]]] = []
    for one, other in zip(*sides, strict=True):
        if beads and (beads[-1][0] & one or beads[-1][1] & other):
            beads[-1][0].update(one)
            beads[-1][1].update(other)
        else:
            beads.append((set(one), set(other)))
    found: set[tuple[tuple[int, ...], tuple[int, ...]]] = set()
    for one, other in beads:
        if one and other:
            found.add((tuple(sorted(one)), tuple(sorted(other))))
        else:
            found.update(((n,), ()) for n in one)
            found.update(((), (n,)) for n in other)
    return frozenset(found)


def _segments_of(made: Novel, side: int, document: Document) -> Iterator[set[int]]:
    """For each unit, the segments that hold a part of it."""
    at = segment = 0
    for unit in made.units:
        found: set[int] = set()
        for sentence in unit[side]:
            start = document.text.index(sentence, at)
            at = start + len(sentence)
            while document.segments[segment].span.end <= start:
                segment += 1
            number = segment
            while number < len(document.segments) and document.segments[number].span.start < at:
                found.add(number)
                number += 1
        yield found


def write(made: Novel, folder: Path) -> tuple[Path, Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = folder / "novel.en.txt", folder / "novel.es.txt"
    for side, path in enumerate(paths):
        path.write_text(made.text(side), "utf-8")
    return paths


if __name__ == "__main__":
    for written in write(novel(int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000),
                         Path(sys.argv[1])):  # fmt: skip
        print(written, f"{written.stat().st_size / 2**20:.1f} MB")
