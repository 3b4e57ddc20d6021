package presscenter.release;

import java.util.List;
import java.util.Optional;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * What a release says beside its texts, with names spelled out.
 *
 * @param audience who may read it once it is out
 * @param authoritative the text that prevails if two differ
 * @param speaker with the capacity
 * @param contact a person, or empty for whoever is on duty
 */
public record PublicFacts(
        Audience audience,
        Language authoritative,
        Optional<KnownName> speaker,
        Localized<String> place,
        Localized<String> sourceLine,
        Localized<String> attributedTo,
        Localized<String> photoCredit,
        Localized<String> partner,
        Localized<String> notes,
        List<TopicName> topics,
        Optional<KnownName> contact) {
    public PublicFacts {
        topics = List.copyOf(topics);
    }
}
