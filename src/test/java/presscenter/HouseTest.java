package presscenter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
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
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
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
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
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
    void nobody_asks_the_time_but_through_the_clock() {
        var now =
                new DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall>(
                        "asks the machine for the time") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        var target = call.getTarget();
                        var owner = target.getOwner();
                        var noClock = target.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                        var types = List.of(
                                Instant.class,
                                LocalDate.class,
                                LocalDateTime.class,
                                LocalTime.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class);
                        var asksType = types.stream().anyMatch(owner::isEquivalentTo)
                                && target.getName().equals("now")
                                && noClock;
                        var asksSystem = owner.isEquivalentTo(System.class)
                                && target.getName().equals("currentTimeMillis");
                        var makesClock = owner.isEquivalentTo(Clock.class)
                                && (target.getName().startsWith("system")
                                        || target.getName().startsWith("tick"));
                        return asksType || asksSystem || makesClock;
                    }
                };
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PressCenter.class.getName())
                .should()
                .callMethodWhere(now)
                .check(HOUSE);
        noClasses().should().callConstructor(java.util.Date.class).check(HOUSE);
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
