"""Japanese dictionary forms a written form may come from: 食べられなかった -> 食べる.

For words asked for without a sentence; the reading page knows the lemma from its tokenizer.
The paradigms are school grammar (学校文法); a dictionary sifts what they allow.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

_MOST_STEPS = 5
_MOST_FORMS = 30


class _Rule(NamedTuple):
    ending: str
    """Of the inflected form."""
    plain: str
    """What stands there in the form it comes from."""
    kind: str
    """What the inflected form itself inflects as: v1, v5, adj, te or "" for no further."""
    base: str
    """What the form it comes from inflects as."""


_GODAN = {
    # plain: stems in a, i, e, o; te form; past
    "う": ("わ", "い", "え", "お", "って", "った"),
    "く": ("か", "き", "け", "こ", "いて", "いた"),
    "ぐ": ("が", "ぎ", "げ", "ご", "いで", "いだ"),
    "す": ("さ", "し", "せ", "そ", "して", "した"),
    "つ": ("た", "ち", "て", "と", "って", "った"),
    "ぬ": ("な", "に", "ね", "の", "んで", "んだ"),
    "ぶ": ("ば", "び", "べ", "ぼ", "んで", "んだ"),
    "む": ("ま", "み", "め", "も", "んで", "んだ"),
    "る": ("ら", "り", "れ", "ろ", "って", "った"),
}
_AFTER_A = (("ない", "adj"), ("ず", ""), ("ずに", ""), ("ぬ", ""), ("れる", "v1"), ("せる", "v1"),
            ("される", "v1"))  # fmt: skip
_AFTER_I = (("", ""), ("ます", ""), ("ました", ""), ("ません", ""), ("ませんでした", ""),
            ("ましょう", ""), ("まして", ""), ("たい", "adj"), ("たがる", "v5"), ("そう", ""),
            ("ながら", ""), ("に", ""), ("すぎる", "v1"), ("過ぎる", "v1"), ("やすい", "adj"),
            ("にくい", "adj"), ("なさい", ""), ("つつ", ""), ("始める", "v1"),
            ("続ける", "v1"))  # fmt: skip
_AFTER_E = (("", ""), ("ば", ""), ("る", "v1"))
_AFTER_TA = (("", ""), ("ら", ""), ("り", ""))
_AFTER_TE = (("いる", "v1"), ("る", "v1"), ("しまう", "v5"), ("おく", "v5"), ("いく", "v5"),
             ("くる", "vk"), ("ある", "v5"), ("みる", "v1"), ("も", ""), ("は", ""), ("から", ""),
             ("ください", ""), ("あげる", "v1"), ("くれる", "v1"), ("もらう", "v5"))  # fmt: skip
_AFTER_ADJECTIVE = (("く", ""), ("くて", ""), ("かった", ""), ("ければ", ""), ("くない", "adj"),
                    ("さ", ""), ("そう", ""), ("すぎる", "v1"), ("かろう", ""), ("くなる", "v5"),
                    ("かったら", ""), ("がる", "v5"))  # fmt: skip


@lru_cache(maxsize=1)
def _rules() -> dict[str, list[_Rule]]:
    """Every rule, by its ending."""
    rules: list[_Rule] = []
    for plain, (a, i, e, o, te, ta) in _GODAN.items():
        rules += [_Rule(a + end, plain, kind, "v5") for end, kind in _AFTER_A]
        rules += [_Rule(i + end, plain, kind, "v5") for end, kind in _AFTER_I]
        rules += [_Rule(e + end, plain, kind, "v5") for end, kind in _AFTER_E]
        rules += [_Rule(o + "う", plain, "", "v5"), _Rule(te, plain, "te", "v5")]
        rules += [_Rule(ta + end, plain, "", "v5") for end, _ in _AFTER_TA]
    rules += _weak("", "る", "v1")
    for stem, plain in (("し", "する"), ("来", "来る"), ("き", "くる")):
        rules += [_Rule(stem + end, plain, kind, "vk") for end, kind in _AFTER_I]
        rules += [_Rule(f"{stem}た{end}", plain, "", "vk") for end, _ in _AFTER_TA]
        rules.append(_Rule(stem + "て", plain, "te", "vk"))
    rules += [
        _Rule(end, plain, kind, "vk")
        for end, plain, kind in (
            ("しない", "する", "adj"), ("せず", "する", ""), ("される", "する", "v1"),
            ("させる", "する", "v1"), ("すれば", "する", ""), ("しよう", "する", ""),
            ("しろ", "する", ""), ("せよ", "する", ""), ("できる", "する", "v1"),
            ("来ない", "来る", "adj"), ("来られる", "来る", "v1"), ("来させる", "来る", "v1"),
            ("来れば", "来る", ""), ("来よう", "来る", ""), ("来い", "来る", ""),
            ("こない", "くる", "adj"), ("こられる", "くる", "v1"), ("くれば", "くる", ""),
            ("こよう", "くる", ""), ("こい", "くる", ""),
        )
    ]  # fmt: skip
    rules += [_Rule(verb + end, verb + "く", kind, "v5") for verb in ("行", "い")
              for end, kind in (("って", "te"), ("った", ""), ("ったら", ""))]  # fmt: skip
    rules += [_Rule(end, "い", kind, "adj") for end, kind in _AFTER_ADJECTIVE]
    for te in ("て", "で"):
        rules += [_Rule(te + end, te, kind, "te") for end, kind in _AFTER_TE]
    rules += [_Rule("ちゃう", "て", "v5", "te"), _Rule("じゃう", "で", "v5", "te")]
    found: dict[str, list[_Rule]] = {}
    for rule in rules:
        if rule.ending:
            found.setdefault(rule.ending, []).append(rule)
    return found


def _weak(stem: str, plain: str, base: str) -> list[_Rule]:
    """Verbs in -iru and -eru, whose stem never changes."""
    ends = [*_AFTER_I, ("ない", "adj"), ("ず", ""), ("ずに", ""), ("ぬ", ""), ("られる", "v1"),
            ("れる", "v1"), ("させる", "v1"), ("れば", ""), ("よう", ""), ("ろ", ""), ("よ", ""),
            ("て", "te"), *((f"た{end}", "") for end, _ in _AFTER_TA)]  # fmt: skip
    return [_Rule(stem + end, plain, kind, base) for end, kind in ends]


@lru_cache(maxsize=4096)
def dictionary_forms(word: str) -> tuple[str, ...]:
    """Forms `word` may be inflected from, fewest steps first; never `word` itself."""
    rules = _rules()
    found: dict[str, None] = {}
    seen = {(word, "any")}
    edge = [(word, "any")]
    for _ in range(_MOST_STEPS):
        following: list[tuple[str, str]] = []
        for form, kind in edge:
            for cut in range(max(0, len(form) - 6), len(form)):
                for rule in rules.get(form[cut:], ()):
                    if kind not in {"any", rule.kind} or (cut == 0 and len(rule.plain) < 2):
                        continue
                    step = (form[:cut] + rule.plain, rule.base)
                    if step not in seen:
                        seen.add(step)
                        following.append(step)
                        if rule.base != "te":
                            found.setdefault(step[0])
            if kind in {"any", "v1"} and len(form) > 1 and form[-1] in _STEM_ENDS:
                step = (form + "る", "v1")  # the bare stem: 食べ
                if kind == "any" and step not in seen:
                    seen.add(step)
                    found.setdefault(step[0])
        edge = following
        if not edge or len(found) > _MOST_FORMS:
            break
    nouns = [form.removesuffix("する") for form in found if form.endswith("する")]
    found |= dict.fromkeys(noun for noun in nouns if len(noun) > 1)  # 勉強 of 勉強する
    found.pop(word, None)
    return tuple(found)[:_MOST_FORMS]


_STEM_ENDS = frozenset("いきぎしじちぢにひびぴみりえけげせぜてでねへべぺめれ")
