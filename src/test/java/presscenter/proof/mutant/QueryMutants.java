package presscenter.proof.mutant;

import java.util.List;
import java.util.stream.Stream;

/** A reading query that does not ask what it must, or asks a part of it no more (E1, E5). */
final class QueryMutants {
    private static final String FILE = "release/ReleasesForReaders.java";

    /** A line of the query that counts versions. */
    private static final String VERSION =
            "                                + \" and r.number = :number and t.language = :language";

    private QueryMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(queries(), predicate(), circle()).flatMap(List::stream);
    }

    /** The predicate dropped from one query; the test asks that query alone. */
    private static List<Mutant> queries() {
        return List.of(
                query(
                        "A hidden release answers at its number",
                        "ANSWER + \" and r.number = :number and (\" + TEXT + \" or \" + NOTICE + \")\";",
                        "ANSWER + \" and r.number = :number\";",
                        "the_answer_of_one_release"),
                query(
                        "Hidden releases answer among others",
                        "ANSWER + \" and r.number \" + Several.IN + \" and (\" + TEXT + \" or \" + NOTICE + \")\",",
                        "ANSWER + \" and r.number \" + Several.IN,",
                        "the_answers_of_several_releases"),
                query(
                        "A notice comes with the headline",
                        "+ TEXT + \" then v.headline else null end, case when \" + TEXT",
                        "+ TEXT + \" or \" + NOTICE + \" then v.headline else null end, case when \" + TEXT",
                        "the_words_of_an_answer"),
                query(
                        "A notice comes with the version",
                        "+ \" then v.lede else null end, case when \" + TEXT",
                        "+ \" then v.lede else null end, case when \" + TEXT + \" or \" + NOTICE",
                        "the_words_of_an_answer"),
                query(
                        "The body of a hidden text is read",
                        "and t.language = :language and \" + TEXT,\n                        String.class",
                        "and t.language = :language\",\n                        String.class",
                        "the_body"),
                query(
                        "The body of another language is read than the one that was asked for",
                        "\" and r.number = :number and t.language = :language and \" + TEXT,",
                        "\" and r.number = :number and :language = :language and \" + TEXT,",
                        "the_body"),
                query(
                        "The facts of a hidden release are read",
                        "\"select distinct f \" + FROM + \" and r.number = :number and \" + TEXT,",
                        "\"select distinct f \" + FROM + \" and r.number = :number\",",
                        "the_facts"),
                query(
                        "What was said of a release is told to who may not read it",
                        "+ HAS_TEXT + \" and (\" + TEXT + \" or (\" + WITHDRAWN",
                        "+ HAS_TEXT + \" and (1 = 1 or (\" + WITHDRAWN",
                        "the_notices"),
                query(
                        "That something was corrected is told to who may not read it",
                        "+ \" and n.kind <> WITHDRAWN and n.at <= :now and \" + HAS_TEXT + \" and \" + TEXT",
                        "+ \" and n.kind <> WITHDRAWN and n.at <= :now and \" + HAS_TEXT",
                        "when_something_was_corrected"),
                query(
                        "The missing texts of a hidden release are named",
                        "+ \" and r.number = :number and (\" + TEXT + \" or \" + HIDDEN + \"))\",",
                        "+ \" and r.number = :number)\",",
                        "what_is_missing"),
                query(
                        "Why a text is missing is told before the terms are accepted",
                        "FROM + \" and r.number = :number and \" + TEXT\n                                + \") where its.number",
                        "FROM + \" and r.number = :number\"\n                                + \") where its.number",
                        "what_is_missing"),
                query(
                        "That a hidden text is being revised is told to everybody",
                        "+ HIDDEN + \" and \" + OPEN,\n                        Revised.class",
                        "+ OPEN.replace(\":termsAccepted = true\", \"1 = 1\"),\n                        Revised.class",
                        "what_is_being_revised"),
                query(
                        "That a text is being revised is told before the terms are accepted",
                        "+ HIDDEN + \" and \" + OPEN,\n                        Revised.class",
                        "+ HIDDEN,\n                        Revised.class",
                        "what_is_being_revised"),
                query(
                        "The list holds what is hidden",
                        "where f = r.facts.approved and (\" + OUT",
                        "where f = r.facts.approved and (r.state = READY\"",
                        "the_list"),
                query(
                        "The list holds what was taken back from another audience",
                        "+ \" and r.afterwards.withdrawal = AFTER_IT_WAS_OUT and \" + IN_AUDIENCE + \"))\"",
                        "+ \" and r.afterwards.withdrawal = AFTER_IT_WAS_OUT))\"",
                        "the_list"),
                query(
                        "The list under embargo is everybody’s",
                        "\"select r.number from Release r join r.facts.approved f where \" + HIDDEN_AMONG_ALL",
                        "\"select r.number from Release r join r.facts.approved f where r.embargo.kind <> NONE\"",
                        "what_is_under_embargo"),
                query(
                        "The filter offers topics that only hidden releases have",
                        "where k = p.key and \" + HAS_TEXT + \" and \"\n                                + TEXT + \")\",",
                        "where k = p.key and \" + HAS_TEXT + \")\",",
                        "the_topics_to_choose_from"),
                query(
                        "The filter offers topics of what is under embargo to whom it is not open",
                        "+ HIDDEN_AMONG_ALL + \" and \" + OPEN + \" and \"\n                                + HAS_TEXT,\n                        Topic.class",
                        "+ \"r.embargo.kind <> NONE and \" + OPEN + \" and \"\n                                + HAS_TEXT,\n                        Topic.class",
                        "the_topics_to_choose_from"),
                query(
                        "Names that only hidden releases have are offered",
                        "+ FROM.replace(\"where\", \"where (n.key = f.speaker or n.key = r.contact) and\") + \" and \"\n"
                                + "                                + TEXT + \")\",",
                        "+ FROM.replace(\"where\", \"where (n.key = f.speaker or n.key = r.contact) and\") + \")\",",
                        "the_names_to_choose_from"),
                query(
                        "The versions of a text are counted for who may not read it",
                        "approvedAt > (select r.embargo.visibleFrom \" + FROM\n" + VERSION + " and \" + OUT\n"
                                + "                                + \") and o.approvedAt <= :now"
                                + " and o.text.id = (select t.id \" + FROM\n" + VERSION + " and \" + OUT + \")\",",
                        "approvedAt > (select r.embargo.visibleFrom \" + FROM\n" + VERSION + "\"\n"
                                + "                                + \") and o.approvedAt <= :now"
                                + " and o.text.id = (select t.id \" + FROM\n" + VERSION + ")\",",
                        "which_version_it_is"),
                query(
                        "An extension is told to who has lost the grant",
                        "+ \" and r.number = :number and \" + HIDDEN\n",
                        "+ \" and r.number = :number\"\n",
                        "which_extension_waits_to_be_confirmed"),
                query(
                        "Decisions on hidden releases are told to everybody",
                        "\" where c.at > :after and c.at <= :now and \" + HAS_TEXT + \" and (\" + TEXT + \" or \"\n"
                                + "                                + NOTICE + \") order by c.at, c.id\",",
                        "\" where c.at > :after and c.at <= :now and \" + HAS_TEXT\n"
                                + "                                + \" order by c.at, c.id\",",
                        "what_was_decided"),
                query(
                        "Which hidden releases a hold closed is told to everybody",
                        "+ \" and \" + HAS_TEXT + \" and (\" + TEXT + \" or \" + NOTICE + \")\"\n"
                                + "                                + \" order by h.since",
                        "+ \" and \" + HAS_TEXT\n                                + \" order by h.since",
                        "which_holds_there_were"),
                query(
                        "A correction is told to who may not read what was corrected",
                        "+ \" and \" + TEXT + \" order by n.at, n.id\",",
                        "+ \" order by n.at, n.id\",",
                        "what_was_corrected_since"),
                query(
                        "That a release was replaced is told to who may not read it",
                        "+ \" and r.afterwards.replacedAt > :after and r.afterwards.replacedAt <= :now and \"\n"
                                + "                                + TEXT,",
                        "+ \" and r.afterwards.replacedAt > :after and r.afterwards.replacedAt <= :now\",",
                        "what_was_replaced_since"),
                query(
                        "What one has put aside tells that a hidden release is still there",
                        "+ \" where \" + HAS_TEXT + \" and (\" + TEXT + \" or \" + NOTICE + \")\",\n"
                                + "                        PageKey.class",
                        "+ \" where \" + HAS_TEXT,\n                        PageKey.class",
                        "what_one_put_aside"),
                query(
                        "A hidden text that one waited for is told of",
                        "ANSWER + \" and \" + TEXT + \" and exists (select 1 from TellMe m",
                        "ANSWER + \" and exists (select 1 from TellMe m",
                        "what_one_waited_for"),
                query(
                        "Lifts that have not come are found for the announcement",
                        "\"select r.number from Release r where r.announcedAt is null and \" + LIFTED",
                        "\"select r.number from Release r where r.announcedAt is null and r.state = READY\"",
                        "what_is_to_be_announced"));
    }

    private static Mutant query(String leak, String piece, String instead, String test) {
        return new Mutant(leak, FILE, piece, instead, "release.ReadingQueriesTest#" + test);
    }

    /** A part of the predicate that all queries share. */
    private static List<Mutant> predicate() {
        return List.of(
                part(
                        "A lift that has not come is honoured, and the clock follows",
                        "r.embargo.visibleFrom > :after and \"\n                                + LIFTED,",
                        "r.embargo.visibleFrom > :after\",",
                        "release.EmbargoDeskTest#an_embargoed_release_is_unknown_until_the_last_millisecond_and_out_at_its_lift"),
                part(
                        "Everybody’s clock is a second early in the queries",
                        "given.put(\"now\", asker.now());",
                        "given.put(\"now\", asker.now().plusSeconds(1));",
                        "release.EmbargoDeskTest#an_embargoed_release_is_unknown_until_the_last_millisecond_and_out_at_its_lift"),
                part(
                        "What is for the accredited is everybody’s",
                        "(f.audience = ACCREDITED and :accredited = true))\"",
                        "f.audience = ACCREDITED)\"",
                        "release.ReadingQueriesTest#the_answer_of_one_release"),
                part(
                        "A release’s own hold keeps no lift from counting",
                        "(r.embargo.heldSince is null or r.embargo.visibleFrom <= r.embargo.heldSince)",
                        "1 = 1",
                        "release.EmbargoDeskTest#nothing_lifts_on_hold_and_the_lift_comes_when_an_editor_ends_it"),
                part(
                        "The hold of all texts keeps no lift from counting",
                        "(r.embargo.kind = NONE or r.embargo.visibleFrom <= :allHeldSince)",
                        "1 = 1",
                        "release.EmbargoDeskTest#one_press_holds_everything_that_is_not_out_and_hides_nothing_that_is"),
                part(
                        "What was taken back is still out",
                        "(r.state = READY\n             and r.embargo.visibleFrom <= :now",
                        "(r.state <> IN_PREPARATION\n             and r.embargo.visibleFrom <= :now",
                        "release.EmbargoDeskTest#a_withdrawn_release_leaves_an_honest_notice_and_no_word_of_its_text"),
                part(
                        "What was taken back before its lift is told to the whole circle",
                        "and exists (select 1 from Opening o where o.id.releaseId = r.id and o.id.person = :person)\n",
                        "\n",
                        "release.EmbargoDeskTest#what_is_withdrawn_before_its_lift_is_known_only_to_who_had_opened_it"),
                part(
                        "The advance window is not waited for",
                        "(r.embargo.windowFrom is null or r.embargo.windowFrom <= :now or r.embargo.lift <= :now)",
                        "1 = 1",
                        "release.EmbargoRulesTest#e16_the_window_opens_later_than_the_approval_and_open_pages_look_again_when_it_does"),
                part(
                        "The terms are not asked for",
                        "(:termsAccepted = true",
                        "(1 = 1",
                        "release.EmbargoDeskTest#a_reader_who_has_not_accepted_the_terms_learns_no_word"),
                part(
                        "A text on hold is read on",
                        "and r.embargo.heldSince is null\n",
                        "\n",
                        "release.WaitingTest#under_embargo_a_text_that_was_waited_for_is_told_without_a_word_and_only_while_it_may_be_read"),
                part(
                        "The hold of all texts closes none",
                        "and :allHeld = false",
                        "",
                        "release.HoldAllTest#what_becomes_ready_during_it_stays_closed_though_its_time_passed_before"),
                part(
                        "After an extension one reads on without confirming it",
                        "where o.id.releaseId = r.id and o.id.person = :person and o.extensions < r.embargo.extensions)",
                        "where 1 = 0)",
                        "release.EmbargoDeskTest#after_an_extension_the_old_lift_opens_nothing_and_a_reader_confirms_before_reading_on"));
    }

    private static List<Mutant> circle() {
        return List.of(
                part(
                        "A circle of outlets lets in every outlet",
                        "(r.embargo.circle.kind = OUTLETS and :outlet member of r.embargo.circle.members)",
                        "r.embargo.circle.kind = OUTLETS",
                        "release.EmbargoRulesTest#e43_outside_the_circle_even_the_neutral_notice_is_absent"),
                part(
                        "A circle of named persons lets in everybody",
                        "and r.embargo.circle.kind = PERSONS and :personText member of r.embargo.circle.members))",
                        "and r.embargo.circle.kind = PERSONS))",
                        "release.EmbargoRulesTest#e43_outside_the_circle_even_the_neutral_notice_is_absent"),
                part(
                        "Whoever holds no grant counts as a grant holder",
                        "asker.reader().clearance() == Clearance.EMBARGO);",
                        "asker.reader().clearance() != Clearance.PUBLIC);",
                        "release.EmbargoRulesTest#e43_whoever_is_named_reads_this_release_alone_without_a_grant_and_on_the_same_terms"),
                new Mutant(
                        "Staff that is named in a circle reads in the newsroom",
                        "embargo/Reader.java",
                        "clearance != Clearance.PUBLIC && !staff;",
                        "clearance != Clearance.PUBLIC;",
                        "release.EmbargoRulesTest#e43_whoever_is_named_reads_this_release_alone_without_a_grant_and_on_the_same_terms"));
    }

    private static Mutant part(String leak, String piece, String instead, String test) {
        return new Mutant(leak, FILE, piece, instead, test);
    }
}
