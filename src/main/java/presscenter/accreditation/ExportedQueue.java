package presscenter.accreditation;

import presscenter.audit.SheetFile.Format;

/**
 * A file with applications, on its way to whoever asked for it.
 *
 * @param name by which it is saved; nothing of a person stands in it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to one answer; nobody compares them
public record ExportedQueue(String name, Format format, byte[] content) {}
