package presscenter.audit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody reads under embargo in an unusual way (E42): the first sign of an incident.
 *
 * @param alarm its id
 * @param person who reads
 * @param count how many texts, or places
 */
public record AlarmRaised(UUID alarm, UUID person, ReadingAlarm.Sign sign, int count) implements Fact {
    @Override
    public String what() {
        return "audit.reading-alarm-raised";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("sign", sign.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        details.put("count", Integer.toString(count));
        return details;
    }
}
