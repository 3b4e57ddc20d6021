package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.VettingExport.Extent;
import presscenter.audit.SheetFile.Format;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** A vetting officer gives the security authority what it needs of the applicants (A22). */
class VettingTest extends AccreditationHouse {
    private static final String WHY = "Asked for by the guard of the venue";

    @Autowired
    VettingDesk desk;

    @Autowired
    AccreditationDesk officers;

    private String vetted = "";

    @BeforeEach
    void an_edition_whose_applicants_are_vetted() {
        vetted = "vetted-" + COUNT.incrementAndGet();
        edition(vetted, true, "2026-11-30", "2026-12-02");
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_list_says_who_somebody_is_and_for_whom_they_work_and_nothing_else() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        vetter();
        var lines = lines(export(Extent.NEW, Language.ENGLISH));
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFF\"Number\",\"Name\",\"Name in Latin letters\",\"Number of the identity document\","
                        + "\"Class\",\"Outlet\"");
        assertThat(lines.get(1))
                .isEqualTo(
                        "\"%s\",\"Вольга Ткач\",\"Volha Tkach\",\"%s\",\"staff\",\"Talmerna Herald\"",
                        olga.application().number(), olga.application().form().identityNumber());
        assertThat(lines).hasSize(2);
    }

    @Test
    void whoever_decides_on_applications_gives_nothing_over_and_a_vetting_officer_decides_nothing() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var number = olga.application().number();
        for (var role : Role.values()) {
            if (role != Role.VETTING_OFFICER) {
                sits(role == Role.EMBARGO_READER ? new Role[] {Role.JOURNALIST, role} : new Role[] {role});
                assertThatThrownBy(desk::editions).as(role.name()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> export(Extent.ALL, Language.ENGLISH))
                        .as(role.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        vetter();
        assertThatThrownBy(() -> officers.open(number)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> officers.document(number, DocumentKind.IDENTITY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> officers.approve(number, 0, Instant.parse("2026-12-31T21:00:00Z")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_list_is_for_whoever_pressed_and_for_no_other_vetting_officer() {
        handedIn("Вольга Ткач", "Volha Tkach");
        var pressed = vetter();
        vetter();
        refused(Why.UNKNOWN, () -> desk.export(asked(vetted, Extent.ALL), pressed, Language.ENGLISH));
    }

    @Test
    void the_trail_says_who_took_how_many_with_which_fields_and_why_and_names_nobody() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var me = vetter();
        export(Extent.NEW, Language.BELARUSIAN);
        var entry = sql.queryForMap(
                "select about, why, details from audit_entry where what = 'accreditation.given-to-vetting'"
                        + " and person = ?",
                me);
        assertThat(entry.get("ABOUT")).isEqualTo(vetted);
        assertThat(entry.get("WHY")).isEqualTo(WHY);
        assertThat(String.valueOf(entry.get("DETAILS")))
                .contains("rows=1", "format=CSV", "extent=NEW")
                .contains("fields=NUMBER NAME LATIN_NAME IDENTITY_NUMBER APPLICANT_CLASS OUTLET")
                .doesNotContain("Ткач", "Tkach", olga.application().form().identityNumber());
    }

    @Test
    void nobody_is_given_over_without_a_reason_or_of_an_edition_that_is_not_vetted_or_is_over() {
        vetter();
        assertThatThrownBy(() -> new VettingExport(vetted, Extent.ALL, Format.CSV, "  ", UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        ApplicationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.REASON_MISSING));
        edition("over-" + vetted, true, "2026-09-01", "2026-09-02");
        for (var other : List.of(EDITION, "over-" + vetted, "no-such-edition")) {
            refused(Why.NOT_VETTED, () -> desk.export(asked(other, Extent.ALL), me(), Language.ENGLISH));
        }
        assertThat(desk.editions())
                .extracting(each -> each.edition().key())
                .contains(vetted)
                .doesNotContain(EDITION, "over-" + vetted);
    }

    @Test
    void whoever_was_given_over_is_new_no_more_until_they_are_another() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        vetter();
        assertThat(standing()).isEqualTo("1 of 1");
        var asked = asked(vetted, Extent.NEW);
        assertThat(lines(desk.export(asked, me(), Language.ENGLISH))).hasSize(2);
        assertThat(standing()).isEqualTo("0 of 1");

        handedIn("Марк Рака", "Mark Raka");
        assertThat(standing()).isEqualTo("1 of 2");
        assertThat(lines(export(Extent.NEW, Language.ENGLISH)))
                .as("only who came since")
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("Mark Raka"));
        assertThat(lines(desk.export(asked, me(), Language.ENGLISH)))
                .as("the same list, saved again")
                .anySatisfy(line -> assertThat(line).contains("Volha Tkach"))
                .hasSize(2);
        assertThat(lines(export(Extent.ALL, Language.ENGLISH))).hasSize(3);

        var officer = sits(Role.ACCREDITATION_OFFICER);
        var file = officers.open(olga.application().number()).orElseThrow();
        officers.ask(file.number(), file.version(), new Remark(Remark.PREPARED + "ask-identity"));
        assertThat(officer).isNotNull();
        olga.sends(
                "/accreditation/you",
                Map.of(
                        "name", "Вольга Ткач",
                        "latin-name", "Volha Tkach",
                        "as", "staff",
                        "phone", "+375 17 200 00 02",
                        "identity-number", "OTHER 1"));
        vetter();
        assertThat(lines(export(Extent.NEW, Language.ENGLISH)))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("OTHER 1"));
    }

    @Test
    void a_draft_and_whoever_thought_better_of_it_or_was_refused_are_nobodys_business() {
        new Applicant("draft" + COUNT.incrementAndGet() + "@desk.example")
                .sends("/accreditation", Map.of("edition", vetted, "address", "draft" + COUNT.get() + "@desk.example"));
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/mine/withdraw", Map.of());
        var mark = handedIn("Марк Рака", "Mark Raka");
        sits(Role.ACCREDITATION_OFFICER);
        var file = officers.open(mark.application().number()).orElseThrow();
        officers.refuse(file.number(), file.version(), new Remark(Remark.PREPARED + "not-confirmed"));
        vetter();
        assertThat(lines(export(Extent.ALL, Language.ENGLISH))).hasSize(1);
    }

    // ── as a person

    private void edition(String key, boolean isVetted, String begins, String ends) {
        editions.save(new Edition(new EditionFacts(
                key,
                Localized.of("Азёрная канферэнцыя", "Озёрная конференция", "Lakeland Conference"),
                LocalDate.parse(begins),
                LocalDate.parse(ends),
                Instant.parse("2026-11-20T15:00:00Z"),
                isVetted)));
    }

    private Applicant handedIn(String name, String latin) {
        var who = applicant();
        return who.sends("/accreditation", Map.of("edition", vetted, "address", who.address))
                .writesAll(name, latin)
                .handsInDocuments()
                .handsIn();
    }

    private UUID vetter() {
        return sits(Role.VETTING_OFFICER);
    }

    private UUID sits(Role... roles) {
        me = SignedInAs.account(house, "Person " + COUNT.incrementAndGet(), roles);
        SignedInAs.person(house, me);
        return me;
    }

    private UUID me = new UUID(0, 0);

    private UUID me() {
        return me;
    }

    private static VettingExport asked(String edition, Extent extent) {
        return new VettingExport(edition, extent, Format.CSV, WHY, UUID.randomUUID());
    }

    private ExportedQueue export(Extent extent, Language language) {
        return desk.export(asked(vetted, extent), me(), language);
    }

    private String standing() {
        return desk.editions().stream()
                .filter(each -> each.edition().key().equals(vetted))
                .findFirst()
                .map(each -> each.fresh() + " of " + each.all())
                .orElseThrow();
    }

    private static List<String> lines(ExportedQueue file) {
        return new String(file.content(), StandardCharsets.UTF_8).lines().toList();
    }

    private static void refused(Why why, Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ApplicationRefused.class,
                        refused -> assertThat(Optional.of(refused.why())).contains(why));
    }
}
