"""What web pages write around a text, in the languages we read: small lists of labels.

Each list is only consulted for short lines that are nothing but the label (and a counter), or
begin with it where it says so. All languages are looked at together, for pages keep labels of
another language.
"""

from __future__ import annotations

import re
import unicodedata

_AD = """
ad|ads|advert|advertisement|advertising|sponsored|sponsored content|paid content|promoted
anuncio|anuncios|publicidad|contenido patrocinado|patrocinado
publicité|annonce|annonces|contenu sponsorisé|sponsorisé
anzeige|anzeigen|werbung|gesponsert|bezahlte anzeige
pubblicità|annuncio|annuncio pubblicitario|sponsorizzato
anúncio|anúncios|publicidade|conteúdo patrocinado
advertentie|advertenties|reclame|gesponsord
reklama|реклама|на правах рекламы|reklam|reklaam|reklame|annons|annonse|annoncer|mainos|hirdetés
reclamă|publicitate|oglas|διαφήμιση|auglýsing|реклам|skelbimas
إعلان|إعلانات|اعلان|اعلانات|آگهی|اشتہار|פרסומת|विज्ञापन
広告|スポンサー|スポンサーリンク|スポンサードリンク|广告|廣告|贊助|광고|quảng cáo|iklan|โฆษณา
"""

_SOURCE = """
source|sources|fuente|fuentes|quelle|quellen|fonte|fonti|fontes|bron|bronnen|źródło|źródła
источник|источники|джерело|kaynak|kaynaklar|källa|källor|kilde|kilder|lähde|lähteet|heimild
heimildir
zdroj|zdroje|forrás|források|sursa|sursă|πηγή|πηγές|izvor|šaltinis
مصدر|المصدر|مصادر|المصادر|منبع|ماخذ|מקור|स्रोत
ソース|出典|出所|引用元|参照元|情報源|来源|來源|资料来源|資料來源|출처|자료|nguồn|sumber|ที่มา
แหล่งที่มา
"""

