"""What the reader corrected, put into readings and words wherever they are shown.

Annotations are cached as they were found; corrections are laid over them on the way out, so that
neither hides the other. Without corrections this costs one small query.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.documents.document import Document
from reader.services.annotating import JAPANESE, annotate_text
from reader.services.profile import Profile
from reader.store.readings import ReadingStore
from reader.text.annotation import Annotation
from reader.text.correction import Correction, Scope, TextId
from reader.text.language import language as language_of
from reader.text.span import Span


def reading_store(profile: Profile) -> ReadingStore:
    return ReadingStore(profile.databases[1])


def corrected_blocks(
    profile: Profile, version_id: str, document: Document, annotations: Mapping[int, Annotation]
) -> dict[int, Annotation]:
    """Annotations by block, read as the reader wants; the same objects where nothing changes."""
    found = dict(annotations)
    if language_of(document.language).primary != JAPANESE or not found:
        return found
    corrections = reading_store(profile).corrections()
    if not corrections:
        return found
    text_id = text_id_of(profile, version_id, corrections)
    for block, annotation in annotations.items():
        text = document.blocks[block].span.of(document.text)
        some = [one for one in corrections if one.surface in text]
        if some:
            from reader.japanese.corrections import corrected

            found[block] = corrected(
                annotation,
                document.text,
                some,
                sentences=sentences_around(document, block),
                text_id=text_id,
            )
    return found


def text_id_of(
    profile: Profile, version_id: str, corrections: Sequence[Correction]
) -> TextId | None:
    """Which text a version is; None where no correction asks for it."""
    if not any(one.scope is Scope.TEXT for one in corrections):
        return None
    version = profile.library.version(version_id)
    work = profile.library.work_of(version_id)
    return TextId(work.id if work else "", version.content_hash if version else "")


def sentences_around(document: Document, block: int) -> list[Span]:
    """The sentences of a block and the one before them."""
    segments = document.segments_of_block[block]
    return [
        document.segments[index].span for index in range(max(0, segments.start - 1), segments.stop)
    ]


def annotate_sentence(
    profile: Profile, language: str, sentence: str, *, work_id: str = ""
) -> Annotation:
    """Words and readings of a sentence kept on a card, read as the reader wants.

    Args:
        work_id: of the work it is from, for corrections that count in that text only.
    """
    annotation = annotate_text(language, sentence)
    if language_of(language).primary != JAPANESE:
        return annotation
    some = corrections_in(reading_store(profile).corrections(), sentence, work_id)
    if not some:
        return annotation
    from reader.japanese.corrections import corrected

    return corrected(annotation, sentence, some, text_id=TextId(work_id))


def corrections_in(
    corrections: Sequence[Correction], sentence: str, work_id: str = ""
) -> list[Correction]:
    """Those that may touch a sentence."""
    return [
        one
        for one in corrections
        if one.surface in sentence
        and (one.scope is not Scope.TEXT or one.text.is_same(TextId(work_id)))
        and (one.scope is not Scope.PLACE or one.sentence == sentence)
    ]
