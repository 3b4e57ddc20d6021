package presscenter.release.ui.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.audit.Expert;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.release.OnDuty;
import presscenter.release.PublishedRelease;
import presscenter.release.TermsToRead;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.newsroom.NewsroomAddress;
import presscenter.release.ui.newsroom.Reading;
import presscenter.release.ui.newsroom.ReadingVerbs;
import presscenter.release.ui.newsroom.ReleaseArticle;
import presscenter.release.ui.newsroom.Wording;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** The newsroom's own page of a release, in a frame that says it is a preview; none of its buttons does anything. */
final class PreviewedArticle {
    private PreviewedArticle() {}

    static Component of(
            DeskParts parts,
            Messages messages,
            PublishedRelease release,
            Optional<TermsToRead> terms,
            Instant at,
            SerializableConsumer<Language> read) {
        var address = NewsroomAddress.of(Optional.of(release.number()), QueryParameters.empty())
                .reading(release.language());
        var reading = new Reading(
                release,
                Optional.empty(),
                address,
                parts.account().person().orElseThrow(),
                Optional.empty(),
                terms,
                Optional.empty(),
                List.of(),
                parts.releases().onDuty().stream()
                        .filter(duty -> duty.function() == OnDuty.Function.OFFICER)
                        .findFirst(),
                Optional.empty(),
                false,
                false,
                Reading.Experts.NOT_ASKED,
                at);
        var wording = new Wording(messages, parts.times(), Words.languageNow(), parts.zone());
        var article = new ReleaseArticle(reading, wording, new NothingHappens(read));
        // what leaves the page, or takes words away, is not part of a preview
        all(article)
                .filter(PreviewedArticle::leadsAway)
                .toList()
                .forEach(part -> part.getElement().removeFromParent());
        var frame = new Div(article);
        frame.addClassNames("preview-frame", "reading");
        return frame;
    }

    private static boolean leadsAway(Component part) {
        return part.getElement().getClassList().contains("dock")
                || (part instanceof Anchor link && link.getHref().startsWith("newsroom"));
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(
                Stream.of(root),
                List.copyOf(root.getChildren().toList()).stream().flatMap(PreviewedArticle::all));
    }

    /** A dry run changes nothing and sends nothing (E24). */
    private record NothingHappens(SerializableConsumer<Language> read) implements ReadingVerbs {
        @Override
        public void go(NewsroomAddress to) {
            to.lang().ifPresent(read);
        }

        @Override
        public String takeCopy() {
            throw new UnsupportedOperationException("A preview is not taken away");
        }

        @Override
        public void print(boolean forSpeaker) {
            say();
        }

        @Override
        public void tellMeWhen(Language language) {
            say();
        }

        @Override
        public void accept(int version, Language shownIn) {
            say();
        }

        @Override
        public void confirmExtension(int shown) {
            say();
        }

        @Override
        public void nameExpert(Expert expert) {
            say();
        }

        @Override
        public void mistakenExpert(long record) {
            say();
        }

        @Override
        public void lookAgain() {
            // the moment that was chosen stands still
        }

        private static void say() {
            Notices.tell("release.preview.nothing-happens");
        }
    }
}
