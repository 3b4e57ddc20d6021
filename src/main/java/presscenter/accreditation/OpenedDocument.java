package presscenter.accreditation;

import presscenter.media.FileKind;

/** A document as an officer opens it. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to one answer; nobody compares them
public record OpenedDocument(FileKind kind, byte[] content) {}
