"""The line the reader left: where on the screen a sentence stood when the window was closed.

The place in a text is a sentence; put at the same share of the window at each start, the page would
creep a little every time, and jump away under the picture of itself that the frame shows first.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.documents.work import ReadingState
from reader.errors import StoreError
from reader.layout.pair import Side
from reader.services.profile import Profile

if TYPE_CHECKING:
    from reader.ui.windows.main_window import MainWindow

_KEY = "left_line"


def keep_line(profile: Profile, window: MainWindow) -> None:
    """Write it down; what cannot be written is no misfortune."""
    kept, state = window.page.canvas.keeping.top_sentence(), window.reading.state
    if kept is not None and state is not None:
        side, segment, y = kept
        with suppress(StoreError):
            line = [*_pair(state), side.value, segment, y]
            profile.library.save_setting(_KEY, json.dumps(line))


def put_line_back(profile: Profile, window: MainWindow) -> None:
    """If the pair on the page is the one that was left."""
    state, pair = window.reading.state, window.page_model.pair
    with suppress(StoreError, ValueError, TypeError):
        *left, name, segment, y = json.loads(profile.library.setting(_KEY) or "null")
        side = Side(name)
        if state is None or pair is None or left != _pair(state):
            return
        if 0 <= segment < len(window.page_model.document(side).segments):
            window.page.canvas.keeping.first = side, segment, int(y)


def _pair(state: ReadingState) -> list[str]:
    return [state.work_id, state.source_version, state.target_version]
