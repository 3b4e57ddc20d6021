package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an entry's hash covers. */
class EntryContentTest {
    private static final UUID PERSON = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000001");

    private static EntryContent content(@Nullable String address, @Nullable String about, @Nullable String why) {
        return new EntryContent(
                7,
                Instant.ofEpochMilli(1_793_260_800_123L),
                PERSON,
                address,
                "release.extended",
                about,
                why,
                "language=be",
                EntryContent.NO_HASH);
    }

    /** Computed by hand from the serialisation that docs/decisions/0009 describes, with another program. */
    @Test
    void the_hash_of_an_entry_never_changes_with_a_new_version_of_the_press_center() {
        assertThat(content("192.0.2.7", "2026-7K3M9Q", "Ўрад").hash())
                .isEqualTo("f946ac27185824ac58eea4b45d84477e3fa13422ad7aedd978d03531b13f5aa3");
    }

    @Test
    void what_moves_from_one_field_to_the_next_or_is_empty_instead_of_absent_has_another_hash() {
        var hashes = Stream.of(
                        content(null, "ab", "c"),
                        content(null, "a", "bc"),
                        content(null, "abc", ""),
                        content(null, "abc", null),
                        content(null, null, "abc"),
                        content("abc", null, null),
                        content("", "abc", null))
                .map(EntryContent::hash)
                .toList();

        assertThat(hashes)
                .doesNotHaveDuplicates()
                .allMatch(hash -> HexFormat.of().parseHex(hash).length == 32);
    }
}
