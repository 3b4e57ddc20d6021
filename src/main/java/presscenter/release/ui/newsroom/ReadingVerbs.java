package presscenter.release.ui.newsroom;

import java.io.Serializable;
import presscenter.audit.Expert;
import presscenter.language.Language;

/** What a reader can do with an open release. */
public interface ReadingVerbs extends Serializable {
    /** Goes to another address of the newsroom. */
    void go(NewsroomAddress address);

    /** The text to take away; asks the server's question anew. */
    String takeCopy();

    /** Prints, for reading or for a speaker. */
    void print(boolean forSpeaker);

    /** Waits for the text in a language that is missing. */
    void tellMeWhen(Language language);

    /** Accepts the terms in the language in which they were shown. */
    void accept(int version, Language shownIn);

    /** Confirms the extension that was shown. */
    void confirmExtension(int shown);

    /** Names an expert with whom the text was shared for comment (E28). */
    void nameExpert(Expert expert);

    /** Says that an expert was named by mistake. */
    void mistakenExpert(long record);

    /** Asks the server whether anything changed. */
    void lookAgain();
}
