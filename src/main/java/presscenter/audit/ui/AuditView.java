package presscenter.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Value;
import presscenter.audit.AuditDesk;
import presscenter.audit.AuditFilter;
import presscenter.audit.AuditPage;
import presscenter.audit.ChainVerdict;
import presscenter.audit.NotedHeadsUnreadable;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** What was decided: the administrator looks, narrows, takes away, verifies. What is shown stands in the address. */
@Route("desk/audit")
@PageTitle("audit.title")
@Menu(title = "audit.menu", order = 90)
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Main implements AfterNavigationObserver, LocaleChangeObserver {
    private static final int PAGE = 50;
    private static final String BEFORE = "before";

    private final transient AuditDesk desk;
    private final transient Messages messages;
    private final boolean demonstration;
    private final AuditFilters filters;
    private final AuditTable table;
    private final Paragraph intro = new Paragraph();
    private final Anchor download = new Anchor(this::download, AttachmentType.DOWNLOAD, "");
    private final Paragraph downloadHint = new Paragraph();
    private final Button verify = new Button();
    private final Paragraph verified = new Paragraph();
    private final RouterLink newest = new RouterLink();
    private final RouterLink older = new RouterLink();
    private final Nav pages = new Nav(newest, older);

    private transient volatile AuditFilter filter = AuditFilter.ALL;
    private transient AuditPage page = new AuditPage(List.of(), OptionalLong.empty());

    AuditView(AuditDesk desk, Messages messages, Times times, @Value("${press.demo:false}") boolean demonstration) {
        this.demonstration = demonstration;
        this.desk = desk;
        this.messages = messages;
        filters = new AuditFilters(messages, times, this::show);
        table = new AuditTable(messages, times);

        download.addClassName("btn");
        verify.addClickListener(click -> verify());
        verified.getElement().setAttribute("role", "status");
        pages.addClassName("audit-pages");
        add(
                new ViewHeader(Words.of("audit.title"), download, verify),
                intro,
                verified,
                filters,
                table,
                pages,
                downloadHint);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        filter = filters.read(address);
        filters.offer(desk.kinds(filter), filter);
        var before = address.getSingleParameter(BEFORE)
                .filter(it -> it.matches("[1-9][0-9]{0,17}"))
                .map(Long::parseLong)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        page = desk.entries(filter, before, PAGE);

        newest.setVisible(before.isPresent());
        newest.setRoute(AuditView.class);
        newest.setQueryParameters(address.excluding(BEFORE));
        older.setVisible(page.older().isPresent());
        older.setRoute(AuditView.class);
        page.older().ifPresent(number -> older.setQueryParameters(address.merging(BEFORE, Long.toString(number))));
        pages.setVisible(newest.isVisible() || older.isVisible());
        verified.setText("");
        table.show(page.entries(), language());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        intro.setText(word("audit.intro"));
        download.setText(word("audit.download"));
        downloadHint.setText(word("audit.download.hint"));
        verify.setText(word("audit.verify"));
        verified.setText("");
        newest.setText(word("audit.newest"));
        older.setText(word("audit.older"));
        filters.speak(language());
        table.show(page.entries(), language());
    }

    private void show(Map<String, String> asked) {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(asked));
    }

    /** Runs in a request of its own: the desk asks again who this is (E6). */
    private void download(DownloadEvent event) throws IOException {
        event.setFileName("press-center-audit.csv");
        event.setContentType("text/csv; charset=utf-8");
        event.getResponse().setHeader("Cache-Control", "no-store");
        var closing = demonstration ? Optional.of(word("audit.demonstration")) : Optional.<String>empty();
        desk.export(filter, closing, event.getOutputStream());
    }

    private void verify() {
        try {
            verified.setText(
                    switch (desk.verify()) {
                        case ChainVerdict.Whole whole -> word("audit.verify.whole", whole.entries());
                        case ChainVerdict.Broken broken ->
                            word("audit.verify.broken", broken.number(), word("audit.fault." + key(broken.fault())));
                    });
        } catch (NotedHeadsUnreadable unreadable) {
            verified.setText(word("audit.verify.unreadable"));
        }
    }

    private static String key(ChainVerdict.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Language language() {
        return Language.of(getLocale()).orElse(Language.ENGLISH);
    }

    private String word(String key, Object... args) {
        return messages.get(language(), key, args);
    }
}
