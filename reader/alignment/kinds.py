"""Second thoughts about what is text and what stands beside it.

A guess that is wrong on one side only would keep a sentence from its counterpart. Where a line
that is called a caption or boilerplate is plainly the translation of a text sentence, it is
aligned as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from reader.alignment.pair import Pair

PLAIN_MARGIN = 0.2
LENGTH_FACTOR = 0.7
"""Greatest difference of the natural logs of the lengths."""


def reconcile(pair: Pair) -> None:
    """Set the kind of mutual nearest neighbours of unlike kinds to text where they fit well."""
    found = pair.margins
    for i, j in enumerate(found.source_match):
        one, other = pair.source.kinds[i], pair.target.kinds[j]
        if one == other or (one and other) or found.target_match[j] != i:
            continue
        lengths = np.log(pair.target.lengths[j] / pair.source.lengths[i]) - pair.log_ratio
        if found.source_best[i] > PLAIN_MARGIN and abs(lengths) < LENGTH_FACTOR:
            pair.source.kinds[i] = pair.target.kinds[j] = 0
