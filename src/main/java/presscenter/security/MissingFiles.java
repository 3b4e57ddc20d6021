package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Says of a public file that does not exist that it does not. Without this, Vaadin would answer with a page, and keep a
 * session for whoever asked (S2).
 */
@Component
class MissingFiles extends AbstractHandlerMapping {
    private static final List<String> FOLDERS = List.of("META-INF/resources", "META-INF/VAADIN/webapp");

    MissingFiles() {
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        var path = PlainPages.path(request);
        return isMissing(path) ? (HttpRequestHandler) MissingFiles::notFound : null;
    }

    private static boolean isMissing(String path) {
        // The pages name their own icon; there is none at the old address.
        return path.equals("/favicon.ico") || (PlainPages.isStatic(path) && !isFile(path));
    }

    private static boolean isFile(String path) {
        var loader = MissingFiles.class.getClassLoader();
        // A folder may be found as well, but none of our files is without a point in its name.
        return path.indexOf('.', path.lastIndexOf('/')) > 0
                && FOLDERS.stream().anyMatch(folder -> loader.getResource(folder + path) != null);
    }

    private static void notFound(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
