"""The small words and the letters that give a language away."""

from __future__ import annotations

_WORDS = """
af: die en het nie van is wat ek sy ons hulle vir met om te dat was aan by op
ca: el la els les un una de del que i en és amb per no al als ha són va aquest però més com d'un
cs: a se v na je že s z do to i o k ve pro jako by po jsem ale si byl jeho jsou které také jen
    už
cy: y yr yn a i o mae ar ei am wedi bod gan ond hefyd oedd ni fel
da: og i at det er en til af den på for med de ikke der var som har han et fra vi jeg sig hun
    men om kan blev skal efter
de: der die und das in den von zu ist mit sich des auf für nicht ein eine im dem es an als auch
    er sie dass war wird bei aus nach wie noch einen um am aber hat ich
en: the of and to a in is that it was for on with he me him as his be at by this had not are but
    from or have an they which you were her she there been their we has will who i what my
eo: la kaj de en estas al ne mi ke por kun sed li ŝi oni tiu kiu estis
es: el la de que y en los las un una por con no su se es para al del lo como más pero sus le ha
    me sin sobre este ya o fue cuando muy está había era él desde
et: ja on ei et see ta kui oli ma ka aga mis oma nii siis või ning mida
eu: eta da ez du bat dira zen ere hau izan baina dute duen baino egin
fi: ja on ei että se oli hän en mutta kun niin joka ovat myös kuin mitä hänen olen sen ole jos
    nyt
fr: le la les de des du et un une à en est que qui dans pour pas ne il elle ce se sur au par
    plus avec son sa je nous vous sont été mais ou cette était aux on l'on c'est d'un d'une
ga: an na agus ar is a i do go bhí sé sí le ag tá ní raibh leis
gl: o a os as de que e en un unha do da dos das non por con para no na máis pero ao como foi súa
hr: i je u se na da su za od s kao ne bi o što koji ili ali to iz po jer samo kako nije bio
hu: a az és hogy nem is egy volt meg de csak el mint ez ha már azt ki van még én sem vagy lesz
id: yang dan di ini itu dengan untuk tidak dari dalam akan pada saya ke karena adalah ada bisa
    sudah juga mereka kita dia oleh
is: og í að á er sem það um til við en ekki var með af fyrir þá ég hann hún þeir eru svo hefur
    eða frá þetta því upp þú sér
it: il la di che e un una in è per non si con del della i le gli da al come ma sono dei nel alla
    più anche lo era ha suo questo ho mi delle dal
la: et in est non ad ut cum sed qui quae quod ex si ab per esse sunt erat atque enim
lt: ir yra kad į su iš bet kaip tai ne buvo jis už ar nuo jo dar tik per jau
lv: un ir no ar uz par kas ka bet tas nav to kā arī lai bija viņš pie vai
ms: yang dan di ini itu dengan untuk tidak dari dalam akan pada saya ke kerana ialah ada boleh
    telah juga mereka kita beliau oleh
nb: og i det er en til av på for med de ikke som var har han et fra vi jeg seg hun men om kan
    ble skal etter at den
nl: de het een van en in is dat op te zijn met voor niet die aan er om ook als maar door bij was
    naar hij ze zij ik je heeft uit nog wordt werd deze dan over
no: og i det er en til av på for med de ikke som var har han et fra vi jeg seg hun men om kan
    ble skal etter at den
pl: i w na z się nie do to że jest o za po jak od co ale przez już tak był go dla są może tym
    tylko jego czy ich oraz które
pt: o a os as de que e em um uma do da dos das não no na por com para se é mais ao como mas foi
    sua seu são ele ela à pelo já também está era isso
ro: și în de la a cu pe că nu o este un din pentru mai care se au fost sunt ce dar al ca sau lui
    le am
sk: a sa v na je že s z do to aj o k pre ako by po som ale si bol jeho sú ktoré len už tak
sl: in je v se na da za so z ne ki pa bi tudi ali kot po od še to bil smo pri
sq: dhe të e në i një për me nga që është se ka si nuk u më por do
sv: och i att det är en på som för med av till den inte har de om ett han var jag från vi men så
    hon kan sig eller när ska efter sin blev
sw: na ya wa kwa ni za katika la kuwa hiyo cha huo pia kama lakini alikuwa
tl: ang ng sa na mga ay at si ito ni kay hindi para siya ko nang may
tr: ve bir bu da de için ile çok ne o gibi daha olarak var ama en sonra kadar değil ben mi ki
    olan her diye
vi: và của là có một không cho được với người trong đã những các này để khi từ đến ở như
ru: и в не на что с он как по это она но его из за к от я у то же так все был вы мы о для было
    бы ее
uk: і в не на що з він як це за до та але у його від я для був про ми так бо й є ще вона
be: і ў не на што з ён як гэта да але яго ад я для быў па мы так яна
bg: и на да се в от за не с е са по че това си като но до ще беше който му той
sr: и је у се на да су за од са као не би о што који али то из по јер само није био
mk: и на да се во од за не со е дека но по тоа што ќе беше кој му тој го
kk: және бұл мен бір деп үшін да де ол емес бар осы болып деген
hi: के का की है में और से को पर नहीं यह एक था हैं कि ने भी
mr: आहे आणि या च्या हे नाही होते एक मध्ये ते की असे
ne: छ र को मा हो छन् भने यो पनि गरेको थियो
ar: في من على إلى أن ما لا عن هذا هذه التي الذي كان مع لم قد هو هي بعد كل
fa: و در به از که این را با است برای آن یک تا بود می شد خود هم ها ای
ur: کے کی میں ہے اور سے کا کو یہ نے پر نہیں ہیں کہ بھی ایک وہ تھا
ps: د په او چې کې له دی ته سره نه هم دا یو
"""

