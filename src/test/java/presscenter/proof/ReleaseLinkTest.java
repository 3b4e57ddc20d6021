package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.language.Language;
import presscenter.release.ReleaseLink;

/** What is sent out as a release's address leads there: links in the world do not follow when a route changes. */
class ReleaseLinkTest extends ProofHouse {
    @BeforeEach
    void a_journalist_sits_in_the_newsroom() {
        World.in(house);
        sits(Who.JOURNALIST);
    }

    @Test
    void the_permanent_address_is_the_one_that_was_promised() {
        assertThat(new ReleaseLink(World.OUT, Optional.of(Language.BELARUSIAN)).path())
                .isEqualTo("/newsroom/" + World.OUT + "?lang=be");
        assertThat(new ReleaseLink(World.OUT, Optional.empty()).path()).isEqualTo("/newsroom/" + World.OUT);
    }

    @ParameterizedTest
    @CsvSource({"BELARUSIAN, Прыстань адкрыта.", "RUSSIAN, Пристань открыта.", "ENGLISH, The jetty is open."})
    void it_opens_the_release_in_the_language_that_it_names(Language language, String lede) {
        var address = new ReleaseLink(World.OUT, Optional.of(language)).path().substring(1);
        assertThat(shown(address)).contains(lede);
    }
}
