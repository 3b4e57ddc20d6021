package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.servlet.Filter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import presscenter.accreditation.AList;
import presscenter.accreditation.ListNumber;
import presscenter.release.ReleaseNumber;

/**
 * Who may do what: every public method of every service, every page, every address against every kind of person. A new
 * one without a row fails, so does a row without its method. {@code x} may, {@code -} is refused.
 */
class MatrixTest extends ProofHouse {
    /** The front door shows nothing itself: it sends everyone to where they work. */
    private static final Set<String> DOORS = Set.of("");

    /** Plain pages of our own; all that may be asked for before sign-in stands here. */
    private static final Set<String> PLAIN = Set.of(
            "GET /login",
            "POST /login",
            "GET /login/code",
            "POST /login/code",
            "POST /login/code/passkey",
            "GET /logout",
            "POST /logout",
            "GET /unlock",
            "POST /unlock",
            "POST /unlock/passkey",
            "POST /large-type",
            "GET /newsroom/{number}/{language}.pdf",
            "GET /newsroom/{number}/{language}.txt",
            "GET /welcome/{token}",
            "POST /welcome/{token}",
            "GET /accreditation",
            "POST /accreditation",
            "GET /accreditation/find",
            "POST /accreditation/find",
            "GET /accreditation/link/{token}",
            "POST /accreditation/link/{token}",
            "GET /accreditation/{step:you|work}",
            "POST /accreditation/{step:you|work}",
            "GET /accreditation/outlets",
            "GET /accreditation/documents",
            "POST /accreditation/documents/{kind}",
            "GET /accreditation/check",
            "POST /accreditation/check",
            "GET /accreditation/change",
            "POST /accreditation/change",
            "GET /accreditation/renew",
            "POST /accreditation/renew",
            "GET /accreditation/samples",
            "POST /accreditation/samples",
            "GET /accreditation/mine",
            "POST /accreditation/mine/{verb:withdraw|take-up|appeal}",
            "GET /accreditation/list",
            "POST /accreditation/list",
            "GET /accreditation/list/link/{token}",
            "POST /accreditation/list/link/{token}",
            "GET /accreditation/list/about",
            "POST /accreditation/list/about",
            "GET /accreditation/list/letter",
            "POST /accreditation/list/letter",
            "GET /accreditation/list/people",
            "POST /accreditation/list/people",
            "GET /accreditation/list/hand-in",
            "POST /accreditation/list/hand-in",
            "GET /accreditation/list/mine",
            "GET /appeal/{token}",
            "POST /appeal/{token}",
            "GET /accreditation/badge",
            "/error");

    /** Plain pages of the desk, which nobody reaches who is not signed in, and officers alone (A13). */
    private static final Set<String> DOOR = Set.of(
            "GET /desk/check-in",
            "POST /desk/check-in",
            "GET /desk/check-in/{visit}",
            "POST /desk/check-in/{visit}/again",
            "GET /desk/check-in/{visit}/portrait");

    @Test
    void every_public_method_of_every_service_has_a_row_and_no_row_is_left_over() {
        assertThat(Matrix.services().keySet()).isEqualTo(new TreeSet<>(methods().keySet()));
    }