_PAGE = """
comment|comments|comentario|comentarios|kommentar|kommentare|commentaire|commentaires|commento
commenti
comentário|comentários|reactie|reacties|komentarz|komentarze|комментарий|комментарии|коментарі
yorum|yorumlar
kommentarer|kommentit|ummæli|komentář|komentáře|hozzászólás|hozzászólások|comentarii|σχόλια
تعليق|تعليقات|التعليقات|نظر|نظرات|تبصرہ|תגובות|टिप्पणी|コメント|コメントする|评论|評論|留言|댓글
bình luận
komentar|ความคิดเห็น
leave a comment|leave a reply|post a comment|add a comment|show comments|view comments
join the conversation
deja un comentario|dejar un comentario|laisser un commentaire|kommentar schreiben|kommentieren
lascia un commento
share|share this|share this article|share on facebook|share on twitter|share via email|tweet
retweet|like|likes|follow|follow us
compartir|comparte|compartir en facebook|me gusta|síguenos|seguir|partager|partagez
partager cet article|j'aime|suivez-nous
teilen|artikel teilen|gefällt mir|folgen|folgen sie uns|merken|condividi|mi piace|seguici
compartilhar|compartilhe|partilhar|siga-nos
delen|deel dit artikel|volg ons|udostępnij|polub|поделиться|поділитися|paylaş|dela|del|jaa|deila
sdílet|zdieľať|megosztás|distribuie
شارك|مشاركة|شارك المقال|شارك على فيسبوك|تابعنا|أعجبني|اشتراک گذاری|שתף
共有|共有する|シェア|シェアする|ツイート|ツイートする|フォローする|いいね|いいね！|ブックマーク
はてなブックマーク|ポスト|分享|点赞|關注|关注|공유|공유하기|좋아요
chia sẻ|bagikan|แชร์
print|print this|print this article|print article|email|e-mail|email this|save|save article
copy link|copy|download
pdf
imprimir|enviar por correo|guardar|copiar enlace|descargar|imprimer|enregistrer|copier le lien
envoyer par e-mail|télécharger
drucken|ausdrucken|speichern|link kopieren|herunterladen|per e-mail versenden|stampa|salva
scarica|afdrukken|printen|opslaan|drukuj|печать|распечатать|yazdır
طباعة|حفظ|نسخ الرابط|تحميل|印刷|印刷する|保存|リンクをコピー|打印|打印本文|列印|收藏|인쇄|프린트
in bài viết|cetak
read more|read on|continue reading|show more|load more|see more|more|learn more|view more
keep reading
leer más|seguir leyendo|ver más|más información|mostrar más|lire la suite|lire plus
en savoir plus|voir plus|afficher plus
weiterlesen|mehr lesen|mehr anzeigen|mehr erfahren|mehr|leggi tutto|leggi di più
continua a leggere|ler mais|leia mais|saiba mais|lees meer|lees verder|czytaj więcej
czytaj dalej|читать далее|подробнее|devamını oku|läs mer|les mer|læs mere|lue lisää|číst dále
tovább
اقرأ المزيد|المزيد|عرض المزيد|اكمل القراءة|続きを読む|もっと見る|もっと読む|全文を読む|阅读更多
閱讀更多|阅读全文|更多|더보기|더 보기
xem thêm|selengkapnya|baca selengkapnya|อ่านต่อ
related|related articles|related stories|related posts|related topics|related news
you may also like|you might also like|recommended|recommended for you|more from this author
more stories|most read|most popular|trending|trending now|latest news|top stories
in this article|topics|tags|tag|categories|category
relacionado|relacionados|artículos relacionados|noticias relacionadas|notas relacionadas
temas relacionados|te puede interesar|también te puede interesar|lo más leído|más leídas
últimas noticias|etiquetas|categorías|temas|archivado en
articles liés|articles similaires|articles connexes|sur le même sujet|à lire aussi
à lire également|à découvrir|les plus lus|dernières actualités|mots-clés|étiquettes|catégories
thèmes
ähnliche artikel|verwandte artikel|verwandte themen|mehr zum thema
das könnte sie auch interessieren|das könnte dich auch interessieren|meistgelesen
neueste nachrichten|schlagwörter|stichwörter|kategorien|themen
articoli correlati|potrebbe interessarti|potrebbe interessarti anche|i più letti|categorie
notícias relacionadas|artigos relacionados|veja também|mais lidas|gerelateerde artikelen
lees ook|meest gelezen|powiązane artykuły|zobacz także|zobacz też|czytaj także|по теме
читайте также|похожие статьи|самое читаемое|теги|метки|ilgili haberler|ilgili yazılar|etiketler
relaterade artiklar|läs också|relaterte saker|les også|läs även|relaterede artikler|læs også
lue myös|související články|čtěte také|kapcsolódó cikkek|címkék|articole similare|etichete
ذات صلة|مقالات ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|اقرأ أيضا|قد يعجبك أيضا|قد يهمك|الأكثر قراءة
الوسوم|كلمات مفتاحية|وسوم|مطالب مرتبط
関連|関連記事|関連ニュース|関連リンク|関連キーワード|関連トピックス|あわせて読みたい
合わせて読みたい|こちらもおすすめ|おすすめ記事|おすすめ|人気記事|新着記事|最新記事
アクセスランキング|ランキング|タグ|カテゴリ|カテゴリー|キーワード|相关阅读|相关文章|相关新闻
相關新聞|相關文章|延伸閱讀|推荐阅读|热门文章|标签|標籤|분류|관련기사|관련 기사
관련뉴스|태그|추천 기사|많이 본 뉴스|tin liên quan|bài viết liên quan|berita terkait
artikel terkait|baca juga
ข่าวที่เกี่ยวข้อง|แท็ก
home|menu|search|login|log in|sign in|sign up|register|subscribe|subscribe now|newsletter
sign up for our newsletter|contact|contact us|about|about us|privacy policy|privacy|terms of use
terms of service|cookie policy|cookies|accept all|accept cookies|back to top|skip to content
skip to main content|next|previous|next article|previous article|advertise|faq|sitemap
all rights reserved
inicio|menú|buscar|iniciar sesión|registrarse|suscríbete|suscribirse|boletín|contacto
quiénes somos|política de privacidad|aviso legal|aceptar|volver arriba|siguiente|anterior
todos los derechos reservados|ir al contenido
accueil|rechercher|connexion|se connecter|s'inscrire|s'abonner|abonnez-vous|qui sommes-nous
politique de confidentialité|mentions légales|retour en haut|suivant|précédent
tous droits réservés|aller au contenu
startseite|menü|suche|suchen|anmelden|abmelden|registrieren|abonnieren|jetzt abonnieren|kontakt
über uns|impressum|datenschutz|datenschutzerklärung|agb|nach oben|zum inhalt springen|weiter
zurück|nächster artikel|vorheriger artikel|alle rechte vorbehalten
cerca|accedi|iscriviti|abbonati|contatti|chi siamo|informativa sulla privacy|torna su
tutti i diritti riservati|início|pesquisar|entrar|assine|contato|quem somos
todos os direitos reservados|zoeken|inloggen|abonneren|over ons|alle rechten voorbehouden|szukaj
zaloguj się|kontakt|polityka prywatności|wszelkie prawa zastrzeżone|главная|поиск|войти
подписаться|контакты|о нас|политика конфиденциальности|все права защищены|наверх|ana sayfa|ara
giriş yap|abone ol|iletişim|hakkımızda|gizlilik politikası|tüm hakları saklıdır|sök|logga in|hem
hjem|søk|søg|etusivu|haku|domů|hledat
الرئيسية|الصفحة الرئيسية|القائمة|بحث|تسجيل الدخول|اشترك|اشترك الآن|النشرة البريدية|اتصل بنا
من نحن|سياسة الخصوصية|شروط الاستخدام|العودة إلى الأعلى|التالي|السابق|جميع الحقوق محفوظة
ホーム|トップ|トップページ|メニュー|検索|ログイン|新規登録|会員登録|購読する|お問い合わせ
運営会社|会社概要|プライバシーポリシー|個人情報保護方針|利用規約|ページトップへ
ページの先頭へ|トップへ戻る|次の記事|前の記事|次へ|前へ|無断転載を禁じます|無断転載禁止|首页|首頁
菜单|搜索|搜尋|登录|登入|注册|订阅|联系我们|聯絡我們|关于我们|關於我們
隐私政策|版权所有|上一篇|下一篇|返回顶部|홈|메뉴|검색|로그인|회원가입|구독|구독하기|문의
개인정보처리방침|무단 전재 및 재배포 금지|맨 위로|trang chủ
tìm kiếm|đăng nhập|beranda|cari|masuk|หน้าแรก|ค้นหา|เข้าสู่ระบบ
facebook|twitter|x (twitter)|instagram|whatsapp|telegram|linkedin|pinterest|youtube|reddit
messenger|tiktok|rss|flipboard|threads|bluesky|mastodon|weibo|wechat|微信|微博|フェイスブック
ツイッター|lineで送る
فيسبوك|تويتر|واتساب|تلغرام|تليجرام
"""

