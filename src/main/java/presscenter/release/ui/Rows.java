package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list on a page that is shown again and again: a value that was there before keeps its component, and with it the
 * reader's focus; if nothing changed, nothing is sent (E39).
 *
 * @param <T> a value with an {@code equals} of its own; no value stands twice in a list
 */
public final class Rows<T> implements Serializable {
    private final HtmlContainer place;
    private final SerializableFunction<T, Component> face;
    private transient Map<T, Component> shown = new LinkedHashMap<>();

    public Rows(HtmlContainer place, SerializableFunction<T, Component> face) {
        this.place = place;
        this.face = face;
    }

    public void show(List<T> now) {
        if (List.copyOf(shown.keySet()).equals(now)) {
            return;
        }
        var next = new LinkedHashMap<T, Component>();
        for (var value : now) {
            var kept = shown.remove(value);
            next.put(value, kept == null ? face.apply(value) : kept);
        }
        shown.values().forEach(place::remove);
        int index = 0;
        for (var component : next.values()) {
            if (index >= place.getComponentCount()
                    || !place.getComponentAt(index).equals(component)) {
                place.addComponentAtIndex(index, component);
            }
            index++;
        }
        shown = next;
    }
}
