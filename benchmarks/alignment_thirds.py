"""Any two of n, on the sample library: what other versions say of a pair."""

from __future__ import annotations

from collections.abc import Mapping

from reader.alignment.bead import Alignment
from reader.alignment.evidence import Evidence, evidence_from


def evidence_by_name(found: Mapping[str, Alignment]) -> dict[str, Evidence]:
    """For each pair, from all the others of its work. Names are "work/en-es"."""
    return {name: _evidence(name, found) for name in found}


def _evidence(name: str, found: Mapping[str, Alignment]) -> Evidence:
    work, pair = name.split("/")
    one, other = pair.split("-")

    def between(here: str, there: str) -> Alignment:
        known = found.get(f"{work}/{here}-{there}")
        return known if known is not None else found[f"{work}/{there}-{here}"].flipped()

    languages = {
        language
        for key in found
        if key.startswith(f"{work}/")
        for language in key.split("/")[1].split("-")
    }
    thirds = sorted(languages - {one, other})
    return evidence_from((between(one, third), between(third, other)) for third in thirds)
