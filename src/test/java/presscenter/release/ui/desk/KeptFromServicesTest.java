package presscenter.release.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.accreditation.AList;
import presscenter.accreditation.ListNumber;
import presscenter.breach.BreachDesk;
import presscenter.breach.BreachNumber;
import presscenter.breach.BreachReport;
import presscenter.language.Language;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.AtTheDesk;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** No word of the desk goes to a service outside: E45 and, for titles, E46. */
class KeptFromServicesTest extends AtTheDesk {
    private static final String HEADLINE = "The heron stands still";
    private static final List<String> ATTRIBUTES = List.of("translate=no", "spellcheck=false");

    @Autowired
    BreachDesk breachDesk;

    @Test
    void no_page_of_the_desk_and_no_question_on_it_goes_to_a_service_outside() {
        var underEmbargo = handedOver(HEADLINE, untilTen());
        sits(editor);
        approval.approve(
                underEmbargo, Language.ENGLISH, files.find(underEmbargo).seen(Language.ENGLISH));
        handedOver(HEADLINE, untilTen());
        var breach = breachDesk.report(breachOf(underEmbargo), Optional.empty());
        var list = AList.in(house, MORNING);

        var asked = new ArrayList<String>();
        for (var route : desk()) {
            sits(whoMayOpen(route));
            for (var address : addresses(route, underEmbargo, breach, list)) {
                opens("newsroom"); // a frame of this person's own
                opens(address);
                assertThat(all(UI.getCurrent())).as(address).anyMatch(route.getNavigationTarget()::isInstance);
                assertThat(all(UI.getCurrent()).filter(part -> !isKept(part.getElement())))
                        .as("on " + address)
                        .isEmpty();
                assertThat(UI.getCurrent().getInternals().getTitle())
                        .as("the title of " + address)
                        .isNotBlank()
                        .doesNotContain(HEADLINE);
                asked.addAll(questions(address));
            }
        }
        assertThat(asked).as("questions").hasSizeGreaterThan(10);
    }

    @Test
    void the_newsroom_may_be_translated_but_for_what_is_under_embargo() {
        sits(editor);
        opens("desk");
        assertThat(isKept(UI.getCurrent().getElement())).isTrue();

        opens("newsroom");
        assertThat(isKept(UI.getCurrent().getElement())).isFalse();

        opens("desk/releases");
        assertThat(isKept(UI.getCurrent().getElement())).isTrue();
    }

    /** Presses whatever asks before it acts, and looks at the question. */
    private List<String> questions(String address) {
        var asked = new ArrayList<String>();
        for (var name : askers()) {
            opens("newsroom");
            opens(address);
            test(button(name)).click();
            runPendingSignalsTasks();
            var dialogs = find(Dialog.class).all();
            assertThat(dialogs.stream().flatMap(AtTheDesk::all).filter(part -> !isKept(part.getElement())))
                    .as(name + " on " + address)
                    .isEmpty();
            dialogs.forEach(Dialog::close);
            runPendingSignalsTasks();
            dialogs.stream().findAny().ifPresent(opened -> asked.add(name)); // keys are told by a part of the page
        }
        return asked;
    }

    private static List<String> askers() {
        return seen(NativeButton.class)
                .filter(button -> "dialog".equals(button.getElement().getAttribute("aria-haspopup")))
                .map(button -> button.getElement().getText())
                .distinct()
                .toList();
    }

    private static List<RouteBaseData<?>> desk() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> (route.getTemplate() + "/").startsWith("desk/"))
                .<RouteBaseData<?>>map(route -> route)
                .toList();
    }

    /** A number that need not be there is no release's. */
    private static List<String> addresses(
            RouteBaseData<?> route, ReleaseNumber number, BreachNumber breach, ListNumber people) {
        var template = route.getTemplate();
        if (template.equals("desk/lists/:number")) {
            return List.of("desk/lists/" + people);
        }
        if (template.endsWith("/:number?")) {
            var list = template.replace("/:number?", "");
            return list.equals("desk/breaches") ? List.of(list, list + "/" + breach) : List.of(list);
        }
        var with = template.replaceAll(":number(\\(.*?\\))?", number.toString())
                .replaceAll(":language[?]?(\\(.*?\\))?", "en");
        assertThat(with).doesNotContain(":");
        return List.of(with);
    }

    private static BreachReport breachOf(ReleaseNumber release) {
        return new BreachReport(
                release,
                "https://herald.example/early",
                MORNING,
                "A colleague of another outlet",
                true,
                Optional.empty(),
                Optional.empty());
    }

    /** The first of the house's people whom the page is for. */
    private UUID whoMayOpen(RouteBaseData<?> route) {
        var roles =
                route.getNavigationTarget().getAnnotation(RolesAllowed.class).value();
        return Stream.of(
                        Map.entry("EDITOR", editor),
                        Map.entry("ADMINISTRATOR", administrator()),
                        Map.entry("ACCREDITATION_OFFICER", accreditor()),
                        Map.entry("VETTING_OFFICER", vettingOfficer()))
                .filter(each -> List.of(roles).contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private UUID accreditor() {
        return SignedInAs.account(house, "Lena Accreditor", Role.ACCREDITATION_OFFICER);
    }

    private UUID vettingOfficer() {
        return SignedInAs.account(house, "Vera Vetting", Role.VETTING_OFFICER);
    }

    private UUID administrator() {
        return SignedInAs.account(house, "Ada Admin", Role.ADMINISTRATOR);
    }

    private static boolean isKept(Element element) {
        return ATTRIBUTES.stream().map(each -> each.split("=")).allMatch(each -> each[1].equals(of(element, each[0])));
    }

    /** What the element or the nearest around it says, as a browser reads it. */
    private static String of(Element element, String attribute) {
        for (var each = element; each != null; each = each.getParent()) {
            if (each.hasAttribute(attribute)) {
                return each.getAttribute(attribute);
            }
        }
        return "";
    }
}
