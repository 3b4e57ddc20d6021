package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.proof.BareBrowser.Answer;
import presscenter.proof.ProofHouse.Who;
import presscenter.release.ReleaseNumber;

/**
 * What is hidden answers over the wire like what does not exist: same status, same header lines, same bytes (E4), and
 * no cache keeps an answer (E36). Nothing is left out of the comparison but what differs between two answers to the
 * same question.
 */
class LeakIT {
    /** Every address that takes a number, those of later versions, of files and of mistakes. */
    private static final List<String> SHAPES = List.of(
            "/newsroom/%s",
            "/newsroom/%s?lang=be",
            "/newsroom/%s?lang=ru&with=en",
            "/newsroom/%s/",
            "/newsroom/%s/a-slug",
            "/newsroom/%s.pdf",
            "/newsroom?topic=%s",
            "/newsroom?before=%s",
            "/en/releases/%s/a-slug",
            "/api/v1/releases/%s",
            "/feed/%s.xml",
            "/VAADIN/dynamic/resource/0/5d1b2c34-0000-4000-8000-000000000000/%s.txt",
            "/css/%s.css",
            "/error?path=%s",
            "/%s");

    private static final List<String> AT_THE_DESK = List.of(
            "/desk/releases/%s",
            "/desk/releases/%s/be",
            "/desk/releases/%s/be/versions",
            "/desk/releases/%s/facts",
            "/desk/releases/%s/preview",
            "/desk/releases/%s/readers");

    private static final List<String> METHODS = List.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PROPFIND");

    private static Instance instance;

    @BeforeAll
    static void the_world_is_there() {
        instance = InstanceSettings.named("leak", World.MORNING).standing().start();
        InstanceWorld.in(instance);
    }

