package presscenter.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Negotiation;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.ui.LanguageCookie;

/**
 * In which language the site speaks to this reader: what the account remembers, else a cookie, else what the browser
 * asks for (L9, L23). A switch is remembered in both, so that the sign-in page speaks it as well.
 */
@Component
class ReaderLanguage {
    private final Negotiation negotiation;
    private final OwnAccount account;

    ReaderLanguage(Negotiation negotiation, OwnAccount account) {
        this.negotiation = negotiation;
        this.account = account;
    }

    /** The language for whoever sends this request. */
    Language of(VaadinRequest request) {
        var remembered = account.person()
                .map(Person::preferences)
                .map(Preferences::interfaceLanguage)
                .or(() -> LanguageCookie.of(request));
        return negotiation.choose(null, remembered, request.getHeader("Accept-Language"));
    }

    /** From now on the site speaks this language, here, on the person's other open pages, and next time. */
    void choose(Language language) {
        account.person()
                .map(Person::preferences)
                .ifPresent(now -> account.keep(
                        new Preferences(language, now.readingLanguages(), now.zone(), now.scheme(), now.largeType())));
        LanguageCookie.remember(language);
        VaadinSession.getCurrent().setLocale(language.locale());
    }
}
