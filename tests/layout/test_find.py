"""What is typed finds what is meant."""

from __future__ import annotations

import pytest

from reader.layout.find import find_all

TEXT = "La mañana, un ÉTÉ naïf. ニュースとにゅーす。 رسالةٌ، الرِّسالة  (42 %)"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("manana", ["mañana"]),
        ("mañana", ["mañana"]),
        ("ETE", ["ÉTÉ"]),
        ("été", ["ÉTÉ"]),
        ("naïf.", ["naïf."]),
        ("にゅーす", ["ニュース", "にゅーす"]),
        ("ニュース", ["ニュース", "にゅーす"]),
        ("الرسالة", ["الرِّسالة"]),
        ("رِسالَة", ["رسالةٌ", "رِّسالة"]),
        ("ِ", []),
        ("un  été", ["un ÉTÉ"]),
        ("(42 %)", ["(42 %)"]),
        ("máñana", []),  # an accent that is typed must be there
        ("   ", []),
        ("", []),
    ],
)
def test_what_is_typed_finds_what_is_meant(wanted: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in find_all(TEXT, wanted)] == found
