package presscenter.accreditation;

import presscenter.media.KeptFile;

/** A document as an officer opens it. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to one answer; nobody compares them
public record OpenedDocument(KeptFile file, byte[] content) {}
