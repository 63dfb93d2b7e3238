"""Words written with a full stop that does not end the sentence, language by language.

Four kinds, because what follows decides differently for each:

- `never`: always stands before what it belongs to (Mr., vgl., p. ej.);
- `number`: only before a figure (No. 5, S. 12); otherwise an ordinary word;
- `rarely`: may end a sentence, but what follows is mostly a name or a noun (Inc., EE. UU., Jr.):
  a cut only before a word that likes to begin sentences;
- `often`: at home in the middle of a sentence and at its end (etc., usw.): a cut before a capital.

The lists are ours, from dictionaries' tables of abbreviations and from reading.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

_SPACES = re.compile(r"\s")

_COMMON = """
never: prof dr st mr mrs ms gen col capt lt sgt rev hon vs cf fig eq ca approx feat op hr ing dipl
number: no nr nos vol pp p ch art sec fig figs tab vers § abs kap cap chap
rarely: inc ltd corp co llc jr sr bros jan feb apr jun jul aug sep sept oct okt nov dec dez
often: etc al
"""

_TABLES = {
    "en": """
never: mr mrs ms messrs mx prof dr gen col capt lt cmdr sgt cpl pvt maj adm rev fr hon pres gov
    sen rep supt det insp vs cf viz eg ie e.g i.e approx esp resp incl excl a.k.a asst
number: mar no nos vol vols pp p ch art sec fig figs tab vv ver pt para c ca
rarely: inc ltd corp co llc plc jr sr bros jan feb apr jun jul aug sep sept oct nov dec ed eds
    u.s u.k u.n u.s.a e.u d.c l.a n.y ph.d m.d b.a m.a m.sc b.sc esq tues thurs a.d b.c ft mt
    est ave blvd rd hwy univ assn dept st
often: etc al a.m p.m ibid
""",
    "es": """
never: sr sra srta srs sres dr dra dres dn dña d prof profa lic ing arq gral cnel cap tte sto
    sta mons excmo excma ilmo ilma p.ej ej cf cfr vs fray hno hna ntro ntra aprox dpto depto
    avda av avd cía dir tel teléf
number: núm num nro n pág págs p pp art arts vol cap fig tomo t apdo km c ca ene feb mar abr jun
    jul ago sept oct nov dic
rarely: ee.uu eeuu uu u.s jr s.a s.l s.r.l c.a cía rr.hh ff.aa ud uds vd vds
often: etc a.c d.c a.m p.m
""",
    "fr": """
never: m mm mme mmes mlle mlles mgr dr pr me st ste cf vs p.ex ex env av bd éd chap cie resp
    p.-d.g lt cne gal
number: no n p pp vol art fig t chap al §
rarely: inc ltd jr janv févr avr juil sept oct nov déc s.a u.s av.j.-c apr.j.-c j.-c
often: etc
""",
    "de": """
never: abt hr fr hrn dr prof dipl ing st z.b bzw ca vgl d.h i.d.r u.u sog bspw evtl ggf inkl exkl
    einschl insb insbes gem lt z.t zt mind urspr geb gest gegr verh hl jur rer nat theol u.a v.a
    o.ä i.a z.zt zzgl abzgl vs allg bes betr bez dt engl frz ital lat span ehem eigtl entspr str
    tel tsd mio mrd a.d i.e s.o s.u str o.g u.z österr amerik i.v i.b i.w f.d e.v m.e n.b z.hd
    bd bde hrsg verf aufl jg
number: nr s bd kap abb art abs anm tab ziff rn seite
rarely: jan feb apr jun jul aug sep sept okt nov dez inc ltd jr co gmbh v.chr n.chr chr max min
    phil med
often: usw etc ff u.v.m u.dgl u.ä usf jh jhd jhdt jhs o.j al
""",
    "it": """
never: sig sigg sig.ra sig.na sigra dott dott.ssa dr prof prof.ssa ing avv arch on sen gen col
    cap mons rev ecc.mo s ss cfr es p.es ad.es v vs fra tel
