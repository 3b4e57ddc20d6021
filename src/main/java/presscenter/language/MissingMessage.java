package presscenter.language;

/** No bundle has this key in this language: a mistake of ours, never answered in another language (L12). */
public final class MissingMessage extends RuntimeException {
    private final String key;
    private final Language language;

    MissingMessage(String key, Language language) {
        super("No message " + key + " in " + language.tag());
        this.key = key;
        this.language = language;
    }

    public String key() {
        return key;
    }

    public Language language() {
        return language;
    }
}
