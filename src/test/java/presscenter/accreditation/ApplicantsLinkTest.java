package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.instance.ARelease;
import presscenter.language.Language;
import presscenter.release.ReleaseImport;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** A link by mail opens one's own application, and signs nobody in: least of all to an embargo (A21, S4). */
class ApplicantsLinkTest extends AccreditationHouse {
    private static final String NUMBER = "2026-END7A5";
    private static final String HEADLINE = "Станции передают данные об уровне воды каждый час";

    @Autowired
    ReleaseImport releases;

    @Test
    void whoever_came_by_it_is_answered_as_somebody_who_never_was_here() {
        aReleaseIsUnderEmbargo();
        var olga = applicant().begins();
        olga.sends("/accreditation/you", Map.of("name", "Вольга Ткач"));
        var link = links(letters(FindAgainLetters.KIND, olga.address).getLast()).getFirst();
        var phone = applicant().opens(link).sendsFrom(link, Map.of());
        assertThat(phone.opens("/accreditation/you").page())
                .as("it opens the own one")
                .contains("Вольга Ткач");

        var stranger = applicant();
        for (var path : List.of(
                "/newsroom",
                "/newsroom/" + NUMBER,
                "/newsroom/" + NUMBER + "?lang=ru",
                "/desk/releases",
                "/desk/releases/" + NUMBER,
                "/account")) {
            phone.opens(path);
            stranger.opens(path);
            assertThat(phone.answer.getRedirectedUrl()).as(path).startsWith("/login?return=");
            assertThat(phone.answer.getRedirectedUrl()).as(path).isEqualTo(stranger.answer.getRedirectedUrl());
            assertThat(phone.follows().page()).as(path).doesNotContain(HEADLINE);
        }
    }

    private void aReleaseIsUnderEmbargo() {
        var author = SignedInAs.account(house, "Maya Olvik", Role.PRESS_OFFICER);
        var editor = SignedInAs.account(house, "Sofia Rent", Role.EDITOR);
        var now = clock.instant();
        system.asApplication(() -> releases.take(List.of(ARelease.numbered(NUMBER, Language.RUSSIAN)
                .text(Language.RUSSIAN, HEADLINE, "Обмен начался.", "Данные открыты всем берегам.")
                .embargoedUntil(now.plus(Duration.ofDays(1)))
                .approved(now.minus(Duration.ofHours(2)), author, editor))));
    }
}
