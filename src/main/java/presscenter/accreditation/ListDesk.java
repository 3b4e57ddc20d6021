package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.media.FileVault;
import presscenter.role.HasRole;

/** Where accreditation officers see the lists that focal points handed in (A9). Decisions are the applications'. */
@Service
@Transactional
public class ListDesk {
    private static final int MOST = 200;

    private final PeopleLists lists;
    private final ListContents contents;
    private final ListLetters letters;
    private final Applications applications;
    private final Editions editions;
    private final OutletRegistry outlets;
    private final FileVault vault;
    private final ApplicationEventPublisher events;

    ListDesk(
            PeopleLists lists,
            ListContents contents,
            ListLetters letters,
            Applications applications,
            Editions editions,
            OutletRegistry outlets,
            FileVault vault,
            ApplicationEventPublisher events) {
        this.lists = lists;
        this.contents = contents;
        this.letters = letters;
        this.applications = applications;
        this.editions = editions;
        this.outlets = outlets;
        this.vault = vault;
        this.events = events;
    }

    /** The lists that were handed in, the newest first, never more than 200. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public List<ListLine> lists() {
        return lists.handedIn(Limit.of(MOST)).stream()
                .map(list -> new ListLine(
                        list.number(),
                        list.edition(),
                        list.form().outlet().key().orElseThrow(),
                        list.form().name(),
                        list.handedInAt().orElseThrow(),
                        contents.people(list).size(),
                        applications.countWaitingOf(list.number().toString())))
                .toList();
    }

    /** A list, whole; empty if it is unknown or not handed in yet. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<ListFile> open(ListNumber number) {
        return handedIn(number).map(list -> {
            var form = list.form();
            return new ListFile(
                    number,
                    editions.findById(list.edition()).orElseThrow().facts(),
                    form.outlet().key().flatMap(outlets::outlet),
                    form.name(),
                    list.address(),
                    form.phone(),
                    list.language(),
                    form.signatory(),
                    list.handedInAt().orElseThrow(),
                    letters.findByListId(list.id()).map(ListLetter::line),
                    contents.people(list).stream().map(this::listed).toList());
        });
    }

    private ListFile.Listed listed(NamedRow row) {
        var application = row.application().flatMap(applications::findById).orElseThrow();
        return new ListFile.Listed(
                row.person(),
                ListStanding.of(application),
                Optional.of(application)
                        .filter(Application::isSeenByDesk)
                        .map(each -> Queue.line(each, false))); // whoever is named begins anew
    }

    /**
     * The letter of a list; that it was opened stands in the trail (A5).
     *
     * @throws ApplicationRefused if there is no such list, or its letter was deleted
     */
    @HasRole(ACCREDITATION_OFFICER)
    public OpenedDocument letter(ListNumber number) {
        var letter = handedIn(number)
                .flatMap(list -> letters.findByListId(list.id()))
                .orElseThrow(() -> new ApplicationRefused(Why.NO_SUCH_DOCUMENT));
        var file = vault.find(letter.id()).orElseThrow(() -> new ApplicationRefused(Why.NO_SUCH_DOCUMENT));
        events.publishEvent(new ListLetterOpened(number));
        return new OpenedDocument(file, vault.open(letter.id()));
    }

    private Optional<PeopleList> handedIn(ListNumber number) {
        return lists.findByNumber(number.toString())
                .filter(list -> list.handedInAt().isPresent());
    }
}