number: n nn pag pagg p pp art artt vol cap fig tav c ca gen feb mar apr mag giu lug ago set
    ott nov dic
rarely: inc s.p.a s.r.l jr
often: ecc etc a.c d.c
""",
    "pt": """
never: sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap ten sto sta d exmo exma
    v.exa p.ex ex cf vs av tel aprox il ilmo ilma
number: n nº núm num pág págs p pp art arts vol cap fig jan fev mar abr mai jun jul ago set
    out nov dez
rarely: e.u.a inc ltda s.a jr
often: etc a.c d.c
""",
    "nl": """
never: dhr mevr mw mej dr drs prof ir ing mr st bijv bv o.a d.w.z m.b.t i.p.v t.o.v a.u.b ca vgl
    resp incl excl evt m.n i.v.m n.a.v t.a.v z.g zgn z.o.z jl geb ds
number: nr blz p pag art afb hfst vol fig
rarely: n.v b.v inc jr sr jan feb mrt apr jun jul aug sept okt nov dec v.s v.chr n.chr
often: enz etc e.d e.a
""",
    "pl": """
never: prof dr hab mgr inż ks św np tzw tzn m.in al ul pl os płk gen kpt por sierż red dyr ob pt
    wg zob por tj ww woj pow gm łac ang niem fr ros p pp
number: nr s str art t tab rys poz ust pkt
rarely: im r w jr inc sp.z.o.o s.a zł godz n.e p.n.e ok
often: itd itp etc
""",
    "ru": """
never: г-н г-жа проф акад доц т.е т.н т.к т.о ул пр просп пер св гр тов ген кап напр см ср англ
    фр лат греч исп итал проч д-р инж канд докт ред изд обл р-н пос дер
number: стр с рис табл гл т п пп ст илл № ч
rarely: н.э им гг г в вв тыс млн млрд трлн руб коп м км кг мин сек
often: др пр т.д т.п и.т.д
""",
    "uk": """
never: проф акад доц ім вул просп пров св гр тов ген полк напр див пор англ нім фр лат грец ред
    обл р-н т.зв т.ч
number: стр с рис табл гл т п пп ст мал №
rarely: н.е рр р ст тис млн млрд грн коп м км кг хв сек год
often: ін т.д т.п
""",
    "tr": """
never: dr prof doç yrd av sn st müh alb yzb bkz örn cad sok mah blv apt
number: no s sf sh bkz madde md
rarely: a.ş ltd şti inc m.ö m.s ş t.c
often: vb vs vd
""",
    "is": """
never: hr dr prof sr t.d þ.e o.fl sbr skv m.a s.s a.m.k u.þ.b ath f.h e.h m.t.t st
number: nr bls gr mgr tbl kl
rarely: kr ehf hf jan feb apr jún júl ágú sept okt nóv des m.kr þús millj
often: o.s.frv osfrv o.fl f.kr e.kr fl
""",
    "sv": """
never: dr prof st t.ex bl.a d.v.s dvs s.k fr.o.m t.o.m m.a.o jfr ca resp inkl exkl kl hr
number: nr s kap st fig
rarely: kr mkr jan feb apr jun jul aug sept okt nov dec
often: m.m osv etc m.fl f.kr e.kr
""",
    "da": """
never: dr prof st f.eks bl.a dvs d.v.s s.k jf ca resp inkl ekskl kl hr fx vedr pga
number: nr s kap stk fig
rarely: kr mio mia jan feb apr jun jul aug sept okt nov dec
often: m.m osv etc m.fl f.kr e.kr mv
""",
    "no": """
never: dr prof st f.eks bl.a dvs d.v.s s.k jf ca resp inkl ekskl kl hr pga
number: nr s kap fig
rarely: kr mill mrd jan feb apr jun jul aug sept okt nov des
often: m.m osv etc m.fl f.kr e.kr mv
""",
    "fi": """
never: esim mm ns ts tri prof ks vrt huom nk synt os
number: nro s luku kuva
rarely: klo n milj mrd eur
often: jne ym yms eaa ekr jkr
""",
    "cs": """
