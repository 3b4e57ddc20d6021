package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.audit.ChainVerdict.Fault;
import presscenter.language.Language;
import presscenter.language.Messages;

/** Each thing that the trail can say has its words. */
class AuditMessagesTest {
    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void each_language_has_the_same_keys(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.ENGLISH)).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @EnumSource
    void each_fault_has_its_words(Fault fault) {
        assertThat(messages.has("audit.fault."
                        + fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_this_module_writes_itself_has_a_name(Language language) {
        for (var fact : new Fact[] {
            new AuditExported(AuditFilter.ALL), new AuditVerified(new ChainVerdict.Broken(1, Fault.HASH))
        }) {
            assertThat(messages.get(language, "audit.what." + fact.what())).isNotBlank();
        }
    }

    private Set<String> keys(Language language) {
        return messages.keys(language).stream()
                .filter(key -> key.startsWith("audit."))
                .collect(Collectors.toSet());
    }
}