_MORE = """
more on this story|more stories|more from us|more on this topic|around the web|editor's picks
about the author
sign up to our newsletter|get our newsletter|comments are closed|be the first to comment
log in to comment
más sobre este tema|más noticias|más historias|sobre el autor|acerca del autor
suscríbete a nuestro boletín
plus sur ce sujet|plus d'articles|à propos de l'auteur|inscrivez-vous à notre newsletter
mehr zu diesem thema|mehr nachrichten|weitere artikel|über den autor|über die autorin
newsletter abonnieren
zum newsletter anmelden|altri articoli|sull'autore|mais notícias|mais sobre o tema|sobre o autor
meer over dit onderwerp|meer nieuws|over de auteur|więcej na ten temat|o autorze|ещё по теме
об авторе
この記事の筆者|筆者紹介|著者プロフィール|著者について|この著者の記事|メルマガ登録|もっと読む
他の記事
المزيد عن هذا الموضوع|المزيد من الأخبار|عن الكاتب|اشترك في نشرتنا|更多新闻|更多文章|作者简介
關於作者|더 많은 기사|기자 소개
"""

_LEAD_IN = """
read also|also read|read more|see also|related|lee también|lea también
lee además|te puede interesar|relacionado|lire aussi|à lire aussi|lire également|voir aussi
lesen sie auch|lies auch|mehr dazu|siehe auch|auch interessant|leggi anche|guarda anche
leia também|veja também|lees ook|czytaj też|czytaj także|zobacz też|читайте также|читайте також
см. также|ayrıca okuyun|bunu da okuyun|läs även|läs också|les også|læs også|lue myös|čtěte také
olvassa el|citește și|اقرأ أيضا|اقرأ ايضا|شاهد أيضا|طالع أيضا|بیشتر بخوانید|関連記事|関連
あわせて読みたい
合わせて読みたい|こちらも読む|相关阅读|相关报道|延伸阅读|延伸閱讀|관련기사|관련 기사|xem thêm
đọc thêm|baca juga|อ่านเพิ่มเติม|tags
tag|etiquetas|schlagwörter|mots-clés|теги|الوسوم|كلمات مفتاحية|タグ|キーワード|标签|태그|copyright
published|updated|last updated|posted on|publicado|publicado el|actualizado|actualizado el
última actualización|publié|publié le|mis à jour|mis à jour le|modifié le|veröffentlicht
veröffentlicht am|aktualisiert|aktualisiert am|stand|pubblicato|pubblicato il|aggiornato
publicado em|atualizado em|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|опубликовано
обновлено|yayınlanma|güncelleme|publicerad|uppdaterad|publisert|oppdatert|نشر في|تاريخ النشر
آخر تحديث|公開日|更新日|最終更新|掲載日|配信|发布时间|更新时间|입력|수정|등록
"""
_DATED = frozenset({"copyright", "stand", "配信", "입력", "수정", "등록"})

