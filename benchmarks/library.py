"""How quick a full library is: 500 works of two versions each, listed, searched, tagged.

python benchmarks/library.py [works]
"""

from __future__ import annotations

import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.documents.work import ReadingState, Version, Work  # noqa: E402
from reader.services.library_search import search_texts, titles_matching  # noqa: E402
from reader.services.profile import Profile, open_profile  # noqa: E402
from reader.services.shelf import save_tags, shelf  # noqa: E402
from reader.services.texts import load_document  # noqa: E402


def fill(profile: Profile, count: int) -> None:
    folder = ROOT / "seeds" / "the-night-the-moon-was-late"
    texts = [load_document(str(folder / f"{tag}.txt"), language=tag)[0] for tag in ("ja", "es")]
    with profile.library.together():
        for number in range(count):
            work = Work(uuid.uuid4().hex, f"Moon {number}")
            profile.library.add_work(work)
            ids = [uuid.uuid4().hex for _ in texts]
            for version_id, document in zip(ids, texts, strict=True):
                version = Version(version_id, document.language, f"{document.title} {number}")
                profile.library.add_version(work.id, version, document)
                profile.library.save_setting(f"coverage:{version_id}", "100 20 300")
            if number % 2:
                profile.library.save_reading_state(ReadingState(work.id, *ids))
            if number % 3 == 0:
                save_tags(profile, work.id, ["moon", f"shelf {number % 7}"])


def best_ms(action: Callable[[], object], times: int = 5) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append(time.perf_counter() - start)
    return min(taken) * 1000


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        profile = open_profile(Path(folder))
        fill(profile, count)
        print(f"{count} works, {2 * count} versions")
        print(f"list with progress, coverage, tags  {best_ms(lambda: shelf(profile)):7.1f} ms")
        print(f"titles  {best_ms(lambda: titles_matching(profile, 'moon 49')):7.1f} ms")
        print(f"texts, found nowhere  {best_ms(lambda: search_texts(profile, 'qqqq')):7.1f} ms")
        print(f"texts, first {len(search_texts(profile, 'luna'))} hits  "
              f"{best_ms(lambda: search_texts(profile, 'luna')):7.1f} ms")  # fmt: skip
        profile.close()


if __name__ == "__main__":
    main()
