"""Parts of speech of the words a language has few of, where the form alone tells.

Only forms that are one thing nearly always: German "die" may be article or pronoun but reads as
an article nine times in ten; English "that" is left out because it does not.
"""

from __future__ import annotations

from functools import lru_cache

_TABLE = """
en article the a an
en pronoun I me you he him she it we us they them myself yourself himself herself itself ourselves
en pronoun themselves mine yours hers ours theirs who whom whoever someone somebody something
en pronoun anyone anybody anything everyone everybody everything nobody nothing
en preposition of in at from with into onto upon by for among between during without against
en preposition toward towards through throughout despite beyond within via per beneath beside
en conjunction and or but nor because although though unless whereas
en auxiliary am is are was were would could should shall might must can cannot can't don't doesn't
en auxiliary didn't won't wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't
en adverb not never always often very too also perhaps already again soon here there
en interjection oh ah hello hey alas
es article el la los las un una unos unas
es pronoun yo tú él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes mí ti
es pronoun me te se nos os le les quien quienes alguien nadie algo nada conmigo contigo consigo
es preposition a ante bajo con contra de desde en entre hacia hasta mediante para por sin sobre
es preposition tras durante según del al
es conjunction y e o u ni pero sino porque aunque si pues
es adverb no sí muy más menos ya también tampoco nunca siempre aquí allí ahí quizá quizás
es interjection oh ay hola
fr article le la les l' un une des du
fr pronoun je j' tu il elle on nous vous ils elles me m' te t' se s' moi toi lui eux celui celle
fr pronoun ceux celles ceci cela ça qui rien personne quelqu'un y
fr preposition à de d' dans en par pour sur sous sans avec chez entre vers depuis pendant contre
fr preposition malgré parmi selon dès jusque jusqu' aux au
fr conjunction et ou mais donc or ni car que qu' si lorsque lorsqu' puisque puisqu' quand
fr adverb ne n' pas plus très trop toujours jamais déjà encore ici là aussi peut-être souvent
fr interjection oh ah hélas bonjour
de article der die das den dem des ein eine einen einem einer eines
de pronoun ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand niemand
de pronoun etwas nichts wer wem wen
de preposition in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne
de preposition um über unter vor hinter neben zwischen wegen trotz während bis
de conjunction und oder aber denn sondern dass weil obwohl wenn ob falls
de auxiliary ist sind war waren bin bist wird werden wurde wurden worden
de adverb nicht sehr auch schon noch immer nie hier dort vielleicht oft nur
de interjection ach oh hallo
it article il lo la i gli le un uno una l' un'
it pronoun io tu egli lui lei noi voi loro mi ti ci vi si chi qualcuno nessuno qualcosa niente
it preposition di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli
it preposition alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla
it preposition sui sugli sulle
it conjunction e ed o ma se perché anche né però
it adverb non molto già sempre mai qui qua lì là forse
pt article o a os as um uma uns umas
pt pronoun eu tu ele ela nós vós eles elas você vocês me te se lhe lhes alguém ninguém
pt preposition de do da dos das em no na nos nas por pelo pela pelos pelas com sem sob sobre entre
pt preposition para ao aos à às até desde contra
pt conjunction e ou mas porque embora se
pt adverb não muito já sempre nunca aqui ali talvez também
nl article de het een
nl pronoun ik jij je hij zij ze wij we jullie mij me jou hem haar ons hen hun zich men iemand
nl pronoun niemand
nl preposition in op aan van met voor door bij naar uit over onder tussen tegen zonder tijdens
nl conjunction en of maar want omdat hoewel als dat
nl adverb niet ook nog al zeer hier daar misschien altijd nooit
ar preposition في من إلى على عن مع منذ حتى بين تحت فوق أمام خلف حول ضد لدى عند خلال دون
ar conjunction و أو ثم لكن لأن بينما إذا لو كما
ar pronoun أنا أنت هو هي نحن أنتم هم هن هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين اللذان اللاتي
ar particle لا لم لن ما قد سوف هل إن أن أنه أنها كان ليس لقد
ru preposition в во на с со к ко по из от до у о об за под над при для без через между
ru conjunction и а но или что чтобы если потому когда
ru pronoun я ты он она оно мы вы они меня тебя его её ей ему нас вас их себя кто никто
ru particle не ни же ли бы ведь
zh pronoun 我 你 您 他 她 它 我们 你们 他们 她们 它们 自己 这 那 谁 什么 我們 你們 他們 這 誰 什麼
zh particle 的 了 着 过 吗 呢 吧 地 得 嗎 著 過
zh conjunction 和 与 但 但是 因为 所以 而且 或者 如果 虽然 與 因為 雖然
zh preposition 在 从 对 把 被 向 于 從 對 於
zh adverb 不 没 也 都 很 就 还 已经 又 再 最 沒 還 已經
"""


@lru_cache(maxsize=64)
def part_of_speech(language: str) -> dict[str, str]:
    """Lower-case surface -> one of `PARTS_OF_SPEECH`; empty for languages without a list."""
    found: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        tag, kind, words = line.split(" ", 2)
        if tag == language:
            for word in words.split():
                found.setdefault(word.lower(), kind)
    return found