_LETTERS = """
af: êëôûîïéèáà
ca: àçèéíïòóúü
cs: áčďéěíňóřšťúůýž
cy: âêîôûŵŷ
da: æøåéü
de: äöüß
en: éïèçñ
eo: ĉĝĥĵŝŭ
es: áéíóúñü
et: äöõüšž
eu: ñçü
fi: äöå
fr: àâæçéèêëîïôœùûüÿ
ga: áéíóú
gl: áéíóúñü
hr: čćđšž
hu: áéíóöőúüű
id: é
is: áðéíóúýþæö
it: àèéìíîòóùú
la: æœ
lt: ąčęėįšųūž
lv: āčēģīķļņšūž
ms: é
nb: æøåéòó
nl: ëéïöèüê
no: æøåéòó
pl: ąćęłńóśźż
pt: àáâãçéêíóôõúü
ro: ăâîșşțţ
sk: áäčďéíĺľňóôŕšťúýž
sl: čšž
sq: çë
sv: åäöé
sw:
tl: ñ
tr: çğıöşüâîi̇
vi: àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ
ru: абвгдежзийклмнопрстуфхцчшщъыьэюяё
uk: абвгґдеєжзиіїйклмнопрстуфхцчшщьюя
be: абвгдеёжзійклмнопрстуўфхцчшыьэюя
bg: абвгдежзийклмнопрстуфхцчшщъьюя
sr: абвгдђежзијклљмнњопрстћуфхцчџш
mk: абвгдѓежзѕијклљмнњопрстќуфхцчџш
kk: аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя
ky: абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя
tg: абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя
mn: абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя
tt: аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя
ar: ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء
fa: ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءأؤ
ur: ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئآؤ
ps: ابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهۀيېیۍئءآ
ug: ائەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي
ku: ابپتجچحخدرڕزژسشعغفڤقکگلڵمنهھەوۆیێئ
"""


def _table(text: str) -> dict[str, list[str]]:
    """The words after each `tag:`."""
    found: dict[str, list[str]] = {}
    tag = ""
    for word in text.split():
        if word.endswith(":"):
            tag = word[:-1]
            found[tag] = []
        else:
            found[tag].append(word)
    return found


FUNCTION_WORDS = {tag: tuple(words) for tag, words in _table(_WORDS).items()}
"""The commonest words of each language, lower-case."""
SPECIAL_LETTERS = {tag: frozenset("".join(runs)) for tag, runs in _table(_LETTERS).items()}
"""The letters beyond a to z that each language writes; for Indic scripts none are told apart."""
