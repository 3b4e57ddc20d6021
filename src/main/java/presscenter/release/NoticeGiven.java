package presscenter.release;

/** Readers are told that a release was corrected or clarified; once, in however many languages. */
record NoticeGiven(ReleaseNumber number, NoticeKind kind) {}
