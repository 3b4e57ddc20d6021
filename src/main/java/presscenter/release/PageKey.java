package presscenter.release;

import java.time.Instant;

record PageKey(ReleaseNumber number, Instant at) {}
