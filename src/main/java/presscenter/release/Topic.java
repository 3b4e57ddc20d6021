package presscenter.release;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import presscenter.language.Localized;

/** What releases are about. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_topic")
class Topic {
    @Id
    @Column(name = "topic_key")
    private String key;

    @Convert(converter = LocalizedText.class)
    private Localized<String> name;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {} // JPA

    Topic(String key, Localized<String> name) {
        this.key = key;
        this.name = Spelling.whole(name);
    }

    /** Whoever reads it sees the new spelling from now on. */
    void spell(Localized<String> spelling) {
        name = Spelling.whole(spelling);
    }

    TopicName named() {
        return new TopicName(key, name);
    }
}
