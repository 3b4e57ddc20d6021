package presscenter.breach;

import presscenter.media.KeptFile;

/**
 * A picture, to be given out.
 *
 * @param content nobody else keeps it
 */
@SuppressWarnings("ArrayRecordComponent") // given out once, compared by nobody
public record OpenedPicture(KeptFile file, byte[] content) {}
