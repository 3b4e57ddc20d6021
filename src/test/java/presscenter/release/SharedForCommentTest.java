package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.audit.Expert;
import presscenter.audit.NamedExpert;
import presscenter.embargo.Reader;
import presscenter.language.Language;

/** With whom a reader shared a text under embargo for comment (E28). */
@Tag("started")
class SharedForCommentTest {
    private static final Expert ALENA =
            new Expert("Alena K.", "Lake Institute", Optional.of("alena@lake.example"), "a comment on the ice");
    private static final Expert BORIS = new Expert("Boris L.", "Harbour Office", Optional.empty(), "figures");

    @ParameterizedTest
    @EnumSource
    void who_reads_it_under_embargo_names_experts_and_sees_them_and_nobody_else_does(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var shared = house.the(SharedForComment.class);
        opens(house, number, CLEARED);

        shared.name(number, ALENA);
        house.clockReads(house.morning.plus(minutes(1)));
        shared.name(number, BORIS);

        assertThat(experts(shared, number)).containsExactly(ALENA, BORIS);
        assertThat(shared.named(number).getFirst())
                .returns(house.morning, NamedExpert::at)
                .returns(CLEARED.person().orElseThrow(), NamedExpert::person)
                .returns(CLEARED.outlet(), NamedExpert::outlet);
        assertThat(house.events())
                .filteredOn(ReleaseEvent.ExpertNamed.class::isInstance)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("Alena", "Boris", "Lake"));
        opens(house, number, ALSO_CLEARED);
        assertThat(shared.named(number)).as("another reader").isEmpty();
        shared.name(number, BORIS);
        house.reads(CLEARED);
        assertThat(shared.named(number)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_opened_or_may_not_be_read_is_shared_with_nobody(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var shared = house.the(SharedForComment.class);
        house.reads(JOURNALIST);
        refused(shared, number, ExpertNaming.NOT_READABLE);
        refused(shared, new ReleaseNumber(2026, "000000"), ExpertNaming.NOT_READABLE);
        house.reads(CLEARED);
        refused(shared, number, ExpertNaming.NOT_READABLE); // the terms are not accepted
        house.accepts(CLEARED);
        refused(shared, number, ExpertNaming.NOT_OPENED);

        opens(house, number, CLEARED);
        assertThat(shared.naming(number)).isEqualTo(ExpertNaming.OPEN);
        house.at(OFFICER);
        house.embargo().hold(number, reason());
        refused(shared, number, ExpertNaming.NOT_READABLE);
    }

    @ParameterizedTest
    @EnumSource
    void once_it_is_out_nobody_is_named_and_the_record_stays(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var shared = house.the(SharedForComment.class);
        opens(house, number, CLEARED);
        shared.name(number, ALENA);

        house.clockReads(house.noon);
        refused(shared, number, ExpertNaming.OUT);
        assertThat(experts(shared, number)).containsExactly(ALENA);
    }

    @ParameterizedTest
    @EnumSource
    void a_mistake_is_said_and_not_undone_and_only_by_who_made_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var shared = house.the(SharedForComment.class);
        opens(house, number, CLEARED);
        shared.name(number, ALENA);
        var record = shared.named(number).getFirst().number();

        opens(house, number, ALSO_CLEARED);
        shared.mistaken(number, record);
        house.reads(CLEARED);
        shared.mistaken(new ReleaseNumber(2026, "000000"), record);
        assertThat(shared.named(number).getFirst().mistaken()).isEmpty();

        house.clockReads(house.noon);
        shared.mistaken(number, record);
        house.clockReads(house.noon.plus(minutes(1)));
        shared.mistaken(number, record);
        assertThat(shared.named(number))
                .singleElement()
                .returns(ALENA, NamedExpert::expert)
                .returns(Optional.of(house.noon), NamedExpert::mistaken);
        assertThat(house.events())
                .filteredOn(ReleaseEvent.ExpertMistaken.class::isInstance)
                .hasSize(1);
    }

    private static void opens(ReleaseHouse house, ReleaseNumber number, Reader reader) {
        house.accepts(reader);
        house.reads(reader);
        assertThat(house.newsroom().find(number, Language.RUSSIAN)).isPresent();
    }

    private static List<Expert> experts(SharedForComment shared, ReleaseNumber number) {
        return shared.named(number).stream().map(NamedExpert::expert).toList();
    }

    private static void refused(SharedForComment shared, ReleaseNumber number, ExpertNaming naming) {
        assertThat(shared.naming(number)).isEqualTo(naming);
        assertThatThrownBy(() -> shared.name(number, ALENA))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.NAMES_NO_EXPERT));
    }
}
