"""Short lines a page puts around its text, recognised one at a time.

General rules first (brackets, counters, marks, addresses), a word list where they do not reach.
"""

from __future__ import annotations

import re

from reader.documents.document import BlockKind
from reader.importers import labels

LONGEST_LABEL = 120
"""Code points; a longer line is text, or a caption."""

_IMAGE_FILE = re.compile(
    r"(?:https?://\S+/|[\w .~/()%+@-]*?)[\w .()%+@-]+"
    r"\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif|heic)(?:\?\S*)?",
    re.IGNORECASE,
)
_MARKDOWN_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>")
_BRACKETED = re.compile(r"[\[【［〔<＜]\s*([^\[\]【】［］〔〕<>＜＞]{1,60})\s*[\]】］〕>＞]")
_PARENTHESIS = re.compile(r"[(（]\s*([^()（）]{2,90}?)\s*[)）][.。]?")
# A label and a number in brackets; but “The Bridge (1959)” is a title and its year.
_COUNTER = re.compile(
    r"[^\d.!?。！？]{2,40}?\s*[(（\[［]\s*(?!(?:1[5-9]|20)\d\d\s*[)）\]］])\d[\d.,]*[kKmM万만]?\s*[)）\]］]"
)
_PAGE_NUMBER = re.compile(
    r"[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*(?:ページ|頁|页|쪽|페이지)|(?:第\s*\d{1,4}\s*[頁页])"
    r"|(?:p|pp|pg|page|página|pág|pagina|pag|seite|s|strona|str|стр|страница|стор|sayfa|side|sida|sivu"
    r"|blaðsíða|bls|strana|oldal|σελίδα|σελ|صفحة|صفحه|עמוד|trang|halaman|หน้า)\.?\s*\d{1,4}",
    re.IGNORECASE,
)
_NUMBERED_LABEL = re.compile(
    r"(?:#?\d[\d.,]*[kKmM]?\s+)?(\D{2,40}?)(?:[\s_:：#]+\d[\d.,]*[kKmM]?)?\s*件?"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+")
_RULE = re.compile(r"[*＊_=~+#•·†§※❦⁂◆◇■□●○★☆\-–—―─━](?:\s*[*＊_=~+#•·†§※❦⁂◆◇■□●○★☆\-–—―─━]){0,80}")
_TRAIL = re.compile(
    r"[^>»›|•·→/]{1,40}(?:\s[>»›|•·→]\s[^>»›|•·→]{1,60}){2,}|[^|]{1,30}(?:\s\|\s[^|]{1,30})+"
)
_RIGHTS = re.compile(r"(?:©|\(c\)\s|copyright\b|ⓒ)", re.IGNORECASE)
_DATE_LINE = re.compile(
    r"(?:\d{1,4}\s*[./年년-]\s*\d{1,2}\s*[./月월-]\s*\d{1,4}\s*[日일]?\.?|\d{1,2}:\d{2}"
    r"|\d{1,2}[/月]\d{1,2}日?\s?[(（]\w[)）])"
    r"(?:[\s,，、|–-]*(?:\d{1,2}[:時시]\s?\d{0,2}\s*[分분]?(?::\d{2})?|[AaPp]\.?[Mm]\.?|Uhr"
    r"|[(（]\w{1,3}[)）]|[A-Z]{3,4}))*\s*(?:配信|更新|公開|掲載)?"
)
_NAME_WORD = (
    r"(?:[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
    r"|de|del|da|di|van|von|der|den|la|le|y|und|et|and|e|en|i|og|och|bin|al-\w+)"
)
_NAMES = re.compile(rf"{_NAME_WORD}(?:[\s,&]+{_NAME_WORD}){{0,7}}")
_JAPANESE_SOURCE = re.compile(r".{2,40}(?:によると|によれば|による|より|から引用|提供|配信)")
_PHOTO_END = re.compile(
    r"[(（\[［【]\s*([^()（）\[\]【】]{2,80})\s*[)）\]］】][.。]?$|(?:©|ⓒ)\s?[^.。]{2,60}$"
)
_ORDINAL_CHAPTER = re.compile(
    r"第\s*[0-9０-９一二三四五六七八九十百千〇零]+\s*[章回話节節部卷巻编編幕夜場折篇]|제\s*\d+\s*[장부화편막]"
    r"|その[一二三四五六七八九十]$|[序終断][章幕]"
    r"|(?:プロローグ|エピローグ|まえがき|はじめに|おわりに|あとがき|楔子|尾声|后记|後記|서문|프롤로그|에필로그)$"
)
_NUMERAL = re.compile(
    r"(?:\d{1,3}|[IVXLC]{1,7}|[一二三四五六七八九十百]{1,4}|[０-９]{1,3}|[٠-٩]{1,3})[.．、)）]?"
)
_NUMBERED = re.compile(
    r"(?:\d{1,3}|[IVXLC]{1,7}|[٠-٩]{1,3})\s?[.．、)）:：—–-]\s*[^\W\d_]"
    r"|[一二三四五六七八九十]{1,3}[\s、．.　]+[^\W\d_]"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+")


def kind_of_mark(line: str) -> BlockKind | None:
    """What a line is that is no text whatever stands around it; None if it may be text."""
    if len(line) > LONGEST_LABEL:
        return BlockKind.BOILERPLATE if _ADDRESS.fullmatch(line) else None
    if _IMAGE_FILE.fullmatch(line) or _MARKDOWN_IMAGE.fullmatch(line):
        return BlockKind.IMAGE
    if is_chapter(line):
        return None
    bracketed = _BRACKETED.fullmatch(line)
    if bracketed:
        return _in_brackets(bracketed.group(1))
    parenthesis = _PARENTHESIS.fullmatch(line)
    if parenthesis and _is_credit(parenthesis.group(1), in_brackets=True):
        return BlockKind.CREDIT
    if _is_label(line, labels.AD):
        return BlockKind.AD
    if _is_page_line(line):
        return BlockKind.BOILERPLATE
    return BlockKind.CREDIT if _is_credit(line, in_brackets=False) else None


def is_chapter(line: str) -> bool:
    """“Chapter 1”, “Erstes Kapitel”, 第一章, الفصل الأول: a heading of the first level."""
    if len(line) > 80 or line[-1] in "!?…,;؟،。！？，、":
        return False
    if _ORDINAL_CHAPTER.match(line):
        return True
    words = labels.normalized(line).split()
    if not words or (line[-1] == "." and len(words) > 3):
        return False
    if words[0] in labels.CHAPTER:
        return _is_numbered(words, line)
    named = len(words) >= 2 and words[1].rstrip(".:") in labels.CHAPTER
    return named and len(words) <= 8 and line[-1] != "." and _is_number(words[0])


def _is_numbered(words: list[str], line: str) -> bool:
    """Whether a chapter word is followed by its number, or by nothing or a colon."""
    if len(words) == 1:
        return words[0] not in labels.EVERYDAY
    if words[0].endswith((":", ".")):
        return True
    if not _is_number(words[1]):
        # “Capítulo del puerto”, “Κεφάλαιο δέκα”: short, and the word means nothing else.
        return words[0] not in labels.EVERYDAY and len(words) <= 3
    title = line.split(None, 2)[2:]
    return not title or words[1][-1] in ".:" or not title[0][0].islower()


def _is_number(word: str) -> bool:
    bare = word.strip(".:()-")
    return bare in labels.NUMBER_WORD or _NUMERAL.fullmatch(bare.upper()) is not None


def is_numeral(line: str) -> bool:
    """A line that is a number and nothing else: a chapter's, mostly."""
    return len(line) <= 8 and _NUMERAL.fullmatch(line) is not None


def is_numbered(line: str) -> bool:
    """“II. Eleven minutes”, 二　十一分: a chapter's number and its name."""
    return len(line) <= 60 and _NUMBERED.match(line) is not None


def is_rule(line: str) -> bool:
    """“* * *”, “———”: nothing but signs that part what stands above from what stands below."""
    return _RULE.fullmatch(line) is not None


def is_byline(line: str) -> bool:
    """“By Jane Harbour”: a small word and names. Only believable at a text's head."""
    first, _, rest = line.partition(" ")
    return (
        first.rstrip(":").casefold() in labels.BYLINE
        and first[:1].isupper()
        and len(rest.split()) >= 2
        and is_names(rest)
    )


def is_lead_in(line: str) -> bool:
    """A line that sends the reader elsewhere or files the page: “Read also: …”, “Tags: …”."""
    return _leads(line, labels.LEAD_IN, needs_colon=False)


def opens_link_list(line: str) -> bool:
    """A label after which pages list other articles."""
    return normalized_in(line, labels.LEAD_IN | labels.MORE | _LINK_LISTS)


def normalized_in(line: str, words: frozenset[str]) -> bool:
    return len(line) <= 60 and labels.normalized(line) in words


def has_photo_credit(line: str) -> bool:
    """Whether a line ends or begins as captions do: “(Foto: SCMP)”, “写真：共同”, “© Reuters”."""
    end = _PHOTO_END.search(line)
    if end:
        if not end.group(1):
            return True
        words = labels.normalized(end.group(1))
        if any(_begins_with(words, word) for word in labels.PHOTO) or any(
            words.endswith(word) for word in ("getty images", "reuters", "撮影", "提供")
        ):
            return True
    head, colon, _ = line.partition(":") if ":" in line[:24] else line.partition("：")
    return bool(colon) and len(head) <= 20 and labels.normalized(head) in labels.PHOTO


def is_names(line: str) -> bool:
    """Up to eight words that could all be parts of names."""
    return len(line) <= 80 and _NAMES.fullmatch(line) is not None


def _in_brackets(inner: str) -> BlockKind | None:
    words = labels.normalized(inner)
    bare = " ".join(word for word in _WORD.findall(words) if word not in {"no", "nr", "رقم"})
    if bare in labels.AD:
        return BlockKind.AD
    if bare in labels.IMAGE or words.split(":")[0].strip() in labels.IMAGE:
        return BlockKind.IMAGE
    if _is_credit(inner, in_brackets=True):
        return BlockKind.CREDIT
    if not bare or inner[0] in "#＃":  # ［＃改ページ］, a note to the printer
        return BlockKind.BOILERPLATE  # a note's or a page's number, […]
    if bare in labels.PAGE | labels.SOURCE:
        return BlockKind.BOILERPLATE
    # A placeholder that some program left: one or two words and a number, or a name_with_lines.
    return BlockKind.AD if re.fullmatch(r"[^\d.!?]{2,30}?[ _#-]*\d{1,3}", inner) else None


def _is_label(line: str, words: frozenset[str]) -> bool:
    if len(line) > 60:
        return False
    plain = labels.normalized(line)
    if plain in words:
        return True
    numbered = _NUMBERED_LABEL.fullmatch(plain)
    return numbered is not None and numbered.group(1).strip() in words and plain[-1].isdigit()


def _is_page_line(line: str) -> bool:
    if _ADDRESS.fullmatch(line) or _RIGHTS.match(line) or is_rule(line):
        return True
    if _PAGE_NUMBER.fullmatch(line):
        return True
    if _TRAIL.fullmatch(line) and not any(char in '«‹„“”".!?。' for char in line):
        return True
    if _COUNTER.fullmatch(line) and len(line.split()) <= 5 and len(line) <= 40:
        return True
    if _is_label(line, labels.PAGE) or _is_label(line, labels.SOURCE):
        return True
    plain = labels.normalized(line)
    counted = _NUMBERED_LABEL.fullmatch(plain)
    if counted and counted.group(1).strip() in labels.PAGE and plain[:1].isdigit():
        return True
    if _DATE_LINE.fullmatch(line.strip()):
        return True
    return is_lead_in(line)


def _leads(line: str, words: frozenset[str], *, needs_colon: bool) -> bool:
    """Whether the part before a colon, or (unless `needs_colon`) a figure or a capital that
    follows the label, makes the line one of `words`."""
    for colon in ":：":
        head, found, _ = line.partition(colon)
        if found and len(head) <= 40 and labels.normalized(head) in words:
            return True
    if needs_colon:
        return False
    plain = labels.normalized(line)
    return len(line) <= 60 and any(
        plain.startswith(word) and plain[len(word) :].lstrip()[:1].isdigit()
        for word in words
        if _YEAR.search(plain) or " " in word or not word.isascii()
    )


def _is_credit(line: str, *, in_brackets: bool) -> bool:
    if len(line) > 90 or (line[-1:] in ".!?。！？" and (len(line) > 60 or not in_brackets)):
        return False
    if _leads(line, labels.CREDIT_LEAD, needs_colon=True):
        return len(line) <= 90 and len(line.split()) <= 12
    plain = labels.normalized(line)
    if in_brackets:
        if any(_begins_with(plain, word) for word in labels.CREDIT_LEAD):
            return True
        return _JAPANESE_SOURCE.fullmatch(line) is not None
    return any(
        " " in lead and plain.startswith(f"{lead} ") and is_names(line[len(lead) :].strip())
        for lead in labels.CREDIT_LEAD
    )


def _begins_with(plain: str, word: str) -> bool:
    """Whether the words of `plain` begin with `word`; Arabic ل may be written on to the next."""
    if not plain.startswith(word):
        return False
    after = plain[len(word) : len(word) + 1]
    return not after.isalnum() or word[-1] == "ل" or ord(word[-1]) > 0x3000


_LINK_LISTS = frozenset(
    labels.normalized(word)
    for word in labels.PAGE
    if any(
        stem in word
        for stem in (
            "relat", "relac", "similar", "ähnlich", "verwandt", "lié", "correlat", "interes",
            "read", "leíd", "ذات صلة", "يعجبك", "قراءة", "関連", "おすすめ", "ランキング", "人気",
            "新着", "相关", "相關", "推荐", "热门", "延伸", "관련", "추천", "많이", "trending",
            "recommend", "popular", "latest", "news", "thema", "связан", "по теме", "также",
            "ilgili", "liên quan", "terkait",
        )
    )
)  # fmt: skip
