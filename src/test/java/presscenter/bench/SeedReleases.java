package presscenter.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import presscenter.embargo.Audience;
import presscenter.embargo.VersionFacts.Withdrawal;
import presscenter.language.Language;
import presscenter.release.ChangeKind;
import presscenter.release.Delivery;
import presscenter.release.NoticeKind;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseState;
import presscenter.release.TextState;

/**
 * An archive of releases with three texts each, straight into the tables. It grows into the past; the present, what is
 * under embargo or in preparation, is of the same size in a large archive and in a small one.
 */
final class SeedReleases implements AutoCloseable {
    static final int UNDER_EMBARGO = 40;
    static final int IN_PREPARATION = 60;
    static final int TOPICS = 24;
    private static final List<Language> LANGUAGES = List.of(Language.values());
    private static final List<ReleaseKind> KINDS = List.of(ReleaseKind.values());
    private static final int SPEAKERS = 300;
    private static final Duration ARCHIVE = Duration.ofDays(6 * 365);
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(2026);
    private final Set<String> numbers = new HashSet<>();
    private final Instant now;
    private final int count;
    private final Rows releases;
    private final Rows facts;
    private final Rows topics;
    private final Rows factsAuthors;
    private final Rows texts;
    private final Rows versions;
    private final Rows textAuthors;
    private final Rows notices;
    private final Rows changes;
    private final Rows readings;

    SeedReleases(Connection database, Instant now, int count) throws SQLException {
        this.now = now;
        this.count = count;
        releases = new Rows(
                database,
                "release",
                "id, lock_version, number, state, source, contact, created_at, created_by, embargo_kind, lift, lift_typed, lift_zone, "
                        + "circle_kind, ready_at, visible_from, extensions, delivery, withdrawal, withdrawn_at, announced_at, approved_facts, working_facts");
        facts = new Rows(
                database,
                "release_facts",
                "id, release_id, number, kind, audience, authoritative, speaker, place, source_line, written_at, approved_at, approved_by");
        topics = new Rows(database, "release_facts_topic", "facts_id, topic");
        factsAuthors = new Rows(database, "release_facts_author", "facts_id, person");
        texts = new Rows(
                database, "release_text", "id, lock_version, release_id, language, versions, approved, working");
        versions = new Rows(
                database,
                "release_text_version",
                "id, lock_version, text_id, number, state, change_kind, headline, lede, body, begun_at, begun_by, saved_at, saved_by, "
                        + "submitted_at, submitted_by, approved_at, approved_by, ever_submitted");
        textAuthors = new Rows(database, "release_text_author", "version_id, person");
        notices = new Rows(database, "release_notice", "release_id, kind, at, person, wrong, put_right");
        changes = new Rows(
                database, "release_embargo_change", "release_id, kind, at, person, old_lift, new_lift, reason");
        readings = new Rows(
                database,
                "audit_reading",
                "happened_at, person, outlet, release_number, text_version, language, action, before_lift");
    }

    static void write(Connection database, Instant now, int count) throws SQLException {
        try (var topics = new Rows(database, "release_topic", "topic_key, name")) {
            for (int topic = 0; topic < TOPICS; topic++) {
                topics.add(topic(topic), SeedWords.inThree("Тэма " + topic, "Тема " + topic, "Topic " + topic));
            }
        }
        try (var names = new Rows(database, "release_name", "name_key, kind, name, capacity")) {
            for (int name = 0; name < SPEAKERS; name++) {
                names.add(
                        "speaker-" + name,
                        "PERSON",
                        SeedWords.inThree("Асоба " + name, "Лицо " + name, "Person " + name),
                        SeedWords.inThree("эксперт", "эксперт", "expert"));
            }
        }
        try (var seed = new SeedReleases(database, now, count)) {
            for (int release = 1; release <= count; release++) {
                seed.one(release);
            }
        }
    }

    static String topic(int number) {
        return "topic-" + number;
    }