_CREDIT_LEAD = """
according to|source|sources|via|photo|photos|image|images|picture|credit|credits|text
translation|translated by|translated from|written by|reported by|reporting by|editing by
edited by|illustration|words by|story by|with files from
según|fuente|fuentes|foto|fotos|imagen|texto|traducción|traducción de|traducido por|escrito por
redacción|ilustración|con información de|crédito|créditos
selon|d'après|source|sources|photo|image|texte|traduction|traduit par|traduit de|écrit par
rédaction|crédit|crédits|avec afp
laut|nach angaben von|quelle|quellen|foto|fotos|bild|bilder|text|übersetzung|übersetzt von|autor
autorin|redaktion|mit material von
secondo|fonte|fonti|immagine|testo|traduzione|traduzione di|a cura di|segundo|fontes|imagem
tradução|tradução de|com informações de|volgens|bron|beeld|tekst|vertaling|vertaald door|według
źródło|zdjęcie|fot|tłumaczenie|tekst
по данным|по информации|по материалам|источник|фото|текст|перевод|автор|за даними|джерело|kaynak
fotoğraf|çeviri|haber|yazan|enligt|källa|översättning|ifølge|kilde|oversettelse|oversættelse
lähde|kuva|teksti|käännös|samkvæmt|heimild|mynd|texti|þýðing|podle|zdroj|překlad|forrás|fotó
fordította|sursa|traducere|πηγή|φωτογραφία|μετάφραση|σύμφωνα με
وفقا ل|وفقا لـ|بحسب|حسب|نقلا عن|المصدر|مصدر|بقلم|كتب|كتبت|ترجمة|تحرير|تصوير|الصورة|صورة|منبع
ترجمه|עודכן|מקור|צילום|מאת
出典|出所|ソース|引用元|情報源|文|文・写真|取材・文|写真|撮影|訳|翻訳|著|著者|執筆|記者|編集|画像
提供|来源|來源|资料来源|作者|记者|記者|编辑|編輯|译者|譯者|翻译
翻譯|摄影|攝影|图片|圖片|文／|출처|글|사진|기자|번역|자료|nguồn|theo|ảnh|tác giả|dịch giả|sumber
menurut|foto|penulis
ที่มา|ภาพ
"""

_BYLINE = """
by|por|par|von|di|da|door|przez|автор|av|af|od|от|بقلم|oleh|bởi
"""

_PHOTO = """
photo|photos|photograph|foto|fotos|image|images|imagen|picture|bild|bilder|abbildung|immagine
imagem|beeld|zdjęcie|fot|фото|fotoğraf|kuva|mynd|fotografie|fotó|φωτογραφία|credit
courtesy|getty images|reuters|الصورة|صورة|تصوير|عکس|צילום|写真|写真提供|撮影|画像|图片|圖片|图
照片|摄影|사진|이미지|ảnh
gambar|ภาพ|crédito|crédit|copyright
"""

_IMAGE = """
image|img|photo|picture|figure|imagen|foto|bild|abbildung|immagine|imagem|afbeelding|obraz
zdjęcie|изображение|фото|рисунок|resim|görsel|kuva|mynd|obrázek|kép|εικόνα|صورة|تصویر|תמונה|画像
写真|図|图片|圖片|图|사진|이미지|그림|hình ảnh|ảnh|gambar|ภาพ|video|vídeo|vidéo|видео|فيديو|動画
视频|視頻|비디오|동영상
"""

