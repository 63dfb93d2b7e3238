"""Style sheets of exported books and pages. Colours and measures follow the app's reading page."""

from __future__ import annotations

_FACES = """
:lang(ja) { font-family: "Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho", serif; }
:lang(zh) { font-family: "Noto Serif SC", "Songti SC", serif; }
:lang(ko) { font-family: "Noto Serif KR", "Nanum Myeongjo", serif; }
:lang(ar) { font-family: "Noto Naskh Arabic", "Geeza Pro", serif; }
:lang(ja), :lang(zh), :lang(ko) { line-height: 1.9; line-break: strict; }
:lang(ar), :lang(fa), :lang(ur) { font-size: 1.12em; line-height: 1.75; }
th:lang(ar), th:lang(fa), th:lang(ur) { font-size: 0.85em; }
rt { font-size: 0.5em; font-family: "Noto Sans JP", "Hiragino Sans", sans-serif; }
"""

_BLOCKS = """
p { margin: 0 0 0.5em; }
td p:last-child, div p:last-child { margin-bottom: 0; }
h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.35; margin: 0.6em 0 0.4em; }
h2 { font-size: 1.3em; } h3 { font-size: 1.15em; } h4, h5, h6 { font-size: 1em; }
.caption, .credit, .image, .ad, .boilerplate, .note { font-size: 0.85em; }
.aside { opacity: 0.6; font-size: 0.85em; }
table.facing { width: 100%; border-collapse: collapse; table-layout: fixed; }
table.facing th { font-weight: 600; font-size: 0.85em; text-align: start; padding: 0.2em 0.7em; }
table.facing td { vertical-align: top; text-align: start; padding: 0.35em 0.7em; }
.pair { margin: 0 0 0.55em; }
.pair.start { margin-top: 1.1em; }
.pair .t { margin: 0.1em 0 0; padding-inline-start: 0.8em; font-size: 0.92em; }
summary { cursor: pointer; }
details.heading > summary { font-size: 1.25em; font-weight: 600; }
sup { line-height: 0; font-size: 0.7em; }
"""

BOOK = (
    _FACES
    + _BLOCKS
    + """
body { margin: 0 0.6em; }
.title { margin: 0.8em 0 0.3em; line-height: 1.3; }
p.title { font-size: 1.4em; }
table.facing tr { break-inside: avoid-page; }
.pair { break-inside: avoid; }
.pair .t { border-inline-start: 2px solid currentColor; opacity: 0.85; }
a { color: inherit; }
"""
)
"""Of an EPUB: the reading system sets face, size, colours and margins; this only arranges."""

_PAGE = """
:root { color-scheme: light dark;
  --page: #fdfbf7; --ink: #25211b; --quiet: #665e52; --rule: #e4ddd0; --accent: #28594c;
  --source: #f4ead3; --target: #e4ece1; --ruby: #6f5636; }
@media (prefers-color-scheme: dark) { :root {
  --page: #1b1a18; --ink: #e3ddd2; --quiet: #a79f92; --rule: #36332e; --accent: #86bea9;
  --source: #352e20; --target: #25312a; --ruby: #c5ac83; } }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 76rem; background: var(--page);
  color: var(--ink); font: 1.12rem/1.6 "Source Serif 4", "Source Serif Pro", Georgia, serif; }
body.interleaved, body.reveal { max-width: 40rem; }
header { border-bottom: 1px solid var(--rule); margin-bottom: 1.5rem; padding-bottom: 1rem; }
.title { margin: 0 0 0.2em; font-size: 1.75em; line-height: 1.25; font-weight: 600; }
p.title { font-size: 1.25em; color: var(--quiet); font-weight: 400; }
p.author, footer, nav { color: var(--quiet); font-size: 0.85em; }
nav ol { columns: 16rem; padding-inline-start: 1.6em; } a { color: var(--accent); }
footer { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 0.8rem; }
rt { color: var(--ruby); }
table.facing th { color: var(--quiet); position: sticky; top: 0; background: var(--page); }
table.facing td { padding: 0.5em 1.3em; }
table.facing span, .pair .s span, .pair .t span { border-radius: 3px;
  box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.pair .t { border-inline-start: 2px solid var(--rule); color: var(--quiet); }
.pair:hover .s span { background: var(--source); } .pair:hover .t span { background: var(--target);
  color: var(--ink); }
section { scroll-margin-top: 1rem; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 0.9rem 3rem; }
  table.facing, table.facing tbody, table.facing tr, table.facing td { display: block; }
  table.facing thead { display: none; }
  table.facing td { padding: 0.1em 0; } table.facing tr { margin-bottom: 1.1em; }
  table.facing td.t { padding-inline-start: 0.8em; border-inline-start: 2px solid var(--rule);
    color: var(--quiet); font-size: 0.92em; }
  table.facing td:empty { display: none; } }
@media print {
  details::details-content { content-visibility: visible; block-size: auto; }
  :root { --page: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --ruby: #333; --accent: #000; }
  @page { margin: 18mm 15mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  table.facing thead { display: table-header-group; } table.facing th { position: static; }
  table.facing tr, .pair { break-inside: avoid-page; } h1, h2, h3 { break-after: avoid; }
  details > .t { display: block; } nav { break-after: page; } footer { display: none; } }
"""


def page_style(most_beads: int) -> str:
    """Of the one-file page. `most_beads`: of any row; each gets the rule by which pointing at one
    of its sentences lights the counterpart, without a script."""
    rules = []
    for number in range(most_beads):
        mark = f".b{number}"
        row = f"table.facing tr:has({mark}:hover)"
        rules.append(f"{row} .s {mark} {{ background: var(--source); }}")
        rules.append(f"{row} .t {mark} {{ background: var(--target); }}")
    return _FACES + _BLOCKS + _PAGE + "\n".join(rules) + "\n"
