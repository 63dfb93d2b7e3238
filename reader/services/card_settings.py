"""What the reader wants cards to be, remembered in the library."""

from __future__ import annotations

from reader.exporters.card_choice import CardChoice, NoDeckName, card_choice
from reader.services.profile import Profile

_KINDS, _DECK = "cards:kinds", "cards:deck"


def saved_choice(profile: Profile) -> CardChoice:
    """As chosen last; the usual cards and deck at first."""
    try:
        return card_choice(profile.library.setting(_KINDS).split(), profile.library.setting(_DECK))
    except (ValueError, NoDeckName):
        return CardChoice()


def save_choice(profile: Profile, choice: CardChoice) -> None:
    with profile.library.together():
        profile.library.save_setting(_KINDS, " ".join(sorted(choice.kinds)))
        profile.library.save_setting(_DECK, choice.deck)
