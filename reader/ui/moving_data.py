"""Moving the data folder while no window is open: a little progress, then the window again."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from reader.errors import ReaderError
from reader.jobs import Cancelled, CancelToken, Progress
from reader.services.moving import move_data
from reader.ui.jobs import JobRunner
from reader.ui.messages import Message, message_for

log = logging.getLogger(__name__)


def move_with_progress(source: Path, target: Path) -> tuple[Path, Message]:
    """Move the data, showing how far it is. Returns: the folder in use from now on, and what to
    tell: the old one if anything went wrong."""
    lane = JobRunner("moving data")
    loop = QEventLoop()
    failures: list[BaseException] = []
    dialog = _dialog(target)
    dialog.canceled.connect(lane.cancel)
    dialog.canceled.connect(lambda: failures.append(Cancelled()))
    dialog.canceled.connect(loop.quit)
    lane.progressed.connect(lambda done, _total: dialog.setValue(min(done, 999)))
    lane.failed.connect(failures.append)
    lane.failed.connect(lambda _error: loop.quit())
    lane.succeeded.connect(lambda _result: loop.quit())

    def work(cancel: CancelToken, progress: Progress) -> None:
        move_data(source, target, cancel=cancel, progress=progress)

    lane.start(work)
    dialog.show()
    loop.exec()
    lane.close()
    dialog.deleteLater()
    if not failures:
        return target, _done(target)
    return source, _failed(failures[0])


def _dialog(target: Path) -> QProgressDialog:
    translate = QCoreApplication.translate
    text = translate("moving", "Copying your data to “{0}”.").format(target)
    dialog = QProgressDialog(text, translate("moving", "Cancel"), 0, 1000)
    dialog.setObjectName("moving_data")
    dialog.setWindowTitle(QApplication.applicationDisplayName())
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setMinimumDuration(0)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    return dialog


def _done(target: Path) -> Message:
    translate = QCoreApplication.translate
    return Message(
        translate("moving", "Your data is in “{0}” now.").format(target),
        "done",
        translate("moving", "Delete the old copy"),
        "delete_old_copy",
    )


def _failed(error: BaseException) -> Message:
    if isinstance(error, Cancelled):
        translate = QCoreApplication.translate
        return Message(translate("moving", "Your data stays where it is."))
    if not isinstance(error, ReaderError):
        log.error("the data could not be moved", exc_info=error)
    return message_for(error)
