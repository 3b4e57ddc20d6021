package presscenter.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import presscenter.role.Role;
import presscenter.security.Person;
import presscenter.ui.Words;

/**
 * The menu: what this person may open in this part of the house. The entries are the views' own ({@code @Menu}, its
 * title is the key of a message); staff find the other part at the end.
 */
final class Menu extends Nav {
    private static final String NEWSROOM = "newsroom";
    private static final String DESK = "desk";

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private SequencedMap<String, String> shown = new LinkedHashMap<>();

    Menu() {
        addClassName("menu");
        setId("menu");
        getElement().setAttribute("popover", "auto");
        getElement().bindAttribute("aria-label", Words.of("shell.menu"));
    }

    /** Shows the part of the house that the address belongs to, and marks the entry that leads nearest to it. */
    void show(Location location, Optional<Person> person) {
        var path = location.getPath();
        var staff = person.map(Menu::isStaff).orElse(false);
        var asked = entries(staff && within(DESK, path) ? DESK : NEWSROOM, staff);
        if (!asked.equals(shown)) {
            shown = asked;
            build();
        }
        mark(path);
        getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    static boolean isStaff(Person person) {
        return person.roles().stream().anyMatch(Role::isStaff);
    }

    /** What stands in the menu now, titles by addresses: rights may have changed since it was shown last. */
    private static SequencedMap<String, String> entries(String part, boolean staff) {
        var entries = new LinkedHashMap<String, String>();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            var menu = entry.menuClass().getAnnotation(com.vaadin.flow.router.Menu.class);
            if (menu != null && part.equals(DESK) == within(DESK, path)) {
                entries.put(path, menu.title());
            }
        }
        if (staff && part.equals(DESK)) {
            entries.put(NEWSROOM, "shell.to-newsroom");
        } else if (staff) {
            entries.put(DESK, "shell.to-desk");
        }
        return entries;
    }

    private void build() {
        removeAll();
        links.clear();
        shown.forEach((path, title) -> {
            var link = new Anchor(path, Words.of(title));
            link.getElement().setAttribute("router-link", true);
            links.put(path, link);
            add(link);
        });
    }

    private void mark(String path) {
        var nearest = links.keySet().stream()
                .filter(entry -> within(entry, path))
                .max(Comparator.comparingInt(String::length));
        links.forEach((entry, link) -> {
            if (nearest.isPresent() && nearest.get().equals(entry)) {
                link.getElement().setAttribute("aria-current", entry.equals(path) ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static boolean within(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
