package presscenter.audit.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import presscenter.audit.AuditFilter;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.ui.UiTexts;

/** The fields that narrow the trail; each change is a new address, and what an address holds is read with care. */
class AuditFilters extends Div {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final transient Messages messages;
    private final transient Times times;
    private final transient Consumer<Map<String, String>> asked;
    private final DatePicker from = UiTexts.follow(new DatePicker());
    private final DatePicker to = UiTexts.follow(new DatePicker());
    private final Select<String> what = new Select<>();
    private final TextField about = new TextField();
    private final TextField person = new TextField();
    private final Button clear = new Button();

    AuditFilters(Messages messages, Times times, Consumer<Map<String, String>> asked) {
        this.messages = messages;
        this.times = times;
        this.asked = asked;
        what.setEmptySelectionAllowed(true);
        about.setMaxLength(80);
        person.setMaxLength(36);
        from.addValueChangeListener(this::changed);
        to.addValueChangeListener(this::changed);
        what.addValueChangeListener(this::changed);
        about.addValueChangeListener(this::changed);
        person.addValueChangeListener(this::changed);
        clear.addClickListener(click -> asked.accept(Map.of()));
        addClassName("audit-filters");
        getElement().setAttribute("role", "search");
        add(from, to, what, about, person, clear);
    }

    /** Shows what the address asks for, and gives it as a filter; what cannot be read is not asked. */
    AuditFilter read(QueryParameters address) {
        from.setValue(address.getSingleParameter("from").map(AuditFilters::day).orElse(null));
        to.setValue(address.getSingleParameter("to").map(AuditFilters::day).orElse(null));
        about.setValue(code(address, "about").orElse(""));
        person.setValue(address.getSingleParameter("person")
                .filter(it -> ID.matcher(it).matches())
                .orElse(""));
        about.setInvalid(false);
        person.setInvalid(false);
        return new AuditFilter(
                Optional.ofNullable(from.getValue()).map(this::beginning),
                Optional.ofNullable(to.getValue()).map(day -> beginning(day.plusDays(1))),
                code(address, "what"),
                Optional.of(about.getValue()).filter(it -> !it.isEmpty()),
                Optional.of(person.getValue()).filter(it -> !it.isEmpty()).map(UUID::fromString));
    }

    /** The kinds to choose from, and the one that is chosen, though it may find nothing. */
    void offer(List<String> kinds, AuditFilter filter) {
        var items = new TreeSet<>(kinds);
        filter.what().ifPresent(items::add);
        what.setItems(items);
        what.setValue(filter.what().orElse(null));
    }

    void speak(Language language) {
        getElement().setAttribute("aria-label", messages.get(language, "audit.filter.label"));
        from.setLabel(messages.get(language, "audit.filter.from"));
        to.setLabel(messages.get(language, "audit.filter.to"));
        what.setLabel(messages.get(language, "audit.filter.what"));
        what.setEmptySelectionCaption(messages.get(language, "audit.filter.what.any"));
        what.setItemLabelGenerator(kind -> kind == null
                ? messages.get(language, "audit.filter.what.any")
                : AuditTable.named(messages, language, kind).orElse(kind));
        about.setLabel(messages.get(language, "audit.filter.about"));
        about.setHelperText(messages.get(language, "audit.filter.about.hint"));
        about.setErrorMessage(messages.get(language, "audit.filter.about.wrong"));
        person.setLabel(messages.get(language, "audit.filter.person"));
        person.setErrorMessage(messages.get(language, "audit.filter.person.wrong"));
        clear.setText(messages.get(language, "audit.filter.clear"));
    }

    private void changed(ComponentValueChangeEvent<?, ?> event) {
        if (!event.isFromClient()) {
            return;
        }
        about.setValue(about.getValue().strip());
        person.setValue(person.getValue().strip());
        about.setInvalid(!about.isEmpty() && !AuditFilter.isCode(about.getValue()));
        person.setInvalid(!person.isEmpty() && !ID.matcher(person.getValue()).matches());
        if (about.isInvalid() || person.isInvalid()) {
            return;
        }
        var address = new LinkedHashMap<String, String>();
        put(address, "from", from.getValue());
        put(address, "to", to.getValue());
        put(address, "what", what.getValue());
        put(address, "about", about.getValue());
        put(address, "person", person.getValue());
        asked.accept(address);
    }

    private static void put(Map<String, String> address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.put(name, value.toString());
        }
    }

    /** Days are the institution's. */
    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(times.zone()).toInstant();
    }

    private static Optional<String> code(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(AuditFilter::isCode);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            return day.getYear() >= 2000 && day.getYear() < 3000 ? day : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
