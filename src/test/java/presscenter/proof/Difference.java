package presscenter.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import presscenter.instance.ARelease;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.proof.ProofHouse.Who;
import presscenter.release.ReleaseNumber;

/**
 * What one of two worlds holds and the other does not, or holds in other words, and nobody may notice who does not
 * prepare it (E7). A world keeps what it was given, so that later differences come to earlier ones.
 */
enum Difference {
    /** People and topics of which there are none but hidden releases (E48). */
    NAMES_AND_TOPICS,
    DRAFT,
    WINDOW_NOT_OPEN,
    WITHDRAWN_AND_NEVER_OUT,
    ANOTHER_CIRCLE,
    NAMED_PERSONS,
    /** The same number, kind, time and languages in other words: who has not accepted the terms sees no difference. */
    OTHER_WORDS,
    OTHER_LIFT,
    FIFTY,
    UNTIL_A_TIME,
    UNTIL_DELIVERED,
    FURTHER_NOTICE;

    /** A headline of what lifts in both. */
    static final String ANNOUNCED = "The lock opens in spring";

    private static final String ANOTHER_OUTLET = "another-outlet";
    private static final String IN_OTHER_WORDS = "2026-W0RDS1";
    private static final String MOVED = "2026-M0VED1";

    /** Whether an embargo reader may see it, who is in the circle of everybody. */
    boolean isSeenByTheCleared() {
        return compareTo(UNTIL_A_TIME) >= 0;
    }

    /** Every number that is hidden in one of the worlds, or in both. */
    static Stream<String> hidden() {
        return Stream.concat(
                Stream.of(IN_OTHER_WORDS, MOVED, "2026-F00007"),
                Arrays.stream(values()).flatMap(each -> each.number().stream()).map(ReleaseNumber::toString));
    }

    /** Gives it to the one, and to the other what differs from it, if that is not nothing. */
    void between(Instance one, Instance other, InstanceWorld people) {
        number().ifPresent(number -> people.gives(one, number));
        switch (this) {
            case NAMES_AND_TOPICS -> one.given(new Given.Words(World.NAMES, World.TOPICS));
            case OTHER_WORDS -> {
                gives(one, people, worded("The dam", "stays shut."));
                gives(other, people, worded(World.canary(Language.ENGLISH), "was asked, and answered at length."));
            }
            case OTHER_LIFT -> {
                gives(one, people, until(MOVED, Duration.ofHours(4)));
                gives(other, people, until(MOVED, Duration.ofHours(30)));
            }
            case FIFTY ->
                gives(
                        one,
                        people,
                        IntStream.rangeClosed(1, 50)
                                .mapToObj(each -> until("2026-F%05d".formatted(each), Duration.ofMinutes(100 + each)))
                                .toArray(ARelease[]::new));
            default -> {}
        }
    }

    /** The release of the world that it is, if it is one. */
    Optional<ReleaseNumber> number() {
        return switch (this) {
            case NAMES_AND_TOPICS, OTHER_WORDS, OTHER_LIFT, FIFTY -> Optional.empty();
            case DRAFT -> Optional.of(World.DRAFT);
            case WINDOW_NOT_OPEN -> Optional.of(World.WINDOW);
            case WITHDRAWN_AND_NEVER_OUT -> Optional.of(World.WITHDRAWN_UNSEEN);
            case ANOTHER_CIRCLE -> Optional.of(World.OTHER_CIRCLE);
            case NAMED_PERSONS -> Optional.of(World.NAMED_PERSONS);
            case UNTIL_A_TIME -> Optional.of(World.UNTIL_NOON);
            case UNTIL_DELIVERED -> Optional.of(World.UNTIL_DELIVERED);
            case FURTHER_NOTICE -> Optional.of(World.FURTHER_NOTICE);
        };
    }

    private static ARelease worded(String headline, String rest) {
        return written(IN_OTHER_WORDS, headline, rest).embargoedUntil(World.NOON);
    }

    private static ARelease until(String number, Duration later) {
        return written(number, World.canary(Language.ENGLISH), number)
                .embargoedUntil(World.MORNING.plus(later))
                .forOutlets(ANOTHER_OUTLET);
    }

    /** Gives it a release that is for another outlet for so long from the morning on, its words known to no reader. */
    static void hides(Instance instance, InstanceWorld people, String number, Duration until) {
        gives(instance, people, until(number, until));
    }

    /** Gives it a release that everybody reads from this instant on. */
    static void announces(Instance instance, InstanceWorld people, String number, Instant at) {
        gives(
                instance,
                people,
                written(number, ANNOUNCED, number).embargoedUntil(at).forOutlets(ANOTHER_OUTLET));
    }

    static ARelease written(String number, String headline, String rest) {
        var release = ARelease.numbered(number, Language.ENGLISH);
        for (var language : Language.values()) {
            release.text(language, headline, headline + " " + rest, rest + "\n" + headline);
        }
        return release;
    }

    private static void gives(Instance instance, InstanceWorld people, ARelease... releases) {
        instance.given(Arrays.stream(releases)
                .map(each -> each.approved(
                        World.MORNING.minus(Duration.ofHours(20)), people.id(Who.OFFICER), people.id(Who.EDITOR)))
                .toList());
    }
}