_CHAPTER = """
chapter|part|book|prologue|epilogue|preface|foreword|introduction|afterword|appendix|act|scene
capítulo|capitulo|parte|libro|prólogo|epílogo|prefacio|introducción|apéndice|acto|escena
chapitre|partie|livre|tome|préface|épilogue|avant-propos|acte|scène|annexe
kapitel|teil|buch|prolog|epilog|vorwort|nachwort|einleitung|anhang|akt|aufzug|szene|abschnitt
capitolo|libro|prologo|epilogo|prefazione|introduzione|livro|prefácio|introdução|posfácio
hoofdstuk|deel|boek|proloog|epiloog|voorwoord|rozdział|część|księga|przedmowa|wstęp
глава|часть|книга|том|пролог|эпилог|предисловие|введение|розділ|частина|bölüm|kısım|kitap|önsöz
kafli|hluti|bók|formáli|kapittel|del|bok|luku|osa|esipuhe|kapitola|část|díl|kniha|fejezet|rész
könyv|előszó|capitolul|partea|cartea|κεφάλαιο|μέρος|βιβλίο|πρόλογος|επίλογος
الفصل|فصل|الباب|باب|الجزء|جزء|القسم|مقدمة|خاتمة|المقدمة|الخاتمة|بخش|פרק|חלק|अध्याय|भाग|chương
phần|hồi|bab|bagian|บทที่|ภาคที่
"""

# Chapter words that are everyday words, too: a heading only with a number after them.
_EVERYDAY = """
part|book|act|scene|introduction|parte|libro|livro|livre|tome|partie|acte|acto|escena|teil|buch
akt|szene
abschnitt|deel|boek|część|księga|часть|книга|том|частина|kısım|kitap|hluti|bók|del|bok|osa|část
díl|kniha
rész|könyv|partea|cartea|μέρος|βιβλίο|فصل|باب|جزء|القسم|חלק|भाग|phần|hồi|bagian|anhang|appendix
"""

_NUMBER_WORD = """
one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth
last
uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|primero|primera|segundo|segunda|tercero
tercera|último|última
un|deux|trois|quatre|cinq|sept|huit|neuf|dix|premier|première|deuxième|troisième|dernier|dernière
eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|erster|erste|erstes|zweiter|zweite|zweites
dritter|dritte|drittes
primo|prima|secondo|seconda|terzo|terza|primeiro|primeira|terceiro|eerste|tweede|derde|pierwsza
druga|trzecia
первая|вторая|третья|четвёртая|четвертая|пятая|первый|второй|третий|перша|друга|третя|birinci
ikinci|üçüncü
الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأخير|الأولى|الثانية|الثالثة
första|andra|tredje|første|anden|andre|fyrsti|annar|þriðji|ensimmäinen|toinen|kolmas|első|második
harmadik
první|druhá|třetí|πρώτο|δεύτερο|τρίτο|ראשון|שני|שלישי
"""

_TASHKEEL = re.compile(r"[\u064b-\u065f\u0670\u0640]")
# Vowel signs of Indic, Thai and Semitic scripts are no \\w, but no edge either.
_SIGNS = "\\u0300-\\u036f\\u0591-\\u05c7\\u0900-\\u0dff\\u0e30-\\u0e4e"
_EDGES = re.compile(rf"^[^\w©]+|[^\w{_SIGNS}]+$")


def normalized(line: str) -> str:
    """A line as the lists hold it: lower-case, no marks at its ends, single spaces, Arabic
    without vowel signs, full-width letters as plain ones."""
    folded = unicodedata.normalize("NFKC", line).replace("’", "'").casefold()
    folded = _TASHKEEL.sub("", folded)
    return " ".join(_EDGES.sub("", folded).split())


def _words(table: str) -> frozenset[str]:
    return frozenset(
        filter(None, (normalized(word) for row in table.splitlines() for word in row.split("|")))
    )


AD, SOURCE, MORE = _words(_AD), _words(_SOURCE), _words(_MORE)
PAGE = _words(_PAGE) | MORE
LEAD_IN = _words(_LEAD_IN) - _DATED
DATED = _DATED
CREDIT_LEAD, BYLINE, PHOTO = _words(_CREDIT_LEAD), _words(_BYLINE), _words(_PHOTO)
IMAGE, CHAPTER = _words(_IMAGE), _words(_CHAPTER)
EVERYDAY, NUMBER_WORD = _words(_EVERYDAY), _words(_NUMBER_WORD)
