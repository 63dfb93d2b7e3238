"""Small books in two languages, put together from words, with chapters that differ in subject."""

from __future__ import annotations

from collections.abc import Sequence

_SUBJECTS = (
    ("baker|panadero", "bread|pan", "oven|horno", "flour|harina"),
    ("sailor|marinero", "ship|barco", "sea|mar", "wind|viento"),
    ("doctor|médico", "hospital|hospital", "medicine|medicina", "patient|paciente"),
    ("gardener|jardinero", "rose|rosa", "garden|jardín", "tree|árbol"),
    ("soldier|soldado", "war|guerra", "army|ejército", "horse|caballo"),
    ("teacher|maestro", "school|escuela", "book|libro", "student|estudiante"),
    ("musician|músico", "piano|piano", "song|canción", "concert|concierto"),
    ("astronomer|astrónomo", "star|estrella", "moon|luna", "telescope|telescopio"),
)
_VERBS = ("sees|ve", "wants|quiere", "forgets|olvida", "remembers|recuerda", "finds|encuentra",
          "describes|describe", "loses|pierde")  # fmt: skip
_TIMES = ("today|hoy", "in the morning|por la mañana", "every night|cada noche",
          "in winter|en invierno", "on Sunday|el domingo")  # fmt: skip


def chapter(subject: int, count: int, spanish: bool) -> list[str]:
    """Sentences that correspond one to one in the two languages."""
    side = int(spanish)
    who, *things = (word.split("|")[side] for word in _SUBJECTS[subject])
    found = []
    for n in range(count):
        thing = things[n % 3]
        verb = _VERBS[n % 7].split("|")[side]
        time = _TIMES[n % 5].split("|")[side]
        if spanish:
            found.append(f"El {who} {verb} {n + 2} veces la palabra {thing} {time}.")
        else:
            found.append(f"The {who} {verb} the word {thing} {n + 2} times {time}.")
    return found


def markdown(subjects: Sequence[int], count: int, *, spanish: bool, preface: int = 0) -> str:
    """A book with a heading for each chapter."""
    name = "Capítulo" if spanish else "Chapter"
    parts = []
    if preface:
        lines = [f"Un editor agradece a {n + 3} amigos." if spanish else
                 f"An editor thanks {n + 3} friends." for n in range(preface)]  # fmt: skip
        parts.append("# " + ("Prólogo" if spanish else "Foreword") + "\n\n" + "\n\n".join(lines))
    for number, subject in enumerate(subjects, start=1):
        lines = chapter(subject, count, spanish)
        parts.append(f"# {name} {number}\n\n" + "\n\n".join(lines))
    return "\n\n".join(parts) + "\n"
