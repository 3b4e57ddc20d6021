package presscenter.accreditation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.Country;
import presscenter.accreditation.OutletDesk;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.OutletProposal;
import presscenter.accreditation.OutletRegistry;
import presscenter.accreditation.OutletState;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** The registry as an accreditation officer meets it (A2, A20). */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:outlets-view",
            "press.data=target/outlets-view-${surefire.forkNumber:1}"
        })
@Tag("started")
class OutletsViewTest extends SpringBrowserlessTest implements Locators {
    @Autowired
    ApplicationContext house;

    @Autowired
    NavigationAccessControl access;

    @Autowired
    OutletRegistry registry;

    @Autowired
    OutletDesk desk;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void an_officer_sits_there_and_some_outlets_are_registered() {
        access.setEnabled(true);
        for (var table : List.of("_merge", "_spelling", "_alias", "")) {
            sql.execute("delete from accreditation_outlet" + table);
        }
        SignedInAs.application(house, () -> {
            house.getBean(OutletImport.class)
                    .register(List.of(
                            imported(
                                    "shore-radio",
                                    OutletKind.BROADCASTER,
                                    "Радыё «Бераг»",
                                    "Радио «Берег»",
                                    "Shore Radio"),
                            imported("shore-news", OutletKind.ONLINE, "Навіны берага", "Новости берега", "Shore News"),
                            imported(
                                    "wharf-wire",
                                    OutletKind.WIRE_SERVICE,
                                    "Агенцтва «Прычал»",
                                    "Агентство «Причал»",
                                    "Wharf Wire")));
            return registry.propose(
                    OutletProposal.of("Wharf Photo", Language.ENGLISH, Optional.of("wharf.example")), Language.ENGLISH);
        });
        SignedInAs.person(house, SignedInAs.account(house, "Lena Ortis", Role.ACCREDITATION_OFFICER));
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void outlets_are_found_as_one_types_and_by_kind() {
        opens();
        assertThat(lines()).hasSize(4);
        assertThat(lines().getFirst()).as("what waits stands first").contains("Proposed", "Wharf Photo", "Register…");
        assertThat(page()).contains("4 records");

        types("Name of an outlet, in any language", "берег");
        assertThat(lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("Shore Radio"))
                .anyMatch(line -> line.contains("Shore News"));
        select("Kind", OutletKind.ONLINE);
        assertThat(lines()).singleElement().asString().contains("Shore News", "Belarus", "+000 00 000-00-00");

        types("Name of an outlet, in any language", "nobody is called so");
        assertThat(page()).contains("Nothing is found", "0 records");
    }

    @Test
    void an_outlet_is_registered_once_it_can_be_called_back() {
        opens();
        presses("Register…");
        presses("Register");
        assertThat(dialog()).contains("Say what kind of outlet it is.");
        presses("Cancel");

        pressesAt("Wharf Photo", "Change…");
        select("Kind", OutletKind.PHOTO_AGENCY, 1);
        chooses("Country", "Belarus");
        types("Telephone for the call back", "call me");
        presses("Change");
        assertThat(field("Telephone for the call back", TextField.class).getErrorMessage())
                .startsWith("This is no telephone number");
        assertThat(field("Website", TextField.class).getValue()).isEqualTo("https://wharf.example");
        types("Telephone for the call back", "+000 00 111-22-33");
        presses("Change");

        presses("Register…");
        assertThat(dialog()).contains("You called +000 00 111-22-33");
        presses("Register");
        assertThat(page()).contains("“Wharf Photo” is registered.");
        assertThat(lines()).noneMatch(line -> line.contains("Proposed"));
        assertThat(registry.find("wharf photo", Language.ENGLISH, 5)).hasSize(1);
    }

    @Test
    void the_second_of_two_officers_sees_what_the_first_wrote_and_loses_nothing() {
        opens();
        pressesAt("Shore News", "Change…");
        types("Name (English)", "Shore News Daily");
        var seen = desk.file("shore-news").orElseThrow();
        desk.revise("shore-news", seen.version(), draft(OutletKind.MAGAZINE, "Навіны", "Новости", "The Shore"));

        presses("Change");
        assertThat(dialog()).contains("A colleague changed this record meanwhile", "What it says now", "The Shore");
        assertThat(field("Name (English)", TextField.class).getValue()).isEqualTo("Shore News Daily");
        presses("Change");

        assertThat(desk.file("shore-news").orElseThrow().draft().name().in(Language.ENGLISH))
                .contains("Shore News Daily");
    }

    @Test
    void a_word_of_mixed_letters_is_said_at_its_field() {
        opens();
        presses("Add an outlet…");
        types("Name (Русский)", "Вecтник");
        presses("Add an outlet");

        assertThat(field("Name (Русский)", TextField.class).getErrorMessage()).contains("“Вecтник”");
        assertThat(lines()).hasSize(4);
    }

    @Test
    void a_merge_says_what_will_follow_before_it_is_done() {
        opens();
        pressesAt("Shore News", "Merge…");
        presses("Merge");
        assertThat(field("Into which outlet", ComboBox.class).getErrorMessage())
                .isEqualTo("Choose a registered outlet.");

        choosesTyped("Into which outlet", "бер", "Shore Radio, Belarus");
        assertThat(dialog())
                .contains(
                        "“Shore News” becomes part of “Shore Radio, Belarus”",
                        "Навіны берага",
                        "Новости берега",
                        "No embargo grant goes over");
        presses("Merge");
        assertThat(dialogOf()
                        .filter(HasValidationProperties.class::isInstance)
                        .map(HasValidationProperties.class::cast))
                .anyMatch(field -> "Give the reason.".equals(field.getErrorMessage()));
        types("Reason", "One editorial office");
        presses("Merge");

        assertThat(page()).contains("The record of “Shore News” is merged.");
        assertThat(registry.find("Новости берега", Language.ENGLISH, 5))
                .singleElement()
                .satisfies(found -> assertThat(found.key()).isEqualTo("shore-radio"));
        select("State", OutletState.MERGED);
        assertThat(lines())
                .singleElement()
                .asString()
                .contains("Shore News", "part of “Shore Radio”")
                .doesNotContain("Change…");
        select("State", OutletState.REGISTERED);
        pressesAt("Shore Radio", "Change…");
        assertThat(dialog()).contains("“Shore News” merged into “Shore Radio”. One editorial office (Lena Ortis)");
    }

    @Test
    void the_words_and_the_order_follow_the_reader_s_language() {
        opens();
        UI.getCurrent().setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();

        assertThat(page()).contains("Рэестр СМІ", "Далучыць…", "Беларусь");
        assertThat(lines().get(1)).startsWith("Агенцтва «Прычал»");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCREDITATION_OFFICER")
    void for_everybody_else_there_is_nothing_here(Role role) {
        var roles = role == Role.EMBARGO_READER ? new Role[] {Role.JOURNALIST, role} : new Role[] {role};
        SignedInAs.person(house, SignedInAs.account(house, "Somebody " + role, roles));
        opens();

        assertThat(page()).contains("There is nothing here").doesNotContain("Add an outlet");
    }

    // ── as a person

    private static OutletImport.Imported imported(String key, OutletKind kind, String be, String ru, String en) {
        return new OutletImport.Imported(key, draft(kind, be, ru, en));
    }

    private static OutletDraft draft(OutletKind kind, String be, String ru, String en) {
        return new OutletDraft(
                new Localized<>(Map.of(Language.BELARUSIAN, be, Language.RUSSIAN, ru, Language.ENGLISH, en)),
                List.of(),
                Optional.of(kind),
                Optional.of(new Country("BY")),
                Optional.empty(),
                Optional.of("+000 00 000-00-00"));
    }

    private void opens() {
        VaadinSession.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate("desk/outlets", QueryParameters.empty());
        runPendingSignalsTasks();
    }

    private void presses(String words) {
        var buttons = Stream.<Component>concat(
                find(NativeButton.class).all().stream(), find(Button.class).all().stream()); // in a dialog's foot
        pressed(buttons, words);
    }

    private void pressesAt(String outlet, String words) {
        pressed(
                shown(ListItem.class)
                        .filter(line -> line.getElement().getTextRecursively().contains(outlet))
                        .flatMap(OutletsViewTest::all),
                words);
    }

    private void pressed(Stream<? extends Component> among, String words) {
        var button = among.filter(each -> each instanceof NativeButton || each instanceof Button)
                .filter(each -> words.equals(each.getElement().getText()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No button " + words + " in: " + page()));
        if (button instanceof NativeButton plain) {
            ComponentUtil.fireEvent(plain, new ClickEvent<>(plain));
        } else {
            ((Button) button).click();
        }
        runPendingSignalsTasks();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void types(String label, String words) {
        ((HasValue<?, String>) field(label, Component.class)).setValue(words);
        runPendingSignalsTasks();
    }

    private void select(String label, Enum<?> value) {
        select(label, value, 0);
    }

    @SuppressWarnings("unchecked")
    private void select(String label, Enum<?> value, int behind) {
        ((Select<Enum<?>>) shown(Select.class)
                        .filter(select -> label.equals(select.getLabel()))
                        .skip(behind)
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
        runPendingSignalsTasks();
    }

    private void chooses(String label, String words) {
        choosesTyped(label, "", words);
    }

    @SuppressWarnings("unchecked")
    private void choosesTyped(String label, String typed, String words) {
        ComboBox<Object> field = field(label, ComboBox.class);
        var offered = ((com.vaadin.flow.data.provider.DataProvider<Object, String>) field.getDataProvider())
                .fetch(new Query<>(0, 300, List.of(), null, typed.isEmpty() ? null : typed))
                .filter(item -> words.equals(field.getItemLabelGenerator().apply(item)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not offered"));
        field.setValue(offered);
        runPendingSignalsTasks();
    }

    /** The last of this label: a dialog stands over the page. */
    private <T extends Component> T field(String label, Class<T> type) {
        return all(UI.getCurrent())
                .filter(each -> each instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No field " + label + " in: " + page()));
    }

    private List<String> lines() {
        return shown(ListItem.class)
                .filter(item ->
                        item.getParent().filter(OutletList.class::isInstance).isPresent())
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private String dialog() {
        return dialogOf()
                .filter(each -> each.getChildren().findAny().isEmpty())
                .map(each -> each.getElement().getTextRecursively())
                .reduce("", (one, other) -> one + " " + other);
    }

    private Stream<Component> dialogOf() {
        return shown(Dialog.class).flatMap(OutletsViewTest::all);
    }

    private static <T extends Component> Stream<T> shown(Class<T> type) {
        return all(UI.getCurrent()).filter(type::isInstance).map(type::cast);
    }

    private static String page() {
        return String.join(
                " ",
                all(UI.getCurrent())
                        .filter(each -> each.getChildren().findAny().isEmpty())
                        .map(each -> each.getElement().getTextRecursively())
                        .toList());
    }

    private static Stream<Component> all(Component part) {
        return part instanceof Text || part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(OutletsViewTest::all))
                : Stream.empty();
    }
}
