package presscenter.accreditation;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Localized;
import presscenter.role.HasRole;

/**
 * Registers many outlets under keys of their own: for the demonstration and for measuring. Only the application itself
 * may, because nobody is called back here (A20).
 */
@Service
@Transactional
public class OutletImport {
    private final Outlets outlets;
    private final NamedCountries countries;
    private final ApplicationEventPublisher events;

    OutletImport(Outlets outlets, NamedCountries countries, ApplicationEventPublisher events) {
        this.outlets = outlets;
        this.countries = countries;
        this.events = events;
    }

    /**
     * An outlet as it is given.
     *
     * @param key as {@link presscenter.security.Outlet} wants it
     */
    public record Imported(String key, OutletDraft draft) {}

    /** Names countries, in three languages each; in place of what they were called. */
    @HasRole({})
    public void name(Map<Country, Localized<String>> names) {
        names.forEach((country, name) -> countries.save(new NamedCountry(country, name)));
    }

    /**
     * Registers those whose keys are new; what is there stays as it is.
     *
     * @throws OutletRefused if one is incomplete; then none is registered
     */
    @HasRole({})
    public void register(List<Imported> imported) {
        for (var each : imported) {
            if (!outlets.existsById(each.key())) {
                var outlet = new RegisteredOutlet(each.key(), each.draft());
                outlet.register();
                outlets.save(outlet);
                events.publishEvent(new OutletRegistered(outlet.key()));
            }
        }
    }
}
