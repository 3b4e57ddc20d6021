package presscenter;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the application answers, as its own classes say, so that no test forgets a new address. */
public final class Addresses {
    /** Read once: it takes a second. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("presscenter");

    private static final Set<String> VIEWS = CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Route.class))
            .map(type -> type.reflect().getAnnotation(Route.class).value())
            .filter(route -> !route.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> PLAIN_PAGES = CLASSES.stream()
            .flatMap(type -> type.getMethods().stream())
            .map(method -> method.reflect())
            .flatMap(method -> AnnotatedElementUtils.findAllMergedAnnotations(method, RequestMapping.class).stream())
            .flatMap(mapping -> Arrays.stream(mapping.path()))
            .collect(Collectors.toCollection(TreeSet::new));

    private Addresses() {}

    /** The views' addresses as the registry has them, but for the front door, where nobody stays. */
    public static Set<String> ofViews() {
        return Collections.unmodifiableSet(VIEWS);
    }

    /** The plain pages' addresses, each with a slash before it. */
    public static Set<String> ofPlainPages() {
        return Collections.unmodifiableSet(PLAIN_PAGES);
    }
}
