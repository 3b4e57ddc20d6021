package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.SheetFile.Format;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** An accreditation officer takes the queue away as a file (A6, S19). */
class ExportingTest extends AccreditationHouse {
    private static final String WHY = "The hotel asks how to reach them";

    @Autowired
    ExportDesk desk;

    private UUID officer() {
        var officer = SignedInAs.account(house, "Officer " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER);
        SignedInAs.person(house, officer);
        return officer;
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void personal_fields_stay_out_unless_asked_for_by_name_and_with_a_reason() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var me = officer();
        var plain = text(export(only(olga), Set.of(), "", me, Language.ENGLISH));
        assertThat(plain)
                .contains("Вольга Ткач", "Volha Tkach", "Talmerna Herald", "Talmerna", "Lakeland Conference")
                .doesNotContain(
                        olga.address,
                        "200 00 02",
                        olga.application().form().identityNumber(),
                        "Ian Brook",
                        "E-mail",
                        "Telephone");

        assertThatThrownBy(() -> export(only(olga), Set.of(PersonalField.PHONE), "  ", me, Language.ENGLISH))
                .isInstanceOfSatisfying(
                        ApplicationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.REASON_MISSING));
        assertThat(text(export(only(olga), Set.of(PersonalField.PHONE), WHY, me, Language.ENGLISH)))
                .contains("Telephone", "200 00 02")
                .doesNotContain(olga.address, olga.application().form().identityNumber(), "Ian Brook");
    }

    @Test
    void the_trail_says_who_took_how_much_of_what_and_why_and_names_nobody() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var me = officer();
        export(only(olga), Set.of(PersonalField.PHONE, PersonalField.ADDRESS), WHY, me, Language.BELARUSIAN);

        var entries = sql.queryForList(
                "select about, why, details from audit_entry where what = 'accreditation.exported' and person = ?", me);
        assertThat(entries).hasSize(1);
        var entry = entries.getFirst();
        assertThat(entry.get("ABOUT")).isEqualTo(EDITION);
        assertThat(entry.get("WHY")).isEqualTo(WHY);
        assertThat(String.valueOf(entry.get("DETAILS")))
                .contains("rows=1", "format=CSV", "states=SUBMITTED", "outlet=" + OUTLET, "words=yes")
                .contains("personal=ADDRESS PHONE")
                .doesNotContain("Ткач", olga.address);
    }

    @Test
    void what_came_with_a_made_up_address_does_not_reach_the_trail() {
        var me = officer();
        var odd = new QueueFilter(
                Optional.of("=1\n" + "x".repeat(300)), Set.of(), Optional.of("<script>"), Optional.of("??"), "");
        assertThat(text(export(odd, Set.of(), "", me, Language.ENGLISH)).lines())
                .hasSize(1);
        assertThat(sql.queryForList(
                        "select details from audit_entry where what = 'accreditation.exported' and person = ?",
                        String.class,
                        me))
                .singleElement()
                .asString()
                .contains("rows=0", "outlet=unknown", "country=unknown", "states=-", "personal=-");
    }

    @Test
    void the_file_is_for_whoever_pressed_and_for_no_other_officer() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var pressed = officer();
        officer();
        assertThatThrownBy(() -> export(only(olga), Set.of(), "", pressed, Language.ENGLISH))
                .isInstanceOfSatisfying(
                        ApplicationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.UNKNOWN));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> export(only(olga), Set.of(), "", pressed, Language.ENGLISH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void heads_are_in_the_officers_language_times_in_full_and_no_cell_computes() {
        var olga = handedIn("=HYPERLINK(\"x\")", "Volha Tkach");
        var me = officer();
        var text = text(export(only(olga), Set.of(), "", me, Language.BELARUSIAN));
        assertThat(text.lines().findFirst().orElseThrow())
                .startsWith("\uFEFF\"Нумар\",\"Мерапрыемства\"")
                .contains("\"Краіна СМІ\"");
        assertThat(text)
                .contains(
                        "\"'=HYPERLINK(\"\"x\"\")\"", "Веснік Талмерны", "Талмерна", "Азёрная канферэнцыя", "Пададзена")
                .containsPattern("\"2026-1\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+03:00\"");

        var file = desk.export(new QueueExport(only(olga), Format.XLSX, Set.of(), ""), me, Language.RUSSIAN);
        assertThat(file.name()).matches("applications-\\d{8}-\\d{4}\\.xlsx");
        assertThat(new String(file.content(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void all_that_the_filters_find_is_in_the_file_and_no_draft() {
        var first = handedIn("Першая", "Sel First");
        var second = handedIn("Другая", "Sel Second");
        var draft = applicant().begins().writesAll("Чарнавік", "Sel Draft");
        var me = officer();
        var all = new QueueFilter(Optional.of(EDITION), Set.of(), Optional.empty(), Optional.of("XA"), "sel ");
        assertThat(text(export(all, Set.of(), "", me, Language.ENGLISH)))
                .containsSubsequence(
                        first.application().number().toString(),
                        second.application().number().toString())
                .doesNotContain(draft.application().number().toString());
    }

    // ── as an officer

    private Applicant handedIn(String name, String latin) {
        return applicant().begins().writesAll(name, latin).handsInDocuments().handsIn();
    }

    private QueueFilter only(Applicant applicant) {
        return new QueueFilter(
                Optional.of(EDITION),
                Set.of(ApplicationState.SUBMITTED),
                Optional.of(OUTLET),
                Optional.empty(),
                applicant.application().number().toString());
    }

    private ExportedQueue export(
            QueueFilter filter, Set<PersonalField> personal, String reason, UUID by, Language language) {
        return desk.export(new QueueExport(filter, Format.CSV, personal, reason), by, language);
    }

    private static String text(ExportedQueue file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
