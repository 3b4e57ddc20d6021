package presscenter.proof.mutant;

import java.util.List;
import java.util.stream.Stream;

/** What stands behind the pages: log lines, exceptions, events, the trail; rights that freeze; the desk's own doors. */
final class HouseMutants {
    private static final String NO_WORD =
            "release.NoWordLeavesTest#a_text_is_written_approved_read_taken_away_held_and_lifted_and_no_word_of_it_is_told";

    private HouseMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(words(), letters(), rights(), desk()).flatMap(List::stream);
    }

    private static List<Mutant> letters() {
        return List.of(
                new Mutant(
                        "A letter is written as if its receiver still held a grant",
                        "release/Doorkeeper.java",
                        "return answer(() -> asker(reader), question);",
                        "return answer(() -> asker(new Reader(reader.person(), reader.outlet(), Clearance.EMBARGO, false)), question);",
                        "release.ChangeLettersTest#who_may_not_know_of_it_any_more_has_no_letter[*]"),
                new Mutant(
                        "A letter goes to whoever it was once meant for, whether or not they opened the release",
                        "release/SinceReading.java",
                        "                known.changes().stream()\n                        .filter(each -> isAfter(each, read, Span::first))",
                        "                known.changes().stream()\n                        .filter(each -> read != null)",
                        "release.ChangeLettersTest#a_letter_to_somebody_who_never_opened_it_says_nothing[*]"),
                new Mutant(
                        "A letter goes to an account that was closed",
                        "security/Correspondents.java",
                        "account.admits(now)",
                        "!account.roles(now).isEmpty()",
                        "security.CorrespondentsTest#a_closed_account_has_no_letters"),
                new Mutant(
                        "The log repeats what failed when a letter was written",
                        "mail/Postman.java",
                        "                    failed.getClass().getName(),",
                        "                    failed,",
                        "mail.PostmanTest#of_a_letter_that_cannot_be_written_the_log_tells_no_word"));
    }

    private static List<Mutant> words() {
        return List.of(
                new Mutant(
                        "Who takes a text away is logged with its headline",
                        "release/PublishedReleases.java",
                        "                .orElseThrow(NoSuchRelease::new);\n        log.record(",
                        ".orElseThrow(NoSuchRelease::new); org.slf4j.LoggerFactory.getLogger(\"release\")"
                                + ".info(\"taken {}\", taken.headline()); log.record(",
                        NO_WORD),
                new Mutant(
                        "What the desk opens is logged as it is, at debug",
                        "release/DeskReleases.java",
                        "return listed(() -> page(before, size));",
                        "var board = listed(() -> page(before, size)); org.slf4j.LoggerFactory.getLogger(\"release\")"
                                + ".debug(\"{}\", board); return board;",
                        NO_WORD),
                new Mutant(
                        "The log repeats what an exception says",
                        "shell/Failures.java",
                        ".append(cause.getClass().getName());",
                        ".append(cause);",
                        "shell.ShellTest#the_log_of_a_failure_holds_its_place_and_not_its_words"),
                new Mutant(
                        "The log repeats what failed at a lift",
                        "release/LiftWatch.java",
                        "return failed.getClass().getName() +",
                        "return failed +",
                        "release.LiftWatchTest#what_fails_with_one_release_keeps_no_other_from_being_announced"),
                new Mutant(
                        "The log repeats what failed on an open page",
                        "ui/OpenPages.java",
                        "                    failed.getClass().getName(),",
                        "                    failed,",
                        "ui.OpenPagesTest#a_page_that_fails_stops_no_other_and_looks_again_next_time"),
                new Mutant(
                        "The exception of a second save quotes the first",
                        "release/EditedMeanwhile.java",
                        "super(\"Edited meanwhile\");",
                        "super(\"Edited meanwhile: \" + theirs.headline());",
                        "release.NoWordLeavesTest#what_is_refused_is_refused_without_a_word_of_it"),
                new Mutant(
                        "A decision’s event carries somebody’s own words",
                        "release/Reason.java",
                        "new InTrail(\"own-words\", Optional.of(Hashes.sha256(text)))",
                        "new InTrail(text, Optional.of(Hashes.sha256(text)))",
                        NO_WORD),
                new Mutant(
                        "The trail takes what could be a text",
                        "audit/Details.java",
                        "FactRefused.unlessShort(what, key, value, LONGEST_VALUE)",
                        "value",
                        "audit.AuditTrailTest#nothing_that_could_be_a_text_is_taken"));
    }

    private static List<Mutant> rights() {
        return List.of(
                new Mutant(
                        "A right that was taken away goes on for a while",
                        "security/LivePersons.java",
                        "known.remove(changed.person());",
                        "",
                        "security.PeopleDeskTest#a_role_taken_away_counts_at_once_in_an_old_session"),
                new Mutant(
                        "A right is kept as it was read just before it was taken away",
                        "security/LivePersons.java",
                        "changes.get() == changesBefore ? read : kept",
                        "changes.get() >= changesBefore ? read : kept",
                        "security.LivePersonsTest#who_changes_after_being_read_and_before_being_kept_is_not_kept_as_before"),
                new Mutant(
                        "A right lasts a little longer than its term",
                        "security/LivePersons.java",
                        "tick - readAt < KEPT && now.isBefore(good)",
                        "tick - readAt < KEPT",
                        "security.RightsTest#an_admitted_journalist_reads_until_the_end_of_the_term_and_not_a_moment_longer"),
                new Mutant(
                        "A suspended reader goes on reading",
                        "security/Holding.java",
                        "each.isInForceAt(now)",
                        "each.isInForceAt(now) && now.isBefore(each.from())",
                        "security.RightsTest#a_suspension_keeps_everything_away_until_its_end_or_until_it_is_ended"),
                new Mutant(
                        "A list of embargo readers names those whose grant is over",
                        "security/ReadersByAccount.java",
                        "return accounts.openWith(Role.EMBARGO_READER, now).stream()",
                        "return accounts.openWith(Role.EMBARGO_READER, now.minusMillis(1)).stream()",
                        "security.RightsTest#an_embargo_grant_is_proposed_with_a_term_decided_by_an_editor_and_ends_by_itself"),
                new Mutant(
                        "A session keeps the role that was taken from its person",
                        "security/OpenSessions.java",
                        "endAllAfterwards(taken.person(), Ending.ROLE);",
                        "",
                        "security.SessionsTest#a_closed_account_and_a_role_taken_away_end_the_persons_sessions"),
                new Mutant(
                        "What another node decided ends no session here",
                        "security/OpenSessions.java",
                        "        endWhatWasDecidedElsewhere();\n        for",
                        "        for",
                        "security.SessionsTest#what_another_node_decided_ends_sessions_here"),
                new Mutant(
                        "Whoever is signed in may call what is one role’s alone",
                        "security/MethodGuard.java",
                        "filter(person -> person.isOneOf(roles.value()))",
                        "filter(person -> roles.value().length > 0 && person != null)",
                        "security.PeopleDeskTest#only_an_administrator_opens_accounts"),
                new Mutant(
                        "A second factor that there is is not asked for",
                        "security/SignInPage.java",
                        "signIn.asksForSecondFactor(admitted.person().id())",
                        "admitted.person().username().isEmpty()",
                        "security.SecondFactorTest#whoever_has_an_app_is_asked_for_its_code_and_has_no_session_before"),
                new Mutant(
                        "A session acts in every role though it has shown no second factor",
                        "security/PersonAuthentication.java",
                        "rests() ? held.withoutSecondFactor() : held",
                        "rests() ? held : held",
                        "security.SecondFactorRequiredTest#an_editor_without_a_factor_is_refused_by_the_services_and_not_by_the_pages_alone"),
                new Mutant(
                        "A grant opens hidden texts though the session has shown no second factor",
                        "security/ReadersByAccount.java",
                        "                        current.find()\n",
                        "                        current.held()\n",
                        "security.SecondFactorRequiredTest#whoever_holds_a_grant_reads_as_an_accredited_journalist_until_a_factor_was_shown"),
                new Mutant(
                        "A code of an app passes twice",
                        "security/CodeApp.java",
                        "step.isEmpty() || step.get() <= lastStep",
                        "step.isEmpty()",
                        "security.SecondFactorTest#a_code_by_app_is_good_once_and_a_clock_may_be_half_a_minute_wrong"),
                new Mutant(
                        "What a passkey was asked is answered twice",
                        "security/PasskeyChallenges.java",
                        "return forget(in) ? asked : Optional.empty();",
                        "return asked;",
                        "security.PasskeyTest#what_was_asked_is_answered_once"),
                new Mutant(
                        "A passkey of somebody else opens the account",
                        "security/Passkeys.java",
                        " and p.accountId = :account\")\n    Optional<Passkey> find",
                        " and :account is not null\")\n    Optional<Passkey> find",
                        "security.PasskeyTest#a_passkey_of_somebody_else_is_none"),
                new Mutant(
                        "A passkey counts though its device did not ask who its person is",
                        "security/PasskeyCeremony.java",
                        "List.of(bytes(passkey.credentialId())), true, true)",
                        "List.of(bytes(passkey.credentialId())), false, true)",
                        "security.PasskeyTest#a_device_that_does_not_know_its_person_is_refused"),
                new Mutant(
                        "Wrong passwords of a name that is nobody’s are not counted",
                        "security/SignIn.java",
                        "        var wait = wrongPasswords.attempt(username, device, address);",
                        """
                                var wait = doors.of(Username.normal(username)).isEmpty()
                                        ? Optional.<Duration>empty()
                                        : wrongPasswords.attempt(username, device, address);\
                        """,
                        "security.SignInTest#unknown_names_wait_just_the_same"),
                new Mutant(
                        "Who somebody is, is read before the password is compared",
                        "security/SignIn.java",
                        "        var door = doors.of(Username.normal(username));",
                        """
                                accounts.findByUsername(Username.normal(username));
                                var door = doors.of(Username.normal(username));\
                        """,
                        "security.SameTimeTest#who_somebody_is_is_read_once_the_password_was_right"),
                new Mutant(
                        "A password is hashed only if the name is somebody’s",
                        "security/Passwords.java",
                        "return hashed(() -> encoder.matches(normal, hash.orElse(nobodys))) && hash.isPresent();",
                        "return hash.isPresent() && hashed(() -> encoder.matches(normal, hash.orElse(nobodys)));",
                        "security.SameTimeTest#a_wrong_password_is_answered_alike_and_as_quickly_whether_the_name_is_somebodys"),
                new Mutant(
                        "A count of wrong passwords goes when the question was undone",
                        "security/TriesInDatabase.java",
                        "TransactionDefinition.PROPAGATION_REQUIRES_NEW",
                        "TransactionDefinition.PROPAGATION_REQUIRED",
                        "security.WrongPasswordsTest#a_count_stays_when_what_it_was_made_for_is_undone"),
                new Mutant(
                        "Every journalist counts as an embargo reader",
                        "security/ReadersByAccount.java",
                        "cleared ? Clearance.EMBARGO : Clearance.ACCREDITED,",
                        "Clearance.EMBARGO,",
                        "proof.LeakTest#the_readers_doors_answer_of_hidden_numbers_what_they_answer_of_unknown_ones"));
    }

    private static List<Mutant> desk() {
        return List.of(
                new Mutant(
                        "A translator opens what is not assigned",
                        "release/DeskReleases.java",
                        "            throw new NoSuchRelease();",
                        "            person.id();",
                        "release.StaffReadingTest#a_translator_is_logged_like_everybody_and_who_is_refused_is_not"),
                new Mutant(
                        "A translator’s work lists what is not assigned",
                        "release/DeskReleases.java",
                        "wanted.addAll(seesAll(person) ? written : retain(written, mine));",
                        "wanted.addAll(written);",
                        "release.TranslatorsDeskTest#who_wrote_as_an_officer_and_translates_now_sees_only_what_is_assigned"),
                new Mutant(
                        "A translator is told what lifts soon though it is not assigned",
                        "release/DeskReleases.java",
                        "var mine = seesAll(person) ? numbers : retain(numbers, assignedTo(person));",
                        "var mine = numbers;",
                        "release.ui.desk.DeskViewsTest#a_translator_sees_what_was_assigned_and_nothing_else"),
                new Mutant(
                        "A translator chooses among topics that only hidden releases have",
                        "release/DeskNames.java",
                        "        if (DeskRules.isOfTheDesk(person)) {\n            return all.map(Topic::named).toList();",
                        "        if (person != null) {\n            return all.map(Topic::named).toList();",
                        "release.TranslatorsDeskTest#names_and_topics_that_only_hidden_releases_have_are_hidden_with_them"));
    }
}
