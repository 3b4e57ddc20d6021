package presscenter.accreditation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Messages;

/** What editions, outlets, countries and classes are called in a file's language; each is looked up once a file. */
@Component
class ExportedNames {
    private final Editions editions;
    private final Outlets outlets;
    private final NamedCountries countries;
    private final Messages messages;

    ExportedNames(Editions editions, Outlets outlets, NamedCountries countries, Messages messages) {
        this.editions = editions;
        this.outlets = outlets;
        this.countries = countries;
        this.messages = messages;
    }

    InLanguage in(Language language) {
        return new InLanguage(language, countries.names(language));
    }

    /** The names for one file. */
    final class InLanguage {
        private final Language language;
        private final Map<String, String> countryNames;
        private final Map<String, String> editionNames = new HashMap<>();
        private final Map<String, Optional<OutletRow>> rows = new HashMap<>();

        private InLanguage(Language language, Map<String, String> countryNames) {
            this.language = language;
            this.countryNames = countryNames;
        }

        String edition(String key) {
            return editionNames.computeIfAbsent(
                    key,
                    unseen -> editions.findById(unseen)
                            .flatMap(edition -> edition.facts().name().nearest(language))
                            .orElse(unseen));
        }

        String applicantClass(ApplicantClass as) {
            return messages.get(language, "accreditation.queue.as." + as.name().toLowerCase(Locale.ROOT));
        }

        /** As the registry has it; what the applicant typed if the registry does not know it. */
        String outlet(Application application) {
            return row(application)
                    .flatMap(row -> row.name().nearest(language))
                    .orElseGet(() -> application.form().outlet().typed());
        }

        /** Of the outlet; empty if the registry does not know it. */
        String country(Application application) {
            return row(application)
                    .flatMap(row -> Optional.ofNullable(row.country()))
                    .map(code -> countryNames.getOrDefault(code, code))
                    .orElse("");
        }

        private Optional<OutletRow> row(Application application) {
            return application
                    .form()
                    .outlet()
                    .key()
                    .flatMap(key -> rows.computeIfAbsent(
                            key,
                            unseen -> outlets.named(Set.of(unseen)).stream().findFirst()));
        }
    }
}
