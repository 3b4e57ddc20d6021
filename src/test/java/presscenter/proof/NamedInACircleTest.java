package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.instance.ARelease;
import presscenter.language.Language;
import presscenter.release.EmbargoContract;
import presscenter.release.EmbargoDesk;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseImport;
import presscenter.release.ReleaseNumber;
import presscenter.role.Role;
import presscenter.security.PeopleDesk;
import presscenter.security.SignedInAs;

/** An interpreter without a grant: reads the release for which they are named, by real accounts, guards and pages. */
class NamedInACircleTest extends ProofHouse {
    private static final String WORDS = "The marsh harriers return";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    PublishedReleases newsroom;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    EmbargoContract contract;

    private UUID interpreter = new UUID(0, 0);
    private UUID officer = new UUID(0, 0);

    @BeforeEach
    void there_is_a_world() {
        World.in(house);
        officer = Who.OFFICER.account(house);
    }

    private ReleaseNumber named(String name, String number) {
        interpreter = SignedInAs.account(house, name, Role.JOURNALIST);
        var release = ARelease.numbered(number, Language.ENGLISH)
                .text(Language.ENGLISH, WORDS, "What it is about", "Words.")
                .embargoedUntil(World.NOON)
                .forPersons(interpreter)
                .approved(MORNING.minus(Duration.ofHours(2)), officer, Who.EDITOR.account(house));
        SignedInAs.application(house, () -> house.getBean(ReleaseImport.class).take(java.util.List.of(release)));
        return ReleaseNumber.parse(number).orElseThrow();
    }

    @Test
    void reads_after_accepting_the_terms_and_no_more_once_taken_out_of_the_circle() {
        var number = named("Ina Interpreter", "2026-1NTER1");
        sits(interpreter);
        var gate = shown("newsroom/" + number + "?lang=en");
        assertThat(gate).contains(">I accept<").doesNotContain(WORDS);
        assertThat(contract.accept(contract.terms().orElseThrow().version(), Language.ENGLISH))
                .isTrue();
        assertThat(shown("newsroom/" + number + "?lang=en"))
                .contains(WORDS, "Ina Interpreter")
                .doesNotContain("/en.pdf", "/en.txt");
        assertThat(newsroom.file(number, Language.ENGLISH)).as("no files (E43)").isEmpty();
        assertThat(newsroom.underEmbargo()).extracting(line -> line.number()).containsExactly(number);
        for (var hidden : World.HIDDEN) {
            assertThat(newsroom.isThere(hidden)).as("%s", hidden).isFalse();
        }

        SignedInAs.person(house, officer);
        house.getBean(EmbargoDesk.class).takeOut(number, Set.of(interpreter));
        SignedInAs.person(house, interpreter);

        theOpenPageShowsNoWord();
        assertThat(newsroom.underEmbargo()).isEmpty();
        assertThat(contract.terms()).isEmpty();
        assertThat(shown("newsroom/" + number)).isEqualTo(shown("newsroom/" + World.UNKNOWN));
    }

    @Test
    void reads_nothing_once_the_account_is_closed() {
        var number = named("Una Interpreter", "2026-1NTER2");
        sits(interpreter);
        assertThat(contract.accept(contract.terms().orElseThrow().version(), Language.ENGLISH))
                .isTrue();
        assertThat(newsroom.isReadable(number, Language.ENGLISH)).isTrue();

        SignedInAs.person(house, Who.ADMINISTRATOR.account(house));
        house.getBean(PeopleDesk.class).close(interpreter);
        SignedInAs.person(house, interpreter);

        assertThat(house.getBean(presscenter.embargo.CurrentReader.class).reader())
                .isEqualTo(presscenter.embargo.Reader.PUBLIC);
    }

    private static void theOpenPageShowsNoWord() {
        var session = VaadinSession.getCurrent();
        Awaitility.await().atMost(Duration.ofSeconds(5)).pollInSameThread().until(() -> {
            session.getService().runPendingAccessTasks(session);
            return !UI.getCurrent().getElement().getOuterHTML().contains(WORDS);
        });
    }
}
