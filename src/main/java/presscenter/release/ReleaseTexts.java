package presscenter.release;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import presscenter.language.Language;

/** The texts of a release: a place for each language, and one of them the source, which is never missing. */
@Embeddable
class ReleaseTexts {
    @Convert(converter = LanguageTag.class)
    private Language source;

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @MapKey(name = "language")
    private Map<Language, ReleaseText> places = new EnumMap<>(Language.class);

    @SuppressWarnings("NullAway.Init")
    protected ReleaseTexts() {} // JPA

    ReleaseTexts(Release release, Language source) {
        this.source = source;
        for (var language : Language.values()) {
            places.put(language, new ReleaseText(release, language));
        }
    }

    /** Whether nothing was handed over to a second person yet, so that no translation can hang on the source (L2). */
    boolean mayChangeSource() {
        return places.values().stream()
                .allMatch(text -> text.approved().isEmpty()
                        && text.working().filter(TextVersion::everSubmitted).isEmpty());
    }

    void source(Language other) {
        if (!mayChangeSource()) {
            throw new Refused(Refused.Why.ALREADY_SUBMITTED);
        }
        if (!in(other).absenceReason().isEmpty()) {
            throw new Refused(Refused.Why.SOURCE_NOT_APPROVED);
        }
        source = other;
    }

    /** A text is missing, and readers are told why and until when (E21). */
    void absent(Language language, Absence told) {
        var text = in(language);
        if (text.approved().isPresent()) {
            throw new Refused(Refused.Why.TEXT_EXISTS);
        }
        if (language == source) {
            throw new Refused(Refused.Why.SOURCE_NOT_APPROVED);
        }
        text.absent(told);
    }

    /** Takes back every approval: it no longer covers what readers would see. */
    void needApprovalAgain() {
        places.values().forEach(ReleaseText::needsApprovalAgain);
    }

    /** For which texts the release waits: neither approved, nor missing with a reason. */
    List<Language> waitedFor() {
        return Arrays.stream(Language.values())
                .filter(language -> !in(language).isSettled())
                .toList();
    }

    /** The version of the source that somebody beside its writer was shown last: from it a translation is made. */
    Optional<Integer> shownSourceVersion() {
        var text = in(source);
        return text.working()
                .filter(TextVersion::everSubmitted)
                .or(text::approved)
                .map(TextVersion::number);
    }

    ReleaseText in(Language language) {
        var text = places.get(language);
        if (text == null) {
            throw new IllegalStateException("A release has a place for each language");
        }
        return text;
    }

    Collection<ReleaseText> all() {
        return places.values();
    }

    Language source() {
        return source;
    }
}
