package presscenter.journey;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The views that there are, so that a walk cannot forget a new one. */
final class Routes {
    private Routes() {}

    /** Their addresses as the registry has them, but for the front door, where nobody stays. */
    static Set<String> ofTheApplication() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("presscenter").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> type.reflect().getAnnotation(Route.class).value())
                        .filter(route -> !route.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
