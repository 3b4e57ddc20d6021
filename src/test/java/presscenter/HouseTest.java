package presscenter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import presscenter.proof.Matrix;
import presscenter.role.Anyone;
import presscenter.role.HasRole;
import presscenter.role.SignedIn;

/** The house keeps its order: who may reach whom. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("presscenter");

    @Test
    void modules_use_only_the_doors_they_declare() {
        ApplicationModules.of(PressCenter.class).verify();
    }

    @Test
    void every_module_says_what_it_uses_and_no_package_leaves_null_unmarked() {
        var packages = HOUSE.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages)
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .as("packages without @NullMarked")
                .isEmpty();
        assertThat(packages)
                .filteredOn(each -> each.getName().matches("presscenter\\.\\w+"))
                .filteredOn(each -> !each.isAnnotatedWith(ApplicationModule.class))
                .as("modules without @ApplicationModule")
                .isEmpty();
    }

    @Test
    void routes_are_not_public() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(HOUSE);
    }

    @Test
    void only_pages_and_their_frame_know_Vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "presscenter.ui..", "presscenter.*.ui..", "presscenter.shell..", "presscenter.security..")
                .and()
                .doNotHaveFullyQualifiedName(PressCenter.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void pages_know_no_persistence() {
        noClasses()
                .that()
                .resideInAnyPackage("presscenter.ui..", "presscenter.*.ui..", "presscenter.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.springframework.data..",
                        "java.sql..",
                        "org.springframework.jdbc..")
                .check(HOUSE);
    }

    @Test
    void nobody_imports_a_view() {
        noClasses()
                .that()
                .resideOutsideOfPackage("presscenter.*.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("presscenter.*.ui..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void entities_and_repositories_are_not_public() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(org.springframework.stereotype.Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    /** What the desk works with; readers' code meets none of it (E5). */
    private static final List<String> KEPT_FROM_READERS = List.of(
            "presscenter.release.Release",
            "presscenter.release.ReleaseText",
            "presscenter.release.ReleaseTexts",
            "presscenter.release.TextVersion",
            "presscenter.release.Releases");

    /**
     * Who works with it: the desks, the import, who announces, the entities themselves, and the readers' repository.
     */
    private static final Set<String> DESK = Set.of(
            "ApprovalDesk",
            "Assignment",
            "ClockDesk",
            "DeskFile",
            "DeskHands",
            "DeskNames",
            "DeskRelease",
            "DeskReleases",
            "DeskRules",
            "Doubts",
            "DoubtWatch",
            "DryRun",
            "EmbargoChange",
            "EmbargoDesk",
            "Facts",
            "LastCheck",
            "LiftWarnings",
            "LiftWatch",
            "Lifts",
            "Notice",
            "PreviewDesk",
            "ReadersDesk",
            "Release",
            "ReleaseDesk",
            "ReleaseImport",
            "ReleaseText",
            "ReleaseTexts",
            "Releases",
            "ReleasesForReaders",
            "SpellingDesk",
            "TextVersion",
            "TranslatorsDesk",
            "WritingDesk");

    @Test
    void one_repository_reads_releases_for_readers() {
        noClasses()
                .that(new DescribedPredicate<JavaClass>("are not the desk's") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !type.getPackageName().equals("presscenter.release")
                                || !DESK.contains(outermost(type).getSimpleName());
                    }
                })
                .should()
                .dependOnClassesThat(
                        new DescribedPredicate<JavaClass>("are releases, their texts, or the desk's store") {
                            @Override
                            public boolean test(JavaClass type) {
                                return KEPT_FROM_READERS.contains(
                                        outermost(type).getName());
                            }
                        })
                .check(HOUSE);
    }

    /** In whichever language a query is written, it names the entity or the table that it reads. */
    @Test
    void nobody_else_asks_the_tables_of_releases() {
        var asks = Pattern.compile(
                "\\b(from|join|update|into)\\s+(presscenter\\.release\\.)?"
                        + "(Release|ReleaseText|TextVersion|Facts|ReleaseNotice|EmbargoChange"
                        + "|release|release_(text|facts|notice|embargo_change)(_\\w+)?)\\b",
                Pattern.CASE_INSENSITIVE);
        var mayAsk = Set.of("presscenter.release.Releases", "presscenter.release.ReleasesForReaders");

        var found = HOUSE.stream()
                .filter(type -> !mayAsk.contains(outermost(type).getName()))
                .flatMap(type -> constants(type)
                        .filter(text -> asks.matcher(text).find())
                        .map(text -> type.getName() + ": " + text))
                .toList();
        assertThat(found).isEmpty();
        assertThat(HOUSE.stream()
                        .filter(type -> mayAsk.contains(type.getName()))
                        .flatMap(HouseTest::constants)
                        .filter(text -> asks.matcher(text).find()))
                .as("the test sees queries at all")
                .hasSizeGreaterThan(10);
    }

    /** Everything that a class file spells out: strings in code and in annotations alike. */
    private static Stream<String> constants(JavaClass type) {
        try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            var pool = ClassFile.of().parse(bytes.readAllBytes()).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(Utf8Entry.class::isInstance)
                    .map(entry -> ((Utf8Entry) entry).stringValue())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    @Test
    void layouts_belong_to_the_shell_and_views_never_name_one() {
        classes()
                .that()
                .areAnnotatedWith(Layout.class)
                .or()
                .areAssignableTo(RouterLayout.class)
                .should()
                .resideInAPackage("presscenter.shell")
                .check(HOUSE);
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(new ArchCondition<JavaClass>("name no layout") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var named = type.isAnnotatedWith(ParentLayout.class)
                                || !type.getAnnotationOfType(Route.class)
                                        .layout()
                                        .equals(UI.class);
                        if (named) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " names its layout"));
                        }
                    }
                })
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage("presscenter.ui..", "presscenter.*.ui..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Layout.class)
                .check(HOUSE);
    }

    @Test
    void error_views_say_in_which_frame_they_stand() {
        classes()
                .that()
                .areAssignableTo(HasErrorParameter.class)
                .and()
                .areAssignableTo(Component.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should(new ArchCondition<JavaClass>("take @ParentLayout, of their own or of what they extend") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var framed = type.isAnnotatedWith(ParentLayout.class)
                                || type.getAllRawSuperclasses().stream()
                                        .anyMatch(parent -> parent.isAnnotatedWith(ParentLayout.class));
                        if (!framed) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no frame"));
                        }
                    }
                })
                .check(HOUSE);
    }

    @Test
    void the_titles_of_the_menu_are_message_keys() {
        var titles = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Menu.class))
                .map(type -> type.getAnnotationOfType(Menu.class).title())
                .toList();
        assertThat(titles).isNotEmpty().allSatisfy(title -> {
            var module = title.substring(0, title.indexOf('.'));
            for (var language : List.of("ru", "en", "be")) {
                assertThat(ResourceBundle.getBundle("messages/" + module + "_" + language, Locale.ROOT)
                                .containsKey(title))
                        .as(title + " in " + language)
                        .isTrue();
            }
        });
    }

    @Test
    void every_public_method_of_a_service_states_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(new ArchCondition<JavaMethod>("carry exactly one of @HasRole, @SignedIn, @Anyone") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var stated = Stream.of(HasRole.class, SignedIn.class, Anyone.class)
                                .filter(method::isAnnotatedWith)
                                .count();
                        if (stated != 1 && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " states " + stated + " times who may call it"));
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_public_method_of_a_service_has_its_row_in_the_matrix_of_rights() {
        var methods = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(methods).isEqualTo(Matrix.services().keySet());
    }

    /** The front door shows nothing itself: it sends everyone to where they work. */
    @Test
    void every_page_but_the_front_door_has_its_row_in_the_matrix_of_rights() {
        var pages = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> type.getAnnotationOfType(Route.class).value())
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pages).isEqualTo(Matrix.pages().keySet());
    }

    /** Whatever tells the time without being given a clock, called or handed on as a reference. */
    private static final Set<String> MACHINES_TIME =
            Set.of("java.lang.System.currentTimeMillis", "java.util.Calendar.getInstance", "java.util.Date.<init>");

    @Test
    void nobody_asks_the_time_but_through_the_clock() {
        var asksTheMachine = new DescribedPredicate<JavaAccess<?>>("asks the machine for the time") {
            @Override
            public boolean test(JavaAccess<?> access) {
                var owner = access.getTargetOwner();
                var name = access.getTarget().getName();
                var isGivenAClock = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
                var asksNow = owner.getPackageName().equals("java.time") && name.equals("now") && !isGivenAClock;
                var makesClock =
                        owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
                var isTold = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                        && !unit.getRawParameterTypes().isEmpty();
                return asksNow || makesClock || (MACHINES_TIME.contains(owner.getName() + "." + name) && !isTold);
            }
        };
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PressCenter.class.getName())
                .should()
                .accessTargetWhere(asksTheMachine)
                .check(HOUSE);
    }

    /** SQL never asks the time itself (E3); one class measures the database's clock. */
    @Test
    void no_query_asks_the_time() {
        var asks = Pattern.compile(
                "\\b(current[_ ](timestamp|date|time|instant)|local[_ ]?(timestamp|datetime|date|time)|sysdate|systimestamp)\\b"
                        + "|\\b(now|clock_timestamp|statement_timestamp|getdate)\\s*\\(",
                Pattern.CASE_INSENSITIVE);
        var isQuery = Pattern.compile("\\b(select|update|insert|delete|where)\\b", Pattern.CASE_INSENSITIVE);
        assertThat(HOUSE.stream()
                        .filter(type -> constants(type)
                                .anyMatch(text -> isQuery.matcher(text).find()
                                        && asks.matcher(text).find()))
                        .map(JavaClass::getName))
                .containsExactly("presscenter.embargo.HonouredLifts");
    }

    @Test
    void each_route_layout_and_error_view_carries_exactly_one_access_annotation_of_its_own() {
        classes()
                .that(new DescribedPredicate<JavaClass>("are routes, layouts or error views") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isAnnotatedWith(Route.class)
                                || type.isAnnotatedWith(Layout.class)
                                || (type.isAssignableTo(Component.class)
                                        && (type.isAssignableTo(RouterLayout.class)
                                                || type.isAssignableTo(HasErrorParameter.class)));
                    }
                })
                .should(new ArchCondition<JavaClass>("carry exactly one of Vaadin's access annotations") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var own = Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
                                .filter(type::isAnnotatedWith)
                                .count();
                        if (own != 1) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " carries " + own + " access annotations"));
                        }
                    }
                })
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleName("Constants")
                .check(HOUSE);
    }
}
