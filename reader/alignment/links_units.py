"""What can be linked: words that carry meaning, numbers, and compounds written without a space."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.alignment.links_numbers import number_of
from reader.alignment.links_runs import Unit, compound_pieces, runs_of
from reader.alignment.links_separable import separable_verbs
from reader.text.arabic import without_marks
from reader.text.function_words import FUNCTION_WORDS
from reader.text.language import language as language_of
from reader.text.token import Token

_FUNCTION_POS = frozenset(
    {
        "particle", "auxiliary", "article", "preposition", "conjunction", "pronoun", "prefix",
        "suffix", "adnominal", "punctuation", "symbol", "interjection",
    }
)  # fmt: skip
# Verbs that help others, and words that point or join: by surface or dictionary form.
_HELPERS = """
en be have do will would can could may might must shall should get let this that these those other
en each every all any some such own so then than just even when while where there here as if
en like ago since up out off away down back since before after which what one s t its their his
es ser estar haber tener poder deber ir hacer este ese aquel todo cada mismo tan tanto así
es mediante durante según excepto cuyo cuya cuyos cuyas aquello esto eso ambos alrededor
es mientras aunque sin
es entonces hasta donde cuando como su mi tu un uno cual cuyo quien luego después antes
fr être avoir faire pouvoir devoir aller falloir ce cet tout chaque même tel aussi si comme
fr aucun désormais elles-mêmes eux-mêmes lui-même elle-même
fr malgré selon envers outre hormis sauf voici voilà auquel duquel lequel laquelle lesquels
fr lesquelles auxquels desquels quoi celui celle ceux celles chacun chacune cependant pourtant
fr toutefois parce tandis lors
fr quand où son mon ton leur notre votre quel dont puis depuis avant jusque afin ainsi alors bien
de sein haben werden können müssen sollen dürfen mögen wollen lassen dieser jener jeder alle ganz
de selbst so dann als wie wo seit eben gar doch mal sein ihr mein dein unser euer welcher kein
de ab an auf aus ein vor zu mit nach mehr sehr
de manche solcher seitdem bevor während sogar bis damit davon dazu dabei daran
de per pro samt außer statt anstatt innerhalb außerhalb entlang gegenüber mittels jenseits
de aufgrund gemäß dessen deren denen einander indem nachdem sobald solange sofern sowie sowohl weder
de entweder zwar jedoch dennoch trotzdem deshalb daher darum dafür dagegen darauf daraus darin
de darüber darunter hinzu woher wohin wodurch womit worin irgendein jemals
it essere avere fare potere dovere andare questo quello tutto ogni altro stesso così come quando
it dove suo mio tuo loro nostro quale poi prima dopo
pt ser estar ter haver fazer poder dever ir este esse aquele todo cada outro mesmo assim como
pt quando onde seu meu qual depois antes
nl zijn hebben worden kunnen moeten zullen mogen willen laten deze die elk alle ander zelf zo dan
nl waar wanneer
ru быть мочь этот тот весь каждый другой сам такой так как когда где свой мой твой который
ar كان صار ظل ليس قد كل جميع بعض غير نفس أي كانت كانوا كنت يكون تكون عليه فيه منه له لها لهم به بها
ar فيها عنه عليها إليه منها هكذا أما فلا ولا ولم
ar طوال عبر إثر رغم عوض بدل مثل ضمن وسط حسب وفق إزاء تجاه أثناء قبيل مذ كي لكي حيث كلما متى
ar أين كيف أية إنما إنه إنها أنهم لأنه لأنها لأنهم كأن كأنه كأنها لعل ليت ذات ذو كلا كلتا مهما أينما
ar إلا غير لدن حوالي سوف هنا هناك هنالك أيضا أيضًا فقط
ar في من إلى على عن مع منذ بين حول ضد عند خلال دون أو ثم لكن لأن بينما إذا كما
ar أنا أنت نحن أنتم هم هن هو هي هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين اللاتي لن هل إن أن
ar بل قبل بعد لدى نحو حين
ar وقد وكان وكانت وهي وهو ومنذ سوى عندما ولو لو حتى لكنه
"""
_BEFORE_PRONOUNS = "في من إلي علي عن مع ب ل لدي عند بين حول دون بعد قبل أن لأن لكن كأن مثل"
_PRONOUNS = "ه ها هم هن هما نا ك كم كما ي"
_KANA_ONLY = re.compile("[ぁ-ゟー]{1,2}")
_LIGHT = """
為る 居る 有る 無い 成る 出来る 事 物 様 為 所
其れ 此れ 其 此 為す 也 する いる ある ない なる できる
いう こと もの よう ため ところ たち 達 さん 点
"""
_LIGHT_JAPANESE = frozenset(_LIGHT.split())
_WRITTEN_ON = re.compile("[وف]?(?:[بك]?ال|لل|[بل](?=.{4}))|[وف](?=.{3})")


def units_of(tokens: Sequence[Token], language: str) -> list[Unit]:
    """Single words in order, then runs of them that are one word perhaps."""
    primary = language_of(language).primary
    content = [_is_content(token, primary) for token in tokens]
    joined = {}
    if primary == "de":
        for particle, (verb, lemma) in separable_verbs(tokens).items():
            content[particle] = False
            joined[verb] = lemma
    found = [
        Unit(
            (token,),
            at,
            at,
            *_spellings(token, joined.get(at, token.lemma), primary),
            number_of(token.surface, primary),
            (joined[at],) if at in joined else compound_pieces(token, primary),
        )
        for at, token in enumerate(tokens)
        if content[at]
    ]
    return found + runs_of(tokens, content, primary)


def _spellings(token: Token, lemma: str, language: str) -> tuple[str, str]:
    """The word and its dictionary form as the encoder knows them best: Arabic without vowel marks
    and, where no dictionary form is known, without what is written onto it."""
    if language != "ar":
        return token.surface, lemma
    text, lemma = without_marks(token.surface), without_marks(lemma)
    return text, _bare(text) if lemma in {text, ""} else lemma


def _bare(word: str) -> str:
    """An Arabic word less conjunction, preposition and article, as far as enough is left."""
    found = _WRITTEN_ON.match(word)
    return word[found.end() :] if found and len(word) - found.end() >= 3 else word


def _is_content(token: Token, language: str) -> bool:
    if token.surface.isdigit() or any(character.isdigit() for character in token.surface):
        return True
    if not token.is_word:
        return False
    if language == "ja":
        return _is_japanese_content(token)
    if token.pos in _FUNCTION_POS:
        return False
    if language == "ar" and without_marks(token.surface) in _written_together():
        return False
    stop = _stop_words(language)
    if token.surface.casefold() in stop or (
        token.lemma.casefold() in stop and not _is_noun_after_all(token)
    ):
        return False
    return len(token.surface) > 1 or token.surface > "\u2e80"


def _is_noun_after_all(token: Token) -> bool:
    """Plurals of what is a noun as well: devoirs, poderes, sons."""
    lemma = token.lemma.casefold()
    plural = token.surface.casefold() in {f"{lemma}s", f"{lemma}es"}
    return plural and (lemma.endswith(("r", "re")) or lemma in {"son", "ton"})


def _is_japanese_content(token: Token) -> bool:
    if token.surface in _LIGHT_JAPANESE or token.lemma in _LIGHT_JAPANESE:
        return False
    if _KANA_ONLY.fullmatch(token.surface):
        return token.pos == "noun" and len(token.surface) > 1
    # この and その are kana, 同じ and 小さな mean something.
    adnominal = token.pos == "adnominal" and token.surface[0] > "\u3400"
    return adnominal or token.pos not in _FUNCTION_POS or token.surface == "自分"


@lru_cache(maxsize=64)
def _stop_words(language: str) -> frozenset[str]:
    helpers = [
        word
        for line in _HELPERS.strip().splitlines()
        if line.startswith(f"{language} ")
        for word in line.split()[1:]
    ]
    return frozenset((*FUNCTION_WORDS.get(language, ()), *helpers))


@lru_cache(maxsize=1)
def _written_together() -> frozenset[str]:
    """Arabic function words as they are written: with a pronoun behind, with and or so before."""
    pronouns = {stem + end for stem in _BEFORE_PRONOUNS.split() for end in _PRONOUNS.split()}
    own = _stop_words("ar") | pronouns
    return frozenset(pronouns | {joint + word for joint in "وف" for word in own})
