package presscenter.release;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Localized;

/** A person's or body's fixed spelling in three languages, kept once (L5). */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_name")
class Name {
    @Id
    @Column(name = "name_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    @Convert(converter = LocalizedText.class)
    private Localized<String> name;

    @Convert(converter = LocalizedText.class)
    private Localized<String> capacity;

    private @Nullable String telephone;

    @SuppressWarnings("NullAway.Init")
    protected Name() {} // JPA

    @SuppressWarnings("NullAway.Init") // the rest is set by spell
    Name(KnownName known) {
        this.key = known.key();
        spell(known);
    }

    /** Whoever reads it sees the new spelling from now on, in what is out too; the key stays. */
    void spell(KnownName known) {
        var clean = known.cleaned();
        kind = clean.kind();
        name = clean.name();
        capacity = clean.capacity();
        telephone = clean.telephone().orElse(null);
    }

    KnownName known() {
        return new KnownName(key, kind, name, capacity, Optional.ofNullable(telephone));
    }
}
