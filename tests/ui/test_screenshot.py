"""A picture of the page without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader.errors import UnwritableTarget
from reader.services.profile import Profile
from reader.ui.screenshot import take_screenshot


def test_the_picture_has_the_size_asked_for(qapp, profile: Profile, tmp_path: Path) -> None:
    out = tmp_path / "page.png"
    assert take_screenshot(out, data_dir=profile.data_dir, size=(900, 640), theme="dark") == 0
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (900, 640)


def test_a_place_that_cannot_be_written_is_said(qapp, profile: Profile, tmp_path: Path) -> None:
    with pytest.raises(UnwritableTarget):
        take_screenshot(tmp_path / "no" / "page.png", data_dir=profile.data_dir)
