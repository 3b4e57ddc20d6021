package presscenter.release.ui.readers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import presscenter.audit.LogFilter;
import presscenter.audit.Reading.Action;
import presscenter.language.Language;
import presscenter.ui.Words;

/** The fields that narrow the reader log of a release. */
final class LogFilters extends Div {
    private final transient SerializableConsumer<LogFilter> asked;
    private final Select<String> outlet;
    private final Select<Action> action;
    private final Select<Language> language;
    private final Select<Boolean> lift;

    /** @param outlets the keys of those to choose from, and what each is called */
    LogFilters(
            LogFilter filter,
            List<String> outlets,
            Function<String, String> called,
            SerializableConsumer<LogFilter> asked) {
        this.asked = asked;
        addClassName("readers-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", Words.now("release.readers.filter"));
        outlet = field("outlet", outlets, called, filter.outlet());
        action = field(
                "action", Arrays.asList(Action.values()), each -> ReaderWords.of("action", each), filter.action());
        language = field("language", Arrays.asList(Language.values()), Language::ownName, filter.language());
        lift = field(
                "lift",
                List.of(true, false),
                before -> Words.now(before ? "release.readers.lift.before" : "release.readers.lift.after"),
                filter.beforeLift());
        add(outlet, action, language, lift);
    }

    private <T> Select<T> field(String name, List<T> items, Function<T, String> called, Optional<T> chosen) {
        var field = new Select<T>();
        var any = Words.now("release.readers.filter." + name + ".any");
        field.setLabel(Words.now("release.readers.column." + name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(any);
        field.setItemLabelGenerator(item -> item == null ? any : called.apply(item));
        field.setItems(items);
        chosen.ifPresent(field::setValue);
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                asked.accept(filter());
            }
        });
        return field;
    }

    private LogFilter filter() {
        return new LogFilter(
                outlet.getOptionalValue(),
                action.getOptionalValue(),
                language.getOptionalValue(),
                lift.getOptionalValue());
    }
}
