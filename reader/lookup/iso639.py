"""Three-letter language codes, as dictionary file names use them."""

# ruff: noqa: SIM905  (word lists read best as a sentence)

from __future__ import annotations

from reader.text.language import LANGUAGES

_TWO_OF_THREE = dict(
    pair.split(":")
    for pair in (
        "afr:af ara:ar ast:ast bre:br bul:bg ben:bn cat:ca ces:cs cze:cs cym:cy wel:cy dan:da "
        "deu:de ger:de ell:el gre:el eng:en epo:eo spa:es est:et eus:eu baq:eu fas:fa per:fa "
        "fin:fi fra:fr fre:fr gle:ga gla:gd glg:gl heb:he hin:hi hrv:hr hun:hu hye:hy arm:hy "
        "ind:id isl:is ice:is ita:it jpn:ja kat:ka geo:ka kaz:kk kor:ko kur:ku ckb:ckb kmr:kmr "
        "lat:la lit:lt lav:lv mkd:mk mac:mk msa:ms nld:nl dut:nl nor:no nob:nb nno:nn oci:oc "
        "pol:pl por:pt ron:ro rum:ro rus:ru san:sa slk:sk slo:sk slv:sl sqi:sq alb:sq srp:sr "
        "swe:sv swh:sw swa:sw tam:ta tha:th tgl:tl tur:tr ukr:uk urd:ur vie:vi wol:wo zho:zh "
        "chi:zh kha:kha rom:rom"
    ).split()
)
_THREE_OF_TWO = {two: three for three, two in reversed(_TWO_OF_THREE.items())}
_OF_NAME = {language.english_name.lower(): language.primary for language in LANGUAGES.values()}


def primary_tag(code: str) -> str:
    """The BCP 47 primary tag of a code of two or three letters or an English name; "" if none."""
    code = code.strip().lower()
    if code in _TWO_OF_THREE:
        return _TWO_OF_THREE[code]
    primary = code.replace("_", "-").split("-")[0]
    if primary in LANGUAGES or primary in _TWO_OF_THREE.values():
        return primary
    return _OF_NAME.get(code, "")


def three_letters(primary: str) -> str:
    """The three-letter code of a primary tag as dictionary names use it; the tag itself if none."""
    return _THREE_OF_TWO.get(primary, primary)
