package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.audit.Reading.Action;
import presscenter.language.Language;

/** Who read what. */
@Tag("started")
class ReaderLogTest {
    private static final UUID ANNA = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000001");
    private static final UUID BORIS = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000002");
    private static final UUID VERA = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000003");
    private static final String RELEASE = "2026-7K3M9Q";

    private static Reading reading(UUID person, Action action, String language) {
        return new Reading(person, Optional.of("primer-tv"), RELEASE, 2, language, action, true);
    }

    @ParameterizedTest
    @EnumSource
    void a_reading_is_kept_with_who_what_and_when(Databases database) {
        var house = AuditHouse.emptyOn(database);

        house.the(ReaderLog.class).record(reading(ANNA, Action.COPIED, "be"));

        var row = house.sql().queryForMap("select * from audit_reading");
        assertThat(row)
                .containsEntry("person", ANNA)
                .containsEntry("outlet", "primer-tv")
                .containsEntry("release_number", RELEASE)
                .containsEntry("text_version", 2)
                .containsEntry("language", "be")
                .containsEntry("action", "COPIED")
                .containsEntry("before_lift", true);
        assertThat(house.sql().queryForList("select happened_at from audit_reading", OffsetDateTime.class))
                .singleElement()
                .satisfies(at -> assertThat(at.toInstant()).isEqualTo(AuditHouse.MORNING));
    }

    @ParameterizedTest
    @EnumSource
    void a_reading_is_committed_before_the_words_are_sent_whatever_becomes_of_the_request(Databases database) {
        var house = AuditHouse.emptyOn(database);

        house.the(TransactionTemplate.class).executeWithoutResult(request -> {
            house.the(ReaderLog.class).record(reading(ANNA, Action.OPENED, "be"));
            request.setRollbackOnly();
        });

        assertThat(house.the(ReaderLog.class).readBy(Set.of(ANNA), Set.of(RELEASE)))
                .containsOnlyKeys(ANNA);
    }

    @ParameterizedTest
    @EnumSource
    void people_are_counted_once_and_only_if_they_saw_the_words(Databases database) {
        var house = AuditHouse.emptyOn(database);
        var log = house.the(ReaderLog.class);
        log.record(reading(ANNA, Action.OPENED, "be"));
        log.record(reading(ANNA, Action.PRINTED, "be"));
        log.record(reading(ANNA, Action.OPENED, "ru"));
        log.record(reading(BORIS, Action.DOWNLOADED, "ru"));
        log.record(reading(VERA, Action.LISTED, "ru"));
        log.record(reading(VERA, Action.PREVIEWED, "ru"));

        assertThat(log.openedBy(RELEASE)).containsExactlyInAnyOrder(ANNA, BORIS);
        assertThat(log.openedBy("2026-AAAAAA")).isEmpty();
        assertThat(log.countOpened(RELEASE, Language.BELARUSIAN)).isEqualTo(1);
        assertThat(log.countOpened(RELEASE, Language.RUSSIAN)).isEqualTo(2);
        assertThat(log.countOpened(RELEASE, Language.ENGLISH)).isZero();
        assertThat(log.readBy(Set.of(ANNA, BORIS, VERA), Set.of(RELEASE)))
                .containsOnlyKeys(ANNA, BORIS)
                .allSatisfy((person, read) -> assertThat(read).containsOnlyKeys(RELEASE));
        assertThat(log.readBy(Set.of(VERA), Set.of(RELEASE))).isEmpty();
        assertThat(log.readBy(Set.of(ANNA), Set.of("2026-AAAAAA"))).isEmpty();
    }

    @Test
    void a_reading_has_no_place_for_a_text() {
        var wrong = Map.of(
                "release", new String[] {"An embargoed headline", "primer-tv", "be"},
                "outlet", new String[] {RELEASE, "A newspaper’s name, free text", "be"},
                "language", new String[] {RELEASE, "primer-tv", "uk"});

        wrong.values()
                .forEach(it -> assertThatThrownBy(
                                () -> new Reading(ANNA, Optional.of(it[1]), it[0], 1, it[2], Action.OPENED, false))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> new Reading(ANNA, Optional.empty(), RELEASE, 0, "be", Action.OPENED, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
