package presscenter.release;

import org.jsoup.nodes.Entities;
import presscenter.language.Language;
import presscenter.language.Letters;

/**
 * The words of one text as an officer typed them.
 *
 * @param headline one line
 * @param lede one paragraph
 * @param body rich text as the editor gives it; cleaned by allow-list when it is stored (S8)
 */
public record TextDraft(String headline, String lede, String body) {
    /** Longest headline that is stored, in characters as people count them (L20). */
    public static final int HEADLINE = 300;

    /** Longest lede that is stored. */
    public static final int LEDE = 1000;

    /** An empty text. */
    public static final TextDraft EMPTY = new TextDraft("", "", "");

    /** Headline, lede and body in one rich text, so that two versions can be compared as a whole. */
    public String asOne() {
        return "<h2>" + Entities.escape(headline) + "</h2><p>" + Entities.escape(lede) + "</p>" + body;
    }

    /**
     * The words as they are stored.
     *
     * @throws Refused if the body is longer than what is kept of a text: nothing is cut silently
     */
    TextDraft cleaned(Language language) {
        if (!RichHtml.fits(body)) {
            throw new Refused(Refused.Why.BODY_TOO_LONG);
        }
        return new TextDraft(
                oneLine(headline, language),
                oneLine(lede, language),
                RichHtml.clean(Letters.clean(body, language)).html());
    }

    private static String oneLine(String text, Language language) {
        return Letters.clean(text, language).replaceAll("\\s+", " ").strip();
    }
}
