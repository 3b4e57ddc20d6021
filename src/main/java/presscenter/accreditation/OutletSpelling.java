package presscenter.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the things under which a record is found.
 *
 * @param form of what it is folded
 * @param folded what {@link OutletFolding} or {@link Lookalike} makes of it
 * @param head its first two letters
 * @param tail its last two letters: whoever makes one slip in five letters gets these right or those
 */
@Embeddable
record OutletSpelling(
        @Column(name = "form") @Enumerated(EnumType.STRING) Form form,
        @Column(name = "folded") String folded,
        @Column(name = "head") String head,
        @Column(name = "tail") String tail) {
    private static final int ENDS = 2;
    private static final int LONGEST = 400;

    /** What of a name is folded. */
    enum Form {
        /** The whole name, in one. */
        WHOLE,
        /** One of its words. */
        WORD,
        /** What it looks like. */
        LOOK
    }

    private static OutletSpelling of(Form form, String folded) {
        var kept = folded.length() > LONGEST ? folded.substring(0, folded.offsetByCodePoints(0, LONGEST / 2)) : folded;
        return new OutletSpelling(form, kept, head(kept), tail(kept));
    }

    /** All under which a name is found. */
    static Stream<OutletSpelling> all(String name) {
        var words = OutletFolding.words(name);
        return Stream.of(
                        Stream.of(of(Form.WHOLE, OutletFolding.whole(words))),
                        words.stream().map(word -> of(Form.WORD, word)),
                        looks(Stream.of(name)).stream())
                .flatMap(each -> each);
    }

    /** What these names look like. */
    static Set<OutletSpelling> looks(Stream<String> names) {
        return names.flatMap(name -> Lookalike.looks(name).stream())
                .map(look -> of(Form.LOOK, look))
                .collect(Collectors.toSet());
    }

    static String head(String folded) {
        var letters = folded.codePointCount(0, folded.length());
        return folded.substring(0, folded.offsetByCodePoints(0, Math.min(ENDS, letters)));
    }

    static String tail(String folded) {
        var letters = folded.codePointCount(0, folded.length());
        return folded.substring(folded.offsetByCodePoints(0, Math.max(0, letters - ENDS)));
    }
}