    private void one(int id) throws SQLException {
        var fromTheEnd = count - id;
        var isDraft = fromTheEnd < IN_PREPARATION;
        var isHidden = !isDraft && fromTheEnd < IN_PREPARATION + UNDER_EMBARGO;
        var out = isDraft || isHidden
                ? now.plus(Duration.ofHours(2 + fromTheEnd)).truncatedTo(ChronoUnit.HOURS)
                : now.minus(ARCHIVE.multipliedBy(fromTheEnd - IN_PREPARATION - UNDER_EMBARGO + 1L)
                                .dividedBy(count))
                        .minusMillis(random.nextInt(60_000))
                        .truncatedTo(ChronoUnit.MILLIS);
        var made = earlier(out);
        var isUntil = isHidden || random.nextInt(10) < 3;
        var isWithdrawn = !isDraft && !isHidden && random.nextInt(200) == 0;
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var source = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        var number = number(out);
        var approved = isDraft ? null : made.plus(Duration.ofMinutes(40));
        var visible = isDraft ? null : out;
        releases.add(
                id,
                3,
                number,
                isDraft ? ReleaseState.IN_PREPARATION : isWithdrawn ? ReleaseState.WITHDRAWN : ReleaseState.READY,
                source.tag(),
                random.nextBoolean() ? "duty" : speaker(),
                made,
                SeedPeople.OFFICER,
                isUntil ? "UNTIL" : "NONE",
                isUntil ? out : visible,
                null,
                null,
                isHidden && id % 4 == 0 ? "OUTLETS" : "EVERYBODY",
                approved,
                visible,
                0,
                kind == ReleaseKind.SPEECH ? Delivery.CHECKED_WITHOUT_CHANGES : Delivery.NOT_A_SPEECH,
                isWithdrawn ? Withdrawal.AFTER_IT_WAS_OUT : Withdrawal.NONE,
                isWithdrawn ? out.plus(Duration.ofHours(5)) : null,
                isDraft || isHidden ? null : out.plusMillis(180),
                isDraft ? null : id,
                isDraft ? id : null);
        facts.add(
                id,
                id,
                1,
                kind,
                random.nextInt(5) < 3 ? Audience.ACCREDITED : Audience.EVERYONE,
                source.tag(),
                kind == ReleaseKind.SPEECH || random.nextInt(4) == 0 ? speaker() : null,
                random.nextInt(3) == 0 ? SeedWords.inThree("Азёрны", "Озёрный", "Lakeland") : null,
                null,
                made,
                approved,
                approved == null ? null : SeedPeople.EDITOR);
        factsAuthors.add(id, SeedPeople.OFFICER);
        var first = random.nextInt(TOPICS);
        topics.add(id, topic(first));
        if (random.nextBoolean()) {
            topics.add(id, topic((first + 1 + random.nextInt(TOPICS - 1)) % TOPICS));
        }
        for (var language : Language.values()) {
            text(id, language, made, approved);
        }
        if (!isDraft && !isHidden) {
            afterwards(id, number, out, isUntil, isWithdrawn);
        }
    }

    private void text(int release, Language language, Instant made, @Nullable Instant approved) throws SQLException {
        var id = 3L * release + LANGUAGES.indexOf(language);
        texts.add(id, 2, release, language.tag(), 1, approved == null ? null : id, approved == null ? id : null);
        versions.add(
                id,
                2,
                id,
                1,
                approved == null ? TextState.DRAFT : TextState.APPROVED,
                ChangeKind.FIRST,
                SeedWords.headline(language, release),
                SeedWords.sentence(language, random) + " " + SeedWords.sentence(language, random),
                SeedWords.body(language, random),
                made,
                SeedPeople.OFFICER,
                made.plus(Duration.ofMinutes(20)),
                SeedPeople.OFFICER,
                approved == null ? null : made.plus(Duration.ofMinutes(30)),
                approved == null ? null : SeedPeople.OFFICER,
                approved,
                approved == null ? null : SeedPeople.EDITOR,
                approved != null);
        textAuthors.add(id, SeedPeople.OFFICER);
    }

    /** Corrections, moved lifts, and who read it. */
    private void afterwards(int id, String number, Instant out, boolean isUntil, boolean isWithdrawn)
            throws SQLException {
        if (isWithdrawn) {
            notices.add(id, NoticeKind.WITHDRAWN, out.plus(Duration.ofHours(5)), SeedPeople.EDITOR, null, null);
        } else if (random.nextInt(30) == 0) {
            var words = SeedWords.inThree("Тры станцыі.", "Три станции.", "Three stations.");
            notices.add(id, NoticeKind.CORRECTION, out.plus(Duration.ofHours(2)), SeedPeople.EDITOR, words, words);
        }
        if (isUntil && random.nextInt(10) == 0) {
            changes.add(
                    id,
                    "EXTENDED",
                    out.minus(Duration.ofHours(1)),
                    SeedPeople.OFFICER,
                    out.minus(Duration.ofMinutes(30)),
                    out,
                    "embargo.speaker-late");
        }
        for (int reader = 0; reader < 2; reader++) {
            var who = random.nextInt(SeedPeople.READERS);
            readings.add(
                    out.plus(Duration.ofMinutes(10)),
                    SeedPeople.reader(who),
                    SeedPeople.outlet(who),
                    number,
                    1,
                    "en",
                    "OPENED",
                    false);
        }
    }

    private Instant earlier(Instant out) {
        var latest = out.isAfter(now) ? now : out;
        return latest.minus(Duration.ofMinutes(60 + random.nextInt(600)));
    }

    private String speaker() {
        return "speaker-" + random.nextInt(SPEAKERS);
    }

    private String number(Instant out) {
        String number;
        do {
            var code = new StringBuilder(out.toString().substring(0, 4)).append('-');
            for (int at = 0; at < 6; at++) {
                code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            number = code.toString();
        } while (!numbers.add(number));
        return number;
    }

    @Override
    public void close() throws SQLException {
        for (var rows : new Rows[] {
            releases, facts, topics, factsAuthors, texts, versions, textAuthors, notices, changes, readings
        }) {
            rows.close();
        }
    }
}
