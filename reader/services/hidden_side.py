"""Which column of a work the reader has put away, to read the other one alone."""

from __future__ import annotations

from reader.layout.pair import Side
from reader.services.profile import Profile


def load_hidden_side(profile: Profile, work_id: str) -> Side | None:
    stored = profile.library.setting(_key(work_id))
    return Side(stored) if stored in set(Side) else None


def save_hidden_side(profile: Profile, work_id: str, hidden: Side | None) -> None:
    """Raises: StoreError if it cannot be written."""
    profile.library.save_setting(_key(work_id), hidden.value if hidden is not None else "")


def _key(work_id: str) -> str:
    return f"hidden:{work_id}"
