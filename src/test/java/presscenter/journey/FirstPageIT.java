package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;

/** What a reader waits for on a telephone in a corridor. */
class FirstPageIT extends Journey {
    private static final int SCRIPTS_AT_MOST = 150_000;

    @Test
    void the_newsrooms_first_page_loads_less_than_150_kilobytes_of_compressed_scripts() {
        world().has(World.threeTexts("2026-F1RSTP"));
        var reader = somebody();
        List<Request> scripts = new CopyOnWriteArrayList<>();
        reader.page().onRequestFinished(request -> {
            if (request.resourceType().equals("script")) {
                scripts.add(request);
            }
        });
        reader.signsIn(World.JOURNALIST).sees(World.headline("2026-F1RSTP", Language.BELARUSIAN));

        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.response().allHeaders())
                        .as(script.url())
                        .hasEntrySatisfying(
                                "content-encoding", how -> assertThat(how).isIn("br", "gzip")));
        var transferred = scripts.stream()
                .mapToLong(script -> script.sizes().responseBodySize)
                .sum();
        System.out.printf(
                "journey: the newsroom's first page loads %d bytes of scripts in %d files%n",
                transferred, scripts.size());
        assertThat(transferred).isLessThan(SCRIPTS_AT_MOST);
    }
}
