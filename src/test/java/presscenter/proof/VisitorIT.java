package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.language.Language;
import presscenter.proof.ProofHouse.Who;

/** The client without a browser does with the packaged application what a browser does. */
class VisitorIT {
    private static final int MANY = 50;
    private static final String LIFTED_AT_NOON = World.canary(Language.ENGLISH);

    private static Instance instance;

    @BeforeAll
    static void the_world_is_there() {
        instance = InstanceSettings.named("visitors", World.MORNING).standing().start();
        InstanceWorld.in(instance);
    }

    @AfterAll
    static void it_stops() {
        instance.close();
    }

    @Test
    void many_keep_the_list_open_and_each_receives_the_lift_by_itself() throws Exception {
        var pages = many(() ->
                InstanceWorld.visits(instance, Who.JOURNALIST).opens("newsroom").listens());
        pages.forEach(page -> assertThat(page.words()).contains("The jetty").doesNotContain(LIFTED_AT_NOON));
        var heardLightly = new CompletableFuture<String>();
        var light = InstanceWorld.visits(instance, Who.JOURNALIST)
                .opensLightly("account")
                .listens();
        light.navigates("newsroom");
        light.hears(heardLightly::complete);

        instance.standsAt(World.NOON.plus(Duration.ofMillis(1)));

        pages.forEach(page -> page.awaits("lifted", tree -> tree.words().contains(LIFTED_AT_NOON)));
        assertThat(heardLightly.get(60, TimeUnit.SECONDS)).contains(LIFTED_AT_NOON);
        pages.forEach(VisitedPage::close);
        pages.forEach(page -> assertThat(page.pushed()).isPositive());
    }

    /** All at once; the first failure of one is that of all. */
    private static List<VisitedPage> many(Callable<VisitedPage> visit) throws Exception {
        var pages = new ArrayList<VisitedPage>();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var visited : visitors.invokeAll(Collections.nCopies(MANY, visit))) {
                pages.add(visited.get());
            }
        }
        return pages;
    }

    @Test
    void a_page_is_left_for_another_by_its_address() {
        var page = InstanceWorld.visits(instance, Who.OFFICER).opens("desk/releases/" + World.DRAFT + "/en");
        assertThat(page.tree().elements("h1").count()).isEqualTo(1);
        assertThat(page.words()).contains(World.DRAFT.toString());

        page.navigates("newsroom/" + World.OUT + "?lang=en");
        assertThat(page.tree().elements("article").count()).isPositive();
        assertThat(page.words()).contains("The jetty");
    }

    @Test
    void what_is_pressed_is_done() {
        var page = InstanceWorld.visits(instance, Who.JOURNALIST).opens("newsroom");
        assertThat(page.words()).contains("Skip to the content");
        page.presses(page.tree()
                .elements("button")
                .filter(button -> button.listensTo("click"))
                .filter(button -> button.attribute("lang").equals(Optional.of("be")))
                .findFirst()
                .orElseThrow());
        assertThat(page.words()).contains("Да зместу").doesNotContain("Skip to the content");
    }

    @Test
    void two_pages_of_the_same_reader_are_made_of_the_same() {
        var reader = InstanceWorld.visits(instance, Who.JOURNALIST);
        var one = reader.opens("newsroom/" + World.UNKNOWN);
        var other = reader.opens("newsroom/" + World.FURTHER_NOTICE);
        assertThat(other.tree().outline().replace(World.FURTHER_NOTICE.toString(), "…"))
                .isEqualTo(one.tree().outline().replace(World.UNKNOWN.toString(), "…"));
    }
}
