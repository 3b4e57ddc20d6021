package presscenter.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Messages;

/**
 * Titles of pages: a view's {@code @PageTitle} holds the key of a message, and the product's name follows it. A view
 * whose title holds more than that has {@code HasDynamicTitle}.
 */
@Component
class PageTitles implements PageTitleGenerator {
    private final transient Messages messages;

    PageTitles(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String generatePageTitle(PageTitleContext page) {
        var language = Language.of(UI.getCurrent().getLocale()).orElse(Language.ENGLISH);
        var product = messages.get(language, "shell.product");
        return page.value().isEmpty()
                ? product
                : messages.get(language, "shell.page-title", messages.get(language, page.value()), product);
    }
}
