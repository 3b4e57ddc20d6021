package presscenter.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who may do what, written out: {@code x} may, {@code -} is refused. A new method or page without a row fails the
 * build; its row is a decision, to be read against the table of roles in the product's papers.
 */
public final class Matrix {
    private static final String SERVICES = """
            method                           nobody journalist embargo translator officer editor accreditor administrator
            ApplicantsDesk.appeal            x x x x x x x x
            ApplicantsDesk.askForLink        x x x x x x x x
            ApplicantsDesk.attach            x x x x x x x x
            ApplicantsDesk.begin             x x x x x x x x
            ApplicantsDesk.change            x x x x x x x x
            ApplicantsDesk.detach            x x x x x x x x
            ApplicantsDesk.editions          x x x x x x x x
            ApplicantsDesk.find              x x x x x x x x
            ApplicantsDesk.handIn            x x x x x x x x
            ApplicantsDesk.isGoodLink        x x x x x x x x
            ApplicantsDesk.open              x x x x x x x x
            ApplicantsDesk.save              x x x x x x x x
            ApplicantsDesk.takeUpAgain       x x x x x x x x
            ApplicantsDesk.withdraw          x x x x x x x x
            BadgeDesk.badge                  - - - - - - x -
            BadgeDesk.hasOwn                 x x x x x x x x
            BadgeDesk.issue                  - - - - - - x -
            BadgeDesk.lose                   - - - - - - x -
            BadgeDesk.print                  - - - - - - x -
            BadgeDesk.printAll               - - - - - - x -
            BadgeDesk.printOwn               x x x x x x x x
            CheckInDesk.insideToday          - - - - - - x -
            CheckInDesk.portrait             - - - - - - x -
            CheckInDesk.readmit              - - - - - - x -
            CheckInDesk.show                 - - - - - - x -
            CheckInDesk.shown                - - - - - - x -
            AccreditationDesk.approve        - - - - - - x -
            AccreditationDesk.ask            - - - - - - x -
            AccreditationDesk.counts         - - - - - - x -
            AccreditationDesk.decideAll      - - - - - - x -
            AccreditationDesk.document       - - - - - - x -
            AccreditationDesk.editions       - - - - - - x -
            AccreditationDesk.nameOutlet     - - - - - - x -
            AccreditationDesk.open           - - - - - - x -
            AccreditationDesk.proposeEmbargo - - - - - - x -
            AccreditationDesk.queue          - - - - - - x -
            AccreditationDesk.refuse         - - - - - - x -
            AccreditationDesk.resume         - - - - - - x -
            AccreditationDesk.revoke         - - - - - - x -
            AccreditationDesk.set            - - - - - - x -
            AccreditationDesk.suspend        - - - - - - x -
            AccreditationDesk.waitlist       - - - - - - x -
            AccountImport.find               - - - - - - - -
            AccountImport.hashOf             - - - - - - - -
            AccountImport.open               - - - - - - - -
            AlarmDesk.find                   x x x x x x x x
            AlarmDesk.open                   - - - - x x - -
            AlarmDesk.settle                 - - - - x x - -
            ApplicationImport.open           - - - - - - - -
            ApplicationImport.take           - - - - - - - -
            AtTheText.sit                    - - - x x x - -
            AuditDesk.entries                - - - - - - - x
            AuditDesk.export                 - - - - - - - x
            AuditDesk.kinds                  - - - - - - - x
            AuditDesk.verify                 - - - - - - - x
            Appeals.appeal                   x x x x x x x x
            Appeals.find                     x x x x x x x x
            Bars.barOutlet                   - - - - - x - -
            Bars.barPerson                   - - - - - x - -
            Bars.isBarred                    x x x x x x x x
            Bars.isPersonBarred              x x x x x x x x
            Bars.lift                        - - - - - x - -
            BreachDesk.check                 - - - - - x - -
            BreachDesk.close                 - - - - - x - -
            BreachDesk.list                  - - - - x x x -
            BreachDesk.open                  - - - - x x x -
            BreachDesk.ownLog                - - - - - x - -
            BreachDesk.picture               - - - - x x x -
            BreachDesk.report                - - - - x x - -
            BreachImport.isEmpty             - - - - - - - -
            BreachImport.take                - - - - - - - -
            ClockDesk.alarm                  - - - - x x - x
            ClockDesk.confirm                - - - - - x - x
            ClockDesk.doubted                - - - - x x - -
            Colleagues.readers               - - - - x x - -
            Colleagues.with                  - - - - x x x -
            DecisionLog.before               - - - - - x - -
            DeskNames.all                    - - - x x x - -
            DeskNames.topics                 - - - x x x - -
            DeskReleases.board               - - - x x x - -
            DeskReleases.find                - - - x x x - -
            DeskReleases.holdOfAll           - - - x x x - -
            DeskReleases.liftingSoon         - - - x x x - -
            DeskReleases.myWork              - - - x x x - -
            DeskReleases.onDuty              - - - x x x x x
            DeskReleases.out                 - - - - x x - -
            DeskReleases.reachOfHoldAll      - - - - x x - -
            DeskReleases.sourceChange        - - - x x x - -
            DeskReleases.versions            - - - - x x - -
            DutyDesk.past                    - - - - x x - -
            DutyDesk.putOnDuty               - - - - x x - -
            DutyDesk.rota                    - - - - x x - -
            DutyDesk.takeOffDuty             - - - - x x - -
            DryRun.seers                     - - - - x x - -
            DryRun.told                      - - - - x x - -
            EmbargoContract.accept           - x x - - - - -
            EmbargoContract.acceptedAt       - x x - - - - -
            EmbargoContract.confirmExtension - x x - - - - -
            EmbargoContract.terms            - x x - - - - -
            EmbargoContract.toConfirm        - x x - - - - -
            EmbargoDesk.deliver              - - - - x x - -
            EmbargoDesk.endHold              - - - - - x - -
            EmbargoDesk.endHoldAll           - - - - - x - -
            EmbargoDesk.extend               - - - - x x - -
            EmbargoDesk.hold                 - - - - x x - -
            EmbargoDesk.holdAll              - - - - x x - -
            EmbargoDesk.liftEarly            - - - - - x - -
            EmbargoDesk.takeOut              - - - - x x - -
            EmbargoDesk.undoHoldAll          - - - - x x - -
            EmbargoDesk.withdraw             - - - - - x - -
            Identities.nameOf                - x x x x x x x
            Identities.namesOf               - x x x x x x x
            OpenQuestions.confirm            - - - - - x - x
            OpenQuestions.notices            - - - - - x - -
            OpenQuestions.open               - - - - - x - x
            OpenQuestions.putAside           - - - - - x - -
            OpenQuestions.refuse             - - - - - x - x
            OutletDesk.add                   - - - - - - x -
            OutletDesk.alike                 - - - - - - x -
            OutletDesk.file                  - - - - - - x -
            OutletDesk.list                  - - - - - - x -
            OutletDesk.merge                 - - - - - - x -
            OutletDesk.register              - - - - - - x -
            OutletDesk.revise                - - - - - - x -
            OutletImport.name                - - - - - - - -
            OutletImport.register            - - - - - - - -
            OutletRegistry.countries         x x x x x x x x
            OutletRegistry.find              x x x x x x x x
            OutletRegistry.outlet            x x x x x x x x
            OutletRegistry.propose           x x x x x x x x
            OwnAccount.changePassword        - x x x x x x x
            OwnAccount.keep                  - x x x x x x x
            OwnFactors.askPasskey            - x x x x x x x
            OwnFactors.enrol                 - x x x x x x x
            OwnFactors.enrolPasskey          - x x x x x x x
            OwnFactors.offer                 - x x x x x x x
            OwnFactors.offerPasskey          - x x x x x x x
            OwnFactors.printAnew             - x x x x x x x
            OwnFactors.remove                - x x x x x x x
            OwnFactors.removePasskey         - x x x x x x x
            OwnFactors.standing              - x x x x x x x
            OwnSessions.end                  - x x x x x x x
            OwnSessions.endOthers            - x x x x x x x
            OwnSessions.list                 - x x x x x x x
            OwnAccount.person                x x x x x x x x
            PeopleDesk.close                 - - - - - - - x
            PeopleDesk.giveRole              - - - - - - - x
            PeopleDesk.giveRoleAlone         - - - - - - - x
            PeopleDesk.issueLink             - - - - - - - x
            PeopleDesk.list                  - - - - - - - x
            PeopleDesk.mayGiveAlone          - - - - - - - x
            PeopleDesk.rolesSuspendedByLink  - - - - - - - x
            PeopleDesk.resetFactors          - - - - - - - x
            PeopleDesk.rolesSuspendedByReset - - - - - - - x
            PeopleDesk.open                  - - - - - - - x
            PeopleDesk.reopen                - - - - - - - x
            PeopleDesk.takeRole              - - - - - - - x
            PlacesDesk.draw                  - - - - - - x -
            PlacesDesk.giveFreePlaces        - - - - - - x -
            PlacesDesk.standing              - - - - - - x -
            PreviewDesk.look                 - - - - x x - -
            PublishedReleases.file           - x x x x x x x
            PublishedReleases.find           - x x x x x x x
            PublishedReleases.fingerprint    - x x x x x x x
            PublishedReleases.isReadable     - x x x x x x x
            PublishedReleases.isThere        - x x x x x x x
            LadderDesk.dismiss               - - - - - x - -
            LadderDesk.impose                - - - - - x - -
            LadderDesk.lift                  - - - - - x - -
            LadderDesk.propose               - - - - x x x -
            LadderDesk.uphold                - - - - - x - -
            ExportDesk.export                - - - - - - x -
            VettingDesk.editions             - - - - - - - -
            VettingDesk.export               - - - - - - - -
            LiftWarnings.notReady            - - - - x x - -
            ExpertLog.keep                   x x x x x x x x
            ExpertLog.mistaken               x x x x x x x x
            ExpertLog.namedBefore            - - - - - x - -
            ExpertLog.namedBy                x x x x x x x x
            LogDesk.experts                  - - - - - x - -
            LogDesk.exportExperts            - - - - - x - -
            FocalDesk.attach                 x x x x x x x x
            FocalDesk.begin                  x x x x x x x x
            FocalDesk.detach                 x x x x x x x x
            FocalDesk.find                   x x x x x x x x
            FocalDesk.handIn                 x x x x x x x x
            FocalDesk.isGoodLink             x x x x x x x x
            FocalDesk.name                   x x x x x x x x
            FocalDesk.open                   x x x x x x x x
            FocalDesk.save                   x x x x x x x x
            ListDesk.letter                  - - - - - - x -
            ListDesk.lists                   - - - - - - x -
            ListDesk.open                    - - - - - - x -
            ListImport.take                  - - - - - - - -
            LogDesk.export                   - - - - - x - -
            LogDesk.look                     - - - - - x - -
            LogDesk.looks                    - - - - - x - -
            LogDesk.monthsKept               - - - - - x - -
            LogDesk.outlets                  - - - - - x - -
            LogDesk.page                     - - - - - x - -
            Lifts.of                         - - - - x x x -
            PublishedReleases.list           - x x x x x x x
            RenewalDesk.begin                - x x x x x x x
            RenewalDesk.file                 - - - - - - x -
            RenewalDesk.offers               - x x x x x x x
            RenewalDesk.samples              - x x x x x x x
            RenewalDesk.show                 - x x x x x x x
            RenewalDesk.waitsForSignIn       x x x x x x x x
            PublishedReleases.stillHere      - x x x x x x x
            PublishedReleases.open           - x x x x x x x
            PublishedReleases.officerOnDuty  - x x x x x x x
            ReadersDesk.access               - - - - x x - -
            ReadersFiles.access              - - - - x x - -
            ReadersFiles.experts             - - - - - x - -
            ReadersFiles.log                 - - - - - x - -
            Rights.admit                     - - - - - - x -
            Rights.becomes                   - - - - - - x -
            Rights.closeEmbargo              - - - - - - x -
            Rights.end                       - - - - - - x -
            Rights.find                      - - - - - - x -
            Rights.invitation                - - - - - - - -
            Rights.moveTo                    - - - - - - x -
            Rights.prolong                   - - - - - - x -
            Rights.proposeEmbargo            - - - - - - x -
            Rights.resume                    - - - - - - x -
            Rights.standing                  - - - - - x x -
            Rights.suspend                   - - - - - - x -
            PublishedReleases.tookAway       - x x x x x x x
            PublishedReleases.topics         - x x x x x x x
            PublishedReleases.underEmbargo   - x x x x x x x
            PublishedReleases.visited        - x x x x x x x
            SharedForComment.mistaken        - x x - - - - -
            SharedForComment.name            - x x - - - - -
            SharedForComment.named           - x x - - - - -
            SharedForComment.naming          - x x - - - - -
            SinceReading.happened            - x x x x x x x
            SinceReading.of                  - x x x x x x x
            SinceReading.putAside            - x x x x x x x
            SinceReading.untold              - x x x x x x x
            ReaderLog.countOpened            - - - - x x - -
            ReaderLog.readBy                 x x x x x x x x
            ReaderLog.knewBefore             - - - - - x - -
            ReaderLog.openedBy               - - - - - x - -
            ReaderLog.record                 x x x x x x x x
            ReaderLog.whoKnows               x x x x x x x x
            Correspondents.find              x x x x x x x x
            Correspondents.ofAccount         x x x x x x x x
            Correspondents.ofOutlet          x x x x x x x x
            MailDesk.counts                  - - - - - - - x
            MailDesk.isHeld                  - - - - - - - x
            MailDesk.latest                  - - - - - - - x
            MailDesk.release                 - - - - - - - x
            MailDesk.shown                   - - - - - - - x
            MailDesk.trouble                 - - - - - - - x
            ReaderLog.recordOnce             x x x x x x x x
            ApprovalDesk.approve             - - - - - x - -
            ApprovalDesk.approveFacts        - - - - - x - -
            WritingDesk.begin                - - - x x x - -
            WritingDesk.change               - - - x x x - -
            WritingDesk.discard              - - - x x x - -
            WritingDesk.giveBack             - - - - x x - -
            WritingDesk.noRetranslation      - - - - x x - -
            WritingDesk.recall               - - - x x x - -
            WritingDesk.save                 - - - x x x - -
            WritingDesk.submit               - - - x x x - -
            WritingDesk.takeOver             - - - x x x - -
            ReleaseDesk.checkedWithoutChanges - - - - x x - -
            ReleaseDesk.create               - - - - x x - -
            ReleaseDesk.giveAbsence          - - - - x x - -
            ReleaseDesk.plan                 - - - - x x - -
            ReleaseDesk.replace              - - - - x x - -
            ReleaseDesk.revise               - - - - x x - -
            TranslatorsDesk.assign           - - - - x x - -
            TranslatorsDesk.unassign         - - - - x x - -
            ReleaseImport.accepted           - - - - - - - x
            ReleaseImport.exists             - - - - - - - -
            ReleaseImport.keep               - - - - - - - x
            ReleaseImport.pending            - - - - - - - -
            ReleaseImport.putOnDuty          - - - - - - - x
            ReleaseImport.take               - - - - - - - x
            ReleaseImport.terms              - - - - - - - x
            SpellingDesk.correct             - - - - x x - -
            SpellingDesk.correctTopic        - - - - x x - -
            SpellingDesk.keep                - - - - x x - -
            SpellingDesk.keepTopic           - - - - x x - -
            SpellingDesk.remove              - - - - x x - -
            SpellingDesk.removeTopic         - - - - x x - -
            TermsDesk.areInForce             - - - - x x - x
            TermsDesk.putInForce             - - - - - - - x
            TermsDesk.standing               - - - - - - - x
            Waiting.arrived                  - x x x x x x x
            Waiting.isWaiting                - x x x x x x x
            Waiting.tellMeWhen               - x x x x x x x
            Waiting.told                     - x x x x x x x
            """;

