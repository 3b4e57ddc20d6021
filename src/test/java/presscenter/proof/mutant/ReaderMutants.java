package presscenter.proof.mutant;

import java.util.List;
import java.util.stream.Stream;

/** Who reads what would be seen by whoever may not, or without a trace; or unusual reading would stay unseen. */
final class ReaderMutants {
    private static final String LOOKING = "audit.LogDeskTest#";
    private static final String WATCHING = "audit.ReadingWatchTest#";
    private static final String WARNING = "release.WarningLettersTest#";

    private static final String SHARING = "release.SharedForCommentTest#";

    private ReaderMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(looks(), experts(), alarms(), warnings()).flatMap(List::stream);
    }

    private static List<Mutant> looks() {
        return List.of(
                new Mutant(
                        "Somebody looks into the reader log with the reason of somebody else",
                        "audit/LogDesk.java",
                        "if (!look.isOf(me())) {",
                        "if (look.isOf(me()) && !look.isOf(me())) {",
                        LOOKING + "nobody_looks_with_the_reason_of_somebody_else"),
                new Mutant(
                        "A look into the reader log leaves no entry in the trail",
                        "audit/LogDesk.java",
                        "events.publishEvent(new LogLooked(release, exported, reason));",
                        "events.hashCode();",
                        LOOKING + "each_look_and_each_export_is_in_the_trail_with_its_kind_of_reason"),
                new Mutant(
                        "Own words about a reader stand in the trail for ever",
                        "audit/LookReason.java",
                        "return KEYS.contains(text) ? text : \"own-words\";",
                        "return text;",
                        LOOKING + "each_look_and_each_export_is_in_the_trail_with_its_kind_of_reason"),
                new Mutant(
                        "A filter by release finds the rows of every release",
                        "audit/LogRows.java",
                        "List.of(\"r.release = :release\", \"r.id < :before\")",
                        "List.of(\"(r.release = :release or 1 = 1)\", \"r.id < :before\")",
                        LOOKING + "each_filter_finds_its_own_newest_first_and_no_other_release"),
                new Mutant(
                        "Rows of the reader log are deleted and nobody knows how many",
                        "audit/LogRetention.java",
                        "if (!forgotten.isNothing()) {",
                        "if (forgotten.isNothing()) {",
                        LOOKING + "what_was_kept_for_its_time_is_deleted_and_the_trail_says_so"));
    }

    private static List<Mutant> experts() {
        return List.of(
                new Mutant(
                        "A reader sees whom another reader has named",
                        "audit/ExpertLog.java",
                        """
                        namings.by(people, release);
                                var each = new HashMap<UUID, List<NamedExpert>>();
                                for (var person : people) {
                                    var own = found.stream()
                                            .filter(naming -> naming.isBy(person))
                        """,
                        """
                        namings.of(release, Limit.unlimited());
                                var each = new HashMap<UUID, List<NamedExpert>>();
                                for (var person : people) {
                                    var own = found.stream()
                                            .filter(naming -> naming.isBy(person) || person.version() >= 0)
                        """,
                        SHARING + "who_reads_it_under_embargo_names_experts_and_sees_them_and_nobody_else_does"),
                new Mutant(
                        "A reader says that what another has entered was a mistake",
                        "audit/ExpertLog.java",
                        "naming.isBy(person) && naming.isOf(release)",
                        "(naming.isBy(person) || person.version() >= 0) && naming.isOf(release)",
                        SHARING + "a_mistake_is_said_and_not_undone_and_only_by_who_made_it"),
                new Mutant(
                        "A text that may not be read is shared with experts",
                        "release/ExpertNaming.java",
                        "if (sight != Sight.TEXT) {",
                        "if (sight == Sight.NOTHING) {",
                        "release.ExpertNamingTest#an_expert_is_named_only_while_the_text_is_read_under_embargo[*]"));
    }

    private static List<Mutant> alarms() {
        return List.of(
                new Mutant(
                        "Eleven texts within five minutes raise no alarm",
                        "audit/UnusualReading.java",
                        "case MANY_TEXTS -> count > TEXTS;",
                        "case MANY_TEXTS -> count > TEXTS + 1;",
                        WATCHING + "the_eleventh_text_within_five_minutes_raises_one_alarm_and_the_twelfth_none"),
                new Mutant(
                        "Each further text raises the alarm once more",
                        "audit/ReadingWatch.java",
                        "latest.filter(alarm -> alarm.goesOnAt(now))",
                        "latest.filter(alarm -> !alarm.goesOnAt(now))",
                        WATCHING + "the_eleventh_text_within_five_minutes_raises_one_alarm_and_the_twelfth_none"),
                new Mutant(
                        "Reading from four places at once raises no alarm",
                        "audit/ReaderLog.java",
                        "actor.place().ifPresent(place -> traces.from(reading.person(), place, now));",
                        "actor.from().ifPresent(place -> traces.from(reading.person(), place, now));",
                        WATCHING + "the_fourth_place_at_once_raises_an_alarm"));
    }

    private static List<Mutant> warnings() {
        return List.of(
                new Mutant(
                        "The list of letters tells that something is not out",
                        "mail/StoredLetter.java",
                        "this.quiet = quiet;",
                        "this.quiet = false;",
                        "mail.OutboxTest#of_a_letter_about_what_is_not_out_the_list_tells_only_that_it_does_not_go_out"),
                new Mutant(
                        "That the mail server is gone tells that there is a letter about what is not out",
                        "mail/Letters.java",
                        "l.trouble in (ADDRESS_REFUSED, NOT_WRITTEN)",
                        "l.trouble is not null",
                        "mail.OutboxTest#that_the_mail_server_is_gone_is_told_by_itself_and_by_no_letter_about_what_is_not_out"),
                new Mutant(
                        "The list of letters tells of an extension of what is not out",
                        "release/ChangeLetters.java",
                        "outbox.putQuietly(letter);",
                        "outbox.put(letter);",
                        "release.ChangeLettersTest#whoever_opened_is_written_to_with_both_times_and_the_reason_and_nobody_else"),
                new Mutant(
                        "A warning goes out that is not true any more",
                        "release/WarningLetters.java",
                        ".filter(now -> now.urgency() == Urgency.valueOf(letter.about().get(1)))",
                        ".filter(now -> now.urgency() != null || letter == null)",
                        WARNING + "who_is_no_officer_any_more_and_what_is_not_so_any_more_has_no_letter"),
                new Mutant(
                        "Whoever was an officer once is written to of what is not ready",
                        "release/WarningLetters.java",
                        ".filter(due -> all(PRESS_OFFICER, EDITOR).contains(person))",
                        ".filter(due -> !all(PRESS_OFFICER, EDITOR).isEmpty() || person == null)",
                        WARNING + "who_is_no_officer_any_more_and_what_is_not_so_any_more_has_no_letter"));
    }
}