    @AfterAll
    static void it_stops() {
        instance.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_hidden_number_is_answered_like_one_that_nobody_ever_gave(Who who) {
        var browser = InstanceWorld.signedIn(instance, who);
        for (var shape : SHAPES) {
            var unknown = asks(browser, "GET", shape, World.UNKNOWN);
            for (var hidden : hiddenFrom(who)) {
                assertThat(asks(browser, "GET", shape, hidden))
                        .as("%s of %s for %s", shape, hidden, who)
                        .isEqualTo(unknown);
            }
            for (var method : METHODS) {
                assertThat(asks(browser, method, shape, World.DRAFT))
                        .as("%s %s for %s", method, shape, who)
                        .isEqualTo(asks(browser, method, shape, World.UNKNOWN));
            }
        }
        assertThat(asks(browser, "GET", "/newsroom/%s", World.UNKNOWN).status()).isEqualTo(404);
        assertThat(asks(browser, "GET", "/newsroom/%s", World.OUT).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"JOURNALIST", "EMBARGO_READER", "TRANSLATOR", "ACCREDITOR", "ADMINISTRATOR"})
    void a_desk_address_answers_alike_for_every_number_that_one_may_not_see_there(Who who) {
        var browser = InstanceWorld.signedIn(instance, who);
        for (var shape : AT_THE_DESK) {
            var unknown = asks(browser, "GET", shape, World.UNKNOWN);
            for (var number : everythingButTheTranslatorsOwn()) {
                assertThat(asks(browser, "GET", shape, number))
                        .as("%s of %s for %s", shape, number, who)
                        .isEqualTo(unknown);
            }
        }
    }

    @Test
    void who_is_not_signed_in_gets_the_same_for_every_number_out_or_not() {
        var browser = new BareBrowser(instance);
        for (var shape : Stream.concat(SHAPES.stream(), AT_THE_DESK.stream()).toList()) {
            for (var method : List.of("GET", "HEAD", "POST")) {
                var unknown = asks(browser, method, shape, World.UNKNOWN);
                for (var number : everythingButTheTranslatorsOwn()) {
                    assertThat(asks(browser, method, shape, number))
                            .as("%s %s of %s", method, shape, number)
                            .isEqualTo(unknown);
                }
            }
        }
        assertThat(asks(browser, "GET", "/newsroom/%s", World.UNKNOWN).status()).isEqualTo(302);
    }

    /**
     * Two browsers go the same way, one to what is hidden, one to what is not there; node and page ids are compared.
     */
    @ParameterizedTest
    @EnumSource
    void a_page_of_a_hidden_number_is_built_message_by_message_like_one_of_an_unknown_number(Who who) {
        var here = InstanceWorld.signedIn(instance, who);
        var there = InstanceWorld.signedIn(instance, who);
        for (var hidden : hiddenFrom(who)) {
            var address = "newsroom/%s?lang=be";
            assertThat(received(here, address, hidden))
                    .as("%s for %s", hidden, who)
                    .isEqualTo(received(there, address, World.UNKNOWN));
        }
        if (who != Who.OFFICER && who != Who.EDITOR) {
            for (var shape : AT_THE_DESK) {
                for (var number : List.of(World.UNTIL_NOON, World.DRAFT)) {
                    var address = shape.substring(1);
                    assertThat(received(here, address, number))
                            .as("%s of %s for %s", shape, number, who)
                            .isEqualTo(received(there, address, World.UNKNOWN));
                }
            }
        }
        assertThat(BarePage.opened(here, "newsroom/" + World.OUT + "?lang=be").view())
                .as("there is something to see of what is out")
                .contains("Прыстань");
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_about_a_release_is_kept_by_a_cache_so_that_none_says_later_that_it_is_not_there(Who who) {
        var browser = InstanceWorld.signedIn(instance, who);
        for (var number : List.of(World.UNKNOWN, World.UNTIL_NOON, World.DRAFT, World.OUT)) {
            for (var shape : List.of("/newsroom/%s", "/desk/releases/%s", "/newsroom")) {
                var answer = asks(browser, "GET", shape, number);
                assertThat(answer.lines("cache-control"))
                        .as("%s of %s", shape, number)
                        .containsExactly("no-store");
                assertThat(answer.lines("etag")).isEmpty();
                assertThat(answer.lines("last-modified")).isEmpty();
                assertThat(answer.lines("expires")).isEmpty();
            }
        }
    }

    @Test
    void vaadins_pages_run_only_scripts_that_bear_the_nonce_of_their_own_answer() {
        var browser = InstanceWorld.signedIn(instance, Who.JOURNALIST);
        var nonces = new HashSet<String>();
        for (var address : List.of("/newsroom", "/newsroom/" + World.OUT, "/newsroom/" + World.UNKNOWN)) {
            var answer = browser.sends("GET", address);
            var policies = answer.lines("content-security-policy");
            assertThat(policies).as(address).hasSize(1);
            var found = Pattern.compile("script-src 'self' 'nonce-([A-Za-z0-9+/=]{22,})' 'unsafe-eval';")
                    .matcher(policies.getFirst());
            assertThat(found.find()).as(policies.getFirst()).isTrue();
            assertThat(policies.getFirst())
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                    .doesNotContain("http", "*");
            assertThat(Jsoup.parse(answer.body()).select("script"))
                    .as(address)
                    .isNotEmpty()
                    .allMatch(script -> script.attr("nonce").equals(found.group(1)));
            nonces.add(found.group(1));
        }
        assertThat(nonces).as("each answer has its own").hasSize(3);
    }

    /** Masked; only where one is sent may be said again which number was asked for. */
    private static Answer asks(BareBrowser browser, String method, String shape, ReleaseNumber number) {
        var answer = browser.sends(method, shape.formatted(number));
        if (answer.status() != 302) {
            assertThat(answer.body()).as(shape).doesNotContain(number.toString());
        }
        return answer.masked(number.toString());
    }

    private static String received(BareBrowser browser, String shape, ReleaseNumber number) {
        var address = shape.formatted(number);
        return BarePage.opened(browser, address).received(number.toString());
    }

    private static List<ReleaseNumber> everythingButTheTranslatorsOwn() {
        return Stream.concat(
                        World.HIDDEN.stream().filter(number -> !number.equals(World.TRANSLATORS_OWN)),
                        Stream.of(World.OUT, World.OUT_AND_BEING_CHANGED))
                .toList();
    }

    /** A grant holder in the circle may know of what is approved, and of nothing else. */
    private static List<ReleaseNumber> hiddenFrom(Who who) {
        return who == Who.EMBARGO_READER ? World.HIDDEN_FROM_THE_CLEARED : World.HIDDEN;
    }
}