    private static final String PAGES = """
            page                                          journalist embargo translator officer editor accreditor administrator
            newsroom/:number?                             x x x x x x x
            account                                       x x x x x x x
            desk                                          - - x x x x x
            desk/releases                                 - - x x x - -
            desk/releases/:number/:language?(be|ru|en)    - - x x x - -
            desk/releases/:number/preview                 - - - x x - -
            desk/releases/:number/readers                 - - - x x - -
            desk/releases/:number/facts                   - - - x x - -
            desk/names                                    - - - x x - -
            desk/duty                                     - - - x x - -
            desk/terms                                    - - - - - - x
            desk/role-notices                             - - - - x - -
            desk/releases/:number/:language(be|ru|en)/versions - - - x x - -
            desk/accreditation/:number?                   - - - - - x -
            desk/lists                                    - - - - - x -
            desk/lists/:number                            - - - - - x -
            desk/people                                   - - - - - - x
            desk/audit                                    - - - - - - x
            desk/breaches/:number?                        - - - x x x -
            desk/outlets                                  - - - - - x -
            desk/vetting                                  - - - - - - -
            desk/letters                                  - - - - - - x
            """;

    /** What a vetting officer may besides what everybody may who is signed in; all else is refused (A22). */
    private static final Set<String> VETTING =
            Set.of("VettingDesk.editions", "VettingDesk.export", "DeskReleases.onDuty", "desk/vetting");

