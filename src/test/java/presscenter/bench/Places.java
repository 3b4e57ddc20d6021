package presscenter.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where readers go in an archive.
 *
 * @param latest the numbers of what came out last
 * @param thousandth the address of the thousandth page of the list, or of the last one that is full
 */
record Places(List<String> latest, String thousandth) {
    private static final int PAGE = 30;
    private static final int LATEST = 300;

    static Places of(Store store) {
        try (var database = store.open()) {
            return new Places(latest(database), thousandth(database));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> latest(Connection database) throws SQLException {
        try (var asked = database.prepareStatement("select number from release where state = 'READY'"
                + " and announced_at is not null order by visible_from desc, number desc limit " + LATEST)) {
            var rows = asked.executeQuery();
            var numbers = new ArrayList<String>();
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
            return numbers;
        }
    }

    private static String thousandth(Connection database) throws SQLException {
        try (var counted = database.createStatement()) {
            var all = counted.executeQuery("select count(*) from release where announced_at is not null");
            all.next();
            var page = Math.min(1_000, all.getInt(1) / PAGE);
            var ends = counted.executeQuery("select visible_from, number from release where announced_at is not null"
                    + " order by visible_from desc, number desc limit 1 offset " + ((page - 1) * PAGE - 1));
            ends.next();
            return "newsroom?before="
                    + ends.getObject(1, OffsetDateTime.class).toInstant().toEpochMilli() + "." + ends.getString(2);
        }
    }

    /** An address that somebody who does this goes to. */
    String address(Act act, RandomGenerator random) {
        return switch (act) {
            case LIST -> "newsroom";
            case RELEASE -> "newsroom/" + latest.get(random.nextInt(latest.size()));
            case THOUSANDTH_PAGE -> thousandth;
            case FILTER ->
                "newsroom?"
                        + List.of(
                                        "kind=speech",
                                        "kind=statement",
                                        "in=be",
                                        "in=en",
                                        "period=month",
                                        "topic=" + SeedReleases.topic(random.nextInt(SeedReleases.TOPICS)))
                                .get(random.nextInt(6));
        };
    }
}
