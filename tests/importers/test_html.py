"""Web pages: the article and nothing of the page around it."""

from __future__ import annotations

import pytest

from reader.documents.document import Document
from reader.importers.html import load_html
from reader.importers.registry import load_bytes
from tests.importers.showing import chapters, check, readings, shown

PAGE = """<!DOCTYPE html><html lang="es"><head><title>El faro que cuenta | Diario del Mar</title>
<meta name="author" content="Ana Ruiz"><script>track("<p>no</p>")</script></head><body>
<header><a href="/">Inicio</a></header><nav><ul><li><a href="1">Política</a></ul></nav>
<main><article><h1>El faro que cuenta</h1><p class="byline">Por Ana Ruiz</p>
<figure><img src="https://tracker.example/faro.jpg" alt="El faro de noche">
<figcaption>El faro, visto desde el puerto.</figcaption></figure>
<p>En la costa hay un faro que habla con los barcos cuando baja la niebla. Los pescadores dicen
que su voz es la de la vieja guardiana, que nunca quiso irse de allí.</p>
<p>Publicidad</p>
<p>Cada noche, a las once, la luz se apaga durante un minuto y en el puerto todos callan. Después
empieza una historia nueva, distinta de la anterior y más larga.</p>
<h2>Una voz en la niebla</h2>
<p>«No es magia», dice el alcalde, «es memoria». Los niños no le creen, y los abuelos tampoco.</p>
<ul><li>El cuento del pez azul dura tres noches.</li><li>El de la sal dura siete.</li></ul>
</article><aside><h3>Lo más leído</h3><a href="2">Otra noticia de hoy</a></aside></main>
<footer>© Diario del Mar. Todos los derechos reservados.</footer>
<img src="https://tracker.example/p.gif" width="1" height="1"></body></html>"""


def load(page: str, **options: str) -> Document:
    document, _ = load_bytes(page.encode(), name="page.html", **options)
    check(document)
    return document


def test_the_article_is_taken_out_of_the_page() -> None:
    document = load(PAGE)
    assert [line[:30] for line in shown(document)] == [
        "T El faro que cuenta",
        "R Por Ana Ruiz",
        "I El faro de noche",
        "C El faro, visto desde el puer",
        "P En la costa hay un faro que ",
        "A Publicidad",
        "P Cada noche, a las once, la l",
        "H1 Una voz en la niebla",
        "P «No es magia», dice el alcal",
        "P El cuento del pez azul dura ",
        "P El de la sal dura siete.",
    ]
    assert (document.title, document.author) == ("El faro que cuenta", "Ana Ruiz")
    assert (document.language, chapters(document)[1][0]) == ("es", "Una voz en la niebla")


def test_the_readings_of_an_article_stay_over_its_words() -> None:
    body = (
        "<p>昨日、<ruby>港<rt>みなと</rt></ruby>の灯台が消えた。"
        + "町の人々は驚いた。" * 12
        + "</p>"
    )
    page = f"<title>灯台が消えた</title><body><nav>天気</nav>{body * 3}</body>"
    document = load(page)
    assert readings(document) == [("港", "みなと")] * 3
    assert "みなと" not in document.text and "天気" not in document.text


def test_a_page_of_a_few_lines_is_taken_whole() -> None:
    assert shown(load("<p>Nur ein <b>Absatz</b>,\n mehr nicht.<p>Und noch einer.")) == [
        "P Nur ein Absatz, mehr nicht.",
        "P Und noch einer.",
    ]


def test_what_was_pasted_is_taken_whole() -> None:
    document, _ = load_html(PAGE, name="clipboard", whole=True)
    assert "«No es magia»" in document.text and "track" not in document.text


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("a<br>b<br><br>c", ["P a\nb", "P c"]),
        ("<pre> a\n  b</pre>", ["P a\n  b"]),
        ("<table><tr><td>a<td>b</table>", ["P a", "P b"]),
        ("<p hidden>a</p><p style='display: none'>b</p>c", ["P c"]),
        ("<dl><dt>a<dd>b</dl><blockquote>c</blockquote>d", ["P a", "P b", "P c", "P d"]),
        ("<h1>a</h1><h4>b</h4><h2>c</h2>", ["T a", "H2 b", "H1 c"]),
        ("<p>日本\n語と\nEnglish", ["P 日本語と English"]),
        ("a<!-- b -->c<textarea>d</textarea>", ["P ac"]),
        ("<img src=x.png alt='A cat'>b", ["P b", "I A cat"]),
    ],
)
def test_elements_are_what_they_are_to_a_reader(markup: str, lines: list[str]) -> None:
    document, _ = load_html(f"<body>{markup}</body>", name="x", language="en", whole=True)
    check(document)
    assert shown(document) == lines


def test_numbers_of_no_character_do_no_harm() -> None:
    body = "<body>&lt;b&gt; &amp;c; &#0;&#xd800;d</body>"
    document, _ = load_html(body, name="x", language="en", whole=True)
    check(document)
    (line,) = shown(document)  # older libxml2 drops them, newer marks the place
    assert line.replace("\ufffd", "") == "P <b> &c; d"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ('<meta charset="windows-1252"><p>Señor</p>'.encode("cp1252"), "Señor"),
        ('<meta charset="iso-8859-1"><p>“Señor”</p>'.encode("cp1252"), "“Señor”"),
        ('<meta charset="iso-8859-1"><p>Señor</p>'.encode(), "Señor"),
        ('<meta charset="Shift_JIS"><p>港の灯台</p>'.encode("cp932"), "港の灯台"),
        ("<html><p>Señor</p>".encode("utf-16"), "Señor"),
        (b'<meta charset="no-such"><p>plain</p>', "plain"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_names_unless_that_is_wrong(
    data: bytes, text: str
) -> None:
    assert load_bytes(data, name="a.html")[0].text == text
