package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From where to where an application may pass (A3). */
class ApplicationStateTest {
    private static final String TABLE = """
            DRAFT             SUBMITTED WITHDRAWN
            SUBMITTED         NEEDS_INFORMATION WAITLISTED APPROVED REFUSED WITHDRAWN EXPIRED
            WAITLISTED        NEEDS_INFORMATION APPROVED REFUSED WITHDRAWN EXPIRED
            NEEDS_INFORMATION SUBMITTED APPROVED REFUSED WITHDRAWN EXPIRED
            APPROVED          SUBMITTED SUSPENDED REVOKED EXPIRED
            REFUSED           SUBMITTED
            WITHDRAWN         DRAFT
            SUSPENDED         APPROVED REVOKED EXPIRED
            REVOKED           SUBMITTED
            EXPIRED
            """;

    @Test
    void an_application_passes_only_where_the_rules_let_it() {
        Map<String, List<String>> written = TABLE.lines()
                .map(line -> List.of(line.strip().split(" +")))
                .collect(Collectors.toMap(
                        List::getFirst,
                        words ->
                                words.subList(1, words.size()).stream().sorted().toList()));
        var said = new TreeMap<String, List<String>>();
        for (var state : ApplicationState.values()) {
            said.put(
                    state.name(),
                    Arrays.stream(ApplicationState.values())
                            .filter(state::mayBecome)
                            .map(Enum::name)
                            .sorted()
                            .toList());
        }
        assertThat(said).isEqualTo(new TreeMap<>(written));
    }

    @Test
    void whoever_applies_writes_only_while_it_is_a_draft_or_something_was_asked_for() {
        assertThat(Arrays.stream(ApplicationState.values()).filter(ApplicationState::isOpenToApplicant))
                .containsExactly(ApplicationState.DRAFT, ApplicationState.NEEDS_INFORMATION);
    }
}
