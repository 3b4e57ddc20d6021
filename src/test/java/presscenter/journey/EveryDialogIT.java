package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import presscenter.instance.ARelease;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.Preferences;
import presscenter.security.Scheme;
import presscenter.security.SignedInAs;

/**
 * Whatever opens over a page or unfolds in it, in three languages, one of them dark and two at a telephone: no word of
 * another language is left, nothing is beyond the screen, and in one of them, which is another at each place, axe finds
 * nothing against WCAG 2.2 A and AA. Each method of the application that makes a dialog is in it.
 */
class EveryDialogIT extends Journey {
    private static final String DIALOG = "vaadin-dialog[opened]";
    private static final Messages MESSAGES = new Messages();

    /** Seen by {@link SessionIT}, which lets the time pass that it takes. */
    private static final String LOCK = "LockScreen";

    private static final String DRAFT = "Озёрная конференция подвела итоги двух дней";
    private static final String UNTIL_DELIVERED = "Председатель конференции выступает";
    private static final String TOMORROW = "Брэнгальда прыме супольную базу";
    private static final String FURTHER_NOTICE = "Dalvia and Selmaria reach an understanding";
    private static final String IN_REVIEW = "Media visit to a pilot boat";
    private static final String OUT = "Lake states begin hourly exchange";
    private static final String NAMED = "Pilots’ notes on the narrows";
    private static final String WITH_AN_APP = "app.officer@lakeland.example";
    private static final String SPEECH_OUT = "Mikhal Ors opens the exhibition";

    private final List<String> findings = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>(Set.of(LOCK));
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> known = new TreeSet<>();
    private int places;
    private int looks;

    @Override
    Instance instance() {
        return Demonstration.instance();
    }

