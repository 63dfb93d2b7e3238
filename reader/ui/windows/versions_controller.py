"""What a reader does with the versions of a work: describe, replace, remove, pair their chapters,
tag the work, take it elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from reader.documents.work import Version, Work
from reader.errors import ReaderError
from reader.jobs import CancelToken, Progress
from reader.services.profile import Profile
from reader.ui.icons import Look
from reader.ui.jobs import JobRunner
from reader.ui.jobs import Work as Job
from reader.ui.messages import Message, Messages

_Done = Callable[[object], None]


class VersionsController(QObject):
    """Opens the dialogs of one work and does what they ask for."""

    changed = Signal()
    """A version came, went or changed, or a work's tags."""
    text_changed = Signal(str)
    """A version (its id) has another text or other chapters: what shows it must open it anew."""
    addition_wanted = Signal(str)

    def __init__(self, profile: Profile, messages: Messages, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._profile, self._messages, self._look = profile, messages, look
        self._window = window
        self._undo: Callable[[], None] | None = None
        self._done: _Done = lambda _result: None
        self._dialog: object | None = None
        self.lane = JobRunner("versions", self)
        self.lane.succeeded.connect(lambda result: self._done(result))
        self.lane.failed.connect(messages.show_error)

    def close(self) -> None:
        self.lane.close()

    def start(self, action: str, work_id: str) -> None:
        """One of "versions", "chapters", "tags", "book"."""
        work = self._profile.library.work(work_id)
        if work is None or not work.versions:
            self._messages.say(self.tr("This text is no longer in the library."), "failure")
            return
        {
            "versions": self.show_versions,
            "chapters": self.show_chapters,
            "tags": self.edit_tags,
            "book": self.export_book,
        }[action](work)

    def undo(self) -> None:
        """Take back what was done to a version last."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._guarded(undo)
            self.changed.emit()

    # Versions

    def show_versions(self, work: Work) -> None:
        from reader.ui.dialogs.versions_dialog import VersionsDialog

        dialog = VersionsDialog(self._look, work, self._window)
        dialog.described.connect(self._describe)
        dialog.replacement_wanted.connect(self._replace)
        dialog.removal_wanted.connect(self._remove)
        dialog.addition_wanted.connect(dialog.accept)
        dialog.addition_wanted.connect(lambda: self.addition_wanted.emit(work.id))
        dialog.chapters_wanted.connect(dialog.accept)
        dialog.chapters_wanted.connect(lambda: self.start("chapters", work.id))

        def follow() -> None:
            now = self._profile.library.work(work.id)
            if now is not None and now != dialog.work:
                dialog.set_work(now)

        self.changed.connect(follow)
        dialog.finished.connect(lambda _code: self.changed.disconnect(follow))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _describe(self, version_id: str, what: str, value: object) -> None:
        from reader.services.versions import change_version

        if what == "language":
            self._set_language(version_id, str(value))
            return
        if what == "is_original":
            self._guarded(lambda: change_version(self._profile, version_id, is_original=True))
        elif what == "title":
            self._guarded(lambda: change_version(self._profile, version_id, title=str(value)))
        else:
            self._guarded(lambda: change_version(self._profile, version_id, translator=str(value)))
        self.changed.emit()

    def _set_language(self, version_id: str, tag: str) -> None:
        version = self._profile.library.version(version_id)
        if version is None or version.language == tag:
            return
        profile = self._profile

        def work(cancel: CancelToken, _progress: Progress) -> object:
            from reader.services.reimport import set_language

            return set_language(profile, version_id, tag, cancel=cancel)

        self._run(work, self.tr("Finding the sentences again."), self._on_replaced)

    def _replace(self, version_id: str) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Take the text from"))
        if name:
            self.replace_with(version_id, Path(name))

    def replace_with(self, version_id: str, path: Path) -> None:
        """Take the version's text from another file."""
        profile = self._profile

        def work(cancel: CancelToken, progress: Progress) -> object:
            from reader.services.reimport import replace_file

            return replace_file(profile, version_id, str(path), cancel=cancel, progress=progress)

        self._run(work, self.tr("Reading the file."), self._on_replaced)

    def _on_replaced(self, done: object) -> None:
        from reader.services.reimport import Replaced, take_back

        assert isinstance(done, Replaced)
        text = self.tr("“{0}” has its new text.").format(done.version.title)
        if done.kept or done.lost:
            text += " " + self.tr(
                "Your corrections: {0} kept, {1} without their sentences."
            ).format(done.kept, done.lost)

        def undo() -> None:
            take_back(self._profile, done)
            self.text_changed.emit(done.version.id)

        self._offer_undo(text, undo)
        self.text_changed.emit(done.version.id)
        self.changed.emit()

    def _remove(self, version_id: str) -> None:
        version = self._profile.library.version(version_id)
        if version is None:
            return
        self._guarded(lambda: self._profile.library.remove_version(version_id))
        self._offer_undo(
            self.tr("“{0}” was removed from the text.").format(version.title),
            lambda: self._restore(version_id),
        )
        self.changed.emit()

    def _restore(self, version_id: str) -> None:
        self._profile.library.restore_version(version_id)

    # Chapters

    def show_chapters(self, work: Work) -> None:
        """The chapters of the pair read last, or of the first two versions."""
        from reader.services.chapters import chapter_links

        profile, pair = self._profile, self._pair(work)
        if pair is None:
            self._messages.say(self.tr("Add a second version first."))
            return
        source, target = pair

        def match(cancel: CancelToken, _progress: Progress) -> object:
            return chapter_links(profile, source.id, target.id, cancel=cancel)

        self._run(
            match,
            self.tr("Matching chapters."),
            lambda links: self._edit_links(source, target, links),
        )

    def _edit_links(self, source: Version, target: Version, links: object) -> None:
        from reader.services.chapters import chapters_of, save_chapter_links
        from reader.store.pairing import PairingStore
        from reader.ui.dialogs.chapters_dialog import ChaptersDialog

        self._messages.say(self.tr("Chapters are matched."))
        documents = self._profile.library.document
        dialog = ChaptersDialog(
            self._look,
            (source.language, target.language),
            chapters_of(documents(source.id)),
            chapters_of(documents(target.id)),
            links,  # type: ignore[arg-type]
            self._window,
        )

        def save() -> None:
            save_chapter_links(self._profile, source.id, target.id, dialog.links)
            pairing = PairingStore(self._profile.databases[0])
            pairing.drop_parts(source.id, target.id)
            self._align_again(source, target)

        dialog.accepted.connect(lambda: self._guarded(save))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _align_again(self, source: Version, target: Version) -> None:
        profile = self._profile

        def work(cancel: CancelToken, progress: Progress) -> object:
            from reader.services.book_aligning import align_book

            known = profile.library.alignment(source.id, target.id)
            confirmed = [bead for bead in known.beads if bead.confirmed] if known else []
            return align_book(
                profile, source.id, target.id, confirmed=confirmed, cancel=cancel, progress=progress
            )

        def done(_pair: object) -> None:
            self._messages.say(self.tr("Matched again by chapters."))
            self.text_changed.emit(source.id)

        self._run(work, self.tr("Matching sentences inside the chapters."), done)

    # Tags

    def edit_tags(self, work: Work) -> None:
        from reader.services.shelf import save_tags
        from reader.store.pairing import TagStore

        now = TagStore(self._profile.databases[0]).by_work().get(work.id, ())
        text, agreed = QInputDialog.getText(
            self._window,
            self.tr("Tags"),
            self.tr("Tags, separated by commas:"),
            text=", ".join(now),
        )
        if agreed:
            tags = text.replace("，", ",").replace("、", ",").replace("،", ",").split(",")
            self._guarded(lambda: save_tags(self._profile, work.id, tags))
            self.changed.emit()

    # Books

    def export_book(self, work: Work) -> None:
        from reader.exporters.saving import file_name
        from reader.ui.dialogs.book_dialog import BookDialog

        pair = self._pair(work)
        if pair is None:
            self._messages.say(self.tr("Add a second version first."))
            return
        dialog = BookDialog(self._look, work, (pair[0].id, pair[1].id), self._window)

        def choose() -> None:
            suffix = {"ladder": "txt"}.get(dialog.format(), dialog.format())
            name, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Export the text"), f"{file_name(work.title)}.{suffix}"
            )
            if name:
                self.save_book(
                    work, dialog.pair(), dialog.format(), Path(name),
                    layout=dialog.layout_name(), furigana=dialog.furigana.isChecked(),
                )  # fmt: skip

        dialog.accepted.connect(choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_book(
        self,
        work: Work,
        pair: tuple[str, str],
        format: str,
        path: Path,
        *,
        layout: str = "facing",
        furigana: bool = True,
    ) -> None:
        """Write the pair of versions into a file, in a job."""
        profile = self._profile

        def write(cancel: CancelToken, progress: Progress) -> object:
            from reader.services.editions import export_work

            export_work(
                profile, work, *pair, format, path, layout=layout, furigana=furigana,
                cancel=cancel, progress=progress,
            )  # fmt: skip
            return path

        self._run(
            write,
            self.tr("Writing the file."),
            lambda done: self._messages.say(self.tr("Saved as {0}.").format(done)),
        )

    # What these share

    def _pair(self, work: Work) -> tuple[Version, Version] | None:
        """The pair read last, else the original and the next."""
        state = self._profile.library.reading_state(work.id)
        if state is not None:
            source, target = work.version(state.source_version), work.version(state.target_version)
            if source is not None and target is not None and source.id != target.id:
                return source, target
        ordered = sorted(work.versions, key=lambda one: not one.is_original)
        return (ordered[0], ordered[1]) if len(ordered) > 1 else None

    def _run(self, work: Job, text: str, done: _Done) -> None:
        self._done = done
        self._messages.show(Message(text, "progress", self.tr("Cancel"), "cancel"))
        self.lane.start(work)

    def _offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        self._undo = undo
        self._messages.show(Message(text, "info", self.tr("Undo"), "undo_version"))

    def _guarded(self, action: Callable[[], object]) -> None:
        try:
            action()
        except ReaderError as error:
            self._messages.show_error(error)
