package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.mail.WrittenLetter;

/** Applying for accreditation, on plain pages, with nothing but an address (A1–A6, A16–A18, A20–A22, A24). */
class ApplyingTest extends AccreditationHouse {
    @Autowired
    ApplicantsDesk desk;

    @Test
    void a_journalist_applies_in_four_steps() {
        var olga = applicant().opens("/accreditation");
        assertThat(olga.page()).contains("Lakeland Conference", "Apply for accreditation");
        olga.begins();
        assertThat(olga.answer.getRedirectedUrl()).isEqualTo("/accreditation/you");
        olga.writesAll("Вольга Ткач", "Volha Tkach");
        assertThat(olga.answer.getRedirectedUrl()).isEqualTo("/accreditation/documents");
        olga.handsInDocuments().opens("/accreditation/check");
        assertThat(olga.page()).contains("Вольга Ткач", "Talmerna Herald").doesNotContain("Still missing");
        olga.handsIn();
        assertThat(olga.answer.getRedirectedUrl()).isEqualTo("/accreditation/mine");
        assertThat(olga.follows().page())
                .contains("Handed in", olga.application().number().toString());
        assertThat(olga.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(olga.application().isLate()).isFalse();
        assertThat(letters(ToldLetters.KIND, olga.address)).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_the_rest_is_kept() {
        var olga = applicant().begins();
        olga.sends("/accreditation/you", Map.of("name", "Вольга Ткач", "latin-name", "Вольга", "phone", "12"));
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.page())
                .contains("Here only Latin letters", "Write a telephone number", "Choose as what you come")
                .contains("value=\"Вольга Ткач\"");
        assertThat(olga.opens("/accreditation/you").page()).contains("value=\"Вольга Ткач\"");
        olga.handsIn();
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.page()).contains("Still missing", "The portrait is missing.");
        assertThat(olga.application().state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void it_saves_itself_while_one_types() {
        var olga = applicant().begins().opens("/accreditation/you");
        olga.sendsFrom("/accreditation/you", Map.of("name", "Воль", "keep", "yes"));
        assertThat(olga.answer.getStatus()).isEqualTo(200);
        assertThat(olga.page()).matches("\\d\\d:\\d\\d");
        assertThat(olga.application().form().name()).isEqualTo("Воль");
        olga.opens("/accreditation/you").sendsFrom("/accreditation/you?switch=yes", Map.of("keep", "yes"));
        assertThat(olga.answer.getStatus()).as("both asked at once").isEqualTo(200);
    }

    @Test
    void another_language_keeps_what_was_typed_and_is_the_one_of_the_letters() {
        var olga = applicant().begins().opens("/accreditation/you");
        olga.sendsFrom("/accreditation/you?lang=be&switch=yes", Map.of("name", "Вольга"));
        assertThat(olga.page()).contains("lang=\"be\"", "Імя і прозвішча", "value=\"Вольга\"");
        olga.sendsFrom("/accreditation/you", Map.of("name", "Вольга", "keep", "yes"));
        assertThat(letters(FindAgainLetters.KIND, olga.address))
                .extracting(WrittenLetter::subject)
                .containsExactly("Ваша заяўка на акрэдытацыю");
    }

    @Test
    void another_browser_opens_nothing_of_it() {
        var olga = applicant().begins().writesAll("Вольга Ткач", "Volha Tkach");
        var stranger = applicant();
        for (var path : new String[] {"you", "work", "documents", "check", "mine"}) {
            stranger.opens("/accreditation/" + path);
            assertThat(stranger.answer.getRedirectedUrl()).as(path).isEqualTo("/accreditation");
        }
        assertThat(desk.find("made up")).isEmpty();
        assertThat(olga.opens("/accreditation/you").page()).contains("Вольга Ткач");
    }

    @Test
    void an_interrupted_application_is_found_again_by_a_link_that_works_once_for_a_day() {
        var olga = applicant().begins();
        olga.sends("/accreditation/you", Map.of("name", "Вольга Ткач"));
        var link = links(letters(FindAgainLetters.KIND, olga.address).getLast()).getFirst();

        assertThat(desk.find(link.substring(ApplicantsAddress.LINK.length())))
                .as("what went by mail is no key")
                .isEmpty();
        var phone = applicant().opens(link);
        assertThat(phone.page()).as("looking does not spend it").contains("Open your application");
        assertThat(phone.page()).doesNotContain("Вольга");
        phone.opens(link).sendsFrom(link, Map.of());
        assertThat(phone.answer.getRedirectedUrl()).isEqualTo("/accreditation/mine");
        assertThat(phone.opens("/accreditation/you").page()).contains("Вольга Ткач");

        var thief = applicant().opens(link);
        assertThat(thief.answer.getStatus()).isEqualTo(404);

        var other =
                links(letters(FindAgainLetters.KIND, olga.address).getLast()).getFirst();
        clock.passes(Duration.ofHours(24));
        assertThat(applicant().opens(other).answer.getStatus()).isEqualTo(404);
    }

    @Test
    void a_newer_link_takes_the_place_of_an_older_one() {
        var olga = applicant().begins();
        var older =
                links(letters(FindAgainLetters.KIND, olga.address).getLast()).getFirst();
        var newer =
                links(letters(FindAgainLetters.KIND, olga.address).getLast()).getFirst();
        assertThat(applicant().opens(older).answer.getStatus()).isEqualTo(404);
        assertThat(applicant().opens(newer).answer.getStatus()).isEqualTo(200);
    }

    @Test
    void whether_an_address_has_an_application_is_told_to_nobody_but_its_owner() {
        var olga = applicant().begins();
        var known = applicant().sends("/accreditation/find", Map.of("address", olga.address));
        var unknown = applicant().sends("/accreditation/find", Map.of("address", "nobody@desk.example"));
        assertThat(known.page()).isEqualTo(unknown.page()).contains("If there is an application");
        assertThat(letters(FindAgainLetters.KIND, olga.address)).hasSize(2);
        assertThat(letters(FindAgainLetters.KIND, "nobody@desk.example")).isEmpty();
    }

    @Test
    void who_asks_for_too_much_in_an_hour_waits() {
        var olga = applicant();
        for (int i = 0; i < 5; i++) {
            assertThat(olga.sends("/accreditation/find", Map.of("address", olga.address))
                            .answer
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(olga.sends("/accreditation/find", Map.of("address", olga.address))
                        .answer
                        .getStatus())
                .isEqualTo(422);
        for (int i = 0; i < 30; i++) {
            assertThat(olga.begins().answer.getStatus()).isEqualTo(303);
        }
        assertThat(olga.begins().page()).contains("Too many were begun");
        clock.passes(Duration.ofMinutes(61));
        assertThat(olga.begins().answer.getStatus()).isEqualTo(303);
    }

    @Test
    void a_file_of_the_wrong_kind_gets_its_sentence_and_the_right_one_takes_its_place() {
        var olga = applicant().begins().writesAll("Вольга Ткач", "Volha Tkach");
        olga.uploads(
                "letter", "letter.pdf", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.page()).contains("role=\"alert\"");
        olga.uploads("letter", "../../etc/letter.exe", document());
        assertThat(olga.answer.getRedirectedUrl()).isEqualTo("/accreditation/documents#letter");
        assertThat(olga.opens("/accreditation/documents").page())
                .contains("PDF, ")
                .doesNotContain("letter.exe");
        olga.uploads("portrait", "me.pdf", document());
        assertThat(olga.answer.getStatus()).as("a portrait is a picture").isEqualTo(422);
        olga.uploads("letter", "large.pdf", new byte[12 * 1024 * 1024]);
        assertThat(olga.page()).contains("The file is larger than 10 MB.");
        olga.removes("letter");
        assertThat(olga.opens("/accreditation/documents").page()).doesNotContain("PDF, 1 kB");
    }

    @Test
    void after_the_deadline_it_is_late_and_taken_all_the_same() {
        clock.reads(Instant.parse("2026-11-20T15:00:00Z"));
        var olga = applicant()
                .begins()
                .writesAll("Вольга Ткач", "Volha Tkach")
                .handsInDocuments()
                .handsIn();
        assertThat(olga.follows().page()).contains("It came after the deadline");
        assertThat(olga.application().isLate()).isTrue();
    }

    @Test
    void when_the_edition_is_over_nobody_applies() {
        clock.reads(Instant.parse("2026-12-02T20:59:58Z"));
        assertThat(applicant().begins().answer.getStatus()).isEqualTo(303);
        clock.reads(Instant.parse("2026-12-02T21:00:00Z"));
        var late = applicant().opens("/accreditation");
        assertThat(late.page()).contains("No applications are being taken at present.");
        late.sendsFrom("/accreditation", Map.of("edition", EDITION, "address", late.address));
        assertThat(late.answer.getStatus()).isEqualTo(422);
    }

    @Test
    void an_outlet_that_the_registry_does_not_know_is_shown_to_officers_and_to_nobody_who_types() {
        var olga = applicant().begins().writesAll("Вольга Ткач", "Volha Tkach");
        var work = Map.of(
                "outlet", "Лясная старонка",
                "outlet-key", "made-up-key",
                "position", "editor",
                "signatory", "Ian Brook",
                "other-roles", "none",
                "ministry", "not-needed");
        olga.sends("/accreditation/work", work);
        assertThat(olga.page()).contains("We do not know this outlet");
        var withWebsite = new HashMap<>(work);
        withWebsite.put("outlet-website", "https://forest.example");
        olga.sends("/accreditation/work", withWebsite).handsInDocuments().handsIn();
        assertThat(olga.application().form().outlet().key()).isEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from accreditation_outlet where state = 'PROPOSED'", Integer.class))
                .isEqualTo(1);
        assertThat(applicant()
                        .opens("/accreditation/outlets?typed=" + URLEncoder.encode("Лясная", StandardCharsets.UTF_8))
                        .page())
                .isEqualTo("[]");
    }

    @Test
    void typing_finds_the_outlet_under_any_spelling() {
        var typing = applicant();
        typing.language = "be";
        for (var typed : new String[] {"herald", "ВЕСНИК ТАЛМ", "веснік", "TH"}) {
            assertThat(typing.opens("/accreditation/outlets?typed=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                            .page())
                    .as(typed)
                    .contains("\"key\":\"talmerna-herald\"", "Веснік Талмерны");
        }
    }

    @Test
    void what_was_handed_in_stays_as_it_is_and_can_be_taken_back_and_up_again() {
        var olga = applicant()
                .begins()
                .writesAll("Вольга Ткач", "Volha Tkach")
                .handsInDocuments()
                .handsIn();
        assertThat(olga.opens("/accreditation/you").answer.getRedirectedUrl()).isEqualTo("/accreditation/mine");
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/you", Map.of("name", "Other", "keep", "yes"));
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.application().form().name()).isEqualTo("Вольга Ткач");
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/mine/withdraw", Map.of());
        assertThat(olga.application().state()).isEqualTo(ApplicationState.WITHDRAWN);
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/mine/take-up", Map.of());
        assertThat(olga.application().state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(letters(ToldLetters.KIND, olga.address)).hasSize(3);
    }

    private static Map<String, String> work(String outlet, String website) {
        return Map.of(
                "outlet", outlet,
                "outlet-website", website,
                "position", "editor",
                "signatory", "Ian Brook",
                "other-roles", "none",
                "ministry", "not-needed");
    }

    @Test
    void an_outlet_in_letters_that_only_look_right_is_refused_at_its_field_and_when_it_is_handed_in() {
        var olga = applicant().begins().writesAll("Вольга Ткач", "Volha Tkach").handsInDocuments();
        olga.sends("/accreditation/work", work("ЛЕCНОЙ вестник", "https://forest.example"));
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.page()).contains("mixes Latin and Cyrillic letters", "value=\"ЛЕCНОЙ вестник\"");
        assertThat(olga.handsIn().answer.getStatus()).isEqualTo(422);
        olga.sends("/accreditation/work", work("Лесной вестник", "no address at all"));
        assertThat(olga.page()).contains("This is no address of a website.");
        assertThat(olga.handsIn().answer.getStatus()).isEqualTo(422);
        assertThat(olga.application().state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void what_is_handed_in_again_proposes_its_outlet_once() {
        var name = "Рачная газета";
        for (int each = 0; each < 2; each++) {
            applicant()
                    .begins()
                    .writesAll("Вольга Ткач", "Volha Tkach")
                    .sends("/accreditation/work", work(name, "https://river.example"))
                    .handsInDocuments()
                    .handsIn();
        }
        assertThat(sql.queryForObject(
                        "select count(*) from accreditation_outlet where state = 'PROPOSED' and ? in (name_be, name_ru, name_en)",
                        Integer.class,
                        name))
                .isEqualTo(1);
    }

    @Test
    void nobody_hands_in_by_an_appeal() {
        var olga = applicant().begins();
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/mine/appeal", Map.of("words", "Let me in."));
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.application().state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void what_is_too_long_is_said_in_another_language_too() {
        var olga = applicant().begins().opens("/accreditation/you");
        olga.sendsFrom("/accreditation/you?lang=be&switch=yes", Map.of("name", "я".repeat(201)));
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.page()).contains("lang=\"be\"", "занадта доўгі");
    }

    @Test
    void a_broken_form_in_parts_is_a_bad_request() {
        var olga = applicant().begins();
        olga.sends(post(URI.create("/accreditation/documents/letter"))
                .contentType("multipart/form-data; boundary=x")
                .content("--x\r\nno part at all"));
        assertThat(olga.answer.getStatus()).isEqualTo(400);
    }

    @Test
    void a_strangers_letter_box_is_not_filled() {
        var olga = applicant();
        for (int i = 0; i < 8; i++) {
            olga.begins();
        }
        assertThat(letters(FindAgainLetters.KIND, olga.address)).hasSize(5);
    }
}
