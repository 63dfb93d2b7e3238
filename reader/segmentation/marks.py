"""Marks that end, close and open sentences, in the scripts we read."""

from __future__ import annotations

ENDERS = ".!?…‼⁇⁈⁉‽؟۔।॥։።፧፨။།។៕。！？．｡"
"""Any of these may end a sentence; `.`, `．` and `…` only sometimes do."""

STOPS = ".．…"
"""Enders that also do other work: abbreviations, decimals, hesitation."""

WIDE_ENDERS = "。！？｡"
"""Enders of scripts written without spaces: they end a sentence with nothing after them."""

CLOSERS = "\"'”’»«›‹“‘)]}」』）】〉》〕〗］｝＂＇"
"""May follow the ender and still belong to its sentence.

„…“ closes with U+201C, »…« with U+00AB, so some of these are openers, too.
"""

OPENERS = "\"'“‘«‹»›„‚‟([{¿¡「『（【〈《〔〖［｛"
"""May stand before the first word of a sentence."""

DASHES = "—–―‒-‐‑−⸺"

PAIRS = {
    "「": "」", "『": "』", "（": "）", "(": ")", "【": "】", "〈": "〉", "《": "》", "〔": "〕",
    "〖": "〗", "［": "］", "[": "]", "｛": "｝", "{": "}", "“": "”", "‘": "’", "〝": "〟",
}  # fmt: skip
"""Opening marks that have a closing mark of their own."""
