package presscenter.release;

import static presscenter.role.Role.ACCREDITATION_OFFICER;
import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.HasRole;
import presscenter.security.OwnAccount;

/** When releases lift, for desks that need to know no word of them (E30). */
@Service
public class Lifts {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final OwnAccount account;
    private final Clock clock;

    Lifts(Releases releases, HoldsOfAll holds, OwnAccount account, Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.account = account;
        this.clock = clock;
    }

    /**
     * Those of these releases that exist, by number. To whoever does not read what the desk prepares, one that is not
     * out does not exist (E4).
     */
    @HasRole({PRESS_OFFICER, EDITOR, ACCREDITATION_OFFICER})
    @Transactional(readOnly = true)
    public Map<ReleaseNumber, Lift> of(Collection<ReleaseNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant();
        var allHeld = holds.since();
        var seesHidden = account.person().map(DeskRules::isOfTheDesk).orElse(true); // else the application itself asks
        return releases.whole(Set.copyOf(numbers)).stream()
                .map(release ->
                        new Lift(release.number(), release.embargo().visibleFrom(), release.isOut(allHeld, now)))
                .filter(lift -> seesHidden || lift.out())
                .collect(Collectors.toMap(Lift::number, Function.identity()));
    }
}
