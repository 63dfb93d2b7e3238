"""Files that come together: versions of one text, or texts of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.services.adding import Chosen, ChosenText, add_chosen
from reader.services.grouping import by_language, groups_of
from reader.services.guessing import guess_files
from reader.services.profile import Profile

LIGHTHOUSE = {
    "en": "The keeper climbed the stairs. The lamp was already lit. He had not lit it. "
    "Outside the sea was calm. A boat with no lights passed below. He counted the seconds. "
    "The boat answered with a whistle.",
    "es": "El farero subió la escalera. La lámpara ya estaba encendida. Él no la había encendido. "
    "Fuera el mar estaba en calma. Abajo pasó una barca sin luces. Contó los segundos. "
    "La barca respondió con un silbido.",
    "de": "Der Wärter stieg die Treppe hinauf. Die Lampe brannte schon. Er hatte sie nicht "
    "angezündet. Draußen war das Meer ruhig. Unten fuhr ein Boot ohne Lichter vorbei. Er zählte "
    "die Sekunden. Das Boot antwortete mit einem Pfiff.",
}
BREAD = {
    "en": "Mix the flour with warm water. Add salt and a spoon of oil. Knead it for ten minutes. "
    "Cover the bowl with a cloth. Let the dough rest overnight. Heat the oven well. "
    "Bake until the crust is brown.",
    "fr": "Mélangez la farine et l'eau tiède. Ajoutez du sel et une cuillère d'huile. Pétrissez "
    "dix minutes. Couvrez le saladier d'un linge. Laissez reposer la pâte une nuit. Chauffez bien "
    "le four. Faites cuire jusqu'à ce que la croûte soit brune.",
}
TAXES = {
    "de": "Die Steuer wird jedes Jahr neu berechnet. Maßgeblich ist das Einkommen des Vorjahres. "
    "Wer zu spät zahlt, zahlt Zinsen. Ein Widerspruch ist schriftlich einzulegen. Die Frist "
    "beträgt einen Monat. Danach ist der Bescheid gültig. Auskunft gibt das Amt.",
}

Write = Callable[[str, str], Path]


def files(write: Write, **texts: str) -> list[Path]:
    """One for each, called like "bread_en"."""
    return [write(f"{name}.txt", text) for name, text in texts.items()]


def test_versions_of_one_text_in_three_languages(write: Write) -> None:
    paths = files(write, a=LIGHTHOUSE["en"], b=LIGHTHOUSE["es"], c=LIGHTHOUSE["de"])
    assert groups_of(guess_files(paths)) == ((0, 1, 2),)


def test_texts_that_have_nothing_to_do_with_each_other(write: Write) -> None:
    paths = files(write, a=LIGHTHOUSE["es"], b=BREAD["en"], c=TAXES["de"])
    assert groups_of(guess_files(paths)) == ((0,), (1,), (2,))


def test_two_of_one_language_are_two(write: Write) -> None:
    paths = files(write, a=LIGHTHOUSE["en"], b=BREAD["en"])
    guesses = guess_files(paths)
    assert by_language(guesses) == groups_of(guesses) == ((0,), (1,))


def test_two_pairs_find_each_other(write: Write, tmp_path: Path) -> None:
    paths = files(write, a=LIGHTHOUSE["en"], b=BREAD["fr"], c=LIGHTHOUSE["es"], d=BREAD["en"])
    assert groups_of(guess_files(paths)) == ((0, 2), (1, 3))


def test_what_cannot_be_read_is_in_no_group(write: Write, tmp_path: Path) -> None:
    paths = [*files(write, a=BREAD["en"]), tmp_path / "gone.txt"]
    assert groups_of(guess_files(paths)) == ((0,),)


def test_each_group_becomes_a_work(profile: Profile, write: Write) -> None:
    paths = files(write, a=LIGHTHOUSE["en"], b=BREAD["fr"], c=LIGHTHOUSE["es"], d=TAXES["de"])
    chosen = Chosen(tuple(ChosenText(path) for path in paths), groups=((0, 2), (1,), (3,)))
    added = add_chosen(profile, chosen)
    assert added.works == 3
    languages = [{one.language for one in work.versions} for work in profile.library.works()]
    assert sorted(languages, key=sorted) == [{"de"}, {"en", "es"}, {"fr"}]
    assert {one.language for one in added.work.versions} == {"en", "es"}
    again = add_chosen(profile, chosen)
    assert again.was_there and len(profile.library.works()) == 3
