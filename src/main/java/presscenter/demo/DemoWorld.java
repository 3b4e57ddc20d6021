package presscenter.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletRegistry;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.release.DeskNames;
import presscenter.release.DeskReleases;
import presscenter.release.ReleaseImport;
import presscenter.release.ReleaseImport.Imported;
import presscenter.release.ReleaseImport.Later;
import presscenter.release.ReleaseNumber;
import presscenter.security.AccountImport;
import presscenter.security.SystemActor;

/**
 * Makes the demonstration's world at the first start, and at each start adds what is missing of the three embargoes
 * that must always be there. Nothing else is touched.
 */
@Component
@Profile("demo")
class DemoWorld {
    /** What must always be there, with the file that shows it. */
    private enum Always {
        SOON("embargo-soon"),
        UNTIL_DELIVERED("embargo-until-delivered"),
        TOMORROW("embargo-tomorrow");

        private final String scenario;

        Always(String scenario) {
            this.scenario = scenario;
        }

        static boolean isOne(String scenario) {
            return List.of(values()).stream().anyMatch(each -> each.scenario.equals(scenario));
        }
    }

    /** What was seen six minutes before its time. */
    private static final String BREACHED = "water-level-data-exchange";

    private final DemoFiles files = new DemoFiles();
    private final DemoAccounts accounts;
    private final DemoReleases releases;
    private final DemoRegistry registry;
    private final DemoApplications applications;
    private final DemoBreaches breaches;
    private final ReleaseImport door;
    private final DeskReleases desk;
    private final DeskNames names;
    private final SystemActor application;
    private final TransactionTemplate atOnce;
    private final Clock clock;
    private final ZoneId zone;

    DemoWorld(
            AccountImport accounts,
            ReleaseImport door,
            OutletImport outlets,
            OutletRegistry registered,
            DemoApplications applications,
            DemoBreaches breaches,
            DeskReleases desk,
            DeskNames names,
            SystemActor application,
            PlatformTransactionManager transactions,
            Messages messages,
            Times times,
            Clock clock,
            @Value("${press.zone}") ZoneId zone) {
        this.accounts = new DemoAccounts(accounts, zone);
        this.releases = new DemoReleases(files, new DemoText(messages, times), this.accounts, clock, zone);
        this.registry = new DemoRegistry(files, door, outlets, registered, clock);
        this.applications = applications;
        this.breaches = breaches;
        this.door = door;
        this.desk = desk;
        this.names = names;
        this.application = application;
        this.atOnce = new TransactionTemplate(transactions);
        this.clock = clock;
        this.zone = zone;
    }

    /** Prepares the world. */
    void prepare() {
        application.asApplication(() -> {
            registry.registerOutlets();
            accounts.open(registry::outlet);
            if (names.all().isEmpty()) {
                atOnce.executeWithoutResult(transaction -> first());
            }
            atOnce.executeWithoutResult(transaction -> applications.prepare(accounts::id));
            if (desk.onDuty().isEmpty()) {
                registry.putOnDuty();
            }
            always();
        });
    }

    /** All of it or nothing, so that an interrupted first start leaves no half of a world. */
    private void first() {
        registry.keepNames();
        registry.proposeOutlets();
        var terms = files.one("live/terms.yml");
        door.terms(terms.words("title"), terms.words("body"), clock.instant().minus(Duration.ofDays(30)));
        door.accepted(
                accounts.id("wire"),
                "lakeland-news-agency",
                Language.RUSSIAN,
                clock.instant().minus(Duration.ofDays(1)));
        door.take(files.releases("archive").stream().map(releases::archived).toList());
        live(LocalDate.ofInstant(clock.instant(), zone));
    }

    private void live(LocalDate today) {
        var numbers = new HashMap<String, ReleaseNumber>();
        var replaced = new ArrayList<String>();
        for (var key : files.releases("live")) {
            var entry = files.release("live", key);
            if (entry.find("replacedBy").isPresent()) {
                replaced.add(key);
            } else if (!Always.isOne(entry.text("scenario"))) {
                numbers.put(key, take(releases.live(key, today, List.of())));
            }
        }
        breaches.prepare(
                Objects.requireNonNull(numbers.get(BREACHED), BREACHED),
                releases.published(files.release("live", BREACHED), today),
                accounts::id);
        for (var key : replaced) {
            var by = files.release("live", key).text("replacedBy");
            var newer = Objects.requireNonNull(numbers.get(by), by);
            var at = releases.published(files.release("live", by), today);
            take(releases.live(key, today, List.of(new Later.Replaced(newer, at))));
        }
    }

    private ReleaseNumber take(Imported release) {
        return door.take(List.of(release)).getFirst();
    }

    /** Adds what is missing of: one that lifts within five minutes, one until delivered, one tomorrow. */
    private void always() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var present = present(now, today);
        for (var key : files.releases("live")) {
            var scenario = files.release("live", key).text("scenario");
            if (Always.isOne(scenario) && present.stream().noneMatch(each -> each.scenario.equals(scenario))) {
                take(releases.justApproved(key, today));
            }
        }
    }

    /** Which of the three are there for every embargo reader. */
    private Set<Always> present(Instant now, LocalDate today) {
        var found = EnumSet.noneOf(Always.class);
        for (var pending : door.pending(now)) {
            if (pending.circle() instanceof Circle.Everybody) {
                switch (pending.embargo()) {
                    case Embargo.UntilDelivered _ -> found.add(Always.UNTIL_DELIVERED);
                    case Embargo.Until until -> {
                        if (!until.at().isAfter(now.plus(DemoReleases.SOON))) {
                            found.add(Always.SOON);
                        }
                        if (LocalDate.ofInstant(until.at(), zone).equals(today.plusDays(1))) {
                            found.add(Always.TOMORROW);
                        }
                    }
                    case Embargo.None _, Embargo.UntilFurtherNotice _ -> {}
                }
            }
        }
        return found;
    }
}
