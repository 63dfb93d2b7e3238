"""Words that like to begin a sentence: what tells “in the U.S. The” from “the U.S. Senate”."""

from __future__ import annotations

from functools import cache

_TABLES = {
    "en": """
    the a an this that these those he she it we they you i his her its our their your my there
    here in on at by for from with without within to of as if when while where why how what who
    which after before during since until although though because but and or so yet nor then now
    thus however moreover meanwhile instead also still even only just not no yes well perhaps
    maybe some many most all both each every one two three another other such more few several
    once according under over between among despite like unlike today yesterday nothing everyone
    somebody someone nobody let's it's he's she's i'm we're they're there's that's don't
""",
    "es": """
    el la los las un una unos unas este esta esto estos estas ese esa eso esos esas aquel
    aquella él ella ellos ellas yo tú usted ustedes nosotros se me te le les lo nos su sus mi tu
    en de del a al con sin por para según desde hasta entre sobre tras durante ante bajo como si
    cuando donde mientras aunque porque pero y e o u ni que qué quién cómo cuándo dónde cuál no
    sí además también sin embargo así entonces luego después antes ahora hoy ayer ya aún todavía
    todo todos toda todas muchos muchas algunos otros otra cada solo sólo es fue era son hay
    había tal tampoco nada nadie casi quizá quizás
""",
    "fr": """
    le la les l un une des du de d ce cet cette ces c il elle ils elles je j tu nous vous on se
    s son sa ses mon ma mes leur leurs notre votre en dans sur sous avec sans pour par chez vers
    entre selon depuis pendant après avant dès à au aux comme si quand lorsque tandis bien
    quoique parce mais et ou or ni car donc que qu qui quoi où comment pourquoi quel quelle ne n
    pas non oui aussi alors puis ensuite ainsi cependant pourtant toutefois enfin maintenant
    hier aujourd'hui tout tous toute toutes certains plusieurs chaque quelques rien personne
    c'est
""",
    "de": """
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem
    jener jene er sie es ich du wir ihr man sein seine seinen ihre ihren mein meine unser unsere
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne
    um seit bis während wegen trotz laut wie wenn als ob weil da dass obwohl damit nachdem bevor
    aber und oder denn doch sondern nicht nein ja auch noch nur schon so dann nun jetzt hier
    dort heute gestern außerdem allerdings jedoch dennoch trotzdem deshalb daher darum dabei
    dafür daran darauf darüber hinzu was wer wo wann warum welche welcher alle alles viele
    einige manche jeder jede zwei drei kein keine ist sind war waren hat hatte wird wurde es's
""",
    "it": """
    il lo la i gli le l un uno una questo questa questi queste quello quella egli lui lei loro
    io tu noi voi si ci mi ti suo sua suoi mio in nel nella nei di del della dei a al alla da
    dal dalla con senza per tra fra su sul sulla secondo dopo prima durante come se quando dove
    mentre anche ma e ed o né che chi cosa perché non no sì poi ora oggi ieri allora così
    tuttavia inoltre infine tutti tutto ogni alcuni molti altri è era sono c'è c'era
""",
    "pt": """
    o a os as um uma uns umas este esta isto esse essa isso aquele aquela aquilo ele ela eles
    elas eu tu você vocês nós se me lhe seu sua seus suas meu minha em no na nos nas de do da
    dos das com sem por pelo pela para até desde entre sobre segundo após antes durante como
    quando onde enquanto embora porque mas e ou nem que quem qual não sim também além assim
    então depois agora hoje ontem já ainda todo todos toda todas muitos alguns outros cada só é
    era foi são há havia nada ninguém talvez
""",
    "nl": """
    de het een dit dat deze die hij zij ze wij we ik jij je u men er hier daar in op aan bij met
    na van voor uit over onder door tegen zonder om sinds tot tijdens volgens als wanneer toen
    terwijl hoewel omdat maar en of want dus niet nee ja ook nog al dan nu vandaag gisteren
    echter toch daarom bovendien wat wie waar waarom hoe welke alle alles veel sommige elk elke
    zijn haar hun mijn onze is was waren heeft had wordt werd twee
""",
    "pl": """
    to ten ta te ci tego tej on ona ono oni one ja ty my wy w we na z ze do od dla po przed przy
    bez nad pod między przez o u jak jeśli jeżeli gdy kiedy gdzie chociaż choć ponieważ bo ale a
    i oraz lub albo więc nie tak też także jednak zatem potem teraz dziś wczoraj już jeszcze
    wszyscy wszystko każdy wiele kilka niektórzy co kto który która dlaczego czy jest był była
    były są ich jego jej mój nasz za według podczas
""",
    "ru": """
    это этот эта эти тот та те он она оно они я ты мы вы в во на с со из от до для по при без
    над под между через о об у к ко за как если когда где хотя потому но а и или ни не нет да
    также тоже однако затем потом теперь сегодня вчера уже ещё еще все всё каждый многие
    некоторые что кто который почему его её их мой наш был была было были есть после перед
    согласно так там тут тогда здесь
""",
    "is": """
    það þetta þessi þau þeir þær hann hún ég þú við þið í á af að með frá til um eftir fyrir
    yfir undir við hjá úr milli án ef þegar þar hér hvar hvernig af því en og eða né ekki nei já
    líka einnig svo þá nú í allir allt margir sumir hver hvað hvers er var voru hefur hafði mun
    sem hans hennar þeirra minn
""",
    "tr": """
    bu şu o bir ben sen biz siz onlar ve ama fakat ancak çünkü eğer ne nasıl neden kim nerede
    hangi her bütün tüm bazı çok daha da de ile için gibi sonra önce şimdi bugün dün hayır evet
    ayrıca böylece yine bunun bunu onun buna
""",
    "sv": """
    det den de denna detta dessa han hon jag du vi ni man en ett i på av till från med för om
    efter före över under vid utan mellan när där här hur vad vem varför om men och eller inte
    nej ja också så då nu alla allt många några varje är var har hade hans hennes deras
""",
    "da": """
    det den de denne dette disse han hun jeg du vi i man en et på af til fra med for om efter
    før over under ved uden mellem når der her hvor hvordan hvad hvem hvorfor hvis men og eller
    ikke nej ja også så da nu alle alt mange nogle hver er var har havde hans hendes deres
""",
    "no": """
    det den de denne dette disse han hun jeg du vi dere man en et ei i på av til fra med for om
    etter før over under ved uten mellom når der her hvor hvordan hva hvem hvorfor hvis men og
    eller ikke nei ja også så da nå alle alt mange noen hver er var har hadde hans hennes deres
""",
    "fi": """
    se tämä nämä tuo ne hän he minä sinä me te ja mutta tai vaan koska kun jos vaikka kuin mikä
    kuka missä miten miksi ei kyllä myös niin sitten nyt tänään eilen kaikki monet jotkut joka
    on oli ovat olivat hänen heidän
""",
    "cs": """
    to ten ta tento tato toto ti ty on ona ono oni já my vy v ve na z ze do od pro po před při
    bez nad pod mezi přes o u jak když kdy kde ačkoli protože ale a i nebo ani ne ano také však
    pak teď dnes včera už ještě všichni všechno každý mnoho někteří co kdo který proč je byl
    byla bylo byly jsou jeho její jejich podle
""",
}  # fmt: skip
_SAME_AS = {"nb": "no", "nn": "no", "ca": "es", "gl": "pt", "uk": "ru", "sk": "cs", "bg": "ru"}


@cache
def starters(language: str) -> frozenset[str]:
    """Lower-case words of a language (primary tag); empty where we have no list."""
    return frozenset(_TABLES.get(_SAME_AS.get(language, language), "").split())
