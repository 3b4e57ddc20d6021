package presscenter.release.ui.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import presscenter.audit.Expert;
import presscenter.audit.NamedExpert;
import presscenter.embargo.Audience;
import presscenter.embargo.PressClock;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.Delivery;
import presscenter.release.DeskRelease;
import presscenter.release.EmbargoContract;
import presscenter.release.EmbargoForm;
import presscenter.release.ExpertNaming;
import presscenter.release.KnownName;
import presscenter.release.LineText;
import presscenter.release.NameKind;
import presscenter.release.NoticeKind;
import presscenter.release.OnDuty;
import presscenter.release.PublicFacts;
import presscenter.release.PublicNotice;
import presscenter.release.PublishedRelease;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseFilter;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseLine;
import presscenter.release.ReleaseLink;
import presscenter.release.ReleaseNumber;
import presscenter.release.ReleasePage;
import presscenter.release.RichHtml;
import presscenter.release.SharedForComment;
import presscenter.release.SinceRead;
import presscenter.release.SinceReading;
import presscenter.release.TermsToRead;
import presscenter.release.UnderEmbargo;
import presscenter.release.Waiting;
import presscenter.release.Waiting.Arrived;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/** The newsroom as its readers meet it. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:newsroom-view",
            "press.data=target/newsroom-view-${surefire.forkNumber:1}"
        })
@WithMockUser(roles = "EMBARGO_READER")
@Tag("started")
class NewsroomViewTest extends SpringBrowserlessTest implements Locators {
    private static final Instant NOW = Instant.parse("2026-10-29T06:40:18Z");
    private static final Instant LIFT = Instant.parse("2026-10-29T07:00:00Z");
    private static final ReleaseNumber NUMBER = new ReleaseNumber(2026, "7K3M9Q");
    private static final PublishedRelease.Missing EXPECTED =
            new PublishedRelease.Missing(Optional.of(Instant.parse("2026-10-29T12:00:00Z")), Localized.none());
    private static final String ADDRESS = "newsroom/2026-7K3M9Q";

    private static final Expert ALENA = new Expert("Alena K.", "Lake Institute", Optional.empty(), "a comment");

    private boolean mayBeFiled = true;

    /** In one look what the door answers to each question. */
    private Optional<PublishedReleases.Opened> opened(ReleaseNumber number, List<Language> wanted) {
        var language = wanted.stream()
                .filter(each -> published.isReadable(number, each))
                .findFirst()
                .orElse(wanted.getFirst());
        return published
                .find(number, language)
                .map(release -> new PublishedReleases.Opened(
                        release, published.fingerprint(number), published.officerOnDuty(), mayBeFiled));
    }

    @TestBean
    @SuppressWarnings("NullAway.Init")
    PressClock clock;

    @MockitoBean
    OwnAccount account;

    @MockitoBean
    PublishedReleases published;

    @MockitoBean
    EmbargoContract contract;

    @MockitoBean
    Waiting waiting;

    @MockitoBean
    SinceReading sinceReading;

    @MockitoBean
    SharedForComment shared;

    static PressClock clock() {
        var fixed = Clock.fixed(NOW, ZoneOffset.UTC);
        return new PressClock(fixed, fixed);
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        when(account.person())
                .thenReturn(Optional.of(new Person(
                        new UUID(0, 7),
                        "hanna@demo.example",
                        "Ганна К.",
                        Set.of(Role.EMBARGO_READER),
                        Optional.of(new Outlet("tv", Localized.of("Прыклад-ТВ", "Пример-ТВ", "Example TV"), false)),
                        new Preferences(
                                Language.ENGLISH,
                                List.of(Language.BELARUSIAN, Language.RUSSIAN),
                                ZoneId.of("Europe/Warsaw"),
                                Scheme.SYSTEM,
                                false))));
        when(published.list(any(), any(), anyInt())).thenReturn(new ReleasePage(List.of(), Optional.empty()));
        when(published.fingerprint(NUMBER)).thenReturn("1");
        when(sinceReading.happened()).thenReturn(mock(SinceReading.Happened.class));
        when(published.officerOnDuty()).thenReturn(Optional.empty());
        when(published.open(any(), any())).thenAnswer(asked -> opened(asked.getArgument(0), asked.getArgument(1)));
        when(shared.naming(NUMBER)).thenReturn(ExpertNaming.OPEN);
        when(contract.acceptedAt()).thenReturn(Optional.of(Instant.parse("2026-10-28T11:12:00Z")));
        super.initVaadinEnvironment();
        speak(Language.ENGLISH);
        UI.getCurrent().navigate("account");
        clearInvocations(published);
    }

    // ── the list

    @Test
    void the_first_reading_language_that_exists_decides_which_headline_is_shown() {
        var line = line(Map.of(
                Language.RUSSIAN, new LineText("Заголовок", "О чём"),
                Language.ENGLISH, new LineText("Headline", "About")));
        when(published.list(any(), any(), anyInt())).thenReturn(new ReleasePage(List.of(line), Optional.empty()));

        goes("newsroom");

        assertThat(listed()).contains("Заголовок", "\"lang\":\"ru\"", "Today, Thursday 29 October");
        assertThat(listed()).doesNotContain("Headline");
        verify(published, times(1)).visited();
        assertThat(h1s()).containsExactly("News");
    }

    @Test
    void filters_of_the_address_are_asked_and_an_empty_answer_says_what_to_loosen() {
        goes("newsroom?kind=speech&period=3-days&in=be&new=");

        var asked = ArgumentCaptor.forClass(ReleaseFilter.class);
        verify(published).list(asked.capture(), eq(Optional.empty()), anyInt());
        assertThat(asked.getValue())
                .isEqualTo(new ReleaseFilter(
                        Optional.of(Language.BELARUSIAN),
                        Optional.of(ReleaseKind.SPEECH),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-10-26T21:00:00Z")),
                        Optional.empty(),
                        true));
        assertThat(words()).contains("Nothing found");
        assertThat(links("Without “Speeches”")).containsExactly("newsroom?in=be&period=3-days&new");
    }

    @Test
    void what_narrows_the_list_leaves_the_release_open_and_can_be_let_go_of() {
        opens(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)));
        assertThat(links("Speeches")).containsExactly(ADDRESS + "?kind=speech");
        assertThat(links("Transcripts")).containsExactly(ADDRESS + "?kind=transcript");

        goes(ADDRESS + "?kind=transcript");

        assertThat(links("Transcripts")).containsExactly(ADDRESS);
        assertThat(words()).contains("More: Transcripts");
        assertThat(h1s()).containsExactly("Загаловак");
    }

    @Test
    void the_chips_stay_while_what_they_lead_to_changes_so_that_the_focus_does_too() {
        goes("newsroom");
        var before = all(NewsroomFilters.class).flatMap(NewsroomViewTest::all).toList();

        goes("newsroom?kind=speech&in=be");

        assertThat(all(NewsroomFilters.class).flatMap(NewsroomViewTest::all)).containsExactlyElementsOf(before);
    }

    @Test
    void opening_a_release_sends_no_line_of_the_list_again() {
        var line = line(Map.of(Language.BELARUSIAN, new LineText("Загаловак", "Пра што")));
        when(published.list(any(), any(), anyInt())).thenReturn(new ReleasePage(List.of(line), Optional.empty()));
        goes("newsroom");
        var before = lines();

        opens(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)));

        assertThat(lines()).isSameAs(before);
    }

    @Test
    void before_the_terms_the_band_holds_no_word_of_the_text() {
        when(published.underEmbargo(any())).thenReturn(List.of(closedLine()));

        goes("newsroom");

        assertThat(listed()).contains("Under embargo", "Speech under embargo", "accept the embargo terms");
    }

    @Test
    void words_under_embargo_in_the_list_stand_under_the_readers_name_and_the_time() {
        when(published.underEmbargo(any())).thenReturn(List.of(closedLine()));
        goes("newsroom");
        assertThat(faint()).isEmpty();

        when(published.underEmbargo(any()))
                .thenReturn(List.of(embargoedLine(Map.of(Language.BELARUSIAN, new LineText("Загаловак", "Пра што")))));
        goes("newsroom?kind=statement");

        assertThat(listed()).contains("Загаловак");
        assertThat(faint()).containsOnly("Ганна К., Example TV · 29 October 2026, 09:40 (Minsk, UTC+3)");
    }

    // ── a release

    @ParameterizedTest
    @EnumSource
    void an_embargoed_text_stands_under_its_banner_and_its_title_has_no_word_of_it(Language language) {
        speak(language);
        opens(embargoed(Sight.TEXT, Optional.empty(), false));

        var binds = switch (language) {
            case BELARUSIAN -> "Чытаць можна; публікаваць, пераказваць і перадаваць — нельга.";
            case RUSSIAN -> "Читать можно; публиковать, пересказывать и передавать — нельзя.";
            case ENGLISH -> "You may read it; you may not publish, retell or pass it on.";
        };
        assertThat(words()).contains(binds, "UTC+3", "07:00 UTC", "2026-7K3M9Q", "Ганна К.");
        assertThat(words()).doesNotContain("release.");
        assertThat(h1s()).containsExactly("Загаловак");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .contains("2026-7K3M9Q")
                .doesNotContain("Загаловак");
        assertThat(article().getElement().getAttribute("translate")).isEqualTo("no");
        assertThat(article().getElement().getAttribute("spellcheck")).isEqualTo("false");
        assertThat(all(ReleaseFacts.class).flatMap(NewsroomViewTest::all).filter(Anchor.class::isInstance))
                .isEmpty();
    }

    @Test
    void an_open_release_is_titled_by_its_headline_and_has_no_watermark() {
        opens(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN, Language.RUSSIAN)));

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Загаловак · Press Center");
        assertThat(all(Watermark.class).flatMap(Component::getChildren)).isEmpty();
        assertThat(article().getElement().hasAttribute("translate")).isFalse();
    }

    @Test
    void another_language_keeps_the_place_and_another_release_begins_at_its_headline() {
        var both = Set.of(Language.BELARUSIAN, Language.RUSSIAN);
        when(published.find(NUMBER, Language.RUSSIAN)).thenReturn(Optional.of(open(Language.RUSSIAN, both)));
        goes("newsroom");
        told();

        opens(open(Language.BELARUSIAN, both));
        assertThat(told()).contains("begin").doesNotContain("keep");
        goes(ADDRESS + "?lang=ru");
        assertThat(told()).contains("keep").doesNotContain("begin");
    }

    @Test
    void the_contact_and_who_is_on_duty_can_be_called() {
        when(published.officerOnDuty())
                .thenReturn(Optional.of(new OnDuty(
                        OnDuty.Function.OFFICER,
                        Localized.of("Вера Луцэ", "Вера Луце", "Vera Luce"),
                        "+000 00 000-00-00",
                        List.of(Language.BELARUSIAN),
                        NOW.plusSeconds(3600))));
        opens(with(
                open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)),
                contact(new KnownName(
                        "mers",
                        NameKind.PERSON,
                        Localized.of("Інга Мерс", "Инга Мерс", "Inga Mers"),
                        Localized.of("прадстаўніца", "представительница", "spokesperson"),
                        Optional.of("+000 00 000-00-01")))));

        assertThat(words()).contains("Contact Інга Мерс, прадстаўніца, +000 00 000-00-01");
        assertThat(all(Anchor.class).map(Anchor::getHref)).contains("tel:+000000000001", "tel:+000000000000");
    }

    @Test
    void what_is_shown_is_cleaned_again() {
        var body = new RichHtml("<p>а</p><script>alert(1)</script><p onclick=\"x()\">б</p>");
        opens(with(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)), body));

        assertThat(all(Html.class).map(Html::getInnerHtml).toList().toString())
                .contains("<p>а</p>")
                .doesNotContain("script", "onclick");
    }

    @Test
    void a_missing_language_is_named_with_its_estimate_and_can_be_waited_for() {
        opens(missing());

        assertThat(h1s()).containsExactly("There is no text in this language yet: Беларуская");
        assertThat(words()).contains("Expected: 29 October 2026, 15:00 (Minsk, UTC+3)", "Русский · original");
        press("Tell me when");
        verify(waiting).tellMeWhen(NUMBER, Language.BELARUSIAN);
    }

    @Test
    void why_a_language_is_missing_is_said_in_the_page_s_language_and_what_will_not_come_is_not_waited_for() {
        var why = Localized.of("На запыт", "По запросу", "On request");
        opens(missing(new PublishedRelease.Missing(Optional.empty(), why)));
        assertThat(h1s()).containsExactly("There is no text in this language: Беларуская");
        assertThat(words()).contains("Reason: On request").doesNotContain("Tell me when", "not known yet");

        goes("newsroom");
        var russian = new Localized<>(Map.of(Language.RUSSIAN, "По запросу"));
        opens(missing(new PublishedRelease.Missing(Optional.of(LIFT), russian)));
        assertThat(html()).contains("Reason: <span lang=\"ru\">По запросу</span>");
        assertThat(words()).contains("yet: Беларуская", "Expected: 29 October 2026, 10:00", "Tell me when");
    }

    @Test
    void another_language_is_never_shown_without_a_word_of_which_is_missing_and_why_this_one_is_shown() {
        when(published.isReadable(NUMBER, Language.RUSSIAN)).thenReturn(true);
        opens(open(Language.RUSSIAN, Set.of(Language.RUSSIAN)));
        assertThat(words())
                .contains("There is no Belarusian text yet. Expected: 29 October 2026, 15:00 (Minsk, UTC+3)."
                        + " You are reading the Russian text: that is your second reading language.");
        press("Tell me when");
        verify(waiting).tellMeWhen(NUMBER, Language.BELARUSIAN);

        goes(ADDRESS + "?lang=ru");
        assertThat(words()).as("it was asked for").doesNotContain("second reading language");
    }

    @Test
    void a_text_that_arrives_takes_the_one_that_is_read_out_of_nobody_s_hands() {
        when(published.isReadable(NUMBER, Language.RUSSIAN)).thenReturn(true);
        opens(open(Language.RUSSIAN, Set.of(Language.RUSSIAN)));
        when(published.isReadable(NUMBER, Language.BELARUSIAN)).thenReturn(true);
        var both = Set.of(Language.RUSSIAN, Language.BELARUSIAN);
        when(published.find(NUMBER, Language.RUSSIAN)).thenReturn(Optional.of(open(Language.RUSSIAN, both)));
        when(published.fingerprint(NUMBER)).thenReturn("2");

        looksAgain();

        assertThat(words()).contains("The Belarusian text is there now. You are reading the Russian text");
        assertThat(links("Read the Belarusian text")).containsExactly(ADDRESS + "?lang=be");
        verify(published, never()).find(NUMBER, Language.BELARUSIAN);
    }

    @Test
    void all_texts_that_were_waited_for_stand_above_the_list_until_each_is_put_aside() {
        var first = new Arrived(NUMBER, ReleaseKind.STATEMENT, Language.BELARUSIAN, Optional.of("Загаловак"));
        var second =
                new Arrived(new ReleaseNumber(2026, "7K3M9R"), ReleaseKind.SPEECH, Language.RUSSIAN, Optional.empty());
        when(waiting.arrived()).thenReturn(List.of(first));
        goes("newsroom");
        when(waiting.arrived()).thenReturn(List.of(first, second));
        looksAgain();

        assertThat(words())
                .contains("Загаловак Statement · 2026-7K3M9Q · Belarusian text")
                .contains("Speech under embargo Speech · 2026-7K3M9R · Russian text")
                .contains("A text that you waited for is there. It is named above the list.");
        assertThat(html()).contains(ADDRESS + "?lang=be", "newsroom/2026-7K3M9R?lang=ru");
        verify(waiting, never()).told(any(), any());

        when(waiting.arrived()).thenReturn(List.of(first));
        press("Put aside");
        verify(waiting).told(second.number(), Language.RUSSIAN);
        assertThat(words()).contains("2026-7K3M9Q").doesNotContain("2026-7K3M9R");
    }

    @Test
    void an_open_page_is_one_visit_however_long() {
        goes("newsroom");
        looksAgain();
        goes("newsroom?kind=statement");
        UI.getCurrent().navigate("account");

        verify(published, times(1)).visited();
        verify(published, atLeast(3)).stillHere();
    }

    @Test
    void of_a_notice_only_the_quoted_words_bear_the_text_s_language() {
        opens(with(
                open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)),
                new PublicNotice(
                        NoticeKind.CORRECTION,
                        NOW,
                        Localized.of("Было дзесяць", "Было десять", "It was ten"),
                        new Localized<>(Map.of(Language.RUSSIAN, "Стало девять")))));
        assertThat(html())
                .contains("<p>What was wrong: <span lang=\"be\">Было дзесяць</span></p>")
                .contains("<p>What is right: <span lang=\"ru\">Стало девять</span></p>");
    }

    @Test
    void two_languages_stand_paragraph_by_paragraph_when_both_have_as_many() {
        var both = Set.of(Language.BELARUSIAN, Language.RUSSIAN);
        when(published.find(NUMBER, Language.BELARUSIAN)).thenReturn(Optional.of(open(Language.BELARUSIAN, both)));
        when(published.find(NUMBER, Language.RUSSIAN)).thenReturn(Optional.of(open(Language.RUSSIAN, both)));

        goes(ADDRESS + "?lang=be&with=ru");

        assertThat(html()).contains("by-paragraph");
        assertThat(all(Html.class)).hasSize(4);
    }

    @Test
    void unlike_numbers_of_paragraphs_get_a_column_each() {
        var both = Set.of(Language.BELARUSIAN, Language.RUSSIAN);
        when(published.find(NUMBER, Language.BELARUSIAN)).thenReturn(Optional.of(open(Language.BELARUSIAN, both)));
        when(published.find(NUMBER, Language.RUSSIAN))
                .thenReturn(Optional.of(with(open(Language.RUSSIAN, both), new RichHtml("<p>один</p>"))));

        goes(ADDRESS + "?lang=be&with=ru");

        assertThat(html()).contains("by-column").doesNotContain("by-paragraph");
        assertThat(all(Html.class)).hasSize(2);
    }

    // ── the contract

    @Test
    void the_terms_come_before_any_word_and_are_accepted_in_the_language_in_which_they_were_shown() {
        when(contract.terms())
                .thenReturn(Optional.of(new TermsToRead(
                        3,
                        Localized.of("Умовы", "Условия", "Terms"),
                        Localized.of("<p>а</p>", "<p>б</p>", "<p>c</p>"),
                        NOW)));
        when(contract.accept(anyInt(), any())).thenReturn(true);
        opens(embargoed(Sight.NOTICE, Optional.of(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED), false));
        assertThat(h1s()).containsExactly("Speech under embargo");
        assertThat(words()).contains("Terms").doesNotContain("Загаловак");

        press("Русский");
        assertThat(words()).contains("Условия");
        press("I accept");

        verify(contract).accept(3, Language.RUSSIAN);
    }

    @Test
    void an_extension_is_told_with_old_time_new_time_and_reason_and_confirmed() {
        when(contract.toConfirm(NUMBER))
                .thenReturn(Optional.of(new EmbargoContract.Extension(
                        2,
                        new DeskRelease.Change(
                                "EXTENDED",
                                NOW,
                                Optional.of(new UUID(0, 1)),
                                Optional.of(LIFT),
                                Optional.of(LIFT.plusSeconds(3600)),
                                "release.reason.speaker-late"))));
        opens(embargoed(Sight.NOTICE, Optional.of(UnderEmbargo.Obstacle.EXTENSION_NOT_CONFIRMED), false));

        assertThat(words()).contains("10:00, Minsk", "11:00, Minsk", "The speaker is late");
        press("I have read this");
        verify(contract).confirmExtension(NUMBER, 2);
        assertThat(words()).as("there was another by then").contains("The embargo was extended again meanwhile.");
    }

    @Test
    void a_hold_is_told_in_neutral_words_alone() {
        opens(embargoed(Sight.NOTICE, Optional.empty(), true));

        assertThat(words()).contains("Publication is on hold.").doesNotContain("Загаловак");
    }

    @Test
    void what_was_decided_since_one_read_is_told_above_the_list_until_it_is_put_aside() {
        when(sinceReading.untold(any())).thenReturn(List.of(extended(NOW)));
        goes("newsroom");
        assertThat(words())
                .contains(
                        "2026-7K3M9Q. The embargo is extended.", "10:00, Minsk", "11:00, Minsk", "The speaker is late");
        assertThat(html()).contains("href=\"newsroom/2026-7K3M9Q\"");

        opens(embargoed(Sight.NOTICE, Optional.empty(), true));
        assertThat(words()).as("the release itself says it").doesNotContain("2026-7K3M9Q. The embargo");
        goes("newsroom");

        when(sinceReading.untold(any())).thenReturn(List.of());
        press("Put aside");
        verify(sinceReading).putAside(NUMBER);
        assertThat(words()).doesNotContain("extended");
    }

    // ── meanwhile

    @Test
    void a_decision_is_told_on_the_open_page_with_old_time_new_time_and_reason_until_it_is_closed() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        var now = embargoed(Sight.NOTICE, Optional.empty(), true);
        when(published.fingerprint(NUMBER)).thenReturn("2");
        when(published.find(NUMBER, Language.BELARUSIAN)).thenReturn(Optional.of(now));
        when(sinceReading.of(eq(NUMBER), any())).thenReturn(List.of(extended(NOW)));

        looksAgain();

        var notice = all(presscenter.ui.Notices.class).findFirst().orElseThrow();
        assertThat(notice.getElement().getOuterHTML()).contains("notice alert");
        assertThat(notice.getElement().getTextRecursively())
                .contains(
                        "2026-7K3M9Q: The embargo is extended.", "10:00, Minsk", "11:00, Minsk", "The speaker is late");
        assertThat(article().getElement().getTextRecursively())
                .contains("Changed since you read it", "The speaker is late");
    }

    private static SinceRead extended(Instant at) {
        return new SinceRead(
                NUMBER,
                SinceRead.What.EXTENDED,
                at,
                Optional.of(LIFT),
                Optional.of(LIFT.plusSeconds(3600)),
                Optional.of("release.reason.speaker-late"));
    }

    @Test
    void looking_again_touches_nothing_while_the_answer_is_the_same() {
        when(published.underEmbargo(any())).thenReturn(List.of(closedLine()));
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        roundTrip();
        assertThat(UI.getCurrent().getInternals().isDirty()).isFalse();

        looksAgain();

        assertThat(UI.getCurrent().getInternals().isDirty()).isFalse();
        verify(published, times(1)).find(NUMBER, Language.BELARUSIAN);
    }

    @Test
    void a_language_that_is_being_pressed_while_a_correction_arrives_is_gone_to() {
        var both = Set.of(Language.BELARUSIAN, Language.ENGLISH);
        opens(open(Language.BELARUSIAN, both));
        var pressed = all(NativeButton.class)
                .filter(button -> button.getText().equals("English"))
                .reduce((first, second) -> second)
                .orElseThrow();
        when(published.fingerprint(NUMBER)).thenReturn("2");
        when(published.find(NUMBER, Language.ENGLISH)).thenReturn(Optional.of(open(Language.ENGLISH, both)));

        looksAgain();
        roundTrip();
        test(pressed).click();

        verify(published).find(NUMBER, Language.ENGLISH);
    }

    @Test
    void a_lift_shows_itself_without_a_click_and_says_so() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        var now = open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN));
        when(published.fingerprint(NUMBER)).thenReturn("2");
        when(published.find(NUMBER, Language.BELARUSIAN)).thenReturn(Optional.of(now));

        looksAgain();

        assertThat(words()).contains("The embargo is lifted: 2026-7K3M9Q").doesNotContain("You may read it;");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Загаловак · Press Center");
    }

    @Test
    void what_was_closed_goes_though_the_list_beside_it_cannot_be_had() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        when(published.fingerprint(NUMBER)).thenReturn("2");
        when(published.find(NUMBER, Language.BELARUSIAN))
                .thenReturn(Optional.of(embargoed(Sight.NOTICE, Optional.empty(), true)));
        when(published.list(any(), any(), anyInt())).thenThrow(new IllegalStateException("no connection to be had"));

        assertThatThrownBy(() -> looksAgain()).hasMessage("no connection to be had");

        assertThat(words()).contains("Publication is on hold.").doesNotContain("Загаловак");
    }

    @Test
    void what_was_closed_goes_though_the_new_answer_cannot_be_had_yet_and_that_comes_with_the_next_look() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        when(published.fingerprint(NUMBER)).thenReturn("2");
        when(published.find(NUMBER, Language.BELARUSIAN))
                .thenThrow(new IllegalStateException("no connection to be had"))
                .thenReturn(Optional.of(embargoed(Sight.NOTICE, Optional.empty(), true)));

        assertThatThrownBy(() -> looksAgain()).hasMessage("no connection to be had");
        assertThat(h1s()).isEmpty();

        looksAgain();
        assertThat(words()).contains("Publication is on hold.").doesNotContain("Загаловак");
    }

    @Test
    void unknown_embargoed_and_malformed_numbers_are_one_page() {
        when(published.find(any(), any())).thenReturn(Optional.empty());
        goesNowhere(ADDRESS);
        var unknown = html();
        goesNowhere("newsroom/anything");

        assertThat(html()).isEqualTo(unknown).doesNotContain("2026-7K3M9Q", "anything");
        verify(published, never()).visited();
    }

    // ── taking away

    @Test
    void a_copy_is_asked_for_anew_and_bears_the_line_the_reader_and_the_end() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));

        var copy = open().takeCopy();

        verify(published).tookAway(NUMBER, Language.BELARUSIAN, false);
        assertThat(copy)
                .startsWith("Эмбарга да чацвярга, 29 кастрычніка 2026 г., 10:00, Мінск, UTC+3")
                .contains("Ганна К., Прыклад-ТВ", "Загаловак\n\nПра што\n\nадзін\n\nдва")
                .endsWith("КАНЕЦ · 2026-7K3M9Q · версія 1\n");
    }

    @Test
    void a_copy_of_what_is_out_bears_no_line_and_no_name() {
        opens(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)));

        assertThat(open().takeCopy())
                .startsWith("Пры цытаванні звяраць з прамоўленым\n\nЗагаловак\n\n")
                .doesNotContain("Эмбарга", "Ганна");
    }

    @Test
    void a_text_is_saved_as_a_file_in_its_language_and_under_embargo_the_link_says_what_the_file_bears() {
        var both = Set.of(Language.BELARUSIAN, Language.RUSSIAN);
        opens(open(Language.BELARUSIAN, both));
        assertThat(links("PDF")).containsExactly(ADDRESS + "/be.pdf");
        assertThat(links("TXT")).containsExactly(ADDRESS + "/be.txt");
        assertThat(html()).doesNotContain("bears your name");

        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        assertThat(links("PDF")).containsExactly(ADDRESS + "/be.pdf");
        assertThat(html()).contains("The file bears your name and the time.");
    }

    @Test
    void no_file_is_offered_to_who_may_take_none() {
        mayBeFiled = false;
        opens(embargoed(Sight.TEXT, Optional.empty(), false));

        assertThat(words()).contains("Загаловак");
        assertThat(links("PDF")).isEmpty();
        assertThat(links("TXT")).isEmpty();
    }

    @Test
    void a_printed_sheet_bears_number_version_language_and_line_and_says_when_and_by_whom() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));

        press("Speaker’s copy");

        verify(published).tookAway(NUMBER, Language.BELARUSIAN, true);
        assertThat(words())
                .contains(
                        "Embargo until Thursday 29 October 2026, 10:00, Minsk, UTC+3 · 2026-7K3M9Q · version 1"
                                + " · Беларуская",
                        "Printed by Ганна К., Example TV, 29 October 2026, 09:40 (Minsk, UTC+3)");
        assertThat(article().getClassNames()).contains("speakers-copy");
    }

    @Test
    void an_expert_who_was_shown_the_text_is_named_and_what_is_missing_is_said() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        assertThat(words()).contains("You answer for them").doesNotContain("Alena");

        press("I answer for this expert");
        assertThat(words()).contains("Who is it?", "Where does the expert work?", "For what did you share it?");
        verify(shared, never()).name(any(), any());

        types("expert-name", "Alena K.");
        types("expert-affiliation", "Lake Institute");
        types("expert-purpose", "a comment");
        press("I answer for this expert");
        verify(shared).name(NUMBER, ALENA);
    }

    @Test
    void whom_one_named_is_marked_as_a_mistake_and_stays_after_the_lift_without_a_form() {
        when(shared.named(NUMBER)).thenReturn(List.of(named(Optional.empty())));
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        assertThat(words()).contains("Alena K.", "Lake Institute", "a comment", "shared 29 October 2026, 09:40");
        press("This was a mistake");
        verify(shared).mistaken(NUMBER, 5);

        when(shared.named(NUMBER)).thenReturn(List.of(named(Optional.of(NOW))));
        opens(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)));
        assertThat(words())
                .contains("Alena K.", "entered by mistake", "The experts whom you named while")
                .doesNotContain("This was a mistake", "Name an expert", "You answer for them");
    }

    @Test
    void who_named_nobody_reads_nothing_of_experts_once_it_is_out_or_of_a_notice() {
        opens(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)));
        assertThat(words()).doesNotContain("expert");
        when(shared.naming(NUMBER)).thenReturn(ExpertNaming.NOT_READABLE);
        opens(embargoed(Sight.NOTICE, Optional.empty(), true));
        assertThat(words()).doesNotContain("expert");
    }

    @Test
    void what_is_typed_of_an_expert_stays_while_the_page_looks_again() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));
        types("expert-name", "Alena K.");
        when(published.fingerprint(NUMBER)).thenReturn("2");
        looksAgain();

        assertThat(field("expert-name").getValue()).isEqualTo("Alena K.");
    }

    @Test
    void under_embargo_the_name_and_the_time_stand_over_the_text_and_nothing_shares_it() {
        opens(embargoed(Sight.TEXT, Optional.empty(), false));

        assertThat(faint())
                .hasSizeGreaterThan(20)
                .containsOnly("Ганна К., Example TV · 29 October 2026, 09:40 (Minsk, UTC+3)");
        assertThat(all(EmbargoBanner.class).map(Component::getParent)).containsExactly(Optional.of(article()));
        assertThat(all(NativeButton.class).map(button -> button.getElement().getTextRecursively()))
                .noneMatch(words -> words.toLowerCase(java.util.Locale.ROOT).contains("share"));
        assertThat(html()).doesNotContain("navigator.share", "mailto:");
    }

    @Test
    void what_is_printed_side_by_side_is_logged_in_both_languages() {
        var both = Set.of(Language.BELARUSIAN, Language.RUSSIAN);
        when(published.find(NUMBER, Language.RUSSIAN)).thenReturn(Optional.of(open(Language.RUSSIAN, both)));
        when(published.find(NUMBER, Language.BELARUSIAN)).thenReturn(Optional.of(open(Language.BELARUSIAN, both)));
        goes(ADDRESS + "?lang=be&with=ru");

        press("Speaker’s copy");

        verify(published).tookAway(NUMBER, Language.BELARUSIAN, true);
        verify(published).tookAway(NUMBER, Language.RUSSIAN, true);
    }

    @Test
    void nothing_is_copied_that_the_server_no_longer_gives() {
        opens(open(Language.BELARUSIAN, Set.of(Language.BELARUSIAN)));
        doThrow(new IllegalStateException("refused")).when(published).tookAway(any(), any(), anyBoolean());

        assertThatThrownBy(() -> open().takeCopy()).hasMessage("refused");
    }

    @Test
    void a_permanent_address_leads_to_the_route() {
        var path = new ReleaseLink(NUMBER, Optional.of(Language.BELARUSIAN)).path();
        var route = RouteConfiguration.forApplicationScope()
                .getUrl(NewsroomView.class, new RouteParameters("number", NUMBER.toString()));

        assertThat(path).isEqualTo("/" + route + "?lang=be").isEqualTo("/newsroom/2026-7K3M9Q?lang=be");
    }

    // ── what there is

    private static ReleaseLine line(Map<Language, LineText> texts) {
        return new ReleaseLine(
                NUMBER,
                ReleaseKind.STATEMENT,
                NOW.minusSeconds(60),
                texts.keySet(),
                texts,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                true);
    }

    private static ReleaseLine closedLine() {
        return new ReleaseLine(
                NUMBER,
                ReleaseKind.SPEECH,
                LIFT,
                Set.of(Language.BELARUSIAN),
                Map.of(),
                Optional.of(embargo(Sight.NOTICE, Optional.of(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED), false)),
                Optional.empty(),
                false,
                false,
                false);
    }

    private static ReleaseLine embargoedLine(Map<Language, LineText> texts) {
        return new ReleaseLine(
                NUMBER,
                ReleaseKind.SPEECH,
                LIFT,
                Set.of(Language.BELARUSIAN),
                texts,
                Optional.of(embargo(Sight.TEXT, Optional.empty(), false)),
                Optional.empty(),
                false,
                false,
                false);
    }

    private static UnderEmbargo embargo(Sight sight, Optional<UnderEmbargo.Obstacle> obstacle, boolean held) {
        return new UnderEmbargo(EmbargoForm.INSTANT, Optional.of(LIFT), Optional.empty(), held, sight, obstacle);
    }

    private static PublishedRelease embargoed(Sight sight, Optional<UnderEmbargo.Obstacle> obstacle, boolean held) {
        return release(
                Language.BELARUSIAN,
                Set.of(Language.BELARUSIAN),
                sight == Sight.TEXT ? Optional.of(text(new RichHtml("<p>адзін</p><p>два</p>"))) : Optional.empty(),
                Optional.of(embargo(sight, obstacle, held)));
    }

    private static PublishedRelease open(Language language, Set<Language> languages) {
        return release(
                language, languages, Optional.of(text(new RichHtml("<p>адзін</p><p>два</p>"))), Optional.empty());
    }

    private static PublishedRelease missing() {
        return release(Language.BELARUSIAN, Set.of(Language.RUSSIAN), Optional.empty(), Optional.empty());
    }

    private static PublishedRelease missing(PublishedRelease.Missing told) {
        return release(
                Language.BELARUSIAN,
                Set.of(Language.RUSSIAN),
                Optional.empty(),
                Optional.empty(),
                told,
                List.of(),
                Optional.empty());
    }

    private static PublishedRelease with(PublishedRelease release, PublicNotice notice) {
        return release(
                release.language(),
                release.languages(),
                release.text(),
                release.embargo(),
                EXPECTED,
                List.of(notice),
                Optional.empty());
    }

    private static PublishedRelease with(PublishedRelease release, RichHtml body) {
        return release(release.language(), release.languages(), Optional.of(text(body)), release.embargo());
    }

    private static PublishedRelease with(PublishedRelease release, PublicFacts facts) {
        return release(
                release.language(),
                release.languages(),
                release.text(),
                release.embargo(),
                EXPECTED,
                List.of(),
                Optional.of(facts));
    }

    private static PublicFacts contact(KnownName contact) {
        var nothing = Localized.<String>none();
        return new PublicFacts(
                Audience.EVERYONE,
                Language.BELARUSIAN,
                Optional.empty(),
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                List.of(),
                Optional.of(contact));
    }

    private static PublishedRelease.Text text(RichHtml body) {
        return new PublishedRelease.Text(1, "Загаловак", "Пра што", body);
    }

    private static PublishedRelease release(
            Language language,
            Set<Language> languages,
            Optional<PublishedRelease.Text> text,
            Optional<UnderEmbargo> embargo) {
        return release(language, languages, text, embargo, EXPECTED, List.of(), Optional.empty());
    }

    private static PublishedRelease release(
            Language language,
            Set<Language> languages,
            Optional<PublishedRelease.Text> text,
            Optional<UnderEmbargo> embargo,
            PublishedRelease.Missing missing,
            List<PublicNotice> notices,
            Optional<PublicFacts> facts) {
        return new PublishedRelease(
                NUMBER,
                ReleaseKind.SPEECH,
                language,
                Language.RUSSIAN,
                languages,
                Map.of(Language.BELARUSIAN, missing),
                text,
                facts,
                embargo.isPresent() ? Optional.empty() : Optional.of(NOW),
                embargo,
                Delivery.AS_PREPARED,
                notices,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    // ── what the reader does and sees

    private void speak(Language language) {
        UI.getCurrent().setLocale(language.locale());
        runPendingSignalsTasks();
    }

    private void opens(PublishedRelease release) {
        when(published.find(NUMBER, release.language())).thenReturn(Optional.of(release));
        goes(ADDRESS);
    }

    private void goes(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
        runPendingSignalsTasks();
        assertThat(all(NewsroomView.class)).hasSize(1);
    }

    private void goesNowhere(String address) {
        UI.getCurrent().navigate(address);
        runPendingSignalsTasks();
        assertThat(all(NewsroomView.class)).isEmpty();
    }

    private void press(String name) {
        test(all(NativeButton.class)
                        .filter(button -> button.getText().equals(name)
                                || button.getElement().getTextRecursively().equals(name))
                        .reduce((first, second) -> second)
                        .orElseThrow())
                .click();
        runPendingSignalsTasks();
    }

    /** What stands faintly over the page. */
    private static List<String> faint() {
        return all(Watermark.class)
                .flatMap(Component::getChildren)
                .map(each -> each.getElement().getAttribute("data-said"))
                .toList();
    }

    private static NamedExpert named(Optional<Instant> mistaken) {
        return new NamedExpert(5, NOW, new UUID(0, 7), Optional.of("tv"), ALENA, mistaken);
    }

    private static Input field(String id) {
        return all(Input.class)
                .filter(input -> input.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static void types(String id, String words) {
        field(id).setValue(words);
    }

    private static OpenRelease open() {
        return all(OpenRelease.class).findFirst().orElseThrow();
    }

    private static void looksAgain() {
        open().lookAgain();
    }

    private static ReleaseArticle article() {
        return all(ReleaseArticle.class).findFirst().orElseThrow();
    }

    private static List<String> h1s() {
        return all(H1.class).map(H1::getText).toList();
    }

    private static List<String> links(String words) {
        return all(Anchor.class)
                .filter(link -> link.getText().equals(words))
                .map(Anchor::getHref)
                .toList();
    }

    private static String listed() {
        return String.valueOf(lines());
    }

    private static Object lines() {
        return all(ReleaseLines.class).findFirst().orElseThrow().getElement().getPropertyRaw("lines");
    }

    /** What the browser was told to do since it was asked last. */
    private static String told() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(asked -> asked.getInvocation().getExpression()
                        + asked.getInvocation().getParameters())
                .toList()
                .toString();
    }

    private static String words() {
        return org.jsoup.Jsoup.parse(html()).text();
    }

    private static String html() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getLast())
                .getElement()
                .getOuterHTML();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(NewsroomViewTest::all));
    }

    private static <T extends Component> Stream<T> all(Class<T> type) {
        return all(UI.getCurrent()).filter(type::isInstance).map(type::cast);
    }
}
