package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import presscenter.audit.Fact;

/** Whoever was accredited has another outlet, address or identity; the approval waits to be checked again (A8). */
public record CredentialsChanged(ApplicationNumber number, Set<Credential> changed) implements Fact {
    public CredentialsChanged {
        changed = Set.copyOf(changed);
    }

    @Override
    public String what() {
        return "accreditation.credentials-changed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("changed", changed.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
    }
}
