package presscenter.proof.mutant;

import java.util.List;
import java.util.stream.Stream;

/** What an applicant, a colleague or a stranger would learn or do that is not theirs. */
final class AccreditationMutants {
    private static final String APPLYING = "accreditation.ApplyingTest#";
    private static final String DECIDING = "accreditation.DecidingTest#";
    private static final String BADGES = "accreditation.BadgeTest#";
    private static final String DOOR = "accreditation.DoorRuleTest#";
    private static final String CHANGING = "accreditation.ChangingTest#";
    private static final String VETTING = "accreditation.VettingTest#";
    private static final String RENEWING = "accreditation.RenewingTest#";
    private static final String EXPORTING = "accreditation.ExportingTest#";
    private static final String FOCAL = "accreditation.FocalTest#";
    private static final String LINK =
            APPLYING + "an_interrupted_application_is_found_again_by_a_link_that_works_once_for_a_day";

    private AccreditationMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(
                        applicants(),
                        strangers(),
                        lists(),
                        officers(),
                        door(),
                        exports(),
                        vetting(),
                        renewals(),
                        changes())
                .flatMap(List::stream);
    }

    private static List<Mutant> door() {
        return List.of(
                new Mutant(
                        "A lost badge still opens the door",
                        "accreditation/DoorRule.java",
                        "if (badge.isLost()) {",
                        "if (badge.isLost() && inside.isPresent()) {",
                        DOOR + "a_lost_badge_is_lost_whatever_its_owner_may"),
                new Mutant(
                        "Who is suspended comes in with the badge",
                        "accreditation/DoorRule.java",
                        "case SUSPENDED -> DoorVerdict.SUSPENDED;",
                        "case SUSPENDED -> DoorVerdict.ENTER;",
                        DOOR
                                + "a_suspended_person_stays_outside_until_the_suspension_is_over_by_itself_or_by_somebody"),
                new Mutant(
                        "A badge opens the door after its term",
                        "accreditation/DoorRule.java",
                        "application.grantedUntil().filter(now::isBefore).isPresent()",
                        "application.grantedUntil().isPresent()",
                        DOOR + "the_badge_of_an_approved_person_opens_until_the_moment_its_term_ends"),
                new Mutant(
                        "A badge’s code stands in the log",
                        "accreditation/BadgeCode.java",
                        "return \"BadgeCode\";",
                        "return text;",
                        "accreditation.BadgeCodeTest#neither_a_message_nor_a_log_spells_it"),
                new Mutant(
                        "A badge’s code lies open in the database",
                        "accreditation/BadgeOffice.java",
                        "sealing.seal(SEALED, token.text()),",
                        "token.text(),",
                        BADGES + "a_badge_is_shown_and_who_came_in_stands_in_the_trail_by_ids_alone"),
                new Mutant(
                        "What a badge is printed from outlives it",
                        "accreditation/Closing.java",
                        "badges.forget(application.id());",
                        "badges.current(application.id());",
                        BADGES
                                + "with_its_term_a_badge_ends_and_the_portrait_and_what_was_printed_go_and_later_who_came_when"));
    }

    private static List<Mutant> applicants() {
        return List.of(
                new Mutant(
                        "A link by mail works twice",
                        "accreditation/ApplicantsKeyring.java",
                        "key.spend(now);",
                        "key.isGoodAt(now);",
                        LINK),
                new Mutant(
                        "A link by mail works for ever",
                        "accreditation/ApplicantKey.java",
                        "return spentAt == null && now.isBefore(expiresAt);",
                        "return spentAt == null;",
                        LINK),
                new Mutant(
                        "A link by mail is a key as well, and never spent",
                        "accreditation/ApplicantsKeyring.java",
                        "filter(key -> !key.isMailed() && key.isGoodAt(now))",
                        "filter(key -> key.isGoodAt(now))",
                        LINK),
                new Mutant(
                        "Whoever asks for a link learns whether the address has an application",
                        "accreditation/ApplicantsDesk.java",
                        "        var request = linkRequests.save(",
                        """
                                if (applications.ofAddress(username.value()).isEmpty()) {
                                    throw new ApplicationRefused(Why.UNKNOWN);
                                }
                                var request = linkRequests.save(\
                        """,
                        APPLYING + "whether_an_address_has_an_application_is_told_to_nobody_but_its_owner"),
                new Mutant(
                        "What an applicant proposed is found by whoever types",
                        "accreditation/OutletState.java",
                        "FOUND = Set.of(REGISTERED);",
                        "FOUND = Set.of(REGISTERED, PROPOSED);",
                        APPLYING
                                + "an_outlet_that_the_registry_does_not_know_is_shown_to_officers_and_to_nobody_who_types"),
                new Mutant(
                        "An applicant works for whichever key comes with the form",
                        "accreditation/ApplicantsDesk.java",
                        "new OutletChoice(outlet.map(Outlet::key), choice.typed(), choice.website())",
                        "new OutletChoice(choice.key(), choice.typed(), choice.website())",
                        APPLYING
                                + "an_outlet_that_the_registry_does_not_know_is_shown_to_officers_and_to_nobody_who_types"),
                new Mutant(
                        "What was handed in is changed behind the desk’s back",
                        "accreditation/Application.java",
                        "    void write(ApplicationForm form) {\n        if (!state.isOpenToApplicant()) {",
                        "    void write(ApplicationForm form) {\n        if (form.name().isEmpty()) {",
                        APPLYING + "what_was_handed_in_stays_as_it_is_and_can_be_taken_back_and_up_again"));
    }

    private static List<Mutant> strangers() {
        return List.of(
                new Mutant(
                        "Whoever begins learns that the address has an application already",
                        "accreditation/ApplicantsDesk.java",
                        "if (applications.countBegun(mark, now.minus(WINDOW)) >= MOST_BEGUN) {",
                        """
                                if (applications.countBegun(mark, now.minus(WINDOW)) >= MOST_BEGUN
                                        || !applications.ofAddress(username.value()).isEmpty()) {\
                        """,
                        APPLYING + "who_asks_for_too_much_in_an_hour_waits"),
                new Mutant(
                        "Who asks for links is slowed down only if there is something to be found",
                        "accreditation/ApplicantsDesk.java",
                        "if (linkRequests.countAsked(username.value(), now.minus(WINDOW)) >= MOST_LINKS) {",
                        """
                                if (linkRequests.countAsked(username.value(), now.minus(WINDOW)) >= MOST_LINKS
                                        && !applications.ofAddress(username.value()).isEmpty()) {\
                        """,
                        APPLYING + "who_asks_for_too_much_in_an_hour_waits"),
                new Mutant(
                        "An applicant learns that another address is somebody’s",
                        "accreditation/Recheck.java",
                        "        history.passes(application, each -> each.change(form, address, now), now, null, CHANGED);",
                        """
                                if (!applications.ofAddress(address.value()).isEmpty()) {
                                    throw new ApplicationRefused(ApplicationRefused.Why.NOTHING_CHANGED);
                                }
                                history.passes(application, each -> each.change(form, address, now), now, null, CHANGED);\
                        """,
                        CHANGING + "an_address_that_is_somebody_elses_is_told_to_the_officer_and_not_to_the_applicant"),
                new Mutant(
                        "An applicant learns which officer decided",
                        "accreditation/ApplicantsDesk.java",
                        "passed.at(), Optional.empty(), passed.remark());",
                        "passed.at(), passed.officer(), passed.remark());",
                        DECIDING + "an_applicant_is_not_told_which_officer_decided"));
    }

    private static List<Mutant> lists() {
        return List.of(
                new Mutant(
                        "A focal point learns of whom the desk refused",
                        "accreditation/ListStanding.java",
                        "return application.submittedAt().isPresent() ? HANDED_IN : INVITED;",
                        "return application.submittedAt().isEmpty() ? INVITED"
                                + " : application.state() == ApplicationState.REFUSED ? DECLINED : HANDED_IN;",
                        FOCAL + "the_focal_point_sees_who_handed_in_and_who_declined_and_nothing_of_what_is_decided"),
                new Mutant(
                        "A link to a list works twice",
                        "accreditation/PeopleList.java",
                        "        linkHash = null;\n        linkUntil = null;\n",
                        "        linkUntil = now.plus(ApplicantKey.BY_MAIL);\n",
                        FOCAL + "a_list_opens_to_one_browser_and_its_link_works_once_for_a_day"),
                new Mutant(
                        "Whoever knows an address writes to fifty people in its name",
                        "accreditation/ListContents.java",
                        "if (!list.isProved()) {",
                        "if (list.address().isEmpty()) {",
                        FOCAL + "nobody_is_written_to_before_the_focal_point_s_address_is_shown_to_be_theirs"),
                new Mutant(
                        "An officer sees whom a list names that was never handed in",
                        "accreditation/ListDesk.java",
                        ".filter(list -> list.handedInAt().isPresent());",
                        ".filter(list -> !list.address().isEmpty());",
                        FOCAL + "nobody_is_written_to_before_the_focal_point_s_address_is_shown_to_be_theirs"),
                new Mutant(
                        "Somebody takes a list’s letter along to another outlet",
                        "accreditation/Application.java",
                        "listNumber == null ? form : form.assignedAs(form());",
                        "form;",
                        FOCAL + "a_person_writes_the_own_part_and_cannot_change_what_the_letter_says"),
                new Mutant(
                        "The letter of a list is opened and the trail does not know",
                        "accreditation/ListDesk.java",
                        "        events.publishEvent(new ListLetterOpened(number));\n",
                        "",
                        FOCAL + "the_letter_of_the_list_is_each_one_s_letter_and_each_opening_stands_in_the_trail"));
    }

    private static List<Mutant> exports() {
        return List.of(
                new Mutant(
                        "Everything personal is in the file, asked for or not",
                        "accreditation/ExportDesk.java",
                        "        asked.personal().stream()\n",
                        "        java.util.EnumSet.allOf(PersonalField.class).stream()\n",
                        EXPORTING + "personal_fields_stay_out_unless_asked_for_by_name_and_with_a_reason"),
                new Mutant(
                        "Any officer who has its address is given the file",
                        "accreditation/ExportDesk.java",
                        "if (actor.person().filter(by::equals).isEmpty()) {",
                        "if (actor.person().filter(by::equals).isEmpty() && by.version() == 0) {",
                        EXPORTING + "the_file_is_for_whoever_pressed_and_for_no_other_officer"),
                new Mutant(
                        "A file is taken away and the trail does not know",
                        "accreditation/ExportDesk.java",
                        "        events.publishEvent(new QueueExported(asked, made.rows()));\n",
                        "",
                        EXPORTING + "the_trail_says_who_took_how_much_of_what_and_why_and_names_nobody"));
    }

    private static List<Mutant> vetting() {
        return List.of(
                new Mutant(
                        "Whoever was refused or thought better of it is given over too",
                        "accreditation/VettingDesk.java",
                        "Optional.of(edition), VETTED, ",
                        "Optional.of(edition), Set.of(), ",
                        VETTING + "a_draft_and_whoever_thought_better_of_it_or_was_refused_are_nobodys_business"),
                new Mutant(
                        "Another vetting officer who has its address is given the list",
                        "accreditation/VettingDesk.java",
                        "if (actor.person().filter(by::equals).isEmpty()) {",
                        "if (actor.person().filter(by::equals).isEmpty() && by.version() == 0) {",
                        VETTING + "the_list_is_for_whoever_pressed_and_for_no_other_vetting_officer"),
                new Mutant(
                        "A list is given over and the trail does not know",
                        "accreditation/VettingDesk.java",
                        "        events.publishEvent(new GivenToVetting(asked, made.rows()));\n",
                        "",
                        VETTING + "the_trail_says_who_took_how_many_with_which_fields_and_why_and_names_nobody"),
                new Mutant(
                        "Applicants are given over whose form does not say so",
                        "accreditation/VettingDesk.java",
                        "return edition.vetted() && edition",
                        "return edition",
                        VETTING
                                + "nobody_is_given_over_without_a_reason_or_of_an_edition_that_is_not_vetted_or_is_over"));
    }

    private static List<Mutant> renewals() {
        return List.of(
                new Mutant(
                        "A link by mail shows what is known of whoever renews",
                        "accreditation/ApplicantsKeyring.java",
                        "return isOf(token, now).filter(this::isForWhoeverActs);",
                        "return isOf(token, now);",
                        RENEWING + "before_signing_in_neither_the_page_nor_a_link_by_mail_shows_anything_of_a_renewal"),
                new Mutant(
                        "A renewal is opened to whoever is signed in",
                        "accreditation/ApplicantsKeyring.java",
                        "actor.person().filter(renewal::isOf).isPresent()",
                        "actor.person().isPresent()",
                        RENEWING
                                + "before_signing_in_neither_the_page_nor_a_link_by_mail_shows_anything_of_a_renewal"));
    }

    private static List<Mutant> changes() {
        return List.of(
                new Mutant(
                        "Whoever works for another outlet keeps the grant",
                        "accreditation/Recheck.java",
                        "        if (isReader(person)) {",
                        "        if (isReader(person) && person.version() == 0) {",
                        CHANGING + "another_outlet_resets_the_approval_and_closes_the_grant_in_the_same_moment"),
                new Mutant(
                        "What could not be confirmed stays granted",
                        "accreditation/Recheck.java",
                        "filter(this::isReader).ifPresent(rights::end);",
                        "filter(this::isReader).ifPresent(rights::closeEmbargo);",
                        CHANGING + "a_refusal_ends_what_was_granted_upon_the_old_ones"),
                new Mutant(
                        "Letters go to another address before anybody has checked it",
                        "accreditation/Application.java",
                        "wantedAddress = reached.value();",
                        "address = reached.value();",
                        CHANGING + "another_address_holds_from_the_check_on_and_the_old_one_is_warned"));
    }

    private static List<Mutant> officers() {
        return List.of(
                new Mutant(
                        "One more is approved than there are places",
                        "accreditation/Places.java",
                        "takenInAll >= most",
                        "takenInAll > most",
                        "accreditation.WaitingListTest#nobody_is_approved_beyond_the_places_and_the_applicant_is_told_to_wait"),
                new Mutant(
                        "A place goes to whoever is approved first, not to who waits first",
                        "accreditation/Allotment.java",
                        "!first.id().equals(application.id())",
                        "first.id().compareTo(application.id()) > 1",
                        "accreditation.WaitingListTest#a_free_place_goes_to_who_waits_first_and_the_late_wait_behind_those_in_time"),
                new Mutant(
                        "A draft is seen at the desk",
                        "accreditation/Application.java",
                        "return state != ApplicationState.DRAFT && submittedAt != null;",
                        "return state != ApplicationState.EXPIRED;",
                        DECIDING + "each_opening_of_a_document_stands_in_the_trail"),
                new Mutant(
                        "A document is opened and the trail does not know",
                        "accreditation/AccreditationDesk.java",
                        "        events.publishEvent(new DocumentOpened(number, kind));\n",
                        "",
                        DECIDING + "each_opening_of_a_document_stands_in_the_trail"),
                new Mutant(
                        "Whoever refused decides on the appeal",
                        "accreditation/Application.java",
                        "return !appealed || !officer.equals(decidedBy);",
                        "return !appealed || officer.equals(decidedBy);",
                        DECIDING + "a_refusal_is_appealed_once_and_decided_by_somebody_else"),
                new Mutant(
                        "A colleague’s decision is overwritten",
                        "accreditation/AccreditationDesk.java",
                        "if (application.version() != version) {",
                        "if (version < 0) {",
                        DECIDING + "what_a_colleague_did_meanwhile_is_not_overwritten"),
                new Mutant(
                        "A merge of outlets carries the grants with it",
                        "accreditation/MergedOutlets.java",
                        "ifPresent(person -> rights.moveTo(person, into));",
                        "ifPresent(person -> rights.find(person + into.key()));",
                        DECIDING + "a_merge_of_outlets_carries_no_grant_with_it"),
                new Mutant(
                        "An identity document stays for ever",
                        "accreditation/Closing.java",
                        "now.minus(DocumentKind.IDENTITY_KEPT),",
                        "now.minus(DocumentKind.PAPERS_KEPT),",
                        DECIDING
                                + "an_identity_document_goes_a_fortnight_after_the_decision_and_a_portrait_with_the_badge"));
    }
}
