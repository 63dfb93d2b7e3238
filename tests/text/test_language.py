"""Tags we have names for, and tags we have none for."""

from __future__ import annotations

import pytest

from reader.text.language import language


@pytest.mark.parametrize(
    ("said", "tag", "right_to_left"),
    [
        ("ug", "ug", True), ("sd_PK", "sd", True), ("yi", "yi", True), ("dv", "dv", True),
        ("ckb", "ckb", True), ("az-Arab", "az-Arab", True), ("uz-arab-AF", "uz-Arab", True),
        ("ur-Latn", "ur-Latn", False), ("AR-eg", "ar", True), ("sr-Latn", "sr", False),
        ("pt_BR", "pt", False), ("zh-Hant", "zh-TW", False), ("xx", "xx", False),
        ("ha-Latn", "ha", False),
    ],
)  # fmt: skip
def test_direction_follows_the_script(said: str, tag: str, right_to_left: bool) -> None:
    found = language(said)
    assert (found.tag, found.right_to_left) == (tag, right_to_left)
    assert language(found.tag) == found
