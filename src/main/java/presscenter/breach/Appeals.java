package presscenter.breach;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.breach.BreachRefused.Why;
import presscenter.role.Anyone;

/**
 * Where whoever a measure concerns appeals against it, with the link of the letter: a suspended person signs in nowhere
 * (E29). What was seen, who reported it and who else is concerned is not told here.
 */
@Service
@Transactional
public class Appeals {
    /** What the address in a letter begins with; a token follows. */
    public static final String LINK = "/appeal/";

    /** Of an appeal, in characters. */
    public static final int LONGEST = Measure.LONGEST_APPEAL;

    private static final int TOKEN_BYTES = 32;

    private final AppealKeys keys;
    private final Measures measures;
    private final BreachFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Appeals(AppealKeys keys, Measures measures, BreachFiles files, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.measures = measures;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @param number of the file, to name it by
     * @param against the person who holds the link, or the outlet for which that person works
     * @param appeal the words of the appeal; empty if there is none
     * @param answer to it; empty if there is none yet
     * @param mayAppeal whether one may now
     */
    public record Told(
            BreachNumber number,
            Rung rung,
            Suspect against,
            Instant until,
            Reason reason,
            MeasureState state,
            Optional<String> appeal,
            Optional<Reason> answer,
            boolean mayAppeal) {}

    /** What the link of a letter leads to; empty for an unknown one. */
    @Anyone(because = "the link is the right: whom a measure suspends signs in nowhere")
    @Transactional(readOnly = true)
    public Optional<Told> find(String token) {
        return keys.findById(hash(token))
                .flatMap(key -> measures.findById(key.measure())
                        .flatMap(measure -> files.findById(measure.file()).map(file -> told(file, measure))));
    }

    /**
     * Appeals, once; whoever of an outlet is first does so for all of it.
     *
     * @throws BreachRefused UNKNOWN, APPEAL_MISSING, ALREADY_APPEALED; WRONG_STATE if the term is over
     */
    @Anyone(because = "the link is the right: whom a measure suspends signs in nowhere")
    public void appeal(String token, String words) {
        var key = keys.findById(hash(token)).orElseThrow(() -> new BreachRefused(Why.UNKNOWN));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var file = measures.fileOf(key.measure())
                .flatMap(files::takeById)
                .orElseThrow(() -> new BreachRefused(Why.UNKNOWN));
        var measure = measures.findById(key.measure()).orElseThrow();
        measure.appeal(words, key.person(), now);
        file.acted();
        events.publishEvent(MeasurePassed.of(file, measure, Optional.empty()));
    }

    /** A link for a letter; each letter has its own, and all of them are good. Within its caller's transaction. */
    String issue(UUID measure, UUID person) {
        var value = new byte[TOKEN_BYTES];
        random.nextBytes(value);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(value);
        keys.save(new AppealKey(hash(token), measure, person));
        return LINK + token;
    }

    private Told told(BreachFile file, Measure measure) {
        return new Told(
                file.number(),
                measure.rung(),
                measure.against(),
                measure.until(),
                measure.reason(),
                measure.state(),
                measure.appealWords(),
                measure.answer(),
                measure.mayBeAppealed(clock.instant()));
    }

    /** SHA-256 in hexadecimal digits. */
    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }
}
