package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.atOnce;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import presscenter.Databases;
import presscenter.audit.ReaderLog;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;
import presscenter.language.Language;

/** After a start nobody waits until the readers' queries are translated. */
@Tag("started")
class AskedBeforehandTest {
    private ReleaseHouse house = ReleaseHouse.emptyOn(Databases.H2);

    @BeforeEach
    void nothing_is_there_and_nobody_reads() {
        house = ReleaseHouse.emptyOn(Databases.H2);
    }

    @Test
    void what_the_first_reader_asks_was_asked_before() {
        var beforehand = asks(room -> room.beforehand().run(new DefaultApplicationArguments()));

        house.at(OFFICER);
        var number = house.ready(atOnce());
        house.at(EDITOR);
        house.reads(JOURNALIST);
        var first = asks(room -> {
            var newsroom = room.newsroom();
            newsroom.list(ReleaseFilter.ALL, Optional.empty(), ReleasePage.LINES);
            newsroom.underEmbargo();
            newsroom.topics();
            newsroom.isThere(number);
            newsroom.fingerprint(number);
            assertThat(newsroom.find(number, Language.RUSSIAN)).isPresent();
        });

        assertThat(first)
                .hasSizeGreaterThan(8)
                .allSatisfy(query -> assertThat(beforehand).contains(query));
    }

    @Test
    void it_is_nobody_who_asks_and_nothing_is_noted() {
        var readings = count("audit_reading");
        var entries = count("audit_entry");
        house.the(AskedBeforehand.class).run(new DefaultApplicationArguments());
        assertThat(count("audit_reading")).isEqualTo(readings);
        assertThat(count("audit_entry")).isEqualTo(entries);
        assertThat(count("release_visit")).isZero();
        assertThat(count("release_opening")).isZero();
    }

    @Test
    void a_start_goes_on_though_the_database_does_not_answer() {
        var broken = new Room(house, (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    throw new DataAccessResourceFailureException("away");
                }));
        assertThatCode(() -> broken.beforehand().run(new DefaultApplicationArguments()))
                .doesNotThrowAnyException();
    }

    private long count(String table) {
        return Objects.requireNonNull(house.sql().queryForObject("select count(*) from " + table, Long.class));
    }

    /** The words of the readers' queries that are made meanwhile. */
    private Set<String> asks(Consumer<Room> what) {
        var asked = new TreeSet<String>();
        var entities = house.the(EntityManager.class);
        what.accept(new Room(house, (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("createQuery") && arguments[0] instanceof String jpql) {
                        asked.add(jpql);
                    }
                    try {
                        return method.invoke(entities, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                })));
        return asked;
    }

    /** The readers' side of a house, on these entities. */
    private record Room(ReleaseHouse house, ReleasesForReaders releases, Outward outward, Doorkeeper doorkeeper) {
        Room(ReleaseHouse house, EntityManager entities) {
            this(house, new ReleasesForReaders(entities));
        }

        private Room(ReleaseHouse house, ReleasesForReaders releases) {
            this(
                    house,
                    releases,
                    new Outward(releases, house.the(Names.class)),
                    new Doorkeeper(
                            house.the(CurrentReader.class),
                            house.the(AllTerms.class),
                            house.the(HoldsOfAll.class),
                            releases,
                            house.the(HonouredLifts.class),
                            house.the(PressClock.class),
                            house.the(PlatformTransactionManager.class)));
        }

        AskedBeforehand beforehand() {
            return new AskedBeforehand(doorkeeper, releases, outward);
        }

        PublishedReleases newsroom() {
            return new PublishedReleases(
                    releases,
                    outward,
                    doorkeeper,
                    house.the(ReadersOwn.class),
                    house.the(Duties.class),
                    house.the(CurrentReader.class),
                    house.the(ReaderLog.class));
        }
    }
}
