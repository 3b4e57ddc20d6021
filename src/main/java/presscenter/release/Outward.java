package presscenter.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import presscenter.embargo.Sight;
import presscenter.language.Language;

/** Puts what the database answered one reader into the records that leave the room; decides nothing itself. */
@Component
class Outward {
    private final ReleasesForReaders releases;
    private final Names names;

    Outward(ReleasesForReaders releases, Names names) {
        this.releases = releases;
        this.names = names;
    }

    /** What stands around a release's texts, for this reader: asked once for the page and for its fingerprint. */
    record Around(List<MissingText> missing, Optional<Spelled> facts, List<Notice> notices, List<Revised> revised) {}

    /** The facts with every name as the house spells it in that moment. */
    record Spelled(int version, PublicFacts facts) {}

    Around around(Asker asker, ReleaseNumber number) {
        return new Around(
                releases.missing(asker, number),
                releases.facts(asker, number).map(now -> new Spelled(now.number(), names.spell(now))),
                releases.notices(asker, number),
                releases.beingRevised(asker, number));
    }

    /** One release in one language, from the answers of all its texts. */
    PublishedRelease release(Asker asker, Answer answer, List<Answer> all, Around around, Language language) {
        var number = answer.number();
        var withdrawn = Optional.ofNullable(answer.withdrawnAt());
        return new PublishedRelease(
                number,
                answer.kind(),
                language,
                answer.source(),
                all.stream().map(Answer::language).collect(Collectors.toSet()),
                around.missing().stream().collect(Collectors.toMap(MissingText::language, MissingText::told)),
                answer.language() == language ? text(asker, answer) : Optional.empty(),
                answer.isOut() || answer.language() == language
                        ? around.facts().map(Spelled::facts)
                        : Optional
                                .empty(), // under embargo they go out with a text, of which the reader log knows (E33)
                answer.isOut() ? Optional.ofNullable(answer.visibleFrom()) : Optional.empty(),
                answer.isOut() || withdrawn.isPresent() ? Optional.empty() : Optional.of(embargo(asker, answer)),
                answer.delivery(),
                around.notices().stream().map(Notice::told).toList(),
                Optional.ofNullable(answer.replacedBy()),
                withdrawn,
                around.revised().stream()
                        .filter(revised -> revised.language() == language)
                        .map(Revised::since)
                        .findFirst());
    }

    private Optional<PublishedRelease.Text> text(Asker asker, Answer answer) {
        return releases.body(asker, answer.number(), answer.language())
                .map(body -> new PublishedRelease.Text(
                        answer.isOut() ? releases.outwardVersion(asker, answer.number(), answer.language()) : 1,
                        Objects.requireNonNull(answer.headline()),
                        Objects.requireNonNull(answer.lede()),
                        RichHtml.clean(body)));
    }

    /** The lines of these releases, in their order; those of which this reader may not know are left out. */
    List<ReleaseLine> lines(Asker asker, Collection<ReleaseNumber> numbers) {
        return lines(asker, numbers, releases.answers(asker, numbers));
    }

    List<ReleaseLine> lines(Asker asker, Collection<ReleaseNumber> numbers, List<Answer> answers) {
        var byNumber = new LinkedHashMap<ReleaseNumber, List<Answer>>();
        numbers.forEach(number -> byNumber.put(number, new ArrayList<>()));
        answers.forEach(
                answer -> Objects.requireNonNull(byNumber.get(answer.number())).add(answer));
        var corrected = releases.corrected(asker, numbers);
        return byNumber.values().stream()
                .filter(texts -> !texts.isEmpty())
                .map(texts -> line(asker, texts, corrected))
                .toList();
    }

    private static ReleaseLine line(Asker asker, List<Answer> answers, Map<ReleaseNumber, Instant> corrected) {
        var any = answers.getFirst();
        var withdrawn = any.withdrawnAt() != null;
        var out = withdrawn || any.isOut();
        var at = out
                ? Objects.requireNonNull(any.visibleFrom())
                : any.liftAt().or(() -> Optional.ofNullable(any.expected())).orElse(Instant.MAX);
        return new ReleaseLine(
                any.number(),
                any.kind(),
                at,
                answers.stream().map(Answer::language).collect(Collectors.toSet()),
                answers.stream()
                        .filter(answer -> answer.sight() == Sight.TEXT)
                        .collect(Collectors.toMap(
                                Answer::language,
                                answer -> new LineText(
                                        Objects.requireNonNull(answer.headline()),
                                        Objects.requireNonNull(answer.lede())))),
                out ? Optional.empty() : Optional.of(embargo(asker, any)),
                Optional.ofNullable(corrected.get(any.number())),
                any.replacedBy() != null,
                withdrawn,
                false);
    }

    /** The embargo as this reader sees it, with what the reader must do first where there is only a notice. */
    static UnderEmbargo embargo(Asker asker, Answer answer) {
        var held = asker.allHeld().isPresent() || answer.heldSince() != null;
        Optional<UnderEmbargo.Obstacle> obstacle;
        if (answer.sight() == Sight.TEXT) {
            obstacle = Optional.empty();
        } else if (!asker.termsAccepted()) {
            obstacle = Optional.of(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED);
        } else {
            obstacle = held ? Optional.empty() : Optional.of(UnderEmbargo.Obstacle.EXTENSION_NOT_CONFIRMED);
        }
        var form = switch (answer.embargoKind()) {
            case NONE, UNTIL -> EmbargoForm.INSTANT;
            case UNTIL_DELIVERED -> EmbargoForm.DELIVERED;
            case FURTHER_NOTICE -> EmbargoForm.FURTHER_NOTICE;
        };
        return new UnderEmbargo(
                form, answer.liftAt(), Optional.ofNullable(answer.expected()), held, answer.sight(), obstacle);
    }
}
