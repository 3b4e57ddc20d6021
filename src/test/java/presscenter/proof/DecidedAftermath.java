package presscenter.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.instance.Instance;
import presscenter.proof.Decided.Ruling;

/**
 * What a press center that died has of decisions on applications when it has started again: of each its reason, what it
 * grants until when (A7), and its entries in the trail; and what is granted. The way from state to state, and the
 * letters about it, are {@link AppliedAftermath}'s.
 */
final class DecidedAftermath {
    private static final ZoneId ZONE = ZoneId.of("Europe/Minsk");
    private static final String APPROVED = "APPROVED";
    private static final String REFUSED = "REFUSED";
    private static final String ASKED = "NEEDS_INFORMATION";
    private static final String JOURNALIST = "JOURNALIST";
    private static final String EMBARGO_READER = "EMBARGO_READER";
    private static final String EDITOR = "EDITOR";
    private static final String CONFIRMED = "CONFIRMED";
    private static final Pattern UNTIL = Pattern.compile("until=(\\S+)");

    /** By number. */
    private final Map<String, Map<String, String>> applications;
    /** What officers did, by application, in their order. */
    private final Map<String, List<Map<String, String>>> decisions;

    private final Map<String, Map<String, String>> accounts;
    /** By role and person: until when, in seconds; empty for as long as the account is open. */
    private final Map<String, String> held = new HashMap<>();

    private final List<Map<String, String>> proposals;
    /** By proposal: how many editors find it among their notices. */
    private final Map<String, Long> notices;
    /** By application: how many count at the door. */
    private final Map<String, Long> badges;
    /** What people decided: what, about whom, by whom and until when; how many entries. */
    private final Map<String, Long> trail;

    DecidedAftermath(Instance instance) {
        this(instance::told);
    }

    /** @param told what the database answers to a select, each row by the names of its columns */
    DecidedAftermath(Function<String, List<Map<String, String>>> told) {
        applications = by(
                "number",
                told.apply("select id, number, address, state, outlet_key, person, decided_by, decided_at,"
                        + " extract(epoch from granted_until) as granted_until from accreditation_application"));
        decisions = told
                .apply("select application_id, to_state, happened_at, officer, remark from accreditation_passage"
                        + " where officer is not null or to_state in ('APPROVED', 'REFUSED', 'NEEDS_INFORMATION')"
                        + " order by happened_at")
                .stream()
                .collect(Collectors.groupingBy(passage -> value(passage, "application_id")));
        accounts =
                by("id", told.apply("select id, username, outlet_key, closed_at, password_hash from security_account"));
        told.apply("select account_id, role, extract(epoch from held_until) as held_until from security_account_role")
                .forEach(role ->
                        held.put(key(value(role, "role"), value(role, "account_id")), term(role, "held_until")));
        proposals = told.apply("select id, account_id, role, extract(epoch from role_until) as role_until,"
                + " proposed_by, decided_by, outcome from security_proposal");
        notices = counted(told.apply("select proposal_id from security_notice").stream()
                .map(notice -> value(notice, "proposal_id")));
        badges = counted(told.apply("select application_id from accreditation_badge where lost_at is null").stream()
                .map(badge -> value(badge, "application_id")));
        trail = counted(told
                .apply("select what, about, person, details from audit_entry where person is not null"
                        + " and (what like 'accreditation.became.%' or what in ('accreditation.badge-issued',"
                        + " 'security.account-opened', 'security.role-given', 'security.term-moved',"
                        + " 'security.role-taken', 'security.role-proposed', 'security.role-confirmed',"
                        + " 'security.role-refused'))")
                .stream()
                .map(entry -> key(
                        value(entry, "what").replaceFirst("role-given|term-moved", "admitted"),
                        value(entry, "about"),
                        value(entry, "person"),
                        until(value(entry, "details")))));
    }

    /** What was told and is not there, with what there is of the application. */
    List<String> lost(Decided decided) {
        return decided.told().stream()
                .filter(ruling -> !isThere(ruling, decided))
                .map(ruling ->
                        ruling + " and there is " + applications.get(ruling.of().number()))
                .toList();
    }