    @Test
    void who_is_not_signed_in_is_refused_whatever_has_no_mark_for_nobody() {
        rises();
        called(0);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_person_may_call_what_its_column_says_and_is_refused_the_rest(Who who) {
        sits(who);
        called(1 + who.column());
    }

    private void called(int column) {
        var rows = Matrix.services();
        methods().forEach((name, methods) -> {
            var may = Objects.requireNonNull(rows.get(name), name).get(column);
            for (var method : methods) {
                assertThat(isRefused(method))
                        .as("%s in column %d", name, column)
                        .isEqualTo(!may);
            }
        });
    }

    /** Called with nothing: who may call it gets past the guard, and then it may fail as it likes. */
    private boolean isRefused(Bound bound) {
        var method = bound.method();
        var nothing = Arrays.stream(method.getParameterTypes())
                .map(MatrixTest::nothing)
                .toArray();
        try {
            method.invoke(bound.service(), nothing);
            return false;
        } catch (InvocationTargetException failed) {
            return failed.getCause() instanceof AccessDeniedException;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type.isPrimitive() ? (Object) 0 : null;
    }

    private Map<String, List<Bound>> methods() {
        var found = new TreeMap<String, List<Bound>>();
        house.getBeansWithAnnotation(Service.class).values().forEach(service -> {
            var type = AopUtils.getTargetClass(service);
            if (type.getName().startsWith("presscenter.")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .forEach(method -> found.computeIfAbsent(
                                        type.getSimpleName() + "." + method.getName(), name -> new ArrayList<>())
                                .add(new Bound(service, method)));
            }
        });
        return found;
    }

    private record Bound(Object service, Method method) {}

    // ── pages

    @Test
    void every_page_has_a_row_and_no_row_is_left_over() {
        assertThat(routes().keySet())
                .isEqualTo(Stream.concat(Matrix.pages().keySet().stream(), DOORS.stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_person_is_shown_what_its_column_says_and_an_unknown_address_for_the_rest(Who who) {
        World.in(house);
        var list = AList.in(house, World.MORNING);
        sits(who);
        var nowhere = shown("desk/no-such-page");
        Matrix.pages().forEach((template, may) -> {
            var view = routes().get(template);
            if (may.get(who.column())) {
                shown(known(template, list));
                assertThat(UI.getCurrent()
                                .getInternals()
                                .getActiveRouterTargetsChain()
                                .getFirst())
                        .as("%s for %s", template, who)
                        .isInstanceOf(view);
            } else {
                // The menu tells in which part of the house an address lies, known or not.
                var unknown = template.contains(":number") ? shown(address(template, World.UNKNOWN)) : nowhere;
                assertThat(shown(known(template, list)))
                        .as("%s for %s", template, who)
                        .isEqualTo(unknown);
            }
        });
    }

    private static String known(String template, ListNumber list) {
        return template.startsWith("desk/lists/")
                ? template.replace(":number", list.toString())
                : address(template, World.TRANSLATORS_OWN);
    }

    private static String address(String template, ReleaseNumber number) {
        return template.replace(":number?", "")
                .replace(":number", number.toString())
                .replaceAll("/:language\\?.*", "")
                .replaceAll(":language\\([^)]*\\)", "ru");
    }

    private static Map<String, Class<?>> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .collect(Collectors.toMap(
                        RouteData::getTemplate,
                        RouteData::getNavigationTarget,
                        (one, other) -> {
                            throw new IllegalStateException("two views at one address");
                        },
                        TreeMap::new));
    }

    // ── what stands in front of the pages

    @Test
    void no_plain_page_is_without_a_row() {
        var found = new TreeSet<String>();
        house.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty()) {
                        found.add(pattern);
                    }
                    methods.forEach(method -> found.add(method + " " + pattern));
                }));
        assertThat(found)
                .isEqualTo(Stream.concat(PLAIN.stream(), DOOR.stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Those of the framework, and ours: who else's pages may ask, which headers leave, what is not found or asked for
     * in parts.
     */
    private static final Set<String> FILTERS = Set.of(
            "CompositeFilterChainProxy",
            "CrossSite",
            "NotFoundStatus",
            "OrderedCharacterEncodingFilter",
            "OrderedFormContentFilter",
            "OrderedRequestContextFilter",
            "PageHeaders",
            "SeveralRanges",
            "UnreadableRequests",
            "DatabaseAwayFilter");

    @Test
    void no_filter_stands_in_front_of_the_pages_unnamed() {
        assertThat(house.getBeansOfType(Filter.class).values().stream()
                        .map(filter -> AopUtils.getTargetClass(filter).getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(FILTERS);
    }
}
