package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import presscenter.language.Times;
import presscenter.language.Zones;
import presscenter.security.AccountRefusal;
import presscenter.security.OwnAccount;
import presscenter.security.OwnFactors;
import presscenter.security.OwnSessions;
import presscenter.security.Preferences;
import presscenter.security.Scheme;
import presscenter.ui.AccountSection;
import presscenter.ui.LanguageCookie;
import presscenter.ui.Notices;
import presscenter.ui.RootElement;
import presscenter.ui.TypeCookie;
import presscenter.ui.UiTexts;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** One's own account: how the press center speaks and looks, the password, the second factor, and one's sessions. */
@Route("account")
@PermitAll
class AccountView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private final transient OwnAccount account;
    private final PreferencesForm preferences;
    private final FactorsSection factors;
    private final SessionsSection sessions;
    private final Paragraph who = new Paragraph();

    AccountView(
            OwnAccount account,
            OwnFactors ownFactors,
            OwnSessions ownSessions,
            List<AccountSection> others,
            Zones zones,
            Times times,
            Clock clock) {
        this.account = account;
        factors = new FactorsSection(ownFactors, times);
        sessions = new SessionsSection(ownSessions, times);
        preferences = new PreferencesForm(zones, clock, this::keep);
        addClassName("own-account");
        add(new ViewHeader(Words.of("security.account.title")), who, preferences, password(), factors, sessions);
        others.forEach(other -> other.section().ifPresent(this::add));
    }

    @Override
    public String getPageTitle() {
        return Words.now("shell.page-title", Words.now("security.account.title"), Words.now("shell.product"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        account.person().ifPresent(person -> {
            who.setText(person.name() + " · " + person.username());
            preferences.show(person.preferences());
            factors.show();
            if (factors.isNext()) {
                addComponentAtIndex(indexOf(preferences), factors); // all else can wait
            }
            sessions.show();
        });
    }

    private void keep(Preferences chosen) {
        account.keep(chosen);
        LanguageCookie.remember(chosen.interfaceLanguage());
        TypeCookie.remember(chosen.largeType());
        Notices.good("security.account.saved");
        var page = getUI().orElseThrow();
        page.getSession().setLocale(chosen.interfaceLanguage().locale());
        RootElement.setLanguage(page, chosen.interfaceLanguage());
        RootElement.setScheme(
                page,
                chosen.scheme() == Scheme.SYSTEM ? "" : chosen.scheme().name().toLowerCase(Locale.ROOT));
        RootElement.setLargeType(page, chosen.largeType());
    }

    private Section password() {
        var old = UiTexts.follow(labelled(new PasswordField(), "security.account.password-old"));
        var chosen = UiTexts.follow(labelled(new PasswordField(), "security.account.password-new"));
        old.getElement().setAttribute("autocomplete", "current-password");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        chosen.bindHelperText(Words.of("security.welcome.rule", 12));
        var submit = new Button(Words.of("security.account.password-submit"), click -> {
            old.setInvalid(false);
            chosen.setInvalid(false);
            try {
                account.changePassword(old.getValue(), chosen.getValue());
                old.clear();
                chosen.clear();
                Notices.good("security.account.password-done");
            } catch (AccountRefusal refusal) {
                var field = switch (refusal.reason()) {
                    case PASSWORD_WRONG, TOO_MANY_ATTEMPTS -> old;
                    default -> chosen;
                };
                field.setErrorMessage(Words.now(refusal.reason().key(), 12));
                field.setInvalid(true);
                field.focus();
            }
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        old.setManualValidation(true);
        chosen.setManualValidation(true);
        var section = new Section(new H2(Words.of("security.account.password")), old, chosen, submit);
        section.addClassName("people-form");
        return section;
    }
}
