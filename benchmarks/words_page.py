"""How the page of words feels with 100,000 terms: opening, searching as one types, scrolling.

    QT_QPA_PLATFORM=offscreen python benchmarks/words_page.py [--terms 100000]

Prints milliseconds until the page is painted; the bars are 300 for opening and 50 for a search.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.vocabulary import made_up_terms
from reader.services.profile import Profile, open_profile
from reader.ui import fonts
from reader.ui.icons import Look
from reader.ui.messages import Messages
from reader.ui.models.term_table_model import TermTableModel
from reader.ui.settings import SettingsFile
from reader.ui.theme import Theme
from reader.ui.views.words_page import WordsPage
from reader.ui.windows.main_window import MainWindow
from reader.vocabulary.edits import adding

TYPED = ("t", "th", "c", "ca", "casa", "中", "た", "たべ", "meaning 99", "zzz", "sentence 7")


def ms(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def wait(model: TermTableModel) -> None:
    """Until every row is known."""
    while not model.is_whole:
        QApplication.processEvents()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--terms", type=int, default=100_000)
    count = parser.parse_args().terms
    application = QApplication([])
    application.setStyle("Fusion")
    fonts.load_fonts()
    look = Look(Theme.load("light"))
    application.setStyleSheet(look.theme.stylesheet())
    with tempfile.TemporaryDirectory() as folder:
        profile = open_profile(Path(folder) / "profile")
        profile.terms.apply(adding(made_up_terms(count)))
        report(profile, look)
        profile.close()


def report(profile: Profile, look: Look) -> None:
    window = MainWindow(profile, SettingsFile(profile.data_dir), look, Messages())
    window.resize(1440, 900)
    window.show()
    window.show_library()
    QApplication.processEvents()
    print(f"open, the first time      {ms(window.word_pages.show_words):8.1f}", flush=True)
    page = window.stack.currentWidget()
    assert isinstance(page, WordsPage)
    model = page.table.model()
    assert isinstance(model, TermTableModel)
    start = time.perf_counter()
    wait(model)
    print(f"every row known after     {(time.perf_counter() - start) * 1000:8.1f}")
    window.show_library()
    print(f"open again                {ms(window.word_pages.show_words):8.1f}")

    def search(text: str) -> None:
        page.filters.search.blockSignals(True)
        page.filters.search.setText(text)
        page.filters.search.blockSignals(False)
        page.query_changed.emit()

    times = {text: statistics.median(ms(partial(search, text)) for _ in range(3)) for text in TYPED}
    slowest = max(times, key=times.__getitem__)
    print(f"search, median            {statistics.median(times.values()):8.1f}")
    print(f"search, slowest ({slowest})  {times[slowest]:8.1f}")
    search("")
    wait(model)
    bar = page.table.verticalScrollBar()
    steps = [bar.maximum() * n // 40 for n in range(1, 40)]
    jumps = [ms(partial(bar.setValue, step)) for step in steps]
    print(f"scroll to anywhere        {statistics.median(jumps):8.1f}")
    window.close()


if __name__ == "__main__":
    main()
