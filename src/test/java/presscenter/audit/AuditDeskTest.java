package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.audit.AuditHouse.Decided;

/** The administrator looks at the trail and takes it away. */
@Tag("started")
class AuditDeskTest {
    private static final UUID EDITOR = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000002");

    private static AuditHouse houseOfFour(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.decides(Decided.about("2026-7K3M9Q"));
        house.clockReads(AuditHouse.MORNING.plus(Duration.ofHours(1)));
        house.decides(new Decided("release.held", Optional.of("2026-7K3M9Q"), Optional.of("=1+1"), Map.of("a", "b")));
        house.acts(Optional.of(EDITOR), Optional.empty());
        house.clockReads(AuditHouse.MORNING.plus(Duration.ofHours(2)));
        house.decides(Decided.about("2026-AAAAAA"));
        house.decides(Decided.of("security.signed-in"));
        return house;
    }

    private static AuditFilter filter(String what, String about) {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(what).filter(it -> !it.isEmpty()),
                Optional.of(about).filter(it -> !it.isEmpty()),
                Optional.empty());
    }

    private static Iterable<Long> numbers(AuditHouse house, AuditFilter filter) {
        return house.the(AuditDesk.class).entries(filter, OptionalLong.empty(), 50).entries().stream()
                .map(AuditEntry::number)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_filter_finds_its_own_newest_first(Databases database) {
        var house = houseOfFour(database);
        var hour = AuditHouse.MORNING.plus(Duration.ofHours(1));

        assertThat(numbers(house, AuditFilter.ALL)).containsExactly(4L, 3L, 2L, 1L);
        assertThat(numbers(house, filter("release.approved", ""))).containsExactly(3L, 1L);
        assertThat(numbers(house, filter("", "2026-7K3M9Q"))).containsExactly(2L, 1L);
        assertThat(numbers(house, filter("release.approved", "2026-7K3M9Q"))).containsExactly(1L);
        assertThat(numbers(
                        house,
                        new AuditFilter(
                                Optional.of(hour),
                                Optional.of(hour.plusMillis(1)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .containsExactly(2L);
        assertThat(numbers(
                        house,
                        new AuditFilter(
                                Optional.empty(),
                                Optional.of(hour),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .containsExactly(1L);
        assertThat(numbers(
                        house,
                        new AuditFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(EDITOR))))
                .containsExactly(4L, 3L);
    }

    @ParameterizedTest
    @EnumSource
    void older_pages_follow_by_number_until_there_are_none(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.decides(
                IntStream.range(0, 7).mapToObj(i -> Decided.about("r" + i)).toArray(Decided[]::new));
        var desk = house.the(AuditDesk.class);

        var seen = new ArrayList<Long>();
        var before = OptionalLong.empty();
        do {
            var page = desk.entries(AuditFilter.ALL, before, 3);
            page.entries().forEach(entry -> seen.add(entry.number()));
            before = page.older();
        } while (before.isPresent());

        assertThat(seen).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThatThrownBy(() -> desk.entries(AuditFilter.ALL, OptionalLong.empty(), 201))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_kinds_to_choose_from_are_those_that_the_other_filters_leave(Databases database) {
        var house = houseOfFour(database);

        assertThat(house.the(AuditDesk.class).kinds(AuditFilter.ALL))
                .containsExactly("release.approved", "release.held", "security.signed-in");
        assertThat(house.the(AuditDesk.class).kinds(filter("release.held", "2026-7K3M9Q")))
                .containsExactly("release.approved", "release.held");
    }

    @ParameterizedTest
    @EnumSource
    void the_file_holds_what_the_filter_finds_and_no_formula(Databases database) throws IOException {
        var house = houseOfFour(database);
        var out = new ByteArrayOutputStream();

        house.the(AuditDesk.class).export(filter("", "2026-7K3M9Q"), Optional.empty(), out);

        var file = out.toString(StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF\"number\",\"at\",\"person\",\"from\"");
        assertThat(file.split("\r\n"))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines[1])
                        .startsWith("\"2\",\"2026-10-29T07:00:00.123Z\",\"" + AuditHouse.OFFICER
                                + "\",\"192.0.2.7\",\"release.held\",\"2026-7K3M9Q\",\"'=1+1\",\"a=b\","))
                .satisfies(lines -> assertThat(lines[2]).startsWith("\"1\","));
        var trace = house.entries().getFirst();
        assertThat(trace.what()).isEqualTo("audit.exported");
        assertThat(trace.person()).contains(EDITOR);
        assertThat(trace.details()).containsExactly(Map.entry("about", "2026-7K3M9Q"));
    }

    @ParameterizedTest
    @EnumSource
    void a_long_trail_leaves_whole(Databases database) throws IOException {
        var house = AuditHouse.emptyOn(database);
        house.decides(
                IntStream.range(0, 1000).mapToObj(i -> Decided.about("r" + i)).toArray(Decided[]::new));
        var out = new ByteArrayOutputStream();

        house.the(AuditDesk.class).export(AuditFilter.ALL, Optional.of("A demonstration"), out);

        // the heading, a thousand, the export itself, and what the file says of itself
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1003)
                .doesNotHaveDuplicates()
                .endsWith("\"A demonstration\"");
    }

    @ParameterizedTest
    @EnumSource
    void that_somebody_took_the_trail_away_is_written_before_the_first_byte_leaves(Databases database) {
        var house = houseOfFour(database);
        var broken = new java.io.OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("the receiver went away");
            }
        };

        assertThatThrownBy(() -> house.the(AuditDesk.class).export(AuditFilter.ALL, Optional.empty(), broken))
                .isInstanceOf(IOException.class);
        assertThat(house.entries().getFirst().what()).isEqualTo("audit.exported");
    }
}
