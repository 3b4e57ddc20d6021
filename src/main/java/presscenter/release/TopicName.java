package presscenter.release;

import presscenter.language.Localized;

/**
 * A topic as it is chosen.
 *
 * @param key stable
 * @param name in three languages
 */
public record TopicName(String key, Localized<String> name) {}