    private boolean isThere(Ruling ruling, Decided decided) {
        var application = applications.get(ruling.of().number());
        if (application == null) {
            return false;
        }
        return switch (ruling.verb()) {
            case ASKED -> isDecided(application, ASKED, ruling);
            case REFUSED -> isDecided(application, REFUSED, ruling) && isTheOnlyOne(ruling, decided);
            case APPROVED ->
                isDecided(application, APPROVED, ruling)
                        && term(application, "granted_until").equals(endOf(ruling.words()))
                        && isTheOnlyOne(ruling, decided);
            case PROPOSED -> proposed(application).anyMatch(each -> isBy(each, "proposed_by", ruling));
            case GRANTED ->
                proposed(application)
                        .anyMatch(each -> isBy(each, "decided_by", ruling)
                                && value(each, "outcome").equals(CONFIRMED));
        };
    }

    private boolean isDecided(Map<String, String> application, String to, Ruling ruling) {
        return decisions(application).stream()
                .anyMatch(passage -> value(passage, "to_state").equals(to)
                        && isBy(passage, "officer", ruling)
                        && (to.equals(APPROVED) || value(passage, "remark").equals(ruling.words())));
    }

    private boolean isBy(Map<String, String> row, String column, Ruling ruling) {
        return Optional.ofNullable(accounts.get(value(row, column)))
                .filter(account -> value(account, "username").equals(ruling.by()))
                .isPresent();
    }

    /** Nobody else was told to have decided on the same application. */
    private static boolean isTheOnlyOne(Ruling ruling, Decided decided) {
        return decided.told().stream()
                        .filter(other -> other.isFinal() && other.of().equals(ruling.of()))
                        .count()
                == 1;
    }

    /** In seconds, as the database tells it. */
    private static String endOf(String day) {
        return Long.toString(LocalDate.parse(day).plusDays(1).atStartOfDay(ZONE).toEpochSecond());
    }

    private Stream<Map<String, String>> proposed(Map<String, String> application) {
        return proposals.stream().filter(each -> value(each, "account_id").equals(value(application, "person")));
    }

    private List<Map<String, String>> decisions(Map<String, String> application) {
        return decisions.getOrDefault(value(application, "id"), List.of());
    }

    /** Decisions and grants of which a part is there and another is not; in all that ever were. */
    List<String> halfMade() {
        var half = new ArrayList<String>();
        applications.values().forEach(application -> judge(application, half));
        var approved = applications.values().stream()
                .filter(application -> value(application, "state").equals(APPROVED))
                .collect(Collectors.toMap(application -> value(application, "person"), Function.identity()));
        proposals.forEach(proposal -> judge(proposal, approved, half));
        accounts.forEach((person, account) -> {
            var isGranted = !heldUntil(JOURNALIST, person).isEmpty() || !account.containsKey("password_hash");
            if (isGranted && !approved.containsKey(person)) {
                half.add(person + " holds what nobody decided");
            }
            if (held.containsKey(key(EMBARGO_READER, person))
                    && proposals.stream()
                            .noneMatch(each -> value(each, "account_id").equals(person))) {
                half.add(person + " reads under embargo and nobody proposed it");
            }
        });
        var history = history();
        Stream.concat(trail.keySet().stream(), history.keySet().stream())
                .distinct()
                .filter(entry -> !Objects.equals(trail.get(entry), history.get(entry)))
                .forEach(entry -> half.add("the trail tells " + trail.getOrDefault(entry, 0L) + " times what happened "
                        + history.getOrDefault(entry, 0L) + " times: " + entry));
        return half;
    }