never: p dr mgr ing prof doc judr mudr phdr rndr sv tzv tzn např popř resp str ul gen plk npor
    kpt t.j tj srov viz mj
number: č čís s str obr tab odst čl sv
rarely: r l stol tis mil mld kč s.r.o a.s
often: atd apod aj n.l př.n.l
""",
    "sk": """
never: p dr mgr ing prof doc judr mudr phdr rndr sv tzv napr resp ul gen plk tj porov
number: č čís s str obr tab ods čl
rarely: r stor tis mil mld s.r.o a.s
often: atď a.i pod n.l pred.n.l
""",
    "ro": """
never: dl dna d-l d-na dr prof ing sf str bd nr ex p.ex cf gen col
number: nr p pag art vol fig
rarely: s.a s.r.l jr
often: etc ș.a î.hr d.hr
""",
    "hu": """
never: dr prof id ifj özv st pl ún kb ill vö ti
number: sz o old
rarely: kft rt zrt bt jan febr márc ápr jún júl aug szept okt nov dec
often: stb i.e i.sz kr.e kr.u
""",
    "el": """
never: κ κα κκ δρ καθ αγ π.χ βλ δηλ λ.χ σημ
number: αρ σ σελ τομ εικ
rarely: μ.μ π.μ δισ εκ χιλ α.ε
often: κ.λπ κλπ κ.ά π.χ μ.χ
""",
    "ar": """
never: د أ م ص ت أ.د د.م
number: ص ج ط
rarely: ش.م ه م ق.م
often: إلخ الخ
""",
    "hi": """
never: डॉ श्री प्रो कु सु पं
number: सं
rarely: ई
often: आदि
""",
    "vi": """
never: ts ths gs pgs tp q p tr vd
number: số
rarely: jr
often: v.v
""",
    "id": """
never: dr drs prof ir hj h kh jl no tgl dll.nya a.n u.p
number: no hal hlm
rarely: tbk rp
often: dll dsb dst
""",
}  # fmt: skip
_OTHER_SCRIPTS = frozenset({"ru", "uk", "bg", "be", "el", "ar", "hi"})
_SAME_AS = {"nb": "no", "nn": "no", "ca": "es", "gl": "pt", "ms": "id", "be": "ru", "bg": "ru"}


class Kind(Enum):
    NEVER = "never"
    NUMBER = "number"
    RARELY = "rarely"
    OFTEN = "often"


@cache
def abbreviations(language: str) -> dict[str, Kind]:
    """Those of a language (primary tag), or what many languages share where we have no list.

    Keys are lower-case, without the last full stop and without spaces: "z.b", "ee.uu".
    """
    tables = _parsed(_TABLES.get(_SAME_AS.get(language, language), _COMMON))
    if language not in _OTHER_SCRIPTS:
        tables[Kind.NEVER] += ["mr", "mrs", "dr", "prof"]  # foreign names keep their titles
    found: dict[str, Kind] = {}
    for kind in Kind:
        for word in tables[kind]:
            found.setdefault(word, kind)
    return found


def abbreviation_kind(language: str, left: str) -> Kind | None:
    """What the word before a full stop is: its last parts count, the most of them first."""
    known = abbreviations(language)
    parts = _SPACES.sub("", left.lower()).split(".")
    for start in range(len(parts)):
        kind = known.get(".".join(parts[start:]).lstrip("-"))
        if kind is not None:
            return kind
    return Kind.NEVER if language == "de" and left.endswith("str") else None  # Müllerstr. 5


def is_abbreviation(language: str, key: str) -> bool:
    """Whether exactly this is one: “u.a”, but not “mobile.m” for the sake of “m”."""
    return key in abbreviations(language)


def _parsed(table: str) -> dict[Kind, list[str]]:
    found: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    kind = Kind.NEVER
    for word in table.split():
        if word.endswith(":"):
            kind = Kind(word[:-1])
        else:
            found[kind].append(word)
    return found
