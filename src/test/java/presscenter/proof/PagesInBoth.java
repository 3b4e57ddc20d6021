package presscenter.proof;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.instance.Instance;
import presscenter.proof.ProofHouse.Who;

/** Pages that people have open in two press centers at the same time, and what each of the two is told by itself. */
final class PagesInBoth implements AutoCloseable {
    private static final String LIST = "newsroom";

    private final List<Both> pages;

    /** Of one person at one address, in both. */
    private record Both(Who who, String address, boolean hasTheList, Opened here, Opened there) {}

    private record Opened(VisitedPage page, Queue<String> pushed) {
        static Opened at(Visitor visitor, String address) {
            var pushed = new ConcurrentLinkedQueue<String>();
            var page = visitor.opens(address);
            page.hears(pushed::add);
            return new Opened(page.listens(), pushed);
        }

        void await(String words, String where) {
            page.awaits(
                    "told of: " + words + " (" + where + ")",
                    tree -> tree.words().contains(words));
        }

        /** All that the server sent by itself, message by message. */
        String told() {
            return pushed.stream()
                    .map(message -> BareBrowser.Answer.withoutWhatDiffers(BarePage.inOrder(message)))
                    .collect(Collectors.joining("\n"));
        }
    }

    PagesInBoth(Instance one, Instance other, List<Who> people, String hidden) {
        pages = people.stream().flatMap(who -> opened(one, other, who, hidden)).toList();
    }

    private static Stream<Both> opened(Instance one, Instance other, Who who, String hidden) {
        var here = InstanceWorld.visits(one, who);
        var there = InstanceWorld.visits(other, who);
        return addresses(who, hidden)
                .map(address -> new Both(
                        who,
                        address,
                        address.startsWith(LIST) && !address.endsWith(hidden),
                        Opened.at(here, address),
                        Opened.at(there, address)));
    }

    private static Stream<String> addresses(Who who, String hidden) {
        var readers = Stream.of(LIST, "newsroom?lang=be", "newsroom/" + World.OUT, "newsroom/" + hidden, "account");
        return who == Who.ADMINISTRATOR ? Stream.concat(readers, Stream.of("desk/people")) : readers;
    }

    /** How many in each. */
    int count() {
        return pages.size();
    }

    /** Waits until every list shows these words, in both; whatever was sent before has come then. */
    void await(String words) {
        for (var both : pages) {
            if (both.hasTheList()) {
                both.here().await(words, both.who() + " at " + both.address() + ", here");
                both.there().await(words, both.who() + " at " + both.address() + ", there");
            }
        }
    }

    /** Compares all that was sent by itself, and then what each page is made of. */
    void areCompared(Compared compared) {
        for (var both : pages) {
            var asked = "pushed to " + both.who() + " at " + both.address();
            compared.are(asked, both.here().told(), both.there().told());
            compared.are(
                    asked + ", made of",
                    both.here().page().tree().outline(),
                    both.there().page().tree().outline());
        }
    }

    /** How many messages the server sent by itself to those in one of the two. */
    int told() {
        return pages.stream().mapToInt(both -> both.here().pushed().size()).sum();
    }

    @Override
    public void close() {
        pages.stream()
                .flatMap(both -> Stream.of(both.here(), both.there()))
                .map(Opened::page)
                .forEach(VisitedPage::close);
    }
}
