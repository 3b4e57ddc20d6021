package presscenter.language;

import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The time zones of the world by their cities, for whoever chooses one: each once, under its present id. */
@Component
public final class Zones {
    private final Times times;
    private final Messages messages;
    private final Map<Language, Map<ZoneId, String>> cities = new ConcurrentHashMap<>();

    Zones(Times times, Messages messages) {
        this.times = times;
        this.messages = messages;
    }

    /** All of them, in the order in which this language's readers look for the cities (L15). */
    public List<ZoneId> all(Language language) {
        var byCity = Map.Entry.<ZoneId, String>comparingByValue(Order.of(language));
        return cities(language).entrySet().stream()
                .sorted(byCity)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** "Minsk, UTC+3", "Минск, UTC+3", "Мінск, UTC+3": the city, and the offset that holds at that instant. */
    public String name(ZoneId zone, Instant now, Language language) {
        var offset = times.offset(zone, now);
        var city = times.city(zone, now, language);
        return city.equals(offset) ? offset : messages.get(language, "language.place", city, offset);
    }

    /** Whether somebody who typed this means this zone: by a part of its name or of its id, in any case of letters. */
    public boolean isMeant(String typed, ZoneId zone, Instant now, Language language) {
        var asked = inSmall(typed.strip(), language);
        return inSmall(name(zone, now, language), language).contains(asked)
                || inSmall(zone.getId(), Language.ENGLISH)
                        .replace('_', ' ')
                        .contains(inSmall(typed.strip(), Language.ENGLISH).replace('_', ' '));
    }

    private Map<ZoneId, String> cities(Language language) {
        return cities.computeIfAbsent(
                language,
                each -> ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .map(Zones::present)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), zone -> times.city(zone, Instant.EPOCH, each))));
    }

    /** The zone under the id that is in use now: Asia/Kolkata for Asia/Calcutta. */
    private static ZoneId present(String id) {
        var now = TimeZone.getIanaID(id);
        return ZoneId.getAvailableZoneIds().contains(now) ? ZoneId.of(now) : ZoneId.of(id);
    }

    private static String inSmall(String words, Language language) {
        return words.toLowerCase(Locale.forLanguageTag(language.tag()));
    }
}
