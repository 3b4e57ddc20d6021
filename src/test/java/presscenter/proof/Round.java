package presscenter.proof;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A round through the pages of a press center with the demonstration's world, by people of several roles. */
public final class Round {
    private static final String PASSWORD = "demo-press-2026";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}");

    private Round() {}

    /** @param address of the press center, without a path */
    public static void through(String address) {
        String number;
        try (var newsroom = as(address, "journalist").opens("newsroom").listens()) {
            number = NUMBER.matcher(newsroom.words())
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The newsroom lists no release"));
            visits(newsroom, List.of("newsroom/" + number + "?lang=en", "account"));
        }
        try (var desk = as(address, "editor").opens("desk/releases")) {
            visits(desk, List.of("desk", "desk/releases/" + number + "/en", "newsroom/" + number + "?lang=en"));
        }
        try (var desk = as(address, "officer").opens("desk")) {
            visits(
                    desk,
                    List.of(
                            "desk/releases/" + number + "/ru",
                            "desk/releases/" + number + "/facts",
                            "desk/duty",
                            "desk/names"));
        }
        try (var house = as(address, "admin").opens("desk/people")) {
            visits(house, List.of("desk/audit"));
        }
    }

    private static Visitor as(String address, String who) {
        return new Visitor(address).signsIn(who + "@demo.example", PASSWORD);
    }

    private static void visits(VisitedPage page, List<String> addresses) {
        addresses.forEach(page::navigates);
    }
}
