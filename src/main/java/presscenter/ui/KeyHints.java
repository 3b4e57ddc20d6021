package presscenter.ui;

import java.util.List;

/** Shortcuts of the keyboard that a room has; the list behind {@code ?} shows those of all beans of this kind. */
public interface KeyHints {
    /** In the order in which a person meets them. */
    List<KeyHint> hints();

    /**
     * One shortcut.
     *
     * @param keys as they stand on the keys, joined by {@code +}: {@code Ctrl+Enter}
     * @param meaning the key of the message that says what it does
     */
    record KeyHint(String keys, String meaning) {}
}