    @Test
    void every_dialog_is_open_to_everybody_and_in_one_language() {
        var began = System.nanoTime();
        officer();
        editors();
        factors();
        administrator();
        accreditor();
        vetting();
        breach();
        reader();
        System.out.printf(
                "journey: dialogs looked at %d times in %d s%n",
                looks, Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(findings).isEmpty();
        assertThat(seen).as("what makes a dialog, and was seen").isEqualTo(doors());
    }

    // ── who opens what

    private void officer() {
        named();
        var officer = comes("officer");
        at(officer, "/desk", language -> {
            asks(officer, "NewReleaseDialog.opener", "release.desk.new");
            asks(officer, "HoldAllAside.ask", "release.desk.hold-all.press");
            popovers(officer);
            shortcuts(officer);
        });
        at(officer, text(UNTIL_DELIVERED, "ru"), language -> {
            asks(officer, "DeliveryDialog.ask", "release.embargo.deliver");
            asks(officer, "EmbargoVerbs.extend", "release.embargo.extend");
            asks(officer, "EmbargoVerbs.hold", "release.embargo.hold");
        });
        at(officer, text(NAMED, "en"), language -> asks(officer, "EmbargoVerbs.takeOut", "release.circle.take-out"));
        at(officer, text(DRAFT, "ru"), language -> {
            asks(officer, "EmbargoVerbs.plan", "release.embargo.plan");
            asks(officer, "DangerousVerbs.discard", "release.editor.discard");
            link(officer);
        });
        at(officer, text(DRAFT, "be"), language -> {
            asks(officer, "TextVerbs.giveAbsence", "release.editor.absence");
            asks(officer, "TextVerbs.assign", "release.assign");
        });
        at(officer, text(OUT, "en"), language -> {
            asks(officer, "TextVerbs.change", "release.editor.change");
            asks(officer, "AfterwardsVerbs.replace", "release.afterwards.replace");
        });
        confirms(officer, "release.editor.change", "release.editor.change");
        at(
                officer,
                text(OUT, "en"),
                language -> asks(officer, "TextVerbs.submit", officer.page().locator(".text-verbs .next .btn")));
        at(
                officer,
                text(SPEECH_OUT, "en"),
                language -> asks(officer, "AfterwardsVerbs.unchanged", "release.afterwards.unchanged"));
        at(officer, text(SPEECH_OUT, "facts"), language -> {
            officer.page().locator("main textarea:visible").first().fill("… " + language.tag());
            officer.page().keyboard().press("Tab");
            Screen.isDone(officer.page());
            asks(officer, "FactsView.beforeLeave", officer.page().locator("main .actions a.btn"));
        });
        kept(officer);
        twoAtOneText(officer);
    }

    /** A release under embargo for an interpreter who is named. */
    private void named() {
        var interpreter = new Given.Account(
                "interpreter@dialogs.example",
                "Ina Voll",
                Set.of(Role.JOURNALIST),
                Optional.of(new Outlet("narrows-radio", Localized.of("Радыё", "Радио", "Radio"), false)),
                new Preferences(
                        Language.ENGLISH, List.of(Language.ENGLISH), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
        var id = instance()
                .given(new Given.Accounts(Demonstration.PASSWORD, List.of(interpreter)))
                .id(interpreter.username());
        var approved = Instant.parse("2026-10-29T05:00:00Z");
        instance()
                .given(List.of(ARelease.numbered("2026-NARR0W", Language.ENGLISH)
                        .text(Language.ENGLISH, NAMED, "What pilots watch for", "Buoys are set anew.")
                        .embargoedUntil(approved.plus(Duration.ofDays(2)))
                        .forPersons(id)
                        .approved(approved, new UUID(0, 1), id)));
    }

    /** Names, topics and the rota. */
    private void kept(Person officer) {
        at(officer, "/desk/names", language -> {
            asks(officer, "NameFields.askNew", "release.names.new");
            asks(officer, "NameFields.askToCorrect", in(officer, ".kept:not(.topics)", "release.names.correct"));
            asks(officer, "Removal.ask", in(officer, ".kept:not(.topics)", "release.names.remove"));
            asks(officer, "TopicFields.askNew", "release.topics.new");
            asks(officer, "TopicFields.askToCorrect", in(officer, ".kept.topics", "release.names.correct"));
        });
        at(officer, "/desk/duty", language -> {
            asks(officer, "DutyFields.ask", "release.duty.put");
            asks(officer, "DutyView.askToTakeOff", in(officer, ".kept", "release.duty.off"));
        });
    }

    /** Both wrote at once, and one offers to take the text over (S12). */
    private void twoAtOneText(Person first) {
        var second = comes("officer2");
        opens(first, text(DRAFT, "ru"));
        opens(second, text(DRAFT, "ru"));
        first.page().locator(".text-editor textarea").first().fill("Озёрная конференция подвела итоги");
        assertThat(first.page().locator(".text-editor[data-unsaved]")).hasCount(0);
        second.page().locator(".company button").click();
        second.page().locator(".text-editor textarea").first().fill("Итоги двух дней Озёрной конференции");
        assertThat(second.page().locator(".meanwhile")).isVisible();
        assertThat(first.page().locator(".company .asks")).isVisible();
        inEachLanguage(first, language -> looksAt(first, ".company", ".company"));
        inEachLanguage(second, language -> {
            looksAt(second, ".company", ".company");
            looksAt(second, ".meanwhile", ".meanwhile");
        });
        leaves(second);
        hold(first);
    }

    /** One release, and then all of them. */
    private void hold(Person officer) {
        opens(officer, text(FURTHER_NOTICE, "en"));
        Screen.speaks(officer.page(), Language.ENGLISH);
        officer.clicks("Hold this release…")
                .chooses("Reason", "The facts are being checked")
                .confirms("Hold this release");
    }

    private void editors() {
        var editor = comes("editor");
        at(editor, text(IN_REVIEW, "en"), language -> {
            asks(editor, "TextVerbs.approve", "release.editor.approve");
            asks(editor, "TextVerbs.giveBack", "release.editor.return");
        });
        at(editor, text(TOMORROW, "be"), language -> {
            asks(editor, "DangerousVerbs.liftEarly", "release.embargo.lift-early");
            asks(editor, "DangerousVerbs.withdraw", "release.embargo.withdraw");
        });
        at(
                editor,
                text(FURTHER_NOTICE, "en"),
                language -> asks(editor, "DangerousVerbs.endHold", "release.embargo.end-hold"));
        opens(editor, text(TOMORROW, "readers"));
        Screen.speaks(editor.page(), Language.ENGLISH);
        editor.chooses("Reason", "Routine check").clicks("Show who read it");
        inEachLanguage(editor, language -> asks(editor, "LogSection.askToTake", "release.readers.export"));

        opens(editor, "/desk");
        confirms(editor, "release.desk.hold-all.press", "release.desk.hold-all");
        at(editor, "/desk", language -> {
            looksAt(editor, ".hold-bar", ".hold-bar");
            asks(editor, "HoldAllBar.say", "release.desk.hold-all.propose-end");
        });
        confirms(editor, "release.desk.hold-all.propose-end", "release.desk.hold-all.propose-end");
        var other = comes("editor2");
        at(other, "/desk", language -> {
            looksAt(other, ".hold-bar", ".hold-bar");
            asks(other, "HoldAllBar.say", "release.desk.hold-all.confirm-end");
        });
        confirms(other, "release.desk.hold-all.confirm-end", "release.desk.hold-all.confirm-end");
    }

    /** Somebody sets up a second factor: what unfolds on the own account's page, and the second page of sign-in. */
    private void factors() {
        instance()
                .given(new Given.Accounts(
                        Demonstration.PASSWORD, List.of(World.staff(WITH_AN_APP, "Maya Olvik", Role.PRESS_OFFICER))));
        var officer = somebodyAt(1280, 900, ColorScheme.LIGHT);
        PageFindings.prepare(officer.page());
        officer.signsIn(WITH_AN_APP, Demonstration.PASSWORD);
        at(officer, "/account", language -> {
            officer.clicks(MESSAGES.get(language, "security.factors.set-up"));
            looksAt(officer, "set-up", ".factors");
            officer.clicks(MESSAGES.get(language, "security.people.cancel"));
        });
        var page = officer.page();
        officer.clicks(words(officer, "security.factors.set-up"));
        var secret = page.locator(".app-secret").textContent();
        page.locator(".factors vaadin-password-field input").fill(Demonstration.PASSWORD);
        page.locator(".factors vaadin-text-field:visible input")
                .fill(SignedInAs.codeOf(secret, instance().now()));
        officer.clicks(words(officer, "security.factors.set-up-submit"));
        assertThat(page.locator(".printed-codes li")).hasCount(10);
        var printed = page.locator(".printed-codes li").first().textContent();
        inEachLanguage(officer, language -> looksAt(officer, "printed-codes", ".factors"));
        officer.clicks(words(officer, "security.people.done"));
        inEachLanguage(officer, language -> {
            looksAt(officer, "enrolled", ".factors");
            officer.clicks(MESSAGES.get(language, "security.factors.remove"));
            looksAt(officer, "remove", ".factors");
            officer.clicks(MESSAGES.get(language, "security.people.cancel"));
        });

        var again = somebody();
        PageFindings.prepare(again.page());
        again.page().navigate(instance().address() + "/login");
        again.page().locator("#username").fill(WITH_AN_APP);
        again.page().locator("#password").fill(Demonstration.PASSWORD);
        again.page().locator("#form > button").click();
        for (var language : Language.values()) {
            again.page().locator(".languages [lang=" + language.tag() + "]").click();
            assertThat(again.page().locator("#code")).isFocused();
            looksAt(again, "second-step", "main");
        }
        again.page().locator("#code").fill(printed);
        again.page().locator("#form > button").click();
        again.page().waitForURL("**/desk");
    }

    private void administrator() {
        var administrator = comes("admin");
        at(administrator, "/desk/people", language -> {
            var reader = administrator.page().locator("tr", containing("journalist@demo.example"));
            var editor = administrator.page().locator("tr", containing("editor2@demo.example"));
            asks(administrator, "PeopleView.open", "security.people.open");
            asks(administrator, "PeopleView.give", button(reader, language, "security.people.give"));
            asks(administrator, "PeopleView.take", button(reader, language, "security.people.take"));
            asks(administrator, "PeopleView.close", button(reader, language, "security.people.close"));
            asks(administrator, "PeopleView.issueLink", button(reader, language, "security.people.link"));
            asks(administrator, "PeopleView.link", button(editor, language, "security.people.link"));
            var withAnApp = administrator.page().locator("tr", containing(WITH_AN_APP));
            asks(administrator, "PeopleView.reset", button(withAnApp, language, "security.people.reset"));
        });
        opens(administrator, "/desk/terms");
        administrator.clicks(words(administrator, "release.terms.write"));
        inEachLanguage(administrator, language -> {
            asks(administrator, "TermsView.ask", "release.terms.put");
            administrator
                    .page()
                    .locator(".terms-form :is(input, textarea):visible")
                    .first()
                    .fill("… " + language.tag());
            administrator.page().keyboard().press("Tab");
            Screen.isDone(administrator.page());
            asks(
                    administrator,
                    "TermsView.beforeLeave",
                    administrator.page().locator(".back:visible, .menu a:visible"));
        });
    }

    private void vetting() {
        var officer = comes("vetting");
        at(officer, "/desk/vetting", language -> asks(officer, "VettingView.ask", "accreditation.vetting.open"));
    }

    private void accreditor() {
        var accreditor = comes("accreditor");
        at(accreditor, "/desk/outlets", language -> {
            asks(accreditor, "OutletQuestions.add", "accreditation.outlet.add");
            asks(accreditor, "OutletEditing.ask", in(accreditor, ".outlet-list", "accreditation.outlet.edit"));
            asks(accreditor, "OutletRegistering.ask", in(accreditor, ".outlet-list", "accreditation.outlet.register"));
            asks(accreditor, "OutletMerging.ask", in(accreditor, ".outlet-list", "accreditation.outlet.merge"));
        });
        at(accreditor, "/desk/accreditation", language -> {
            asks(accreditor, "QueueView.export", "accreditation.export.open");
            asks(accreditor, "QueueView.editions", "accreditation.set-edition.open");
            asks(accreditor, "PlacesLine.give", "accreditation.places.give");
            asks(accreditor, "PlacesLine.draw", "accreditation.places.draw");
            accreditor.page().locator(".queue-list a").first().click();
            accreditor.page().locator(".file-verbs").waitFor();
            for (var verb : List.of("approve", "ask", "refuse")) {
                asks(accreditor, "FileVerbs.ask", "accreditation.verb." + verb);
            }
            accreditor.page().locator(".file .back").evaluate("back => back.click()");
            chooses(accreditor.page().locator(".queue-list vaadin-checkbox").first());
            asks(accreditor, "BulkBar.ask", "accreditation.bulk.refuse");
        });
        at(accreditor, "/desk/accreditation?state=approved", language -> {
            accreditor.page().locator(".queue-list a").first().click();
            accreditor.page().locator(".badge-verbs").waitFor();
            asks(accreditor, "FileBadge.ask", "accreditation.badge.lose");
            accreditor.page().locator(".file .back").evaluate("back => back.click()");
        });
    }

    /** A breach, from its report to a measure and the end of the file. */
    private void breach() {
        var officer = comes("officer");
        at(officer, "/desk/breaches", language -> asks(officer, "ReportFields.ask", "breach.report"));
        officer.clicks(words(officer, "breach.report"))
                .writes(words(officer, "breach.release"), "2026-NARR0W")
                .writes(words(officer, "breach.address"), "https://narrows.example/early")
                .writes(words(officer, "breach.seen.time"), "00:00")
                .writes(words(officer, "breach.reporter"), "Ina Voll")
                .confirms(withoutDots(words(officer, "breach.report")));
        officer.sees("https://narrows.example/early");
        inEachLanguage(officer, language -> asks(officer, "MeasureFields.ask", "breach.propose"));
        officer.clicks(words(officer, "breach.propose"));
        officer.page().locator("vaadin-dialog vaadin-radio-button").first().click();
        officer.writes(words(officer, "breach.outlet"), "Dalvia Chronicle");
        officer.page().getByRole(AriaRole.OPTION).first().click();
        officer.page()
                .locator("vaadin-dialog .why-fields vaadin-radio-button")
                .first()
                .click();
        officer.confirms(withoutDots(words(officer, "breach.propose")));
        var file = officer.page().url().replaceFirst("https?://[^/]+", "");

        var editor = comes("editor");
        opens(editor, file);
        chooses(editor.page().locator(".tick vaadin-checkbox"));
        editor.clicks(words(editor, "breach.check"));
        inEachLanguage(editor, language -> asks(editor, "BreachActs.decide", "breach.measure.impose"));
        editor.clicks(words(editor, "breach.measure.impose"))
                .confirms(withoutDots(words(editor, "breach.measure.impose")));
        inEachLanguage(editor, language -> asks(editor, "BreachActs.close", "breach.close"));
        appeals("t.velorn@demo.example");
        var another = comes("editor2");
        opens(another, file);
        inEachLanguage(another, language -> asks(another, "BreachActs.hear", "breach.measure.uphold"));
    }

    /** Somebody of the outlet opens the link of the letter, and appeals. */
    private void appeals(String address) {
        var admin = comes("admin");
        var letter = admin.page()
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText("/appeal/"));
        for (var end = Instant.now().plusSeconds(60);
                letter.count() == 0 && Instant.now().isBefore(end); ) {
            opens(admin, "/desk/letters");
        }
        var link = Pattern.compile("/appeal/[A-Za-z0-9_-]+")
                .matcher(letter.first().locator("pre").textContent());
        assertThat(link.find()).as("a letter to " + address).isTrue();
        var page = somebodyAt(390, 844, ColorScheme.LIGHT).page();
        page.navigate(instance().address() + link.group());
        page.locator("#words").fill("We published it after the time that stood on our copy.");
        page.locator(".sheet form button[type=submit]").click();
        assertThat(page.locator("#words")).hasCount(0);
    }

    private void reader() {
        var reader = comes("journalist");
        at(reader, "/newsroom?kind=transcript", language -> popovers(reader));
    }

    // ── how it is opened

    private Person comes(String who) {
        var person = somebodyAt(1280, 900, ColorScheme.LIGHT);
        PageFindings.prepare(person.page());
        return person.signsIn(who + "@demo.example", Demonstration.PASSWORD);
    }

    private static void opens(Person person, String address) {
        Screen.stands(person.opens(address).page());
    }

    private void at(Person person, String address, Consumer<Language> looks) {
        opens(person, address);
        inEachLanguage(person, looks);
    }

    /**
     * Russian at a wide screen, Belarusian in the dark, and both others at a telephone; at each place with another of
     * them first, in which it is looked at most closely.
     */
    private void inEachLanguage(Person person, Consumer<Language> looks) {
        var page = person.page();
        var languages = new ArrayList<>(List.of(Language.values()));
        Collections.rotate(languages, places++);
        for (var language : languages) {
            Screen.speaks(page, language);
            if (language == Language.RUSSIAN) {
                Screen.sized(page, 1280, 900);
            } else {
                Screen.sized(page, 390, 844);
            }
            Screen.lit(page, language == Language.BELARUSIAN ? ColorScheme.DARK : ColorScheme.LIGHT);
            looks.accept(language);
        }
    }

    /** The address of a text of the release with this headline. */
    private String text(String headline, String language) {
        if (addresses.isEmpty()) {
            var officer = comes("officer");
            opens(officer, "/desk/releases");
            addresses.putAll(board(officer.page()));
            leaves(officer);
        }
        return addresses.entrySet().stream()
                .filter(each -> each.getKey().startsWith(headline))
                .map(each -> "/" + each.getValue().replaceFirst("/[a-z]+$", "/" + language))
                .findFirst()
                .orElseThrow(() -> new AssertionError(headline));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> board(Page page) {
        return (Map<String, String>) page.evaluate("""
                () => Object.fromEntries([...document.querySelectorAll('.board th a')]
                  .map(each => [each.textContent, each.getAttribute('href')]))""");
    }

    private static String words(Person person, String key) {
        return MESSAGES.get(spoken(person.page()), key);
    }

    private static String withoutDots(String words) {
        return words.replaceFirst("…$", "");
    }

    private static void confirms(Person person, String opener, String verb) {
        person.clicks(words(person, opener)).confirms(withoutDots(words(person, verb)));
    }

    /** What was chosen in the language before is chosen still. */
    private static void chooses(Locator box) {
        if (box.getAttribute("checked") == null) {
            box.click();
        }
    }

    private void asks(Person person, String door, String key) {
        asks(person, door, button(person.page().locator("body"), spoken(person.page()), key));
    }

    /** Presses what opens the dialog, looks at it, and closes it again. */
    private void asks(Person person, String door, Locator opener) {
        var page = person.page();
        opener.first().click();
        var dialog = page.locator(DIALOG);
        assertThat(dialog.getByRole(AriaRole.HEADING).first()).isVisible();
        looksAt(person, door, DIALOG);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        seen.add(door);
    }

    /** What the browser itself opens over the page: menu, account, languages, filters. */
    private void popovers(Person person) {
        var page = person.page();
        @SuppressWarnings("unchecked")
        var all = (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('[popovertarget]')].filter(each => each.checkVisibility())
                  .map(each => each.getAttribute('popovertarget'))""");
        for (var each : all) {
            page.locator("[popovertarget=" + each + "]").first().click();
            looksAt(person, each, "#" + each + ":popover-open");
            page.keyboard().press("Escape");
        }
        assertThat(all).isNotEmpty();
    }

    private void shortcuts(Person person) {
        var page = person.page();
        page.keyboard().press("?");
        looksAt(person, "Shortcuts", "dialog.shortcuts[open]");
        page.keyboard().press("Escape");
        seen.add("Shortcuts");
    }

    /** The address of a link in a text, typed wrongly. */
    private void link(Person person) {
        var page = person.page();
        page.locator("rich-text [role=textbox]").first().click();
        page.keyboard().press("Control+K");
        page.locator("rich-text .link input").fill("nowhere");
        page.keyboard().press("Enter");
        assertThat(page.locator("rich-text .link [aria-invalid=true]")).isVisible();
        looksAt(person, "link", "rich-text");
        page.keyboard().press("Escape");
    }

    // ── what is looked at there

    /** By words and size each time; against WCAG, which takes longer than all else, when it is seen first. */
    private void looksAt(Person person, String what, String part) {
        var page = person.page();
        Screen.isDone(page);
        page.waitForFunction("() => document.getAnimations().length === 0");
        var language = spoken(page);
        var where = "%s %s %s: ".formatted(page.url().replaceFirst("https?://[^/]+", ""), what, language.tag());
        var isNew = known.add(what);
        Stream.of(
                        isNew ? PageFindings.againstWcag(page, true, part) : Stream.<String>empty(),
                        PageFindings.inAnotherLanguage(page, language, Demonstration.NAMES),
                        PageFindings.beyondTheScreen(page, part))
                .flatMap(each -> each)
                .forEach(each -> findings.add(where + each));
        looks++;
        if (isNew) {
            person.takesPicture("every-dialog/" + what.replaceAll("[^A-Za-z0-9-]+", "_") + "-" + language.tag());
        }
    }

    private static Language spoken(Page page) {
        return Language.ofTag((String) page.evaluate("document.documentElement.lang"))
                .orElseThrow();
    }

    private static Locator button(Locator within, Language language, String key) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(MESSAGES.get(language, key))
                        .setExact(true));
    }

    /** A verb of one line among many, which says to the ear what it is about. */
    private static Locator in(Person person, String list, String key) {
        return person.page().locator(list + " button", containing(words(person, key)));
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    // ── what makes a dialog

    /** The methods that make one, and the elements that are one; of a method that is told the title, who tells it. */
    private static Set<String> doors() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("presscenter");
        var makers = house.stream()
                .filter(EveryDialogIT::isDialog)
                .flatMap(type -> type.getConstructorCallsToSelf().stream())
                .map(call -> call.getOrigin())
                .filter(origin -> !(origin instanceof JavaConstructor && isDialog(origin.getOwner())))
                .flatMap(EveryDialogIT::whoNamesIt);
        var elements = house.stream()
                .filter(type -> type.isAnnotatedWith(Tag.class)
                        && type.getAnnotationOfType(Tag.class).value().equals("dialog"))
                .map(JavaClass::getSimpleName);
        return Stream.concat(makers, elements).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isDialog(JavaClass type) {
        return type.isAssignableTo(Dialog.class);
    }

    private static Stream<String> whoNamesIt(JavaCodeUnit maker) {
        if (maker.getName().equals("$deserializeLambda$")) {
            return Stream.empty();
        }
        var parameters = maker.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(String.class)
                ? maker.getCallsOfSelf().stream().flatMap(call -> whoNamesIt(call.getOrigin()))
                : Stream.of(maker.getOwner().getSimpleName() + "." + maker.getName());
    }
}
