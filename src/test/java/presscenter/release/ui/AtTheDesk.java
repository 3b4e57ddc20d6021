package presscenter.release.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import presscenter.embargo.Audience;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.Absence;
import presscenter.release.ApprovalDesk;
import presscenter.release.Beside;
import presscenter.release.DeskRelease;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoDesk;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseDesk;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.Submission;
import presscenter.release.TextDraft;
import presscenter.release.TranslatorsDesk;
import presscenter.release.WritingDesk;
import presscenter.role.Role;
import presscenter.security.SignedInAs;
import presscenter.ui.LookAgain;
import presscenter.ui.OpenPages;

/** The pages of the desk in a window, with the real desk behind them, a clock that stands, and who sits there. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk-views",
            "press.data=target/desk-views-${surefire.forkNumber:1}",
            "press.demo=true"
        })
@Tag("started")
public abstract class AtTheDesk extends SpringBrowserlessTest {
    protected static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    protected static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    @Autowired
    protected ApplicationContext house;

    @Autowired
    protected ReleaseDesk desk;

    @Autowired
    protected WritingDesk writing;

    @Autowired
    protected ApprovalDesk approval;

    @Autowired
    protected EmbargoDesk embargo;

    @Autowired
    protected TranslatorsDesk translators;

    @Autowired
    protected DeskReleases files;

    @Autowired
    protected JdbcTemplate sql;

    @TestBean
    @SuppressWarnings("NullAway.Init")
    protected PressClock clock;

    @MockitoBean
    protected OpenPages pages;

    private final List<LookAgain> looks = new ArrayList<>();
    protected UUID officer = new UUID(0, 0);
    protected UUID editor = new UUID(0, 0);
    protected UUID secondEditor = new UUID(0, 0);
    protected UUID translator = new UUID(0, 0);

    protected static PressClock clock() {
        var fixed = Clock.fixed(MORNING, ZoneOffset.UTC);
        return new PressClock(fixed, fixed);
    }

    @BeforeEach
    void the_desk_is_empty_and_three_hold_a_grant() {
        sql.execute("set referential_integrity false");
        sql.queryForList("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_name <> 'RELEASE_TERMS'
                            and (table_name like 'RELEASE%' or table_name like 'BREACH%')
                        """, String.class).forEach(table -> sql.execute("delete from " + table));
        sql.execute("set referential_integrity true");
        officer = SignedInAs.account(house, "Ola Officer", Role.PRESS_OFFICER);
        editor = SignedInAs.account(house, "Ida Editor", Role.EDITOR);
        secondEditor = SignedInAs.account(house, "Eva Editor", Role.EDITOR);
        translator = SignedInAs.account(house, "Tim Translator", Role.TRANSLATOR);
        looks.clear();
        when(pages.register(any(), any())).thenAnswer(asked -> {
            LookAgain look = asked.getArgument(1);
            looks.add(look);
            return (com.vaadin.flow.shared.Registration) () -> looks.remove(look);
        });
        for (var reader : List.of("Ann Reader", "Ben Reader", "Cay Reader")) {
            reader(reader);
        }
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    /** A journalist with a grant; of whoever is none of the three a test takes it back, for others count three. */
    protected UUID reader(String name) {
        return SignedInAs.account(house, name, Role.JOURNALIST, Role.EMBARGO_READER);
    }

    protected void sits(UUID person) {
        SignedInAs.person(house, person);
    }

    protected void opens(String address) {
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate(address);
        runPendingSignalsTasks();
    }

    protected void pagesLookAgain() {
        List.copyOf(looks).forEach(LookAgain::lookAgain);
        runPendingSignalsTasks();
    }

    protected ReleaseNumber handedOver(String headline, EmbargoPlan plan) {
        sits(officer);
        var number = desk.create(
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.ENGLISH), Language.ENGLISH);
        plans(number, plan);
        for (var missing : List.of(Language.BELARUSIAN, Language.RUSSIAN)) {
            saysMissing(number, missing, Localized.of("па запыце", "по запросу", "on request"), Optional.empty());
        }
        var revision = files.find(number)
                .text(Language.ENGLISH)
                .working()
                .orElseThrow()
                .revision();
        writing.save(number, Language.ENGLISH, new TextDraft(headline, "What it is about", "<p>Words.</p>"), revision);
        writing.submit(number, Language.ENGLISH, Submission.FIRST);
        return number;
    }

    /** Whoever is at the desk plans this embargo upon what is there, for the circle that is there. */
    protected void plans(ReleaseNumber number, EmbargoPlan plan) {
        var now = files.find(number);
        desk.plan(number, now.planned(), plan, now.circle());
    }

    /** Whoever is at the desk says of a text that it is missing, whatever was said before. */
    protected void saysMissing(
            ReleaseNumber number, Language language, Localized<String> reason, Optional<Instant> expected) {
        desk.giveAbsence(
                number,
                language,
                files.find(number).text(language).absence(),
                new Absence(reason, expected.map(AtTheDesk::minsk)));
    }

    /** Whoever is at the desk assigns a translator, whatever was said before. */
    protected void assigns(ReleaseNumber number, UUID translator, Language language, Optional<Instant> expected) {
        var before = files.find(number).text(language).assigned().stream()
                .filter(each -> each.person().equals(translator))
                .findFirst();
        translators.assign(
                number, language, before, new DeskRelease.Assigned(translator, expected.map(AtTheDesk::minsk)));
    }

    /** Whoever is at the desk writes these facts upon those that are there. */
    protected void revises(ReleaseNumber number, FactsDraft facts) {
        var now = files.find(number).beside();
        desk.revise(number, now, new Beside(facts, now.contact(), now.source()));
    }

    protected static EmbargoPlan untilTen() {
        return new EmbargoPlan.UntilInstant(minsk(MORNING.plusSeconds(3600)), Optional.empty());
    }

    /** As it was typed on the clock of Minsk. */
    protected static Moment minsk(Instant at) {
        return Moment.of(at, MINSK);
    }

    protected static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AtTheDesk::all));
    }

    protected static <T extends Component> Stream<T> seen(Class<T> type) {
        return all(UI.getCurrent())
                .filter(type::isInstance)
                .filter(AtTheDesk::isSeen)
                .map(type::cast);
    }

    protected static boolean isSeen(Component component) {
        return !(component instanceof Text)
                && component.isVisible()
                && component.getParent().map(AtTheDesk::isSeen).orElse(true);
    }

    /** What a person reads on the page: the words of what is visible. */
    protected static String page() {
        return words(UI.getCurrent());
    }

    protected static String words(Component part) {
        if (part instanceof Text text) {
            return text.getText();
        }
        if (!part.isVisible()) {
            return "";
        }
        var children = part.getChildren().toList();
        return children.isEmpty()
                ? part.getElement().getTextRecursively()
                : String.join(" ", children.stream().map(AtTheDesk::words).toList());
    }

    protected static NativeButton button(String words) {
        return seen(NativeButton.class)
                .filter(button -> button.getElement().getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words + " in: " + page()));
    }

    /** Presses the button with these words in the question that is asked. */
    protected void confirms(String words) {
        var onThePage = all(UI.getCurrent()).toList();
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getElement().getText().equals(words))
                        .filter(button -> !onThePage.contains(button))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No answer " + words)))
                .click();
        runPendingSignalsTasks();
    }
}
