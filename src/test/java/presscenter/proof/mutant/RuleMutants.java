package presscenter.proof.mutant;

import java.util.List;
import java.util.stream.Stream;

/** A rule of the embargo that is not kept: time, contract, what goes with a text, the reader log. */
final class RuleMutants {
    private RuleMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(time(), doubt(), answers(), alike(), contract(), log(), preview())
                .flatMap(List::stream);
    }

    private static List<Mutant> time() {
        return List.of(
                new Mutant(
                        "The press center’s clock is a second fast",
                        "embargo/PressClock.java",
                        "known : now).toEpochMilli());",
                        "known : now).toEpochMilli() + 1_000);",
                        "release.EmbargoDeskTest#an_embargoed_release_is_unknown_until_the_last_millisecond_and_out_at_its_lift"),
                new Mutant(
                        "A fast machine opens by itself, whatever the database’s clock says",
                        "embargo/PressClock.java",
                        "notBeforeTheFloor(databaseTime().filter(here::isAfter).orElse(here));",
                        "notBeforeTheFloor(here);",
                        "embargo.PressClockTest#a_fast_machine_alone_opens_nothing"),
                new Mutant(
                        "A speech is out when it was expected",
                        "release/ReleaseEmbargo.java",
                        "expectedAs = AsTyped.of(delivered.expected());",
                        "expectedAs = AsTyped.of(delivered.expected()); lift = expected;",
                        "release.EmbargoDeskTest#a_speech_is_out_when_an_officer_says_that_it_was_delivered_and_not_when_it_was_expected"),
                new Mutant(
                        "An extension is not counted, so nobody confirms it",
                        "release/ReleaseEmbargo.java",
                        "extensions++;",
                        "",
                        "release.EmbargoDeskTest#after_an_extension_the_old_lift_opens_nothing_and_a_reader_confirms_before_reading_on"),
                new Mutant(
                        "The rule does not ask for the circle",
                        "embargo/EmbargoRule.java",
                        "!isEmbargoed(version) || !version.circle().includes(reader) || !(windowOpen || lifted)",
                        "!isEmbargoed(version) || !(windowOpen || lifted)",
                        "embargo.EmbargoTableTest#each_row_and_column_says[*]"),
                new Mutant(
                        "What was withdrawn while its lift waited to be announced is announced",
                        "release/Release.java",
                        "if (announcedAt != null || state != ReleaseState.READY || !isOut(allHeld, now)) {",
                        "if (announcedAt != null) {",
                        "release.LiftWatchTest#what_was_withdrawn_meanwhile_is_not_announced"));
    }

    /** After a restore or a jump of the clock (E44, S15). */
    private static List<Mutant> doubt() {
        return List.of(
                new Mutant(
                        "After a restore letters go out by themselves",
                        "mail/Postman.java",
                        "if (hold.isInForce()) {",
                        "if (hold.isInForce() && id.equals(new UUID(0, 0))) {",
                        "mail.PostmanTest#after_a_restore_a_letter_whose_turn_comes_is_not_even_written"),
                new Mutant(
                        "After a restore what was not out lifts at its time",
                        "release/Release.java",
                        "&& embargo.doubt(cause, allHeld, since);",
                        "&& false;",
                        "release.DoubtsTest#after_a_restore_nothing_that_was_not_out_lifts_until_two_editors_have_confirmed_it"),
                new Mutant(
                        "One editor confirms a doubted lift twice",
                        "release/ReleaseEmbargo.java",
                        "if (doubt != null && (confirmedBy == null || confirmedBy.equals(by))) {",
                        "if (doubt != null && confirmedBy == null) {",
                        "release.DoubtsTest#after_a_restore_nothing_that_was_not_out_lifts_until_two_editors_have_confirmed_it"),
                new Mutant(
                        "What lifted between backup and restore is out",
                        "release/ReleaseEmbargo.java",
                        "hold(allHeld, since);",
                        "hold(allHeld, Instant.parse(\"9999-12-31T00:00:00Z\"));",
                        "release.DoubtsTest#after_a_restore_nothing_that_was_not_out_lifts_until_two_editors_have_confirmed_it"),
                new Mutant(
                        "A jump of the clock goes unnoticed",
                        "release/Doubt.java",
                        "when(passed.minus(really).abs().compareTo(JUMP) > 0, CLOCK_JUMPED);",
                        "when(passed.isNegative() && really.isNegative(), CLOCK_JUMPED);",
                        "release.DoubtTest#a_clock_that_jumps_by_more_does_forward_and_back[*]"));
    }

    private static List<Mutant> answers() {
        return List.of(
                new Mutant(
                        "Who is not signed in gets the answer that the accredited share",
                        "release/Doorkeeper.java",
                        "if (current.reader().clearance() == Clearance.PUBLIC) {",
                        "if (name.equals(current)) {",
                        "release.EmbargoDeskTest#whoever_is_not_signed_in_shares_no_answer_with_the_accredited"),
                new Mutant(
                        "What one may only know of counts as readable",
                        "release/PublishedReleases.java",
                        "anyMatch(answer -> answer.language() == language && answer.sight() == Sight.TEXT)",
                        "anyMatch(answer -> answer.language() == language)",
                        "release.EmbargoRulesTest#e26_new_terms_ask_again_and_an_acceptance_for_another_outlet_is_none"),
                new Mutant(
                        "Who may only know of a text may take it away",
                        "release/PublishedReleases.java",
                        "filter(answer -> answer.language() == language && answer.sight() == Sight.TEXT)\n"
                                + "                        .findFirst())",
                        "filter(answer -> answer.language() == language)\n                        .findFirst())",
                        "release.EmbargoRulesTest#e33_copied_and_printed_stand_in_the_log_and_who_may_not_read_takes_nothing_away"),
                new Mutant(
                        "Another language is shown than the one that was asked for",
                        "release/Outward.java",
                        "answer.language() == language ? text(asker, answer) : Optional.empty(),",
                        "text(asker, answer),",
                        "release.EmbargoRulesTest#e33_what_goes_with_an_embargoed_text_does_not_leave_without_it"),
                new Mutant(
                        "The facts of an embargoed text leave without it, and no log knows",
                        "release/Outward.java",
                        "answer.isOut() || answer.language() == language\n",
                        "answer.isOut() || answer.language() != null\n",
                        "release.EmbargoRulesTest#e33_what_goes_with_an_embargoed_text_does_not_leave_without_it"),
                new Mutant(
                        "An open page hears of a hold of what is hidden",
                        "release/PublishedReleases.java",
                        "around.revised(), around.facts(), missing, officer)",
                        "around.revised(), around.facts(), missing, officer, asker.allHeld())",
                        "release.EmbargoRulesTest#e39_a_hold_of_all_changes_nothing_for_who_reads_what_is_out"),
                new Mutant(
                        "A text that one waited for is told with its headline under embargo",
                        "release/Waiting.java",
                        "filter(headline -> answer.isOut())",
                        "filter(headline -> answer.isOut() || !headline.isEmpty())",
                        "release.WaitingTest#under_embargo_a_text_that_was_waited_for_is_told_without_a_word_and_only_while_it_may_be_read"),
                new Mutant(
                        "What was decided is told to who has never read the release",
                        "release/SinceReading.java",
                        ".filter(change.at()::isAfter)\n                .isPresent();",
                        ".filter(change.at()::isAfter)\n                .isPresent() || read.isEmpty();",
                        "release.SinceReadingTest#whoever_read_is_told_of_an_extension_with_both_times_and_the_reason_until_it_is_read_again"));
    }

    /** Who shares an answer with whom, in the moment in which many look. */
    private static List<Mutant> alike() {
        return List.of(
                new Mutant(
                        "Who has not accepted the terms shares the words of who has",
                        "release/Standings.java",
                        "accepted.contains(new Accepted(\n                                                each, reader.outlet().orElse(\"\")))));",
                        "!accepted.isEmpty()));",
                        "release.SameMomentTest#who_has_not_accepted_the_terms_shares_no_words_with_who_has"),
                new Mutant(
                        "A circle of outlets counts for every outlet in the same moment",
                        "release/Standings.java",
                        "reader.outlet().filter(outlets::contains),",
                        "outlets.stream().findFirst(),",
                        "release.SameMomentTest#a_circle_of_outlets_lets_in_nobody_else_in_the_same_moment"),
                new Mutant(
                        "An extension that comes while many look is not confirmed",
                        "release/Doorkeeper.java",
                        "each.then().alike(current.reader()).equals(Optional.of(who))",
                        "(each.then().alike(current.reader()).equals(Optional.of(who)) || who.termsAccepted())",
                        "release.SameMomentTest#an_extension_that_comes_meanwhile_waits_to_be_confirmed_by_who_opened_the_text"),
                new Mutant(
                        "Who opened a text counts as one who did not",
                        "release/Standings.java",
                        "filter(each -> !opened.contains(each))",
                        "filter(each -> !opened.contains(each) || opened.contains(each))",
                        "release.SameMomentTest#an_extension_that_comes_meanwhile_waits_to_be_confirmed_by_who_opened_the_text"));
    }

    private static List<Mutant> contract() {
        return List.of(
                new Mutant(
                        "That there are terms of embargo is told to every journalist",
                        "release/EmbargoContract.java",
                        "return asker.reader().clearance() == Clearance.EMBARGO || releases.knowsOfEmbargoed(asker);",
                        "return true;",
                        "release.EmbargoRulesTest#e43_whoever_is_named_reads_this_release_alone_without_a_grant_and_on_the_same_terms"),
                new Mutant(
                        "Older terms that were shown bind to newer ones",
                        "release/EmbargoContract.java",
                        "filter(now -> now.version() == version)",
                        "filter(now -> now.version() >= version)",
                        "release.EmbargoRulesTest#e26_new_terms_ask_again_and_an_acceptance_for_another_outlet_is_none"),
                new Mutant(
                        "The embargo reader goes on with an extension that was never shown",
                        "release/EmbargoContract.java",
                        "answer.extensions() > shown)",
                        "answer.extensions() > shown + 1)",
                        "release.EmbargoDeskTest#an_extension_that_was_not_shown_is_not_confirmed_with_the_one_that_was"));
    }

    private static List<Mutant> log() {
        return List.of(
                new Mutant(
                        "A text under embargo is read and the reader log does not know",
                        "release/PublishedReleases.java",
                        "log.record(own.reading(reader, answer, Reading.Action.OPENED, !answer.isOut()));",
                        "",
                        "release.EmbargoDeskTest#who_accepted_the_terms_reads_before_the_lift_and_the_log_knows"),
                new Mutant(
                        "Headlines under embargo are listed and the reader log does not know",
                        "release/PublishedReleases.java",
                        "filter(answer -> answer.sight() == Sight.TEXT)\n                .map(answer -> own.reading(",
                        "filter(answer -> answer.sight() == Sight.NOTICE)\n                .map(answer -> own.reading(",
                        "release.EmbargoRulesTest#e33_copied_and_printed_stand_in_the_log_and_who_may_not_read_takes_nothing_away"),
                new Mutant(
                        "A text is taken away as a file and the reader log does not know",
                        "release/PublishedReleases.java",
                        "log.record(own.reading(reader, answer, Reading.Action.DOWNLOADED, !answer.isOut()));",
                        "",
                        "release.FiledTest#e33_a_file_stands_in_the_log_before_and_after_the_lift_and_its_reader_knows_the_text"),
                new Mutant(
                        "Whoever is named in a circle without a grant takes a file away before the lift",
                        "release/PublishedReleases.java",
                        "asker.reader().clearance() == Clearance.EMBARGO",
                        "asker.reader().clearance() != Clearance.PUBLIC",
                        "release.FiledTest#e43_whoever_is_named_without_a_grant_reads_and_gets_no_file_before_the_lift"),
                new Mutant(
                        "A file that leaves at the lift says inside that it is older",
                        "release/PublishedReleases.java",
                        "                        answer.outSince().stream(),",
                        "                        Stream.of(answer.approvedAt()),",
                        "release.FiledTest#e47_a_file_is_never_older_than_the_lift_and_as_old_as_the_latest_correction"),
                new Mutant(
                        "Staff reads a hidden text at the desk and the reader log does not know",
                        "release/DeskReleases.java",
                        "        staff.has(found);\n",
                        "",
                        "release.StaffReadingTest#a_hidden_text_at_the_desk_is_logged_once_for_each_person_and_version"),
                new Mutant(
                        "Staff reads older versions and the reader log does not know",
                        "release/DeskReleases.java",
                        "staff.has(found.release(), language, found.versions());",
                        "",
                        "release.StaffReadingTest#older_versions_and_a_preview_are_logged_and_what_is_out_is_not"),
                new Mutant(
                        "Staff sees hidden headlines in a list and the reader log does not know",
                        "release/DeskReleases.java",
                        "staff.isListed(list);",
                        "",
                        "release.StaffReadingTest#headlines_in_the_desks_lists_are_logged_too_and_what_is_out_is_not"),
                new Mutant(
                        "Staff previews a hidden text and the reader log does not know",
                        "release/StaffReading.java",
                        "reading(number, language, version, Action.PREVIEWED, beforeLift).toList());",
                        "java.util.List.<Reading>of());",
                        "release.StaffReadingTest#older_versions_and_a_preview_are_logged_and_what_is_out_is_not"));
    }

    private static List<Mutant> preview() {
        return List.of(
                new Mutant(
                        "The preview as a journalist shows what an embargo reader has",
                        "release/PreviewDesk.java",
                        "new Reader(Optional.of(SOMEBODY), Optional.empty(), Clearance.ACCREDITED, false);\n"
                                + "            case EMBARGO,",
                        "new Reader(Optional.of(SOMEBODY), Optional.empty(), Clearance.EMBARGO, false);\n"
                                + "            case EMBARGO,",
                        "release.PreviewDeskTest#before_the_lift_only_a_reader_with_accepted_terms_has_the_text_and_at_the_lift_everyone_of_the_audience"),
                new Mutant(
                        "The preview before the terms shows the words",
                        "release/PreviewDesk.java",
                        "new Standing(as == As.EMBARGO, true, as == As.EMBARGO)",
                        "new Standing(true, true, as == As.EMBARGO)",
                        "release.PreviewDeskTest#what_a_reader_would_not_have_is_not_in_the_preview_either"));
    }
}
