"""What has been done to a word: 食べさせられた is causative, passive, past.

The names are keys in plain English; the user interface translates them.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.span import Span
from reader.text.token import Token

_AUXILIARIES = {
    "せる": "causative",
    "させる": "causative",
    "す": "causative",
    "さす": "causative",
    "しめる": "causative",
    "れる": "passive",
    "られる": "passive",
    "たい": "wish",
    "たがる": "wish",
    "ない": "negative",
    "無い": "negative",
    "ぬ": "negative",
    "ず": "negative",
    "ん": "negative",
    "た": "past",
    "だ": "past",
    "ます": "polite",
    "です": "polite",
    "らしい": "seeming",
    "まい": "negative guess",
    "べし": "duty",
    "べき": "duty",
    "ちゃう": "completion",
    "じゃう": "completion",
    "とく": "preparation",
    "どく": "preparation",
    "てる": "progressive",
    "でる": "progressive",
    "てく": "going on",
    "ている": "progressive",
}
_AFTER_TE = {
    "いる": "progressive",
    "居る": "progressive",
    "おる": "progressive",
    "ある": "state",
    "しまう": "completion",
    "仕舞う": "completion",
    "みる": "trial",
    "見る": "trial",
    "おく": "preparation",
    "置く": "preparation",
    "くる": "coming about",
    "来る": "coming about",
    "いく": "going on",
    "行く": "going on",
    "くれる": "favour received",
    "下さる": "favour received",
    "くださる": "favour received",
    "もらう": "favour received",
    "貰う": "favour received",
    "いただく": "favour received",
    "頂く": "favour received",
    "あげる": "favour done",
    "やる": "favour done",
    "ほしい": "wish for another",
    "欲しい": "wish for another",
}
_AFTER_STEM = {"過ぎる": "excess", "すぎる": "excess", "易い": "ease", "やすい": "ease",
               "難い": "difficulty", "にくい": "difficulty", "づらい": "difficulty",
               "辛い": "difficulty", "ながら": "while", "がる": "showing"}  # fmt: skip
_INFLECTING = ("動詞", "形容詞", "助動詞", "形状詞")


def inflection(tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    """The forms of the verb or adjective at tokens[index], from the stem outwards.

    食べ させ られ た → ("causative", "passive", "past"); empty for the dictionary form and for
    words that do not inflect.
    """
    if index >= len(tokens):
        return ()
    end = word_end(tokens, index)
    if end == index + 1 and not _kind(tokens[index]).startswith(_INFLECTING):
        return ()
    names: list[str] = []
    for at in range(index + 1, end):
        name = _name(tokens, at, index)
        if name and name not in names:
            names.append(name)
    if _is_obligation(tokens[index:end]):
        start = names.index("negative")
        names[start : start + 3] = ["obligation"]
    last = _name_of_form(tokens[end - 1])
    if last:
        names.append(last)
    return tuple(names)


def word_span(tokens: Sequence[Token], index: int) -> Span:
    """The verb or adjective at tokens[index] with all that inflects it; other words as they are."""
    return Span(tokens[index].span.start, tokens[word_end(tokens, index) - 1].span.end)


def word_end(tokens: Sequence[Token], index: int) -> int:
    """Index after the last token that belongs to the inflected word at tokens[index]."""
    end = index + 1
    if not _kind(tokens[index]).startswith(("動詞", "形容詞")):
        if not _is_verbal_noun(tokens, index):
            return end
        end += 1
    while end < len(tokens) and tokens[end].span.start == tokens[end - 1].span.end:
        if not _belongs(tokens, end):
            break
        end += 1
    return end


def _is_verbal_noun(tokens: Sequence[Token], index: int) -> bool:
    """勉強 before する."""
    if not _kind(tokens[index]).startswith("名詞") or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    joined = following.span.start == tokens[index].span.end
    return joined and following.lemma in {"する", "為る", "できる", "出来る", "いたす", "致す"}


def _belongs(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1]
    kind = _kind(token)
    if kind == "助動詞":
        # だ and です after a noun-like word are a copula; after a verb's stem they inflect it.
        return (
            token.lemma not in {"だ", "です"}
            or before.lemma in {"ない", "たい", "らしい"}
            or (_kind(before).startswith(("助動詞", "形容詞", "動詞")))
        )
    if kind == "助詞-接続助詞":
        return token.surface in {"て", "で", "ちゃ", "じゃ", "ば", "ながら"}
    if kind == "助詞-副助詞" and token.surface in {"たり", "だり"}:
        return True
    if before.surface in {"て", "で"} and _kind(before) == "助詞-接続助詞":
        return token.lemma in _AFTER_TE and "非自立可能" in kind
    if before.surface == "ば" and at > 1 and tokens[at - 2].lemma in {"ない", "無い", "ぬ"}:
        return token.lemma in {"なる", "成る", "いける", "行ける"}
    if token.lemma in {"ない", "無い"} and kind.startswith("形容詞"):
        return _form(before).startswith("連用形")
    if token.lemma in _AFTER_STEM:
        return _form(before).startswith(("連用形", "語幹"))
    return kind.startswith("形状詞-助動詞語幹")


def _name(tokens: Sequence[Token], at: int, index: int) -> str:
    token, before = tokens[at], tokens[at - 1]
    kind = _kind(token)
    if before.surface in {"て", "で"} and token.lemma in _AFTER_TE:
        return _AFTER_TE[token.lemma]
    if kind.startswith("形状詞-助動詞語幹"):
        if token.lemma.startswith(("そう", "然う")):
            return "appearance" if _form(before).startswith(("連用形", "語幹")) else "hearsay"
        return "likeness"
    if token.lemma in {"れる", "られる"}:
        return _passive(tokens, at, index)
    if token.lemma in {"た", "だ"} and _form(token).startswith("仮定形"):
        return "conditional"
    if token.surface == "ば":
        return "conditional"
    if token.surface in {"たり", "だり"}:
        return "among others"
    if token.surface in {"て", "で"} and at == word_end(tokens, index) - 1:
        return "te form"
    if token.surface in {"ちゃ", "じゃ"}:
        return "condition with ては"
    if token.lemma == "だ" and not _form(token).startswith("連体形") and kind == "助動詞":
        return "past" if _form(before).endswith("撥音便") else ""
    return _AUXILIARIES.get(token.lemma) or _AFTER_STEM.get(token.lemma, "")


def _passive(tokens: Sequence[Token], at: int, index: int) -> str:
    """られる after one-row verbs may be can as well as passive; after a causative it is passive."""
    head = tokens[at - 1]
    one_row = "一段" in head.pos_detail or "変格" in head.pos_detail
    causative = at - 1 > index
    return "passive or potential" if one_row and not causative else "passive"


def _name_of_form(token: Token) -> str:
    form = _form(token)
    if form.startswith("命令形"):
        return "imperative"
    if form.startswith("意志推量形"):
        return "volitional" if token.lemma not in {"だ", "です", "た"} else "guess"
    return ""


def _is_obligation(tokens: Sequence[Token]) -> bool:
    surfaces = [token.surface for token in tokens]
    for at in range(len(surfaces) - 3):
        if surfaces[at : at + 2] in (["なけれ", "ば"], ["ね", "ば"]):
            return surfaces[at + 2] in {"なら", "いけ", "なり"}
    return False


def _kind(token: Token) -> str:
    return token.pos_detail.split(", ")[0]


def _form(token: Token) -> str:
    parts = token.pos_detail.split(", ")
    return parts[2] if len(parts) > 2 else ""