    private void judge(Map<String, String> application, List<String> half) {
        var number = value(application, "number");
        for (var passage : decisions(application)) {
            var to = value(passage, "to_state");
            if (value(passage, "officer").isEmpty()) {
                half.add(number + " became " + to + " by nobody's decision");
            }
            if (Set.of(REFUSED, ASKED).contains(to) == value(passage, "remark").isEmpty()) {
                half.add(number + " became " + to + " with a reason where none belongs, or without one");
            }
        }
        var decision = decisions(application).stream()
                .filter(passage -> Set.of(APPROVED, REFUSED).contains(value(passage, "to_state")))
                .reduce((earlier, later) -> later)
                .orElse(Map.of());
        if (!value(application, "decided_by").equals(value(decision, "officer"))
                || !value(application, "decided_at").equals(value(decision, "happened_at"))) {
            half.add(number + " names another decision than its history");
        }
        var person = value(application, "person");
        var account = accounts.getOrDefault(person, Map.of());
        var until = term(application, "granted_until");
        Aftermath.oneOf(
                half,
                number + " is approved",
                value(application, "state").equals(APPROVED),
                value(decision, "to_state").equals(APPROVED),
                !until.isEmpty(),
                !person.isEmpty(),
                value(account, "username").equals(value(application, "address")),
                value(account, "outlet_key").equals(value(application, "outlet_key")) && !account.isEmpty(),
                !account.isEmpty() && !account.containsKey("closed_at"),
                !until.isEmpty() && heldUntil(JOURNALIST, person).equals(until),
                badges.getOrDefault(value(application, "id"), 0L) == 1);
    }

    private void judge(Map<String, String> proposal, Map<String, Map<String, String>> approved, List<String> half) {
        var person = value(proposal, "account_id");
        var until = term(proposal, "role_until");
        var application = approved.getOrDefault(person, Map.of());
        if (!value(proposal, "role").equals(EMBARGO_READER)
                || until.isEmpty()
                || !until.equals(term(application, "granted_until"))) {
            half.add("what is proposed for " + person + " is not what was approved");
        }
        var editors = held.keySet().stream()
                .filter(role -> role.startsWith(EDITOR + " "))
                .count();
        if (notices.getOrDefault(value(proposal, "id"), 0L) != editors) {
            half.add("not every editor is told of what is proposed for " + person);
        }
        if (value(proposal, "decided_by").equals(value(proposal, "proposed_by"))) {
            half.add("one alone proposed and decided for " + person);
        }
        Aftermath.oneOf(
                half,
                person + " reads under embargo",
                value(proposal, "outcome").equals(CONFIRMED),
                proposal.containsKey("decided_by"),
                heldUntil(EMBARGO_READER, person).equals(until));
    }

    /** As the trail has to tell it. */
    private Map<String, Long> history() {
        var passed = applications.values().stream()
                .flatMap(application -> decisions(application).stream().flatMap(passage -> told(application, passage)));
        var proposed = proposals.stream().flatMap(proposal -> {
            var person = value(proposal, "account_id");
            var until = term(proposal, "role_until");
            var asked = key("security.role-proposed", person, value(proposal, "proposed_by"), until);
            return value(proposal, "outcome").equals(CONFIRMED)
                    ? Stream.of(asked, key("security.role-confirmed", person, value(proposal, "decided_by"), until))
                    : Stream.of(asked);
        });
        return counted(Stream.concat(passed, proposed));
    }

    /** Of one decision: itself, and what it grants. */
    private Stream<String> told(Map<String, String> application, Map<String, String> passage) {
        var number = value(application, "number");
        var person = value(application, "person");
        var officer = value(passage, "officer");
        var to = value(passage, "to_state");
        var became = key("accreditation.became." + to.toLowerCase(Locale.ROOT).replace('_', '-'), number, officer);
        if (!to.equals(APPROVED)) {
            return Stream.of(became);
        }
        var granted = Stream.of(
                became,
                key("accreditation.badge-issued", number, officer),
                key("security.admitted", person, officer, term(application, "granted_until")));
        return accounts.getOrDefault(person, Map.of()).containsKey("password_hash")
                ? granted
                : Stream.concat(granted, Stream.of(key("security.account-opened", person, officer)));
    }

    private String heldUntil(String role, String person) {
        return held.getOrDefault(key(role, person), "");
    }

    private static String until(String details) {
        var found = UNTIL.matcher(details);
        return found.find() ? Long.toString(Instant.parse(found.group(1)).getEpochSecond()) : "";
    }

    /** A point in time that the database tells in seconds, to the whole one; empty if there is none. */
    private static String term(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(seconds -> Long.toString(new BigDecimal(seconds).longValue()))
                .orElse("");
    }

    private static Map<String, Map<String, String>> by(String column, List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.toMap(row -> value(row, column), Function.identity()));
    }

    private static Map<String, Long> counted(Stream<String> each) {
        return each.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String key(String... parts) {
        return String.join(" ", parts).strip();
    }
}
