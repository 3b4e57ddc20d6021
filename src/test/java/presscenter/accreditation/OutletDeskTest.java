package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.accreditation.OutletRefused.Why;
import presscenter.accreditation.OutletRegistry.Answer;
import presscenter.language.Language;
import presscenter.language.Localized;

/** The registry as accreditation officers keep it (A2, A20). */
@Tag("started")
class OutletDeskTest {
    private static final Localized<String> VOICE =
            Localized.of("Голас Прыазер’я", "Голос Приозерья", "Voice of the Lakeside");

    @ParameterizedTest
    @EnumSource
    void a_proposed_outlet_is_registered_after_a_call_back_and_not_before(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var key = proposed(house);
        isRefused(Why.KIND_MISSING, () -> desk.register(key, version(house, key)));

        desk.revise(key, version(house, key), voice("", OutletKind.NEWSPAPER));
        isRefused(Why.TELEPHONE_MISSING, () -> desk.register(key, version(house, key)));
        assertThat(house.finds("Голас Прыазер'я")).isEmpty();

        desk.revise(key, version(house, key), voice("+000 00 111-22-33", OutletKind.NEWSPAPER));
        desk.register(key, version(house, key));
        for (var typed : List.of("Голас Прыазер'я", "Голос Приозерья", "voice of the lake", "Golas Pryazerja")) {
            assertThat(house.finds(typed)).as(typed).containsExactly(key);
        }
        assertThat(house.heard())
                .containsExactly(
                        new OutletProposed(key),
                        new OutletRevised(key),
                        new OutletRevised(key),
                        new OutletRegistered(key));
        isRefused(Why.ALREADY_REGISTERED, () -> desk.register(key, version(house, key)));
        isRefused(Why.TELEPHONE_MISSING, () -> desk.revise(key, version(house, key), voice("", OutletKind.NEWSPAPER)));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_can_be_called_back_of_whoever_works_alone(Databases database) {
        var house = OutletHouse.withThePressOn(database);

        var key = house.the(OutletDesk.class).add(voice("", OutletKind.FREELANCE));

        assertThat(house.finds("Голос Приозерья")).containsExactly(key);
    }

    @ParameterizedTest
    @EnumSource
    void the_second_to_change_a_record_is_told_and_the_first_change_stands(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var seen = desk.file("tass").orElseThrow();
        var theirs = with(seen.draft(), List.of("Theirs"));
        desk.revise("tass", seen.version(), theirs);

        isRefused(
                Why.CHANGED_MEANWHILE, () -> desk.revise("tass", seen.version(), with(seen.draft(), List.of("Mine"))));

        assertThat(desk.file("tass").orElseThrow().draft()).isEqualTo(theirs);
        assertThat(house.finds("Mine")).isEmpty();
        assertThat(house.finds("theirs")).containsExactly("tass");
        assertThat(house.finds("Telegraph Agency of Russia"))
                .as("a name that it bears no more")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_aliases_alone_counts_as_one(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var seen = desk.file("tass").orElseThrow();

        desk.revise("tass", seen.version(), with(seen.draft(), List.of("One", "Two")));

        assertThat(version(house, "tass")).isGreaterThan(seen.version());
        desk.revise("tass", version(house, "tass"), with(seen.draft(), List.of("Two", "One")));
        assertThat(house.heard()).as("nothing is told when nothing changed").containsExactly(new OutletRevised("tass"));
    }

    @ParameterizedTest
    @EnumSource
    void a_merge_gives_the_names_over_and_keeps_what_happened(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var key = desk.add(voice("+000 00 111-22-33", OutletKind.NEWSPAPER));
        house.heard().clear();

        desk.merge(key, version(house, key), "zviazda", " One editorial office. ");

        assertThat(house.finds("Голас Прыазер'я")).containsExactly("zviazda");
        assertThat(house.finds("Zviazda")).containsExactly("zviazda");
        assertThat(house.registry().outlet(key))
                .hasValueSatisfying(it -> assertThat(it.key()).isEqualTo("zviazda"));
        assertThat(desk.file("zviazda").orElseThrow().draft().aliases())
                .containsAll(VOICE.values().values());
        assertThat(house.heard()).containsExactly(new OutletMerged(key, "zviazda", "One editorial office."));
        var part = desk.file(key).orElseThrow();
        assertThat(part.state()).isEqualTo(OutletState.MERGED);
        assertThat(part.mergedInto()).contains("zviazda");
        assertThat(part.draft()).as("what it said").isEqualTo(voice("+000 00 111-22-33", OutletKind.NEWSPAPER));
        var merge = new OutletFile.Merge(
                key,
                VOICE,
                "zviazda",
                Localized.of("Звязда", "Звязда", "Zviazda"),
                "One editorial office.",
                Optional.of(OutletHouse.OFFICER),
                OutletHouse.MORNING);
        assertThat(part.merges()).containsExactly(merge);
        assertThat(desk.file("zviazda").orElseThrow().merges()).containsExactly(merge);
        isRefused(Why.ALREADY_MERGED, () -> desk.merge(key, version(house, key), "tass", "Again"));
        isRefused(Why.ALREADY_MERGED, () -> desk.revise(key, version(house, key), voice("+000", OutletKind.ONLINE)));
        isRefused(Why.ALREADY_MERGED, () -> desk.register(key, version(house, key)));
    }

    @ParameterizedTest
    @EnumSource
    void a_record_merged_twice_over_leads_to_the_last(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var key = proposed(house);
        desk.merge(key, version(house, key), "zviazda", "The same");
        desk.merge("zviazda", version(house, "zviazda"), "belta", "Sold");

        assertThat(house.registry().outlet(key))
                .hasValueSatisfying(it -> assertThat(it.key()).isEqualTo("belta"));
        assertThat(house.registry().outlet("zviazda"))
                .hasValueSatisfying(it -> assertThat(it.key()).isEqualTo("belta"));
        assertThat(house.finds("Голас Прыазер’я")).containsExactly("belta");
        assertThat(house.finds("Звязда")).containsExactly("belta");
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_merged_is_refused_by_name_and_nothing_changes(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var key = proposed(house);
        var before = desk.file("zviazda");

        isRefused(Why.NOT_REGISTERED, () -> desk.merge("zviazda", version(house, "zviazda"), key, "Why"));
        isRefused(Why.INTO_ITSELF, () -> desk.merge("zviazda", version(house, "zviazda"), "zviazda", "Why"));
        isRefused(Why.UNKNOWN_OUTLET, () -> desk.merge("zviazda", version(house, "zviazda"), "nowhere", "Why"));
        isRefused(Why.UNKNOWN_OUTLET, () -> desk.merge("nowhere", 0, "zviazda", "Why"));
        isRefused(Why.REASON_MISSING, () -> desk.merge("zviazda", version(house, "zviazda"), "tass", " "));
        isRefused(Why.TOO_LONG, () -> desk.merge("zviazda", version(house, "zviazda"), "tass", "a".repeat(1001)));
        isRefused(Why.CHANGED_MEANWHILE, () -> desk.merge("zviazda", 99, "tass", "Why"));

        assertThat(desk.file("zviazda")).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void the_desk_lists_what_waits_first_and_the_rest_as_the_reader_s_language_sorts(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var key = proposed(house);

        var all = desk.list(OutletFilter.ALL, Language.RUSSIAN, 4);
        assertThat(all.found()).isEqualTo(12);
        assertThat(all.lines()).extracting(OutletLine::key).containsExactly(key, "24kg", "al-jazeera", "belta");
        assertThat(listed(desk, new OutletFilter("правда", NONE, Optional.empty(), Optional.empty())))
                .containsExactly("kp");
        assertThat(listed(desk, new OutletFilter("", NONE, Optional.of(OutletKind.WIRE_SERVICE), Optional.empty())))
                .containsExactly("belta", "reuters", "xinhua", "tass");
        assertThat(listed(desk, new OutletFilter("", NONE, Optional.empty(), Optional.of(new Country("BY")))))
                .containsExactly("belta", "zviazda", "polymya");
        assertThat(listed(desk, in(OutletState.PROPOSED))).containsExactly(key);
        assertThat(listed(desk, in(OutletState.MERGED))).isEmpty();
        desk.merge(key, version(house, key), "tass", "The same");
        assertThat(listed(desk, in(OutletState.MERGED))).containsExactly(key);
        assertThat(desk.list(OutletFilter.ALL, Language.RUSSIAN, 100).found()).isEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void an_officer_is_shown_which_registered_outlets_a_proposed_one_may_be(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        var desk = house.the(OutletDesk.class);
        var answer = house.registry()
                .propose(OutletProposal.of("Zvyazda", Language.ENGLISH, Optional.empty()), Language.ENGLISH);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Proposed.class,
                        proposed -> assertThat(desk.alike(proposed.key(), Language.ENGLISH))
                                .extracting(OutletLine::key)
                                .containsExactly("zviazda"));
        assertThat(desk.alike("zviazda", Language.ENGLISH))
                .as("it is not like itself")
                .isEmpty();
    }

    private static final Optional<OutletState> NONE = Optional.empty();

    private static List<String> listed(OutletDesk desk, OutletFilter filter) {
        return desk.list(filter, Language.RUSSIAN, 100).lines().stream()
                .map(OutletLine::key)
                .toList();
    }

    private static OutletFilter in(OutletState state) {
        return new OutletFilter("", Optional.of(state), Optional.empty(), Optional.empty());
    }

    private static String proposed(OutletHouse house) {
        var answer = house.registry()
                .propose(
                        OutletProposal.of("Голас Прыазер’я", Language.BELARUSIAN, Optional.of("golas.example")),
                        Language.RUSSIAN);
        return ((Answer.Proposed) answer).key();
    }

    private static OutletDraft voice(String telephone, OutletKind kind) {
        return new OutletDraft(
                VOICE,
                List.of(),
                Optional.of(kind),
                Optional.of(new Country("BY")),
                Optional.empty(),
                Optional.of(telephone));
    }

    private static OutletDraft with(OutletDraft draft, List<String> aliases) {
        return new OutletDraft(
                draft.name(), aliases, draft.kind(), draft.country(), draft.website(), draft.telephone());
    }

    private static long version(OutletHouse house, String key) {
        return house.the(OutletDesk.class).file(key).orElseThrow().version();
    }

    private static void isRefused(Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        OutletRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