    private Matrix() {}

    /** By {@code Class.method}; the columns are whoever is not signed in, then each kind of person. */
    public static SortedMap<String, List<Boolean>> services() {
        return rows(SERVICES);
    }

    /** By the template of the address; the columns are each kind of person who can be signed in. */
    public static SortedMap<String, List<Boolean>> pages() {
        return rows(PAGES);
    }

    private static SortedMap<String, List<Boolean>> rows(String table) {
        var rows = new TreeMap<String, List<Boolean>>();
        var lines = new ArrayList<>(table.lines().toList());
        var columns = lines.removeFirst().strip().split("\\s+").length - 1;
        for (var line : lines) {
            var cells = line.strip().split("\\s+");
            var marks = Arrays.stream(cells).skip(1).map("x"::equals).toList();
            if (marks.size() != columns || rows.put(cells[0], withVetting(cells[0], marks)) != null) {
                throw new IllegalStateException("One row, one mark for each column: " + line);
            }
        }
        return rows;
    }

    /** The last column: an officer of few rights, for whom a mark in each row would hide which ones these are. */
    private static List<Boolean> withVetting(String row, List<Boolean> marks) {
        var people = marks.subList(Math.max(0, marks.size() - 7), marks.size());
        var all = new ArrayList<>(marks);
        all.add(VETTING.contains(row) || !people.contains(false));
        return List.copyOf(all);
    }
}
